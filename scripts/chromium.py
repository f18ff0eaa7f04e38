"""Finds the browser of the browser tests, or installs one."""

import os
import subprocess
import sys
from pathlib import Path

from scripts.machine import MissingError, can_install_debian_packages, first_executable, install_debian_package

# The first is Chromium without windows: it shows the same pages with half the work of the whole browser.
NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
MAC = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]


def find_chromium() -> Path | None:
    """$CHROMIUM, else one of this machine, else the one that Playwright has installed."""
    if named := os.environ.get("CHROMIUM"):
        return first_executable([named])
    return first_executable([*NAMES, *MAC]) or _of_playwright()


def find_or_install_chromium() -> Path:
    """Raises MissingError when there is none to be had."""
    if named := os.environ.get("CHROMIUM"):
        if found := find_chromium():
            return found
        raise MissingError(f"CHROMIUM={named} cannot be run: name another, or unset it to look for one.")
    return find_chromium() or _install()


def _install() -> Path:
    if can_install_debian_packages():
        install_debian_package("chromium-headless-shell")
    else:
        print("Installing Playwright's Chromium.", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    found = find_chromium()
    if found is None:
        raise MissingError(
            "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or "
            "name one with CHROMIUM=/path/to/chromium."
        )
    return found


def _of_playwright() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return first_executable([playwright.chromium.executable_path])
