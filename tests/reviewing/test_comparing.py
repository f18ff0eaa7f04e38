"""A claim beside the words of its source: through the rows, from the capture that counts, and the passage taken."""

import pytest

from claims.extraction import Figure, Span
from claims.models import Article, Citation, Claim, Entry, Mention, Source
from claims.reporting.telling import told
from claims.reviewing import (
    ArticleLockedError,
    Comparison,
    NotNamedError,
    PassageError,
    capture,
    cite,
    compare,
    edit_claim,
    take_passage,
    verify_article,
    withdraw_citation,
)
from claims.reviewing.comparing import figure_of, place_in_words

INTERVIEW = """Harbour radio, 4 May

[00:01:10] MAYOR HOLM: Thank you for having me.
[00:02:31] MAYOR HOLM: We began too late, and we will not stop now.

The nursery delivered 4,180 trees to the council."""


def place(words: str) -> Span:
    return Span(INTERVIEW.index(words), INTERVIEW.index(words) + len(words))


BEGAN, STOP = place("We began too late,"), place("will not stop now.")


@pytest.fixture
def compare_with(article, alice):
    """A function that lays the claim of a number beside a text."""

    def lay(number: int, text: str) -> Comparison:
        citation = cite(article.claims.get(number=number), by=alice, title=f"Source of {number}")
        capture(citation.source, text=text, how="paste", by=alice)
        comparison = compare(*fresh(citation))
        assert comparison is not None
        return comparison

    return lay


def fresh(citation: Citation) -> tuple[Citation, Mention]:
    citation = Citation.objects.select_related("claim", "source__latest_capture").get(pk=citation.pk)
    return citation, Mention.objects.leading().get(claim=citation.claim)


def found(comparison: Comparison) -> list[str]:
    return [span.of(comparison.source.text) for span in comparison.alignment.spans]


@pytest.mark.parametrize(
    ("number", "text", "kind", "words"),
    [
        (2, INTERVIEW, "verbatim", ["We began too late,"]),
        (3, INTERVIEW, "verbatim", ["we will not stop now"]),
        (3, "She said: We will surely not stop now or ever.", "altered", ["We will surely not stop now"]),
        (1, INTERVIEW, "figure-rounded", ["4,180"]),
        (1, "In spring the council of Osterby planted 2,400 trees.", "figure-differs", ["2,400"]),
        (1, "In spring 4,200 trees were planted by the council of Osterby.", "figure-agrees", ["4,200"]),
        (2, "Herrings are best in May.", "not-found", []),
    ],
)
def test_the_passage_is_found_by_itself(compare_with, number, text, kind, words):
    comparison = compare_with(number, text)

    assert (comparison.alignment.kind, found(comparison)) == (kind, words)


def test_a_source_without_a_text_has_nothing_to_compare(article, alice):
    assert compare(*fresh(cite(article.claims.get(number=1), by=alice, title="Tree register"))) is None


def test_what_the_source_says_now_is_compared(compare_with, article, alice):
    first = compare_with(2, "She was silent.")
    capture(first.citation.source, text=INTERVIEW, how="paste", by=alice)

    second = compare(*fresh(first.citation))

    assert first.alignment.kind == "not-found"
    assert second is not None
    assert second.alignment.kind == "verbatim"


def test_an_edited_claim_is_compared_anew(compare_with, alice):
    comparison = compare_with(1, "The council planted 4,200 trees last spring in Osterby.")
    assert comparison.alignment.kind == "figure-agrees"

    edit_claim(comparison.citation.claim, by=alice, value="42000")
    again = compare(*fresh(comparison.citation))

    assert again is not None
    assert again.alignment.kind == "figure-differs"


class TestFigureOf:
    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ({"type": "count", "value": "4200", "unit": "trees"}, Figure(type="count", value="4200", unit="trees")),
            ({"type": "percent", "value": "12", "qualifier": "about"}, Figure(type="percent", value="12", qualifier="about")),
            ({"type": "money", "value": "5", "upper": "7", "currency": "EUR"}, Figure(type="money", value="5", upper="7", currency="EUR")),
            ({"type": "count", "value": "a lot", "unit": "trees"}, Figure(type="count", unit="trees")),
            ({"type": "count", "value": "5", "upper": "many"}, Figure(type="count")),
            # added by hand, with nothing said of it
            ({"type": "count", "value": "", "unit": ""}, Figure(type="count", value="4200", unit="trees")),
        ],
    )  # fmt: skip
    def test_is_what_the_row_says(self, article, values, expected):
        claim = article.claims.get(number=1)
        for name, value in {"unit": "", **values}.items():
            setattr(claim, name, value)

        assert figure_of(claim, claim.mentions.get(leads=True)) == expected

    def test_words_without_a_number_have_no_value(self, make_article):
        claim = make_article("Trees fell.", figures=["Trees"], quotations={}).claims.get()
        claim.value = ""

        assert figure_of(claim, claim.mentions.get()).value is None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("One.\n\nTwo.\nThree.", "Three", "paragraph 3"),
        ("One.", "One", "paragraph 1"),
        (INTERVIEW, "We began too late", "00:02:31, paragraph 3"),
        (INTERVIEW, "The nursery", "paragraph 4"),
        ("1\n00:00:04 --> 00:00:09\nWe began too late.", "late", "00:00:04, paragraph 3"),
        ("They met at 12:30 and left.", "left", "paragraph 1"),
    ],
)
def test_the_place_of_a_passage_in_words(text, words, expected):
    at = text.index(words)

    assert place_in_words(text, Span(at, at + len(words))) == expected


