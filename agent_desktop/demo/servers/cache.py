"""Things that are costly to fetch or build, kept per user and per recipe."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

Say = Callable[[str], None]
"""Takes one line of progress for a person."""


def silent(_line: str) -> None:
    """Say nothing."""


def cached(kind: str, recipe: str, make: Callable[[Path], None]) -> Path:
    """The folder that `make` filled for this recipe: made now, or found from an earlier run.

    A folder is either complete or absent, also after a crash; two processes never make it twice.
    """
    kept = platformdirs.user_cache_path("agent-desktop") / kind
    kept.mkdir(parents=True, exist_ok=True)
    folder = kept / hashlib.sha256(recipe.encode()).hexdigest()[:16]
    with _only_one(folder.with_suffix(".lock")):
        if not (folder / ".complete").exists():
            _fill(folder, make)
    return folder


def _fill(folder: Path, make: Callable[[Path], None]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        make(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    (folder / ".complete").touch()


@contextmanager
def _only_one(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


@contextmanager
def scratch(beside: Path) -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(dir=beside) as folder:
        yield Path(folder)
