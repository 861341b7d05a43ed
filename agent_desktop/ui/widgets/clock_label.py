"""Figures that count."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.text import Role, Text, Tone


def duration(span: timedelta) -> str:
    """Whole seconds as `4:12`, from an hour on `1:04:12`. Never negative."""
    seconds = max(0, int(span.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, last = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{last:02}" if hours else f"{minutes}:{last:02}"


class ClockLabel(Text):
    """The time since a moment, in whole seconds; stands still when stopped or empty."""

    def __init__(self, kit: Kit, role: Role, tone: Tone = Tone.TEXT) -> None:
        super().__init__(role, tone)
        self._kit = kit
        self._since: datetime | None = None
        kit.clock.ticked.connect(self._turn)

    def count_from(self, since: datetime) -> None:
        """Count from a moment."""
        self._since = since
        self._turn()

    def stand_at(self, span: timedelta) -> None:
        """Show a span that no longer grows."""
        self._since = None
        self.setText(duration(span))

    def clear_clock(self) -> None:
        """Show nothing."""
        self._since = None
        self.setText("")

    def _turn(self) -> None:
        if self._since is not None:
            self.setText(duration(self._kit.clock.now() - self._since))
