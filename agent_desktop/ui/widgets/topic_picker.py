"""A field that finds any topic by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import TopicCode
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.topic_order import Named, best_first, named, near_first


class TopicPicker(Picker):
    """Both levels in one list. Any letters of either name find a topic, and Enter takes the best
    match. The topics below the chosen one stand first. `wanted` tells the code that is chosen;
    letters that match nothing choose nothing.
    """

    wanted = Signal(object)

    def __init__(self, kit: Kit, name: str, nothing: str = "") -> None:
        """With `nothing`, there is a first line that stands for no topic."""
        super().__init__(kit, name, search=True)
        self._language = kit.language
        self._nothing = nothing
        self._topics: Sequence[Topic] = ()
        self._named: list[Named] = []
        self._code: TopicCode | None = None
        self._deaf = False
        self._found = QStringListModel(self)
        self._field = self.lineEdit() or QLineEdit()
        self._completer = self.completer() or QCompleter()
        self._field.setPlaceholderText(self.tr("Find a topic"))
        self._field.textEdited.connect(self._find)
        self._field.returnPressed.connect(self._take_best)
        self.activated.connect(self._tell)
        self._rank_completions()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Offer these."""
        if topics is not self._topics:
            self._topics = topics
            self._fill()

    def show_topic(self, code: TopicCode | None) -> None:
        """Show which one is chosen. Letters that are just being typed are left alone."""
        if code == self._code and self.currentData() == code and not self._is_left_over():
            return
        self._code = code
        self._fill()

    def topic(self) -> TopicCode | None:
        """The one that is chosen."""
        return self._code

    def open_list(self) -> None:
        """Start typing; what is near stands ready."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._find("")
        self._completer.complete()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Letters that chose nothing give way to what is chosen."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self._is_left_over():
            self._show_chosen()

    def _is_left_over(self) -> bool:
        return not self._field.hasFocus() and self._field.text() != self.itemText(
            self.currentIndex()
        )

    def _fill(self) -> None:
        self._named = near_first(named(self._topics, self._language), self._code)
        with QSignalBlocker(self):
            self.clear()
            if self._nothing:
                self.addItem(self._nothing, None)
            for topic in self._named:
                self.addItem(topic.path, topic.code)
        self._show_chosen()

    def _show_chosen(self) -> None:
        index = self.findData(self._code) if self._code is not None or self._nothing else -1
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            if index < 0:
                self._field.clear()

    def _find(self, letters: str) -> None:
        self._found.setStringList([topic.path for topic in best_first(self._named, letters)])

    def _take_best(self) -> None:
        """What the arrow keys have gone to in the list stands in the field, too."""
        letters = self._field.text().strip()
        exact = [topic for topic in self._named if topic.path == letters]
        best = exact or (best_first(self._named, letters) if letters else [])
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
        self._deaf = True
        QTimer.singleShot(0, self, self._hear)
        if best:
            self._choose(best[0].code)
        elif not letters or letters == self._nothing:
            self._choose(None)

    def _hear(self) -> None:
        """The list, too, has said by now what Enter chose in it."""
        self._deaf = False
        self._show_chosen()

    def _tell(self, index: int) -> None:
        if not self._deaf:
            self._choose(self.itemData(index))

    def _choose(self, code: TopicCode | None) -> None:
        is_other = code != self._code
        self._code = code
        self._fill()
        if is_other:
            self.wanted.emit(code)

    def _rank_completions(self) -> None:
        self._completer.setModel(self._found)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
