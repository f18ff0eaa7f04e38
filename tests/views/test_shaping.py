"""Claims by hand on the article page, and the sentences and leftovers beside them."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims.extraction.spans import Span
from claims.models import Article, Claim, User, Version
from claims.reviewing import add_claim, merge_claims, record_verdict, shape_of
from tests.conftest import ArticleFactory

TEXT = (
    "Lamps\n\nThey lit 12 lamps and 30 fires on bus 7. Nobody saw it.\n\n"
    "“We are glad and we are late,” said Ida. Later, 12 lamps broke 😀 on bus 8.\n"
)
HTMX = {"HX-Request": "true"}


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    return make_article(TEXT, figures=("30 fires",), quotations={"We are glad and we are late,": "Ida"})


@pytest.fixture
def version(article: Article) -> Version:
    return article.versions.get()


@pytest.fixture
def desk(client: Client, alice: User) -> Client:
    client.force_login(alice)
    return client


def post(desk: Client, name: str, pk: int, data: dict[str, Any], *, htmx: bool = True) -> Any:
    return desk.post(reverse(name, args=[pk]), data, headers=HTMX if htmx else {})


def places(version: Version, words: str) -> dict[str, int]:
    start = version.text.index(words)
    return {"start": start, "end": start + len(words)}


def events(response: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(response.headers["HX-Trigger-After-Swap"])
    return told


class TestAdd:
    def test_the_claim_comes_into_hand_and_its_line_is_sent_anew(
        self, desk: Client, article: Article, version: Version
    ) -> None:
        response = post(desk, "add_claim", article.pk, {**places(version, "12 lamps"), "kind": "figure"})

        claim = article.claims.get(number=3)
        page = response.content.decode()
        assert f'data-claim="{claim.pk}"' in page
        assert f'id="line-{version.text.index("They")}" hx-swap-oob="true"' in page
        assert f'id="line-{version.text.index("“We")}"' not in page
        assert events(response)["desk-said"]["said"] == "Claim added."

    def test_words_are_found_by_themselves_without_script(self, desk: Client, article: Article) -> None:
        response = post(desk, "add_claim", article.pk, {"words": "bus 8", "kind": "figure"}, htmx=False)

        claim = article.claims.get(number=3)
        assert claim.mentions.get().exact == "bus 8"
        assert response.url == f"{claim.get_absolute_url()}#claim"

    @pytest.mark.parametrize(
        "data",
        [
            {},
            {"words": "no such words", "kind": "figure"},
            {"start": 9, "end": 9, "kind": "figure"},
            {"start": 9, "end": 4000, "kind": "figure"},
            {"start": 5, "end": 7, "kind": "figure"},
            {"words": "30 fires", "kind": "figure"},
            {"words": "bus 7", "kind": "rumour"},
        ],
    )
    @pytest.mark.parametrize("htmx", [True, False])
    def test_what_cannot_be_added_is_said_beside_the_claim_in_hand(
        self, desk: Client, article: Article, data: dict[str, Any], htmx: bool
    ) -> None:
        in_hand = article.claims.get(kind="quotation")

        response = post(desk, "add_claim", article.pk, {**data, "claim": in_hand.pk}, htmx=htmx)

        assert response.status_code == 409
        assert 'class="claim-alert" role="alert"' in response.content.decode()
        assert article.claims.count() == 2

    def test_without_a_claim_in_hand_htmx_gets_the_sentence(self, desk: Client, article: Article) -> None:
        response = post(desk, "add_claim", article.pk, {"words": "absent", "kind": "figure"})

        assert (response.status_code, response.content.decode()) == (400, "These words are not in the text.")


class TestChange:
    def test_a_speaker_is_corrected(self, desk: Client, article: Article) -> None:
        claim = article.claims.get(kind="quotation")

        page = post(desk, "edit_claim", claim.pk, {"type": "direct", "speaker_name": "Ida Holm"}).content.decode()

        assert "Ida Holm" in page

    def test_a_wrong_type_comes_back(self, desk: Client, article: Article) -> None:
        claim = article.claims.get(kind="figure")

        assert post(desk, "edit_claim", claim.pk, {"type": "direct"}).status_code == 422

    def test_edges_move_to_the_words_chosen(self, desk: Client, article: Article, version: Version) -> None:
        claim = article.claims.get(kind="figure")

        page = post(desk, "move_edges", claim.pk, places(version, "30 fires on bus 7")).content.decode()

        assert claim.mentions.get().exact == "30 fires on bus 7"
        assert 'hx-swap-oob="true"' in page

    def test_a_split_gives_two_claims(self, desk: Client, article: Article, version: Version) -> None:
        claim = article.claims.get(kind="quotation")

        post(desk, "split_claim", claim.pk, places(version, "and we are late"))

        assert article.claims.count() == 3
        assert claim.mentions.get().exact == "We are glad"

    def test_a_split_outside_the_claim_is_refused(self, desk: Client, article: Article, version: Version) -> None:
        claim = article.claims.get(kind="quotation")

        assert post(desk, "split_claim", claim.pk, places(version, "Nobody")).status_code == 409

    def test_a_merge_names_the_other_by_its_number(self, desk: Client, article: Article, version: Version) -> None:
        post(desk, "add_claim", article.pk, {**places(version, "12 lamps"), "kind": "figure"})
        claim = article.claims.get(number=1)

        page = post(desk, "merge_claim", claim.pk, {"into": 1}).content.decode()

        assert "12 lamps and 30 fires" in page
        claim.refresh_from_db()
        assert claim.merged_into is not None

    def test_a_merge_by_numbers_that_have_changed_is_refused(
        self, desk: Client, article: Article, version: Version, bob: User
    ) -> None:
        claim = article.claims.get(number=1)
        page = desk.get(claim.get_absolute_url()).text
        assert '<input type="hidden" name="total" value="2">' in page
        add_claim(version, Span(**places(version, "12 lamps")), shape=shape_of("figure"), by=bob)

        response = post(desk, "merge_claim", claim.pk, {"into": 1, "total": 2})

        assert (response.status_code, "the numbers have changed" in response.text) == (409, True)
        claim.refresh_from_db()
        assert claim.merged_into is None

    def test_a_claim_that_was_merged_leads_to_the_one_that_it_is_part_of(
        self, desk: Client, article: Article, version: Version, alice: User
    ) -> None:
        one, two, three = (
            add_claim(version, Span(**places(version, words)), shape=shape_of("figure"), by=alice)
            for words in ("12 lamps", "bus 7", "bus 8")
        )
        merge_claims(one, into=two, by=alice)
        merge_claims(two, into=three, by=alice)

        page = desk.get(one.get_absolute_url())
        late = post(desk, "verdict", one.pk, {"outcome": "verified", "note": "Counted."})

        assert page.context["hand"].claim == three
        assert (late.status_code, late.text.partition(":")[0]) == (
            400,
            "This claim was merged into another one meanwhile, so nothing was saved",
        )

    @pytest.mark.parametrize(("into", "status"), [("", 422), ("99", 422), ("1", 409), ("2", 409)])
    def test_a_merge_that_makes_no_sense_is_refused(
        self, desk: Client, article: Article, into: str, status: int
    ) -> None:
        claim = article.claims.get(kind="figure")

        assert post(desk, "merge_claim", claim.pk, {"into": into}).status_code == status

    @pytest.mark.parametrize("name", ["edit_claim", "move_edges", "split_claim", "merge_claim"])
    def test_in_an_article_out_of_review_nothing_changes(
        self, desk: Client, article: Article, version: Version, name: str
    ) -> None:
        post(desk, "add_claim", article.pk, {**places(version, "12 lamps"), "kind": "figure"})
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)
        claim = article.claims.get(number=1)
        data = {"type": "money", "into": 1, **places(version, "fires")}

        response = post(desk, name, claim.pk, data)

        assert response.status_code == 409
        assert "nothing was saved" in response.content.decode()


class TestCompleteness:
    def test_a_sentence_is_looked_at(self, desk: Client, article: Article) -> None:
        response = post(desk, "look", article.pk, {"sentence": [1, 3]})

        assert "2 sentences looked at." in events(response)["sentences-changed"]["said"]
        assert events(response)["sentences-changed"]["numbers"] == [1, 3]
        assert "<b>1</b> sentence unseen" in response.content.decode()

    def test_all_down_to_here(self, desk: Client, article: Article, version: Version) -> None:
        post(desk, "look", article.pk, {"until": 3})

        assert [s.state for s in version.sentences.all()] == ["looked", "claims", "looked", "claims", "untouched"]

    def test_a_look_is_taken_back(self, desk: Client, article: Article, version: Version) -> None:
        post(desk, "look", article.pk, {"sentence": 1})

        response = post(desk, "look", article.pk, {"sentence": 1, "away": "1"})

        assert events(response)["sentences-changed"]["state"] == "untouched"

    def test_without_htmx_one_comes_back_to_the_claim(self, desk: Client, article: Article) -> None:
        claim = article.claims.get(number=2)

        response = post(desk, "look", article.pk, {"sentence": 1, "claim": claim.pk, "order": "risk"}, htmx=False)

        assert response.url == f"{claim.get_absolute_url()}&order=risk#claim"

    def test_a_leftover_is_settled(self, desk: Client, article: Article, version: Version) -> None:
        page = desk.get(article.get_absolute_url()).content.decode()
        assert page.count("<li data-start") == 4

        response = post(desk, "leftover", article.pk, places(version, "7"))

        assert "3 leftovers" in response.content.decode()

    def test_what_is_nowhere_is_not_found(self, desk: Client, article: Article) -> None:
        assert post(desk, "leftover", article.pk, {}).status_code == 404

    @pytest.mark.parametrize("name", ["look", "leftover"])
    def test_in_an_article_out_of_review_nothing_changes(
        self, desk: Client, article: Article, version: Version, name: str
    ) -> None:
        Article.objects.update(stage=Article.Stage.SIGNED_OFF)

        assert post(desk, name, article.pk, {"sentence": 1, **places(version, "7")}).status_code == 409


class TestWay:
    @pytest.fixture
    def claims(self, article: Article) -> list[Claim]:
        risky = article.claims.get(kind="quotation")
        risky.risk = 9
        risky.save(update_fields=["risk"])
        return list(article.claims.order_by("number"))

    def test_the_riskiest_comes_first(self, desk: Client, article: Article, claims: list[Claim]) -> None:
        page = desk.get(f"{article.get_absolute_url()}?order=risk").content.decode()

        assert f'aria-label="Claim in hand" data-claim="{claims[1].pk}"' in page
        assert f'href="?claim={claims[0].pk}&amp;order=risk#claim"' in page

    def test_a_verdict_goes_on_in_the_same_way(
        self, desk: Client, alice: User, article: Article, claims: list[Claim]
    ) -> None:
        record_verdict(claims[0], outcome="verified", reviewer=alice, seen=None)

        response = post(desk, "verdict", claims[1].pk, {"outcome": "verified", "seen": "", "kind_is": "quotation"})

        assert f'data-address="{claims[1].get_absolute_url()}&amp;kind_is=quotation"' in response.content.decode()

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [
            ("kind_is=quotation", "1 of 2"),
            ("outcome_is=verified", "0 of 2"),
            ("assignee_is=me", "1 of 2"),
            ("assignee_is=nobody", "1 of 2"),
            ("assignee_is=4711", "0 of 2"),
            ("kind_is=rumour&assignee_is=x&order=up", "All claims"),
        ],
    )
    def test_filters_say_how_many_claims_are_left(
        self, desk: Client, alice: User, article: Article, claims: list[Claim], asked: str, expected: str
    ) -> None:
        Claim.objects.filter(pk=claims[0].pk).update(assignee=alice)

        assert expected in desk.get(f"{article.get_absolute_url()}?{asked}").content.decode()
