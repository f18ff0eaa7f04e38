"""Following claims into an edited text: what it takes beside the two extractions, and how often it is right.

The edits are those of tests/placing/editing.py, of which the fate of every claim is known.
"""

import time
from collections import Counter
from collections.abc import Callable

from claims.placing import Placing, Reading, place_claims
from tests.extraction.articles import ARTICLES
from tests.placing.editing import edited, judged
from tests.placing.told import found_in, reading

_SEEDS = 10
_RUNS = 5


def run() -> dict[str, float]:
    return _article() | _large() | _hostile() | _quality()


def _article() -> dict[str, float]:
    """An article of some 60 claims in which one paragraph was edited: two words and a number."""
    text = "\n".join(ARTICLES[:2])
    new = text.replace("lindens and maples", "lindens").replace("4,500", "4,700").replace("harbour road", "coast road")
    return _measured("placing: an article of 4 KB, one paragraph edited", text, new)


def _large() -> dict[str, float]:
    text = "\n".join(f"{article}\nPart {number}.\n" for number in range(23) for article in ARTICLES)
    new = text.replace("4,500", "4,700").replace("Tarp", "Torp")
    return _measured("placing: 200 KB, every article edited", text, new)


def _hostile() -> dict[str, float]:
    names = {
        "the same sentence 60,000 times, one more": ("It has 54 trees. " * 60_000, "It has 54 trees. " * 60_001),
        "one line of 1 MB, a word changed throughout": (
            "it has 54 green trees, " * 45_000,
            "it has 54 old trees, " * 45_000,
        ),
    }
    return {
        key: value
        for name, (old, new) in names.items()
        for key, value in _measured(f"placing: {name}", old, new, runs=1).items()
    }


def _measured(name: str, old: str, new: str, *, runs: int = _RUNS) -> dict[str, float]:
    before, after = reading(old), reading(new)
    stood = found_in(before)
    extracting = min(_seconds(lambda: reading(new)) for _ in range(runs))
    placing = min(_seconds(lambda: place_claims(stood, old=before, new=after)) for _ in range(runs))
    return {
        f"{name}, claims": len(stood),
        f"{name}, ms": placing * 1_000,
        f"{name}, of an extraction": placing / extracting,
    }


def _seconds(work: Callable[[], Placing | Reading]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _quality() -> dict[str, float]:
    found: Counter[str] = Counter()
    for text in ARTICLES:
        before = reading(text)
        stood = found_in(before)
        for seed in range(_SEEDS):
            for edits in (1, 3, 6):
                draft = edited(text, seed, edits=edits)
                placing = place_claims(stood, old=before, new=reading(draft.text))
                found.update(one.verdict for one in judged(stood, text, draft, placing))
    return {
        f"placing: claims {verdict}, percent": 100 * found[verdict] / found.total()
        for verdict in ("right", "read anew", "needlessly opened", "lost", "wrongly kept")
    }
