"""Everything a desk can show can be told to `ctl`."""

from __future__ import annotations

import json

import pytest

from agent_desktop.control.server import report_desk
from agent_desktop.desk.views import DeskView
from tests.unit.ui import (
    pictured_chat,
    pictured_desk,
    pictured_incidents,
    pictured_log,
    pictured_support,
    pictured_team,
)

VIEWS = {
    f"{room.__name__.rsplit('_', 1)[-1]} {name}": view
    for room in (
        *(pictured_chat, pictured_desk, pictured_incidents),
        *(pictured_log, pictured_support, pictured_team),
    )
    for name, view in vars(room).items()
    if isinstance(view, DeskView)
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_a_view_is_told(view: DeskView) -> None:
    told = json.loads(report_desk(view, {}))
    assert told["desk"]["view"]["agent_name"] == view.agent_name


def test_what_is_read_in_the_window_is_not_repeated() -> None:
    told = report_desk(pictured_support.REPORTED, {})
    assert pictured_support.REPORT[:40].encode() not in told
    assert b"settings.toml" not in told
