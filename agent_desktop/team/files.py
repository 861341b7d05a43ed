"""Files to and from the homeserver: counted, never opened, never run."""

from __future__ import annotations

import asyncio
import mimetypes
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from agent_desktop.domain.chat import LARGEST_FILE, SharedFile
from agent_desktop.domain.failures import FileRefused
from agent_desktop.domain.plain import file_name
from agent_desktop.matrix.api import MatrixError, TooLarge, Unreachable


class Carrier(Protocol):
    """A connection that carries files."""

    async def upload(self, name: str, kind: str, content: bytes) -> str: ...
    async def download(self, mxc: str, limit: int) -> bytes: ...


class RoomFiles:
    """Through the homeserver's media store. Reading and writing go on beside the loop."""

    def __init__(self, carrier: Callable[[], Carrier | None]) -> None:
        self._carrier = carrier

    async def send(self, path: Path) -> SharedFile:
        """Put a file on the homeserver. Raises FileRefused."""
        content = await asyncio.to_thread(_read, path)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        name = file_name(path.name)
        try:
            url = await self._connected().upload(name, kind, content)
        except (MatrixError, Unreachable) as error:
            raise FileRefused(str(error)) from error
        return SharedFile(url, name, len(content), kind)

    async def fetch(self, file: SharedFile, path: Path) -> None:
        """Fetch a file and write it to `path`, which is whole or not there. Raises FileRefused."""
        try:
            content = await self._connected().download(file.url, LARGEST_FILE)
        except TooLarge as error:
            raise FileRefused(file.name, too_large=True) from error
        except (MatrixError, Unreachable) as error:
            raise FileRefused(str(error)) from error
        await asyncio.to_thread(_write, path, content)

    def _connected(self) -> Carrier:
        carrier = self._carrier()
        if carrier is None:
            raise FileRefused("not connected")
        return carrier


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileRefused(f"{path.name} is no file")
        if path.stat().st_size > LARGEST_FILE:
            raise FileRefused(path.name, too_large=True)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FileRefused(error.strerror or str(error)) from error
    if len(content) > LARGEST_FILE:
        raise FileRefused(path.name, too_large=True)
    return content


def _write(path: Path, content: bytes) -> None:
    """Written beside and put in place; readable by its owner, and no program."""
    part = path.with_name(f".{path.name}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        raise FileRefused(error.strerror or str(error)) from error
