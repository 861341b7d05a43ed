"""What a first start that is put off may use."""

from __future__ import annotations

import pytest

from agent_desktop.domain.introduction import Asked, Introduction, whole_of
from agent_desktop.domain.language import Language

ASKED = Asked(exchange=True, homeserver=True, language=True)


@pytest.mark.parametrize(
    ("address", "used"),
    [("https://chat.example", "https://chat.example"), ("no server!", ""), ("", "")],
)
def test_an_address_that_can_be_none_is_not_used(address: str, used: str) -> None:
    said = Introduction(
        Language.NYNORSK, homeserver=address, chat_user="@kari:chat.example", chat_password="x"
    )
    whole = whole_of(said, ASKED)
    assert whole.homeserver == used
    assert bool(whole.chat_user) is bool(used)
