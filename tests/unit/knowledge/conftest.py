"""A library on a store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.resources import resource
from agent_desktop.store.database import Store
from tests.fixtures.articles import forms

TODAY = date(2026, 11, 22)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store."""
    made = Store(tmp_path / "desk.db", b"k" * 32)
    yield made
    made.close()


@pytest.fixture
async def library(store: Store) -> AsyncIterator[Library]:
    """Without articles."""
    made = Library(store, forms(), lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
async def town(library: Library) -> Library:
    """The demo town's knowledge base."""
    changes = MarkdownFolder(resource("demo/knowledge")).changes("")
    assert changes is not None
    await library.take("folder", changes)
    return library
