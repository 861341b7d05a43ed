"""Telephones for the tests in this folder."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.phone import messages as m
from tests.fixtures.telephone import OpenTelephone, Telephone


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[OpenTelephone]:
    """Opens telephones; all are put away after the test."""
    opened: list[Telephone] = []

    async def open_telephone(account: m.Account | None, **options: Any) -> Telephone:
        opened.append(Telephone(tmp_path / f"phone{len(opened)}", account, **options))
        await opened[-1].open()
        return opened[-1]

    yield open_telephone
    await asyncio.gather(*(telephone.close() for telephone in opened))
