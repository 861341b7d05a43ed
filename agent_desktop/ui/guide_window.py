"""The user guide, to be read beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Ground, column, on_ground

_SIZE = (820, 720)


class GuideText(QTextBrowser):
    """The guide's text; its pictures are never wider than the text. Nothing is fetched."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture from the guide's own folder, as wide as there is room for."""
        if QTextDocument.ResourceType(kind) is not QTextDocument.ResourceType.ImageResource:
            return None
        picture = QImage(str(self._folder / QUrl(name).path()))
        wide = max(200, self.viewport().width() - 32)
        if picture.width() > wide:
            mode = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(wide, mode)
        return picture


class GuideWindow(QWidget):
    """A window of its own, so that one can read and do. Escape closes it."""

    def __init__(self, kit: Kit, file: Path) -> None:
        super().__init__(None, Qt.WindowType.Window)
        on_ground(self, Ground.SURFACE)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(kit.theme.px(_SIZE[0]), kit.theme.px(_SIZE[1]))
        self.text = GuideText(file.parent)
        self.text.setAccessibleName(self.windowTitle())
        column(self, (24, 8, 8, 8)).addWidget(self.text)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._file = file

    def open(self) -> None:
        """Show it, or bring it to the front."""
        if not self.isVisible():
            self.show()
            self.text.setMarkdown(self._file.read_text(encoding="utf-8"))
        self.raise_()
        self.activateWindow()
        self.text.setFocus()
