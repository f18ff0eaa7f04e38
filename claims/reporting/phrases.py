"""What the sentences of the record are made of."""

from collections.abc import Mapping
from typing import Any

from claims.models import Entry

type _Said = Mapping[str, Any]


def the_claim(entry: Entry) -> str:
    return f"claim {entry.claim.number}" if entry.claim else "a claim"


def the_source(citation: _Said) -> str:
    return f"“{citation.get('title') or citation.get('url', '')}”"


def the_source_placed(citation: _Said) -> str:
    return f"{the_source(citation)}{f', {citation["locator"]}' if citation.get('locator') else ''}"


def the_sentences(said: _Said) -> str:
    numbers = said["sentences"]
    return f"sentence {numbers[0]}" if len(numbers) == 1 else f"sentences {listed(numbers)}"


def quoted(value: Any) -> str:
    return f"“{value}”" if value else "nothing"


def counted(count: int, noun: str) -> str:
    first, *rest = noun.split(" ", 1)
    return f"{count} {first}{'' if count == 1 else 's'}{''.join(f' {word}' for word in rest)}"


def listed(things: Any) -> str:
    *first, last = [str(thing) for thing in things] or [""]
    return f"{', '.join(first)} and {last}" if first else last
