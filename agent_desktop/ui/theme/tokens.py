"""The design tokens: every colour by its role, in three themes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from msgspec import Struct

from agent_desktop.resources import resource


class ThemeName(StrEnum):
    """The three sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "hc"


class Token(StrEnum):
    """A colour by what it is for."""

    CANVAS = "canvas"
    SURFACE = "surface"
    SUNKEN = "sunken"
    HOVER = "hover"
    SELECTED = "selected"
    LINE = "line"
    LINE_STRONG = "lineStrong"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_HOVER = "accentHover"
    ACCENT_PRESS = "accentPress"
    ON_ACCENT = "onAccent"
    ACCENT_TINT = "accentTint"
    ACCENT_TEXT = "accentText"
    FOCUS = "focus"
    OK = "ok"
    OK_TINT = "okTint"
    OK_SOLID = "okSolid"
    ON_OK = "onOk"
    WARN = "warn"
    WARN_TINT = "warnTint"
    WARN_LINE = "warnLine"
    DANGER = "danger"
    DANGER_TINT = "dangerTint"
    DANGER_SOLID = "dangerSolid"
    ON_DANGER = "onDanger"
    MARK = "mark"
    ON_MARK = "onMark"
    TOAST = "toast"
    ON_TOAST = "onToast"
    TOAST_ACT = "toastAct"
    BAR = "bar"
    ON_BAR = "onBar"
    BAR_MUTED = "barMuted"
    BAR_LOST = "barLost"


class Tokens(Struct, frozen=True):
    """The colours of one theme."""

    name: ThemeName
    colours: Mapping[Token, str]

    def __getitem__(self, token: Token) -> str:
        return self.colours[token]


@cache
def load_tokens(name: ThemeName) -> Tokens:
    """The tokens of a theme, read once. A missing colour raises KeyError at start, not later."""
    text = resource("styles/tokens.json").read_text(encoding="utf-8")
    values = json.loads(text)["themes"][name.value]
    return Tokens(name, {token: values[token.value] for token in Token})
