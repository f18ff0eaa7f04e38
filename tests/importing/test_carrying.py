"""A new text takes over what still stands: the claims of the old one, what people made of them, and their verdicts."""

import pytest

from claims.importing.extracting import extract_claims
from claims.importing.reading import read_pasted
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Version
from claims.reviewing import (
    cite,
    record_verdict,
)
from claims.reviewing.teamwork import assign_claims, comment_on

TEXT = """Harbour town plants its first trees

The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.
"We began too late and with too little," Holm told reporters.
The square is wide.
About 12 per cent of them died in the summer of 2024.
"""


@pytest.fixture
def article(db):
    return imported(TEXT)


def imported(text):
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)
    extract_claims.call(version.pk)
    return Article.objects.get(pk=version.article_id)


def revise(article, text, *, by):
    version = revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by)
    extract_claims.call(version.pk)
    version.refresh_from_db()
    return version


def claim(article, words):
    return article.claims.get(mentions__exact=words, mentions__version__is_current=True)


def standing(article):
    """The claims of the current text: their number and words in reading order."""
    version = article.versions.get(is_current=True)
    places = version.mentions.in_reading_order()
    assert all(version.text[place.start : place.end] == place.exact for place in places)
    return [(place.claim.number, place.exact) for place in places]


def told(article):
    entry = article.entries.filter(act="placed").latest("number")
    return entry.before | entry.after


def test_what_did_not_change_keeps_everything(article, alice, bob):
    trees = claim(article, "4,200")
    cite(trees, by=alice, url="https://register.example/trees", title="Tree register")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=None)
    comment_on(trees, words="Asked the office.", by=alice)
    assign_claims([trees], to=bob, by=alice)
    before = standing(article)

    version = revise(article, TEXT.replace("The square is wide.\n", "").replace('"', "“"), by=bob)

    assert (version.is_current, version.extraction) == (True, "done")
    assert standing(article) == before
    trees.refresh_from_db()
    assert (trees.outcome, trees.assignee, trees.comment_count) == ("verified", bob, 1)
    assert (trees.verdicts.count(), trees.citations.in_force().count()) == (1, 1)
    assert set(version.mentions.values_list("placed", flat=True)) == {"exact"}
    assert told(article) == {
        "version": 2, "kept": [1, 2, 3, 4, 5, 6], "changed": [], "gone": [], "back": [], "new": [],
    }  # fmt: skip
