"""The one QPalette, made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from agent_desktop.ui.theme.tokens import Token, Tokens

_ROLES = {
    QPalette.ColorRole.Window: Token.CANVAS,
    QPalette.ColorRole.Base: Token.SURFACE,
    QPalette.ColorRole.AlternateBase: Token.SUNKEN,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.TEXT3,
    QPalette.ColorRole.Highlight: Token.SELECTED,
    QPalette.ColorRole.HighlightedText: Token.TEXT,
    QPalette.ColorRole.Button: Token.SURFACE,
    QPalette.ColorRole.Link: Token.ACCENT_TEXT,
    QPalette.ColorRole.LinkVisited: Token.ACCENT_TEXT,
    QPalette.ColorRole.ToolTipBase: Token.TOAST,
    QPalette.ColorRole.ToolTipText: Token.ON_TOAST,
    QPalette.ColorRole.Accent: Token.ACCENT,
}
_DISABLED = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def build_palette(tokens: Tokens) -> QPalette:
    """The palette of one theme."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens[token]))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens[Token.DISABLED]))
    return palette
