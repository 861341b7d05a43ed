"""Takes a picture of a whole screen: `python -m agent_desktop.demo.grab FILE.png`."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication


async def grab(path: Path, screen: dict[str, str]) -> None:
    """Take a picture of a screen, in a process of its own. Raises RuntimeError."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent_desktop.demo.grab", str(path)), env={**os.environ, **screen}
    )
    if await process.wait():
        raise RuntimeError(f"no picture could be taken: {path}")


def main(path: str) -> int:
    """Write the picture."""
    app = QGuiApplication(sys.argv[:1])
    picture = app.primaryScreen().grabWindow(0)
    return 0 if picture.save(path) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
