"""An employee of one of the municipalities, as the number look-up knows them."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.numbers import PhoneNumber


class Employee(Struct, frozen=True):
    """Name, unit, employer and the numbers that identify them on an incoming call; the Matrix user,
    and what they know about.
    """

    name: str
    unit: str
    municipality: MunicipalityCode
    numbers: tuple[PhoneNumber, ...]
    user: str = ""
    skills: tuple[str, ...] = ()
