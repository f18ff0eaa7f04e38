"""What a verdict rests on, on the article page: policy, override, ticks, the fate of the words, origins."""

import pytest

from claims.models import Policy, Verdict
from claims.reviewing import cite, record_verdict, save_policy

HTMX = {"HX-Request": "true"}
REFUSAL = "The policy “basic”, version 1, asks for more: one independent source."


@pytest.fixture
def claim(make_article):
    return make_article(policy=Policy.objects.get(name="basic")).claims.get(number=1)


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def as_carol(client, carol):
    client.force_login(carol)
    return client


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_verdict_that_lacks_something_is_refused_in_a_sentence_and_the_input_kept(as_alice, claim, headers):
    said = {"outcome": "verified", "note": "Counted.", "ticks": ["recalculated"], "replacement": "many trees"}

    response = as_alice.post(f"/claims/{claim.pk}/verdicts/", said, headers=headers)

    assert response.status_code == 422
    assert REFUSAL in response.text
    assert 'value="recalculated" checked' in response.text
    assert "many trees</textarea>" in response.text
    assert "ask the chief of the desk" in response.text
    assert "override_reason" not in response.text
    assert not Verdict.objects.exists()


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_the_chief_is_asked_for_a_reason_and_overrides(as_carol, claim, headers):
    refused = as_carol.post(f"/claims/{claim.pk}/verdicts/", {"outcome": "verified"}, headers=headers)
    assert 'name="override_reason"' in refused.text

    as_carol.post(
        f"/claims/{claim.pk}/verdicts/", {"outcome": "verified", "override_reason": "She rang."}, headers=headers
    )

    assert Verdict.objects.get().override_reason == "She rang."
    assert "Policy overridden:" in as_carol.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text


def test_a_verdict_takes_ticks_and_what_should_happen_to_the_words(as_alice, claim, alice):
    cite(claim, by=alice, title="Tree register")
    said = {
        "outcome": "verified",
        "ticks": ["second-source", "saw-document"],
        "disposition": "correct",
        "replacement": "4,250 trees",
    }

    as_alice.post(f"/claims/{claim.pk}/verdicts/", said)

    verdict = Verdict.objects.get()
    assert verdict.ticks == ["saw-document", "second-source"]
    assert (verdict.disposition, verdict.replacement) == ("correct", "4,250 trees")
    page = as_alice.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text
    assert "Saw the document, second source" in page
    assert "4,250 trees" in page


@pytest.mark.parametrize("said", [{"ticks": "guessed"}, {"disposition": "burn"}, {"replacement": "x" * 5_001}])
def test_what_the_form_does_not_offer_is_refused(as_alice, claim, said):
    assert as_alice.post(f"/claims/{claim.pk}/verdicts/", {"outcome": "disputed"} | said).status_code == 422
    assert not Verdict.objects.exists()


def test_the_page_counts_sources_and_origins(as_alice, claim, alice):
    for number in range(4):
        cite(claim, by=alice, url=f"https://osterby.example/{number}")

    assert "4 sources, 1 origin" in as_alice.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text


def test_a_source_says_what_it_is(as_alice, claim):
    as_alice.post(
        f"/claims/{claim.pk}/citations/",
        {"title": "Count", "kind": "primary", "medium": "data-set", "stance": "supports"},
    )

    assert "primary, data set" in as_alice.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text
    assert "Primary, data set" in as_alice.get("/sources/").text


def test_a_press_release_is_not_taken_as_primary(as_alice, claim):
    said = {"title": "Count", "kind": "primary", "medium": "press-release", "stance": "supports"}

    response = as_alice.post(f"/claims/{claim.pk}/citations/", said)

    assert response.status_code == 422
    assert "press releases and reference works are secondary sources" in response.text


