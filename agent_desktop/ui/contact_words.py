"""Words for what an enquiry is, what is still to be done about it, and what it was corrected in."""

from __future__ import annotations

from collections.abc import Iterable

from agent_desktop.desk.book_views import ContactField
from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import LADDER, Channel, Topic
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.sensitive import SensitiveKind
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_CHANNEL = {
    Channel.PHONE: QT_TRANSLATE_NOOP("Words", "Telephone"),
    Channel.WALK_IN: QT_TRANSLATE_NOOP("Words", "Walk-in"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Words", "Chat"),
}
_CHANNEL_ICON = {
    Channel.WALK_IN: "user",
    Channel.EMAIL: "mail",
    Channel.CHAT: "message-square",
}
_FOLLOW_UP = {
    FollowUpKind.CALL_BACK: QT_TRANSLATE_NOOP("Words", "Ring back"),
    FollowUpKind.MESSAGE: QT_TRANSLATE_NOOP("Words", "Pass on a message"),
    FollowUpKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
FOLLOW_UP_ICON = {
    FollowUpKind.CALL_BACK: "phone-outgoing",
    FollowUpKind.MESSAGE: "mail",
    FollowUpKind.OTHER: "clock",
}
_SENSITIVE = {
    SensitiveKind.NATIONAL_ID: QT_TRANSLATE_NOOP(
        "Words", "The note may hold a national identity number."
    ),
    SensitiveKind.BANK_ACCOUNT: QT_TRANSLATE_NOOP(
        "Words", "The note may hold a bank account number."
    ),
    SensitiveKind.HEALTH: QT_TRANSLATE_NOOP("Words", "The note may hold health information."),
}
_FIELD = {
    ContactField.TEXT: QT_TRANSLATE_NOOP("Words", "the note"),
    ContactField.CALLER_KIND: QT_TRANSLATE_NOOP("Words", "who asked"),
    ContactField.TOPIC: QT_TRANSLATE_NOOP("Words", "the topic"),
    ContactField.OUTCOME: QT_TRANSLATE_NOOP("Words", "the outcome"),
    ContactField.ON_WEB: QT_TRANSLATE_NOOP("Words", "whether it was on the web"),
    ContactField.LEVEL: QT_TRANSLATE_NOOP("Words", "the step"),
    ContactField.INCIDENT: QT_TRANSLATE_NOOP("Words", "the incident"),
    ContactField.VOID: QT_TRANSLATE_NOOP("Words", "whether it counts"),
    ContactField.OTHER: QT_TRANSLATE_NOOP("Words", "something else"),
}


def channel_word(channel: Channel) -> str:
    """The way it came."""
    return translate("Words", _CHANNEL[channel])


def contact_icon(channel: Channel, direction: Direction) -> str:
    """The way it came, as a shape; a telephone call also by its direction."""
    if channel in _CHANNEL_ICON:
        return _CHANNEL_ICON[channel]
    return "phone-outgoing" if direction is Direction.OUTGOING else "phone-incoming"


def way_words(channel: Channel, direction: Direction) -> str:
    """The way it came, or that we called."""
    if channel is Channel.PHONE and direction is Direction.OUTGOING:
        return translate("Words", "We rang")
    return channel_word(channel)


def follow_up_word(kind: FollowUpKind) -> str:
    """What is to be done."""
    return translate("Words", _FOLLOW_UP[kind])


def sensitive_sentence(kind: SensitiveKind) -> str:
    """What a note should not hold."""
    return translate("Words", _SENSITIVE[kind])


def contact_field_word(field: ContactField) -> str:
    """What was corrected."""
    return translate("Words", _FIELD[field])


def step_words(level: int) -> str:
    """A step of the service ladder."""
    words = translate("Words", "Step %1 of %2")
    return words.replace("%1", str(level)).replace("%2", str(LADDER[-1]))


def topic_path(topic: Topic, topics: Iterable[Topic], language: Language) -> str:
    """`Byggesak › Gebyr`; of a topic that stands alone its name."""
    own, above = topic.name(language), topic.parent
    parent = next((t for t in topics if t.code == above), None) if above else None
    return f"{parent.name(language)} › {own}" if parent is not None else own
