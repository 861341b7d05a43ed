"""The centre as configured: what the desk looks things up in when the telephone rings."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.routing import RoutingTable


class Me(Struct, frozen=True):
    """Who sits at the desk. `author` signs records: the Matrix user id, or the name without one."""

    name: str
    author: str

    @property
    def first_name(self) -> str:
        """What the greeting says."""
        return self.name.partition(" ")[0]


class Centre(Struct, frozen=True):
    """Municipalities and topics, and who I am."""

    me: Me
    routing: RoutingTable
    topics: tuple[Topic, ...]

    @property
    def municipalities(self) -> tuple[Municipality, ...]:
        """Every municipality we answer for."""
        return self.routing.municipalities

    def municipality(self, code: MunicipalityCode | None) -> Municipality | None:
        """A municipality by its code."""
        return next((m for m in self.municipalities if m.code == code), None)

    def topic(self, code: TopicCode | None) -> Topic | None:
        """A topic by its code."""
        return next((t for t in self.topics if t.code == code), None)

    def greeting(self, municipality: Municipality | None) -> str:
        """What to say, in the municipality's written form; empty when it is unknown."""
        return municipality.greet(self.me.first_name) if municipality else ""
