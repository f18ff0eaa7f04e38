"""Files that are there whole or not at all."""

import fcntl
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

_UNFINISHED: Final = ".factcheck-part"


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Writes the chunks beside `path`, then puts them in its place in one step: until all is on the disk, what was there
    before stays, whatever happens. What a killed one left in the folder is removed. Raises OSError, FileExistsError when
    `path` is there and is no file.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise FileExistsError(0, "There is something that is no file", str(path))
    _clear_away(path.parent)
    with _unfinished(path) as file:
        file.writelines(chunks)
        file.flush()
        os.fsync(file.fileno())
        Path(file.name).replace(path)
    _keep_name(path.parent)


@contextmanager
def _unfinished(path: Path) -> Iterator[BinaryIO]:
    """A new file beside `path`, locked as long as its writer lives."""
    while True:
        file = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}{_UNFINISHED}").open("xb")
        fcntl.flock(file, fcntl.LOCK_EX)
        # Another export may have taken it for one that was left, before it was locked.
        if os.fstat(file.fileno()).st_nlink:
            break
        file.close()
    try:
        with file:
            yield file
    finally:
        Path(file.name).unlink(missing_ok=True)


def _clear_away(folder: Path) -> None:
    """Removes what killed exports left: no writer holds its lock. What cannot be removed does no harm."""
    for left in folder.glob(f".*{_UNFINISHED}"):
        with suppress(OSError), left.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            left.unlink()


def _keep_name(folder: Path) -> None:
    """After a power cut too the new name leads to the new file."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
