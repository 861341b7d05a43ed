"""What is still to be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import FollowUpView
from agent_desktop.domain.ids import FollowUpId
from agent_desktop.ui.follow_up.follow_up_row import FollowUpRow, is_late
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.cards import Rows, TitledCard, quiet_line

_MOST = 12


class ToDoCard(TitledCard):
    """Mine first. What I have just marked as done stays one line longer, to take it back."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(self.tr("To do"))
        self._actions = actions
        self._kit = kit
        self._shown: tuple[FollowUpView, ...] = ()
        self._late: frozenset[FollowUpId] = frozenset()
        self._finished: FollowUpView | None = None
        self._rows = Rows()
        self.fill(self._rows)
        kit.clock.ticked.connect(self._turn)

    def show_to_do(self, shown: tuple[FollowUpView, ...]) -> None:
        """Show these."""
        self._shown = shown
        self._show()

    def _show(self) -> None:
        self._late = self._late_ones()
        self.show_count(len(self._shown))
        rows: list[QWidget] = [self._row(one) for one in self._with_finished()[:_MOST]]
        if (more := len(self._shown) - _MOST) > 0:
            rows.append(quiet_line(self.tr("and %n more", "", more)))
        none = self.tr("Nothing is waiting. What you promise in a note comes here.")
        self._rows.show_rows(rows or [quiet_line(none)])

    def _with_finished(self) -> Sequence[FollowUpView]:
        done = self._finished
        if done is None or any(o.follow_up.id == done.follow_up.id for o in self._shown):
            return self._shown
        return (done, *self._shown)

    def _row(self, one: FollowUpView) -> FollowUpRow:
        row = FollowUpRow(self._kit, one)
        row.dialled.connect(self._actions.dial)
        row.done.connect(partial(self._finish, one))
        return row

    def _finish(self, one: FollowUpView) -> None:
        is_done = one.follow_up.done is not None
        now = self._kit.clock.now()
        done = replace(one, follow_up=replace(one.follow_up, done=now))
        self._finished = None if is_done else done
        if not is_done:
            self._kit.undo.offer(self.tr("Done."), partial(self._take_back, one))
        self._actions.finish_follow_up(one.follow_up.id)

    def _take_back(self, one: FollowUpView) -> None:
        self._finished = None
        self._actions.finish_follow_up(one.follow_up.id)

    def _late_ones(self) -> frozenset[FollowUpId]:
        now = self._kit.clock.now()
        return frozenset(o.follow_up.id for o in self._shown if is_late(o, now))

    def _turn(self) -> None:
        """What has become late meanwhile is marked."""
        if self._late != self._late_ones():
            self._show()
