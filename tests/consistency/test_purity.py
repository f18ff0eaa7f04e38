"""The room stands alone: importing all of it loads the standard library and the extraction, nothing else."""

import subprocess
import sys

_LOADED = """
import importlib, pkgutil, sys
before = set(sys.modules)
import claims.consistency
for module in pkgutil.walk_packages(claims.consistency.__path__, "claims.consistency."):
    importlib.import_module(module.name)
print(*sorted(set(sys.modules) - before))
"""


def test_importing_the_room_loads_nothing_but_the_extraction():
    run = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    rooms = {".".join(name.split(".")[:2]) for name in loaded if name.startswith("claims.")}

    assert {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names == {"claims"}
    assert rooms == {"claims.consistency", "claims.extraction"}
