# The two commands are `make demo` and `make test`; the others are parts of them, or rarer.

PORT ?= 8000
export PORT

.PHONY: help demo test lint test-sqlite test-postgresql bench lock run-packages dev-packages
.SILENT:

help:
	echo 'make demo [PORT=8000] [DATA_DIR=folder]   try it: sample articles, people, http://127.0.0.1:8000/'
	echo 'make test                                 every check and every test, on SQLite and PostgreSQL'
	echo 'make lint                                 the checks alone, without tests'
	echo 'make test-sqlite, make test-postgresql    the tests on one of them'
	echo 'make bench                                measure; the figures go to build/bench.json too'
	echo 'make lock                                 lock the newest packages that pyproject.toml allows'

demo: run-packages
	exec .venv/bin/python manage.py demo --port "$$PORT"

test: dev-packages
	.venv/bin/python -m scripts.check lint sqlite postgresql demo

lint: dev-packages
	.venv/bin/python -m scripts.check lint

test-sqlite: dev-packages
	.venv/bin/python -m scripts.check sqlite

test-postgresql: dev-packages
	.venv/bin/python -m scripts.check postgresql

bench: dev-packages
	.venv/bin/python -m scripts.bench

# Versions and hashes for every platform and Python from 3.12 on; no download addresses.
LOCK = .venv/bin/uv pip compile --quiet --universal --generate-hashes --upgrade --python-version 3.12 \
	--no-config --custom-compile-command 'make lock' pyproject.toml

lock: dev-packages
	$(LOCK) --output-file requirements/run.txt
	$(LOCK) --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

run-packages:
	sh scripts/setup.sh run

dev-packages:
	sh scripts/setup.sh dev
