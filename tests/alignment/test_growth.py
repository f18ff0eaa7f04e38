"""Twice the source takes twice the work, however it is made: counted in what the interpreter does, not in seconds.

What RapidFuzz and a regular expression do inside is not counted here; tests/benchmarks/bench_alignment.py measures it.
"""

import pytest

from claims.alignment import Words, align_figure, align_quotation
from claims.alignment.numbers import figures_in
from tests.extraction.adversarial import BUILDERS
from tests.extraction.test_growth import steps_of

# What a claim costs beside its source is the same for both.
_AT_MOST = 2.25
_CLAIM = "It has 54 trees, and nobody has counted “all” of them since 1999 …"


def work(source: str) -> None:
    read = Words(source)
    align_quotation(_CLAIM, read)
    [(span, figure), *_] = figures_in(_CLAIM)
    align_figure(figure, span.of(_CLAIM), read, context=_CLAIM)


@pytest.mark.parametrize("name", BUILDERS)
def test_twice_the_source_takes_twice_the_steps(name):
    build = BUILDERS[name]
    short, long = build(5_000), build(10_000)
    work(short)

    fewer = steps_of(lambda: work(short))
    more = steps_of(lambda: work(long))

    assert more <= _AT_MOST * fewer * len(long) / (2 * len(short)) + 200
