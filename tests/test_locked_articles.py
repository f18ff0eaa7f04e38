"""A signed-off article takes no write at any address, until it is opened again."""

from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse

from claims.models import Article, Sentence
from claims.reviewing import capture, cite, record_verdict, sign_off
from tests.test_access import ACCESS

HTMX = {"HX-Request": "true"}
# What is sent to each address that changes something of an article; the row and some values are named in `locked`.
REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "verdict": ("claim", {"outcome": "disputed", "note": "No.", "seen": "seen"}),
    "judge_again": ("claim", {"seen": "seen"}),
    "undo": ("claim", {"seen": "seen"}),
    "citations": ("claim", {"url": "https://b.example/", "kind": "primary", "stance": "supports"}),
    "withdraw": ("citation", {}),
    "take_passage": ("citation", {"start": "0", "end": "9", "capture": "1", "spans": "0-9"}),
    "revise_article": ("article", {"text": "Osterby plants no tree.", "store": "1"}),
    "add_claim": ("article", {"kind": "figure", "words": "Osterby", "claim": "claim"}),
    "edit_claim": ("claim", {"type": "count", "value": "9"}),
    "move_edges": ("claim", {"words": "4,200"}),
    "split_claim": ("claim", {"words": "trees last"}),
    "merge_claim": ("claim", {"into": "4"}),
    "look": ("article", {"sentence": "1"}),
    "leftover": ("article", {"start": "0", "end": "7"}),
    "slip": ("article", {"start": "0", "end": "7", "finding": "paragraph", "decision": "keep"}),
    "assign": ("article", {"to": "me"}),
    "assign_claim": ("claim", {"to": "me"}),
    "give_answer": ("claim", {"words": "By phone.", "said_by": "Ida Holm"}),
    "give_decision": ("claim", {"ruling": "accepted", "seen": "seen"}),
    "sign_off": ("article", {"reason": "Again."}),
}
# Those that say in words of their own why not.
OWN_WORDS = {"sign_off", "judge_again", "revise_article"}
# Those that change nothing of it, and why they go on.
FREE = {
    "comments": "people may talk about what readers write; a comment changes no word and no verdict",
    "presence": "who looks at it is here",
    "reopen": "the way out, for a reason",
    "keep_text": "a source may say something else today: what it said stays, and the verdicts that rest on it are listed",
    "keep_cited": "the same, from the claim that cites it",
    "fetch_text": "the same, from its address",
    "fetch_cited": "the same, from its address and from the claim",
    "find_sources": "looks for sources",
    "source_details": "of a source, which many articles may cite",
    "source_contact": "of a source",
    "source_people": "of a source",
    "inbox": "one's own",
    "text_seen": "one's own: of which text one has taken note",
    "keys": "one's own",
    "password_change": "one's own",
    "sign_in": "a door",
    "sign_out": "a door",
}


@pytest.fixture
def locked(make_article, alice, carol) -> dict[str, Any]:
    """The rows of an article that is signed off, by their names; it had a source with a text."""
    article = make_article()
    citation = cite(article.claims.get(number=1), by=alice, title="Tree register")
    capture(citation.source, text="They planted 4,200 trees.", how="paste", by=alice)
    for claim in article.claims.all():
        record_verdict(claim, outcome="verified", reviewer=carol, seen=None, note="Seen.")
    Sentence.objects.update(leftovers=[], findings=[])
    sign_off(article, by=carol, reason="Names only.")
    claim = article.claims.get(number=1)
    return {"article": article.pk, "claim": claim.pk, "citation": citation.pk, "seen": claim.latest_verdict_id}


def everything() -> dict[str, list[Any]]:
    """Every row of every table of the desk but who is here."""
    return {
        model.__name__: list(model._default_manager.order_by("pk").values_list())
        for model in apps.get_app_config("claims").get_models()
        if model.__name__ not in {"Presence", "User"}
    }


def test_every_address_that_takes_a_post_is_in_one_of_the_tables():
    takes_a_post = {
        name
        for name, row in ACCESS.items()
        if ":" not in name and row.post.split()[-1] != "405" and row.arguments is not None
    }

    assert takes_a_post - {"(?P<url>.*)$"} <= {*REFUSED, *FREE}
    assert {*REFUSED, *FREE} <= set(ACCESS)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
@pytest.mark.parametrize("name", REFUSED)
def test_nothing_is_written(client, carol, locked, name, headers):
    row, said = REFUSED[name]
    before = everything()
    client.force_login(carol)

    said = {key: locked.get(value, value) for key, value in said.items()}
    response = client.post(reverse(name, args=[locked[row]]), said, headers=headers)

    assert everything() == before
    assert response.status_code == 409
    if name not in OWN_WORDS:
        assert "This article is not in review (signed off), so nothing was saved." in response.text


def test_the_admin_shows_it_and_changes_nothing(client, adam, locked):
    client.force_login(adam)
    before = everything()

    response = client.post(f"/admin/claims/article/{locked['article']}/change/", {"title": "Another", "language": "en"})

    assert response.status_code == 403
    assert everything() == before
    assert client.get(f"/admin/claims/article/{locked['article']}/change/").status_code == 200


def test_it_takes_writes_again_when_it_was_opened_for_a_reason(client, carol, locked):
    client.force_login(carol)
    client.post(reverse("reopen", args=[locked["article"]]), {"reason": "A reader wrote."})

    client.post(
        reverse("verdict", args=[locked["claim"]]),
        {"outcome": "disputed", "note": "She is right.", "seen": locked["seen"]},
    )

    assert Article.objects.get(pk=locked["article"]).claims.get(number=1).outcome == "disputed"
