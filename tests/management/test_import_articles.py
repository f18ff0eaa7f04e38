import io
from datetime import UTC, date, datetime

import pytest
from django.core.management import CommandError, call_command

from claims.models import Article, Version
from claims.reviewing import record_verdict


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
        f"{folder}/bare: There is no article in this folder (.txt, .docx, .odt, .html).",
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


@pytest.fixture
def article(adam, folder, django_capture_on_commit_callbacks):
    """That of a.txt, with its claims."""
    with django_capture_on_commit_callbacks(execute=True):
        run(folder / "a.txt")
    return Article.objects.get()


@pytest.mark.django_db(transaction=True)
def test_a_file_may_be_the_next_version_of_an_article(adam, folder):
    run(folder / "a.txt")
    article = Article.objects.get()
    record_verdict(article.claims.get(), outcome="verified", reviewer=adam, seen=None)
    edited = folder / "edited.txt"
    edited.write_text("Harbour town plants trees\n\nThe council planted 4,300 trees in 2 parks.\n")

    out, err, failure = run("--revises", article.pk, edited, "--user", "adam")

    assert (err, failure) == ("", None)
    assert out == (
        f"Version 2 of “Harbour town plants trees” (article {article.pk}): 0 claims as they were, 1 changed "
        "(1 open again), 0 gone, 0 back, 1 new.\n"
    )
    assert list(article.versions.values_list("number", "is_current", "origin", "original_name")) == [
        (1, False, "command", "a.txt"),
        (2, True, "command", "edited.txt"),
    ]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--revises", "999", "{folder}/a.txt", "--user", "adam"], "There is no article 999."),
        (["--revises", "{article}", "{folder}", "--user", "adam"], "A new version is one file."),
        (
            ["--revises", "{article}", "{folder}/a.txt", "{folder}/notes.md", "--user", "adam"],
            "A new version is one file.",
        ),
        (
            ["--revises", "{article}", "{folder}/notes.md"],
            "Say who brings the new version, by --user: verdicts that it opens again name that person.",
        ),
        (
            ["--revises", "{article}", "{folder}/a.txt", "--user", "adam"],
            "{folder}/a.txt: This is the text of version 1, the current one: nothing in it changed.",
        ),
        (["--revises", "{article}", "{folder}/c.txt", "--user", "adam"], "{folder}/c.txt: No such file or directory."),
    ],
)
def test_a_new_version_is_refused_in_one_sentence(article, adam, folder, arguments, sentence):
    names = {"article": article.pk, "folder": folder}

    out, _err, failure = run(*(argument.format(**names) for argument in arguments))

    assert (out, failure) == ("", sentence.format(**names))
    assert Version.objects.count() == 1


def test_a_new_version_that_a_worker_reads_is_told_as_such(article, adam, folder, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

    out, _err, failure = run("--revises", article.pk, folder / "notes.md", "--user", "adam")

    assert failure is None
    assert out == f"Version 2 of “Harbour town plants trees” (article {article.pk}) is stored, and is being read.\n"
