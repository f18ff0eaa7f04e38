"""What the machine must have beside Python, and how it gets it."""

import os
import shutil
import subprocess
from pathlib import Path


class MissingError(Exception):
    """Something that a check needs is not on this machine; its one sentence says how to get it."""


def can_install_debian_packages() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_debian_package(name: str) -> None:
    """Raises MissingError when apt-get refuses."""
    print(f"Installing the Debian package {name}.", flush=True)
    quiet = {"env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
    done = subprocess.run(["apt-get", "install", "-qq", "--no-install-recommends", name], check=False, **quiet)  # type: ignore[call-overload]
    if done.returncode:
        raise MissingError(f"apt-get could not install {name}: see its message above.")


def first_executable(candidates: list[Path | str | None]) -> Path | None:
    """The first that can be run: paths as they are, names on PATH."""
    for candidate in candidates:
        found = shutil.which(candidate) if candidate else None
        if found:
            return Path(found)
    return None
