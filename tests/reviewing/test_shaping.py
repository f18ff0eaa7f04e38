"""Claims by hand: added, edited, moved, split, merged; nothing of their history is lost."""

import pytest

from claims.extraction.spans import Span
from claims.models import Article, Claim, Mention, User, Version
from claims.reviewing import (
    ArticleLockedError,
    ClaimMergedError,
    Shape,
    ShapeError,
    add_claim,
    cite,
    edit_claim,
    merge_claims,
    move_edges,
    record_verdict,
    shape_of,
    split_claim,
)
from tests.conftest import ArticleFactory

TEXT = (
    "Lamps\n\nThey lit 12 lamps and 30 fires on bus 7. "
    '"We are glad and we are late," said Ida. Later, 12 lamps broke. It rained. They lit 12 lamps and 30 fires on bus 7.'
)


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    return make_article(TEXT, figures=("30 fires",), quotations={"We are glad and we are late,": "Ida"})


@pytest.fixture
def version(article: Article) -> Version:
    return article.versions.get()


def span_of(version: Version, words: str, *, after: str = "") -> Span:
    start = version.text.index(words, version.text.index(after))
    return Span(start, start + len(words))


def mention_of(claim: Claim) -> Mention:
    mention: Mention = claim.mentions.get(leads=True)
    return mention


def quotation(article: Article) -> Claim:
    claim: Claim = article.claims.get(kind="quotation")
    return claim


class TestAdd:
    def test_a_missed_figure_is_a_claim_by_hand(self, version: Version, alice: User) -> None:
        claim = add_claim(version, span_of(version, " bus 7"), shape=shape_of("figure"), by=alice)

        mention = mention_of(claim)
        assert (claim.kind, claim.type, claim.number, claim.added_by) == ("figure", "count", 3, alice)
        assert (mention.exact, mention.placed) == ("bus 7", "by-hand")
        assert mention.context == "They lit 12 lamps and 30 fires on bus 7."

    def test_its_leftover_is_settled_with_it(self, version: Version, alice: User) -> None:
        add_claim(version, span_of(version, "bus 7"), shape=shape_of("figure"), by=alice)

        seven = version.text.index("7")
        assert all([seven, seven + 1] not in sentence.leftovers for sentence in version.sentences.all())

    def test_a_quotation_may_name_its_speaker(self, version: Version, alice: User) -> None:
        shape = Shape(kind="quotation", type="indirect", values={"speaker_name": "the weather office"})

        claim = add_claim(version, span_of(version, "It rained."), shape=shape, by=alice)

        assert (claim.speaker_name, claim.risks) == ("the weather office", [])
        assert version.sentences.get(start=version.text.index("It rained.")).state == "claims"

    @pytest.mark.parametrize(
        ("words", "sentence"), [("30 fires", "These words are a claim already."), (" ", "Choose some words first.")]
    )
    def test_words_that_cannot_be_added_are_refused(
        self, version: Version, alice: User, words: str, sentence: str
    ) -> None:
        with pytest.raises(ShapeError, match=sentence):
            add_claim(version, span_of(version, words), shape=shape_of("figure"), by=alice)

    def test_words_beyond_the_text_are_refused(self, version: Version, alice: User) -> None:
        with pytest.raises(ShapeError, match="beyond the end"):
            add_claim(version, Span(5, 5000), shape=shape_of("figure"), by=alice)

    def test_a_type_of_the_other_kind_is_refused(self, version: Version, alice: User) -> None:
        with pytest.raises(ShapeError, match="A figure is one of count, money"):
            add_claim(version, Span(0, 5), shape=Shape(kind="figure", type="direct", values={}), by=alice)

    def test_an_article_out_of_review_takes_none(self, version: Version, alice: User) -> None:
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)

        with pytest.raises(ArticleLockedError):
            add_claim(version, Span(0, 5), shape=shape_of("figure"), by=alice)


class TestEdit:
    def test_values_change_and_the_record_has_both(self, article: Article, alice: User) -> None:
        claim = edit_claim(quotation(article), by=alice, speaker_name="Ida Holm", via="the Post", number="9")

        assert (claim.speaker_name, claim.via) == ("Ida Holm", "the Post")
        entry = article.entries.get()
        assert (entry.before["speaker_name"], entry.after) == ("Ida", {"speaker_name": "Ida Holm", "via": "the Post"})

    def test_without_a_change_nothing_is_recorded(self, article: Article, alice: User) -> None:
        edit_claim(quotation(article), by=alice, speaker_name="Ida")

        assert not article.entries.exists()

    def test_a_type_of_the_other_kind_is_refused(self, article: Article, alice: User) -> None:
        with pytest.raises(ShapeError, match="A quote is one of direct"):
            edit_claim(quotation(article), by=alice, type="money")


