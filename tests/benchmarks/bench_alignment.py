"""Measures the alignment with a source of 200,000 words, beside a plain search for the same words by `str.find`.

The ratio to the plain search is what carries from one machine to another; the milliseconds are this machine's.
"""

import random
import time
from collections.abc import Callable
from functools import partial

from claims.alignment import Words, align_figure, align_quotation
from claims.alignment.numbers import figures_in
from tests.extraction.articles import ARTICLES

_WORDS = 200_000
_ADVERSARIAL = {
    "one letter": ("a", "a", 1_000_000),
    "one word": ("a " * 30 + "b", "a ", 500_000),
    "near misses": ("we will not raise taxes this year", "we will not raise taxes this yeer. ", 100_000),
    "boilerplate": ("All rights are reserved by the board", "All rights reserved by the board. ", 100_000),
    "numbers": ("54,000 trees", "53,000 trees fell. ", 60_000),
    "soft hyphens": ("we will not raise taxes", "w\u00ade ", 300_000),
    "marks": ('" a" ' * 100, 'a" b ', 200_000),
}


def run() -> dict[str, float]:
    """Milliseconds of CPU and times a plain search, by name."""
    source = invented_source()
    middle = source.split()[100_000:100_030]
    copied = " ".join(middle)
    altered = " ".join([*middle[:10], "altogether", *middle[11:]])
    read = Words(source)
    [(_, figure)] = figures_in("nearly 54,000")
    plain = _best_seconds(lambda: source.find("altogether " + copied))
    works: dict[str, Callable[[], object]] = {
        "read_source": lambda: Words(source),
        "copied": lambda: align_quotation(copied, source),
        "altered": lambda: align_quotation(altered, source),
        "absent": lambda: align_quotation("Zebras grazed by night on every lawn of the old observatory", source),
        "altered_in_read_source": lambda: align_quotation(altered, read),
        "figure": lambda: align_figure(figure, "nearly 54,000", source, context="They counted nearly 54,000 trees."),
        "figure_in_read_source": lambda: align_figure(
            figure, "nearly 54,000", read, context="They counted nearly 54,000 trees."
        ),
    }
    seconds = {name: _best_seconds(work) for name, work in works.items()}
    growth, slowest = _adversarial()
    return {
        "alignment_plain_find_cpu_ms": round(1_000 * plain, 3),
        **{f"alignment_{name}_cpu_ms": round(1_000 * spent, 1) for name, spent in seconds.items()},
        **{f"alignment_{name}_times_a_plain_find": round(spent / plain) for name, spent in seconds.items()},
        "alignment_worst_growth_on_doubling": round(growth, 2),
        "alignment_slowest_adversarial_cpu_ms_per_million_characters": round(slowest),
    }


def invented_source() -> str:
    """Some 200,000 words in 1.2 million characters, the same ones each time."""
    rng = random.Random(20_251_120)
    lines = [line for article in ARTICLES for line in article.splitlines() if line]
    endings = ["", "", "", "er", "ing", "ed", "ly", "ness", "ment", "able"]
    words: list[str] = []
    while len(words) < _WORDS:
        words += [word + rng.choice(endings) if word.isalpha() else word for word in rng.choice(lines).split()]
    return " ".join(words[:_WORDS])


def _adversarial() -> tuple[float, float]:
    """The worst ratio of CPU time when a source doubles, and the most milliseconds for a million characters."""
    ratios, costs = {}, {}
    for name, (claim, piece, number) in _ADVERSARIAL.items():
        short, long = (piece * (number // 2), piece * number)
        before, after = (_best_seconds(partial(_both, claim, text), 2) for text in (short, long))
        ratios[name] = after / before
        costs[name] = 1_000 * after / len(long) * 1_000_000
        print(f"  {name}: ×{ratios[name]:.2f}, {costs[name]:,.0f} ms for a million characters")
    return max(ratios.values()), max(costs.values())


def _both(claim: str, source: str) -> None:
    read = Words(source)
    align_quotation(claim, read)
    for span, figure in figures_in(claim)[:1]:
        align_figure(figure, span.of(claim), read, context=claim)


def _best_seconds(work: Callable[[], object], times: int = 3) -> float:
    """CPU seconds of the fastest of some runs."""
    seconds = []
    for _ in range(times):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return min(seconds)


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name}: {value:,}")
