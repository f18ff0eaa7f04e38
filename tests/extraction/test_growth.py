"""Eight times the text takes eight times the work, however the text is made: counted in what the interpreter does, not in seconds.

What one regular expression does inside is not counted here; tests/benchmarks/bench_extraction.py measures it.
"""

import gc
import sys
from collections.abc import Callable
from itertools import count
from threading import get_ident

import pytest

from claims.extraction import LANGUAGES, extract
from tests.extraction.adversarial import BUILDERS

_EVENTS = sys.monitoring.events
# Not the lines: there are only so many of them between one jump or call and the next, and they would take as long again.
_COUNTED = (_EVENTS.PY_START, _EVENTS.PY_RESUME, _EVENTS.CALL, _EVENTS.JUMP)
# A tenth for longer numbers and names in the longer text, and for looks around that reach their bound there.
_AT_MOST = 1.1


def steps_of(work: Callable[[], object]) -> int:
    """How many calls and jumps the interpreter makes in `work`; what other threads do meanwhile is not counted."""
    counter, thread = count(), get_ident()
    tool = sys.monitoring.PROFILER_ID
    sys.monitoring.use_tool_id(tool, "steps")
    # The tracer that measures coverage would take as long again; other tests reach the same lines. What is done for the
    # collector of cycles, by Hypothesis for one, is not counted either: when it runs depends on the tests before.
    tracer = sys.gettrace()
    sys.settrace(None)
    gc.disable()
    try:
        for event in _COUNTED:
            sys.monitoring.register_callback(tool, event, lambda *_: thread == get_ident() and next(counter) and None)
        sys.monitoring.set_events(tool, sum(_COUNTED))
        work()
        sys.monitoring.set_events(tool, _EVENTS.NO_EVENTS)
    finally:
        gc.enable()
        sys.settrace(tracer)
        sys.monitoring.free_tool_id(tool)
    return next(counter)


def test_the_steps_of_quadratic_work_are_seen() -> None:
    def quadratic(n: int) -> Callable[[], object]:
        return lambda: [one for one in range(n) for _ in range(n)]

    assert steps_of(quadratic(200)) > 3.5 * steps_of(quadratic(100))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BUILDERS)
def test_eight_times_the_text_takes_eight_times_the_steps(name: str, language: str) -> None:
    build = BUILDERS[name]
    short, long = build(1_500), build(12_000)
    extract(short, language=language)

    fewer = steps_of(lambda: extract(short, language=language))
    more = steps_of(lambda: extract(long, language=language))

    assert more / len(long) <= _AT_MOST * fewer / len(short)