class TestMove:
    def test_the_claim_has_other_words_and_is_open_again(self, article: Article, version: Version, alice: User) -> None:
        claim = quotation(article)
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

        moved = move_edges(mention_of(claim), span_of(version, "We are glad"), by=alice)

        claim.refresh_from_db()
        assert (moved.exact, moved.placed, claim.outcome) == ("We are glad", "by-hand", "unreviewed")
        assert [v.note for v in claim.verdicts.order_by("number")] == ["", "Its words were changed."]

    def test_edges_that_stay_change_nothing(self, article: Article, alice: User) -> None:
        mention = mention_of(quotation(article))

        move_edges(mention, Span(mention.start, mention.end), by=alice)

        assert not article.entries.exists()

    def test_a_place_where_it_stands_already_is_refused(self, article: Article, alice: User) -> None:
        first, second = article.claims.get(kind="figure").mentions.in_reading_order()

        with pytest.raises(ShapeError, match="These words are a claim already"):
            move_edges(second, Span(first.start, first.end), by=alice)

    def test_a_place_where_another_claim_stands_is_refused(
        self, article: Article, version: Version, alice: User
    ) -> None:
        lamps = add_claim(version, span_of(version, "12 lamps"), shape=shape_of("figure"), by=alice)

        with pytest.raises(ShapeError, match="These words are a claim already"):
            move_edges(mention_of(lamps), span_of(version, "30 fires"), by=alice)

    def test_the_first_place_leads_whatever_moves(self, article: Article, version: Version, alice: User) -> None:
        claim = article.claims.get(kind="figure")
        first, _ = claim.mentions.in_reading_order()

        move_edges(first, Span(len(version.text) - 3, len(version.text) - 1), by=alice)

        assert mention_of(claim).start == min(claim.mentions.values_list("start", flat=True))
        assert claim.mentions.filter(leads=True).count() == 1


class TestSplit:
    def test_one_claim_becomes_two_open_ones(self, article: Article, version: Version, alice: User) -> None:
        claim = quotation(article)
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        at = span_of(version, "and we are late").start

        first, second = split_claim(mention_of(claim), at, by=alice)

        assert (mention_of(first).exact, mention_of(second).exact) == ("We are glad", "and we are late,")
        assert (first.outcome, second.outcome) == ("unreviewed", "unreviewed")
        assert (second.split_from, second.speaker_name, second.kind) == (first, "Ida", "quotation")
        assert first.verdicts.count() == 2

    def test_at_its_edge_it_cannot_be_split(self, article: Article, alice: User) -> None:
        mention = mention_of(quotation(article))

        for at in (mention.start, mention.end, 0):
            with pytest.raises(ShapeError, match="between two of its words"):
                split_claim(mention, at, by=alice)

    def test_a_claim_at_several_places_cannot_be_split(self, article: Article, alice: User) -> None:
        mention = mention_of(article.claims.get(kind="figure"))

        with pytest.raises(ShapeError, match="several places"):
            split_claim(mention, mention.start + 3, by=alice)


