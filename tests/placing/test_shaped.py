"""Claims that people have shaped: added by hand, with other edges, put together, taken apart."""

import pytest

from claims.extraction import Extraction, Figure, Mention, Quotation, Span
from claims.placing import Change, Placed, Placing, Reading, Stood, place_claims
from claims.placing.values import Kind
from tests.placing.told import found_in, reading


def place(old: str, new: str, *marked: tuple[str, Kind]) -> Placing:
    """Placing of the claims that stand at the first place of each of the words `marked`, with their kind."""
    stood = [
        Stood(claim=number, span=Span(old.index(words), old.index(words) + len(words)), kind=kind)
        for number, (words, kind) in enumerate(marked, start=1)
    ]
    return place_claims(stood, old=reading(old), new=reading(new))


def words_of(placing: Placing, new: str) -> list[tuple[int, str, int | None]]:
    return [(one.claim, one.span.of(new), one.found) for one in placing.placed]


def new_words(placing: Placing, new: str) -> list[str]:
    mentions = reading(new).extraction.mentions
    return [mentions[index].span.of(new) for index in placing.new]


OLD = "The bakery sold around 450 loaves and 12 cakes in May. Nobody paid."


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        f"Bo sang. {OLD}",
        OLD.replace("Nobody paid.", "Everybody paid."),
        f"Nobody paid. {OLD.removesuffix(' Nobody paid.')}",
    ],
)
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("450", "figure"),
        ("around 450 loaves", "figure"),
        ("450 loaves and 12 cakes", "figure"),
        ("Nobody", "figure"),
        ("The bakery", "figure"),
        ("sold around 450 loaves", "quotation"),
    ],
)
def test_what_people_marked_stays_where_its_sentence_stays(new, words, kind):
    if words not in new:
        return
    placing = place(OLD, new, (words, kind))

    assert [(claim, placed) for claim, placed, _ in words_of(placing, new)] == [(1, words)]
    assert placing.changes == {}
    assert placing.placed[0].found is None
    covered = {"450", "around 450 loaves", "450 loaves and 12 cakes"}
    assert ("around 450" in new_words(placing, new)) is (words not in covered)


def test_words_over_several_sentences_stay_while_these_follow_each_other():
    old = "It rains. It has 5 trees. Bo sang."
    placing = place(old, f"Eva danced. {old}", ("rains. It has 5 trees. Bo", "figure"))

    assert words_of(placing, f"Eva danced. {old}") == [(1, "rains. It has 5 trees. Bo", None)]
    assert new_words(placing, f"Eva danced. {old}") == []


def test_words_over_several_sentences_are_open_when_a_sentence_came_between():
    old = "“We go now. We stay here,” Ida Holm said."
    new = "“We go now. Nobody sings. We stay here,” Ida Holm said."
    placing = place(old, new, ("We go now. We stay here,", "quotation"))

    assert words_of(placing, new) == [(1, "We go now. Nobody sings. We stay here,", 0)]
    assert [change.what for change in placing.changes[1]] == ["words"]


def test_two_claims_that_people_made_of_one_are_kept_in_an_edited_sentence():
    old = "It grew from 5 to 7 percent in the quarter."
    new = "It grew from 5 to 7 percent in the second quarter."
    placing = place(old, new, ("5", "figure"), ("7 percent", "figure"))

    assert words_of(placing, new) == [(1, "5", None), (2, "7 percent", None)]
    assert placing.changes == {}
    assert new_words(placing, new) == ["second quarter"]


def test_marks_around_the_words_are_kept_where_they_still_stand():
    old = "The sign (“5 trees”) hung by the old door."
    new = "The sign (“5 trees”) hung by the new door."
    placing = place(old, new, ("(“5 trees”)", "figure"))

    assert words_of(placing, new) == [(1, "(“5 trees”)", None)]


def test_marks_around_the_words_that_are_gone_are_left_out():
    old = "The sign (“5 trees”) hung by the old door."
    new = "The sign 5 trees hung by the new door."
    placing = place(old, new, ("(“5 trees”)", "figure"))

    assert [placed for _, placed, _ in words_of(placing, new)] == ["5 trees"]


def test_words_that_the_machine_does_not_find_are_open_where_they_changed():
    old = "The bakery on Pilot Street sold hardly any loaves to the school."
    new = "The bakery on Pilot Street sold plenty of loaves to the school."
    placing = place(old, new, ("hardly any", "figure"))

    assert words_of(placing, new) == [(1, "plenty of", None)]
    assert placing.changes == {1: (Change(what="words", before="hardly any", after="plenty of"),)}


