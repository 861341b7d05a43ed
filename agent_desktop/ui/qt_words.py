"""What Qt itself writes in fields and on scroll bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def qt_words() -> list[str]:
    """In the language of the window. Qt has no Bokmål, and looks these up under its own names, so
    the program's translations have them.
    """
    translate = QCoreApplication.translate
    return [
        translate("QKeySequenceEdit", "Press shortcut"),
        translate("QLineEdit", "&Undo"),
        translate("QLineEdit", "&Redo"),
        translate("QLineEdit", "Cu&t"),
        translate("QLineEdit", "&Copy"),
        translate("QLineEdit", "&Paste"),
        translate("QLineEdit", "Delete"),
        translate("QLineEdit", "Select All"),
        translate("QWidgetTextControl", "&Undo"),
        translate("QWidgetTextControl", "&Redo"),
        translate("QWidgetTextControl", "Cu&t"),
        translate("QWidgetTextControl", "&Copy"),
        translate("QWidgetTextControl", "Copy &Link Location"),
        translate("QWidgetTextControl", "&Paste"),
        translate("QWidgetTextControl", "Delete"),
        translate("QWidgetTextControl", "Select All"),
        translate("QScrollBar", "Scroll here"),
        translate("QScrollBar", "Top"),
        translate("QScrollBar", "Bottom"),
        translate("QScrollBar", "Page up"),
        translate("QScrollBar", "Page down"),
        translate("QScrollBar", "Scroll up"),
        translate("QScrollBar", "Scroll down"),
    ]
