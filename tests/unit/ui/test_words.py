"""Words for everything, in all three languages."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import pytest
from PySide6.QtCore import QCoreApplication

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.call import Direction, EndCause, TransferState
from agent_desktop.domain.contact import CallerKind, OnWeb, Outcome
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.line import LineState
from agent_desktop.domain.quality import Weakness
from agent_desktop.domain.question import QuestionState
from agent_desktop.domain.status import AgentStatus, Fault, Health, Service, ServiceState
from agent_desktop.resources import resource
from agent_desktop.ui import words
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.marks import INCIDENT_ICON, QUESTION_MARK, STATUS_MARK
from agent_desktop.ui.qt_words import qt_words
from agent_desktop.ui.troubles import fault_sentence, notice_trouble, service_trouble

SPOKEN: list[tuple[type[Enum], Callable[..., str]]] = [
    (AgentStatus, words.status_word),
    (CallerKind, words.caller_kind_word),
    (Outcome, words.outcome_word),
    (OnWeb, words.on_web_word),
    (IncidentKind, words.incident_kind_word),
    (QuestionState, words.question_word),
    (EndCause, words.end_cause_sentence),
    (Fault, fault_sentence),
    (TransferState, words.transfer_sentence),
    (Weakness, words.weakness_words),
    (EndCause, lambda cause: words.past_call_words(cause, Direction.OUTGOING)),
]


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize(("kind", "say"), SPOKEN, ids=lambda x: getattr(x, "__name__", ""))
def test_every_member_has_a_word_of_its_own(
    kind: type[Enum], say: Callable[..., str], language: Language
) -> None:
    said = [say(member) for member in kind]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize("notice", NoticeKind)
def test_every_notice_says_what_to_do(notice: NoticeKind, language: Language) -> None:
    trouble = notice_trouble(Notice(notice, "headset"))
    assert trouble.says.endswith((".", "headset"))
    assert trouble.then
    assert "%1" not in trouble.says + trouble.then


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize("service", Service)
def test_every_service_in_every_state(service: Service, language: Language) -> None:
    for health in Health:
        trouble = service_trouble(ServiceState(service, health, Fault.UNREACHABLE))
        well = health in {Health.OK, Health.OFF}
        assert (trouble is None) == well
        if trouble is not None:
            assert trouble.says
            assert trouble.then or health is Health.STARTING


def test_what_qt_itself_writes_is_norwegian(qapp: QCoreApplication) -> None:
    assert install_translations(qapp, Language.ENGLISH)
    english = qt_words()
    for language in (Language.BOKMAL, Language.NYNORSK):
        assert install_translations(qapp, language)
        assert all(said != word for said, word in zip(qt_words(), english, strict=True))
    install_translations(qapp, Language.ENGLISH)


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
def test_nynorsk_says_it_as_the_domain_does(language: Language) -> None:
    down = service_trouble(ServiceState(Service.CHAT, Health.DOWN, Fault.UNREACHABLE))
    assert down is not None
    assert down.then.endswith("Notata ligg trygt på disken og blir sende seinare.")
    assert words.status_word(AgentStatus.WRAP_UP) == "Etterarbeid"
    assert words.outcome_word(Outcome.SOLVED) == "Løyst her"


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
def test_a_lost_call_without_a_number_promises_none(language: Language) -> None:
    known = notice_trouble(Notice(NoticeKind.CALL_LOST, "55 12 34 56"))
    assert known.then.endswith("Ring opp att: 55 12 34 56")
    withheld = notice_trouble(Notice(NoticeKind.CALL_LOST))
    assert "Ring opp att" not in withheld.then
    assert withheld.then.endswith(".")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("55 12 34 56", "The call from 55 12 34 56 went on to the others."),
        ("", "The call went on to the others."),
    ],
)
def test_a_missed_call_is_told_of_with_its_number_if_there_is_one(number: str, said: str) -> None:
    told = notice_trouble(Notice(NoticeKind.PAUSED_MISSED, number)).then
    assert told == f"{said} Choose Free when you are back."


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
def test_a_cause_is_told_in_words(language: Language) -> None:
    told = notice_trouble(Notice(NoticeKind.CONSULTATION_FAILED, EndCause.NO_ANSWER))
    assert told.then.startswith("Ingen svara. ")
    assert "no-answer" not in told.then


def test_a_line_nobody_knows_of_has_no_word() -> None:
    assert words.line_word(LineState.UNKNOWN) == ""
    assert len({words.line_word(state) for state in LineState}) == len(LineState)


def test_hostile_detail_is_one_line() -> None:
    trouble = notice_trouble(Notice(NoticeKind.BAD_NUMBER, "<b>1\r\n2</b>" + "9" * 10_000))
    assert "\n" not in trouble.says
    assert len(trouble.says) < 600


def test_a_detail_of_several_lines_keeps_them() -> None:
    one = notice_trouble(Notice(NoticeKind.CONFIGURATION, "a.toml:1: x\n"))
    assert one.then == "a.toml:1: x"
    two = notice_trouble(Notice(NoticeKind.CONFIGURATION, "a.toml:1: x\r\n\nb.toml:2: y"))
    assert two.then == "a.toml:1: x\nb.toml:2: y"
    many = notice_trouble(Notice(NoticeKind.CONFIGURATION, "x\n" * 10_000))
    assert many.then.splitlines()[-1] == "…"
    assert len(many.then.splitlines()) < 12


def test_every_member_has_a_mark() -> None:
    assert set(STATUS_MARK) == set(AgentStatus)
    assert set(QUESTION_MARK) == set(QuestionState)
    assert set(INCIDENT_ICON) == set(IncidentKind)
    for icon in INCIDENT_ICON.values():
        assert resource(f"icons/{icon}.svg").exists()


@pytest.mark.parametrize("language", Language, indirect=True)
def test_plurals(language: Language) -> None:
    one, many = (
        QCoreApplication.translate("RingCard", "and %n more ringing", None, n) for n in (1, 5)
    )
    assert "5" in many
    assert "%n" not in one + many


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("opus/48000", "God lyd"),
        ("G722/16000", "God lyd"),
        ("PCMA/8000", "Vanleg lyd"),
        ("", ""),
    ],
)
def test_the_sound_in_words(language: Language, codec: str, said: str) -> None:
    assert words.sound_word(codec) == said
