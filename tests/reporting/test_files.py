import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from claims.reporting.files import write_whole


def test_a_report_that_breaks_off_leaves_the_old_one_and_nothing_else(tmp_path):
    path = tmp_path / "report.csv"
    path.write_bytes(b"old")

    def chunks():
        yield b"half of the new"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        write_whole(path, chunks())

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_until_a_report_is_whole_the_old_one_stands(tmp_path):
    path = tmp_path / "report.csv"
    path.write_bytes(b"old")
    seen = []

    def chunks():
        yield b"new, "
        seen.append(path.read_bytes())
        yield b"whole"

    write_whole(path, chunks())

    assert (seen, path.read_bytes()) == ([b"old"], b"new, whole")
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_keeps_leading_to_the_report(tmp_path):
    (tmp_path / "latest.csv").symlink_to(tmp_path / "report.csv")

    write_whole(tmp_path / "latest.csv", [b"rows"])

    assert (tmp_path / "report.csv").read_bytes() == b"rows"
    assert (tmp_path / "latest.csv").is_symlink()


def test_what_is_no_file_is_not_replaced(tmp_path):
    with pytest.raises(FileExistsError):
        write_whole(tmp_path, [b"rows"])


WRITER = """
import sys
from pathlib import Path
from claims.reporting.files import write_whole

def chunks():
    yield b"half of the new"
    print("begun", flush=True)
    sys.stdin.read()

write_whole(Path(sys.argv[1]), chunks())
"""


def begin_report(path):
    """Another process in the middle of writing a report."""
    command = [sys.executable, "-c", WRITER, str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "begun\n"
    return process


def test_what_a_killed_report_left_goes_with_the_next_one(tmp_path):
    with begin_report(tmp_path / "monday.csv") as process:
        process.kill()
        process.communicate()
    assert [path.name[:12] for path in tmp_path.iterdir()] == [".monday.csv."]

    write_whole(tmp_path / "tuesday.csv", [b"rows"])

    assert list(tmp_path.iterdir()) == [tmp_path / "tuesday.csv"]


def test_a_report_that_is_being_written_is_left_alone(tmp_path):
    with begin_report(tmp_path / "monday.csv") as process:
        write_whole(tmp_path / "tuesday.csv", [b"rows"])
        process.communicate()

    assert (tmp_path / "monday.csv").read_bytes() == b"half of the new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["monday.csv", "tuesday.csv"]


def test_files_of_others_are_left_alone(tmp_path):
    (tmp_path / ".download.part").write_bytes(b"theirs")

    write_whole(tmp_path / "report.csv", [b"rows"])

    assert (tmp_path / ".download.part").read_bytes() == b"theirs"


def test_a_report_whose_file_another_one_removed_is_begun_anew(tmp_path, monkeypatch):
    # Between its making and its lock a file looks like what a killed report left.
    lock = fcntl.flock
    removed: list[str] = []

    def remove_then_lock(file, how):
        if not removed:
            removed.append(file.name)
            Path(file.name).unlink()
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", remove_then_lock)

    write_whole(tmp_path / "report.csv", [b"whole"])

    assert removed
    assert (tmp_path / "report.csv").read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]
