"""What each policy asks for, and the words by which a verdict is refused."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from claims.models import Article, Claim, Entry, Policy, PolicyVersion, User, Verdict, append_only
from claims.models.policies import RULES
from claims.models.sealing import AppendOnlyError
from claims.reviewing import PolicyNotMetError, cite, policy_in_force, record_verdict, save_policy, undo_verdict
from claims.reviewing.policies import what_is_missing
from tests.conftest import ArticleFactory

# Each word is a source: p primary, s secondary, x contradicts, = of the same site as the one before.
SOURCES = {
    "": [],
    "p": [("primary", "supports", "a")],
    "s": [("secondary", "supports", "a")],
    "x": [("secondary", "contradicts", "a")],
    "s=": [("secondary", "supports", "a"), ("secondary", "supports", "a")],
    "ss": [("secondary", "supports", "a"), ("secondary", "supports", "b")],
    "ss=": [("secondary", "supports", "a"), ("secondary", "supports", "b"), ("secondary", "supports", "b")],
    "sx": [("secondary", "supports", "a"), ("secondary", "contradicts", "b")],
    "sss": [("secondary", "supports", "a"), ("secondary", "supports", "b"), ("secondary", "supports", "c")],
}
HEARD = "a recording or a transcript as a source, or a tick that you heard the recording, saw the document or called the source"
# policy, kind, outcome, sources, note, ticks, what is missing
CASES = [
    ("open", "figure", "verified", "", "", [], ""),
    ("open", "quotation", "disputed", "", "", [], ""),
    ("open", "figure", "unsourced", "", "", [], ""),
    ("basic", "figure", "verified", "", "", [], "one independent source"),
    ("basic", "figure", "verified", "", "I know it.", [], "one independent source"),
    ("basic", "figure", "verified", "s", "", [], ""),
    ("basic", "figure", "verified", "x", "", [], "one independent source"),
    ("basic", "quotation", "verified", "s", "", [], HEARD),
    ("basic", "quotation", "verified", "", "", [], f"one independent source; and {HEARD}"),
    ("basic", "quotation", "verified", "", "", ["called-source"], "one independent source"),
    ("basic", "quotation", "verified", "s", "", ["called-source"], ""),
    ("basic", "quotation", "disputed", "s", "", [], "a source that contradicts it, or a note"),
    ("basic", "quotation", "unsourced", "", "", [], "a note that says where you looked"),
    ("basic", "figure", "disputed", "", "", [], "a source that contradicts it, or a note"),
    ("basic", "figure", "disputed", "s", "", [], "a source that contradicts it, or a note"),
    ("basic", "figure", "disputed", "x", "", [], ""),
    ("basic", "figure", "disputed", "", "The sum is wrong.", [], ""),
    ("basic", "figure", "unsourced", "s", " ", [], "a note that says where you looked"),
    ("basic", "figure", "unsourced", "", "Looked in the register.", [], ""),
    ("basic", "figure", "dismissed", "", "", [], ""),
    ("basic", "figure", "reopened", "", "", [], ""),
    ("primary first", "figure", "verified", "", "", [], "three independent sources, or one primary one"),
    ("primary first", "figure", "verified", "s", "", [], "two more independent sources, or one primary one"),
    ("primary first", "figure", "verified", "s=", "", [], "two more independent sources, or one primary one"),
    ("primary first", "figure", "verified", "ss", "", [], "one more independent source, or one primary one"),
    ("primary first", "figure", "verified", "ss=", "", [], "one more independent source, or one primary one"),
    ("primary first", "figure", "verified", "sss", "", [], ""),
    ("primary first", "figure", "verified", "p", "", [], ""),
    ("primary first", "quotation", "verified", "p", "", [], HEARD),
    ("primary first", "quotation", "verified", "p", "", ["recalculated", "second-source"], HEARD),
    ("primary first", "quotation", "verified", "p", "", ["heard-recording"], ""),
    ("primary first", "quotation", "verified", "p", "", ["saw-document"], ""),
    ("primary first", "quotation", "verified", "sss", "", ["called-source"], ""),
    ("primary first", "quotation", "verified", "ss", "", [],
     f"one more independent source, or one primary one; and {HEARD}"),
    ("two sources", "figure", "verified", "s", "", [], "one more independent source"),
    ("two sources", "figure", "verified", "p", "", [], "one more independent source"),
    ("two sources", "figure", "verified", "sx", "", [], "one more independent source"),
    ("two sources", "figure", "verified", "ss", "", [], ""),
    ("two sources", "quotation", "verified", "ss", "", [], HEARD),
    ("two sources", "quotation", "verified", "s=", "", ["heard-recording"], "one more independent source"),
    ("two sources", "quotation", "verified", "", "", [], f"two independent sources; and {HEARD}"),
    ("two sources", "figure", "disputed", "", "", [], "a source that contradicts it, or a note"),
    ("two sources", "figure", "unsourced", "ss", "", [], "a note that says where you looked"),
    ("primary first", "figure", "disputed", "p", "", [], "a source that contradicts it, or a note"),
    ("primary first", "figure", "unsourced", "", "", [], "a note that says where you looked"),
    ("primary first", "quotation", "dismissed", "", "", [], ""),
]  # fmt: skip


@pytest.mark.parametrize(("policy", "kind", "outcome", "sources", "note", "ticks", "missing"), CASES)
def test_what_a_policy_asks_for(
    make_article: ArticleFactory,
    alice: User,
    policy: str,
    kind: str,
    outcome: str,
    sources: str,
    note: str,
    ticks: list[str],
    missing: str,
) -> None:
    article = make_article(policy=Policy.objects.get(name=policy))
    claim = article.claims.filter(kind=kind)[0]
    for number, (source_kind, stance, site) in enumerate(SOURCES[sources]):
        cite(claim, by=alice, url=f"https://{site}.example/{number}", kind=source_kind, stance=stance)

    refusal = ""
    try:
        record_verdict(claim, outcome=outcome, reviewer=alice, seen=None, note=note, ticks=ticks)
    except PolicyNotMetError as error:
        refusal = error.missing

    assert refusal == missing
    assert Verdict.objects.exists() == (not missing)


# What an admin words: primary and independent sources asked for, those there are, what is missing.
ASKED = [
    (None, None, "", ""),
    (1, None, "", "one primary source"),
    (1, None, "sss", "one primary source"),
    (1, None, "p", ""),
    (2, None, "p", "one more primary source"),
    (3, None, "p", "two more primary sources"),
    (2, None, "", "two primary sources"),
    (2, 4, "p", "three more independent sources, or one more primary one"),
    (3, 4, "p", "three more independent sources, or two more primary ones"),
    (2, 1, "s", ""),
    (None, 9, "", "nine independent sources"),
    (None, 10, "", "10 independent sources"),
    (None, 12, "ss", "10 more independent sources"),
]


@pytest.mark.parametrize("kind", ["figure", "quotation"])
@pytest.mark.parametrize(("primary", "independent", "sources", "missing"), ASKED)
def test_every_sentence_on_sources(
    make_article: ArticleFactory,
    alice: User,
    kind: str,
    primary: int | None,
    independent: int | None,
    sources: str,
    missing: str,
) -> None:
    claim = make_article().claims.filter(kind=kind)[0]
    for number, (source_kind, stance, site) in enumerate(SOURCES[sources]):
        cite(claim, by=alice, url=f"https://{site}.example/{number}", kind=source_kind, stance=stance)
    asked = PolicyVersion(**{f"{kind}_primary": primary, f"{kind}_independent": independent})
    citations = list(claim.citations.in_force().with_sources())

    said = what_is_missing(asked, kind=kind, outcome="verified", citations=citations, note="", ticks=[])

    assert said == missing


def test_the_presets_ask_for_what_the_handbooks_say(db: None) -> None:
    asked = {
        policy.name: {name: rule for name, rule in policy.in_force().rules().items() if rule}
        for policy in Policy.objects.all()
    }
    grounds = {"dispute_needs_ground": True, "unsourced_needs_note": True}
    heard = {"quotation_heard": True}

    assert asked == {
        "open": {},
        "basic": {"figure_independent": 1, "quotation_independent": 1, **heard, **grounds},
        "primary first": {
            "figure_primary": 1,
            "figure_independent": 3,
            "quotation_primary": 1,
            "quotation_independent": 3,
            "four_eyes": True,
            **heard,
            **grounds,
        },
        "two sources": {
            "figure_independent": 2,
            "quotation_independent": 2,
            "four_eyes": True,
            **heard,
            **grounds,
        },
    }


def test_the_refusal_is_a_sentence(strict: Claim, alice: User) -> None:
    with pytest.raises(PolicyNotMetError) as refused:
        record_verdict(strict, outcome="verified", reviewer=alice, seen=None)

    assert str(refused.value) == "Not saved. The policy “basic”, version 1, asks for more: one independent source."


@pytest.fixture
def strict(make_article: ArticleFactory) -> Claim:
    """A claim judged by the policy basic."""
    return make_article(policy=Policy.objects.get(name="basic")).claims.get(number=1)


@pytest.mark.parametrize(
    ("medium", "missing"),
    [("recording", ""), ("transcript", ""), ("document", HEARD), ("", HEARD), ("press-release", HEARD)],
)
def test_a_recording_or_a_transcript_holds_the_words_themselves(
    make_article: ArticleFactory, alice: User, medium: str, missing: str
) -> None:
    claim = make_article(policy=Policy.objects.get(name="two sources")).claims.filter(kind="quotation")[0]
    cite(claim, by=alice, url="https://a.example/", medium=medium)
    cite(claim, by=alice, url="https://b.example/")

    refusal = ""
    try:
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    except PolicyNotMetError as error:
        refusal = error.missing

    assert refusal == missing


class TestOverride:
    @pytest.mark.parametrize("person", ["carol", "adam"])
    def test_takes_the_permission_and_a_reason(
        self, strict: Claim, request: pytest.FixtureRequest, person: str
    ) -> None:
        chief = request.getfixturevalue(person)

        verdict = record_verdict(
            strict, outcome="verified", reviewer=chief, seen=None, override_reason=" The mayor rang me. "
        )

        assert (verdict.outcome, verdict.override_reason) == ("verified", "The mayor rang me.")
        assert Entry.objects.get(act="judged").after["override_reason"] == "The mayor rang me."

    def test_is_refused_without_the_permission(self, strict: Claim, alice: User) -> None:
        with pytest.raises(PolicyNotMetError):
            record_verdict(strict, outcome="verified", reviewer=alice, seen=None, override_reason="I know it.")

    def test_is_refused_without_a_reason(self, strict: Claim, carol: User) -> None:
        with pytest.raises(PolicyNotMetError):
            record_verdict(strict, outcome="verified", reviewer=carol, seen=None, override_reason="  ")

    def test_is_none_where_the_policy_is_met(self, strict: Claim, carol: User) -> None:
        cite(strict, by=carol, title="Tree register")

        verdict = record_verdict(strict, outcome="verified", reviewer=carol, seen=None, override_reason="To be sure.")

        assert verdict.override_reason == ""


class TestVersions:
    def test_an_edit_makes_a_new_one_and_the_old_stays(self, strict: Claim, alice: User, adam: User) -> None:
        cite(strict, by=alice, title="Tree register")
        before = record_verdict(strict, outcome="verified", reviewer=alice, seen=None)
        policy = Policy.objects.get(name="basic")
        old = policy.in_force()

        new = save_policy(policy, rules=old.rules() | {"figure_independent": 2}, by=adam)

        assert (new.number, new.figure_independent, new.made_by) == (2, 2, adam)
        before.refresh_from_db()
        assert (before.policy, old.figure_independent) == (old, 1)
        with pytest.raises(PolicyNotMetError, match="one more independent source"):
            record_verdict(strict, outcome="verified", reviewer=alice, seen=before.pk, note="Again.")

    def test_are_entries_of_the_general_record(self, adam: User) -> None:
        policy = Policy.objects.get(name="basic")
        rules = policy.in_force().rules() | {"four_eyes": True}

        save_policy(policy, rules=rules, by=adam)
        save_policy(policy, rules=rules, by=adam)

        entry = Entry.objects.get(act="policy")
        assert (entry.article, entry.person) == (None, adam)
        assert (entry.before["version"], entry.after["version"]) == (1, 2)
        assert (entry.before["rules"]["four_eyes"], entry.after["rules"]["four_eyes"]) == (False, True)

    def test_are_refused_a_change_by_the_orm_and_by_the_database(self, db: None) -> None:
        version = PolicyVersion.objects.all()[0]
        for attempt in (version.save, version.delete, PolicyVersion.objects.all().delete):
            with pytest.raises(AppendOnlyError):
                attempt()
        for statement in ("UPDATE claims_policyversion SET number = 9", "DELETE FROM claims_policyversion"):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(statement)


class TestPolicyOfTheDesk:
    def test_is_the_open_one_at_first(self, make_article: ArticleFactory) -> None:
        assert str(policy_in_force(make_article())) == "open, version 1"

    def test_holds_for_articles_that_name_no_other(self, make_article: ArticleFactory, adam: User) -> None:
        own = make_article(policy=Policy.objects.get(name="basic"))
        other = make_article()
        policy = Policy.objects.get(name="two sources")
        policy.is_default = True

        save_policy(policy, rules=policy.in_force().rules(), by=adam)

        assert str(policy_in_force(Article.objects.get(pk=other.pk))) == "two sources, version 1"
        assert str(policy_in_force(Article.objects.get(pk=own.pk))) == "basic, version 1"
        assert list(Policy.objects.filter(is_default=True)) == [policy]
        assert Entry.objects.get(act="policy").after["of_the_desk"] is True


class TestSeal:
    @pytest.mark.tampers
    @pytest.mark.parametrize(
        "change",
        [
            "policy_id = (SELECT MAX(id) FROM claims_policyversion)",
            "policy_id = NULL",
            "override_reason = 'She said so.'",
            "override_reason = ''",
            "disposition = 'keep'",
            "replacement = 'some trees'",
            "ticks = '[\"recalculated\"]'",
        ],
    )
    def test_holds_all_that_a_verdict_says(self, strict: Claim, carol: User, change: str) -> None:
        record_verdict(
            strict,
            outcome="verified",
            reviewer=carol,
            seen=None,
            ticks=["saw-document"],
            disposition="soften",
            replacement="many trees",
            override_reason="The mayor rang me.",
        )
        append_only.remove(connection)
        connection.cursor().execute(f"UPDATE claims_verdict SET {change}")  # noqa: S608 - our own words
        append_only.install(connection)

        with pytest.raises(CommandError, match="verdict 1: was changed after it was given"):
            call_command("verify_history")

    def test_of_a_verdict_from_before_there_were_policies_still_holds(self) -> None:
        noon = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
        old = Verdict(number=1, words="4,200 trees", outcome="verified", note="Counted.", decided_at=noon)

        # Made from these words by the release before, with neither policy nor disposition in the content.
        assert old.seal() == "869065cdb0f057083b83cf80ce251317a6a0bfcc855f2aa45ba8e9039ed4093a"


def test_ticks_are_kept_each_once_in_their_order(make_article: ArticleFactory, alice: User) -> None:
    verdict = record_verdict(
        make_article().claims.get(number=1),
        outcome="verified",
        reviewer=alice,
        seen=None,
        ticks=["second-source", "saw-document", "second-source"],
    )

    assert verdict.ticks == ["saw-document", "second-source"]


@pytest.mark.parametrize("said", [{"ticks": ["guessed"]}, {"disposition": "burn"}])
def test_what_is_no_tick_and_no_disposition_is_refused(
    make_article: ArticleFactory, alice: User, said: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=r"no tick and no disposition: '(guessed|burn)'"):
        record_verdict(make_article().claims.get(number=1), outcome="verified", reviewer=alice, seen=None, **said)


def test_taking_back_a_verdict_asks_for_nothing(strict: Claim, alice: User) -> None:
    verdict = record_verdict(strict, outcome="disputed", reviewer=alice, seen=None, note="The sum is wrong.")

    undo_verdict(strict, reviewer=alice, seen=verdict.pk)

    strict.refresh_from_db()
    assert strict.outcome == "unreviewed"


def test_a_version_tells_all_its_rules(db: None) -> None:
    assert list(PolicyVersion.objects.all()[0].rules()) == list(RULES)
