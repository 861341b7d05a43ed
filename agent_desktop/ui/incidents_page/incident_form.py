"""Write about an incident: a new one, or the one that is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import IncidentDetail
from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.incidents_page.change_list import ChangeList
from agent_desktop.ui.incidents_page.form_foot import FormFoot
from agent_desktop.ui.incidents_page.form_head import FormHead
from agent_desktop.ui.incidents_page.incident_fields import IncidentFields
from agent_desktop.ui.incidents_page.news_strip import NewsStrip
from agent_desktop.ui.incidents_page.written import Kept, Written, differing, fresh, told
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Ground, Hairline, Tall, column, on_ground, scrolling
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.text import mark

_STRIPE = 4
"""The edge at the top, which has the colour."""


class IncidentForm(Card):
    """Under a stripe in the colour of the first municipality. Nothing that is written is lost: it
    is kept for each incident while others are shown, and when a colleague changes the same
    incident. `closed` when the form is to be put away;
    `reported` tells the facts of a new incident.
    """

    closed = Signal()
    reported = Signal(object)

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions, self._kit = actions, kit
        self._about: Incident | None = None
        self._kept = fresh(Written())
        self._sent: Written | None = None
        self._put_by: dict[IncidentId | None, Kept] = {}
        self._head = FormHead(kit)
        self.fields = IncidentFields(kit)
        self._news = NewsStrip(kit)
        self._changes = ChangeList(kit)
        self._foot = FormFoot(kit)
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def incident(self) -> IncidentId | None:
        """The incident that is shown; None for a new one."""
        return self._about.id if self._about else None

    def offer(self, towns: tuple[Municipality, ...]) -> None:
        """Let these municipalities be chosen."""
        self.fields.towns.offer(towns)

    def begin(self, start: Written) -> None:
        """Report a new one. What was written before and not sent is there still; else `start`."""
        self._put_away()
        self._about = None
        kept = self._put_by.pop(None, fresh(start))
        self._kept = kept if kept.touched else fresh(start)
        self._show_form()
        self._changes.show_changes(())
        self.fields.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_detail(self, detail: IncidentDetail) -> None:
        """Show an incident, or what is new about the one that is shown."""
        if detail.incident.id == self.incident:
            self._follow(detail.incident)
        else:
            self._put_away()
            self._open(detail.incident)
        self._changes.show_changes(detail.changes)

    def save(self) -> None:
        """Tell everybody."""
        facts = self._kept.own.facts()
        if facts is None or not self._foot.can_save:
            return
        if self._about is None:
            self._kept = fresh(Written())
            self._show_form()
            self._actions.report_incident(facts)
            self.reported.emit(facts)
            self.closed.emit()
            return
        self._sent, self._kept = self._kept.own, self._kept.saved()
        self._news.clear()
        self._show_state()
        self._actions.change_incident(self._about.id, facts)

    def discard(self) -> None:
        """Take back what is written and not sent."""
        self._kept = fresh(self._kept.seen)
        self._show_form()

    def holds_unsent(self) -> bool:
        """Whether something is written about any incident that nobody has been told."""
        return bool(self._kept.touched or self._put_by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; what is written is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        """Keep what is written, until the same incident is shown again."""
        self._put_by.pop(self.incident, None)
        if self._kept.touched:
            self._put_by[self.incident] = self._kept

    def _open(self, incident: Incident) -> None:
        kept = self._put_by.pop(incident.id, None)
        self._about, self._sent = incident, None
        self._kept = kept.follow(told(incident)) if kept else fresh(told(incident))
        self._show_form()

    def _follow(self, incident: Incident) -> None:
        before, self._about = self._about, incident
        news = told(incident)
        changed = differing(news, self._kept.seen)
        mine = self._sent is not None and news.facts() == self._sent.facts()
        if changed and self._kept.touched and not mine and before is not None:
            self._news.tell(incident.author, changed)
        self._kept = self._kept.follow(news)
        self.fields.show_written(self._kept.own)
        self._show_state()

    def _show_form(self) -> None:
        self._news.clear()
        self.fields.show_written(self._kept.own)
        self._show_state()

    def _write(self) -> None:
        self._kept = self._kept.write(self.fields.written())
        self._show_state()

    def _show_state(self) -> None:
        first = self._kept.own.municipalities[:1]
        mark(self, "accent", "".join(map(str, first)))
        self._head.show_state(self._about, bool(self._kept.touched))
        self._foot.show_state(self._about, self._kept)

    def _confirm(self) -> None:
        if self._about is not None:
            self._actions.confirm_incident(self._about.id)

    def _resolve(self) -> None:
        if self._about is None:
            return
        turn = partial(self._actions.resolve_incident, self._about.id)
        if self._about.resolved is None:
            self._kit.undo.offer(self.tr("The incident is over."), turn)
        turn()

    def _connect(self) -> None:
        self.fields.changed.connect(self._write)
        self._head.discarded.connect(self.discard)
        self._head.closed.connect(self.closed)
        self._foot.saved.connect(self.save)
        self._foot.confirmed.connect(self._confirm)
        self._foot.resolved.connect(self._resolve)
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _lay_out(self) -> None:
        inner: QWidget = on_ground(Tall(), Ground.SURFACE)
        body = column(inner, (16, 14, 16, 14), 14)
        for part in (self._news, self.fields, self._changes):
            body.addWidget(part)
        body.addStretch(1)
        box = column(self, (1, _STRIPE, 1, 1))
        box.addWidget(self._head)
        box.addWidget(Hairline())
        box.addWidget(scrolling(inner), 1)
        box.addWidget(Hairline())
        box.addWidget(self._foot)
