"""Many call about the same: should there be an incident?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.spikes import Spike
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.spike_words import inside, spike_topic, spike_town
from agent_desktop.ui.widgets.boxes import column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST = 3


class SpikeStrips(QWidget):
    """A strip for each spike, three at most, the largest first. `opened` tells the one an incident
    is wanted for. With `quiet` each is a line without a frame: somebody is talking.
    """

    opened = Signal(object)

    def __init__(self, actions: DeskActions, kit: Kit, *, quiet: bool = False) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._quiet = quiet
        self._shown: tuple[Spike, ...] = ()
        self._box = column(self, gap=8)
        self.hide()

    def show_view(self, view: DeskView, only: MunicipalityCode | None = None) -> None:
        """Show the spikes, or those of one municipality."""
        spikes = tuple(s for s in view.spikes if only in {None, s.municipality})[:_MOST]
        if spikes == self._shown:
            return
        self._shown = spikes
        empty_layout(self._box)
        draw = self._quiet_line if self._quiet else self._strip
        for spike in spikes:
            self._box.addWidget(draw(spike, view))
        self.setVisible(bool(spikes))
        if spikes and self.isVisible():
            announce(self, self._sentence(spikes[0], view))

    def _sentence(self, spike: Spike, view: DeskView) -> str:
        said = self.tr("%n call(s) about %1 in %2 in %3 minutes.", "", spike.calls)
        said = said.replace("%3", str(spike.minutes)).replace("%2", spike_town(spike, view))
        return said.replace("%1", self._topic(spike, view))

    def _topic(self, spike: Spike, view: DeskView) -> str:
        return inside(spike_topic(spike, view, self._kit.language))

    def _strip(self, spike: Spike, view: DeskView) -> QWidget:
        said = self._sentence(spike, view)
        wanted = self._button(Kind.SECONDARY, spike, said)
        strip = MessageStrip(
            self._kit,
            Level.WARN,
            said,
            self.tr("Is it an incident?"),
            self.tr("It is no incident"),
            stacked=True,
            icon="lightbulb",
            action=wanted,
        )
        strip.closed.connect(lambda: self._actions.dismiss_spike(spike))
        return strip

    def _quiet_line(self, spike: Spike, view: DeskView) -> QWidget:
        said = self._sentence(spike, view)
        row = QWidget()
        row.setAccessibleName(said)
        box = line(row)
        box.addWidget(IconLabel(self._kit, "lightbulb", 16))
        words = self.tr("%n call(s) about %1 in %3 minutes. Is it an incident?", "", spike.calls)
        words = words.replace("%3", str(spike.minutes)).replace("%1", self._topic(spike, view))
        box.addWidget(Text(Role.DENSE, Tone.TEXT2, words).wrapped(), 1)
        box.addWidget(self._button(Kind.QUIET, spike, said))
        close = Button(self._kit, Kind.ICON, self.tr("It is no incident"), "x", size=Size.SMALL)
        close.clicked.connect(lambda: self._actions.dismiss_spike(spike))
        box.addWidget(close)
        return row

    def _button(self, kind: Kind, spike: Spike, said: str) -> Button:
        wanted = Button(self._kit, kind, self.tr("Open incident"), size=Size.SMALL)
        does = self.tr("Open incident")
        wanted.setAccessibleName(f"{does}: {said}")
        wanted.clicked.connect(lambda: self.opened.emit(spike))
        return wanted
