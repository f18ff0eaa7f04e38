"""A claim beside the words of its source: as a part of the panel, as a page, and the passage taken from it."""

import re
from html import unescape

import pytest

from claims.alignment import Alignment, Caution, align_figure
from claims.alignment.values import REASONS
from claims.extraction import Figure, Span
from claims.models import Citation, Entry
from claims.reading.pdf import read_pdf
from claims.reviewing import capture, cite, withdraw_citation
from claims.views.comparison_notes import _CAUTIONS, notes_of
from tests.reading.pdf_files import pdf

HTMX = {"HX-Request": "true"}
_HIDDEN = re.compile(r'name="(capture|place)" value="([^"]+)"')
ARTICLE = """Osterby counts its berths
"We did cut the budget for watering," said Mayor Ida Holm. The port has 54,000 berths."""
MINUTES = """Minutes of 4 May
The mayor said: We did not cut the budget for watering. Nobody asked.
The port has 53,954 berths, the clerk reported."""


@pytest.fixture
def article(make_article):
    return make_article(
        ARTICLE, figures=["54,000 berths"], quotations={"We did cut the budget for watering,": "Mayor Ida Holm"}
    )


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def cited(article, alice):
    """A function that cites a source that says `text` for the claim of a number."""

    def cite_one(number: int, text: str = MINUTES) -> Citation:
        citation = cite(article.claims.get(number=number), by=alice, title="Minutes")
        if text:
            capture(citation.source, text=text, how="paste", by=alice)
        return citation

    return cite_one


