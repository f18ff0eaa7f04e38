"""The sign-off page, the changes for the desk, the record: what they say, and who may do what."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Article, Entry, Policy, Sentence, SignOff
from claims.reviewing import capture, cite, record_verdict, sign_off


@pytest.fixture
def article(make_article):
    article = make_article(
        "The port has 30 berths.\nIt had 12 cranes.", figures=["30 berths", "12 cranes"], quotations={}
    )
    Sentence.objects.update(leftovers=[])
    return article


@pytest.fixture
def judged(article, alice):
    for claim in article.claims.all():
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Counted.")
    return article


@pytest.fixture
def as_carol(client, carol):
    client.force_login(carol)
    return client


@pytest.fixture
def as_vera(client, vera):
    client.force_login(vera)
    return client


class TestSignOff:
    def test_page_lists_what_is_open(self, as_carol, article):
        Sentence.objects.filter(number=1).update(leftovers=[[0, 1], [2, 3]])

        page = as_carol.get(f"/articles/{article.pk}/sign-off/").text

        assert "<li>2 claims without a verdict</li>" in page
        assert "<li>2 leftovers that nobody has decided on</li>" in page
        assert ">Sign off</button>" not in page

    def test_signs_off_and_comes_back(self, as_carol, judged):
        response = as_carol.post(f"/articles/{judged.pk}/sign-off/", follow=True)

        assert SignOff.objects.get().article == judged
        assert re.search(r"<b>Signed off by Carol, \d+ \w+ \d{4}, \d\d:\d\d: version 1\.</b>", response.text)
        assert "Signed off before" not in response.text

    def test_an_earlier_sign_off_stays_in_the_history_of_the_page(self, as_carol, judged):
        as_carol.post(f"/articles/{judged.pk}/sign-off/")
        as_carol.post(f"/articles/{judged.pk}/reopen/", {"reason": "The port counted again."})

        page = as_carol.get(f"/articles/{judged.pk}/sign-off/").text

        assert "Signed off by" not in page
        assert "Signed off before" in page
        assert "Carol signed off version 1." in page
        assert "“The port counted again.”" in page

    def test_claims_that_a_source_contradicts_come_before_those_without_one(self, as_carol, judged, alice):
        second = judged.claims.get(number=2)
        cited = cite(second, by=alice, title="Register of the port")
        capture(cited.source, text="The port had 14 cranes.", how="paste", by=alice)

        page = as_carol.get(f"/articles/{judged.pk}/sign-off/").text

        listed = page.partition("Worth a last look")[2]
        told, without = listed.index("Register of the port"), listed.index("1 claim verified on no source")
        assert listed.index("12 cranes") < told < without < listed.index("30 berths")

    def test_many_claims_without_a_source_are_folded_away(self, as_carol, make_article, alice):
        article = make_article("Berths: 1, 2, 3, 4, 5 and 6.", figures=list("123456"), quotations={})
        for claim in article.claims.all():
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

        page = as_carol.get(f"/articles/{article.pk}/sign-off/").text

        assert '<details class="sourceless">' in page
        assert "6 claims verified on no source" in page

    def test_offers_the_report_as_excel_reads_it(self, as_carol, judged):
        page = as_carol.get(f"/articles/{judged.pk}/sign-off/").text

        address = f"/reports/verdicts.excel?article={judged.pk}"
        assert f'href="{address}"' in page
        report = as_carol.get(address).getvalue()
        assert report.startswith(b"\xef\xbb\xbf")
        assert ",30 berths,The port has 30 berths.," in report.decode()

    def test_refuses_in_a_sentence_and_keeps_the_reason(self, as_carol, judged):
        claim = judged.claims.get(number=1)
        record_verdict(claim, outcome="reopened", reviewer=claim.latest_verdict.reviewer, seen=claim.latest_verdict_id)

        response = as_carol.post(f"/articles/{judged.pk}/sign-off/", {"reason": "In a hurry."})

        assert response.status_code == 409
        assert "Not signed off: 1 claim without a verdict." in response.text

    def test_a_reason_that_is_too_long_is_refused_and_not_cut(self, as_carol, judged):
        reason = "Later. " * 300

        response = as_carol.post(f"/articles/{judged.pk}/sign-off/", {"reason": reason})

        assert response.status_code == 422
        assert "A reason has at most 2000 characters; this one has 2099." in response.text
        assert not judged.sign_offs.exists()

    def test_shows_why_not_to_who_judged(self, as_carol, judged, carol):
        Article.objects.update(policy=Policy.objects.get(name="two sources"))
        claim = judged.claims.get(number=1)
        record_verdict(claim, outcome="dismissed", reviewer=carol, seen=claim.latest_verdict_id)

        page = as_carol.get(f"/articles/{judged.pk}/sign-off/").text

        assert "You judged claims of this article" in page
        assert ">Sign off</button>" not in page

    def test_is_read_by_viewers_and_done_by_chiefs(self, as_vera, judged):
        page = as_vera.get(f"/articles/{judged.pk}/sign-off/").text

        assert "Nothing is open." in page
        assert "The chief of the desk signs articles off." in page
        assert as_vera.post(f"/articles/{judged.pk}/sign-off/").status_code == 403
        assert as_vera.post(f"/articles/{judged.pk}/reopen/", {"reason": "To see."}).status_code == 403

    def test_an_article_is_opened_again_with_a_reason(self, as_carol, judged, carol):
        sign_off(judged, by=carol)

        refused = as_carol.post(f"/articles/{judged.pk}/reopen/", {"reason": " "})
        opened = as_carol.post(f"/articles/{judged.pk}/reopen/", {"reason": "A reader wrote."}, follow=True)

        assert (refused.status_code, "Say why the article is opened again." in refused.text) == (409, True)
        assert "Opened again" in opened.text
        assert "“A reader wrote.”" in opened.text
        judged.refresh_from_db()
        assert judged.stage == "review"

    def test_the_article_page_leads_there(self, as_vera, article):
        assert f'href="/articles/{article.pk}/sign-off/"' in as_vera.get(f"/articles/{article.pk}/").text


class TestWhatOneSignsFor:
    """The page shows it before the sign-off and as long as it stands."""

    @pytest.fixture
    def mixed(self, article, alice, bob, carol):
        first, second = article.claims.order_by("number")
        cite(first, by=alice, title="Port register")
        Article.objects.update(policy=Policy.objects.get(name="two sources"))
        record_verdict(
            first, outcome="verified", reviewer=carol, seen=None, override_reason="The registrar was asked twice."
        )
        record_verdict(
            second,
            outcome="disputed",
            reviewer=bob,
            seen=None,
            note="The port says 11.",
            disposition="correct",
            replacement="11 cranes",
        )
        Article.objects.update(policy=None)
        return article

    def page(self, client, article) -> str:
        return " ".join(re.sub(r"<[^>]+>", " ", client.get(f"/articles/{article.pk}/sign-off/").text).split())

    def test_how_many_stand_how_and_who_judged(self, as_vera, mixed):
        page = self.page(as_vera, mixed)

        assert "1 verified 1 disputed The verdicts that stand are those of" in page
        assert "Carol (1), Bob (1)" in page or "Bob (1), Carol (1)" in page

    @pytest.mark.parametrize("signed", [False, True])
    def test_what_is_not_verified_or_against_the_policy_or_rests_on_one_source(self, as_vera, mixed, carol, signed):
        if signed:
            sign_off(mixed, by=carol)

        page = self.page(as_vera, mixed)

        assert (
            "Not verified Disputed 12 cranes It had 12 cranes. The port says 11. The words: correct → 11 cranes Bob ,"
            in page
        )
        assert "Against the policy Verified 30 berths The port has 30 berths." in page
        assert "The policy “two sources”, version 1 was overridden: The registrar was asked twice. Carol ," in page
        assert "1 claim verified on one source, or on several that count as one" in page

    def test_two_origins_are_no_single_source(self, as_vera, judged, alice):
        first, second = judged.claims.order_by("number")
        for claim, urls in (
            (first, ("https://a.example/1", "https://b.example/1")),
            (second, ("https://a.example/1", "https://a.example/2")),
        ):
            for url in urls:
                cite(claim, by=alice, url=url)

        answer = as_vera.get(f"/articles/{judged.pk}/sign-off/")

        assert [one.mention.exact for one in answer.context["summary"].on_one_origin] == ["12 cranes"]

    def test_takes_the_same_queries_for_ten_and_twenty_claims(self, as_vera, make_long_article, alice):
        def queries(claims: int) -> int:
            article = make_long_article(claims=claims)
            for claim in article.claims.all():
                cite(claim, by=alice, url=f"https://s{claim.number}.example/")
                record_verdict(claim, outcome="unsourced", reviewer=alice, seen=None)
            with CaptureQueriesContext(connection) as captured:
                as_vera.get(f"/articles/{article.pk}/sign-off/")
            return len(captured)

        assert queries(10) == queries(20)


class TestChangesForTheDesk:
    def test_lists_what_should_not_stay_as_it_is_in_reading_order(self, as_vera, article, alice):
        first, second = article.claims.order_by("number")
        record_verdict(second, outcome="disputed", reviewer=alice, seen=None, disposition="cut", note="No source.")
        record_verdict(
            first, outcome="disputed", reviewer=alice, seen=None, disposition="correct", replacement="31 berths"
        )

        page = as_vera.get(f"/articles/{article.pk}/changes-for-the-desk/").text

        assert "2 places whose words should not stay" in page
        assert page.index("<del>30 berths</del> → <ins>31 berths</ins>") < page.index("<del>12 cranes</del>")
        assert "No source." in page

    def test_leaves_out_what_is_kept_and_what_was_judged_anew(self, as_vera, article, alice):
        first, second = article.claims.order_by("number")
        record_verdict(first, outcome="verified", reviewer=alice, seen=None, disposition="keep")
        cut = record_verdict(second, outcome="disputed", reviewer=alice, seen=None, disposition="cut")
        record_verdict(second, outcome="verified", reviewer=alice, seen=cut.pk)

        assert "Nothing to change" in as_vera.get(f"/articles/{article.pk}/changes-for-the-desk/").text


class TestRecord:
    def test_tells_what_was_done_the_latest_first(self, as_vera, judged, carol):
        sign_off(judged, by=carol)

        page = as_vera.get(f"/articles/{judged.pk}/record/").text

        sentences = [
            "Carol signed off version 1 of the article, the text ",
            "Alice judged claim 2 (“12 cranes”) verified; note: “Counted.”; by the policy open, version 1.",
            "Alice judged claim 1 (“30 berths”) verified; note: “Counted.”; by the policy open, version 1.",
        ]
        assert [page.index(sentence) for sentence in sentences] == sorted(
            page.index(sentence) for sentence in sentences
        )

    def test_of_one_claim(self, as_vera, judged):
        page = as_vera.get(f"/articles/{judged.pk}/record/?claim={judged.claims.get(number=2).pk}").text

        assert "Record of claim 2" in page
        assert ">It had <b>12 cranes</b>.</blockquote>" in page
        assert '<span class="outcome" data-outcome="verified">Verified</span>' in page
        assert "Times are those of UTC." in page
        assert "judged claim 2" in page
        assert "judged claim 1" not in page

    @pytest.mark.parametrize("claim", ["0", "x", "9" * 19, "-1"])
    def test_of_no_claim_of_the_article_is_not_found(self, as_vera, judged, claim):
        assert as_vera.get(f"/articles/{judged.pk}/record/?claim={claim}").status_code == 404

    def test_goes_on_by_pages(self, as_vera, article, alice):
        for number in range(60):
            Entry.objects.append("looked", person=alice, article=article, after={"sentences": [number]})

        first = as_vera.get(f"/articles/{article.pk}/record/")
        second = as_vera.get(f"/articles/{article.pk}/record/?page={first.context['page'].following}")

        assert len(first.context["lines"]) == 50
        assert [line.entry.number for line in second.context["lines"]] == list(range(10, 0, -1))

    def test_takes_the_same_queries_for_many_entries(self, as_vera, article, alice, django_assert_num_queries):
        def ask(entries):
            for _ in range(entries):
                Entry.objects.append("looked", person=alice, article=article, after={"sentences": [1]})
            as_vera.get(f"/articles/{article.pk}/record/")
            with django_assert_num_queries(5) as asked:
                as_vera.get(f"/articles/{article.pk}/record/")
            return len(asked)

        assert ask(10) == ask(20)

    def test_of_the_desk_is_for_auditors_and_admins(self, client, otto, vera, adam, carol):
        Entry.objects.append("role", person=adam, after={"person": "bob", "roles": ["editor"]})
        answers = {}
        for person in (otto, adam, vera, carol):
            client.force_login(person)
            answers[person.username] = client.get("/record/").status_code
        client.force_login(otto)

        assert answers == {"otto": 200, "adam": 200, "vera": 403, "carol": 403}
        assert "Adam gave bob the roles editor." in client.get("/record/").text


def test_who_verified_a_figure_when_and_on_what_is_one_click_from_the_claim(as_vera, article, alice):
    claim = article.claims.get(number=1)
    cite(claim, by=alice, title="Port register", locator="p. 2")
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, ticks=["saw-document"])

    panel = as_vera.get(claim.get_absolute_url()).text
    page = as_vera.get(f"/articles/{article.pk}/record/?claim={claim.pk}").text

    assert f'href="/articles/{article.pk}/record/?claim={claim.pk}"' in panel.rpartition("</details>")[2]
    assert (
        "Alice judged claim 1 (“30 berths”) verified, on “Port register”, p. 2, which supports it; "
        "what was done: saw the document; by the policy open, version 1."
    ) in page
    assert f'<time datetime="{verdict.decided_at:%Y-%m-%dT%H:%M}' in page
