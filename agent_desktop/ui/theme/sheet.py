"""The one style sheet, generated from tokens, text scale and the municipalities' accents.

The templates in resources/styles write `@name` for a colour or line width and `13sp` for a
length that grows with the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from agent_desktop.resources import resource
from agent_desktop.ui.theme.accents import Accent
from agent_desktop.ui.theme.tokens import ThemeName, Token, Tokens

_NAME = re.compile(r"@([A-Za-z0-9]+)")
_LENGTH = re.compile(r"\b(\d+)sp\b")


@cache
def _template(name: str) -> str:
    return resource(f"styles/{name}").read_text(encoding="utf-8")


def _shape_values(tokens: Tokens) -> dict[str, str]:
    """What is not a colour of its own: line widths, and how a chosen control looks."""
    strong = tokens.name is ThemeName.HIGH_CONTRAST
    fill, text = (
        (Token.ACCENT, Token.ON_ACCENT) if strong else (Token.ACCENT_TINT, Token.ACCENT_TEXT)
    )
    return {
        "edge": "2px" if strong else "1px",
        "ring": "3px" if strong else "2px",
        "chosenFill": tokens[fill],
        "chosenText": tokens[text],
        "chosenRow": tokens[Token.ON_ACCENT if strong else Token.TEXT],
        "band0": "12px" if strong else "0px",
        "bandLine": "2px" if strong else "0px",
        "bandRadius": "0px" if strong else "7px",
        "tagOk": tokens[Token.OK if strong else Token.OK_TINT],
        "tagWarn": tokens[Token.WARN if strong else Token.WARN_TINT],
        "tagDanger": tokens[Token.DANGER if strong else Token.DANGER_TINT],
    }


def _fill(template: str, values: Mapping[str, str], scale: float) -> str:
    text = _NAME.sub(lambda found: values[found.group(1)], template)
    return _LENGTH.sub(lambda found: f"{round(int(found.group(1)) * scale)}px", text)


def build_sheet(tokens: Tokens, scale: float, accents: Mapping[str, Accent]) -> str:
    """The whole sheet. An unknown `@name` in a template raises KeyError."""
    values = {token.value: tokens[token] for token in Token} | _shape_values(tokens)
    strong = tokens.name is ThemeName.HIGH_CONTRAST
    parts = [_fill(_template("desk.qss"), values, scale)]
    for code, accent in accents.items():
        own = {
            "code": code,
            "band": accent.band,
            "ink": accent.ink,
            "tint": accent.tint,
            "onBand": accent.ink if strong else "#FFFFFF",
            "monoEdge": accent.ink if strong else accent.band,
            "tagEdge": accent.ink if strong else accent.tint,
        }
        parts.append(_fill(_template("municipality.qss"), values | own, scale))
    return "\n".join(parts)
