#!/bin/sh
# Prints the command of a Python that can run factcheck; says in one sentence how to get one when there is none.
# $PYTHON, when set, is the only one considered.
set -eu

suits() {
    "$1" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    if suits "$PYTHON"; then
        echo "$PYTHON"
        exit 0
    fi
    echo "$PYTHON is not a Python 3.12 or newer with its venv module: name another with PYTHON=/path/to/python3." >&2
    exit 1
fi

for command in python3.14 python3.13 python3.12 python3 python \
    "${PYENV_ROOT:-${HOME:-/nonexistent}/.pyenv}"/versions/3.1[2-9]*/bin/python3 \
    /opt/homebrew/bin/python3.1[2-9] /usr/local/bin/python3.1[2-9]; do
    if suits "$command"; then
        echo "$command"
        exit 0
    fi
done

echo "factcheck needs Python 3.12 or newer with its venv module: install it (Debian: apt-get install python3 python3-venv," \
    "macOS: brew install python) or name one with PYTHON=/path/to/python3." >&2
exit 1
