"""Slips that an article shows by itself: listed beside the text, decided on, in the way of the sign-off until then."""

import pytest

from claims.extraction import Span
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Entry, Sentence, SignOff, Version
from claims.reading import read_pasted
from claims.reporting.telling import told
from claims.reviewing import (
    ArticleLockedError,
    SignOffRefusedError,
    look_at,
    open_work,
    record_verdict,
    settle_finding,
    sign_off,
)

HTMX = {"HX-Request": "true"}
PARAGRAPH = "The first quay was laid by Emil Holm, who had seen the docks of the south."
TEXT = f"A harbour opens\n{PARAGRAPH}\nThe board has four aims: quays, ferries and lights.\n{PARAGRAPH}"
FOUR = TEXT.index("four")
SECOND = TEXT.rindex("The first")


@pytest.fixture
def article(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
    return Article.objects.get(pk=version.article_id)


@pytest.fixture
def version(article):
    return article.versions.get()


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


def findings(article):
    return [finding for sentence in Sentence.objects.filter(version__article=article) for finding in sentence.findings]


def decide(client, article, *, start=FOUR, end=FOUR + 4, finding="miscounted-list", decision="keep", **headers):
    said = {"start": start, "end": end, "finding": finding, "decision": decision}
    return client.post(f"/articles/{article.pk}/slips/", said, **headers)


def test_an_import_keeps_each_with_the_sentence_in_which_it_begins(article):
    assert findings(article) == [
        {
            "kind": "miscounted-list",
            "start": FOUR,
            "end": FOUR + 4,
            "related": [[TEXT.index(item), TEXT.index(item) + len(item)] for item in ("quays", "ferries", "lights")],
            "said": 4,
            "counted": 3,
        },
        {
            "kind": "repeated-paragraph",
            "start": SECOND,
            "end": len(TEXT),
            "related": [[16, 16 + len(PARAGRAPH)]],
            "said": None,
            "counted": None,
        },
    ]


def test_the_article_page_lists_them_with_links_to_their_places(as_alice, article):
    page = as_alice.get(article.get_absolute_url()).text

    assert ">2 slips</a>" in page
    assert "says 4, and 3 follow:" in page
    assert "quays · ferries · lights" in page
    assert f'<a href="/articles/{article.pk}/#line-{SECOND}" dir="auto">“{PARAGRAPH}”</a>' in page
    assert f'href="/articles/{article.pk}/#line-16"' in page
    assert f'id="line-{SECOND}"' in page


def test_an_article_without_any_hides_the_list(as_alice, make_article):
    page = as_alice.get(make_article().get_absolute_url()).text

    assert 'aria-labelledby="slips-heading" hidden' in page
    assert 'href="#slips"' not in page


@pytest.mark.parametrize(
    ("decision", "words"), [("keep", "is right as it stands"), ("change", "is for the desk to change")]
)
def test_a_decision_is_kept_and_stands_in_the_record(as_alice, article, decision, words):
    answer = decide(as_alice, article, decision=decision, headers=HTMX)

    assert answer.status_code == 200
    assert ">1 slip</a>" in answer.text
    assert f'data-decision="{decision}"' in answer.text
    assert findings(article)[0]["decision"] == decision
    entry = Entry.objects.get(act="settled")
    assert told(entry) == f"Alice decided on a number that its list does not bear out: “four” {words}."


def test_somebody_may_decide_otherwise_and_the_record_keeps_both(version, article, alice, bob):
    for person, decision in ((alice, "keep"), (alice, "keep"), (bob, "change")):
        settle_finding(version, Span(FOUR, FOUR + 4), kind="miscounted-list", decision=decision, by=person)

    assert (findings(article)[0]["decision"], findings(article)[0]["by"]) == ("change", "Bob")
    assert [(e.before, e.after["decision"]) for e in Entry.objects.filter(act="settled")] == [
        ({}, "keep"),
        ({"decision": "keep"}, "change"),
    ]


def test_without_htmx_a_decision_leads_back_to_the_article(as_alice, article):
    answer = decide(as_alice, article, follow=True)

    assert "✓ Right as it stands · <span" in answer.text


@pytest.mark.parametrize(
    "said",
    [
        {"start": 0},
        {"end": FOUR + 3},
        {"finding": "spelling"},
        {"decision": "burn"},
        {"start": 10**9, "end": 10**9 + 1},
        {"start": "x"},
    ],
)
def test_what_is_no_slip_is_not_found(as_alice, article, said):
    assert decide(as_alice, article, **said).status_code == 404
    assert not any("decision" in finding for finding in findings(article))


def test_a_decision_that_there_is_not_is_an_error_of_the_program(version, alice):
    with pytest.raises(ValueError, match="no decision: 'burn'"):
        settle_finding(version, Span(FOUR, FOUR + 4), kind="miscounted-list", decision="burn", by=alice)


def test_in_a_signed_off_article_nothing_is_decided(as_alice, article, version, alice):
    Article.objects.update(stage="signed-off")

    assert decide(as_alice, article).status_code == 409
    with pytest.raises(ArticleLockedError):
        settle_finding(version, Span(FOUR, FOUR + 4), kind="miscounted-list", decision="keep", by=alice)


def test_an_article_is_signed_off_when_each_is_decided_on(article, version, alice, carol):
    for claim in article.claims.all():
        record_verdict(claim, outcome="disputed", reviewer=alice, seen=None)
    look_at(version, numbers=range(1, 9), by=alice)

    assert open_work(article).slips == 2
    with pytest.raises(SignOffRefusedError, match=r"2 slips of the text that nobody has decided on\.$"):
        sign_off(article, by=carol, reason="In a hurry.")

    settle_finding(version, Span(FOUR, FOUR + 4), kind="miscounted-list", decision="change", by=alice)
    settle_finding(version, Span(SECOND, len(TEXT)), kind="repeated-paragraph", decision="keep", by=alice)
    sign_off(article, by=carol, reason="Headline.")

    assert SignOff.objects.get().article == article


def test_what_is_for_the_desk_stands_among_its_changes(as_alice, article):
    decide(as_alice, article, decision="change")

    page = as_alice.get(f"/articles/{article.pk}/changes-for-the-desk/").text

    assert "says 4, and 3 follow:" in page
    assert "Decided by" in page
    assert "Stands twice" not in page
    assert "Nothing to change" not in page
