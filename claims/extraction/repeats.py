"""Which mentions are one claim."""

import unicodedata
from collections.abc import Sequence

from claims.extraction.spans import Span

_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


def number_claims(text: str, places: Sequence[tuple[Span, Span, str]]) -> list[int]:
    """Claim numbers from 1 for `places` (span, its sentence, its kind), in their order.

    Two places are one claim when they stand at the same place of the same sentence, whatever its typography: quotation
    marks, dashes, white space and compatibility forms make no difference.
    """
    numbers: dict[tuple[str, str, str, str], int] = {}
    return [
        numbers.setdefault(
            (
                kind,
                _plain(text[sentence.start : span.start]),
                _plain(span.of(text)),
                _plain(text[span.end : sentence.end]),
            ),
            len(numbers) + 1,
        )
        for span, sentence, kind in places
    ]


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).translate(_PLAIN).split())
