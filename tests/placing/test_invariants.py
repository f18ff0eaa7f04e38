"""What holds for every edit of every text."""

import random
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction import Span
from claims.placing import Placing, Reading, Stood, place_claims
from claims.placing.folding import Folding, fold, table_for
from tests.extraction.articles import ARTICLES
from tests.placing.editing import EDITS, edited, judged
from tests.placing.told import found_in, placing, reading

_PIECES = [
    *("It has 5 trees. ", "It has 6 trees. ", "Bo paid 7 euros. ", "Nobody sang. ", "“We go,” Ida Holm said. ", "She left.\n"),
    *("“No.” ", "5", "54,000 ", "percent ", "rose ", "fell ", "not ", "Holm ", "the ", "\n", " ", ". ", "“", "”", "'", "—", "-"),
    *("\u00a0", "\u00ad", "\u200b", "ﬁ", "e\u0301", "😀", "Tarp ", "men ", "and ", "in May ", "he said ", "12 men and 7 women, "),
]  # fmt: skip
_TEXT = st.lists(st.sampled_from(_PIECES), max_size=14).map("".join)


def assert_is_sound(stood: list[Stood], old: Reading, new: Reading, found: Placing) -> None:
    claims = {one.claim for one in stood}
    kinds = {one.claim: one.kind for one in stood}
    assert {one.claim for one in found.placed} | set(found.gone) == claims
    assert not {one.claim for one in found.placed} & set(found.gone)
    assert set(found.changes) <= {one.claim for one in found.placed}
    assert all(found.changes.values())
    assert [(one.span, one.claim) for one in found.placed] == sorted((one.span, one.claim) for one in found.placed)
    table = table_for(old.text, new.text)
    for one in found.placed:
        assert one.span.end <= len(new.text)
        if one.was is None:
            assert one.found is not None
            continue
        assert Stood(claim=one.claim, span=one.was, kind=kinds[one.claim]) in stood
        assert (one.how == "exact") == (one.span.of(new.text) == one.was.of(old.text))
        if one.how == "fuzzy" and one.claim not in found.changes and kinds[one.claim] == "quotation":
            words, new_words = (
                fold(words, table).casefold().strip(" .,;:") for words in (one.was.of(old.text), one.span.of(new.text))
            )
            assert words == new_words
    _assert_nothing_slips_through(kinds, new, found)


def _assert_nothing_slips_through(kinds: Mapping[int, str], new: Reading, found: Placing) -> None:
    taken = [one.found for one in found.placed if one.found is not None]
    for one in found.placed:
        if one.found is not None:
            mention = new.extraction.mentions[one.found]
            assert (mention.span, mention.kind) == (one.span, kinds[one.claim])
    assert len(set(taken)) == len(taken)
    assert not set(taken) & set(found.new)
    for index, mention in enumerate(new.extraction.mentions):
        is_covered = any(kinds[one.claim] == mention.kind and one.span.touches(mention.span) for one in found.placed)
        assert (index in found.new) != is_covered


@given(_TEXT, _TEXT)
def test_every_claim_and_every_mention_is_accounted_for(old, new):
    before, after = reading(old), reading(new)
    stood = found_in(before)
    found = place_claims(stood, old=before, new=after)

    assert_is_sound(stood, before, after, found)
    assert place_claims(stood, old=before, new=after) == found


@given(_TEXT, _TEXT, st.data())
def test_so_are_claims_that_people_have_shaped(old, new, data):
    before, after = reading(old), reading(new)
    if not old:
        return
    starts = data.draw(st.lists(st.integers(0, len(old) - 1), max_size=5, unique=True))
    stood = [
        Stood(
            claim=number,
            span=Span(start, data.draw(st.integers(start + 1, min(start + 20, len(old))))),
            kind=data.draw(st.sampled_from(["figure", "quotation"])),
        )
        for number, start in enumerate(starts)
    ]
    found = place_claims(stood, old=before, new=after)

    taken = [one.found for one in found.placed if one.found is not None]
    assert {one.claim for one in found.placed} | set(found.gone) == {one.claim for one in stood}
    assert all(one.span.end <= len(new) for one in found.placed)
    assert not set(taken) & set(found.new)


@given(_TEXT)
def test_nothing_changes_with_a_text_that_did_not(text):
    found = placing(text, text)

    assert (found.changes, found.gone, found.new) == ({}, (), ())
    assert all((one.was, one.how) == (one.span, "exact") for one in found.placed)
    assert found.unchanged == {index: index for index in range(len(reading(text).extraction.sentences))}


@given(_TEXT, _TEXT)
def test_text_before_and_behind_leaves_the_sentences_as_they_are(text, more):
    line = "Green is the colour of the third house.\n"
    found = placing(f"{line}{text}\n{line}", f"{line}{text}\n{line}{more}\n")

    stayed = set(found.unchanged.values())
    assert stayed == set(range(len(reading(f"{line}{text}\n{line}").extraction.sentences)))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda text: text.split("\n")[0])
@pytest.mark.parametrize("edit", EDITS)
def test_no_verdict_is_kept_wrongly_after_an_edit(edit, article):
    before = reading(article)
    stood = found_in(before)
    for seed in range(2):
        draft = edited(article, seed, edits=1, only=edit)
        after = reading(draft.text)
        found = place_claims(stood, old=before, new=after)

        assert_is_sound(stood, before, after, found)
        verdicts = [one.verdict for one in judged(stood, article, draft, found)]
        assert "wrongly kept" not in verdicts
        assert verdicts.count("needlessly opened") + verdicts.count("lost") <= 2


@pytest.mark.parametrize("article", ARTICLES, ids=lambda text: text.split("\n")[0])
def test_an_edit_that_is_taken_back_leaves_all_that_stayed_in_between(article):
    before = reading(article)
    stood = found_in(before)
    for seed in range(4):
        between = reading(edited(article, seed, edits=3).text)
        there = place_claims(stood, old=before, new=between)
        kept = [one for one in there.placed if one.was and one.claim not in there.changes]
        kinds = {one.claim: one.kind for one in stood}
        moved = [Stood(claim=one.claim, span=one.span, kind=kinds[one.claim]) for one in kept]
        back = place_claims(moved, old=between, new=before)

        wrong = [
            one
            for one in back.placed
            if one.was
            and one.claim not in back.changes
            and one.span.of(article)
            not in {held.was.of(article) for held in kept if held.claim == one.claim and held.was}
        ]
        assert wrong == []


@given(
    st.text(st.sampled_from("a .,-—–'\"“”«»\u00a0\u200b\u00adﬁ½²ＡA\n"), max_size=30), st.randoms(use_true_random=False)
)
def test_what_is_folded_is_carried_to_another_typography_and_back(words, chance: random.Random):
    other = "".join(
        {"“": '"', "—": "–", " ": "\u00a0", "'": "’"}.get(char, char) if chance.random() < 0.5 else char
        for char in words
    )
    table = table_for(words, other)
    folding, folding_of_other = Folding.of(words, table), Folding.of(other, table)

    assert folding.text == fold(words, table)
    if not words or folding.text != folding_of_other.text:
        return
    start = chance.randrange(len(words))
    span = Span(start, chance.randrange(start, len(words)) + 1)
    carried = folding.carry(span, folding_of_other)
    assert carried is None or fold(carried.of(other), table) == fold(span.of(words), table)
