"""What a person says at the first start."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

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

    @property
    def is_blank(self) -> bool:
        """Nothing has been written."""
        return self == Introduction(self.language)


def is_address(homeserver: str) -> bool:
    """Whether it can be the address of a chat server."""
    return homeserver.startswith(("https://", "http://"))


def whole_of(said: Introduction, asked: Asked) -> Introduction:
    """What can be used of it: an account that is half told, or can't be one, is left out."""
    if not (said.extension and said.telephone_password and (said.exchange or not asked.exchange)):
        said = replace(said, exchange="", extension="", telephone_password="")
    homeserver = is_address(said.homeserver) or not asked.homeserver
    if not (said.chat_user and said.chat_password and homeserver):
        said = replace(said, homeserver="", chat_user="", chat_password="")
    return said
