"""The examples of what desks and the queue feed tell each other. Everything in them is invented."""

from __future__ import annotations

from agent_desktop.domain.queue import (
    LostAction,
    MemberState,
    PauseReason,
    QueueAction,
    QueueOutcome,
)
from agent_desktop.domain.team import HelpAnswer, Presence
from agent_desktop.logbook.wire import fields_of
from agent_desktop.matrix.shapes import Json
from agent_desktop.team import wire
from agent_desktop.team.citizens import WireCitizenChat

AT = 1_778_668_920_000
MINUTE = 60_000
RAGNHILD = "@ragnhild:kontaktsenter.example"
JORUNN = "@jorunn:kontaktsenter.example"
CALL = "0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b21"
HELP = "1e0d9c8b7a6f4e5d3c2b1a0f9e8d7c22"
REQUEST = "2f1e0d9c8b7a4f6e5d3c2b1a0f9e8d23"

_QUEUE = wire.WireQueue(
    schema=1,
    queue="kontaktsenter",
    at=AT,
    waiting=(wire.WireWaiting(2, "4641", AT - MINUTE),),
    today=(wire.WireToday("4641", offered=9, answered=6, lost=1, in_time=5),),
    members=(
        wire.WireMember("101", MemberState.IN_CALL, AT - MINUTE, RAGNHILD, municipality="4630"),
        wire.WireMember("102", MemberState.PAUSED, AT - 2 * MINUTE, JORUNN, PauseReason.LUNCH),
    ),
    answers=(wire.WireAnswer(REQUEST),),
)
_HELP = wire.WireHelp(1, HELP, "call", AT, "Straumbrot i Aurland", (JORUNN,), AT + 90 * MINUTE)
TEAM_EXAMPLES: dict[str, list[Json]] = {
    "queue": [fields_of(_QUEUE)],
    "status": [
        fields_of(wire.WireStatus(1, Presence.PAUSE, AT, AT, PauseReason.LUNCH)),
        fields_of(wire.WireStatus(1, Presence.IN_CALL, AT, AT, municipality="4630")),
    ],
    "queue_request": [
        fields_of(wire.WireRequest(1, REQUEST, QueueAction.PAUSE, AT, PauseReason.LUNCH))
    ],
    "queue_call": [
        fields_of(
            wire.WireQueueCall(
                schema=1,
                id=CALL,
                queue="kontaktsenter",
                outcome=QueueOutcome.ABANDONED,
                joined=AT - MINUTE,
                ended=AT,
                municipality="4630",
                number="+4790000214",
            )
        )
    ],
    "lost_call": [fields_of(wire.WireLostCall(1, CALL, LostAction.TAKE, AT + MINUTE))],
    "reinforcement": [
        fields_of(_HELP),
        fields_of(wire.WireHelp(1, HELP, "answer", AT + MINUTE, answer=HelpAnswer.ACCEPTED)),
        fields_of(wire.WireHelp(1, HELP, "end", AT + 60 * MINUTE)),
    ],
    "citizen_chat": [
        fields_of(WireCitizenChat(1, "hand-over", "4630", "Renovasjon")),
        fields_of(WireCitizenChat(1, "claim")),
    ],
}
