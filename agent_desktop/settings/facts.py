"""What the settings say that a person should be able to see in the window."""

from __future__ import annotations

from agent_desktop.domain.facts import Fact, FactName
from agent_desktop.settings.settings import Settings


def facts(settings: Settings, decided: frozenset[str]) -> tuple[Fact, ...]:
    """Each with whether the machine's policy decides it; `decided` are the policy's keys."""
    telephone, log = settings.telephone, settings.log
    said = (
        (FactName.ENCRYPTION, telephone.encryption, "telephone.encryption"),
        (FactName.AUTO_ANSWER, telephone.auto_answer, "telephone.auto-answer"),
        (FactName.SECOND_CALL, telephone.second_call, "telephone.second-call"),
        (FactName.NUMBERS, log.numbers, "log.numbers"),
        (FactName.NUMBER_DAYS, log.number_days, "log.number-days"),
        (FactName.NOTE_DAYS, log.note_days, "log.note-days"),
        (
            FactName.REMEMBER_CALLERS,
            settings.knowledge.remember_callers,
            "knowledge.remember-callers",
        ),
    )
    return tuple(Fact(name, value, key in decided) for name, value, key in said)
