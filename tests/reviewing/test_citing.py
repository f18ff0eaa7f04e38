"""A source is kept once; a citation is saved at once and never deleted."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction

from claims.models import Article, Claim, Source, User
from claims.models.sources import SECOND_HAND
from claims.reviewing import ArticleLockedError, cite, record_verdict, withdraw_citation

URL = "https://osterby.example/trees"


def test_two_claims_share_one_source(claim: Claim, alice: User) -> None:
    other = claim.article.claims.get(number=2)

    first, second = cite(claim, by=alice, url=URL), cite(other, by=alice, url=URL, title="Tree register")

    assert first.source == second.source
    assert Source.objects.get().title == "Tree register"


def test_a_title_once_given_stays(claim: Claim, alice: User) -> None:
    cite(claim, by=alice, url=URL, title="Tree register")

    cite(claim, by=alice, url=URL, title="Something else", publisher="Osterby", locator="p. 2")

    source = Source.objects.get()
    assert (source.title, source.publisher) == ("Tree register", "Osterby")


def test_another_spelling_of_a_url_is_the_same_source_and_the_first_is_kept_as_typed(claim: Claim, alice: User) -> None:
    cite(claim, by=alice, url="HTTPS://Osterby.example/trees?utm_source=mail")

    again = cite(claim, by=alice, url=f"{URL}#count", locator="p. 2")

    assert again.source == Source.objects.get()
    assert again.source.url == "HTTPS://Osterby.example/trees?utm_source=mail"


def test_the_longest_url_in_any_script_is_a_source(claim: Claim, alice: User) -> None:
    """An index of PostgreSQL takes 2,700 bytes: it is the key that is indexed."""
    url = f"https://osterby.example/{''.join(chr(0x4E00 + number) for number in range(1_976))}"

    assert cite(claim, by=alice, url=url).source == cite(claim, by=alice, url=url, locator="p. 2").source


def test_a_document_without_url_is_a_source_by_its_title(claim: Claim, alice: User) -> None:
    citation = cite(claim, by=alice, title="Letter of the forester", kind="primary", stance="contradicts")

    assert (citation.source.url, citation.source.kind, citation.stance) == ("", "primary", "contradicts")


def test_a_form_sent_twice_is_one_citation(claim: Claim, alice: User) -> None:
    assert cite(claim, by=alice, url=URL) == cite(claim, by=alice, url=URL)


def test_a_form_sent_twice_makes_one_source_of_what_has_no_link(claim: Claim, alice: User) -> None:
    said: dict[str, Any] = {
        "by": alice,
        "title": "Letter of the forester",
        "kind": "primary",
        "medium": "document",
        "locator": "p. 2",
    }

    assert cite(claim, **said) == cite(claim, **said)
    assert Source.objects.count() == 1


@pytest.mark.parametrize("change", ["title", "publisher", "kind", "medium"])
def test_what_is_described_otherwise_is_another_source(claim: Claim, alice: User, change: str) -> None:
    said: dict[str, Any] = {"title": "Letter", "publisher": "Osterby", "kind": "secondary", "medium": "document"}
    other = {"title": "Second letter", "publisher": "Vesby", "kind": "primary", "medium": "person"}
    cite(claim, by=alice, **said)

    cite(claim, by=alice, **said | {change: other[change]})

    assert Source.objects.count() == 2


def test_two_people_and_two_claims_have_each_their_own_source_without_link(
    claim: Claim, alice: User, bob: User
) -> None:
    cite(claim, by=alice, title="Telephone call")
    cite(claim, by=bob, title="Telephone call")
    cite(claim.article.claims.get(number=2), by=alice, title="Telephone call")

    assert Source.objects.count() == 3


def test_a_withdrawn_citation_stays_with_the_verdicts_that_rest_on_it(claim: Claim, alice: User, bob: User) -> None:
    citation = cite(claim, by=alice, url=URL)
    before = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    withdraw_citation(citation, by=bob)
    after = record_verdict(claim, outcome="unsourced", reviewer=bob, seen=before.pk)

    citation.refresh_from_db()
    assert citation.withdrawn_by == bob
    assert [row["url"] for row in before.evidence] == [URL]
    assert after.evidence == []


def test_a_second_withdrawal_changes_nothing(claim: Claim, alice: User, bob: User) -> None:
    citation = withdraw_citation(cite(claim, by=alice, url=URL), by=alice)

    again = withdraw_citation(citation, by=bob)

    assert (again.withdrawn_by, again.withdrawn_at) == (alice, citation.withdrawn_at)


def test_an_article_that_is_not_in_review_takes_no_citation(claim: Claim, alice: User) -> None:
    Article.objects.update(stage=Article.Stage.SIGNED_OFF)

    with pytest.raises(ArticleLockedError):
        cite(claim, by=alice, url=URL)


class TestMedium:
    def test_is_learnt_by_a_source_that_had_none(self, claim: Claim, alice: User) -> None:
        cite(claim, by=alice, url=URL)

        assert cite(claim, by=alice, url=URL, medium="data-set", locator="row 4").source.medium == "data-set"
        assert cite(claim, by=alice, url=URL, medium="document", locator="p. 1").source.medium == "data-set"

    @pytest.mark.parametrize("medium", SECOND_HAND)
    def test_second_hand_is_never_primary(self, claim: Claim, alice: User, medium: str) -> None:
        with pytest.raises(IntegrityError, match="second_hand_is_not_primary"), transaction.atomic():
            cite(claim, by=alice, url=URL, kind="primary", medium=medium)

    def test_second_hand_is_not_learnt_by_a_primary_source(self, claim: Claim, alice: User) -> None:
        cite(claim, by=alice, url=URL, kind="primary")

        assert cite(claim, by=alice, url=URL, medium="press-release", locator="p. 1").source.medium == ""
