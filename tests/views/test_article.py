"""The article page: with htmx, and as plain forms and links."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import strip_tags
from pytest_django import DjangoAssertNumQueries

from claims.models import Article, Citation, Claim, User, Version
from claims.reviewing import cite, record_verdict
from tests.conftest import ArticleFactory, LongArticleFactory

HTMX = {"HX-Request": "true"}


@pytest.fixture
def desk(client: Client, alice: User) -> Client:
    client.force_login(alice)
    return client


def post(desk: Client, name: str, pk: int, data: Mapping[str, Any], *, htmx: bool = True) -> Any:
    return desk.post(reverse(name, args=[pk]), data, headers=HTMX if htmx else {})


class TestPage:
    def test_shows_the_text_with_its_claims_and_the_first_open_one_in_hand(
        self, desk: Client, article: Article, claims: list[Claim]
    ) -> None:
        page = desk.get(article.get_absolute_url()).content.decode()

        assert page.count("<h1") == 1
        assert f'data-claim="{claims[0].pk}" data-state="figure, unreviewed, 1 of 4"' in page
        assert "twice in the text" in page

    def test_the_words_of_the_article_are_marked_with_its_language(
        self, desk: Client, make_article: ArticleFactory
    ) -> None:
        page = desk.get(make_article(language="nl").get_absolute_url()).content.decode()

        assert '<html lang="en">' in page
        for words in ('id="galley"', 'class="desk-title"', 'id="claim-heading" tabindex="-1"', 'class="claim-context"'):
            assert re.search(rf'{words}[^>]* lang="nl"', page), words

    def test_of_the_sentence_of_a_quote_only_the_rest_is_said_again(self, desk: Client, claims: list[Claim]) -> None:
        first = desk.get(claims[1].get_absolute_url(), headers=HTMX).content.decode()
        alone = desk.get(claims[2].get_absolute_url(), headers=HTMX).content.decode()

        assert re.search(r'class="claim-context"[^>]*>&quot;<b>…</b>&quot; Holm told reporters\.<', first)
        assert "claim-context" not in alone

    def test_takes_the_claim_of_the_address_in_hand(self, desk: Client, claims: list[Claim]) -> None:
        page = desk.get(claims[2].get_absolute_url()).content.decode()

        assert f'class="claim" aria-label="Claim in hand" data-claim="{claims[2].pk}"' in page

    def test_htmx_gets_the_claim_alone(self, desk: Client, claims: list[Claim]) -> None:
        page = desk.get(claims[1].get_absolute_url(), headers=HTMX).content.decode().strip()

        assert page.startswith("<aside")
        assert f'data-address="{claims[1].get_absolute_url()}"' in page

    @pytest.mark.parametrize("wanted", ["0", "99999", "x", "-1", ""])
    def test_a_claim_that_is_not_there_is_not_found(self, desk: Client, article: Article, wanted: str) -> None:
        assert desk.get(f"{article.get_absolute_url()}?claim={wanted}").status_code == 404

    def test_a_claim_of_another_article_is_not_found(
        self, desk: Client, article: Article, make_article: ArticleFactory
    ) -> None:
        other = make_article(title="Another").claims.get(number=1)

        assert desk.get(f"{article.get_absolute_url()}?claim={other.pk}").status_code == 404

    def test_an_unknown_article_is_not_found(self, desk: Client) -> None:
        assert desk.get(reverse("article", args=[4711])).status_code == 404

    @pytest.mark.parametrize(
        ("state", "words"),
        [("waiting", "Looking for claims"), ("failed", "No claims were found"), ("done", "Nothing to check")],
    )
    def test_an_article_without_claims_says_why(
        self, desk: Client, make_article: ArticleFactory, state: str, words: str
    ) -> None:
        article = make_article("Quiet day\n\nNothing happened.", figures=(), quotations={})
        Version.objects.update(extraction=state)

        assert words in desk.get(article.get_absolute_url()).content.decode()

    def test_without_claims_the_progress_begins_with_the_sentences(
        self, desk: Client, make_article: ArticleFactory
    ) -> None:
        article = make_article("Quiet day\n\nNothing happened.", figures=(), quotations={})

        page = desk.get(article.get_absolute_url()).content.decode()

        progress = strip_tags(page.partition('id="progress"')[2].partition("<p>")[2].partition("</p>")[0])
        assert progress.split() == ["2", "sentences", "unseen"]

    def test_a_viewer_sees_everything_and_no_buttons(self, client: Client, vera: User, article: Article) -> None:
        client.force_login(vera)

        page = client.get(article.get_absolute_url()).content.decode()

        assert "4,200 trees" in page
        assert 'name="outcome"' not in page

    def test_hostile_words_reach_the_page_as_text(self, desk: Client, make_article: ArticleFactory, bob: User) -> None:
        evil = '<img src=x onerror=alert(1)> "'
        article = make_article(f"Title {evil}\n\nThey sold 12 {evil}", figures=("12",), quotations={}, byline=evil)
        claim = article.claims.get()
        cite(claim, by=bob, title=evil, publisher=evil, locator=evil, passage=evil)
        record_verdict(claim, outcome="disputed", reviewer=bob, seen=None, note=evil)

        page = desk.get(claim.get_absolute_url()).content.decode()

        assert "<img" not in page

    @pytest.mark.parametrize("htmx", [False, True])
    def test_takes_the_same_few_queries_however_many_claims(
        self,
        desk: Client,
        make_long_article: LongArticleFactory,
        django_assert_max_num_queries: DjangoAssertNumQueries,
        htmx: bool,
    ) -> None:
        counts = []
        for size in (10, 20):
            article = make_long_article(claims=size)
            with django_assert_max_num_queries(8) as queries:
                desk.get(article.get_absolute_url(), headers=HTMX if htmx else {})
            counts.append(len(queries))

        assert counts[0] == counts[1]


class TestVerdict:
    def test_brings_the_next_open_claim_and_tells_the_marks(self, desk: Client, claims: list[Claim]) -> None:
        response = post(desk, "verdict", claims[0].pk, {"outcome": "verified", "note": "Seen.", "seen": ""})

        claims[0].refresh_from_db()
        assert claims[0].outcome == "verified"
        page = response.content.decode()
        assert f'data-claim="{claims[1].pk}"' in page
        assert "<b>3</b> of 4 claims left" in page
        assert json.loads(response.headers["HX-Trigger-After-Swap"])["claim-changed"] == {
            "claim": claims[0].pk,
            "outcome": "verified",
            "state": "figure, verified, 1 of 4",
            "said": "Verified: 4,200 trees",
        }

    def test_without_htmx_leads_to_the_next_open_claim(self, desk: Client, claims: list[Claim]) -> None:
        response = post(desk, "verdict", claims[0].pk, {"outcome": "disputed", "seen": ""}, htmx=False)

        assert (response.status_code, response.url) == (302, f"{claims[1].get_absolute_url()}#claim")

    def test_stays_when_nothing_else_is_open(self, desk: Client, alice: User, claims: list[Claim]) -> None:
        for claim in claims[1:]:
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

        page = post(desk, "verdict", claims[0].pk, {"outcome": "verified", "seen": ""}).content.decode()

        assert "Every claim has a verdict" in page

    @pytest.mark.parametrize("htmx", [True, False])
    def test_shows_a_verdict_that_came_meanwhile_and_keeps_the_note(
        self, desk: Client, bob: User, claims: list[Claim], htmx: bool
    ) -> None:
        record_verdict(claims[0], outcome="disputed", reviewer=bob, seen=None, note="The register says 4,000.")

        response = post(
            desk, "verdict", claims[0].pk, {"outcome": "verified", "seen": "", "note": "My own finding"}, htmx=htmx
        )

        page = response.content.decode()
        assert response.status_code == 409
        assert "<b>Bob</b> marked this <b>disputed</b>" in page
        assert "The register says 4,000." in page
        assert "My own finding</textarea>" in page
        assert claims[0].verdicts.count() == 1

    def test_overrules_once_the_other_verdict_was_seen(self, desk: Client, bob: User, claims: list[Claim]) -> None:
        theirs = record_verdict(claims[0], outcome="disputed", reviewer=bob, seen=None)

        response = post(desk, "verdict", claims[0].pk, {"outcome": "verified", "seen": theirs.pk})

        assert response.status_code == 200
        assert claims[0].verdicts.count() == 2

    @pytest.mark.parametrize("data", [{}, {"outcome": "true"}, {"outcome": "verified", "seen": "x"}])
    def test_a_form_that_says_nothing_known_is_refused(
        self, desk: Client, claims: list[Claim], data: dict[str, str]
    ) -> None:
        assert post(desk, "verdict", claims[0].pk, data).status_code == 422
        assert claims[0].verdicts.count() == 0

    def test_an_article_out_of_review_says_so(self, desk: Client, article: Article, claims: list[Claim]) -> None:
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)

        response = post(desk, "verdict", claims[0].pk, {"outcome": "verified", "seen": "", "note": "Mine"})

        assert response.status_code == 409
        assert "nothing was saved" in response.content.decode()

    def test_the_answer_is_small_however_long_the_article(
        self, desk: Client, make_long_article: LongArticleFactory
    ) -> None:
        claim = make_long_article(claims=300).claims.get(number=1)

        assert len(post(desk, "verdict", claim.pk, {"outcome": "verified", "seen": ""}).content) < 20_000

    @pytest.mark.parametrize("name", ["verdict", "undo", "citations"])
    def test_a_viewer_may_not(self, client: Client, vera: User, claims: list[Claim], name: str) -> None:
        client.force_login(vera)

        assert post(client, name, claims[0].pk, {"outcome": "verified"}).status_code == 403

    @pytest.mark.parametrize("name", ["verdict", "undo", "citations", "withdraw"])
    def test_an_unknown_claim_is_not_found_and_get_is_not_answered(self, desk: Client, name: str) -> None:
        assert post(desk, name, 4711, {"outcome": "verified", "seen": "1", "title": "A"}).status_code == 404
        assert desk.get(reverse(name, args=[1])).status_code == 405


class TestUndo:
    def test_brings_the_claim_back_open(self, desk: Client, alice: User, claims: list[Claim]) -> None:
        verdict = record_verdict(claims[0], outcome="verified", reviewer=alice, seen=None)

        response = post(desk, "undo", claims[0].pk, {"seen": verdict.pk})

        claims[0].refresh_from_db()
        assert claims[0].outcome == "unreviewed"
        assert json.loads(response.headers["HX-Trigger-After-Swap"])["claim-changed"]["outcome"] == "unreviewed"
        assert "took back “verified”" in response.content.decode()

    def test_without_htmx_leads_back_to_the_claim(self, desk: Client, alice: User, claims: list[Claim]) -> None:
        verdict = record_verdict(claims[0], outcome="verified", reviewer=alice, seen=None)

        response = post(desk, "undo", claims[0].pk, {"seen": verdict.pk}, htmx=False)

        assert response.url == f"{claims[0].get_absolute_url()}#claim"

    def test_of_anothers_verdict_is_refused(self, desk: Client, bob: User, claims: list[Claim]) -> None:
        verdict = record_verdict(claims[0], outcome="verified", reviewer=bob, seen=None)

        response = post(desk, "undo", claims[0].pk, {"seen": verdict.pk})

        assert response.status_code == 409
        assert "nothing was taken back" in response.content.decode()

    def test_in_an_article_out_of_review_is_refused(self, desk: Client, alice: User, claims: list[Claim]) -> None:
        verdict = record_verdict(claims[0], outcome="verified", reviewer=alice, seen=None)
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)

        assert post(desk, "undo", claims[0].pk, {"seen": verdict.pk}).status_code == 409

    def test_without_saying_which_is_not_found(self, desk: Client, claims: list[Claim]) -> None:
        assert post(desk, "undo", claims[0].pk, {}).status_code == 404


class TestCitations:
    GOOD: dict[str, str] = {"url": "https://osterby.example/trees", "kind": "primary", "stance": "supports"}

    def test_a_source_is_saved_at_once(self, desk: Client, claims: list[Claim]) -> None:
        page = post(
            desk, "citations", claims[0].pk, {**self.GOOD, "title": "Tree register", "passage": "4,200"}
        ).content.decode()

        assert "Tree register" in page
        assert "<q" in page
        assert claims[0].citations.get().source.url == "https://osterby.example/trees"

    def test_without_htmx_leads_back_to_the_claim(self, desk: Client, claims: list[Claim]) -> None:
        response = post(desk, "citations", claims[0].pk, self.GOOD, htmx=False)

        assert response.url == f"{claims[0].get_absolute_url()}#claim"

    @pytest.mark.parametrize(
        "wrong",
        [
            {"url": "javascript:alert(1)"},
            {"url": "ftp://osterby.example/"},
            {"url": "", "title": ""},
            {"stance": "proves"},
            {"kind": ""},
            {"url": "https://osterby.example/" + "x" * 2000},
        ],
    )
    @pytest.mark.parametrize("htmx", [True, False])
    def test_a_wrong_form_comes_back_as_it_was_filled_in(
        self, desk: Client, claims: list[Claim], wrong: dict[str, str], htmx: bool
    ) -> None:
        filled = {**self.GOOD, "locator": "page twelve", **wrong}

        response = post(desk, "citations", claims[0].pk, filled, htmx=htmx)

        assert response.status_code == 422
        assert "page twelve" in response.content.decode()
        assert not Citation.objects.exists()

    def test_a_withdrawn_source_is_gone_from_the_claim(self, desk: Client, alice: User, claims: list[Claim]) -> None:
        citation = cite(claims[0], by=alice, title="Tree register")

        page = post(desk, "withdraw", citation.pk, {}).content.decode()

        assert "Tree register" not in page
        citation.refresh_from_db()
        assert citation.withdrawn_by == alice

    @pytest.mark.parametrize("name", ["citations", "withdraw"])
    def test_in_an_article_out_of_review_is_refused(
        self, desk: Client, alice: User, claims: list[Claim], name: str
    ) -> None:
        citation = cite(claims[0], by=alice, title="Tree register")
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)

        response = post(desk, name, claims[0].pk if name == "citations" else citation.pk, self.GOOD)

        assert response.status_code == 409


def test_a_signed_out_editor_is_told_so_and_keeps_the_page(client: Client, claims: list[Claim]) -> None:
    response = post(client, "verdict", claims[0].pk, {"outcome": "verified"})

    assert response.status_code == 401
    assert response.content.decode() == "You were signed out. Sign in in another tab, then try again."