class TestThePolicy:
    """The one in force, and the one that a verdict was judged by, are named with their versions."""

    @pytest.fixture
    def reworded(self, claim, carol, adam):
        """A verdict by version 1 against the policy; then the policy gets a version 2."""
        record_verdict(claim, outcome="verified", reviewer=carol, seen=None, override_reason="The mayor rang me.")
        policy = Policy.objects.get(name="basic")
        save_policy(policy, rules=policy.in_force().rules() | {"four_eyes": True}, by=adam)
        return claim

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_stands_in_the_panel_and_in_the_history(self, as_alice, reworded, headers):
        page = as_alice.get(reworded.get_absolute_url(), headers=headers).text

        assert "By the policy “basic”, version 2" in page
        assert "Judged by the policy “basic”, version 1" in page

    @pytest.fixture
    def of_the_desk(self, db) -> Policy:
        return Policy.objects.get(is_default=True)

    @pytest.mark.parametrize(
        "rule",
        [
            {"figure_primary": 1},
            {"quotation_independent": 2},
            {"quotation_heard": True},
            {"unsourced_needs_note": True},
        ],
        ids=lambda rule: next(iter(rule)),
    )
    def test_is_that_of_the_desk_where_the_article_names_none(self, as_alice, make_article, adam, of_the_desk, rule):
        save_policy(of_the_desk, rules=of_the_desk.in_force().rules() | rule, by=adam)

        page = as_alice.get(make_article().get_absolute_url()).text

        assert "By the policy “open”, version 2" in page

    @pytest.mark.parametrize("rule", [{}, {"four_eyes": True}], ids=["nothing", "of the sign-off alone"])
    def test_is_not_named_where_it_asks_nothing_of_a_verdict(self, as_carol, make_article, adam, of_the_desk, rule):
        save_policy(of_the_desk, rules=of_the_desk.in_force().rules() | rule, by=adam)
        article = make_article()

        assert "By the policy" not in as_carol.get(article.get_absolute_url()).text
        is_named = "go by the policy" in as_carol.get(f"/articles/{article.pk}/sign-off/").text
        assert is_named is bool(rule)

    def test_stands_on_the_page_of_the_sign_off(self, as_carol, reworded):
        page = as_carol.get(f"/articles/{reworded.article_id}/sign-off/").text

        assert "by the policy “basic”, version 2." in page
        assert "and the policy “basic”, version 2, asks for a second pair of eyes." in page

    def test_that_was_overridden_is_shown_before_a_report_is_taken_away(self, as_alice, reworded):
        page = as_alice.get("/reports/").text

        assert "policy overridden (basic, version 1):" in page
        assert "The mayor rang me." in page

    @pytest.mark.parametrize("form", ["csv", "excel", "json"])
    def test_that_was_overridden_is_told_in_every_report(self, as_alice, reworded, form):
        report = as_alice.get(f"/reports/verdicts.{form}").getvalue().decode()

        assert "Policy overridden: The mayor rang me." in report


class TestSourcesOfOneOrigin:
    def test_are_named_with_why_they_count_as_one(self, as_alice, claim, alice):
        cite(claim, by=alice, url="https://news.osterby.example/a", title="Morning paper")
        cite(claim, by=alice, url="https://register.example/trees", title="Tree register")
        cite(claim, by=alice, url="https://osterby.example/b", title="Evening paper")

        page = as_alice.get(claim.get_absolute_url()).text

        assert "3 sources, 2 origins" in page
        joined = '<b dir="auto">Morning paper</b>, <b dir="auto">Evening paper</b> · the same site'
        assert f"Counted as one: {joined}" in page
        assert page.count("Counted as one:") == 1

    def test_where_each_is_its_own_nothing_is_said(self, as_alice, claim, alice):
        cite(claim, by=alice, url="https://osterby.example/a")
        cite(claim, by=alice, url="https://register.example/trees")

        assert "Counted as one" not in as_alice.get(claim.get_absolute_url()).text

    def test_a_confidential_source_is_never_joined(self, as_alice, claim, alice):
        cite(claim, by=alice, url="https://osterby.example/a")
        cite(claim, by=alice, confidants=[], url="https://osterby.example/b", title="Nils Aker")

        assert "Counted as one" not in as_alice.get(claim.get_absolute_url()).text
