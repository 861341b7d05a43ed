"""A municipality's colours, all derived from the one colour its configuration gives."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.ui.theme.colour import contrast, distance, from_oklch, mix, to_oklch
from agent_desktop.ui.theme.tokens import ThemeName, Token, load_tokens

WHITE, BLACK = "#FFFFFF", "#000000"
NOBODY = "#475766"
"""The colour of a call whose municipality is unknown."""

BAND_RATIO = 5.5
DARK_INK_RATIO = 6.0
HC_INK_RATIO = 12.0
TINT_RATIO = 4.5
TOO_NEAR = 15.0
"""CIE delta E under which two colours are taken for one another at a glance."""
_STEP = 0.005


class Accent(Struct, frozen=True):
    """What a municipality looks like in one theme.

    `band` carries white text (black in high contrast, where `ink` carries the colour); `ink`
    is text and stripe on any background; `tint` lies behind ink.
    """

    band: str
    ink: str
    tint: str


def _shade_until(colour: str, step: float, ground: str, ratio: float) -> str:
    """`colour` made lighter or darker until its contrast to `ground` reaches `ratio`."""
    shade = to_oklch(colour)
    for _ in range(round(1 / abs(step))):
        if contrast(from_oklch(shade), ground) >= ratio:
            break
        shade = replace(shade, lightness=min(1.0, max(0.0, shade.lightness + step)))
    return from_oklch(shade)


def _tint(ground: str, paint: str, ink: str, share: float) -> str:
    """As much of `paint` over `ground` as `ink` still reads well on, at most `share`."""
    while contrast(mix(ground, paint, share), ink) < TINT_RATIO and share > 0:
        share -= 0.01
    return mix(ground, paint, max(share, 0.0))


@cache
def derive_accent(colour: str, theme: ThemeName) -> Accent:
    """The accent for one configured colour (`#RRGGBB`) in one theme."""
    tokens = load_tokens(theme)
    band = _shade_until(colour, -_STEP, WHITE, BAND_RATIO)
    match theme:
        case ThemeName.LIGHT:
            return Accent(band, band, _tint(tokens[Token.SURFACE], band, band, 0.10))
        case ThemeName.DARK:
            ink = _shade_until(band, _STEP, tokens[Token.SELECTED], DARK_INK_RATIO)
            return Accent(band, ink, _tint(tokens[Token.SURFACE], band, ink, 0.18))
        case ThemeName.HIGH_CONTRAST:
            return Accent(BLACK, _shade_until(band, _STEP, BLACK, HC_INK_RATIO), BLACK)


class Clash(Struct, frozen=True):
    """Two colours too alike to be told apart. `other` is a name or a token."""

    name: str
    other: str


def find_clashes(colours: Mapping[str, str]) -> tuple[Clash, ...]:
    """Municipality colours (name to `#RRGGBB`) too near each other or *Svar* and *Legg på*."""
    bands = {n: derive_accent(c, ThemeName.LIGHT).band for n, c in colours.items()}
    tokens = load_tokens(ThemeName.LIGHT)
    fixed = {token.value: tokens[token] for token in (Token.OK_SOLID, Token.DANGER_SOLID)}
    names = list(bands)
    pairs = [(one, other) for i, one in enumerate(names) for other in names[i + 1 :]]
    pairs += [(name, token) for name in names for token in fixed]
    known = bands | fixed
    return tuple(Clash(a, b) for a, b in pairs if distance(known[a], known[b]) < TOO_NEAR)
