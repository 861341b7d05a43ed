"""A file in a conversation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from agent_desktop.domain.chat import SharedFile
from agent_desktop.ui.chat.chat_words import file_size
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone


class FileLine(QFrame):
    """Name and size, and a button that saves it. It is never opened here. `wanted` tells where it
    shall be saved.
    """

    wanted = Signal(object)

    def __init__(self, kit: Kit, file: SharedFile) -> None:
        super().__init__()
        self._file = file
        self.setProperty("chat", "file")
        box = line(self, (10, 6, 8, 6), 10)
        box.addWidget(IconLabel(kit, "file", 20, Token.TEXT2))
        words = column(gap=0)
        words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, file.name))
        size = file_size(file.size)
        if file.too_large:
            too_large = Text(Role.SMALL, Tone.WARN, self._too_large(size)).wrapped()
            words.addWidget(too_large)
        elif size:
            words.addWidget(Text(Role.SMALL, Tone.TEXT3, size))
        box.addLayout(words, 1)
        if not file.too_large:
            save = Button(kit, Kind.SECONDARY, self.tr("Save as …"), size=Size.SMALL)
            save.setAccessibleName(self.tr("Save %1 as …").replace("%1", file.name))
            save.clicked.connect(self._ask_where)
            box.addWidget(save, 0, Qt.AlignmentFlag.AlignVCenter)

    def _too_large(self, size: str) -> str:
        words = self.tr("Too large to be fetched here")
        return f"{size} · {words}" if size else words

    def _ask_where(self) -> None:
        start = str(Path.home() / self._file.name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), start)
        if chosen:
            self.wanted.emit(Path(chosen))
