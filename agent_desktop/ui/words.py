"""Words for what the rest of the program says in enumerations.

Each is looked up when it is shown, so the language may be installed after import.
"""

from __future__ import annotations

from agent_desktop.domain.call import Direction, EndCause, TransferState
from agent_desktop.domain.contact import CallerKind, OnWeb, Outcome
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.line import LineState
from agent_desktop.domain.quality import Weakness
from agent_desktop.domain.question import QuestionState
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_STATUS = {
    AgentStatus.FREE: QT_TRANSLATE_NOOP("Words", "Free"),
    AgentStatus.RINGING: QT_TRANSLATE_NOOP("Words", "Ringing"),
    AgentStatus.IN_CALL: QT_TRANSLATE_NOOP("Words", "In a call"),
    AgentStatus.WRAP_UP: QT_TRANSLATE_NOOP("Words", "Wrap-up"),
    AgentStatus.PAUSE: QT_TRANSLATE_NOOP("Words", "Pause"),
    AgentStatus.OFF_DUTY: QT_TRANSLATE_NOOP("Words", "Off duty"),
}
_CALLER_KIND = {
    CallerKind.CITIZEN: QT_TRANSLATE_NOOP("Words", "Citizen"),
    CallerKind.BUSINESS: QT_TRANSLATE_NOOP("Words", "Business"),
    CallerKind.AUTHORITY: QT_TRANSLATE_NOOP("Words", "Authority"),
    CallerKind.EMPLOYEE: QT_TRANSLATE_NOOP("Words", "Employee"),
}
_OUTCOME = {
    Outcome.SOLVED: QT_TRANSLATE_NOOP("Words", "Solved here"),
    Outcome.BOOKED: QT_TRANSLATE_NOOP("Words", "Appointment made"),
    Outcome.ASKED: QT_TRANSLATE_NOOP("Words", "Asked in chat"),
    Outcome.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "Transferred"),
    Outcome.MESSAGE_TAKEN: QT_TRANSLATE_NOOP("Words", "Message taken"),
    Outcome.REFERRED: QT_TRANSLATE_NOOP("Words", "Referred on"),
    Outcome.WRONG_NUMBER: QT_TRANSLATE_NOOP("Words", "Wrong number"),
    Outcome.UNANSWERED: QT_TRANSLATE_NOOP("Words", "Not answered"),
}
_ON_WEB = {
    OnWeb.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
    OnWeb.NO: QT_TRANSLATE_NOOP("Words", "No"),
    OnWeb.UNSURE: QT_TRANSLATE_NOOP("Words", "Don't know"),
}
_INCIDENT_KIND = {
    IncidentKind.ROAD: QT_TRANSLATE_NOOP("Words", "Road"),
    IncidentKind.WATER: QT_TRANSLATE_NOOP("Words", "Water"),
    IncidentKind.POWER: QT_TRANSLATE_NOOP("Words", "Power"),
    IncidentKind.SLIDE: QT_TRANSLATE_NOOP("Words", "Landslide"),
    IncidentKind.WEATHER: QT_TRANSLATE_NOOP("Words", "Weather"),
    IncidentKind.IT: QT_TRANSLATE_NOOP("Words", "IT"),
    IncidentKind.CLOSED_OFFICE: QT_TRANSLATE_NOOP("Words", "Closed office"),
    IncidentKind.PLANNED: QT_TRANSLATE_NOOP("Words", "Planned"),
}
_QUESTION = {
    QuestionState.UNSENT: QT_TRANSLATE_NOOP("Words", "Not sent yet"),
    QuestionState.OPEN: QT_TRANSLATE_NOOP("Words", "Awaiting answer"),
    QuestionState.TAKEN: QT_TRANSLATE_NOOP("Words", "Somebody is answering"),
    QuestionState.ANSWERED: QT_TRANSLATE_NOOP("Words", "Answered"),
    QuestionState.CLOSED: QT_TRANSLATE_NOOP("Words", "Settled"),
}
_END_CAUSE = {
    EndCause.HUNG_UP: QT_TRANSLATE_NOOP("Words", "The call is over."),
    EndCause.CALLER_GAVE_UP: QT_TRANSLATE_NOOP("Words", "The caller hung up before the answer."),
    EndCause.ANSWERED_ELSEWHERE: QT_TRANSLATE_NOOP("Words", "A colleague took the call."),
    EndCause.REJECTED: QT_TRANSLATE_NOOP("Words", "The call was rejected."),
    EndCause.BUSY: QT_TRANSLATE_NOOP("Words", "The number is busy. Try again in a while."),
    EndCause.NO_ANSWER: QT_TRANSLATE_NOOP("Words", "Nobody answered. Try again later."),
    EndCause.NOT_FOUND: QT_TRANSLATE_NOOP("Words", "The number is not in use. Check the digits."),
    EndCause.FAILED: QT_TRANSLATE_NOOP("Words", "The call broke off. Ring again."),
    EndCause.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "The call was transferred."),
    EndCause.SENT_ON: QT_TRANSLATE_NOOP("Words", "The call was sent on before it was answered."),
    EndCause.LOST: QT_TRANSLATE_NOOP("Words", "The caller disappeared. Ring back."),
}
_PAST = {
    EndCause.HUNG_UP: QT_TRANSLATE_NOOP("Words", "Ended"),
    EndCause.CALLER_GAVE_UP: QT_TRANSLATE_NOOP("Words", "Lost: nobody answered"),
    EndCause.ANSWERED_ELSEWHERE: QT_TRANSLATE_NOOP("Words", "A colleague answered"),
    EndCause.REJECTED: QT_TRANSLATE_NOOP("Words", "You rejected it"),
    EndCause.BUSY: QT_TRANSLATE_NOOP("Words", "Busy"),
    EndCause.NO_ANSWER: QT_TRANSLATE_NOOP("Words", "No answer"),
    EndCause.NOT_FOUND: QT_TRANSLATE_NOOP("Words", "Not in use"),
    EndCause.FAILED: QT_TRANSLATE_NOOP("Words", "Broken off"),
    EndCause.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "Transferred"),
    EndCause.SENT_ON: QT_TRANSLATE_NOOP("Words", "Sent on"),
    EndCause.LOST: QT_TRANSLATE_NOOP("Words", "Disappeared"),
}
_TRANSFER = {
    TransferState.TRYING: QT_TRANSLATE_NOOP("Words", "Transferring …"),
    TransferState.RINGING: QT_TRANSLATE_NOOP("Words", "It is ringing there. Wait …"),
    TransferState.FAILED: QT_TRANSLATE_NOOP("Words", "Nobody took it. On hold with you."),
}
_WEAKNESS = {
    Weakness.LOSS: QT_TRANSLATE_NOOP("Words", "Bad sound: packets get lost"),
    Weakness.JITTER: QT_TRANSLATE_NOOP("Words", "Bad sound: the network is uneven"),
    Weakness.DELAY: QT_TRANSLATE_NOOP("Words", "Bad sound: it arrives late"),
    Weakness.SILENCE: QT_TRANSLATE_NOOP("Words", "No sound comes from the other end"),
}
_LINE = {
    LineState.IDLE: QT_TRANSLATE_NOOP("Words", "free"),
    LineState.RINGING: QT_TRANSLATE_NOOP("Words", "ringing"),
    LineState.BUSY: QT_TRANSLATE_NOOP("Words", "busy"),
}
_GOOD_SOUND = {"opus", "g722"}
"""Codecs that carry more than a telephone line does; lower case, without the clock rate."""


