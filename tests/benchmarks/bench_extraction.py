"""How fast the engine reads: `python -m tests.benchmarks.bench_extraction`; `make bench` collects `run()`.

CPU seconds of one process. The texts are made of the sentences of tests/extraction/articles.py in random order, with
other digits and names, so that no two are the same.
"""

import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from claims.extraction import extract
from tests.extraction.adversarial import BUILDERS
from tests.extraction.articles import ARTICLES, FEATURE

_ROOT = Path(__file__).parents[2]
# What one would write first: quoted stretches, numbers with a unit word, capitalised names and a verb of speech.
_PLAIN_PASS = re.compile(
    r"[\"“][^\"”\n]{2,600}[\"”]|[$€£]?\d[\d,.]*(?:\s*(?:%|percent|million|billion|years?|metres))?"
    r"|(?:[A-Z][a-z]+\s){1,3}(?:said|told|warned)"
)
# They keep the most in memory: many claims, many words, many marks.
_FULL_OF_CLAIMS = ("dates", "years", "dialogue in one paragraph", "at signs")
_IMPORTING = "import time; t = time.process_time(); import claims.extraction; print(time.process_time() - t)"
# The high-water mark of Linux: getrusage() would tell that of the process that started this one.
_PEAK = """
import pathlib, re
from tests.benchmarks.bench_extraction import invented_texts
from claims.extraction import extract
for text in invented_texts(100):
    extract(text)
print(int(re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024)
"""


def run() -> dict[str, float]:
    """Characters per CPU second, import time, peak memory and growth, by name."""
    texts = invented_texts(100)
    size = sum(map(len, texts))
    extraction = _best_seconds(lambda: [extract(text) for text in texts])
    plain = _best_seconds(lambda: [_PLAIN_PASS.findall(text) for text in texts])
    growth, slowest = _adversarial()
    return {
        "extraction_characters_per_cpu_second": round(size / extraction),
        "extraction_times_a_plain_regex_pass": round(extraction / plain, 1),
        "extraction_cpu_ms_per_5000_characters": round(5_000_000 * extraction / size, 2),
        "extraction_import_cpu_ms": round(1_000 * _import_seconds(), 1),
        "extraction_peak_megabytes": round(_printed(_PEAK), 1),
        "extraction_worst_growth_on_doubling": round(growth, 2),
        "extraction_worst_growth_on_hundredfold": round(max(map(_hundredfold, _FULL_OF_CLAIMS)), 1),
        "extraction_slowest_adversarial_characters_per_cpu_second": round(slowest),
    }


def invented_texts(number: int) -> list[str]:
    """`number` different texts of some 5,000 characters, the same ones each time; half of each are lines of the feature,
    so that a claim stands in some eighty characters, a little more often than in most news."""
    rng = random.Random(20_251_120)
    dense = [line for article in ARTICLES if article != FEATURE for line in article.splitlines()]
    plain = FEATURE.splitlines()
    return [_altered("\n".join(_shuffled([*rng.sample(dense, 16), *plain], rng)), rng) for _ in range(number)]


def _shuffled(lines: list[str], rng: random.Random) -> list[str]:
    return rng.sample(lines, len(lines))


def _altered(text: str, rng: random.Random) -> str:
    text = re.sub(r"[1-9]", lambda _: rng.choice("123456789"), text)
    for name in ("Holm", "Lund", "Wrede", "Aas", "Vik", "Brandt"):
        text = text.replace(name, name + rng.choice(["", "er", "berg", "sen", "lund", "ing"]))
    return text


def _adversarial(sizes: Sequence[int] = (20_000, 40_000)) -> tuple[float, float]:
    """The worst ratio of CPU time when a text doubles, and the fewest characters read in a CPU second."""
    ratios, speeds = {}, {}
    for name, build in BUILDERS.items():
        short, long = (build(size) for size in sizes)
        before, after = (_best_seconds(partial(extract, text), 2) for text in (short, long))
        ratios[name] = after / before * 2 * len(short) / len(long)
        speeds[name] = len(long) / after
    for title, worst in (
        ("They grow most:", sorted(ratios, key=lambda name: -ratios[name])),
        ("They are read slowest:", sorted(speeds, key=lambda name: speeds[name])),
    ):
        print(title, *(f"{name}: ×{ratios[name]:.2f}, {speeds[name]:,.0f}/s" for name in worst[:6]), sep="\n  ")
    return max(ratios.values()), min(speeds.values())


def _hundredfold(name: str) -> float:
    """How many times as long a text of 1 MB takes as one of 10 KB. The short one is read 50 times before the long one and 50
    times after it, so that a busy machine slows down both alike: its fastest reading of many would be one undisturbed."""
    short, long = BUILDERS[name](10_000), BUILDERS[name](1_000_000)
    extract(short)
    ratios = []
    for _ in range(5):
        before = _best_seconds(lambda: [extract(short) for _ in range(50)], 1)
        seconds = _best_seconds(partial(extract, long), 1)
        after = _best_seconds(lambda: [extract(short) for _ in range(50)], 1)
        ratios.append(100 * seconds / (before + after))
    growth = statistics.median(ratios) * 100 * len(short) / len(long)
    print(f"{name}, a hundred times as long: ×{growth:.1f}")
    return growth


def _import_seconds() -> float:
    """CPU seconds of the import once its modules are compiled, whether or not this tree may hold compiled ones."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        settings["PYTHONPYCACHEPREFIX"] = folder
        _compiling, *imports = (_printed(_IMPORTING, settings) for _ in range(6))
    return min(imports)


def _best_seconds(work: Callable[[], object], times: int = 3) -> float:
    """CPU seconds of the fastest of some runs."""
    seconds = []
    for _ in range(times):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return min(seconds)


def _printed(code: str, settings: Mapping[str, str] | None = None) -> float:
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=_ROOT, env=settings
    )
    return float(out.stdout)


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name}: {value:,}")
