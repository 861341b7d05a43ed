"""One thing that is still to be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from agent_desktop.desk.book_views import FollowUpView
from agent_desktop.ui.contact_words import FOLLOW_UP_ICON, follow_up_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import short_moment
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone


def due_words(shown: FollowUpView, kit: Kit) -> str:
    """Until when; of a late one that it should have been done."""
    now, promise = kit.clock.now(), shown.follow_up
    when = short_moment(promise.done or promise.due, now, kit.language)
    if promise.done is not None:
        words = translate("FollowUp", "done %1")
    elif promise.is_late(now):
        words = translate("FollowUp", "should have been done %1")
    else:
        words = translate("FollowUp", "by %1")
    return words.replace("%1", when)


def is_late(shown: FollowUpView, now: datetime) -> bool:
    """Whether it should have been done by now."""
    return shown.follow_up.is_late(now)


class FollowUpRow(QFrame):
    """What, until when and who; buttons to ring and to mark it as done. `done` once more takes it
    back.
    """

    done = Signal()
    dialled = Signal(str)

    def __init__(self, kit: Kit, shown: FollowUpView, *, brief: bool = False) -> None:
        """With `brief` the municipality is known from what stands around it."""
        super().__init__()
        self._kit = kit
        self._shown = shown
        promise = shown.follow_up
        late = is_late(shown, kit.clock.now())
        box = line(self, (0, 6, 0, 6) if brief else (16, 6, 16, 6), 12)
        box.addStrut(32)
        middle = Qt.AlignmentFlag.AlignVCenter
        token = Token.WARN if late else Token.TEXT2
        box.addWidget(IconLabel(kit, FOLLOW_UP_ICON[promise.kind], 18, token), 0, middle)
        if not brief:
            box.addWidget(Mono(shown.municipality), 0, middle)
        self.title = promise.text or follow_up_word(promise.kind)
        words = column(gap=1)
        words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, self.title))
        words.addLayout(self._facts(late))
        if shown.number:
            words.addWidget(Text(Role.SMALL, Tone.TEXT2, shown.number))
        box.addLayout(words, 1)
        self._add_buttons(box)

    def _facts(self, late: bool) -> QHBoxLayout:
        row = line(gap=4)
        due = due_words(self._shown, self._kit)
        who = "" if self._shown.mine else self._shown.owner
        row.addWidget(Text(Role.SMALL_STRONG if late else Role.SMALL, _tone(late), due))
        promise = self._shown.follow_up
        kind = follow_up_word(promise.kind) if promise.text else ""
        rest = " · ".join(part for part in (kind, who) if part)
        row.addWidget(Elided(Role.SMALL, Tone.TEXT2, f"· {rest}" if rest else ""), 1)
        parts = (self.title, kind, self._shown.number, due, who)
        self.setAccessibleName(". ".join(part for part in parts if part))
        return row

    def _add_buttons(self, box: QHBoxLayout) -> None:
        shown = self._shown
        is_done = shown.follow_up.done is not None
        if shown.number and not is_done:
            name = self.tr("Ring %1").replace("%1", shown.number)
            ring = Button(self._kit, Kind.ICON, name, "phone", size=Size.SMALL)
            ring.clicked.connect(lambda: self.dialled.emit(shown.number))
            box.addWidget(ring)
        word = self.tr("Undo") if is_done else self.tr("Done")
        kind = Kind.QUIET if is_done else Kind.SECONDARY
        button = Button(self._kit, kind, word, size=Size.SMALL)
        button.setAccessibleName(f"{word}: {self.title}")
        button.clicked.connect(self.done)
        box.addWidget(button)


def _tone(late: bool) -> Tone:
    return Tone.WARN if late else Tone.TEXT2
