"""Who has which telephone, as the configuration and the exchange say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

_EXTENSION = re.compile(r"[A-Za-z0-9]+/([0-9*#]{1,15})(?:@.*|-.*|/.*)?")


class Person(Struct, frozen=True):
    """One who may take calls. `interface` is what the queue rings, such as PJSIP/101."""

    user: str
    extension: str
    interface: str
    name: str


class People:
    """Finds people by account, interface and the name the exchange has for a member."""

    def __init__(self, people: Iterable[Person]) -> None:
        everybody = tuple(people)
        self._by_user = {person.user: person for person in everybody if person.user}
        self._by_interface = {person.interface: person for person in everybody}
        self._names = {person.name: person.interface for person in everybody if person.name}

    def of_user(self, user: str) -> Person | None:
        """The person behind an account; None: nobody of ours."""
        return self._by_user.get(user)

    def learn(self, name: str, interface: str) -> None:
        """The exchange calls a member so."""
        if name and interface:
            self._names.setdefault(name, interface)

    def user_of(self, interface: str) -> str:
        """The account of whoever has a telephone; empty: nobody's."""
        person = self._by_interface.get(interface)
        return person.user if person else ""

    def extension_of(self, agent: str) -> str:
        """The extension of a member known by interface or name; empty when it can't be told."""
        interface = self._names.get(agent, agent)
        person = self._by_interface.get(interface)
        if person is not None:
            return person.extension
        found = _EXTENSION.fullmatch(interface)
        return found[1] if found else ""
