"""What a person says at the first start."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.domain.language import Language


class Asked(Struct, frozen=True):
    """What is to be asked for besides a person's own name and passwords: what neither a file nor
    the machine's policy has said.
    """

    exchange: bool = True
    homeserver: bool = True
    language: bool = True


class Introduction(Struct, frozen=True):
    """The answers; empty where nothing was asked or written. Passwords are for the keyring."""

    language: Language
    name: str = ""
    exchange: str = ""
    extension: str = ""
    telephone_password: str = ""
    homeserver: str = ""
    chat_user: str = ""
    chat_password: str = ""