def sound_word(codec: str) -> str:
    """How good the sound can be with a codec as the engine names it (`PCMA/8000`)."""
    if not codec:
        return ""
    good = codec.partition("/")[0].lower() in _GOOD_SOUND
    return translate("Words", "Good sound") if good else translate("Words", "Ordinary sound")


def status_word(status: AgentStatus) -> str:
    """My status, as it stands at the top left."""
    return translate("Words", _STATUS[status])


def caller_kind_word(kind: CallerKind) -> str:
    """Who asked."""
    return translate("Words", _CALLER_KIND[kind])


def outcome_word(outcome: Outcome) -> str:
    """What came of it."""
    return translate("Words", _OUTCOME[outcome])


def on_web_word(on_web: OnWeb) -> str:
    """Was it on the web?"""
    return translate("Words", _ON_WEB[on_web])


def incident_kind_word(kind: IncidentKind) -> str:
    """What sort of incident."""
    return translate("Words", _INCIDENT_KIND[kind])


def question_word(state: QuestionState) -> str:
    """How far a question has come."""
    return translate("Words", _QUESTION[state])


def end_cause_sentence(cause: EndCause) -> str:
    """Why a call ended."""
    return translate("Words", _END_CAUSE[cause])


def transfer_sentence(state: TransferState) -> str:
    """How far a transfer has come."""
    return translate("Words", _TRANSFER[state])


def weakness_words(weakness: Weakness) -> str:
    """Why the sound is bad."""
    return translate("Words", _WEAKNESS[weakness])


def line_word(state: LineState) -> str:
    """Whether a line is in use; nothing where that isn't known."""
    return translate("Words", _LINE[state]) if state in _LINE else ""


def past_call_words(cause: EndCause, direction: Direction) -> str:
    """How a call ended, in a list of calls. Nobody can reject a call for us that we made."""
    if direction is Direction.OUTGOING and cause is EndCause.REJECTED:
        return translate("Words", "They rejected it")
    if direction is Direction.INCOMING and cause is EndCause.NO_ANSWER:
        cause = EndCause.CALLER_GAVE_UP
    return translate("Words", _PAST[cause])