def words_of(answer) -> str:
    """The words of the page, as a screen reader comes upon them."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", answer.text)).split())


class TestPanel:
    def test_asks_for_the_comparison_when_it_is_there_itself(self, as_alice, cited):
        citation = cited(1)

        panel = as_alice.get(citation.claim.get_absolute_url(), headers=HTMX).text

        assert f'hx-get="/citations/{citation.pk}/beside/" hx-trigger="load delay:150ms"' in panel
        assert "Altered" not in panel

    def test_takes_the_text_of_the_source_where_there_is_none(self, as_alice, cited):
        citation = cited(1, "")

        panel = as_alice.get(citation.claim.get_absolute_url(), headers=HTMX).text

        assert "/beside/" not in panel
        assert f'hx-post="/citations/{citation.pk}/text/"' in panel
        assert "Add its text" in panel

    def test_names_what_was_altered_and_calls_a_dropped_negation_out(self, as_alice, cited):
        citation = cited(1)

        part = as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX)

        assert part.text.strip().startswith(f'<div class="beside" id="beside-{citation.pk}">')
        said = words_of(part)
        assert said.startswith("≠ Altered found by likeness, 94 % the same: is this the passage?")
        assert "Left out" not in said.replace("left out: not", "")
        assert "A negation is dropped: “not”. The sense may be the opposite." in said
        assert "<del>" in part.text
        assert "We did left out: not cut the budget for watering" in said

    def test_says_how_a_figure_differs(self, as_alice, cited):
        citation = cited(2)

        said = words_of(as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX))

        assert said.startswith("≈ Figure agrees, rounded chosen by likeness: is this the figure that is meant?")
        assert "“54,000 berths” is “53,954”, rounded." in said

    def test_says_when_nothing_is_found(self, as_alice, cited):
        citation = cited(1, "Herrings are best in May.")

        part = as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX)

        assert words_of(part).startswith("∅ Not found")
        assert "Take as the passage" not in part.text

    def test_an_indirect_statement_is_similar_and_not_altered(self, as_alice, cited):
        citation = cited(1)
        citation.claim.type = "indirect"
        citation.claim.save()

        assert words_of(as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX)).startswith("≈ Similar words")

    def test_an_indirect_statement_that_is_not_found_leads_to_the_text(self, as_alice, cited):
        citation = cited(1, "Herrings are best in May.")
        citation.claim.type = "indirect"
        citation.claim.save()

        part = as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX).text

        assert f'<a href="/sources/{citation.source_id}/texts/1/">read the source</a>' in part

    def test_takes_the_same_queries_however_long_the_source(self, as_alice, cited, django_assert_num_queries):
        short, long = cited(1), cited(2, MINUTES * 200)
        for citation in (short, long):
            with django_assert_num_queries(5):
                as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX)


class TestPage:
    def test_shows_both_sides_with_what_stands_around(self, as_alice, cited):
        citation = cited(1)

        page = words_of(as_alice.get(f"/citations/{citation.pk}/beside/"))

        assert '"We did cut the budget for watering," said Mayor Ida Holm. The port' in page
        assert (
            "Minutes of 4 May The mayor said: We did left out: not cut the budget for watering. Nobody asked." in page
        )

    @pytest.mark.parametrize("text", [MINUTES, "Herrings are best in May."])
    def test_leads_to_the_whole_text(self, as_alice, cited, text):
        citation = cited(1, text)

        page = as_alice.get(f"/citations/{citation.pk}/beside/").text

        assert f'<a href="/sources/{citation.source_id}/texts/1/">Read the whole text</a>' in page

    def test_shows_other_passages_that_fit(self, as_alice, cited):
        text = "We did cut the budget for watering.\nA year later: We did cut the budget for watering."
        citation = cited(1, text)

        page = as_alice.get(f"/citations/{citation.pk}/beside/")

        assert "Several passages fit; choose the one that is meant." in words_of(page)
        assert page.text.count("Take as the passage") == 2
        assert f'name="place" value="{text.rindex("We did")}-{len(text) - 1}"' in page.text

    def test_is_read_by_viewers_who_take_nothing(self, client, vera, cited):
        client.force_login(vera)

        page = client.get(f"/citations/{cited(1).pk}/beside/").text

        assert "Altered" in page
        assert "take_passage" not in page
        assert "Take as the passage" not in page

    def test_says_that_there_is_no_text(self, as_alice, cited):
        assert "No text of this source has been kept" in as_alice.get(f"/citations/{cited(1, '').pk}/beside/").text

    def test_a_claim_that_stands_nowhere_has_nothing_beside_it(self, as_alice, cited):
        citation = cited(1)
        citation.claim.mentions.all().delete()

        assert as_alice.get(f"/citations/{citation.pk}/beside/").status_code == 200

    def test_escapes_the_words_of_the_source(self, as_alice, cited):
        citation = cited(1, "We did cut the budget for watering, <script>alert(1)</script> he said.")

        page = as_alice.get(f"/citations/{citation.pk}/beside/").text

        assert "&lt;script&gt;alert(1)" in page
        assert "<script>alert" not in page


class TestTake:
    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_takes_the_passage_with_its_place(self, as_alice, cited, headers):
        citation = cited(1)
        form = as_alice.get(f"/citations/{citation.pk}/beside/").text
        said = dict(_HIDDEN.findall(form))

        response = as_alice.post(f"/citations/{citation.pk}/passage/", said, headers=headers, follow=True)

        citation.refresh_from_db()
        assert citation.passage == "We did not cut the budget for watering"
        assert citation.locator == "paragraph 2"
        assert "Passage taken" in (response.headers["HX-Trigger-After-Swap"] if headers else response.text)
        assert "We did not cut the budget for watering" in response.text
        assert "✓ Taken as the passage · paragraph 2" in words_of(as_alice.get(f"/citations/{citation.pk}/beside/"))

    @pytest.mark.parametrize(
        "said",
        [{}, {"place": "x"}, {"place": "7-7"}, {"place": "9-3"}, {"place": "0-999999999"}, {"place": "1-2", "capture": "0"}],
    )  # fmt: skip
    def test_refuses_in_a_sentence_what_is_no_passage(self, as_alice, cited, said):
        citation = cited(1)
        said = {"capture": citation.source.latest_capture_id} | said

        response = as_alice.post(f"/citations/{citation.pk}/passage/", said, headers=HTMX)

        assert response.status_code == 409
        assert 'role="alert"' in response.text
        assert not Citation.objects.get().passage

    def test_not_of_a_withdrawn_citation(self, as_alice, cited, alice):
        citation = cited(1)
        withdraw_citation(citation, by=alice)

        assert "Take as the passage" not in as_alice.get(f"/citations/{citation.pk}/beside/").text
        said = {"capture": citation.source.latest_capture_id, "place": "0-3"}
        assert as_alice.post(f"/citations/{citation.pk}/passage/", said).status_code == 409


PAPER = [
    ["“We did cut the bud-", "get for watering,” said Mayor Ida Holm."],
    ["The port has 54,000 berths."],
]


class TestPages:
    """Of a source with pages, such as a PDF."""

    @pytest.fixture
    def filed(self, article, alice):
        """A function that cites a PDF of these pages for the claim of a number."""

        def cite_one(number: int, *pages: list[str], locator: str = "") -> Citation:
            citation = cite(article.claims.get(number=number), by=alice, title="Minutes", locator=locator)
            read = read_pdf(pdf(*pages))
            capture(citation.source, text=read.words, how="upload", by=alice, original=b"%PDF", pages=read.pages)
            return citation

        return cite_one

    def take(self, as_alice, citation):
        form = as_alice.get(f"/citations/{citation.pk}/beside/").text
        as_alice.post(f"/citations/{citation.pk}/passage/", dict(_HIDDEN.findall(form)), headers=HTMX)
        citation.refresh_from_db()
        return citation.locator

    @pytest.mark.parametrize(
        "pages",
        [
            [["We did cut the budget for", "watering, he told the board."]],
            [["We did cut the bud-", "get for watering, he told the board."]],
            [["We did cut the budget-", "for-watering. We did cut the", "budget for watering, he said."]],
            [["He told the board that"], ["We did cut the budget for watering."]],
            [["He told the board: We did cut the bud-"], ["get for watering."]],
            [["Of the port 1", "and he said: We did cut the"], ["Of the port 2", "budget for"], ["Of the port 3", "watering."]],
        ],
        ids=["a line end", "a hyphen", "a hyphen of a word", "a page", "a hyphen at the end of a page", "running heads"],
    )  # fmt: skip
    def test_a_quotation_is_found_verbatim_over(self, as_alice, filed, pages):
        said = words_of(as_alice.get(f"/citations/{filed(1, *pages).pk}/beside/"))

        assert "✓ Verbatim" in said

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_the_page_is_named_beside_the_claim_and_leads_to_it(self, as_alice, filed, headers):
        citation = filed(2, *PAPER)

        answer = as_alice.get(f"/citations/{citation.pk}/beside/", headers=headers)

        assert "✓ Figure agrees p. 2 of the file" in words_of(answer)
        assert f'href="/sources/{citation.source_id}/texts/1/#page-2">p. 2 of the file</a>' in answer.text

    def test_so_is_that_of_every_other_passage_that_fits(self, as_alice, filed):
        said = words_of(as_alice.get(f"/citations/{filed(2, *PAPER, PAPER[1]).pk}/beside/"))

        assert "Other passages that fit" in said
        assert {"p. 2 of the file", "p. 3 of the file"} <= set(re.findall(r"p\. \d of the file", said))

    @pytest.mark.parametrize(
        ("pages", "locator"),
        [
            (PAPER, "p. 1 of the file"),
            ([["He told the board:"], ["We did cut the budget"], ["for watering."]], "pp. 2–3 of the file"),
        ],
    )
    def test_is_the_place_of_the_passage_that_is_taken(self, as_alice, filed, pages, locator):
        assert self.take(as_alice, filed(1, *pages)) == locator

    def test_and_taken_anew_where_a_machine_said_it_before(self, as_alice, filed):
        assert self.take(as_alice, filed(2, *PAPER, locator="paragraph 9")) == "p. 2 of the file"
        assert self.take(as_alice, filed(2, *PAPER, locator="pp. 4–5 of the file")) == "p. 2 of the file"

    def test_but_not_in_place_of_what_a_person_wrote(self, as_alice, filed):
        assert self.take(as_alice, filed(2, *PAPER, locator="p. iv")) == "p. iv"


class TestConfidential:
    @pytest.fixture
    def citation(self, article, alice):
        citation = cite(article.claims.get(number=1), by=alice, title="A gardener", confidants=[])
        capture(citation.source, text=MINUTES, how="paste", by=alice)
        return citation

    def test_is_compared_for_those_who_are_named_on_it(self, as_alice, citation):
        page = as_alice.get(f"/citations/{citation.pk}/beside/").text

        assert "A gardener" in page
        assert "Altered" in page

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_tells_nobody_else_a_word_of_it(self, client, adam, as_alice, citation, headers):
        client.force_login(adam)

        answer = client.get(f"/citations/{citation.pk}/beside/", headers=headers)

        assert "only those who are named on it" in answer.text
        assert [
            words
            for words in ("gardener", "Altered", "budget", "Verbatim")
            if words in answer.text.split("</head>")[-1]
        ] == []

    def test_its_passage_is_not_taken_by_others(self, client, bob, citation):
        client.force_login(bob)
        said = {"capture": citation.source.latest_capture_id, "place": "0-7"}

        assert client.post(f"/citations/{citation.pk}/passage/", said, headers=HTMX).status_code == 409
        assert Entry.objects.filter(person=bob).count() == 0

    def test_its_passage_stays_hidden_when_it_is_taken(self, as_alice, citation):
        said = {"capture": citation.source.latest_capture_id, "place": "0-7"}

        as_alice.post(f"/citations/{citation.pk}/passage/", said)

        taken = Citation.objects.in_force().get()
        assert (taken.passage, taken.hidden.passage) == ("", "Minutes")


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_to_look_has_its_sentence(reason):
    caution = Caution(reason=reason, claimed="here", found="there")
    alignment = Alignment(kind="altered", spans=(Span(0, 1),), cautions=(caution,))

    assert [note.endswith((".", "?")) for note in notes_of(alignment)] == [True]
    assert reason in _CAUTIONS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port has 45,000 berths.", "“54,000 berths” against “45,000”: 20 percent more."),
        ("The port has 72,000 berths.", "“54,000 berths” against “72,000”: 25 percent less."),
        ("The port has 54 berths.", "“54,000 berths” against “54”: 1,000 times as much."),
    ],
)
def test_a_figure_that_differs_says_which_way(as_alice, cited, text, expected):
    citation = cited(2, text)

    assert expected in words_of(as_alice.get(f"/citations/{citation.pk}/beside/", headers=HTMX))


def test_a_difference_that_is_none_of_numbers_gives_both_sides_alone():
    alignment = align_figure(
        Figure(type="percent", value="3"),
        "3 percent",
        "Unemployment fell by 3 percentage points.",
        context="Unemployment fell by 3 percent.",
    )

    assert next(notes_of(alignment)) == "“3 percent” against “3 percentage points”."
