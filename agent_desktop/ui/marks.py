"""Icons and shapes for what enumerations mean."""

from __future__ import annotations

from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.line import LineState
from agent_desktop.domain.question import QuestionState
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import Presence
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.status_mark import Shape

STATUS_MARK = {
    AgentStatus.FREE: (Shape.DISC, Token.OK),
    AgentStatus.RINGING: (Shape.TRIANGLE, Token.ACCENT_TEXT),
    AgentStatus.IN_CALL: (Shape.SQUARE, Token.ACCENT_TEXT),
    AgentStatus.WRAP_UP: (Shape.HALF, Token.WARN),
    AgentStatus.PAUSE: (Shape.BARS, Token.WARN),
    AgentStatus.OFF_DUTY: (Shape.RING, Token.TEXT3),
}
PRESENCE_MARK = {
    Presence.FREE: (Shape.DISC, Token.OK),
    Presence.RINGING: (Shape.TRIANGLE, Token.ACCENT_TEXT),
    Presence.IN_CALL: (Shape.SQUARE, Token.ACCENT_TEXT),
    Presence.WRAP_UP: (Shape.HALF, Token.WARN),
    Presence.PAUSE: (Shape.BARS, Token.WARN),
    Presence.OFF_DUTY: (Shape.RING, Token.TEXT3),
    Presence.ABSENT: (Shape.DIAMOND, Token.TEXT3),
    Presence.UNKNOWN: (Shape.DASHED, Token.TEXT3),
}
QUESTION_MARK = {
    QuestionState.UNSENT: (Shape.DASHED, Token.TEXT3),
    QuestionState.OPEN: (Shape.RING, Token.WARN),
    QuestionState.TAKEN: (Shape.HALF, Token.WARN),
    QuestionState.ANSWERED: (Shape.DISC, Token.OK),
    QuestionState.CLOSED: (Shape.DISC, Token.TEXT3),
}
LINE_MARK = {
    LineState.IDLE: (Shape.DISC, Token.OK),
    LineState.RINGING: (Shape.TRIANGLE, Token.ACCENT_TEXT),
    LineState.BUSY: (Shape.SQUARE, Token.WARN),
}
INCIDENT_ICON = {
    IncidentKind.ROAD: "construction",
    IncidentKind.WATER: "droplets",
    IncidentKind.POWER: "zap",
    IncidentKind.SLIDE: "mountain",
    IncidentKind.WEATHER: "cloud-lightning",
    IncidentKind.IT: "server",
    IncidentKind.CLOSED_OFFICE: "door-closed",
    IncidentKind.PLANNED: "calendar",
}
