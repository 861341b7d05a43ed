"""Files that go with the next message."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.text import one_line

_LONGEST = 40


class FileChips(QWidget):
    """A button for each file takes it away again: `dropped` tells which."""

    dropped = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._box = Flow(self, gap=6)
        self.hide()

    def show_files(self, files: Sequence[Path]) -> None:
        """Show these."""
        empty_layout(self._box)
        self.setVisible(bool(files))
        for file in files:
            self._box.addWidget(self._chip(file))

    def _chip(self, file: Path) -> Button:
        name = one_line(file.name)
        shown = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        chip = Button(self._kit, Kind.SECONDARY, shown, "x", size=Size.SMALL)
        chip.setAccessibleName(self.tr("Do not send %1").replace("%1", name))
        chip.clicked.connect(lambda: self.dropped.emit(file))
        return chip
