"""What was said: plain letters, selected by mouse and keyboard, broken anywhere if they must be."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_LINE = 20
_Std, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
_STEPS = (
    (_Std.MoveToNextChar, _Std.SelectNextChar, _Move.NextCharacter),
    (_Std.MoveToPreviousChar, _Std.SelectPreviousChar, _Move.PreviousCharacter),
    (_Std.MoveToNextWord, _Std.SelectNextWord, _Move.NextWord),
    (_Std.MoveToPreviousWord, _Std.SelectPreviousWord, _Move.PreviousWord),
    (_Std.MoveToStartOfLine, _Std.SelectStartOfLine, _Move.StartOfLine),
    (_Std.MoveToEndOfLine, _Std.SelectEndOfLine, _Move.EndOfLine),
)
_SELECTS = ((_Std.SelectNextLine, _Move.Down), (_Std.SelectPreviousLine, _Move.Up))


class MessageText(QWidget):
    """Much lighter than a label or a text field, of which there would be hundreds. Links are not
    obeyed: they are letters too.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._ink = Token.TEXT
        self._heights: dict[int, int] = {}
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._document)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, ink: Token = Token.TEXT) -> None:
        """Show a text."""
        self._ink = ink
        if text != self._document.toPlainText() or not self._heights:
            self._document.setPlainText(text)
            self.setAccessibleName(text)
            self._dress()
        self.update()

    def text(self) -> str:
        """What is shown."""
        return self._document.toPlainText()

    def selected(self) -> str:
        """What is selected of it."""
        return self._cursor.selectedText().replace("\u2029", "\n")

    def begin_selecting(self) -> None:
        """Put the cursor before the first letter, for the arrow keys."""
        self._cursor.movePosition(_Move.Start)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Known by heart once it was asked for."""
        if width not in self._heights:
            self._document.setTextWidth(max(width, 1))
            self._heights[width] = ceil(self._document.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A line's worth: the column decides."""
        return QSize(200, self._kit.theme.px(_LINE))

    def minimumSizeHint(self) -> QSize:
        """As narrow as can be."""
        return QSize(40, self._kit.theme.px(_LINE))

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._heights:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The letters, what is selected of them, and the cursor where the keyboard is here."""
        if self._document.textWidth() != self.width():
            self._document.setTextWidth(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._kit.theme.colour(self._ink))
        context.clip = event.rect().toRectF()
        if self.hasFocus():
            context.cursorPosition = self._cursor.position()
        if self._cursor.hasSelection():
            chosen = QAbstractTextDocumentLayout.Selection()
            chosen.cursor = self._cursor
            look = QTextCharFormat()
            look.setBackground(self._kit.theme.colour(Token.MARK))
            look.setForeground(self._kit.theme.colour(Token.ON_MARK))
            chosen.format = look
            context.selections = [chosen]
        self._document.documentLayout().draw(painter, context)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._cursor.setPosition(self._place(event.position().toPoint()))
            self.update()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self._place(event.position().toPoint())
            self._cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._cursor.setPosition(self._place(event.position().toPoint()))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, copy. Escape, and what is not for letters, is for the message."""
        if event.matches(_Std.Copy) and self._cursor.hasSelection():
            QGuiApplication.clipboard().setText(self.selected())
        elif event.matches(_Std.SelectAll):
            self._cursor.select(QTextCursor.SelectionType.Document)
        elif not self._step(event):
            if event.key() == Qt.Key.Key_Escape:
                self._cursor.clearSelection()
            event.ignore()
        self.update()

    def _step(self, event: QKeyEvent) -> bool:
        keep, let_go = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
        for moves, selects, step in _STEPS:
            if event.matches(moves) or event.matches(selects):
                mode = keep if event.matches(selects) else let_go
                self._cursor.movePosition(step, mode)
                return True
        for selects, step in _SELECTS:
            if event.matches(selects):
                self._cursor.movePosition(step, keep)
                return True
        return False

    def _place(self, spot: QPoint) -> int:
        layout = self._document.documentLayout()
        return max(layout.hitTest(spot.toPointF(), Qt.HitTestAccuracy.FuzzyHit), 0)

    def _dress(self) -> None:
        """Font and distance between lines."""
        self._heights = {}
        self._document.setDefaultFont(self._kit.theme.font())
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        block.setLineHeight(self._kit.theme.px(_LINE), fixed)
        everything = QTextCursor(self._document)
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(block)
        self.updateGeometry()
