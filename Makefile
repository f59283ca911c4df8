# Two commands: `make site` renders content/ into site/; `make test` runs every test.
# Each sets up what it needs once, in .venv; the stamps there say what has been done.
# Written for GNU make 3.81 (macOS) and newer.

VENV := .venv
BIN := $(VENV)/bin
FOR_SITE := $(VENV)/.ready-for-site
FOR_LINT := $(VENV)/.ready-for-lint
FOR_TEST := $(VENV)/.ready-for-test
FOR_FUZZ := $(VENV)/.ready-for-fuzz
# A folder of corpora with time expressions as TimeML, for `make bench CORPORA=DIR`.
CORPORA :=

# A virtual environment that was moved with its checkout does not work where it is now.
ifneq ($(shell cat $(VENV)/.place 2>/dev/null),$(CURDIR))
$(shell rm -f $(FOR_SITE) $(FOR_LINT) $(FOR_TEST) $(FOR_FUZZ))
endif

.PHONY: site test serve lint bench fuzz golden pictures lock clean distclean help

site: $(FOR_SITE) ## Render content/ into site/
	@$(BIN)/dateline build

test: $(FOR_TEST) ## Run every test
	@$(BIN)/python -m pytest

serve: $(FOR_SITE) ## Render, serve on this machine, and render again on every change
	@$(BIN)/dateline serve

lint: $(FOR_LINT) ## Check format, style and types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

bench: $(FOR_TEST) ## Measure time, and with CORPORA=DIR accuracy, beside others
	@$(BIN)/python bench/timex.py $(CORPORA)
	@$(BIN)/python bench/build.py

fuzz: $(FOR_FUZZ) ## Read what nobody would write, for two minutes (SECONDS=600: for ten)
	@$(BIN)/python fuzz/readers.py $(or $(SECONDS),120)

golden: $(FOR_LINT) ## Render the golden site anew; read its diff before committing it
	@$(BIN)/python -m tests.golden

pictures: $(FOR_TEST) ## Take the approved pictures anew; look at them before committing them
	@$(BIN)/python -m tests.pictures

lock: $(FOR_LINT) ## Choose the newest versions and write them down, with hashes
	@sh scripts/lock

clean: ## Remove what was rendered and what was cached
	@find site -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} +
	@rm -rf .dateline .mypy_cache .ruff_cache .pytest_cache .hypothesis bench/out dist build

distclean: clean ## Remove the set-up as well
	@rm -rf $(VENV) tests/browser/node_modules

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

$(FOR_SITE): requirements/site.txt pyproject.toml
	@sh scripts/set-up site
	@touch $@

$(FOR_LINT): $(FOR_SITE) requirements/test.txt
	@sh scripts/set-up lint
	@touch $@

$(FOR_TEST): $(FOR_LINT) tests/browser/package-lock.json
	@sh scripts/set-up test
	@touch $@

$(FOR_FUZZ): $(FOR_LINT) requirements/fuzz.txt
	@sh scripts/set-up fuzz
	@touch $@
