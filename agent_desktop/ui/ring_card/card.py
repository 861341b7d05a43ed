"""The small window that comes up when it rings."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import RingCardView
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.window import Everywhere
from agent_desktop.ui.announce import announce
from agent_desktop.ui.caller_words import caller_line
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.ring_card.band import Band
from agent_desktop.ui.ring_card.details import Details
from agent_desktop.ui.ring_card.ring_row import HEIGHT as ROW_HEIGHT
from agent_desktop.ui.ring_card.ring_row import RingRow
from agent_desktop.ui.ring_card.sample import sample_calls
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone

WIDTH, HEIGHT = 420, 264
MOST_ROWS = 3
_MORE_HEIGHT = 28
_MARGIN = 24
_RADIUS = 8
_GUARD_S = 0.4
"""After the card goes over to another call a click is ignored for this long: the second half of
a double click must not answer a call that came up under the pointer."""


class RingCard(QFrame):
    """Shows ringing calls; built once, filled at each ring.

    Never takes the keyboard focus, and no key acts on it: its buttons can only be clicked. Its
    buttons stay where they are whatever it shows. Texts from the network are shown literally.
    `painted` tells (call id, `time.time()`) right after a call was first painted; `dragged_to`
    tells where the agent has put the card.
    """

    painted = Signal(str, float)
    dragged_to = Signal(QPoint)

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(None, _window_flags())
        self._actions = actions
        self._kit = kit
        self._calls: tuple[RingCardView, ...] = ()
        self._preparedness: tuple[Incident, ...] = ()
        self._unpainted: list[CallId] = []
        self._guarded_until = 0.0
        self._corner: QPoint | None = None
        self._dress_window()
        self._build()
        self.warm_up()
        kit.theme.changed.connect(self._refit)
        kit.clock.ticked.connect(self._stay_on_top)

    def show_calls(self, calls: tuple[RingCardView, ...]) -> None:
        """Show these calls, the one that has rung longest first; none hides the card."""
        preparedness = self._actions.view.preparedness
        if calls == self._calls and preparedness == self._preparedness:
            return
        self._preparedness = preparedness
        self._note_changes(calls)
        self._calls = calls
        if not calls:
            self.hide()
            return
        self._fill(calls)
        if not self.isVisible():
            self._put_in_place()
            self.show()
        self._stay_on_top()
        self.update()
        if self._unpainted:
            announce(self, self._spoken(calls[-1]))

    def _spoken(self, call: RingCardView) -> str:
        """Which municipality, who calls, and what is going on there."""
        name = call.municipality.name if call.municipality else self.tr("unknown municipality")
        called = self.tr("Incoming call to %1").replace("%1", name)
        going_on = call.incidents[0].title if call.incidents else ""
        parts = (called, caller_line(call.caller, self._kit), going_on)
        return ". ".join(part for part in parts if part)

    def place(self, corner: QPoint) -> None:
        """Put the card where it was left the last time; off the screens it is moved back in."""
        self._corner = corner
        self._put_in_place()

    def warm_up(self) -> None:
        """Lay out and draw once where nobody sees it, so that the first ring is as fast as any.

        Draws every municipality there is, so that its colours and letters are ready too.
        """
        self._kit.theme.learn(self._actions.view.municipalities)
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        self.show()
        for calls in sample_calls(self._actions.view.municipalities, self._kit.clock.now()):
            self._calls = calls
            self._fill(calls)
            self.grab()
        self._calls = ()
        self._fit()
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note that what was filled in is on its way to the screen."""
        super().paintEvent(event)
        if self._unpainted and not self.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            # The children are painted after this; the loop comes back when all of it is out.
            QTimer.singleShot(0, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners of the window itself."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(self.rect().toRectF(), _RADIUS, _RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def _dress_window(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification, True)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("Incoming call"))
        self.setAccessibleName(self.tr("Incoming call"))

    def _build(self) -> None:
        self._band = Band(self._kit)
        self._band.dragged.connect(self._drag)
        self._details = Details(self._kit)
        box = column(self, (0, 0, 0, 0))
        box.addWidget(self._band)
        body = column(margins=(16, 12, 16, 16))
        body.addWidget(self._details)
        body.addStretch(1)
        body.addLayout(self._build_buttons())
        box.addLayout(body, 1)
        self._rows = [RingRow(self._kit, keyed=place == 0) for place in range(MOST_ROWS)]
        for row in self._rows:
            row.answered.connect(self._answer)
            box.addWidget(row)
            row.hide()
        self._more = Text(Role.SMALL, Tone.TEXT2)
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more.setFixedHeight(self._kit.theme.px(_MORE_HEIGHT))
        self._more.hide()
        box.addWidget(self._more)
        self._fit()

    def _build_buttons(self) -> QHBoxLayout:
        answer = Button(self._kit, Kind.ANSWER, self.tr("Answer"), "phone", size=Size.LARGE)
        self._answer_button = answer
        reject = Button(
            self._kit,
            Kind.REJECT,
            self.tr("Reject"),
            "phone-off",
            keys=self._kit.keys.cap(Key.REJECT),
            size=Size.LARGE,
        )
        answer.clicked.connect(self._answer_first)
        reject.clicked.connect(self._reject_first)
        box = line()
        for button in (answer, reject):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.addWidget(button, 1)
        features = self._actions.view.features
        if features.mailbox or features.voicemail:
            box.addWidget(self._build_voicemail())
        return box

    def _build_voicemail(self) -> Button:
        words = self.tr("To voicemail")
        voicemail = Button(
            self._kit,
            Kind.ICON,
            words,
            "voicemail",
            keys=self._kit.keys.cap(Key.TO_VOICEMAIL),
            size=Size.LARGE,
        )
        voicemail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        voicemail.clicked.connect(self._send_first_to_voicemail)
        return voicemail

    def _note_changes(self, calls: tuple[RingCardView, ...]) -> None:
        before, now = ({call.call for call in shown} for shown in (self._calls, calls))
        self._unpainted = [call for call in self._unpainted if call in now]
        self._unpainted += [c.call for c in calls if c.call not in before]
        first_before = self._calls[0].call if self._calls else None
        if self._calls and calls and calls[0].call != first_before:
            self._guarded_until = time.monotonic() + _GUARD_S

    def _fill(self, calls: tuple[RingCardView, ...]) -> None:
        first, rest = calls[0], calls[1:]
        self._band.show_call(first)
        self._show_key()
        self._details.show_call(first, self._employer(first), self._preparedness)
        for place, row in enumerate(self._rows):
            if place < len(rest):
                row.show_call(rest[place])
            row.setVisible(place < len(rest))
        over = len(rest) - MOST_ROWS
        self._more.setVisible(over > 0)
        self._more.setText(self.tr("and %n more ringing", "", over) if over > 0 else "")
        self._fit()

    def _show_key(self) -> None:
        """The key that answers from any program, and the room it needs; else the window's."""
        answer, everywhere = self._answer_button, self._kit.preferences.everywhere
        keys = everywhere.get(Everywhere.ANSWER)
        answer.show_keys(keys or self._kit.keys.cap(Key.ANSWER))
        answer.setMinimumWidth(answer.sizeHint().width() if keys else 0)

    def _employer(self, call: RingCardView) -> str:
        municipality = self._actions.view.municipality(call.caller.employer)
        return municipality.name if municipality else ""

    def _fit(self) -> None:
        rows = min(max(len(self._calls) - 1, 0), MOST_ROWS)
        more = _MORE_HEIGHT if len(self._calls) - 1 > MOST_ROWS else 0
        px = self._kit.theme.px
        self.setFixedSize(px(WIDTH), px(HEIGHT) + rows * px(ROW_HEIGHT) + px(more))

    def _stay_on_top(self) -> None:
        """Nobody keeps it above the others for us on X11; a window may have come up since."""
        if self.isVisible():
            self.raise_()

    def _refit(self) -> None:
        self._fit()

    def _put_in_place(self) -> None:
        screen = self.screen().availableGeometry()
        corner = self._corner
        if corner is None:
            corner = screen.bottomRight() - QPoint(self.width() + _MARGIN, self.height() + _MARGIN)
        self.move(_inside(QRect(corner, self.size()), self.screen().virtualGeometry()))

    def _drag(self, corner: QPoint) -> None:
        self._corner = corner
        self.move(corner)
        self.dragged_to.emit(corner)

    def _tell_painted(self) -> None:
        now = time.time()
        calls, self._unpainted = self._unpainted, []
        for call in calls:
            self.painted.emit(call, now)

    def _answer(self, call: str) -> None:
        if time.monotonic() >= self._guarded_until:
            self._actions.answer(CallId(call))

    def _answer_first(self) -> None:
        if self._calls:
            self._answer(self._calls[0].call)

    def _send_first_to_voicemail(self) -> None:
        if self._calls and time.monotonic() >= self._guarded_until:
            self._actions.send_to_voicemail(self._calls[0].call)

    def _reject_first(self) -> None:
        if self._calls and time.monotonic() >= self._guarded_until:
            self._actions.reject(self._calls[0].call)


def _window_flags() -> Qt.WindowType:
    flags = (
        Qt.WindowType.Tool
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
    )
    if QGuiApplication.platformName() == "xcb":
        # A window manager that is still taking the window of the last ring away takes the next
        # ring's away with it: it is mapped, withdrawn, and never seen. So none manages the card.
        flags |= Qt.WindowType.X11BypassWindowManagerHint
    return flags


def _inside(card: QRect, screens: QRect) -> QPoint:
    """The corner nearest to the wanted one where the whole card is on a screen."""
    left = min(max(card.left(), screens.left()), screens.right() - card.width())
    top = min(max(card.top(), screens.top()), screens.bottom() - card.height())
    return QPoint(left, top)
