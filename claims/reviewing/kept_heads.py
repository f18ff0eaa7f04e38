"""Heads as they were kept outside the database: lines of JSON, alone in a file or in a mail as it was saved."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from claims.reviewing.heads import Head

# A file that begins so was saved by a mail program: with a header, or with the line by which a mailbox tells mails apart.
_IS_MAIL = re.compile(rb"\A\s*(?:From |(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n)")


class HeadsError(ValueError):
    """These are no heads that can be read. The message says which file and line, in one sentence."""


def head_in_a_line(head: Head) -> str:
    return json.dumps(asdict(head))


def heads_kept_in(path: Path) -> list[Head]:
    """In their order. Of a mail, the lines that begin as a head does; of another file every line. Raises HeadsError."""
    try:
        content = path.read_bytes()
        is_mail = _IS_MAIL.match(content) is not None
        lines = _lines_of_mail(content) if is_mail else enumerate(content.decode().splitlines(), 1)
        return list(_heads_in(lines, path=path, is_mail=is_mail))
    except (OSError, UnicodeDecodeError, LookupError) as error:
        raise HeadsError(f"{path} cannot be read.") from error


def _heads_in(lines: Iterable[tuple[int, str]], *, path: Path, is_mail: bool) -> Iterator[Head]:
    found = False
    for number, line in lines:
        if line.strip():
            found = True
            yield _head(line, place=f"{path}, line {number}")
    if is_mail and not found:
        raise HeadsError(f"{path} is a mail without heads.")


def _lines_of_mail(content: bytes) -> Iterator[tuple[int, str]]:
    """Those of its plain text that look like heads, also where a reply or a forward put > before them."""
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)  # noqa: S101 - by the policy
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            for number, line in enumerate(part.get_content().splitlines(), 1):
                words = line.lstrip("> \t")
                if words.startswith("{"):
                    yield number, words


def _head(line: str, *, place: str) -> Head:
    refusal = f'{place} is no head: it is a line such as {{"article": 3, "number": 12, "hash": "…"}}.'
    try:
        said = json.loads(line)
    except json.JSONDecodeError as error:
        raise HeadsError(refusal) from error
    match said:
        case {"article": int() | None as article, "number": int() as number, "hash": str() as digest}:
            return Head(article=article, number=number, hash=digest)
    raise HeadsError(refusal)
