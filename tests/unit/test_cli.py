"""The command line, before anything is started."""

from __future__ import annotations

import pytest

from agent_desktop.cli import _parser


@pytest.mark.parametrize(
    ("line", "hidden"),
    [
        ("", False),
        ("--hidden", True),
        ("run", False),
        ("run --hidden", True),
        ("--hidden run", True),
    ],
)
def test_it_starts_in_the_tray_with_and_without_the_command(line: str, hidden: bool) -> None:
    assert _parser().parse_args(line.split()).hidden is hidden
