#!/bin/sh
# sh scripts/setup.sh run|dev: makes .venv and installs the packages that requirements/run.txt or dev.txt locks.
# A stamp in .venv keeps the checksum of what was installed, so that an unchanged lock costs a moment.
set -eu
cd "$(dirname "$0")/.."

lock="requirements/$1.txt"
stamp=".venv/.installed-$1"
if ! .venv/bin/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1; then
    python=$(sh scripts/find-python.sh)
    echo "Making .venv with $("$python" --version)."
    "$python" -m venv --clear .venv
fi

sum=$(cksum <"$lock")
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ]; then
    exit 0
fi
echo "Installing the packages of $lock; the first time takes about a minute."
if ! .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes --requirement "$lock"; then
    echo "The packages of $lock could not be installed: see the message above; run the command again to continue." >&2
    exit 1
fi
echo "$sum" >"$stamp"
