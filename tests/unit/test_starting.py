"""What is read before the window is painted: a person waits for every module of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_READ = "import sys, agent_desktop.starting, agent_desktop.desktop; print(*sorted(sys.modules))"


@pytest.fixture(scope="module")
def read() -> frozenset[str]:
    """The modules that are in a process in which the window can be made."""
    done = subprocess.run((sys.executable, "-c", _READ), capture_output=True, check=True, text=True)
    return frozenset(done.stdout.split())


@pytest.mark.parametrize(
    "late",
    [
        "agent_desktop.around",
        "agent_desktop.headset",
        "agent_desktop.matrix.share",
        "agent_desktop.ui.article",
        "agent_desktop.ui.palette",
        "agent_desktop.ui.ring_card",
        "agent_desktop.ui.shell.call_card",
        "agent_desktop.ui.transfer",
        "httpx",
        "markdown_it",
        "rapidfuzz",
    ],
)
def test_the_window_does_not_wait_for(read: frozenset[str], late: str) -> None:
    assert late not in read


def test_it_can_be_made_of_what_is_read(read: frozenset[str]) -> None:
    assert {"agent_desktop.ui.front", "agent_desktop.app", "PySide6.QtWidgets"} <= read
