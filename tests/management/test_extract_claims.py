"""`manage.py extract_claims`: texts in, JSON Lines out, one object a mention, and no database (none is set up here)."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

STORY = "Osterby has around 54,000 trees.\n“We began too late,” Mayor Ida Holm said."


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts bytes on standard input."""

    def put(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return put


def run(*arguments: str) -> tuple[list[dict[str, Any]], str]:
    """What the command printed, and what it said on standard error."""
    out, said = io.StringIO(), io.StringIO()
    call_command("extract_claims", *arguments, stdout=out, stderr=said)
    return [json.loads(line) for line in out.getvalue().splitlines()], said.getvalue()


def written(path: Path, raw: str | bytes) -> str:
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    return str(path)


def test_prints_one_object_a_mention_in_reading_order(feed: Any) -> None:
    feed(STORY.encode())

    rows, said = run()

    assert rows == [
        {
            "start": 12,
            "end": 25,
            "text": "around 54,000",
            "kind": "figure",
            "figure": {
                "type": "count",
                "value": "54000",
                "upper": None,
                "unit": "trees",
                "currency": None,
                "qualifier": "about",
                "confidence": None,
            },
            "claim": 1,
            "sentence": [0, 32],
        },
        {
            "start": 34,
            "end": 52,
            "text": "We began too late,",
            "kind": "quotation",
            "quotation": {
                "form": "direct",
                "speaker": {"start": 54, "end": 68, "text": "Mayor Ida Holm"},
                "speaker_name": "Ida Holm",
                "cue": {"start": 69, "end": 73, "text": "said"},
                "via": None,
                "confidence": rows[1]["quotation"]["confidence"],
            },
            "claim": 2,
            "sentence": [33, 74],
        },
    ]
    assert 0.5 <= rows[1]["quotation"]["confidence"] <= 1
    assert said == "2 mentions of 2 claims in 1 text.\n"


def test_counts_a_repeated_sentence_once(feed: Any) -> None:
    feed(f"{STORY}\n{STORY}".encode())

    rows, said = run()

    assert [row["claim"] for row in rows] == [1, 2, 1, 2]
    assert said == "4 mentions of 2 claims in 1 text.\n"


def test_a_text_without_claims_prints_nothing(feed: Any) -> None:
    feed(b"")

    assert run() == ([], "0 mentions of 0 claims in 1 text.\n")


def test_of_several_files_each_line_names_its_own(tmp_path: Path) -> None:
    one = written(tmp_path / "one.txt", "It has 54 trees.")
    two = written(tmp_path / "two.txt", "It has 55 trees.")

    rows, said = run(one, two)

    assert [(row["file"], row["text"], row["claim"]) for row in rows] == [(one, "54", 1), (two, "55", 1)]
    assert said == "2 mentions of 2 claims in 2 texts.\n"


def test_of_one_file_no_line_names_it(tmp_path: Path) -> None:
    rows, _ = run(written(tmp_path / "one.txt", "It has 54 trees."))

    assert [row.get("file") for row in rows] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It has 54 trees.\r\nIt has 😀 55 roofs.\r\n“We began,” Ida Holm said.\r\n",
        "\ufeffIt has 54 trees. It has 55 roofs.\n“We began,” Ida Holm said.",
        "A\rIt has 54 trees.\u2028It has 55 roofs.\r“We began,” Ida Holm said.",
    ],
)
def test_offsets_are_those_of_the_text_as_given(tmp_path: Path, text: str) -> None:
    rows, _ = run(written(tmp_path / "one.txt", text))

    assert [row["text"] for row in rows] == ["54", "55", "We began,"]
    places = [*rows, rows[-1]["quotation"]["speaker"], rows[-1]["quotation"]["cue"]]
    assert [text[place["start"] : place["end"]] for place in places] == [place["text"] for place in places]


def test_a_date_resolves_what_is_relative_to_it(tmp_path: Path) -> None:
    path = written(tmp_path / "one.txt", "The port closed yesterday.")

    (without,), (dated,) = run(path)[0], run(path, "--date", "2025-11-20")[0]

    assert without["figure"]["value"] is None
    assert dated["figure"]["value"] == "2025-11-19"


def test_a_batch_gives_each_mention_the_id_of_its_text(feed: Any) -> None:
    feed(
        b'\xef\xbb\xbf{"id": "a", "text": "It has 54 trees.", "date": null}\n'
        b"\n"
        b'{"id": 7, "text": "The port closed yesterday.", "date": "2025-11-20"}\n'
        b'{"id": null, "text": ""}'
    )

    rows, said = run("--batch")

    assert [(row["id"], row["text"], row["figure"]["value"]) for row in rows] == [
        ("a", "54", "54"),
        (7, "yesterday", "2025-11-19"),
    ]
    assert said == "2 mentions of 2 claims in 3 texts.\n"