class TestMerge:
    def test_two_claims_of_one_sentence_become_one_span(self, article: Article, version: Version, alice: User) -> None:
        at = span_of(version, "and we are late").start
        first, second = split_claim(mention_of(quotation(article)), at, by=alice)
        record_verdict(second, outcome="disputed", reviewer=alice, seen=None)

        merged = merge_claims(second, into=first, by=alice)

        second.refresh_from_db()
        assert mention_of(merged).exact == "We are glad and we are late,"
        assert (second.merged_into, second.mentions.count(), second.verdicts.count()) == (merged, 0, 1)

    def test_claims_of_different_sentences_become_one_with_two_places(
        self, article: Article, version: Version, alice: User
    ) -> None:
        one = add_claim(version, span_of(version, "12 lamps"), shape=shape_of("figure"), by=alice)
        two = add_claim(version, span_of(version, "12 lamps", after="Later"), shape=shape_of("figure"), by=alice)
        record_verdict(two, outcome="verified", reviewer=alice, seen=None)

        merged = merge_claims(one, into=two, by=alice)

        assert [m.leads for m in merged.mentions.in_reading_order()] == [True, False]
        assert merged.outcome == "unreviewed"

    def test_what_is_not_alike_is_not_merged(self, article: Article, make_article: ArticleFactory, alice: User) -> None:
        figure, quote = article.claims.get(kind="figure"), quotation(article)
        elsewhere = make_article(title="Another").claims.get(number=1)

        for one, other in ((figure, quote), (figure, figure), (figure, elsewhere)):
            with pytest.raises(ShapeError, match="Merge two different claims"):
                merge_claims(one, into=other, by=alice)

    def test_what_is_merged_is_part_of_no_other_merge(self, article: Article, version: Version, alice: User) -> None:
        one = add_claim(version, span_of(version, "12 lamps"), shape=shape_of("figure"), by=alice)
        two = add_claim(version, span_of(version, "bus 7"), shape=shape_of("figure"), by=alice)
        merge_claims(one, into=two, by=alice)

        for claim, into in ((two, one), (article.claims.get(number=1), one), (one, two)):
            with pytest.raises(ClaimMergedError):
                merge_claims(claim, into=into, by=alice)
        assert list(article.claims.standing().values_list("number", flat=True)) == [1, 2, 4]

    def test_what_is_merged_takes_nothing_any_more(self, article: Article, version: Version, alice: User) -> None:
        one = add_claim(version, span_of(version, "12 lamps"), shape=shape_of("figure"), by=alice)
        place = mention_of(one)
        merge_claims(one, into=article.claims.get(kind="figure", number=1), by=alice)
        entries = article.entries.count()

        for act in (
            lambda: record_verdict(one, outcome="verified", reviewer=alice, seen=None),
            lambda: edit_claim(one, by=alice, value="13"),
            lambda: cite(one, by=alice, title="Lamp register"),
            lambda: move_edges(place, span_of(version, "12"), by=alice),
            lambda: split_claim(place, place.start + 3, by=alice),
        ):
            with pytest.raises(ClaimMergedError):
                act()
        assert article.entries.count() == entries


def said_by(claim: Claim) -> tuple[str, ...]:
    claim = Claim.objects.get(pk=claim.pk)
    return (claim.type, claim.value, claim.unit)


class TestReading:
    """The values of a figure follow its words, as far as these say them by themselves."""

    @pytest.fixture
    def version(self, make_article: ArticleFactory) -> Version:
        """One figure where there are two: the machine once took "31,900 five years" for a time."""
        text = "Wards\n\nThey waited, 48,200 against 31,900 five years earlier."
        article = make_article(text, figures=("31,900 five years",), quotations={})
        article.claims.update(type="duration", value="31900", unit="year")
        return article.versions.get()

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("48,200", ("count", "48200", "")),
            ("five years", ("duration", "5", "year")),
            ("They waited", ("count", "", "")),
            ("48,200 against 31,900", ("count", "", "")),
            ("waited, 48,200", ("count", "", "")),
        ],
    )
    def test_a_figure_by_hand_says_what_its_words_say(
        self, version: Version, alice: User, words: str, said: object
    ) -> None:
        shape = shape_of("figure", words=words, article=version.article)

        claim = add_claim(version, span_of(version, words), shape=shape, by=alice)

        assert said_by(claim) == said

    def test_both_parts_of_a_split_figure_are_read(self, version: Version, alice: User) -> None:
        mention = mention_of(Claim.objects.get())

        first, second = split_claim(mention, version.text.index("five"), by=alice)

        assert (said_by(first), said_by(second)) == (("count", "31900", ""), ("duration", "5", "year"))
        edited = first.article.entries.filter(act="edited").last()
        assert edited is not None
        assert (edited.before["type"], edited.after["type"]) == ("duration", "count")

    def test_a_moved_figure_is_read_again(self, version: Version, alice: User) -> None:
        claim = Claim.objects.get()

        move_edges(mention_of(claim), span_of(version, "five years"), by=alice)
        assert said_by(claim) == ("duration", "5", "year")
        move_edges(mention_of(claim), span_of(version, "48,200"), by=alice)
        assert said_by(claim) == ("count", "48200", "")

    def test_what_somebody_set_stays(self, version: Version, alice: User) -> None:
        claim = edit_claim(Claim.objects.get(), by=alice, value="32000")

        move_edges(mention_of(claim), span_of(version, "31,900"), by=alice)

        assert said_by(claim) == ("duration", "32000", "year")
