"""Where it rings besides the headset."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.sound import SoundDevice
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.sound_page.setting_row import CONTROL_WIDTH
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.widgets.tick import Tick


class RingChoice(QWidget):
    """A tick for each device. `chosen` tells the ids that are ticked, those away included."""

    chosen = Signal(tuple)

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self.setFixedWidth(kit.theme.px(CONTROL_WIDTH))
        self.setAccessibleName(name)
        self._kit = kit
        self._shown: tuple[object, ...] = ()
        self._ringers: tuple[str, ...] = ()
        self._box = column(self, gap=6)

    def show_devices(self, devices: tuple[SoundDevice, ...], ringers: tuple[str, ...]) -> None:
        """Show the devices there are, with those it rings on ticked."""
        if self._shown == (devices, ringers):
            return
        self._shown, self._ringers = (devices, ringers), ringers
        empty_layout(self._box)
        for device in devices:
            tick = Tick(self._kit, device.name)
            tick.setChecked(device.id in ringers)
            tick.toggled.connect(lambda on, one=device.id: self._tick(one, on))
            self._box.addWidget(tick)
        if not devices:
            none = self.tr("No loudspeaker is connected.")
            self._box.addWidget(Text(Role.DENSE, Tone.TEXT2, none).wrapped())

    def _tick(self, device: str, on: bool) -> None:
        others = tuple(ringer for ringer in self._ringers if ringer != device)
        self.chosen.emit((*others, device) if on else others)
