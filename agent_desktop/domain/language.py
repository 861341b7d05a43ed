"""The languages of the window and the two written forms of Norwegian."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """What the window speaks. Norwegian values are also a municipality's written form."""

    BOKMAL = "nb"
    NYNORSK = "nn"
    ENGLISH = "en"
