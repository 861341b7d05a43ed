"""How a call sounds, in plain words."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.call_views import CallView
from agent_desktop.domain.quality import Weakness
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import decimal, percent
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Tone, plain_tip
from agent_desktop.ui.words import sound_word, weakness_words

_GOOD_FOR = timedelta(seconds=10)
"""So long must it sound good before it is said again: a line that flickers says nothing."""


class QualityLine(QWidget):
    """`Good sound · encrypted`, or what is wrong with it. The figures, the codec and the cipher
    are in the tooltip, and in the description a screen reader gives.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._weakness: Weakness | None = None
        self._weak_at: datetime | None = None
        self._icon = IconLabel(kit, "headphones", 14)
        self._words = Elided(Role.SMALL, Tone.TEXT2)
        box = line(self, gap=6)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self._words, 1)

    def show_call(self, call: CallView) -> None:
        """Show how the call sounds now. What is bad is said at once, what is good when it lasts."""
        self._settle(call)
        bad = self._weakness is not None
        self._icon.show_icon(
            "triangle-alert" if bad else "headphones", Token.WARN if bad else Token.TEXT2
        )
        self._words.show_tone(Tone.WARN if bad else Tone.TEXT2)
        self._words.setText(self._sentence(call))
        detail = _detail(call)
        self.setToolTip(plain_tip(f"{self._words.whole()}. {detail}"))
        self.setAccessibleName(self._words.whole())
        self.setAccessibleDescription(detail)

    def _settle(self, call: CallView) -> None:
        weakness = call.quality.weakness() if call.quality else None
        now = self._kit.clock.now()
        if weakness is not None:
            self._weakness, self._weak_at = weakness, now
        elif self._weak_at is not None and now - self._weak_at >= _GOOD_FOR:
            self._weakness = self._weak_at = None

    def _sentence(self, call: CallView) -> str:
        if self._weakness is not None:
            return weakness_words(self._weakness)
        safe = self.tr("encrypted") if call.encrypted else self.tr("not encrypted")
        return " · ".join(part for part in (sound_word(call.codec), safe) if part)


def _detail(call: CallView) -> str:
    """The figures IT asks for."""
    safe = (
        translate("QualityLine", "Nobody on the way can listen in (SRTP).")
        if call.encrypted
        else translate("QualityLine", "Not encrypted between you and the exchange.")
    )
    parts = [call.codec.partition("/")[0], safe]
    quality = call.quality
    if quality is not None:
        lost = percent(decimal(quality.loss_percent))
        loss = translate("QualityLine", "Lost: %1.").replace("%1", lost)
        uneven = translate("QualityLine", "Uneven: %1 ms.").replace("%1", str(quality.jitter_ms))
        parts += [loss, uneven]
        if quality.rtt_ms is not None:
            late = translate("QualityLine", "There and back: %1 ms.")
            parts.append(late.replace("%1", str(quality.rtt_ms)))
    return " ".join(part for part in parts if part)
