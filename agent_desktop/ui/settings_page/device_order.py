"""Devices in order of preference."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agent_desktop.domain.sound import SoundDevice
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.setting_row import fill_row
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size

_ROW = 30
_FRAME = 8
_MOST_SHOWN = 4
_ID = Qt.ItemDataRole.UserRole


class OrderList(QListWidget):
    """Alt with Up or Down moves the chosen row."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys that move a row; the others are Qt's own."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in ways:
            self.moved.emit(ways[key])
        else:
            super().keyPressEvent(event)


class DeviceOrder(QWidget):
    """The best first. `chosen` tells the ids in their new order; none is the system's choice."""

    chosen = Signal(tuple)

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[object, ...] = ()
        fill_row(self)
        self.setAccessibleName(name)
        self.list = OrderList()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.moved.connect(self._move)
        self.list.currentRowChanged.connect(self._show_buttons)
        self._up = Button(kit, Kind.SECONDARY, self.tr("Up"), "arrow-up", size=Size.SMALL)
        self._down = Button(kit, Kind.SECONDARY, self.tr("Down"), "arrow-down", size=Size.SMALL)
        self._reset = Button(kit, Kind.QUIET, self.tr("Let the system choose"), size=Size.SMALL)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._reset.clicked.connect(lambda: self.chosen.emit(()))
        box = column(self, gap=6)
        box.addWidget(self.list)
        row = line(gap=6)
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addStretch(1)
        row.addWidget(self._reset)
        box.addLayout(row)

    def show_devices(
        self, devices: tuple[SoundDevice, ...], order: tuple[str, ...], used: str
    ) -> None:
        """Show the chosen ones in their order, whether they are there or not, then the others."""
        if self._shown == (devices, order, used):
            return
        self._shown = (devices, order, used)
        names = {device.id: device.name for device in devices}
        ids = [*order, *(device for device in names if device not in order)]
        self._fill(ids, [self._words(names, device, used) for device in ids])
        self._reset.setEnabled(bool(order))

    def _fill(self, ids: list[str], words: list[str]) -> None:
        current = self.list.currentItem()
        kept = current.data(_ID) if current is not None else None
        self.list.clear()
        for device, text in zip(ids, words, strict=True):
            item = QListWidgetItem(text)
            item.setData(_ID, device)
            item.setToolTip(text)
            self.list.addItem(item)
        self.list.setCurrentRow(ids.index(kept) if kept in ids else 0 if ids else -1)
        rows = min(max(len(ids), 1), _MOST_SHOWN)
        self.list.setFixedHeight(rows * self._kit.theme.px(_ROW) + _FRAME)
        self._show_buttons()

    def _words(self, names: dict[str, str], device: str, used: str) -> str:
        if device not in names:
            return self.tr("%1 (not connected)").replace("%1", _short(device))
        return (
            self.tr("%1 (in use)").replace("%1", names[device])
            if device == used
            else (names[device])
        )

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        ids = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        if at >= 0 and 0 <= at + by < len(ids):
            ids[at], ids[at + by] = ids[at + by], ids[at]
            self.chosen.emit(tuple(ids))

    def _show_buttons(self) -> None:
        at, last = self.list.currentRow(), self.list.count() - 1
        self._up.setEnabled(at > 0)
        self._down.setEnabled(0 <= at < last)


def _short(device: str) -> str:
    """What can be read of the id of a device that is away."""
    words = device.rpartition("usb-")[2] if "usb-" in device else device
    return words.replace("_", " ")
