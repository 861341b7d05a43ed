"""What the engine tells of a call, as the desk reads it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from agent_desktop.phone.engine.blank import incoming
from agent_desktop.phone.telephone import read_call


@pytest.mark.parametrize(("seconds", "since"), [(None, None), (0, 1000), (200, 800)])
def test_the_wait_in_the_queue_was_before_it_rang(seconds: int | None, since: int | None) -> None:
    told = replace(incoming("101"), started=1000, queued_seconds=seconds)
    expected = None if since is None else datetime.fromtimestamp(since, UTC)
    assert read_call(told).queued == expected
