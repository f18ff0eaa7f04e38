"""Files that are there whole or not at all."""

import os
import secrets
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Writes the chunks beside `path`, then puts them in its place in one step: until all is on the disk, what was there
    before stays, whatever happens. Raises OSError, FileExistsError when `path` is there and is no file.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise FileExistsError(0, "There is something that is no file", str(path))
    unfinished = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("xb") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """After a power cut too the new name leads to the new file."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
