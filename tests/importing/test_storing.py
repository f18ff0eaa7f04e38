from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from claims.importing.headlines import Headed, head
from claims.importing.storing import AlreadyThereError, Metadata, earlier_version, import_article
from claims.models import Article, User, Version
from claims.reading import read_file, read_pasted

TEXT = "Harbour town plants trees\n\nThe council planted 4,200 trees."


@pytest.mark.parametrize(
    ("text", "title", "headed"),
    [
        pytest.param(TEXT, "", Headed(title="Harbour town plants trees", text=TEXT), id="first line is the title"),
        pytest.param(
            TEXT, "Harbour town  plants\ttrees ", Headed(title="Harbour town plants trees", text=TEXT), id="the same"
        ),
        pytest.param(
            "Harbour town\u00a0plants trees\nText.",
            "Harbour town plants trees",
            Headed(title="Harbour town plants trees", text="Harbour town\u00a0plants trees\nText."),
            id="the same but for its spaces",
        ),
        pytest.param(
            "The council planted.",
            "Cafe\u0301 trees",
            Headed(title="Caf\u00e9 trees", text="Caf\u00e9 trees\n\nThe council planted."),
            id="put before the text",
        ),
        pytest.param(
            "tree " * 120 + "\nText.",
            "",
            Headed(title=" ".join(["tree"] * 99) + "…", text="tree " * 120 + "\nText."),
            id="a long first line is cut at a word",
        ),
        pytest.param("x" * 501, "", Headed(title="x" * 499 + "…", text="x" * 501), id="a long first word is cut"),
    ],
)
def test_a_text_begins_with_its_headline(text, title, headed):
    assert head(text, title=title) == headed


def test_stores_an_article_with_its_first_version(alice):
    version = import_article(
        read_file(TEXT.replace("\n", "\r\n").encode(), name="trees.txt"),
        metadata=Metadata(
            title="Harbour town plants trees",
            byline="Ida  Holm",
            outlet="Osterby Post",
            source_url="https://post.example/trees",
            published_on=date(2026, 3, 1),
            due_at=datetime(2026, 2, 28, 17, tzinfo=UTC),
            language="de",
        ),
        origin=Version.Origin.FILE,
        imported_by=alice,
    )

    version.refresh_from_db()
    assert version.text == TEXT
    assert version.number == 1
    assert version.is_current
    assert version.origin == "file"
    assert version.imported_by == alice
    assert bytes(version.original or b"") == TEXT.replace("\n", "\r\n").encode()
    assert version.original_name == "trees.txt"
    article = version.article
    assert (article.title, article.byline, article.outlet) == (
        "Harbour town plants trees",
        "Ida Holm",
        "Osterby Post",
    )
    assert article.source_url == "https://post.example/trees"
    assert article.published_on == date(2026, 3, 1)
    assert article.due_at == datetime(2026, 2, 28, 17, tzinfo=UTC)
    assert article.language == "de"
    assert article.stage == "extracting"


def test_what_was_pasted_has_no_original(db):
    version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)

    version.refresh_from_db()
    assert version.original is None
    assert version.original_name == ""
    assert version.imported_by is None


def test_claims_are_looked_for_once_the_article_is_stored(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
        assert version.extraction == "waiting"

    version.refresh_from_db()
    assert version.extraction == "done"
    assert version.article.stage == "review"


def test_nothing_is_stored_when_a_part_of_it_cannot_be(db):
    nameless_person = User(username="nobody")
    with pytest.raises(ValueError, match="unsaved related object"):
        import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, imported_by=nameless_person)

    assert not Article.objects.exists()
    assert not Version.objects.exists()


@pytest.mark.parametrize(
    ("chosen", "stored"), [pytest.param("", "fr", id="the text tells"), pytest.param("nl", "nl", id="a person said")]
)
def test_the_language_is_the_one_that_was_said_else_the_one_that_the_text_tells(db, chosen, stored):
    text = "La ville plante des arbres\n\nLa maire a dit que ce n’est pas assez pour le port et les habitants."

    version = import_article(read_pasted(text), metadata=Metadata(language=chosen), origin=Version.Origin.PASTE)

    assert version.article.language == stored


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://post.example/trees", "//post.example", "post"])
def test_only_web_addresses_are_kept(url):
    with pytest.raises(ValidationError):
        Metadata(source_url=url)


def test_a_text_that_shall_be_there_once_is_refused_the_second_time(db):
    first = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, once=True)

    with pytest.raises(AlreadyThereError, match=r"is there already, as “Harbour town plants trees”\.") as refused:
        import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, once=True)

    assert refused.value.earlier == first
    assert Article.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_imports_of_one_text_at_the_same_moment_one_is_stored():
    start = Barrier(2)

    def store(_):
        start.wait()
        try:
            import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, once=True)
        except AlreadyThereError as refused:
            return str(refused)
        finally:
            connection.close()
        return "stored"

    with ThreadPoolExecutor(2) as pool:
        said = sorted(pool.map(store, range(2)))

    assert said == ["This very text is there already, as “Harbour town plants trees”.", "stored"]
    assert Article.objects.count() == 1


def test_the_same_text_is_found_again(db):
    assert earlier_version(TEXT) is None

    first = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
    import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)

    assert earlier_version(TEXT) == first
    assert earlier_version(TEXT + " More.") is None
