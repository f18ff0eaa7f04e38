"""`python -m scripts.bench [NAME…]`: runs the benchmarks, prints their figures and writes them to build/bench.json.

A benchmark is a module tests/benchmarks/bench_NAME.py with `run() -> dict[str, float]`: figures by name, measured in one
run, ratios to a floor measured in the same run wherever there is one. Each begins with an empty, migrated database of
its own kind: a SQLite file with the settings of the desk, or that of DATABASE_URL.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "tests" / "benchmarks"


def main(names: list[str]) -> int:
    there = sorted(path.stem.removeprefix("bench_") for path in MODULES.glob("bench_*.py"))
    if unknown := set(names) - set(there):
        print(f"There is no benchmark {', '.join(sorted(unknown))}: choose from {', '.join(there)}.", file=sys.stderr)
        return 1
    figures: dict[str, float] = {}
    prepare_django()
    for name in names or there:
        began = time.monotonic()
        with empty_database():
            found = import_module(f"tests.benchmarks.bench_{name}").run()
        print(f"\n{name} ({time.monotonic() - began:.0f} s)")
        for key, value in found.items():
            print(f"  {key:60} {value:>14,.10g}", flush=True)
        figures |= found
    write(figures)
    return 0


def write(figures: dict[str, float]) -> None:
    path = ROOT / "build" / "bench.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(figures, indent=2) + "\n")
    print(f"\n{len(figures)} figures, also in {path.relative_to(ROOT)}.")


def prepare_django() -> None:
    """Settings as in production, but for the host name and HTTPS."""
    import django

    os.environ |= {"DJANGO_SETTINGS_MODULE": "factcheck.settings", "DEBUG": "0", "LOG_LEVEL": "WARNING"}
    os.environ["ALLOWED_HOSTS"] = "testserver,localhost,127.0.0.1"
    django.setup()
    from django.conf import settings

    settings.STATIC_ROOT = settings.STATICFILES_DIRS[0]  # there are no collected files to look for


@contextmanager
def empty_database() -> Iterator[None]:
    from django.db import connection

    with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "bench.sqlite3")
        real_name = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            yield
        finally:
            connection.close()
            connection.creation.destroy_test_db(real_name, verbosity=0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
