"""Rooms of plain Python stand alone: importing all of one loads the standard library and what its row names, nothing else."""

import subprocess
import sys

import pytest

_LOADED = """
import importlib, pkgutil, sys
before = set(sys.modules)
room = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
    importlib.import_module(module.name)
print(*sorted(set(sys.modules) - before))
"""


@pytest.mark.parametrize(
    ("room", "rooms", "packages"),
    [
        ("claims.extraction", {"claims.extraction"}, {"claims"}),
        ("claims.consistency", {"claims.consistency", "claims.extraction"}, {"claims"}),
        ("claims.alignment", {"claims.alignment", "claims.extraction"}, {"claims", "rapidfuzz"}),
        ("claims.placing", {"claims.placing", "claims.alignment", "claims.extraction"}, {"claims", "rapidfuzz"}),
    ],
)
def test_importing_a_room_of_plain_python_loads_nothing_else(room, rooms, packages):
    run = subprocess.run([sys.executable, "-c", _LOADED, room], capture_output=True, text=True, check=True)
    # What RapidFuzz is compiled with brings modules of its own.
    loaded = [name for name in run.stdout.split() if not name.startswith(("cython_", "_cython_"))]

    assert {".".join(name.split(".")[:2]) for name in loaded if name.startswith("claims.")} == rooms
    assert {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names == packages
