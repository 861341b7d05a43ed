"""The view of the desk, put together from its calls, notes and panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.board import Board
from agent_desktop.desk.call_views import CallerSort, CallView
from agent_desktop.desk.calls import OpenCalls
from agent_desktop.desk.notes import Notes
from agent_desktop.desk.panel import Panel
from agent_desktop.desk.panels import Panels
from agent_desktop.desk.views import DeskView
from agent_desktop.desk.wrap_up import WrapUp
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.status import AgentStatus


class ShownDesk:
    """Shows one new view for every change, to those who listen. Runs on the desktop's loop."""

    def __init__(
        self,
        calls: OpenCalls,
        notes: Notes,
        wrap_up: WrapUp,
        panels: Panels,
        now: Callable[[], datetime],
        view: DeskView,
    ) -> None:
        """`view` is what there is before anything has happened."""
        self._calls, self._notes, self._wrap_up, self._panels = calls, notes, wrap_up, panels
        self._now = now
        self._status = AgentStatus.FREE
        self._board = Board(view)
        self._held = 0
        """Views are not shown while this is above 0."""

    @property
    def view(self) -> DeskView:
        """What is on the desk now."""
        return self._board.view

    def subscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` after every change."""
        self._board.subscribe(listener)

    def unsubscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` no more."""
        self._board.unsubscribe(listener)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """What is published meanwhile is shown at the end, in one view. What follows from calls and
        notes is as it was until then.
        """
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            self._publish()

    def _publish(self, **changes: Any) -> None:
        """Bring the parts that follow from calls and notes up to date, and show the view."""
        self._board.put(**changes)
        if self._held:
            return
        view = self._board.view
        active = view.active
        if active is None or active not in self._notes:
            active = self._calls.next_with(self._notes)
            self._board.put(active=active)
        draft = self._notes.view(active) if active is not None else None
        contact = draft.contact if draft is not None else None
        attached = draft.note.incident if draft is not None else None
        status = self._calls.status(wrapping_up=bool(self._wrap_up)) or self._status
        ringing = self._calls.ring_cards(view.incidents)
        self._board.put(ringing=ringing)
        shows_panel = active is not None or bool(ringing) or self._panels.has_idle
        self._board.show(
            status=status,
            chosen=self._status,
            status_since=view.status_since if status is view.status else self._now(),
            calls=tuple(self._whole(call) for call in self._calls.views()),
            draft=draft,
            panel=self._panel().view(view.incidents, self._today(), attached)
            if shows_panel
            else None,
            questions=tuple(q for q in view.open_questions if q.contact == contact),
        )

    def _whole(self, call: CallView) -> CallView:
        """A call with what its note and its wrap-up say of it."""
        draft = self._notes.draft(call.call)
        until, seconds = self._wrap_up.until(call.call)
        channel = draft.channel if draft is not None else Channel.PHONE
        return replace(call, channel=channel, wrap_until=until, wrap_seconds=seconds)

    @property
    def _shown_call(self) -> CallId | None:
        """The active call, else the one that rings."""
        view = self.view
        ringing = view.ringing[0].call if view.ringing else None
        return view.active if view.active is not None else ringing

    def _panel(self) -> Panel:
        """The shown call's panel; without a call the idle one."""
        return self._panels.get(self._shown_call) or self._panels.idle

    def _open_panel(self, call: CallId) -> None:
        facts = self._calls.facts(call)
        employee = facts.caller.sort is CallerSort.EMPLOYEE
        self._panels.open(call, facts.municipality, employee=employee)

    def _today(self) -> date:
        return self._now().astimezone().date()
