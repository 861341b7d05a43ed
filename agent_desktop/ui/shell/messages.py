"""Messages above the page."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.help_strip import HelpStrips
from agent_desktop.ui.troubles import Trouble, notice_trouble, service_trouble
from agent_desktop.ui.widgets.boxes import Tall, UpAndDown, column, empty_layout
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip

_FIRST = frozenset(
    {
        NoticeKind.NO_ACCOUNT,
        NoticeKind.CHOICE_NOT_KEPT,
        NoticeKind.BAD_NUMBER,
        NoticeKind.BAD_LINK,
        NoticeKind.NOTE_TOO_LONG,
        NoticeKind.CALL_FAILED,
        NoticeKind.TRANSFER_FAILED,
        NoticeKind.CONSULTATION_FAILED,
        NoticeKind.QUEUE_REFUSED,
        NoticeKind.STORE_REBUILT,
        NoticeKind.STORE_DAMAGED,
        NoticeKind.STATUS_REFUSED,
        NoticeKind.PAUSED_MISSED,
        NoticeKind.RING_ME,
    }
)
"""What must be seen whatever else is wrong: what the agent has just done did not work, or what was
written may be gone.
"""
_WORST_FIRST = (Level.ERROR, Level.WARN, Level.INFO, Level.OK)


class Unfolded(UpAndDown):
    """As high as what is in it, and no higher than `most`; then it scrolls."""

    most = 0

    def __init__(self, inner: QWidget) -> None:
        super().__init__(inner)
        self._inner = inner
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What is in it, as far as it may."""
        return min(self._inner.heightForWidth(width), self.most)

    def minimumSizeHint(self) -> QSize:
        """No height of its own."""
        return QSize(super().minimumSizeHint().width(), 0)


class Messages(QWidget):
    """Who asks me to help, always. Then a strip for the most serious of what is wrong: notices, and
    services that are down. A line tells how many more there are, and unfolds them; they scroll
    where they would take the page's room. Nothing when all is well.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self.help = HelpStrips(actions, kit)
        self._strips = column(gap=8)
        inner = Tall()
        self._folded = column(inner, gap=8)
        self._others = Unfolded(inner)
        self._others.hide()
        self._count = 0
        self._more = Button(kit, Kind.QUIET, size=Size.SMALL)
        self._more.clicked.connect(self._unfold)
        box = column(self, (16, 12, 16, 12), 8)
        box.addWidget(self.help)
        box.addLayout(self._strips)
        box.addWidget(self._others)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Show the notices and the services that are down."""
        self.help.show_view(view)
        if not self._seen.is_news(view.notices, view.services):
            self.setVisible(self.help.asks or self._strips.count() > 0)
            return
        empty_layout(self._strips)
        empty_layout(self._folded)
        strips = self._worst_first(view)
        for place, strip in enumerate(strips):
            (self._folded if place else self._strips).addWidget(strip)
        if view.notices:
            announce(self, notice_trouble(view.notices[-1]).says)
        self._show_more(len(strips) - 1)
        self.setVisible(self.help.asks or bool(strips))

    def keep_within(self, high: int) -> None:
        """Let what is unfolded be no higher than this."""
        if high != self._others.most:
            self._others.most = high
            self._others.updateGeometry()

    def _show_more(self, more: int) -> None:
        if more <= 0:
            self._others.hide()
        self._count = more
        self._more.setVisible(more > 0)
        self._name_more()

    def _name_more(self) -> None:
        folded = self._others.isHidden()
        words = (
            self.tr("and %n more", "", self._count)
            if folded
            else self.tr("Show only the most serious")
        )
        self._more.rename(words)

    def _unfold(self) -> None:
        self._others.setVisible(self._others.isHidden())
        self._name_more()

    def _worst_first(self, view: DeskView) -> list[MessageStrip]:
        """All strips: what must be seen first; of equally serious ones, services first."""
        troubles = map(service_trouble, view.services)
        found = [(t, None) for t in troubles if t is not None and t.level is Level.ERROR]
        told = [(notice_trouble(notice), notice) for notice in view.notices]
        both: list[tuple[Trouble, Notice | None]] = [*found, *told]
        kinds = {notice.kind for notice in view.notices}
        both.sort(key=lambda found: _rank(found, kinds))
        return [self._strip(trouble, notice) for trouble, notice in both]

    def _strip(self, trouble: Trouble, notice: Notice | None) -> MessageStrip:
        word = self.tr("Put away") if notice is not None else ""
        strip = MessageStrip(self._kit, trouble.level, trouble.says, trouble.then, word)
        if notice is not None:
            strip.closed.connect(lambda: self._actions.dismiss(notice.kind))
        return strip


def _rank(
    found: tuple[Trouble, Notice | None], kinds: Collection[NoticeKind]
) -> tuple[bool, bool, int]:
    """`kinds` are all that is told. A file that can't be used stands before the account it lacks:
    it may be why.
    """
    trouble, notice = found
    kind = notice.kind if notice is not None else None
    is_cause = kind is NoticeKind.CONFIGURATION and NoticeKind.NO_ACCOUNT in kinds
    return (not is_cause, kind not in _FIRST, _WORST_FIRST.index(trouble.level))
