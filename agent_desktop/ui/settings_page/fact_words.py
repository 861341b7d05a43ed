"""What the settings say, in words."""

from __future__ import annotations

from agent_desktop.domain.facts import Fact, FactName
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_TITLES = {
    FactName.ENCRYPTION: QT_TRANSLATE_NOOP("Facts", "Encrypted calls (SRTP)"),
    FactName.AUTO_ANSWER: QT_TRANSLATE_NOOP("Facts", "Answer automatically"),
    FactName.SECOND_CALL: QT_TRANSLATE_NOOP("Facts", "When another call comes while you talk"),
    FactName.NUMBERS: QT_TRANSLATE_NOOP("Facts", "Telephone numbers in the log"),
    FactName.NUMBER_DAYS: QT_TRANSLATE_NOOP("Facts", "Numbers are deleted after"),
    FactName.NOTE_DAYS: QT_TRANSLATE_NOOP("Facts", "Notes are deleted after"),
    FactName.REMEMBER_CALLERS: QT_TRANSLATE_NOOP(
        "Facts", "When it rings, show what the caller asked about last"
    ),
}
_EXPLAINS = {
    FactName.ENCRYPTION: QT_TRANSLATE_NOOP("Facts", "Whether calls may go unencrypted"),
    FactName.AUTO_ANSWER: QT_TRANSLATE_NOOP(
        "Facts", "The program answers without you doing anything"
    ),
}
_VALUES = {
    (FactName.ENCRYPTION, "off"): QT_TRANSLATE_NOOP("Facts", "Off"),
    (FactName.ENCRYPTION, "optional"): QT_TRANSLATE_NOOP("Facts", "Where the exchange can"),
    (FactName.ENCRYPTION, "required"): QT_TRANSLATE_NOOP("Facts", "Always required"),
    (FactName.AUTO_ANSWER, None): QT_TRANSLATE_NOOP("Facts", "No"),
    (FactName.SECOND_CALL, "wait"): QT_TRANSLATE_NOOP("Facts", "It waits, and you hear a tone"),
    (FactName.SECOND_CALL, "busy"): QT_TRANSLATE_NOOP(
        "Facts", "The caller is told that you are busy"
    ),
    (FactName.SECOND_CALL, "forward"): QT_TRANSLATE_NOOP("Facts", "It is sent on to others"),
    (FactName.NUMBERS, "full"): QT_TRANSLATE_NOOP("Facts", "The whole number"),
    (FactName.NUMBERS, "masked"): QT_TRANSLATE_NOOP("Facts", "Only the last digits"),
    (FactName.NUMBERS, "none"): QT_TRANSLATE_NOOP("Facts", "Are not kept"),
    (FactName.REMEMBER_CALLERS, True): QT_TRANSLATE_NOOP("Facts", "Yes"),
    (FactName.REMEMBER_CALLERS, False): QT_TRANSLATE_NOOP("Facts", "No"),
}


def fact_title(fact: Fact) -> str:
    """What it is about."""
    return translate("Facts", _TITLES[fact.name])


def fact_explained(fact: Fact) -> str:
    """A second line, where there is need of one."""
    words = _EXPLAINS.get(fact.name)
    return translate("Facts", words) if words else ""


def fact_value(fact: Fact) -> str | None:
    """What is so; None when it is a number."""
    known = _VALUES.get((fact.name, fact.value))  # type: ignore[arg-type]
    return translate("Facts", known) if known is not None else None
