"""Sentences for what colleagues, the queue and conversations have to tell."""

from __future__ import annotations

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP
from agent_desktop.ui.widgets.message_strip import Level

TEAM_NOTICE = {
    NoticeKind.STATUS_REFUSED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The exchange has not confirmed your status."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The queue may still think otherwise. It is asked for again; if it goes on, choose "
            "your status once more, or tell IT.",
        ),
    ),
    NoticeKind.PAUSED_MISSED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "You take no calls now: it rang, and you did not answer."),
        QT_TRANSLATE_NOOP(
            "Troubles", "The call from %1 went on to the others. Choose Free when you are back."
        ),
    ),
    NoticeKind.STATUS_CHANGED: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "Your status was changed at the exchange."),
        QT_TRANSLATE_NOOP("Troubles", "Look at the top left whether it is right."),
    ),
    NoticeKind.LOST_CALL_TAKEN: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "A colleague was first: %1"),
        QT_TRANSLATE_NOOP("Troubles", "You need not ring back."),
    ),
    NoticeKind.CHAT_TAKEN: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "A colleague has taken the conversation: %1"),
        QT_TRANSLATE_NOOP("Troubles", "You need not do anything."),
    ),
    NoticeKind.FILE_REFUSED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The file did not get through: %1"),
        QT_TRANSLATE_NOOP("Troubles", "Try again, or share it in another way."),
    ),
    NoticeKind.FILE_TOO_LARGE: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The file is too large: %1"),
        QT_TRANSLATE_NOOP("Troubles", "Files of up to 20 MB can be shared."),
    ),
    NoticeKind.FILE_SAVED: (
        Level.OK,
        QT_TRANSLATE_NOOP("Troubles", "The file is saved."),
        QT_TRANSLATE_NOOP("Troubles", "You find it here: %1"),
    ),
    NoticeKind.MESSAGE_TOO_LONG: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The message is too long and was not sent."),
        QT_TRANSLATE_NOOP("Troubles", "Shorten it, or send it in parts."),
    ),
    NoticeKind.RING_ME: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "Wants to be rung about your call: %1"),
        QT_TRANSLATE_NOOP("Troubles", "Ring from the conversation, or with Transfer."),
    ),
    NoticeKind.NO_NUMBER: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "There is no number to ring: %1"),
        QT_TRANSLATE_NOOP("Troubles", "Write in chat instead."),
    ),
}
"""How bad it is, what happened, and what to do about it."""
