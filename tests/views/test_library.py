"""Finding a source of the library from a claim, describing it, and who sees what of people and confidential sources."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Citation, Contact, Entry, Identity, Source
from claims.reviewing import cite, confidants, withdraw_citation
from claims.reviewing.library import save_contact

HTMX = {"HX-Request": "true"}
FIND = "/sources/find/"
WAYS = {"phone": "+45 55 01 02", "mail": "ida@holm.example", "address": "3 Quay Lane", "other": "After six"}


@pytest.fixture
def desk(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def register(claim, alice) -> Source:
    url = "https://register.example/trees?utm_source=letter"
    return cite(claim, by=alice, url=url, title="Tree register", publisher="Osterby town").source


@pytest.fixture
def mayor(claim, alice) -> Source:
    source = cite(claim, by=alice, title="Ida Holm", kind="primary", medium="person").source
    save_contact(source, ways=WAYS, by=alice)
    return source


@pytest.fixture
def clerk(claim, alice) -> Source:
    """Known to Alice alone."""
    return cite(
        claim,
        by=alice,
        confidants=[],
        url="https://clerk.example/",
        title="Nils Aker",
        publisher="Town hall",
        kind="primary",
        medium="person",
        locator="second call",
        passage="Never planted.",
    ).source


def article_last(claim):
    return claim.article.claims.latest("number")


def found(response) -> list[str]:
    return [held.name for held in response.context["found"]]


class TestFinding:
    @pytest.mark.parametrize(
        "typed",
        [
            {"title": "regis"},
            {"title": "TREE osterby"},
            {"publisher": "osterby"},
            {"title": "tree", "publisher": "town"},
            {"url": "register.ex"},
            {"url": "tree reg"},
            {"url": "Osterby"},
            {"url": "https://register.example/trees"},
            {"url": "HTTPS://Register.example:443/trees#top"},
        ],
    )
    def test_by_link_title_or_publisher_as_one_types(self, desk, register, typed):
        response = desk.post(FIND, typed, headers=HTMX)

        assert found(response) == ["Tree register"]
        assert "used by 1 claim" in response.text
        assert f'data-take="{register.pk}"' in response.text

    @pytest.mark.parametrize(
        "typed", [{"title": "nothing"}, {"title": "tree", "publisher": "nobody"}, {"url": "x.example"}]
    )
    def test_what_is_not_there_is_said(self, desk, register, typed):
        assert "Not in the library yet." in desk.post(FIND, typed, headers=HTMX).text

    def test_nothing_typed_finds_nothing(self, desk, register):
        assert desk.post(FIND, {"url": " "}, headers=HTMX).text.strip() == ""

    def test_before_anything_is_typed_the_sources_of_the_article_are_offered_the_last_one_first(
        self, desk, register, claim, make_article, alice
    ):
        other, third = claim.article.claims.get(number=2), claim.article.claims.get(number=3)
        cite(other, by=alice, title="Phone call")
        withdraw_citation(cite(other, by=alice, title="Wrong letter"), by=alice)
        cite(
            make_article("Docks\n\n9 docks", figures=("9 docks",), quotations={}).claims.get(),
            by=alice,
            title="Dock book",
        )
        cite(third, by=alice, title="", url=register.url)

        response = desk.post(FIND, {"url": "", "claim": other.pk}, headers=HTMX)
        assert found(response) == ["Tree register"]
        response = desk.post(FIND, {"url": "", "claim": article_last(claim).pk}, headers=HTMX)
        assert found(response) == ["Tree register", "Phone call"]
        assert "Cited in this article" in response.text

    def test_a_confidential_source_of_the_article_is_offered_to_those_who_know_it(
        self, desk, client, bob, clerk, claim
    ):
        asked = {"url": "", "claim": article_last(claim).pk}
        assert found(desk.post(FIND, asked, headers=HTMX)) == ["Nils Aker"]

        client.force_login(bob)
        assert found(client.post(FIND, asked, headers=HTMX)) == []

    def test_an_article_without_sources_leads_to_the_library(self, desk, claim):
        response = desk.post(FIND, {"url": "", "claim": claim.pk}, headers=HTMX)

        assert f'href="/sources/?claim={claim.pk}"' in response.text

    def test_the_very_page_stands_first_and_says_so(self, desk, register, claim, alice):
        cite(claim, by=alice, url="https://register.example/trees/2026", title="Later register")

        response = desk.post(FIND, {"url": "https://register.example/trees"}, headers=HTMX)

        assert found(response) == ["Tree register", "Later register"]
        assert response.text.count("this very page") == 1

    def test_six_are_offered_and_more_announced(self, desk, claim, alice):
        for number in range(7):
            cite(claim, by=alice, title=f"Letter {number}")

        response = desk.post(FIND, {"title": "letter"}, headers=HTMX)

        assert found(response) == [f"Letter {number}" for number in range(6, 0, -1)]
        assert "There are more" in response.text

    def test_who_only_looks_finds_nothing_to_cite(self, client, vera, register):
        client.force_login(vera)

        assert client.post(FIND, {"title": "tree"}).status_code == 403

    def test_ten_and_twenty_sources_take_the_same_queries(self, desk, claim, alice):
        def queries() -> int:
            with CaptureQueriesContext(connection) as captured:
                desk.post(FIND, {"title": "letter"}, headers=HTMX)
            return len(captured)

        for number in range(10):
            cite(claim, by=alice, title=f"Letter {number}")
        at_ten = queries()
        for number in range(10):
            cite(claim, by=alice, title=f"Letter {number + 10}")

        assert queries() == at_ten


class TestCiting:
    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_a_source_of_the_library_is_cited_by_its_number(self, desk, register, claim, headers):
        other = claim.article.claims.get(number=2)
        said = {"source": register.pk, "kind": "secondary", "stance": "contradicts", "locator": "p. 4"}

        desk.post(f"/claims/{other.pk}/citations/", said, headers=headers)

        citation = other.citations.get()
        assert (citation.source, citation.stance, citation.locator) == (register, "contradicts", "p. 4")

    @pytest.mark.parametrize(
        ("typed", "url", "title"),
        [
            ("Phone call with  Ida Holm", "", "Phone call with Ida Holm"),
            ("report.pdf", "", "report.pdf"),
            ("osterby.example/report.pdf", "https://osterby.example/report.pdf", ""),
            ("Ærø", "", "Ærø"),
            ("bücher.example", "https://bücher.example", ""),
        ],
    )
    def test_the_first_field_takes_a_link_or_a_name(self, desk, claim, typed, url, title):
        desk.post(f"/claims/{claim.pk}/citations/", {"url": typed, "kind": "secondary", "stance": "supports"})

        source = Source.objects.get()
        assert (source.url, source.title) == (url, title)

    @pytest.mark.parametrize(
        ("said", "sentence"),
        [
            ({"url": "ftp://osterby.example"}, "A link begins with http:// or https:// and names a site."),
            ({"url": "A letter", "title": "The letter"}, "This is no link, and there is a title already."),
            ({"url": "x " * 300}, "A name has at most 500 characters."),
            ({}, "Give a link, or a name for what has none."),
        ],
    )
    def test_what_is_neither_link_nor_name_is_refused(self, desk, claim, said, sentence):
        response = desk.post(f"/claims/{claim.pk}/citations/", {"kind": "secondary", "stance": "supports"} | said)

        assert response.status_code == 422
        assert sentence in response.text
        assert not Source.objects.exists()

    @pytest.mark.parametrize(("said", "is_open"), [({}, False), ({"passage": "They were planted."}, True)])
    def test_what_is_folded_away_is_shown_where_something_of_it_was_said(self, desk, claim, said, is_open):
        said = {"kind": "secondary", "stance": "supports", "url": "ftp://x.example"} | said

        page = desk.post(f"/claims/{claim.pk}/citations/", said).text

        assert ('<details class="more" open>' in page) is is_open

    def test_the_same_page_by_another_link_says_that_it_was_there(self, desk, register, claim):
        other = claim.article.claims.get(number=2)
        said = {"url": "https://register.example/trees?fbclid=2", "kind": "secondary", "stance": "supports"}

        page = desk.post(f"/claims/{other.pk}/citations/", said, follow=True).text

        assert "Source saved: it was in the library already." in page
        assert Source.objects.get() == register

    @pytest.mark.parametrize("number", ["404404", "9" * 30, "x"])
    def test_a_number_that_there_is_not_is_refused(self, desk, claim, number):
        said = {"source": number, "kind": "secondary", "stance": "supports"}

        assert desk.post(f"/claims/{claim.pk}/citations/", said).status_code == 422
        assert not Citation.objects.exists()

    def test_without_scripts_the_library_leads_back_to_the_claim_with_the_source_chosen(self, desk, register, claim):
        other = claim.article.claims.get(number=2)
        library = desk.get(f"/sources/?claim={other.pk}").text
        way = f"/articles/{claim.article_id}/?claim={other.pk}&amp;source={register.pk}#claim"
        assert f'href="{way}"' in library
        assert f'<input type="hidden" name="claim" value="{other.pk}"' in library

        page = desk.get(way.replace("&amp;", "&").removesuffix("#claim")).text

        assert f'<input type="hidden" name="source" value="{register.pk}">' in page
        assert '<b dir="auto">Tree register</b>' in page

    def test_clearing_the_filters_keeps_the_claim(self, desk, register, claim):
        assert "Clear the filters" not in desk.get(f"/sources/?claim={claim.pk}").text
        page = desk.get(f"/sources/?claim={claim.pk}&kind=secondary").text
        assert f'<a href="/sources/?claim={claim.pk}">Clear the filters</a>' in page
        page = desk.get(f"/sources/?claim={claim.pk}&text=nowhere").text
        assert f'<a href="/sources/?claim={claim.pk}">Show all sources</a>' in page

    def test_no_search_for_nobodys_claim(self, desk, register):
        assert "Cite for claim" not in desk.get("/sources/?claim=404404").text


class TestDescribing:
    SAID = {
        "title": "The register",
        "publisher": "",
        "kind": "primary",
        "medium": "data-set",
        "origin": " Port   study ",
    }

    def test_is_an_act_with_before_and_after(self, desk, register, alice):
        page = desk.post(f"/sources/{register.pk}/details/", self.SAID, follow=True).text

        register.refresh_from_db()
        said = [register.title, register.publisher, register.kind, register.medium, register.origin]
        assert said == ["The register", "", "primary", "data-set", "Port study"]
        assert "Saved." in page
        entry = Entry.objects.get(act="described")
        assert (entry.person, entry.before["title"], entry.after["title"]) == (alice, "Tree register", "The register")
        assert (entry.before["origin"], entry.after["origin"]) == ("", "Port study")

    def test_that_changes_nothing_is_no_act(self, desk, register):
        said = {"title": "Tree register", "publisher": "Osterby town", "kind": "secondary", "medium": "", "origin": ""}

        desk.post(f"/sources/{register.pk}/details/", said)

        assert not Entry.objects.filter(act="described").exists()

    @pytest.mark.parametrize(
        ("wrong", "refusal"),
        [
            ({"kind": "primary", "medium": "news-report"}, "press releases and reference works are secondary sources"),
            ({"kind": "hearsay"}, "hearsay is not one of the available choices"),
        ],
    )
    def test_what_cannot_be_comes_back_as_it_was_filled_in(self, desk, register, wrong, refusal):
        response = desk.post(f"/sources/{register.pk}/details/", self.SAID | wrong)

        assert response.status_code == 422
        assert refusal in response.text
        assert 'value="The register"' in response.text

    def test_what_has_no_link_keeps_a_title(self, desk, mayor):
        said = {"title": "", "kind": "primary", "medium": "person"}

        assert "It has no link: give it a title." in desk.post(f"/sources/{mayor.pk}/details/", said).text

    def test_a_person_who_can_be_reached_stays_a_person(self, desk, mayor):
        said = {"title": "Ida Holm", "kind": "primary", "medium": "document"}

        assert "empty those fields first" in desk.post(f"/sources/{mayor.pk}/details/", said).text

    def test_the_later_of_two_from_before_names_the_one_that_is_found(self, desk, register, alice):
        [twin] = Source.objects.bulk_create(
            [Source(url="https://register.example/trees#old", title="T", added_by=alice)]
        )

        page = desk.get(twin.get_absolute_url()).text

        assert "Another source is the same page" in page
        assert f'href="/sources/{register.pk}/"' in page
        assert "Another source" not in desk.get(register.get_absolute_url()).text


class TestList:
    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("kind=primary", ["Ida Holm"]),
            ("kind=secondary", ["Tree register"]),
            ("medium=person", ["Ida Holm"]),
            ("medium=person&text=tree", []),
            ("kind=nonsense", ["Ida Holm", "Tree register"]),
        ],
    )
    def test_is_narrowed_by_kind_and_by_what_it_is(self, desk, register, mayor, query, expected):
        assert [held.name for held in desk.get(f"/sources/?{query}").context["rows"]] == expected


class TestContact:
    def test_is_seen_by_those_who_check_or_audit_and_not_by_viewers(
        self, client, mayor, alice, carol, otto, adam, vera
    ):
        seen = {}
        for person in (alice, carol, otto, adam, vera):
            client.force_login(person)
            page = client.get(mayor.get_absolute_url()).text
            seen[person.username] = [way for way, value in WAYS.items() if value in page]

        every = list(WAYS)
        assert seen == {"alice": every, "carol": every, "otto": every, "adam": every, "vera": []}

    def test_stands_in_no_entry_of_the_record(self, mayor):
        entry = Entry.objects.filter(act="described").get()

        assert entry.after == {"source": mayor.pk, "title": "Ida Holm", "contact": list(WAYS)}
        assert not any(value in str(list(Entry.objects.values())) for value in WAYS.values())

    def test_is_kept_from_the_page_of_the_source(self, desk, mayor):
        desk.post(f"/sources/{mayor.pk}/contact/", WAYS | {"phone": "", "mail": "new@holm.example"})

        contact = Contact.objects.get()
        assert (contact.phone, contact.mail) == ("", "new@holm.example")
        assert Entry.objects.filter(act="described").latest("number").after["contact"] == ["mail", "address", "other"]

    def test_that_is_too_long_comes_back(self, desk, mayor):
        response = desk.post(f"/sources/{mayor.pk}/contact/", {"phone": "1" * 101})

        assert response.status_code == 422
        assert "1" * 101 in response.text

    def test_is_for_people_alone(self, desk, register):
        assert desk.post(f"/sources/{register.pk}/contact/", WAYS).status_code == 404
        assert not Contact.objects.exists()


class TestConfidential:
    SAID = {"title": "Nils Aker", "kind": "primary", "medium": "person", "stance": "supports", "passage": "Never."}

    def test_is_cited_by_a_box_to_tick(self, desk, claim, alice):
        page = desk.post(f"/claims/{claim.pk}/citations/", self.SAID | {"confidential": "on"}, follow=True).text

        source = Source.objects.get()
        assert source.title == f"Confidential source {source.pk}"
        assert confidants(source) == [alice]
        assert "Only you see who or what it is" in page

    def test_is_found_and_listed_for_those_who_know_it_alone(self, client, clerk, alice, bob):
        seen = {}
        for person in (alice, bob):
            client.force_login(person)
            by_title = found(client.post(FIND, {"title": "aker"}))
            by_link = found(client.post(FIND, {"url": "https://clerk.example"}))
            listed = [held.name for held in client.get("/sources/?text=hall").context["rows"]]
            seen[person.username] = (by_title, by_link, listed)

        assert seen == {"alice": (["Nils Aker"],) * 2 + (["Nils Aker"],), "bob": ([], [], [])}

    def test_its_pages_tell_those_who_know_it(self, desk, clerk, claim):
        page = desk.get(clerk.get_absolute_url()).text
        panel = desk.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text

        for words in ("Nils Aker", "Town hall", "https://clerk.example/", "second call", "Never planted."):
            assert words in page
            assert words in panel
        assert f"to others this is Confidential source {clerk.pk}." in panel
        assert "primary, person ·" in " ".join(panel.split())
        assert "<dd>Primary, person</dd>" in page

    def test_those_who_answer_for_the_article_see_whom_to_ask_and_others_nothing(
        self, client, clerk, carol, otto, adam, bob, vera
    ):
        statuses = {}
        for person in (carol, otto, adam, bob, vera):
            client.force_login(person)
            response = client.get(clerk.get_absolute_url())
            statuses[person.username] = response.status_code
            assert "Aker" not in response.text
        client.force_login(carol)

        assert statuses == {"carol": 200, "otto": 200, "adam": 200, "bob": 404, "vera": 404}
        assert '<dt>Known to</dt><dd dir="auto">Alice</dd>' in client.get(clerk.get_absolute_url()).text

    @pytest.mark.parametrize("action", ["details", "contact", "people"])
    def test_nobody_else_changes_it(self, client, clerk, adam, action):
        client.force_login(adam)
        said = {"title": "X", "kind": "primary", "medium": "person", "people": [adam.pk]}

        assert client.post(f"/sources/{clerk.pk}/{action}/", said).status_code == 404

    def test_nor_cites_it(self, client, clerk, claim, bob):
        client.force_login(bob)
        said = {"source": clerk.pk, "kind": "primary", "stance": "supports"}

        assert client.post(f"/claims/{claim.pk}/citations/", said).status_code == 422

    def test_others_are_named_on_its_page(self, desk, clerk, alice, bob):
        page = desk.post(f"/sources/{clerk.pk}/people/", {"people": [alice.pk, bob.pk]}, follow=True).text

        assert confidants(clerk) == [alice, bob]
        assert "Named: Alice, Bob." in page

    def test_who_takes_themselves_off_is_led_to_the_list(self, desk, clerk, bob):
        response = desk.post(f"/sources/{clerk.pk}/people/", {"people": [bob.pk]})

        assert response.headers["Location"] == "/sources/"
        assert desk.get(clerk.get_absolute_url()).status_code == 404

    def test_nobody_named_is_refused(self, desk, clerk, alice):
        response = desk.post(f"/sources/{clerk.pk}/people/", {"people": []})

        assert response.status_code == 422
        assert "At least one person stays named" in response.text
        assert confidants(clerk) == [alice]

    def test_describing_it_leaves_a_proof_of_before_and_after(self, desk, clerk):
        before = Identity.objects.get()

        desk.post(f"/sources/{clerk.pk}/details/", {"title": "Nils B. Aker", "kind": "primary", "medium": "person"})

        clerk.refresh_from_db()
        after = Identity.objects.latest("pk")
        entry = Entry.objects.get(act="described")
        assert (after.title, after.publisher, after.url) == ("Nils B. Aker", "", "https://clerk.example/")
        assert (entry.before["proof"], entry.after["proof"]) == (before.proof, after.proof)
        assert clerk.title == f"Confidential source {clerk.pk}"
        assert "Aker" not in str(entry.before) + str(entry.after)

    def test_its_link_is_not_cited_openly_by_who_knows_it(self, desk, client, clerk, claim, bob):
        said = {"url": "https://CLERK.example/?utm_source=x", "kind": "primary", "stance": "supports"}

        refused = desk.post(f"/claims/{claim.pk}/citations/", said)
        client.force_login(bob)
        taken = client.post(f"/claims/{claim.pk}/citations/", said)

        assert refused.status_code == 422
        assert f"You know this as Confidential source {clerk.pk}" in refused.text
        # To whoever does not know, a refusal would tell.
        assert taken.status_code == 302

    def test_it_counts_for_policies_by_its_kind_and_as_an_origin_of_its_own(self, desk, clerk, register, claim):
        assert "2 sources, 2 origins" in desk.get(f"/articles/{claim.article_id}/?claim={claim.pk}").text
