"""The room stands alone: importing all of it loads the standard library, RapidFuzz and the extraction, nothing else."""

import subprocess
import sys

_LOADED = """
import importlib, pkgutil, sys
before = set(sys.modules)
import claims.alignment
for module in pkgutil.walk_packages(claims.alignment.__path__, "claims.alignment."):
    importlib.import_module(module.name)
print(*sorted(set(sys.modules) - before))
"""


def test_importing_the_room_loads_nothing_but_rapidfuzz_and_the_extraction():
    run = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    # What RapidFuzz is compiled with brings modules of its own.
    packages = {name.partition(".")[0] for name in loaded if not name.startswith(("cython_", "_cython_"))}
    rooms = {".".join(name.split(".")[:2]) for name in loaded if name.startswith("claims.")}

    assert packages - sys.stdlib_module_names == {"claims", "rapidfuzz"}
    assert rooms == {"claims.alignment", "claims.extraction"}
