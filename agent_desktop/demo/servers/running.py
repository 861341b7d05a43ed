"""What every server here has in common: it runs while its `async with` block does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Running(ABC):
    """Started on entering the block, stopped on leaving it, also when it could not start whole."""

    @abstractmethod
    async def start(self) -> None:
        """Start; return when it is ready. Nothing happens when it runs already."""

    @abstractmethod
    async def stop(self) -> None:
        """End it in good order. Safe to call twice."""

    async def restart(self) -> None:
        """Stop and start again in the same place, with what it had before."""
        await self.stop()
        await self.start()

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.stop()
