"""What the agent should know that no column shows by itself."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class NoticeKind(StrEnum):
    """Something the agent should know that no column shows by itself."""

    NO_SOUND_DEVICE = "no-sound-device"
    ENGINE_RESTARTED = "engine-restarted"
    CALL_RECOVERED = "call-recovered"
    CALL_LOST = "call-lost"
    CALL_FAILED = "call-failed"
    TRANSFER_FAILED = "transfer-failed"
    CONSULTATION_FAILED = "consultation-failed"
    """The one who was to be asked did not answer; `detail` is the EndCause."""
    QUEUE_REFUSED = "queue-refused"
    """The exchange did not take the change of status; `detail` is the code dialled."""
    CHOICE_NOT_KEPT = "choice-not-kept"
    DISK_FULL = "disk-full"
    CONFIGURATION = "configuration"
    NO_ACCOUNT = "no-account"
    """No telephone account is set up: nobody can ring here."""
    KNOWLEDGE_PROBLEM = "knowledge-problem"
    BAD_NUMBER = "bad-number"
    BAD_LINK = "bad-link"
    """A clicked link asks for no call we could make; `detail` is the link."""
    LINK_EXTENSION = "link-extension"
    """What a clicked link wants dialled after the answer; `detail` is the digits."""
    KEYS_TAKEN = "keys-taken"
    """Another program has keys that should work everywhere; `detail` names them."""
    HEADSET_REFUSED = "headset-refused"
    """This person may not use the buttons of a headset; `detail` is its name."""
    NOTE_TOO_LONG = "note-too-long"
    NOT_SHARED = "not-shared"
    """The homeserver has refused so many records for good; they are safe here only."""
    STORE_REBUILT = "store-rebuilt"
    """The local file was damaged; `detail` is the name it was set aside under."""
    STORE_DAMAGED = "store-damaged"
    """The local file is damaged; the next start makes it anew from the rooms."""
    WRAP_UP_OVER = "wrap-up-over"
    """The time for wrap-up ran out; the note waits as "ikkje ført"."""
    STATUS_REFUSED = "status-refused"
    """The exchange did not take or did not confirm a change of status; `detail` is what it said."""
    PAUSED_MISSED = "paused-missed"
    """A ring was not taken: I take no calls until I say so; `detail` is the number that rang."""
    STATUS_CHANGED = "status-changed"
    """Somebody else, or the exchange, has changed my status there."""
    LOST_CALL_TAKEN = "lost-call-taken"
    """A colleague was first to take a lost call; `detail` is the name."""
    CHAT_TAKEN = "chat-taken"
    """A colleague was first to take a citizen's conversation; `detail` is the name."""
    FILE_REFUSED = "file-refused"
    """A file was not sent or not fetched; `detail` is its name."""
    FILE_TOO_LARGE = "file-too-large"
    FILE_SAVED = "file-saved"
    """`detail` is where."""
    MESSAGE_TOO_LONG = "message-too-long"
    RING_ME = "ring-me"
    """A case handler asks to be rung about the call that is up; `detail` is the name."""
    NO_NUMBER = "no-number"
    """There is no number to ring a colleague at; `detail` is the name."""


class Notice(Struct, frozen=True):
    """A message strip. `detail` is data put into the sentence (a device, a file and line)."""

    kind: NoticeKind
    detail: str = ""