class TestTakePassage:
    def test_makes_it_the_passage_of_the_citation_with_its_place_in_the_record(self, compare_with, article, alice, bob):
        comparison = compare_with(2, INTERVIEW)
        citation, text = comparison.citation, comparison.source.capture

        taken = take_passage(citation, spans=comparison.alignment.spans, capture=text.pk, by=bob)

        assert (taken.passage, taken.locator, taken.capture) == ("We began too late,", "00:02:31, paragraph 3", text)
        entry = Entry.objects.get(act="cited", person=bob)
        assert entry.before["passage"] == ""
        assert (entry.after["places"], entry.after["text_sha256"]) == ([[BEGAN.start, BEGAN.end]], text.sha256)
        assert told(entry) == (
            "Bob took “We began too late,” (00:02:31, paragraph 3) of “Source of 2” as the passage for claim 2."
        )
        assert verify_article(article) is None

    def test_taken_twice_is_taken_once(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        for _ in range(2):
            take_passage(
                comparison.citation, spans=comparison.alignment.spans, capture=comparison.source.capture.pk, by=bob
            )

        assert Entry.objects.filter(act="cited", person=bob).count() == 1

    def test_another_passage_takes_its_place_and_the_record_keeps_both(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        text = comparison.source.capture
        take_passage(comparison.citation, spans=[BEGAN], capture=text.pk, by=bob)

        taken = take_passage(comparison.citation, spans=[Span(0, 13)], capture=text.pk, by=bob)

        assert (taken.passage, taken.locator) == ("Harbour radio", "paragraph 1")
        assert told(Entry.objects.filter(person=bob).latest("number")).endswith(
            "for claim 2, before “We began too late,”."
        )

    def test_a_locator_that_a_person_wrote_stays(self, article, alice):
        citation = cite(article.claims.get(number=2), by=alice, title="Interview", locator="second half")
        text = capture(citation.source, text=INTERVIEW, how="paste", by=alice).capture

        assert take_passage(citation, spans=[BEGAN], capture=text.pk, by=alice).locator == "second half"

    def test_parts_of_a_quotation_with_a_cut_are_joined(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        spans = [BEGAN, STOP]

        taken = take_passage(comparison.citation, spans=spans, capture=comparison.source.capture.pk, by=bob)

        assert taken.passage == "We began too late, […] will not stop now."

    @pytest.mark.parametrize("spans", [[], [Span(0, 100_000)]])
    def test_words_that_are_not_there_are_refused(self, compare_with, bob, spans):
        comparison = compare_with(2, INTERVIEW)

        with pytest.raises(PassageError, match="no such words"):
            take_passage(comparison.citation, spans=spans, capture=comparison.source.capture.pk, by=bob)

    def test_a_passage_is_no_book(self, compare_with, bob):
        comparison = compare_with(2, "word " * 3_000)

        with pytest.raises(PassageError, match="at most 10,000"):
            take_passage(comparison.citation, spans=[Span(0, 10_001)], capture=comparison.source.capture.pk, by=bob)

    def test_a_text_that_has_changed_since_is_looked_at_again_first(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        capture(comparison.citation.source, text="Nothing.", how="paste", by=bob)

        with pytest.raises(PassageError, match="something else by now"):
            take_passage(comparison.citation, spans=[Span(0, 3)], capture=comparison.source.capture.pk, by=bob)

    def test_not_for_a_withdrawn_citation(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        withdraw_citation(comparison.citation, by=bob)

        with pytest.raises(PassageError, match="withdrawn"):
            take_passage(comparison.citation, spans=[Span(0, 3)], capture=comparison.source.capture.pk, by=bob)

    def test_not_in_an_article_that_is_signed_off(self, compare_with, bob):
        comparison = compare_with(2, INTERVIEW)
        Article.objects.update(stage="signed-off")

        with pytest.raises(ArticleLockedError):
            take_passage(comparison.citation, spans=[Span(0, 3)], capture=comparison.source.capture.pk, by=bob)


class TestConfidential:
    @pytest.fixture
    def citation(self, article: Article, alice) -> Citation:
        claim: Claim = article.claims.get(number=2)
        return cite(claim, by=alice, title="A gardener", confidants=[])

    def test_a_new_citation_takes_the_place_and_the_record_tells_nothing(self, citation, alice):
        text = capture(citation.source, text=INTERVIEW, how="paste", by=alice).capture

        taken = take_passage(citation, spans=[BEGAN], capture=text.pk, by=alice)

        citation.refresh_from_db()
        assert taken.pk != citation.pk
        assert citation.withdrawn_by == alice
        assert (taken.hidden.passage, taken.passage, taken.locator) == ("We began too late,", "", "")
        assert "began" not in "".join(
            str([e.before, e.after]) for e in Entry.objects.filter(act__in=["cited", "withdrew"])
        )

    def test_nobody_takes_a_passage_who_is_not_named_on_it(self, citation, alice, bob):
        text = capture(Source.objects.get(), text=INTERVIEW, how="paste", by=alice).capture

        with pytest.raises(NotNamedError):
            take_passage(citation, spans=[BEGAN], capture=text.pk, by=bob)
