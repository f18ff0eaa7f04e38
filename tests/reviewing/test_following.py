"""Verdicts follow the text: what was said of other words holds no more, and nobody judges what they have not read."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group

from claims.extraction import Span
from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Version
from claims.reading import read_pasted
from claims.reviewing import (
    ClaimGoneError,
    SignOffRefusedError,
    TextChangedError,
    UndoRefusedError,
    VerdictConflictError,
    add_claim,
    cite,
    edit_claim,
    last_look,
    look_at,
    merge_claims,
    move_edges,
    record_verdict,
    settle_finding,
    settle_leftover,
    shape_of,
    sign_off,
    split_claim,
    undo_verdict,
)
from claims.reviewing.positions import answer, decide
from claims.reviewing.teamwork import comment_on
from tests.revised import claim, imported, revise

TEXT = """Quarry at Hemsund opens again

The quarry sold 31,000 tonnes of granite, foreman Nils Aker said.
It employs 45 people.
A path leads 3 kilometres around it.
"""


@pytest.fixture
def article(db):
    return imported(TEXT)


def test_nobody_takes_back_that_the_text_changed(article, alice):
    people = claim(article, "45")
    record_verdict(people, outcome="verified", reviewer=alice, seen=None)
    revise(article, TEXT.replace("45", "54"), by=alice)
    people.refresh_from_db()

    with pytest.raises(UndoRefusedError) as refused:
        undo_verdict(people, reviewer=alice, seen=people.latest_verdict_id)

    assert str(refused.value) == (
        "The text of this claim has changed. Judge it again: no verdict on the old words holds for the new ones."
    )
    assert people.verdicts.count() == 2


def test_edges_that_a_colleague_moved_make_no_dispute(article, alice, bob):
    people = claim(article, "45")
    record_verdict(people, outcome="verified", reviewer=alice, seen=None)
    place = people.mentions.get()

    move_edges(place, Span(place.start, place.end + 7), by=bob)

    people.refresh_from_db()
    assert (people.outcome, people.latest_verdict.cause, people.is_contested) == ("unreviewed", "text", False)
    with pytest.raises(UndoRefusedError):
        undo_verdict(people, reviewer=bob, seen=people.latest_verdict_id)
    record_verdict(people, outcome="verified", reviewer=alice, seen=people.latest_verdict_id)
    people.refresh_from_db()
    assert (people.outcome, people.is_contested) == ("verified", False)


def test_a_merge_makes_no_dispute_either(article, alice, bob):
    people, path = claim(article, "45"), claim(article, "3 kilometres")
    record_verdict(people, outcome="disputed", reviewer=alice, seen=None)

    merge_claims(path, into=people, by=bob)

    people.refresh_from_db()
    assert (people.latest_verdict.cause, people.latest_verdict.reviewer) == ("text", bob)
    record_verdict(people, outcome="verified", reviewer=alice, seen=people.latest_verdict_id)
    people.refresh_from_db()
    assert not people.is_contested


def test_a_verdict_on_words_that_changed_meanwhile_is_a_conflict(article, alice, bob):
    people = claim(article, "45")
    seen = record_verdict(people, outcome="verified", reviewer=alice, seen=None)
    revise(article, TEXT.replace("45", "54"), by=bob)

    with pytest.raises(VerdictConflictError) as conflict:
        record_verdict(people, outcome="disputed", reviewer=alice, seen=seen.pk, read=1)

    latest = conflict.value.latest
    assert latest is not None
    assert (latest.outcome, latest.cause) == ("reopened", "text")


@pytest.mark.parametrize(
    ("before", "after", "is_conflict"),
    [
        pytest.param("45 people", "54 people", True, id="other words"),
        pytest.param("employs 45", "only just employs 45", True, id="another sentence around them"),
        pytest.param("A path", "The path", False, id="a sentence elsewhere"),
    ],
)
def test_nobody_judges_first_what_they_read_otherwise(article, alice, bob, before, after, is_conflict):
    people = claim(article, "45")
    revise(article, TEXT.replace(before, after), by=bob)

    if is_conflict:
        with pytest.raises(VerdictConflictError) as conflict:
            record_verdict(people, outcome="verified", reviewer=alice, seen=None, read=1)
        assert conflict.value.latest is None
    else:
        assert record_verdict(people, outcome="verified", reviewer=alice, seen=None, read=1).version.number == 2


def test_a_quotation_that_another_person_says_now_reads_otherwise(db, alice, bob):
    text = 'Ferry\n\nMayor Ida Holm came.\n"We will not stop the old ferry," Holm told reporters.\n'
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)
    extract_claims.call(version.pk)
    article = Article.objects.get(pk=version.article_id)
    quotation = claim(article, "We will not stop the old ferry,")
    revise(article, text.replace("Ida Holm", "Per Holm"), by=bob)

    with pytest.raises(VerdictConflictError):
        record_verdict(quotation, outcome="verified", reviewer=alice, seen=None, read=1)


def test_nothing_is_done_to_a_claim_that_is_gone_but_talking(article, alice, carol):
    people = claim(article, "45")
    verdict = record_verdict(people, outcome="verified", reviewer=alice, seen=None)
    place = people.mentions.get()
    path = claim(article, "3 kilometres")
    revise(article, TEXT.replace("It employs 45 people.\n", ""), by=carol)

    acts: tuple[Callable[[], object], ...] = (
        lambda: record_verdict(people, outcome="disputed", reviewer=alice, seen=verdict.pk),
        lambda: undo_verdict(people, reviewer=alice, seen=verdict.pk),
        lambda: cite(people, by=alice, title="Payroll"),
        lambda: answer(people, words="By phone.", said_by="Ida Holm", by=alice),
        lambda: decide(people, ruling="accepted", seen=verdict.pk, by=carol),
        lambda: edit_claim(people, by=alice, value="46"),
        lambda: merge_claims(people, into=path, by=alice),
        lambda: merge_claims(path, into=people, by=alice),
    )
    for act in acts:
        with pytest.raises(ClaimGoneError) as gone:
            act()
        assert str(gone.value) == "These words are no longer in the text, as of version 2, so nothing was saved."
    acts = (
        lambda: move_edges(place, Span(place.start, place.end + 7), by=alice),
        lambda: split_claim(place, place.start + 1, by=alice),
    )
    for act in acts:
        with pytest.raises(TextChangedError):
            act()
    comment_on(people, words="It was the payroll’s.", by=alice)
    people.refresh_from_db()
    assert (people.outcome, people.latest_verdict, people.comment_count) == ("verified", verdict, 1)


def test_what_is_done_to_the_old_text_is_refused(article, alice, bob):
    old = article.versions.get()
    revise(article, TEXT + "It rained.\n", by=bob)

    for act in (
        lambda: add_claim(old, Span(0, 6), shape=shape_of("figure"), by=alice),
        lambda: look_at(old, numbers=[1], by=alice),
        lambda: settle_leftover(old, Span(0, 6), by=alice),
        lambda: settle_finding(old, Span(0, 6), kind="miscounted-list", decision="keep", by=alice),
    ):
        with pytest.raises(TextChangedError) as changed:
            act()
        assert str(changed.value) == ("The text was changed meanwhile, so nothing was saved: look at it as it is now.")


def doubts(article):
    return [(one.mention.exact, one.why) for one in last_look(article) if one.why == "sentence-edited"]


def test_a_verdict_in_a_sentence_that_was_edited_is_a_doubt_until_it_is_given_anew(article, alice, bob):
    people, path = claim(article, "45"), claim(article, "3 kilometres")
    record_verdict(people, outcome="disputed", reviewer=alice, seen=None)
    record_verdict(path, outcome="verified", reviewer=alice, seen=None)
    assert doubts(article) == []

    edited = TEXT.replace("It employs", "Since May it employs").replace("around it", "around “it”")
    revise(article, edited, by=bob)
    assert doubts(article) == [("45", "sentence-edited"), ("3 kilometres", "sentence-edited")]

    people.refresh_from_db()
    record_verdict(people, outcome="disputed", reviewer=bob, seen=people.latest_verdict_id)
    assert doubts(article) == [("3 kilometres", "sentence-edited")]

    revise(article, edited.replace("“it”", "it"), by=bob)
    assert doubts(article) == []


def test_other_quotation_marks_around_a_claim_are_no_doubt(db, alice, bob):
    text = 'Ferry\n\nThe "old" ferry - called Ida - carried 80 cars.\n'
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)
    extract_claims.call(version.pk)
    article = Article.objects.get(pk=version.article_id)
    record_verdict(claim(article, "80"), outcome="verified", reviewer=alice, seen=None)

    revise(article, text.replace('"old"', "“old”").replace(" - ", " – "), by=bob)

    assert doubts(article) == []


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("waiting", "Not signed off: version 2 of the text is being read. Look again in a moment."),
        ("failed", "Not signed off: version 2 of the text could not be read. Have it read again, or bring another."),
    ],
)
def test_nobody_signs_off_a_text_for_which_another_is_there(article, alice, carol, state, sentence):
    for one in article.claims.all():
        record_verdict(one, outcome="verified", reviewer=alice, seen=None)
    version = revise_article(article, read_pasted(TEXT + "It rained."), origin=Version.Origin.PASTE, brought_by=alice)
    Version.objects.filter(pk=version.pk).update(extraction=state)

    with pytest.raises(SignOffRefusedError) as refused:
        sign_off(article, by=carol, reason="Names only.")

    assert str(refused.value) == sentence


def test_a_sign_off_names_its_version(article, alice, carol):
    revise(article, TEXT + "It rained.\n", by=alice)
    for one in article.claims.all():
        record_verdict(one, outcome="verified", reviewer=alice, seen=None)

    signed = sign_off(article, by=carol, reason="Names only.")

    assert signed.version.number == 2
    entry = article.entries.get(act="signed-off")
    assert (entry.after["version"], entry.after["sha256"]) == (2, signed.version.sha256)


@pytest.mark.parametrize(
    ("role", "may"), [("editor", True), ("chief", True), ("admin", True), ("viewer", False), ("auditor", False)]
)
def test_who_may_bring_a_text(db, mallory, role, may):
    mallory.groups.set([Group.objects.get(name=role)])

    assert mallory.has_perm("claims.add_version") is may
