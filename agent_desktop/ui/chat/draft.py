"""What is half-written in a conversation."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from msgspec import Struct, field

from agent_desktop.domain.chat import ChatMessage


class Mode(Enum):
    """What the field below is about to do."""

    WRITE = auto()
    REPLY = auto()
    THREAD = auto()
    EDIT = auto()
    WITHDRAW = auto()


class Draft(Struct):
    """Text, files to send with it, and the message it is about. Kept while the program runs."""

    text: str = ""
    files: list[Path] = field(default_factory=list)
    mode: Mode = Mode.WRITE
    about: ChatMessage | None = None
    before: str = ""
    """What was written when another message began to be edited."""

    def is_empty(self) -> bool:
        """Whether there is nothing to send."""
        return not self.text.strip() and not self.files

    def let_go(self) -> None:
        """It is a message of its own again."""
        if self.mode is Mode.EDIT:
            self.text, self.before = self.before, ""
        self.mode, self.about = Mode.WRITE, None
