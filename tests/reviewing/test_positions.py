"""The writer's answer, the checker's verdict and the editor's decision: who may give which, and what is kept."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection

from claims.models import Article, Claim, Entry, User
from claims.reviewing import (
    ArticleLockedError,
    VerdictConflictError,
    record_verdict,
    undo_verdict,
    verify_article,
    why_not,
)
from claims.reviewing.positions import PositionError, all_positions, answer, decide, positions


@pytest.fixture
def judged(claim: Claim, alice: User) -> Claim:
    """Verdict 1 asks to correct the words."""
    record_verdict(
        claim, outcome="disputed", reviewer=alice, seen=None, disposition="correct", replacement="4,100 trees"
    )
    claim.refresh_from_db()
    return claim


def rule(claim: Claim, person: User, ruling: str = "accepted", **said: Any) -> Any:
    return decide(claim, ruling=ruling, seen=claim.latest_verdict_id, by=person, **said)


class TestAnswer:
    @pytest.mark.parametrize("person", ["vera", "alice", "carol", "adam"])
    def test_is_kept_with_who_said_it_who_entered_it_and_when(
        self, claim: Claim, request: pytest.FixtureRequest, person: str
    ) -> None:
        by = request.getfixturevalue(person)

        said = answer(claim, words=" The mayor’s press office, by phone. ", said_by="Ida  Holm", by=by)

        assert (said.words, said.said_by, said.person) == ("The mayor’s press office, by phone.", "Ida Holm", by)
        entry = Entry.objects.get(act="position")
        assert (entry.claim, entry.person, entry.at) == (claim, by, said.at)
        claim.refresh_from_db()
        assert claim.is_answered is True

    @pytest.mark.parametrize("person", ["otto", "mallory"])
    def test_is_refused_for_others(self, claim: Claim, request: pytest.FixtureRequest, person: str) -> None:
        with pytest.raises(PermissionDenied):
            answer(claim, words="By phone.", said_by="Ida Holm", by=request.getfixturevalue(person))

    @pytest.mark.parametrize(
        ("words", "said_by", "sentence"),
        [(" ", "Ida", "Say where it came from."), ("By phone.", " ", "Name the person who said so.")],
    )
    def test_has_words_and_a_person(self, claim: Claim, vera: User, words: str, said_by: str, sentence: str) -> None:
        with pytest.raises(PositionError, match=sentence):
            answer(claim, words=words, said_by=said_by, by=vera)

    def test_is_never_changed_but_given_anew(self, claim: Claim, vera: User, alice: User) -> None:
        answer(claim, words="By phone.", said_by="Ida Holm", by=vera)
        answer(claim, words="By phone.", said_by="Ida Holm", by=vera)
        answer(claim, words="By mail.", said_by="Ida Holm", by=alice)

        assert [said.words for said in all_positions(claim)] == ["By phone.", "By mail."]
        assert positions([claim.pk])[claim.pk]["answer"].words == "By mail."
        assert Entry.objects.filter(act="position").latest("number").before["words"] == "By phone."


class TestDecision:
    @pytest.mark.parametrize(
        ("ruling", "said", "words"),
        [
            ("accepted", {}, "4,100 trees"),
            ("rejected", {"reason": "The register was wrong."}, ""),
            ("other-words", {"words": " some 4,000 trees "}, "some 4,000 trees"),
        ],
    )
    @pytest.mark.parametrize("person", ["carol", "adam"])
    def test_says_what_happens_to_the_words(
        self, judged: Claim, request: pytest.FixtureRequest, person: str, ruling: str, said: dict[str, str], words: str
    ) -> None:
        chief = request.getfixturevalue(person)

        decided = rule(judged, chief, ruling, **said)

        assert (decided.ruling, decided.words, decided.person) == (ruling, words, chief)
        assert (decided.verdict, decided.outcome) == (1, "disputed")
        judged.refresh_from_db()
        assert (judged.decision, judged.outcome) == (ruling, "disputed")

    @pytest.mark.parametrize("person", ["alice", "vera", "otto", "mallory"])
    def test_is_refused_for_others(self, judged: Claim, request: pytest.FixtureRequest, person: str) -> None:
        with pytest.raises(PermissionDenied):
            rule(judged, request.getfixturevalue(person))

    @pytest.mark.parametrize(
        ("ruling", "said", "sentence"),
        [
            ("rejected", {"reason": " "}, "Say why the words stay."),
            ("other-words", {"words": " "}, "Write the words that shall stand instead."),
            ("perhaps", {}, "Choose what is decided."),
        ],
    )
    def test_lacks_nothing(self, judged: Claim, carol: User, ruling: str, said: dict[str, str], sentence: str) -> None:
        with pytest.raises(PositionError, match=sentence):
            rule(judged, carol, ruling, **said)

    def test_needs_a_verdict(self, claim: Claim, carol: User) -> None:
        with pytest.raises(PositionError, match="Nobody has judged this claim"):
            rule(claim, carol)

    def test_is_on_the_verdict_that_was_shown(self, judged: Claim, carol: User, bob: User) -> None:
        seen = judged.latest_verdict_id
        record_verdict(judged, outcome="verified", reviewer=bob, seen=seen)

        with pytest.raises(VerdictConflictError):
            decide(judged, ruling="accepted", seen=seen, by=carol)

    def test_is_open_again_after_another_verdict(self, judged: Claim, carol: User, alice: User) -> None:
        rule(judged, carol)
        undo_verdict(judged, reviewer=alice, seen=judged.latest_verdict_id or 0)

        judged.refresh_from_db()
        assert judged.decision == ""
        assert [said.verdict for said in all_positions(judged)] == [1]

    def test_sent_twice_is_one(self, judged: Claim, carol: User) -> None:
        rule(judged, carol)
        rule(judged, carol)

        assert len(all_positions(judged)) == 1

    def test_is_no_verdict_for_the_four_eyes(self, judged: Claim, carol: User) -> None:
        rule(judged, carol)

        assert why_not(judged.article, carol) == ""


def test_a_locked_article_takes_none(judged: Claim, vera: User, carol: User) -> None:
    Article.objects.filter(pk=judged.article_id).update(stage="signed-off")

    with pytest.raises(ArticleLockedError):
        answer(judged, words="By phone.", said_by="Ida Holm", by=vera)
    with pytest.raises(ArticleLockedError):
        rule(judged, carol)


@pytest.mark.tampers
@pytest.mark.parametrize("change", ["is_answered = (1 = 0)", "decision = 'rejected'", "decision = ''"])
def test_a_claim_that_stands_otherwise_than_said_is_named(judged: Claim, vera: User, carol: User, change: str) -> None:
    answer(judged, words="By phone.", said_by="Ida Holm", by=vera)
    rule(judged, carol)
    assert verify_article(judged.article) is None

    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE claims_claim SET {change} WHERE id = {judged.pk}")  # noqa: S608 - our own words

    assert str(verify_article(judged.article)).endswith(": the positions on claim 1 are not what the record says")