def test_two_claims_of_words_that_the_machine_does_not_find_do_not_come_to_one_place():
    old = "The bakery on Pilot Street sold hardly any loaves to the school."
    new = "The bakery on Pilot Street sold plenty of loaves to the school."
    placing = place(old, new, ("hardly", "figure"), ("any", "figure"))

    assert words_of(placing, new) == [(1, "plenty of", None)]
    assert placing.gone == (2,)


def test_words_that_the_machine_does_not_find_are_gone_with_what_stood_there():
    old = "The bakery on Pilot Street sold hardly any loaves to the school."
    new = "The bakery on Pilot Street sold loaves to the school."
    placing = place(old, new, ("hardly any", "figure"))

    assert (placing.placed, placing.gone) == ((), (1,))


def test_words_that_the_machine_does_not_find_do_not_take_the_place_of_a_figure():
    old = "The bakery on Pilot Street sold hardly any loaves to the school."
    new = "The bakery on Pilot Street sold 450 loaves to the school."
    placing = place(old, new, ("hardly any", "figure"))

    assert (placing.placed, placing.gone, new_words(placing, new)) == ((), (1,), ["450"])


def test_what_was_marked_between_two_sentences_stands_nowhere():
    old = "It rains.    It snows."
    stood = [Stood(claim=1, span=Span(10, 12), kind="figure")]

    assert place_claims(stood, old=reading(old), new=reading(old)).gone == (1,)


def test_what_was_marked_without_a_word_stays_with_its_sentence_and_is_gone_with_it():
    assert words_of(place("It — rains.", "Bo sang. It — rains.", ("—", "figure")), "Bo sang. It — rains.") == [
        (1, "—", None)
    ]
    assert place("It — rains.", "It — snows.", ("—", "figure")).gone == (1,)


def test_a_soft_hyphen_that_was_marked_is_open_when_it_is_taken_out():
    assert place("It rai\u00adns.", "It rains.", ("\u00ad", "figure")).changes


@pytest.mark.parametrize("words", ["5t", "th", "5th Avenu"])
def test_part_of_a_word_that_was_marked_stays_in_an_edited_sentence(words):
    old, new = "The shop on 5th Avenue opened again.", "The old shop on 5th Avenue opened."
    placing = place(old, new, (words, "figure"))

    assert words_of(placing, new) == [(1, words, None)]


def test_no_claim_comes_to_words_that_another_one_has():
    old = "The fire in Tarp killed 45 people. The fire in Tarp hurt 45 people badly."
    new = "The fire in Tarp killed 45 people."
    before, after = reading(old), reading(new)
    placing = place_claims(found_in(before), old=before, new=after)

    assert len({one.span for one in placing.placed}) == len(placing.placed)
    assert len(placing.gone) == 1


def test_a_claim_with_places_of_its_own_takes_up_a_repeat_only_when_the_machine_counts_them_as_one():
    old = new = "It has 5 trees. Bo sang. It has 5 trees."
    before, after = reading(old), reading(new)
    first, second = (Span(7, 8), Span(32, 33))
    stood = [Stood(claim=1, span=first, kind="figure"), Stood(claim=2, span=second, kind="figure")]

    placing = place_claims(stood, old=before, new=Reading(text=f"{new} It has 5 trees.", extraction=after.extraction))

    assert [(one.claim, one.span) for one in placing.placed] == [(1, first), (2, second)]


def test_a_repeat_that_two_claims_might_take_up_is_new():
    old = "It has 5 trees. Bo sang. It has 5 trees."
    new = f"{old} Eva sang. It has 5 trees."
    stood = [Stood(claim=1, span=Span(7, 8), kind="figure"), Stood(claim=2, span=Span(32, 33), kind="figure")]

    placing = place_claims(stood, old=reading(old), new=reading(new))

    assert [one.claim for one in placing.placed] == [1, 2]
    assert new_words(placing, new) == ["5"]


def read(text: str, *contents: tuple[str, Figure | Quotation]) -> Reading:
    """A reading with mentions of these words; each is a claim of its own."""
    mentions = []
    for number, (words, content) in enumerate(contents, start=1):
        span = Span(text.index(words), text.index(words) + len(words))
        mentions.append(Mention(span=span, sentence=Span(0, len(text)), claim=number, content=content))
    return Reading(text=text, extraction=Extraction(mentions=tuple(mentions), sentences=(Span(0, len(text)),)))


