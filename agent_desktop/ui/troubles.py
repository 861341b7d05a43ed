"""Sentences for what is wrong: what happened, and what to do."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.call import EndCause
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.ui.notice_troubles import NOTICES
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.widgets.message_strip import Level
from agent_desktop.ui.widgets.text import one_line
from agent_desktop.ui.words import end_cause_sentence

_MOST_LINES = 8
_LONGEST = 4000
"""Letters of a detail that are looked at."""


class Trouble(Struct, frozen=True):
    """A message strip in words: what happened, and what to do about it."""

    level: Level
    says: str
    then: str


_DOWN = {
    Service.ENGINE: QT_TRANSLATE_NOOP("Troubles", "The telephone program has stopped."),
    Service.TELEPHONE: QT_TRANSLATE_NOOP("Troubles", "The telephone is disconnected."),
    Service.CHAT: QT_TRANSLATE_NOOP("Troubles", "Chat is disconnected."),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP("Troubles", "The knowledge base can't be read."),
    Service.SOUND: QT_TRANSLATE_NOOP("Troubles", "There is no sound."),
    Service.STORE: QT_TRANSLATE_NOOP("Troubles", "Nothing can be saved on this machine."),
}
_DEGRADED = {
    Service.ENGINE: QT_TRANSLATE_NOOP("Troubles", "There is a problem with the telephone program."),
    Service.TELEPHONE: QT_TRANSLATE_NOOP("Troubles", "There is a problem with the telephone."),
    Service.CHAT: QT_TRANSLATE_NOOP("Troubles", "There is a problem with chat."),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP("Troubles", "Parts of the knowledge base are missing."),
    Service.SOUND: QT_TRANSLATE_NOOP("Troubles", "There is a problem with the sound."),
    Service.STORE: QT_TRANSLATE_NOOP("Troubles", "There is a problem with saving on this machine."),
}
_STARTING = {
    Service.ENGINE: QT_TRANSLATE_NOOP("Troubles", "The telephone program is starting …"),
    Service.TELEPHONE: QT_TRANSLATE_NOOP("Troubles", "The telephone is connecting …"),
    Service.CHAT: QT_TRANSLATE_NOOP("Troubles", "Chat is connecting …"),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP("Troubles", "The knowledge base is being read …"),
    Service.SOUND: QT_TRANSLATE_NOOP("Troubles", "Sound is starting …"),
    Service.STORE: QT_TRANSLATE_NOOP("Troubles", "The store is being opened …"),
}
_FAULT = {
    Fault.WRONG_PASSWORD: QT_TRANSLATE_NOOP(
        "Troubles", "The user name or password is wrong. Ask IT to check it."
    ),
    Fault.NO_PASSWORD: QT_TRANSLATE_NOOP(
        "Troubles", "No password is stored. Tell IT, or run agent-desktop set-password."
    ),
    Fault.UNREACHABLE: QT_TRANSLATE_NOOP(
        "Troubles", "The server doesn't answer. Check the network; we keep trying."
    ),
    Fault.CERTIFICATE: QT_TRANSLATE_NOOP(
        "Troubles", "The server's certificate can't be trusted. Tell IT."
    ),
    Fault.CERTIFICATE_NAME: QT_TRANSLATE_NOOP(
        "Troubles", "The server's certificate belongs to another name. Tell IT."
    ),
    Fault.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP(
        "Troubles", "The server's certificate has expired. Tell IT that it must be renewed."
    ),
    Fault.CERTIFICATE_ISSUER: QT_TRANSLATE_NOOP(
        "Troubles", "Nobody we trust has issued the server's certificate. Tell IT."
    ),
    Fault.CERTIFICATE_IGNORED: QT_TRANSLATE_NOOP(
        "Troubles", "Nobody checks the server's certificate: that is turned off here. Tell IT."
    ),
    Fault.REFUSED: QT_TRANSLATE_NOOP("Troubles", "The server refuses us. Tell IT."),
    Fault.NO_DEVICE: QT_TRANSLATE_NOOP("Troubles", "No headset is found. Plug one in."),
    Fault.DEVICE_MISSING: QT_TRANSLATE_NOOP(
        "Troubles", "The chosen headset is gone. Plug it in again."
    ),
    Fault.DISK_FULL: QT_TRANSLATE_NOOP("Troubles", "The disk is full. Make room on it."),
    Fault.NOT_READABLE: QT_TRANSLATE_NOOP("Troubles", "A file can't be read. Tell IT."),
    Fault.CRASHED: QT_TRANSLATE_NOOP("Troubles", "It stopped by itself and is being restarted."),
    Fault.OTHER: QT_TRANSLATE_NOOP("Troubles", "The cause is unknown. We keep trying; tell IT."),
}
_ALSO = {
    Service.CHAT: QT_TRANSLATE_NOOP("Troubles", "Notes are safe on the disk and are sent later."),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP("Troubles", "What was read before can still be searched."),
}
_WITHOUT_DETAIL = {
    NoticeKind.CALL_LOST: QT_TRANSLATE_NOOP(
        "Troubles", "The note is kept. There is no number to ring back to."
    ),
    NoticeKind.PAUSED_MISSED: QT_TRANSLATE_NOOP(
        "Troubles", "The call went on to the others. Choose Free when you are back."
    ),
}
"""What to do where the sentence would lack its detail."""


def service_trouble(state: ServiceState) -> Trouble | None:
    """What is wrong with a service, None when it works or is not in use."""
    match state.health:
        case Health.OK | Health.OFF:
            return None
        case Health.STARTING:
            return Trouble(Level.INFO, translate("Troubles", _STARTING[state.service]), "")
        case Health.DEGRADED:
            is_unsafe = state.fault is Fault.CERTIFICATE_IGNORED
            level = Level.ERROR if is_unsafe else Level.WARN
            return Trouble(level, translate("Troubles", _DEGRADED[state.service]), _why(state))
        case Health.DOWN:
            return Trouble(Level.ERROR, translate("Troubles", _DOWN[state.service]), _why(state))


def fault_sentence(fault: Fault) -> str:
    """The cause and the remedy."""
    return translate("Troubles", _FAULT[fault])


def notice_trouble(notice: Notice) -> Trouble:
    """A notice in words."""
    level, says, then = NOTICES[notice.kind]
    detail = one_line(notice.detail)
    if notice.detail in set(EndCause):
        notice = replace(notice, detail=end_cause_sentence(EndCause(notice.detail)))
    if not detail:
        then = _WITHOUT_DETAIL.get(notice.kind, then)
    return Trouble(
        level,
        translate("Troubles", says).replace("%1", detail),
        translate("Troubles", then).replace("%1", _lines(notice.detail)).strip(),
    )


def _lines(detail: str) -> str:
    """The lines of a detail, each fit to be shown; several begin on a line of their own."""
    lines = [line for line in map(one_line, detail[:_LONGEST].splitlines()) if line]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES:] = ["…"]
    return "\n".join(["", *lines] if len(lines) > 1 else lines)


def _why(state: ServiceState) -> str:
    cause = fault_sentence(state.fault) if state.fault else ""
    also = translate("Troubles", _ALSO[state.service]) if state.service in _ALSO else ""
    return " ".join(part for part in (cause, also) if part)
