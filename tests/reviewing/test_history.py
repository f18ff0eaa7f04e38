"""verify_history proves the chain and names the verdicts that do not hold."""

from collections.abc import Callable

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from claims.models import Article, User, append_only
from claims.reviewing import record_verdict, undo_verdict, verify_article
from claims.reviewing.history import breaks
from tests.conftest import ArticleFactory, LongArticleFactory


@pytest.fixture
def article(make_article: ArticleFactory, alice: User) -> Article:
    """Four claims judged, verdicts 1 to 4, and the last taken back by verdict 5."""
    article = make_article()
    verdict = None
    for claim in article.claims.order_by("number"):
        verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Seen.")
    assert verdict is not None
    undo_verdict(verdict.claim, reviewer=alice, seen=verdict.pk)
    return article


@pytest.fixture
def tamper(db: None) -> Callable[[str], None]:
    """A function that runs a statement as somebody would who has lifted the guards of the database."""

    def run(statement: str) -> None:
        append_only.remove(connection)
        with connection.cursor() as cursor:
            cursor.execute(statement)
        append_only.install(connection)

    return run


def test_an_untouched_history_holds(article: Article, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("verify_history")

    assert capsys.readouterr().out == "The history holds: 5 verdict(s) in 1 article(s), 5 entries of the record.\n"


@pytest.mark.tampers
@pytest.mark.parametrize(
    ("statement", "number", "reason"),
    [
        ("UPDATE claims_verdict SET outcome = 'disputed' WHERE number = 3", 3, "was changed"),
        ("UPDATE claims_verdict SET note = 'Seen!' WHERE number = 1", 1, "was changed"),
        ("UPDATE claims_verdict SET words = 'four' WHERE number = 2", 2, "was changed"),
        ("UPDATE claims_verdict SET reviewer_id = (SELECT id FROM claims_user WHERE username = 'bob') WHERE number = 4",
         4, "was changed"),
        ("UPDATE claims_verdict SET hash = 'x' WHERE number = 3", 3, "was changed"),
        ("UPDATE claims_verdict SET previous_hash = hash WHERE number = 2", 2, "does not follow"),
        ("UPDATE claims_claim SET outcome = 'disputed' WHERE number = 2", 2, "stands as disputed"),
        ("UPDATE claims_claim SET latest_verdict_id = NULL, standing_verdict_id = NULL, outcome = 'unreviewed' "
         "WHERE number = 1", 1, "stands as unreviewed"),
    ],
)  # fmt: skip
def test_a_change_behind_the_guards_is_named(
    article: Article, bob: User, tamper: Callable[[str], None], statement: str, number: int, reason: str
) -> None:
    tamper(statement)

    broken = verify_article(article)

    assert broken is not None
    assert (broken.number, reason in broken.reason) == (number, True), broken


@pytest.mark.tampers
def test_every_verdict_that_was_changed_is_named(article: Article, tamper: Callable[[str], None]) -> None:
    tamper("UPDATE claims_verdict SET outcome = 'disputed' WHERE number IN (2, 3, 5)")

    changed = [f"article {article.pk}, verdict {number}: was changed after it was given" for number in (2, 3, 5)]
    assert [str(broken) for broken in breaks()] == changed
    with pytest.raises(CommandError, match="; at ".join(changed)):
        call_command("verify_history")


@pytest.mark.tampers
def test_of_very_many_places_the_rest_is_counted(
    make_long_article: LongArticleFactory, alice: User, tamper: Callable[[str], None]
) -> None:
    article = make_long_article(claims=102)
    for claim in article.claims.order_by("number"):
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    tamper("UPDATE claims_verdict SET note = 'Seen!'")

    with pytest.raises(CommandError, match=r"verdict 100: was changed after it was given; and at 2 more places\.$"):
        call_command("verify_history")


@pytest.mark.tampers
def test_a_verdict_cut_out_of_the_middle_is_missing(article: Article, tamper: Callable[[str], None]) -> None:
    tamper(
        "UPDATE claims_claim SET latest_verdict_id = NULL, standing_verdict_id = NULL, outcome = 'unreviewed' "
        "WHERE number = 2"
    )
    tamper("DELETE FROM claims_verdict WHERE number = 2")

    with pytest.raises(CommandError, match=rf"broken at article {article.pk}, verdict 2: is missing"):
        call_command("verify_history")


def test_an_unknown_article_is_one_sentence(db: None) -> None:
    with pytest.raises(CommandError, match="There is no article 99"):
        call_command("verify_history", article=[99])