def test_what_utf_8_cannot_hold_is_written_in_escapes(feed: Any) -> None:
    feed(b'{"id": "\\ud800", "text": "It has 54 trees \\ud83d."}')

    rows, _ = run("--batch")

    assert [(row["id"], row["text"]) for row in rows] == [("\ud800", "54")]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{", "Line 2 is not JSON."),
        (b"[" * 100_000, "Line 2 is not JSON."),
        (b"[]", 'Line 2 is no object with "id" and "text".'),
        (b'{"text": "It has 54."}', 'Line 2 is no object with "id" and "text".'),
        (b'{"id": 1}', 'Line 2 is no object with "id" and "text".'),
        (b'{"id": 1, "text": null}', 'Line 2 is no object with "id" and "text".'),
        (b'{"id": 1, "text": "", "date": "20 May"}', "Line 2: '20 May' is no date such as 2025-11-20."),
        (b'{"id": 1, "text": "", "date": 2025}', "Line 2: 2025 is no date such as 2025-11-20."),
        (b"\xff", "line 2 of standard input: not UTF-8 at byte 0."),
    ],
)
def test_a_bad_line_of_a_batch_is_named(feed: Any, line: bytes, complaint: str) -> None:
    feed(b'{"id": 0, "text": ""}\n' + line)

    with pytest.raises(CommandError) as caught:
        run("--batch")

    assert str(caught.value) == complaint


def test_a_text_that_is_not_utf_8_is_refused(tmp_path: Path, feed: Any) -> None:
    path = written(tmp_path / "one.txt", b"caf\xe9 54")
    feed(b"\xff")

    with pytest.raises(CommandError) as of_file:
        run(path)
    with pytest.raises(CommandError) as of_input:
        run()

    assert str(of_file.value) == f"{path}: not UTF-8 at byte 3."
    assert str(of_input.value) == "standard input: not UTF-8 at byte 0."


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as missing:
        run(str(tmp_path / "none.txt"))
    with pytest.raises(CommandError) as folder:
        run(str(tmp_path))

    assert str(missing.value) == f"{tmp_path / 'none.txt'}: No such file or directory."
    assert str(folder.value) == f"{tmp_path}: Is a directory."


@pytest.mark.parametrize("arguments", [("one.txt",), ("--date", "2025-11-20")])
def test_a_batch_goes_with_no_file_and_no_date(arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError, match="--batch reads texts and dates from standard input"):
        run("--batch", *arguments)


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [("--date", "20 May", "'20 May' is no date such as 2025-11-20"), ("--language", "xx", "invalid choice: 'xx'")],
)
def test_a_bad_option_is_refused(option: str, value: str, complaint: str) -> None:
    with pytest.raises(CommandError, match=complaint):
        run(option, value)


def start(feed: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """The command in a process of its own, fed with the file at `feed`: a pipe that nobody reads would block it."""
    with feed.open("rb") as stdin:
        return subprocess.Popen(
            [sys.executable, "manage.py", "extract_claims", *arguments],
            cwd=settings.BASE_DIR,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def test_failing_it_says_one_sentence_and_exits_non_zero(tmp_path: Path) -> None:
    process = start(Path(written(tmp_path / "feed", "{")), "--batch")

    assert process.communicate() == (b"", b"CommandError: Line 1 is not JSON.\n")
    assert process.returncode == 1


def test_it_ends_without_a_word_when_nobody_reads_on(tmp_path: Path) -> None:
    lines = "".join(f'{{"id": {number}, "text": "It has 54 trees."}}\n' for number in range(2_000))
    process = start(Path(written(tmp_path / "feed", lines)), "--batch")
    assert process.stdout
    assert process.stderr
    assert process.stdout.readline()
    process.stdout.close()

    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == 1


def test_a_pipe_without_a_reader_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        with pytest.raises(SystemExit) as left:
            call_command("extract_claims", written(tmp_path / "one.txt", "It has 54 trees."))

    assert left.value.code == 1


def test_where_the_output_is_not_utf_8_it_is_written_in_escapes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")

    out, _ = start(Path(written(tmp_path / "feed", '{"id": "é", "text": "It has 54 trees."}')), "--batch").communicate()

    assert out.startswith(b'{"id": "\\u00e9", "start": 7')
