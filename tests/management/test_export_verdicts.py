import io
import json
import os

import pytest
from django.core.management import CommandError, call_command

from claims.reporting.csv_report import csv_chunks, read_csv
from claims.reporting.rows import verdict_rows
from claims.reporting.selection import Selection
from claims.reviewing import record_verdict


@pytest.fixture
def trees(make_article):
    return make_article()


@pytest.fixture
def boats(make_article):
    return make_article("Boats.\nIn May 5 boats sank.", figures=["5 boats"], quotations={})


def run(*arguments):
    """(the bytes it printed, its closing line)"""
    raw, closing = io.BytesIO(), io.StringIO()
    out = io.TextIOWrapper(raw)
    call_command("export_verdicts", *map(str, arguments), stdout=out, stderr=closing)
    printed = raw.getvalue()
    out.detach()
    return printed, closing.getvalue()


def words(*arguments):
    return [row.exact for row in read_csv(io.BytesIO(run(*arguments)[0]))]


def test_everything_is_printed_as_csv(trees, boats):
    printed, closing = run()

    assert printed == b"".join(csv_chunks(verdict_rows(Selection())))
    assert closing == "5 claims exported.\n"


def test_a_file_is_written_and_named(boats, tmp_path):
    path = tmp_path / "report.csv"

    printed, closing = run("-o", path)

    assert printed == b""
    assert path.read_bytes() == b"".join(csv_chunks(verdict_rows(Selection())))
    assert closing == f"1 claim exported to {path}.\n"


def test_what_is_chosen_narrows_the_report(trees, boats, alice):
    record_verdict(trees.claims.get(number=2), outcome="disputed", reviewer=alice, seen=None)

    assert words("--article", boats.pk) == ["5 boats"]
    assert len(words("--article", boats.pk, "--article", trees.pk)) == 5
    assert words("--kind", "figure") == ["4,200 trees", "About 12 per cent", "5 boats"]
    assert words("--type", "direct") == ["We began too late,", "We will not stop now."]
    assert words("--outcome", "disputed") == words("--reviewer", "alice") == ["We began too late,"]
    assert words("--speaker", "holm") == ["We began too late,"]
    assert words("--text", "dry summer") == ["About 12 per cent"]
    assert words("--text", "nowhere") == []


def test_json(boats):
    printed, closing = run("--format", "json")

    assert [row["exact"] for row in json.loads(printed)] == ["5 boats"]
    assert closing == "1 claim exported.\n"


def test_text_is_printed_where_no_bytes_can_be(boats):
    out = io.StringIO()

    call_command("export_verdicts", stdout=out, stderr=io.StringIO())

    assert out.getvalue().encode() == run()[0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--article", "99"], "There is no article 99."),
        (["--reviewer", "zoe"], "There is nobody with the user name 'zoe'."),
    ],
)
def test_what_does_not_exist_is_said_in_one_sentence(arguments, sentence, tmp_path):
    with pytest.raises(CommandError) as failure:
        run(*arguments, "-o", tmp_path / "report.csv")

    assert (str(failure.value), failure.value.returncode) == (sentence, 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "sentence"),
    [("nowhere/report.csv", "{}: No such file or directory."), ("", "{}: There is something that is no file.")],
)
def test_a_place_that_cannot_be_written_is_named(boats, tmp_path, place, sentence):
    with pytest.raises(CommandError) as failure:
        run("-o", tmp_path / place)

    assert str(failure.value) == sentence.format(tmp_path / place)


def test_a_reader_that_goes_away_is_said_in_one_sentence(boats):
    reading, writing = os.pipe()
    os.close(reading)

    with os.fdopen(writing, "w") as pipe, pytest.raises(CommandError, match=r"^Standard output: Broken pipe\.$"):
        call_command("export_verdicts", stdout=pipe)
