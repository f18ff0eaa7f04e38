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
