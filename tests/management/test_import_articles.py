import io
from datetime import UTC, date, datetime

import pytest
from django.core.management import CommandError, call_command

from claims.models import Article, Version


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deeper").mkdir()
    (tmp_path / "a.txt").write_text("Harbour town plants trees\n\nThe council planted 4,200 trees.\n")
    (tmp_path / "deeper" / "b.TXT").write_bytes("Bridge shut\r\n\r\nIt cost €3m.".encode("cp1252"))
    (tmp_path / "notes.md").write_text("Not an article.")
    return tmp_path


def run(*arguments, **options):
    """(what it printed, what it complained about, its last sentence when it failed)"""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_articles", *map(str, arguments), stdout=out, stderr=err, **options)
    except CommandError as error:
        return out.getvalue(), err.getvalue(), str(error)
    return out.getvalue(), err.getvalue(), None


def test_imports_files_and_the_texts_in_folders(db, folder):
    out, err, failure = run(folder)

    assert out == "2 imported, 0 already there, 0 failed.\n"
    assert err == f"{folder}/deeper/b.TXT: Converted from Windows-1252: look at its accents and quotation marks.\n"
    assert failure is None
    assert list(Version.objects.order_by("pk").values_list("article__title", "text", "origin", "original_name")) == [
        (
            "Harbour town plants trees",
            "Harbour town plants trees\n\nThe council planted 4,200 trees.",
            "command",
            "a.txt",
        ),
        ("Bridge shut", "Bridge shut\n\nIt cost €3m.", "command", "b.TXT"),
    ]


def test_a_file_is_taken_whatever_its_suffix(db, folder):
    assert run(folder / "notes.md")[0] == "1 imported, 0 already there, 0 failed.\n"


def test_keeps_what_is_said_of_them(adam, folder):
    run(
        folder / "a.txt",
        *("--outlet", "Osterby Post", "--byline", "Ida Holm", "--language", "de", "--date", "2026-03-01"),
        *("--user", "adam"),
    )

    article = Article.objects.get()
    assert (article.outlet, article.byline, article.language) == ("Osterby Post", "Ida Holm", "de")
    assert article.published_on == date(2026, 3, 1)
    assert article.versions.get().imported_by == adam


@pytest.mark.parametrize(
    ("said", "due_at"),
    [
        ("2026-03-01T17:00", datetime(2026, 3, 1, 16, 0, tzinfo=UTC)),
        ("2026-03-01 17:00", datetime(2026, 3, 1, 16, 0, tzinfo=UTC)),
        ("2026-03-01T17:00Z", datetime(2026, 3, 1, 17, 0, tzinfo=UTC)),
    ],
)
def test_when_they_are_due_is_said_on_the_clock_of_the_desk(db, folder, settings, said, due_at):
    settings.TIME_ZONE = "Europe/Oslo"

    run(folder / "a.txt", "--due", said)

    assert Article.objects.get().due_at == due_at


def test_says_what_failed_a_row_each_and_imports_the_rest(db, folder):
    (folder / "empty.txt").touch()
    (folder / "bare").mkdir()

    out, err, failure = run(folder / "empty.txt", folder / "bare", folder / "missing.txt", folder / "a.txt")

    assert out == ""
    assert err.splitlines() == [
        f"{folder}/empty.txt: There is nothing in this file.",
        f"{folder}/bare: There is no article in this folder (.txt, .docx, .html).",
        f"{folder}/missing.txt: No such file or directory.",
    ]
    assert failure == "1 imported, 0 already there, 3 failed."
    assert Article.objects.count() == 1


def test_a_text_that_is_there_already_is_said_and_passed_over(db, folder):
    run(folder / "a.txt")
    article = Article.objects.get()

    out, err, failure = run(folder / "a.txt", folder / "deeper")

    assert f"{folder}/a.txt: already there as “Harbour town plants trees” (article {article.pk}).\n" in err
    assert out == "1 imported, 1 already there, 0 failed.\n"
    assert failure is None
    assert Article.objects.count() == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--user", "nobody"], "There is nobody with the user name 'nobody'."),
        (["--due", "at five"], "Error: argument --due: 'at five' is no time such as 2025-11-20T17:00"),
        (["--date", "yesterday"], "Error: argument --date: 'yesterday' is no date such as 2025-11-20"),
    ],
)
def test_refuses_what_it_cannot_use(db, folder, arguments, sentence):
    assert run(folder, *arguments)[2] == sentence
    assert not Article.objects.exists()


def test_claims_are_found(db, folder, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        run(folder / "a.txt")

    assert Version.objects.get().extraction == "done"
