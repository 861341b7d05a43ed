# Every target sets up first what it needs; a second time that takes no time.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench screenshots clean

PYTHON_IN_VENV := .venv/bin/python
# Without a screen the demo plays by itself, on a virtual one.
HEADLESS ?= $(if $(DISPLAY)$(WAYLAND_DISPLAY),0,1)
ARGS ?=
ONLY ?=

help:
	@echo "make demo         a demo town with a real telephone exchange: take the calls yourself"
	@echo "                  HEADLESS=1 plays it without a person and leaves pictures in build/demo"
	@echo "make test         every test, on real servers      (ARGS=... is passed to pytest)"
	@echo "make check        format, lint, types, who imports whom, translations, schemas"
	@echo "make bench        figures in build/bench           (ONLY=ring for one of them)"
	@echo "make screenshots  pictures of every part of the window (ONLY=settings)"
	@echo "make clean        remove what was made here (what is cached for you in ~/.cache stays)"

setup:
	@packaging/setup

demo: setup
	@.venv/bin/agent-desktop demo $(if $(filter 1,$(HEADLESS)),--headless)

test: setup
	@$(PYTHON_IN_VENV) -m pytest $(ARGS)

check: setup
	@packaging/check

bench:
	@packaging/setup bench
	@$(PYTHON_IN_VENV) -m tests.bench $(ONLY)

screenshots: setup
	@$(PYTHON_IN_VENV) packaging/screenshots.py

clean:
	@rm -rf build .venv *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
