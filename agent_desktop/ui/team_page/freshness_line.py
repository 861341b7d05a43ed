"""How old the news from the exchange is."""

from __future__ import annotations

from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.team_words import ago_words, last_known
from agent_desktop.ui.widgets.text import Role, Text, Tone


class FreshnessLine(Text):
    """When the status of colleagues was last heard of, by whom; that it is missing, if it is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(Role.DENSE, Tone.TEXT2)
        self._kit = kit
        self._seen = Seen()
        self._view: DeskView | None = None
        kit.clock.ticked.connect(self._turn)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if self._seen.is_news(view.queue, view.team):
            self._view = view
            self._turn()

    def _turn(self) -> None:
        if self._view is not None:
            self.setText(self._words(self._view))
            missing = self._view.queue.expected and self._view.queue.stale
            self.show_tone(Tone.WARN if missing else Tone.TEXT2)

    def _words(self, view: DeskView) -> str:
        state, now = view.queue.state, self._kit.clock.now()
        if state is not None and not view.queue.stale:
            words = self.tr("Status from the exchange, updated %1")
            return words.replace("%1", ago_words(state.age(now)))
        if state is not None:
            missing = self.tr("Status from the exchange is missing")
            return f"{missing} · {last_known(state.at)}"
        if view.queue.expected:
            return self.tr("Status from the exchange is missing")
        if view.team.updated is not None:
            return self.tr("Updated %1").replace("%1", ago_words(now - view.team.updated))
        return ""
