"""Below the band: who calls, what to say, what is going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.desk.call_views import CallerSort, RingCardView
from agent_desktop.domain.incident import Incident, Standing
from agent_desktop.ui.caller_words import caller_words, until
from agent_desktop.ui.incident_words import must_be_confirmed
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Tag
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, mark, one_line

ROW = 22
_ICON_GAP = 8
_HEIGHT = 102
"""All there is between band and buttons."""
_ONE_LINE, _TWO_LINES, _MOST = 22, 36, 47
_GREETING_SIZES = (
    (Role.STRONG, _ONE_LINE),
    (Role.DENSE_STRONG, _ONE_LINE),
    (Role.STRONG, _TWO_LINES),
    (Role.DENSE_STRONG, _TWO_LINES),
    (Role.SMALL_STRONG, _MOST),
    (Role.SMALL, _MOST),
)
"""How the greeting is written, and how high it may be then; the first that fits is taken."""
_WIDEST_NUMBER = 160


class CallerRow(QWidget):
    """Who calls. A known number's last call, or the employer of an employee, at the right."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setFixedHeight(kit.theme.px(ROW))
        self._icon = IconLabel(kit, "phone-incoming", 18)
        self._main = Elided(Role.HEADING)
        self._second = Elided(Role.DENSE)
        self._history = Elided(Role.SMALL, Tone.TEXT2)
        self._employer = Tag()
        box = line(self)
        for widget in (self._icon, self._main, self._second):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        box.addWidget(self._history, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self._employer, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_call(self, call: RingCardView, employer: str) -> None:
        """Fill with a call; `employer` is the name of an employee's municipality."""
        words = caller_words(call.caller, self._kit)
        self._icon.show_icon(words.icon)
        self._main.setText(words.main)
        employee = call.caller.sort is CallerSort.EMPLOYEE
        number = min(self._main.sizeHint().width(), self._kit.theme.px(_WIDEST_NUMBER))
        self._main.setMinimumWidth(0 if employee else number)
        self._second.setText(words.second)
        self._second.setVisible(bool(words.second))
        self._history.setText(words.history)
        self._history.setVisible(bool(words.history))
        if employee:
            text = self.tr("Employed in %1").replace("%1", employer)
            self._employer.show_tag(text if employer else self.tr("Employee"), call.municipality)
        self._employer.setVisible(employee)


class GreetingRow(QWidget):
    """What to say first, in the municipality's written form. The whole of it is always there: a
    long greeting gets smaller letters, a longer one more lines.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._text = Text(Role.STRONG).wrapped()
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = line(self, gap=_ICON_GAP)
        self._icon = IconLabel(kit, "quote", 16)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._text, 1)

    def show_greeting(self, greeting: str) -> None:
        """Show it in guillemets."""
        self._text.setText(f"«{one_line(greeting)}»" if greeting else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        wide = self.width() - self._icon.width() - _ICON_GAP
        for role, most in _GREETING_SIZES:
            mark(self._text, "role", role.value)
            high, room = self._text.heightForWidth(wide), self._kit.theme.px(most)
            if high <= room:
                break
        self.setFixedHeight(max(self._icon.height(), min(high, room)))


class IncidentLine(QFrame):
    """The first incident that concerns the caller, or that there is none. Its title is what the
    agent says: where there isn't room for both, the time goes before a letter of the title does.
    That it must be confirmed never goes.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setFixedHeight(kit.theme.px(32))
        self._doubtful = False
        self._icon = IconLabel(kit, "circle-check", 16)
        self._what = Elided(Role.DENSE_STRONG)
        self._until = Text(Role.DENSE)
        self._more = Text(Role.SMALL, Tone.TEXT2)
        box = line(self, (8, 0, 10, 0))
        for widget in (self._icon, self._what, self._until):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_call(self, call: RingCardView, preparedness: tuple[Incident, ...]) -> None:
        """Fill with a call; preparedness comes first, whichever municipality it is in."""
        on_top = {incident.id for incident in preparedness}
        incidents = preparedness + tuple(i for i in call.incidents if i.id not in on_top)
        mark(self, "level", "warn" if incidents else "none")
        inset = 8 if incidents else 0
        box = self.layout()
        if box is not None:
            box.setContentsMargins(inset, 0, 10, 0)
        self._doubtful = False
        if incidents:
            self._show_incidents(incidents)
        else:
            self._show_peace(call)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether there is room for the time."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        box = self.layout()
        self._until.setVisible(bool(self._until.text()))
        if box is not None:
            box.invalidate()
            fits = self._doubtful or box.sizeHint().width() <= self.width()
            self._until.setVisible(not self._until.isHidden() and fits)

    def _show_incidents(self, incidents: tuple[Incident, ...]) -> None:
        first, more = incidents[0], len(incidents) - 1
        self._doubtful = first.standing(self._kit.clock.now()) is Standing.TO_CONFIRM
        self._icon.show_icon("triangle-alert", Token.WARN)
        mark(self._what, "role", Role.DENSE_STRONG.value)
        self._what.show_tone(Tone.TEXT)
        self._what.setText(first.title)
        end = until(first, self._kit.clock, self._kit.language)
        self._until.setText(must_be_confirmed() if self._doubtful else end)
        self._more.setText(self.tr("and %n more", "", more) if more else "")

    def _show_peace(self, call: RingCardView) -> None:
        self._icon.show_icon("circle-check")
        mark(self._what, "role", Role.DENSE.value)
        self._what.show_tone(Tone.TEXT2)
        place = call.municipality.name if call.municipality else ""
        text = self.tr("No incidents in %1 now").replace("%1", place)
        self._what.setText(text if place else self.tr("Ask which municipality it is about"))
        self._until.setText("")
        self._more.setText("")


class Details(QWidget):
    """The three lines between band and buttons."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setFixedHeight(kit.theme.px(_HEIGHT))
        self._caller = CallerRow(kit)
        self._greeting = GreetingRow(kit)
        self._incident = IncidentLine(kit)
        box = column(self)
        box.addWidget(self._caller)
        box.addStretch(1)
        box.addWidget(self._greeting)
        box.addStretch(1)
        box.addWidget(self._incident)
        box.addStretch(2)

    def show_call(
        self, call: RingCardView, employer: str, preparedness: tuple[Incident, ...]
    ) -> None:
        """Fill with a call."""
        self._caller.show_call(call, employer)
        self._greeting.show_greeting(call.greeting)
        self._incident.show_call(call, preparedness)
