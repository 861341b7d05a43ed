"""The look of the whole program at this moment, and its changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.window import ThemeChoice
from agent_desktop.ui.layout_step import LayoutSteps
from agent_desktop.ui.theme.accents import NOBODY, Accent, derive_accent
from agent_desktop.ui.theme.icons import Icons
from agent_desktop.ui.theme.palette import build_palette
from agent_desktop.ui.theme.sheet import build_sheet
from agent_desktop.ui.theme.tokens import ThemeName, Token, Tokens, load_tokens

UNKNOWN = "none"
"""The accent code of a call whose municipality is unknown."""
BODY = 14
"""Body text in pixels at text scale 1."""


_FIXED = {
    ThemeChoice.LIGHT: ThemeName.LIGHT,
    ThemeChoice.DARK: ThemeName.DARK,
    ThemeChoice.HIGH_CONTRAST: ThemeName.HIGH_CONTRAST,
}


class Theme(QObject):
    """Dresses the application: palette, font and style sheet.

    Follows the system's light or dark scheme unless told otherwise. `changed` comes after the
    application wears the new look; who paints with `colour` or `pixmap` paints again then.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_scale: float = 1.0,
        family: str = "",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._scale = text_scale
        self._family = family
        self._icons = Icons()
        self._kept: dict[Hashable, QPixmap] = {}
        self.steps = LayoutSteps(self)
        """How much stands beside each other in the window that wears this."""
        self._municipal = {UNKNOWN: NOBODY}
        self.tokens: Tokens = load_tokens(self._name())
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    def use(self, choice: ThemeChoice) -> None:
        """Choose a theme, or the system's; costs nothing when it is the one that is worn."""
        if choice is not self._choice:
            self._choice = choice
            self._dress()

    def use_text_scale(self, scale: float) -> None:
        """Make all text, and what holds it, larger: 1.0 to 2.0. Costs nothing when it is so."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    @property
    def text_scale(self) -> float:
        """How large the text is: 1.0 is the usual size."""
        return self._scale

    @property
    def name(self) -> ThemeName:
        """The theme worn now."""
        return self.tokens.name

    @property
    def high_contrast(self) -> bool:
        """Whether shapes must do without tints."""
        return self.name is ThemeName.HIGH_CONTRAST

    def learn(self, municipalities: Iterable[Municipality]) -> None:
        """Make these municipalities' colours ready; cheap when they are known already."""
        wanted = {str(m.code): m.colour for m in municipalities}
        if not wanted.items() <= self._municipal.items():
            self._municipal |= wanted
            self._dress()

    def accent(self, municipality: Municipality | None) -> Accent:
        """A municipality's colours in the theme worn now."""
        return derive_accent(municipality.colour if municipality else NOBODY, self.name)

    def colour(self, token: Token) -> QColor:
        """A token as a colour to paint with."""
        return QColor(self.tokens[token])

    def shade(self, colour: str) -> QColor:
        """A colour given as `#RRGGBB`, a municipality's for one."""
        return QColor(colour)

    def font(self) -> QFont:
        """The body font."""
        return QFont(self._app.font())

    def px(self, length: int) -> int:
        """A length that grows with the text."""
        return round(length * self._scale)

    def pixmap(self, name: str, size: int, colour: Token | str, air: int = 0) -> QPixmap:
        """An icon that grows with the text, with `air` pixels at its right, sharp on the screen the
        program is on.
        """
        shade = self.tokens[colour] if isinstance(colour, Token) else colour
        return self._icons.pixmap(name, self.px(size), shade, self._app.devicePixelRatio(), air)

    def kept(self, what: Hashable, draw: Callable[[], QPixmap]) -> QPixmap:
        """A picture of something, drawn once for this look and the screen the program is on."""
        key = (what, self._app.devicePixelRatio())
        if key not in self._kept:
            self._kept[key] = draw()
        return self._kept[key]

    def _name(self) -> ThemeName:
        if self._choice in _FIXED:
            return _FIXED[self._choice]
        hints = self._app.styleHints()
        # PySide6 6.11: QStyleHints.accessibility() is a dead wrapper; as a child it is alive.
        needs = hints.findChild(QAccessibilityHints)
        if needs and needs.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return ThemeName.HIGH_CONTRAST
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self.tokens = load_tokens(self._name())
        self._kept.clear()
        accents = {c: derive_accent(colour, self.name) for c, colour in self._municipal.items()}
        # From one sheet to the next Qt dresses a widget once for each widget it lies in; from
        # none to a sheet once in all.
        self._app.setStyleSheet("")
        self._app.setPalette(build_palette(self.tokens))
        self._app.setFont(self._make_font())
        self._app.setStyleSheet(build_sheet(self.tokens, self._scale, accents))
        self.changed.emit()

    def _make_font(self) -> QFont:
        """The system's own font at our size, with figures of one width."""
        font = QFont(self._family) if self._family else QFont(self._app.font())
        font.setPixelSize(self.px(BODY))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font
