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
    """An article of some 60 claims in which one paragraph was edited: words and a number."""
    text = "\n".join(ARTICLES[:2])
    new = text.replace("lindens and maples", "lindens").replace("4,500", "4,700").replace("harbour road", "coast road")
    return _measured("article", text, new)


def _large() -> dict[str, float]:
    """200,000 characters, a number and a name changed in every sixth article."""
    text = "\n".join(f"{article}\nPart {number}.\n" for number in range(21) for article in ARTICLES)
    return _measured("200_kb", text, text.replace("4,500", "4,700").replace("Tarp", "Torp"))


def _hostile() -> dict[str, float]:
    """1,000,000 characters each: one sentence again and again, and one line in which every other word changed."""
    sentence = "It has 54 trees. "
    return _measured("1_mb_of_one_sentence", sentence * 60_000, sentence * 60_001, runs=1) | _measured(
        "1_mb_in_one_line", "it has 54 green trees, " * 45_000, "it has 54 old trees, " * 45_000, runs=1
    )


def _measured(name: str, old: str, new: str, *, runs: int = _RUNS) -> dict[str, float]:
    before, after = reading(old), reading(new)
    stood = found_in(before)
    extracting = min(_seconds(lambda: reading(new)) for _ in range(runs))
    placing = min(_seconds(lambda: place_claims(stood, old=before, new=after)) for _ in range(runs))
    return {
        f"placing_{name}_claims": len(stood),
        f"placing_{name}_cpu_ms": round(1_000 * placing, 1),
        f"placing_{name}_times_an_extraction": round(placing / extracting, 2),
    }


def _seconds(work: Callable[[], Placing | Reading]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _quality() -> dict[str, float]:
    """The shares of claims by what placing made of them, in percent."""
    found: Counter[str] = Counter()
    for text in ARTICLES:
        before = reading(text)
        stood = found_in(before)
        for seed in range(_SEEDS):
            for edits in (1, 3, 6):
                draft = edited(text, seed, edits=edits)
                placing = place_claims(stood, old=before, new=reading(draft.text))
                found.update(one.verdict for one in judged(stood, text, draft, placing))
    verdicts = ("right", "read anew", "needlessly opened", "lost", "wrongly kept")
    return {
        f"placing_{verdict.replace(' ', '_')}_percent": round(100 * found[verdict] / found.total(), 2)
        for verdict in verdicts
    }
