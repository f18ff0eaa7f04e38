"""Taking back an import."""

import pytest

from claims.importing.carrying import carry_over
from claims.importing.deleting import ArticleKeptError, delete_article
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Entry, Mention, Sentence, Version
from claims.reading import read_pasted
from claims.reviewing import cite, record_verdict
from claims.reviewing.teamwork import comment_on


@pytest.fixture
def article(adam, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        version = import_article(
            read_pasted("Trees\n\nThe council planted 4,200 trees."),
            metadata=Metadata(),
            origin=Version.Origin.PASTE,
            imported_by=adam,
        )
    version.article.refresh_from_db()
    return version.article


def test_an_article_goes_with_its_texts_and_claims(article, adam):
    assert Claim.objects.exists()

    delete_article(article, by=adam)

    for model in (Article, Version, Claim, Mention, Sentence):
        assert not model.objects.exists()


def test_an_article_goes_with_all_its_texts_and_with_claims_that_were_gone(article, adam, alice):
    for text in ("Trees\n\nThe council planted some trees.", "Trees\n\nThe council planted 7 trees in 2 parks."):
        carry_over(revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=alice))
    assert article.claims.gone().exists()

    delete_article(article, by=adam)

    for model in (Article, Version, Claim, Mention, Sentence):
        assert not model.objects.exists()
    assert len(Entry.objects.get(act="deleted").before["texts"]) == 3


def test_the_record_keeps_that_it_was_there(article, adam):
    pk, sha256 = article.pk, article.versions.get().sha256

    delete_article(article, by=adam)

    entry = Entry.objects.get(act="deleted")
    assert (entry.person, entry.article) == (adam, None)
    assert entry.before == {"article": pk, "title": "Trees", "texts": [sha256]}
    assert list(Entry.objects.filter(article=pk).order_by("number").values_list("act", flat=True)) == [
        "imported",
        "extracted",
    ]


def judge(claim, person):
    record_verdict(claim, outcome="verified", reviewer=person, seen=None)


def source(claim, person):
    cite(claim, by=person, title="Tree register")


def comment(claim, person):
    comment_on(claim, by=person, words="Who counted them?")


@pytest.mark.parametrize("work", [judge, source, comment])
def test_an_article_that_people_worked_on_stays(article, adam, alice, work):
    work(article.claims.get(), alice)

    with pytest.raises(ArticleKeptError) as refusal:
        delete_article(article, by=adam)

    assert str(refusal.value) == "“Trees” stays: people have worked on it, and what they did is kept for ever."
    assert Article.objects.get() == article
    assert not Entry.objects.filter(act="deleted").exists()


def test_an_export_is_no_work(article, adam):
    Entry.objects.append("exported", person=adam, article=article, after={"rows": 1, "format": "csv"})

    delete_article(article, by=adam)

    assert not Article.objects.exists()