FIVE, SIX = Figure(type="count", value="5"), Figure(type="count", value="6")
HOLM = Quotation(form="direct", speaker_name="Ida Holm")
TEXT = "It has 5 trees."


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (FIVE, FIVE, ()),
        (FIVE, SIX, (Change(what="value", before="5", after="6"),)),
        (FIVE, None, (Change(what="value", before="5", after=""),)),
        (None, FIVE, ()),
        (None, None, ()),
        (
            Figure(type="count", value="5", upper="7"),
            FIVE,
            (Change(what="value", before="5–7", after="5"),),
        ),
    ],
)
def test_a_figure_in_the_same_sentence_is_open_when_it_is_read_anew(was, now, expected):
    old = read(TEXT, *([("5", was)] if was else []))
    new = read(TEXT, *([("5", now)] if now else []))
    placing = place_claims([Stood(claim=1, span=Span(7, 8), kind="figure")], old=old, new=new)

    assert placing.changes.get(1, ()) == expected


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (HOLM, HOLM, ()),
        (HOLM, None, ("speaker",)),
        (HOLM, Quotation(form="direct"), ("speaker",)),
        (HOLM, Quotation(form="direct", speaker_name="Holm"), ()),
        (HOLM, Quotation(form="direct", speaker_name="Ida"), ("speaker",)),
        (HOLM, Quotation(form="direct", speaker_name="Bo Holm"), ("speaker",)),
        (HOLM, Quotation(form="direct", speaker_name="Ida Holm", via="a court paper"), ("speaker",)),
        (HOLM, Quotation(form="partial", speaker_name="Ida Holm"), ()),
        (Quotation(form="direct"), HOLM, ("speaker",)),
        (None, HOLM, ()),
    ],
)
def test_a_quotation_in_the_same_sentence_is_open_when_its_speaker_is_read_anew(was, now, expected):
    old = read("“We go,” she said.", *([("We go,", was)] if was else []))
    new = read("“We go,” she said.", *([("We go,", now)] if now else []))
    placing = place_claims([Stood(claim=1, span=Span(1, 7), kind="quotation")], old=old, new=new)

    assert tuple(change.what for change in placing.changes.get(1, ())) == expected


def test_a_mention_that_shares_words_with_a_claim_of_its_kind_is_not_new():
    old = read(TEXT, ("5", FIVE))
    new = read(TEXT, ("5 trees", FIVE))
    placing = place_claims([Stood(claim=1, span=Span(7, 8), kind="figure")], old=old, new=new)

    assert placing.placed == (Placed(claim=1, span=Span(7, 8), was=Span(7, 8), how="exact", found=None),)
    assert placing.new == ()


def test_a_mention_that_shares_words_with_a_claim_of_another_kind_is_new():
    new = read(TEXT, ("has 5 trees", HOLM))
    placing = place_claims([Stood(claim=1, span=Span(7, 8), kind="figure")], old=read(TEXT), new=new)

    assert placing.new == (0,)


def test_sentences_that_stay_are_named_with_their_old_ones():
    old = "One is here. Two is here. “Three” is here."
    new = '"Three" is here. One is here. Four is here.'

    assert place(old, new).unchanged == {0: 2, 1: 0}


def test_a_sentence_that_stands_again_joins_its_claim_only_when_its_speaker_is_known_to_be_the_same():
    said, unknown = "“No comment,” she said.", Quotation(form="direct")
    first, second = Span(1, 12), Span(len(said) + 2, len(said) + 13)
    old = read(said, ("No comment,", HOLM))
    sentences = (Span(0, len(said)), Span(len(said) + 1, 2 * len(said) + 1))

    def new(content: Quotation) -> Reading:
        mentions = tuple(
            Mention(span=span, sentence=sentence, claim=1, content=read_there)
            for span, sentence, read_there in zip((first, second), sentences, (HOLM, content), strict=True)
        )
        return Reading(text=f"{said} {said}", extraction=Extraction(mentions=mentions, sentences=sentences))

    stood = [Stood(claim=1, span=first, kind="quotation")]
    assert [one.span for one in place_claims(stood, old=old, new=new(HOLM)).placed] == [first, second]
    assert place_claims(stood, old=old, new=new(unknown)).new == (1,)
