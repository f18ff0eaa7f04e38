"""When an article may be signed off, by whom, and what that locks."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.utils import timezone

from claims.models import Article, Entry, Policy, Sentence, SignOff, User
from claims.reviewing import (
    ArticleLockedError,
    SignOffRefusedError,
    cite,
    open_work,
    record_verdict,
    reopen,
    sign_off,
    verify_article,
    why_not,
)
from tests.conftest import ArticleFactory
from tests.tampering import tamper


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    """Two claims, two sentences, none of them open but the claims."""
    article = make_article(
        "The port has 30 berths.\nIt had 12 cranes.", figures=["30 berths", "12 cranes"], quotations={}
    )
    Sentence.objects.filter(version__article=article).update(leftovers=[])
    return article


@pytest.fixture
def judged(article: Article, alice: User) -> Article:
    for claim in article.claims.all():
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    return article


def leave_open(article: Article, **counts: int) -> None:
    """Adds as many untouched sentences and leftovers."""
    version = article.versions.get()
    last = version.sentences.count()
    for number in range(counts.get("untouched", 0)):
        Sentence.objects.create(version=version, number=last + number + 1, start=0, end=3)
    if counts.get("leftovers"):
        places = [[n, n + 1] for n in range(counts["leftovers"])]
        Sentence.objects.filter(version=version, number=1).update(leftovers=places)


def test_an_article_with_nothing_open_is_signed_off_and_locked(judged: Article, carol: User, alice: User) -> None:
    signed = sign_off(judged, by=carol)

    judged.refresh_from_db()
    assert judged.stage == "signed-off"
    assert (signed.signed_by, signed.version, signed.reason) == (carol, judged.versions.get(), "")
    entry = Entry.objects.get(article=judged, act="signed-off")
    assert (entry.person, entry.after["sha256"]) == (carol, signed.version.sha256)
    claim = judged.claims.get(number=1)
    for attempt in (
        lambda: record_verdict(claim, outcome="disputed", reviewer=alice, seen=claim.latest_verdict_id),
        lambda: cite(claim, by=alice, title="Port register"),
        lambda: sign_off(judged, by=carol),
    ):
        with pytest.raises(ArticleLockedError):
            attempt()


@pytest.mark.parametrize(
    ("judge", "open_", "reason", "sentence"),
    [
        (0, {}, "", "Not signed off: 2 claims without a verdict."),
        (1, {}, "", "Not signed off: 1 claim without a verdict."),
        (1, {}, "In a hurry.", "Not signed off: 1 claim without a verdict."),
        (2, {"untouched": 1}, "",
         "Not signed off: 1 sentence that nobody has looked at; look there, or say why that may stay open."),
        (2, {"leftovers": 1}, " ",
         "Not signed off: 1 leftover that nobody has decided on; look there, or say why that may stay open."),
        (2, {"untouched": 3, "leftovers": 2}, "",
         "Not signed off: 3 sentences that nobody has looked at and 2 leftovers that nobody has decided on; "
         "look there, or say why that may stay open."),
        (1, {"untouched": 1, "leftovers": 1}, "",
         "Not signed off: 1 claim without a verdict, 1 sentence that nobody has looked at and "
         "1 leftover that nobody has decided on."),
        (2, {"untouched": 3, "leftovers": 2}, "A list of names.", ""),
        (2, {}, "", ""),
    ],
)  # fmt: skip
def test_is_refused_in_a_sentence_that_says_what_is_open(
    article: Article, alice: User, carol: User, judge: int, open_: dict[str, int], reason: str, sentence: str
) -> None:
    for claim in article.claims.all()[:judge]:
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    leave_open(article, **open_)

    said = ""
    try:
        sign_off(article, by=carol, reason=reason)
    except SignOffRefusedError as refused:
        said = str(refused)

    assert said == sentence
    assert SignOff.objects.exists() == (not sentence)


def test_the_reason_is_kept_where_something_stayed_open(judged: Article, carol: User) -> None:
    leave_open(judged, untouched=2)

    assert sign_off(judged, by=carol, reason=" A list of names. ").reason == "A list of names."
    told = Entry.objects.get(act="signed-off").after
    assert (told["untouched"], told["reason"]) == (2, "A list of names.")


class TestContestedClaims:
    @pytest.fixture
    def contested(self, judged: Article, bob: User) -> Article:
        claim = judged.claims.get(number=1)
        record_verdict(claim, outcome="disputed", reviewer=bob, seen=claim.latest_verdict_id)
        return judged

    def test_keep_an_article_from_being_signed_off(self, contested: Article, carol: User) -> None:
        with pytest.raises(SignOffRefusedError, match=r"^Not signed off: 1 claim on which people differ\.$"):
            sign_off(contested, by=carol, reason="Never mind.")

    def test_are_decided_by_the_verdict_of_the_chief(self, contested: Article, carol: User) -> None:
        claim = contested.claims.get(number=1)
        record_verdict(claim, outcome="verified", reviewer=carol, seen=claim.latest_verdict_id)

        assert open_work(contested).contested == 0
        assert sign_off(contested, by=carol).signed_by == carol


class TestWho:
    @pytest.mark.parametrize(("person", "may"), [("alice", False), ("vera", False), ("otto", False), ("carol", True), ("adam", True)])  # fmt: skip
    def test_signs_off_by_right(self, judged: Article, request: pytest.FixtureRequest, person: str, may: bool) -> None:
        signer = request.getfixturevalue(person)
        if may:
            assert sign_off(judged, by=signer).signed_by == signer
        else:
            with pytest.raises(SignOffRefusedError, match=r"The chief of the desk signs articles off\."):
                sign_off(judged, by=signer)

    @pytest.mark.parametrize(
        ("policy", "byline", "imported", "judges", "sentence"),
        [
            ("two sources", "Ida Holm", False, False, ""),
            ("two sources", "", True, False, "You imported this article, and the policy “two sources”, version 1, asks for a second pair of eyes."),
            ("two sources", "By Carol", False, False, "You wrote this article, and the policy “two sources”, version 1, asks for a second pair of eyes."),
            ("two sources", "Ida Holm and carol", False, False, "You wrote this article, and the policy “two sources”, version 1, asks for a second pair of eyes."),
            ("two sources", "Carol Quill", False, False, ""),
            ("two sources", "", False, True, "You judged claims of this article, and the policy “two sources”, version 1, asks for a second pair of eyes."),
            ("primary first", "Carol", True, True,
             "You imported, wrote and judged claims of this article, and the policy “primary first”, version 1, asks for a second pair of eyes."),
            ("basic", "Carol", True, True, ""),
            ("open", "Carol", True, True, ""),
        ],
    )  # fmt: skip
    def test_is_somebody_else_where_the_policy_asks_for_four_eyes(
        self, article: Article, carol: User, policy: str, byline: str, imported: bool, judges: bool, sentence: str
    ) -> None:
        if judges:
            record_verdict(article.claims.get(number=1), outcome="verified", reviewer=carol, seen=None)
        Article.objects.filter(pk=article.pk).update(policy=Policy.objects.get(name=policy), byline=byline)
        if imported:
            tamper(f"UPDATE claims_version SET imported_by_id = {carol.pk}")  # noqa: S608 - our own words

        assert why_not(Article.objects.get(pk=article.pk), carol) == sentence

    def test_self_approval_is_refused(self, article: Article, carol: User, adam: User) -> None:
        for claim in article.claims.all():
            record_verdict(claim, outcome="dismissed", reviewer=carol, seen=None)
        Article.objects.filter(pk=article.pk).update(policy=Policy.objects.get(name="two sources"))

        with pytest.raises(SignOffRefusedError, match="You judged claims of this article"):
            sign_off(article, by=carol)
        assert sign_off(article, by=adam).signed_by == adam


class TestReopening:
    @pytest.fixture
    def signed(self, judged: Article, carol: User) -> Article:
        sign_off(judged, by=carol)
        return judged

    def test_takes_a_reason_and_unlocks(self, signed: Article, adam: User, alice: User) -> None:
        reopen(signed, by=adam, reason=" A reader wrote. ")

        sign = SignOff.objects.get()
        assert (sign.reopened_by, sign.reopen_reason) == (adam, "A reader wrote.")
        assert Entry.objects.get(act="reopened").after["reason"] == "A reader wrote."
        claim = signed.claims.get(number=1)
        record_verdict(claim, outcome="disputed", reviewer=alice, seen=claim.latest_verdict_id, note="She was right.")

    def test_is_refused_without_a_reason(self, signed: Article, adam: User) -> None:
        with pytest.raises(SignOffRefusedError, match=r"^Say why the article is opened again\.$"):
            reopen(signed, by=adam, reason=" ")

    def test_is_refused_for_an_article_in_review(self, judged: Article, carol: User) -> None:
        with pytest.raises(SignOffRefusedError, match=r"^This article is not signed off\.$"):
            reopen(judged, by=carol, reason="To see.")

    def test_is_refused_for_editors(self, signed: Article, alice: User) -> None:
        with pytest.raises(PermissionDenied):
            reopen(signed, by=alice, reason="To see.")

    def test_keeps_the_sign_off_that_was(self, signed: Article, carol: User) -> None:
        reopen(signed, by=carol, reason="A reader wrote.")
        sign_off(signed, by=carol)

        assert [sign.reopened_at is None for sign in SignOff.objects.order_by("pk")] == [False, True]
        assert SignOff.objects.in_force().get().signed_at <= timezone.now()


@pytest.mark.tampers
@pytest.mark.parametrize(
    "change",
    [
        "signed_by_id = (SELECT id FROM claims_user WHERE username = 'alice')",
        "reason = 'Nothing was open.'",
        "reopened_at = signed_at, reopened_by_id = signed_by_id, reopen_reason = 'No.'",
    ],
)
def test_a_sign_off_that_is_not_what_the_record_says_is_named(judged: Article, carol: User, change: str) -> None:
    sign_off(judged, by=carol)
    assert verify_article(judged) is None

    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE claims_signoff SET {change}")  # noqa: S608 - our own words

    assert str(verify_article(judged)) == f"article {judged.pk}, entry 3: the sign-off is not what the record says"


@pytest.mark.tampers
def test_a_sign_off_without_its_entry_is_named(judged: Article, carol: User) -> None:
    SignOff.objects.create(
        article=judged, version=judged.versions.get(), signed_by=carol, signed_at=timezone.now(), reason=""
    )

    assert "the sign-off is not what the record says" in str(verify_article(judged))
