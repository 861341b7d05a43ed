"""What an agent is doing, and what the program is connected to."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class AgentStatus(StrEnum):
    """My status. IN_CALL, RINGING and WRAP_UP are set by the calls, the others by the agent."""

    FREE = "free"
    RINGING = "ringing"
    IN_CALL = "in-call"
    WRAP_UP = "wrap-up"
    PAUSE = "pause"
    OFF_DUTY = "off-duty"


RESTING = frozenset({AgentStatus.PAUSE, AgentStatus.OFF_DUTY})
"""Whoever is so takes no calls, by choice."""


class Service(StrEnum):
    """What the program depends on, what matters most first; each can fail while others work."""

    ENGINE = "engine"
    TELEPHONE = "telephone"
    CHAT = "chat"
    KNOWLEDGE = "knowledge"
    SOUND = "sound"
    STORE = "store"


class Health(StrEnum):
    """State of one service."""

    STARTING = "starting"
    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"
    OFF = "off"
    """Not configured: nothing is wrong, nothing is expected."""


class Fault(StrEnum):
    """Why a service is not OK, as a reason a person can act on."""

    WRONG_PASSWORD = "wrong-password"  # noqa: S105
    NO_PASSWORD = "no-password"  # noqa: S105
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    CERTIFICATE_NAME = "certificate-name"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_ISSUER = "certificate-issuer"
    CERTIFICATE_IGNORED = "certificate-ignored"
    """The machine's policy has verification turned off: it works, and nobody knows with whom."""
    REFUSED = "refused"
    NO_DEVICE = "no-device"
    DEVICE_MISSING = "device-missing"
    DISK_FULL = "disk-full"
    NOT_READABLE = "not-readable"
    CRASHED = "crashed"
    OTHER = "other"


class ServiceState(Struct, frozen=True):
    """State and reason. `detail` is for the log and the "more" line, never personal data."""

    service: Service
    health: Health
    fault: Fault | None = None
    detail: str = ""
    since: datetime | None = None
