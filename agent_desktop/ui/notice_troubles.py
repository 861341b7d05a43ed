"""Sentences for notices: how bad it is, what happened, and what to do."""

from __future__ import annotations

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.ui.team_troubles import TEAM_NOTICE
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP
from agent_desktop.ui.widgets.message_strip import Level

NOTICES = {
    NoticeKind.NO_ACCOUNT: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "No telephone account is set up, so no call comes here."),
        QT_TRANSLATE_NOOP("Troubles", "Tell IT. What is written is kept, as always."),
    ),
    NoticeKind.NO_SOUND_DEVICE: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "No headset is found."),
        QT_TRANSLATE_NOOP("Troubles", "Callers can't hear you. Plug in a headset."),
    ),
    NoticeKind.ENGINE_RESTARTED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The telephone program stopped and was started again."),
        QT_TRANSLATE_NOOP("Troubles", "Ring back those you were talking to."),
    ),
    NoticeKind.CALL_RECOVERED: (
        Level.OK,
        QT_TRANSLATE_NOOP("Troubles", "The call is still here."),
        QT_TRANSLATE_NOOP("Troubles", "The window was away, the call went on. The note is kept."),
    ),
    NoticeKind.CALL_LOST: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "The call was lost."),
        QT_TRANSLATE_NOOP("Troubles", "The note is kept. Ring back: %1"),
    ),
    NoticeKind.CALL_FAILED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The call did not get through."),
        QT_TRANSLATE_NOOP("Troubles", "Try again in a while. %1"),
    ),
    NoticeKind.TRANSFER_FAILED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The call was not transferred."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The caller is with you again, or waits on hold if you talk on another call. "
            "Try somebody else, or take a message.",
        ),
    ),
    NoticeKind.CONSULTATION_FAILED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "You didn't reach the one you wanted to ask."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "%1 The caller is with you again, or waits on hold if you talk on another call. "
            "You can ask somebody else.",
        ),
    ),
    NoticeKind.QUEUE_REFUSED: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The exchange did not take your change of status."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The queue may still think otherwise. Choose your status once more; if it goes on, "
            "tell IT: %1",
        ),
    ),
    NoticeKind.CHOICE_NOT_KEPT: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "What you chose could not be saved."),
        QT_TRANSLATE_NOOP(
            "Troubles", "It holds until the program ends. Choose it again then, and tell IT: %1"
        ),
    ),
    NoticeKind.DISK_FULL: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "The disk is full, and the note is not saved."),
        QT_TRANSLATE_NOOP("Troubles", "Keep the window open and make room; we try again."),
    ),
    NoticeKind.CONFIGURATION: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "Something in the configuration is wrong. Tell IT."),
        QT_TRANSLATE_NOOP("Troubles", "%1"),
    ),
    NoticeKind.KNOWLEDGE_PROBLEM: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "An article can't be read and is left out."),
        QT_TRANSLATE_NOOP("Troubles", "Tell its owner: %1"),
    ),
    NoticeKind.BAD_NUMBER: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "“%1” is not a telephone number."),
        QT_TRANSLATE_NOOP("Troubles", "Write eight digits, a short number, or + and country code."),
    ),
    NoticeKind.BAD_LINK: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The link has no telephone number we can read."),
        QT_TRANSLATE_NOOP("Troubles", "Write the number yourself. The link says: %1"),
    ),
    NoticeKind.LINK_EXTENSION: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "The number in the link has an extension: %1"),
        QT_TRANSLATE_NOOP("Troubles", "Send it with the keypad when somebody answers."),
    ),
    NoticeKind.KEYS_TAKEN: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "Another program has keys we wanted: %1"),
        QT_TRANSLATE_NOOP(
            "Troubles", "In this window everything works. Ask IT to choose other keys."
        ),
    ),
    NoticeKind.HEADSET_REFUSED: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "The buttons on the headset don't work: %1"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The sound works all the same. Ask IT to install 70-agent-desktop-headset.rules, and "
            "plug the headset in again.",
        ),
    ),
    NoticeKind.NOTE_TOO_LONG: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The note can't hold more than %1 characters."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "What you added was not taken in; it is still on the clipboard. "
            "Shorten it, or send it as an attachment elsewhere.",
        ),
    ),
    NoticeKind.NOT_SHARED: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "Something is not shared with the others."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Records the chat server has refused: %1. They are safe on this machine. Tell IT.",
        ),
    ),
    NoticeKind.STORE_REBUILT: (
        Level.WARN,
        QT_TRANSLATE_NOOP("Troubles", "The file on this machine was damaged."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "It has been put aside as %1. All that had been sent is being fetched again.",
        ),
    ),
    NoticeKind.STORE_DAMAGED: (
        Level.ERROR,
        QT_TRANSLATE_NOOP("Troubles", "The file on this machine is damaged."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Finish what you are doing and start the program again. It then makes the file anew "
            "and fetches all that was sent.",
        ),
    ),
    NoticeKind.WRAP_UP_OVER: (
        Level.INFO,
        QT_TRANSLATE_NOOP("Troubles", "The time for wrap-up ran out."),
        QT_TRANSLATE_NOOP("Troubles", "The note waits as “not logged”."),
    ),
    **TEAM_NOTICE,
}
