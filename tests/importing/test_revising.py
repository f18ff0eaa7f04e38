import pytest

from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Version
from claims.reading import TextRefused, read_pasted

TEXT = "Harbour town plants trees\n\nThe council planted 4,200 trees."
EDITED = "Harbour town plants trees\n\nThe council planted 4,300 trees."


def imported(text=TEXT):
    return import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE).article


def revise(article, text, *, by, **more):
    return revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by, **more)


def test_a_new_text_is_stored_beside_the_old_one_and_entered(alice):
    article = in_review(imported())

    version = revise(article, EDITED, by=alice)

    assert (version.number, version.text, version.imported_by, version.origin) == (2, EDITED, alice, "paste")
    entry = article.entries.get(act="revised")
    assert (entry.person, entry.before) == (alice, {"version": 1})
    assert entry.after == {"version": 2, "sha256": version.sha256, "origin": "paste", "seal": version.seal()}


def test_a_title_is_put_before_the_text_as_at_an_import(alice):
    article = in_review(imported())

    assert revise(article, "The council planted 4 trees.", by=alice, title="Trees at last").text == (
        "Trees at last\n\nThe council planted 4 trees."
    )


def refusal(article, text, *, by):
    with pytest.raises(TextRefused) as refused:
        revise(article, text, by=by)
    assert article.entries.filter(act="revised").count() == article.versions.count() - 1
    return str(refused.value)


def in_review(article):
    Article.objects.filter(pk=article.pk).update(stage="review")
    article.versions.update(extraction="done")
    return article


def test_the_same_text_is_refused(alice):
    article = in_review(imported())

    assert refusal(article, f"{TEXT}\n\n", by=alice) == (
        "This is the text of version 1, the current one: nothing in it changed."
    )


def test_a_text_that_is_being_read_is_refused_but_not_one_that_could_not_be_read(alice):
    article = in_review(imported())
    version = revise(article, EDITED, by=alice)

    assert refusal(article, EDITED, by=alice) == "This very text was brought already: it is being read as version 2."
    Version.objects.filter(pk=version.pk).update(extraction="failed")
    assert revise(article, EDITED, by=alice).number == 3


def test_an_article_that_is_signed_off_is_opened_first(alice, make_article):
    article = make_article(stage="signed-off")

    assert refusal(article, EDITED, by=alice) == (
        "This article is signed off: open it again, with a reason, before its text changes."
    )


def test_an_article_whose_first_text_was_not_read_yet_waits(alice, make_article):
    article = make_article(stage="extracting")

    assert refusal(article, EDITED, by=alice) == (
        "The first text of this article is still being read: bring the new one when that is done."
    )
    article.versions.update(extraction="failed")
    assert refusal(article, EDITED, by=alice) == (
        "The claims of the first text could not be found: have them looked for again, then bring the new one."
    )
