"""Settings as they may be told: what is switched how, never what was written."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

_SET, _EMPTY = "‹set›", "‹empty›"


def settings_lines(settings: msgspec.Struct, above: str = "") -> Iterator[str]:
    """`telephone.transport = tls`: a switch, a figure or one of a few given words is told; of
    anything a person has written only whether there is something, of a list how many.
    """
    hints = get_type_hints(type(settings))
    for field in msgspec.structs.fields(settings):
        value = getattr(settings, field.name)
        name = f"{above}{field.encode_name}"
        if isinstance(value, msgspec.Struct):
            yield from settings_lines(value, f"{name}.")
        else:
            yield f"{name} = {_told(value, hints[field.name])}"


def _told(value: object, hint: Any) -> str:
    match value:
        case bool():
            told = "on" if value else "off"
        case Enum():
            told = str(value.value)
        case int() | float():
            told = str(value)
        case tuple() if _is_of_given_words(hint):
            told = ", ".join(value)
        case tuple() | dict():
            told = f"‹{len(value)}›"
        case str() if get_origin(hint) is Literal:
            told = value
        case _:
            told = _SET if value else _EMPTY
    return told


def _is_of_given_words(hint: Any) -> bool:
    return get_origin(hint) is tuple and get_origin(get_args(hint)[0]) is Literal
