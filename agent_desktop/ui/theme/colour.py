"""Colour arithmetic: WCAG contrast, OKLCH, mixing, distance. Colours are `#RRGGBB` strings.

OKLab and OKLCH after Björn Ottosson, "A perceptual color space for image processing" (2020);
contrast after WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

import math

from msgspec import Struct
from msgspec.structs import replace

Channels = tuple[float, float, float]
_SLACK = 1e-4
"""Rounding left over by the matrices."""


class Oklch(Struct, frozen=True):
    """Lightness 0 to 1, chroma 0 to about 0.4, hue in radians."""

    lightness: float
    chroma: float
    hue: float


def channels(colour: str) -> Channels:
    """The three sRGB channels, 0 to 1. Raises ValueError for anything but `#RRGGBB`."""
    if len(colour) != len("#RRGGBB") or not colour.startswith("#"):
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def hex_of(rgb: Channels) -> str:
    """`#RRGGBB` of three sRGB channels, cut to what a screen can show."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, value)) * 255):02X}" for value in rgb)


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _to_srgb(value: float) -> float:
    if value <= 0.0031308:  # noqa: PLR2004
        return value * 12.92
    return float(1.055 * value ** (1 / 2.4) - 0.055)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = map(_to_linear, channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, whichever is in front."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(ground: str, paint: str, share: float) -> str:
    """`share` of `paint` laid over `ground`, channel by channel."""
    below, above = channels(ground), channels(paint)
    red, green, blue = (b + (a - b) * share for b, a in zip(below, above, strict=True))
    return hex_of((red, green, blue))


def to_oklab(colour: str) -> Channels:
    """Lightness and the two opponent axes."""
    r, g, b = map(_to_linear, channels(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def to_oklch(colour: str) -> Oklch:
    """A colour as lightness, chroma and hue."""
    lightness, a, b = to_oklab(colour)
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def _linear_of(colour: Oklch) -> Channels:
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def from_oklch(colour: Oklch) -> str:
    """The nearest colour a screen can show: hue and lightness are kept, chroma gives way."""
    for step in range(101):
        linear = _linear_of(replace(colour, chroma=colour.chroma * (1 - step / 100)))
        if all(-_SLACK <= value <= 1 + _SLACK for value in linear):
            break
    red, green, blue = (_to_srgb(max(0.0, value)) for value in linear)
    return hex_of((red, green, blue))


def _to_cielab(colour: str) -> Channels:
    r, g, b = map(_to_linear, channels(colour))
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (
        math.cbrt(t) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str) -> float:
    """How unlike two colours look: CIE 1976 delta E (ISO/CIE 11664-4, D65 white)."""
    return math.dist(_to_cielab(one), _to_cielab(other))
