"""Six slips that passed reviews elsewhere, each caught or listed by the desk: from the import on, through its pages."""

import re
from html import unescape

import pytest
from django.test import Client

from claims.extraction import Span
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Citation, Claim, Policy, User, Version
from claims.reading import read_pasted
from claims.reviewing import capture, cite, look_at, record_verdict, settle_leftover

HTMX = {"HX-Request": "true"}
QUAY = "The first quay was laid in 1847 by Emil Holm, who had seen the docks of the south."
TEXT = f"""A harbour and its chronicle

{QUAY}

"A harbour is a promise to our children," Holm wrote to his brother. The board has four aims: quays, ferries and lights.

Some 38 percent of the berths stand empty.

{QUAY}
"""
CHRONICLE = """Chronicle of the harbour

The first quay was laid in 1874 by Emil Holm, who had seen the docks of the south.
The storm of 1911 broke the eastern mole, and he wrote nothing more."""
LETTERS = """Letters of Emil Holm
To his brother: A harbour is a promise to our children, he wrote in May."""
RECIPES = "Recipes of the coast. Take four herrings, an onion and a glass of vinegar, and leave them in a cool place."


@pytest.fixture
def article(adam: User, django_capture_on_commit_callbacks) -> Article:
    with django_capture_on_commit_callbacks(execute=True):
        import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, imported_by=adam)
    article = Article.objects.get()
    article.policy = Policy.objects.get(name="basic")
    article.save()
    return article


@pytest.fixture
def as_alice(client: Client, alice: User) -> Client:
    client.force_login(alice)
    return client


@pytest.fixture
def as_carol(carol: User) -> Client:
    client = Client()
    client.force_login(carol)
    return client


def claim_at(article: Article, words: str) -> Claim:
    claim: Claim = article.claims.get(mentions__exact__contains=words, mentions__leads=True)
    return claim


def cited(desk: Client, claim: Claim, *, url: str, text: str, by: User) -> Citation:
    """Cites by the form of the panel; what the source said is kept."""
    desk.post(f"/claims/{claim.pk}/citations/", {"url": url, "kind": "secondary", "stance": "supports"}, headers=HTMX)
    citation: Citation = claim.citations.latest("pk")
    capture(citation.source, text=text, how="paste", by=by)
    return citation


def beside(desk: Client, citation: Citation) -> str:
    """What the panel shows beside the claim, in words."""
    panel = desk.get(citation.claim.get_absolute_url(), headers=HTMX).text
    assert f'hx-get="/citations/{citation.pk}/beside/"' in panel
    part = desk.get(f"/citations/{citation.pk}/beside/", headers=HTMX).text
    return " ".join(unescape(re.sub(r"<[^>]+>", "", part)).split())


def last_look(desk: Client, article: Article) -> str:
    page = desk.get(f"/articles/{article.pk}/sign-off/").text
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def verify(desk: Client, claim: Claim, **said: str) -> int:
    given = {"outcome": "verified", "seen": "", "ticks": ["saw-document"]}
    answer = desk.post(f"/claims/{claim.pk}/verdicts/", given | said, headers=HTMX)
    return answer.status_code


def test_a_citation_with_the_wrong_address(as_alice, as_carol, article, alice):
    quote = claim_at(article, "A harbour is a promise")
    wrong = cited(as_alice, quote, url="https://recipes.example/herrings", text=RECIPES, by=alice)
    right = cited(as_alice, quote, url="https://letters.example/holm", text=LETTERS, by=alice)

    assert beside(as_alice, wrong).startswith("∅ Not found")
    assert beside(as_alice, right).startswith("✓ Verbatim")

    assert verify(as_alice, quote) == 200
    assert "Verified, but not found in its source: https://recipes.example/herrings" in last_look(as_carol, article)


def test_a_statistic_without_a_source(as_alice, as_carol, article, carol):
    share = claim_at(article, "38 percent")

    refused = as_alice.post(f"/claims/{share.pk}/verdicts/", {"outcome": "verified"}, headers=HTMX)

    assert refused.status_code == 422
    assert "asks for more: one independent source" in refused.text
    listed = last_look(as_carol, article)
    assert f"{article.claims.count()} claims without a verdict" in listed

    assert verify(as_carol, share, override_reason="Common knowledge.") == 200
    listed = last_look(as_carol, article)
    assert "1 claim verified on no source Some 38 percent" in listed


def test_a_number_of_items_that_differs_from_the_list(as_alice, as_carol, article):
    page = unescape(as_alice.get(article.get_absolute_url()).text)

    assert "says 4, and 3 follow:" in page
    assert "quays · ferries · lights" in page
    assert "2 slips of the text that nobody has decided on" in last_look(as_carol, article)


def test_a_quotation_that_is_not_on_the_cited_page(as_alice, as_carol, article, alice):
    quote = claim_at(article, "A harbour is a promise")
    citation = cited(as_alice, quote, url="https://chronicle.example/p/12", text=CHRONICLE, by=alice)

    assert beside(as_alice, citation).startswith("∅ Not found")

    assert verify(as_alice, quote) == 200
    listed = last_look(as_carol, article)
    assert "A harbour is a promise to our children, Verified, but not found in its source" in listed


def test_a_paragraph_that_stands_twice(as_alice, as_carol, article):
    page = unescape(as_alice.get(article.get_absolute_url()).text)

    assert "Stands twice:" in page
    assert f"“{QUAY}”" in page
    for claim in article.claims.all():
        record_verdict(claim, outcome="dismissed", reviewer=User.objects.get(username="alice"), seen=None)

    refused = as_carol.post(f"/articles/{article.pk}/sign-off/", {"reason": "In a hurry."})

    assert refused.status_code == 409
    assert "Not signed off: 2 slips of the text that nobody has decided on" in refused.text


def test_a_historical_figure_that_differs_from_its_source(as_alice, as_carol, article, alice):
    year = claim_at(article, "1847")
    citation = cited(as_alice, year, url="https://chronicle.example/p/12", text=CHRONICLE, by=alice)

    said = beside(as_alice, citation)
    assert said.startswith("≠ Figure differs")
    assert "“1847” against “1874”" in said

    assert verify(as_alice, year) == 200
    assert "1847 Verified, but its source has another figure" in last_look(as_carol, article)


def test_an_article_in_which_all_of_them_are_mended_is_signed_off_without_a_reason(as_alice, as_carol, article, alice):
    version = article.versions.get()
    for claim in article.claims.all():
        text = {"1847": CHRONICLE.replace("1874", "1847"), "38": "Of the berths, 38 percent stand empty."}.get(
            next((key for key in ("1847", "38") if key in claim.mentions.first().exact), ""), LETTERS
        )
        citation = cite(claim, by=alice, title=f"Source {claim.number}")
        if claim.mentions.first().exact != "four":
            capture(citation.source, text=text, how="paste", by=alice)
        assert verify(as_alice, claim) == 200
    for sentence in version.sentences.all():
        for start, end in sentence.leftovers:
            settle_leftover(version, Span(start, end), by=alice)
        for finding in sentence.findings:
            said = {"finding": finding["kind"], "start": finding["start"], "end": finding["end"], "decision": "change"}
            as_alice.post(f"/articles/{article.pk}/slips/", said, headers=HTMX)
    look_at(version, numbers=range(1, 20), by=alice)

    answer = as_carol.post(f"/articles/{article.pk}/sign-off/", follow=True)

    assert "Signed off by Carol, " in answer.text
