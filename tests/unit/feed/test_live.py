"""What events and QueueStatus say of callers and members."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.queue import MemberState, PauseReason
from agent_desktop.feed.ami.protocol import AmiMessage
from agent_desktop.feed.live import LiveQueue, reason_of
from tests.made import NOW

PHONE = "PJSIP/101"
LATER = NOW + timedelta(seconds=9)


def event(name: str, **fields: object) -> AmiMessage:
    """An event of the queue, about the telephone and the call below unless it says otherwise."""
    values = {"Event": name, "Queue": "vakt", "Interface": PHONE, "Uniqueid": "a.1", **fields}
    return AmiMessage(tuple((key, str(value)) for key, value in values.items()))


def status(device: int = 1, **fields: object) -> AmiMessage:
    return event("QueueMemberStatus", Status=device, MemberName="Agent 101", **fields)


@pytest.fixture
def live() -> LiveQueue:
    queue = LiveQueue("vakt")
    queue.take(status(), NOW)
    return queue


def test_a_call_from_ring_to_end(live: LiveQueue) -> None:
    for step, state, call in (
        (event("AgentCalled"), MemberState.RINGING, "a.1"),
        (status(6), MemberState.RINGING, "a.1"),
        (event("AgentConnect"), MemberState.IN_CALL, "a.1"),
        (status(2, InCall=1), MemberState.IN_CALL, "a.1"),
        (status(1, InCall=1), MemberState.IN_CALL, "a.1"),
        (event("AgentComplete"), MemberState.FREE, ""),
        (status(2), MemberState.IN_CALL, ""),
        (status(5), MemberState.UNAVAILABLE, ""),
        (status(1, Paused=1, PausedReason="lunch"), MemberState.PAUSED, ""),
    ):
        live.take(step, NOW)
        assert (live.members[PHONE].state, live.members[PHONE].call) == (state, call)


def test_a_ring_that_was_not_taken(live: LiveQueue) -> None:
    live.take(event("AgentCalled"), NOW)
    live.take(event("AgentRingNoAnswer"), NOW)
    assert live.members[PHONE].state is MemberState.FREE


def test_since_is_when_the_state_changed(live: LiveQueue) -> None:
    live.take(status(1, CallsTaken=4), LATER)
    assert live.members[PHONE].since == NOW
    live.take(status(2), LATER)
    assert live.members[PHONE].since == LATER


def test_what_was_before_us_is_as_old_as_the_exchange_remembers() -> None:
    live = LiveQueue("vakt")
    pause = int(NOW.timestamp())
    live.take(status(1, Paused=1, LastPause=pause), LATER)
    assert live.members[PHONE].since == NOW.replace(microsecond=0)


def test_a_list_is_the_truth(live: LiveQueue) -> None:
    live.take(event("QueueCallerJoin"), NOW)
    live.take(event("QueueCallerJoin", Uniqueid="gone"), NOW)
    items = [event("QueueEntry", Wait=9), event("QueueEntry", Uniqueid="new", Wait=9)]

    assert live.replace(items, LATER)
    assert live.waiting == {"a.1": NOW, "new": NOW}
    assert live.members == {}
    assert not live.replace(items, LATER)


def test_other_queues_are_none_of_ours(live: LiveQueue) -> None:
    assert not live.take(event("QueueCallerJoin", Queue="other"), NOW)
    assert not live.waiting


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("lunch", PauseReason.LUNCH),
        ("Auto-Pause", PauseReason.MISSED),
        ("missed", PauseReason.MISSED),
        ("Kaffi", PauseReason.OTHER_WORK),
        ("", PauseReason.OTHER_WORK),
    ],
)
def test_reasons(written: str, reason: PauseReason) -> None:
    assert reason_of(written) is reason


NAMES = ["QueueCallerJoin", "QueueCallerLeave", "AgentCalled", "AgentConnect", "AgentComplete"]


@given(
    st.lists(
        st.builds(
            event,
            st.sampled_from([*NAMES, "QueueMemberStatus", "QueueMemberRemoved", "QueueEntry"]),
            Status=st.text(max_size=5) | st.integers(0, 9),
            Uniqueid=st.sampled_from(["a", "b", ""]),
            LastPause=st.text(max_size=9) | st.integers(0, 10**15),
            Wait=st.integers(0, 10**15),
            Paused=st.sampled_from(["0", "1"]),
        ),
        max_size=20,
    )
)
def test_any_events_are_survived(events: list[AmiMessage]) -> None:
    live = LiveQueue("vakt")
    for one in events:
        live.take(one, NOW)
        assert not live.take(one, NOW) or one.event in {"QueueCallerJoin", "AgentConnect"}
    live.replace(events, NOW)
