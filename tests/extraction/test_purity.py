"""The engine stands alone: importing all of it loads the standard library and nothing else."""

import subprocess
import sys

_LOADED = """
import importlib, pkgutil, sys
before = set(sys.modules)
import claims.extraction
for module in pkgutil.walk_packages(claims.extraction.__path__, "claims.extraction."):
    importlib.import_module(module.name)
print(*sorted(set(sys.modules) - before))
"""


def _loaded() -> list[str]:
    run = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_importing_the_engine_loads_nothing_outside_the_standard_library() -> None:
    packages = {name.partition(".")[0] for name in _loaded()}

    assert packages - sys.stdlib_module_names == {"claims"}


def test_the_engine_reads_no_room_of_the_app_but_its_own() -> None:
    ours = {name for name in _loaded() if name.startswith("claims")}

    assert {name for name in ours if not f"{name}.".startswith("claims.extraction.")} == {"claims"}
