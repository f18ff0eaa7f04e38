"""The three positions beside a claim, on the list of changes and in the reports."""

import json

import pytest
from django.urls import reverse

from claims.models import Entry
from claims.reviewing import record_verdict
from claims.reviewing.positions import answer, decide

HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim(make_article, alice):
    claim = make_article(byline="By Ida Quill").claims.get(number=1)
    record_verdict(
        claim,
        outcome="disputed",
        reviewer=alice,
        seen=None,
        note="The register says so.",
        disposition="correct",
        replacement="4,100 trees",
    )
    claim.refresh_from_db()
    return claim


@pytest.fixture
def said(claim, vera, carol):
    answer(claim, words="The press office.", said_by="Ida Quill", by=vera)
    decide(
        claim, ruling="other-words", words="some 4,000 trees", reason="Safer.", seen=claim.latest_verdict_id, by=carol
    )
    return claim


class TestPage:
    def test_shows_all_three_and_the_form_that_one_may_use(self, client, vera, said):
        client.force_login(vera)

        page = client.get(reverse("positions", args=[said.pk])).text

        for words in ("The press office.", "Ida Quill", "Disputed", "4,100 trees", "Other words", "some 4,000 trees"):
            assert words in page
        assert 'value="Ida Quill"' in page
        assert "Save the answer" in page
        assert "Decide</button>" not in page

    def test_offers_the_decision_to_the_chief(self, client, carol, claim):
        client.force_login(carol)

        assert "Decide</button>" in client.get(reverse("positions", args=[claim.pk])).text

    def test_for_htmx_is_the_part_alone(self, client, vera, claim):
        client.force_login(vera)

        assert "<html" not in client.get(reverse("positions", args=[claim.pk]), headers=HTMX).text

    def test_says_that_a_decision_was_on_an_earlier_verdict(self, client, vera, bob, said):
        said.refresh_from_db()
        record_verdict(said, outcome="verified", reviewer=bob, seen=said.latest_verdict_id)
        client.force_login(vera)

        assert "on an earlier verdict" in client.get(reverse("positions", args=[said.pk])).text

    def test_without_htmx_leads_back_to_the_page(self, client, vera, claim):
        client.force_login(vera)

        response = client.post(reverse("give_answer", args=[claim.pk]), {"words": "By phone.", "said_by": "Ida"})

        assert response.headers["Location"] == reverse("positions", args=[claim.pk])
        assert Entry.objects.get(act="position").after["words"] == "By phone."

    def test_answers_a_decision_with_the_part(self, client, carol, claim):
        client.force_login(carol)
        data = {"ruling": "accepted", "seen": claim.latest_verdict_id}

        page = client.post(reverse("give_decision", args=[claim.pk]), data, headers=HTMX).text

        assert "Accepted → " in page.replace("</span>", "").replace('<span dir="auto">', "")

    @pytest.mark.parametrize(
        ("name", "data", "status", "sentence"),
        [
            ("give_answer", {"words": "", "said_by": "Ida"}, 422, "Say where it came from."),
            ("give_decision", {"ruling": "rejected", "seen": "latest"}, 409, "Say why the words stay."),
            ("give_decision", {"ruling": "accepted", "seen": ""}, 409, "Another verdict has come since."),
        ],
    )
    def test_refuses_in_a_sentence_and_keeps_the_input(self, client, carol, claim, name, data, status, sentence):
        client.force_login(carol)
        if data.get("seen") == "latest":
            data = data | {"seen": claim.latest_verdict_id, "words": "kept words"}

        response = client.post(reverse(name, args=[claim.pk]), data, headers=HTMX)

        assert response.status_code == status
        assert sentence in response.text

    def test_of_a_locked_article_has_no_forms(self, client, carol, said):
        said.article.stage = "signed-off"
        said.article.save()
        client.force_login(carol)

        assert "<form" not in client.get(reverse("positions", args=[said.pk]), headers=HTMX).text
        said.article.stage = "review"
        said.article.save()


def test_the_panel_tells_how_far_it_is(client, alice, said, claim):
    client.force_login(alice)

    page = client.get(said.get_absolute_url(), headers=HTMX).text

    assert "Writer and desk</" not in page
    assert "Writer and desk · answered, other words" in page


class TestChangesForTheDesk:
    def test_shows_the_three_positions(self, client, vera, said):
        client.force_login(vera)

        page = client.get(reverse("desk_changes", args=[said.article_id])).text

        assert "<ins>some 4,000 trees</ins>" in page
        for words in ("The press office.", "The register says so.", "other words · Carol", "Safer."):
            assert words in page

    def test_says_that_rejected_words_stay(self, client, vera, carol, claim):
        decide(claim, ruling="rejected", reason="It is right.", seen=claim.latest_verdict_id, by=carol)
        client.force_login(vera)

        page = client.get(reverse("desk_changes", args=[claim.article_id])).text

        assert "<b>Stays</b>" in page
        assert "<del>" not in page

    def test_lists_other_words_though_the_verdict_asked_for_none(self, client, carol, claim, bob):
        record_verdict(claim, outcome="verified", reviewer=bob, seen=claim.latest_verdict_id)
        claim.refresh_from_db()
        decide(claim, ruling="other-words", words="many trees", seen=claim.latest_verdict_id, by=carol)
        client.force_login(carol)

        assert "<ins>many trees</ins>" in client.get(reverse("desk_changes", args=[claim.article_id])).text

    def test_says_what_is_not_decided_yet(self, client, vera, claim):
        client.force_login(vera)

        assert "Not decided yet" in client.get(reverse("desk_changes", args=[claim.article_id])).text


def test_the_json_report_has_answer_and_decision(client, vera, said):
    client.force_login(vera)

    row, other, *_ = json.loads(client.get("/reports/verdicts.json").getvalue())

    assert (row["answer"]["words"], row["answer"]["said_by"], row["answer"]["by"]) == (
        "The press office.",
        "Ida Quill",
        "vera",
    )
    assert (row["decision"]["ruling"], row["decision"]["words"], row["decision"]["by"]) == (
        "other-words",
        "some 4,000 trees",
        "carol",
    )
    assert (other["answer"], other["decision"]) == ({}, {})


def test_the_record_tells_them_as_sentences(client, vera, said):
    client.force_login(vera)

    page = client.get(f"{reverse('record', args=[said.article_id])}?claim={said.pk}").text

    assert "Vera entered the writer’s answer on claim 1: “The press office.”, said by Ida Quill." in page
    assert (
        "Carol decided otherwise than verdict 1 on claim 1; the words become “some 4,000 trees”, because “Safer.”."
        in page
    )
