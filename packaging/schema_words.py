"""What every shared field means, for the JSON Schemas. Times: milliseconds since 1970, UTC."""

from __future__ import annotations

import msgspec

from agent_desktop.knowledge.reports import WireReport
from agent_desktop.logbook import wire
from agent_desktop.team.questions import WireQuestion

SCHEMA = "The version of the format it was written in. Fields that are new do not raise it."
FIELDS: dict[type[msgspec.Struct], dict[str, str]] = {
    wire.WireChange: {
        "schema": SCHEMA,
        "id": "The record.",
        "change": "This change; also its transaction id. The first one has the record's id.",
        "author": "The Matrix user who made it. Must be the sender of the event.",
        "at": "When it was made, by the author's clock.",
        "set": "The fields it sets. In a correction null takes a field away.",
        "revision": "0 makes the record (and may be left out). A later one is above all its "
        "author has seen.",
    },
    wire.WireContact: {
        "started": "When it began: the first ring, or when the note was opened.",
        "written": "When it was saved.",
        "municipality": "The four digits of the municipality that was called. Left out: none.",
        "call": "The call's id at the desk that took it.",
        "linked": "The exchange's name for the call, the same at every desk it rang at.",
        "channel": "The way it came.",
        "direction": "Who called.",
        "number": "The other end's number: E.164 with a plus, or a short number as it was dialled.",
        "number_end": "The last three digits, where the policy keeps no more.",
        "answered": "When the call was answered. Left out: it was not.",
        "ended": "When the call ended.",
        "wrapped": "When the work after the call ended.",
        "caller_kind": "Who asked.",
        "text": "The note.",
        "topic": "The code of what it was about; a topic below another is `parent.own`.",
        "outcome": "What came of it.",
        "on_web": "Whether the answer was on the municipality's web page.",
        "level": "The step of the service ladder that was reached.",
        "incident": "The incident it was about.",
        "articles": "The articles that were open meanwhile, in that order.",
        "quality": "How the call sounded.",
        "void": "It was logged by mistake and counts for nothing.",
    },
    wire.WireQuality: {
        "loss": "Lost packets in thousandths.",
        "jitter_ms": "Jitter in milliseconds.",
        "rtt_ms": "Round trip in milliseconds. Left out: not known.",
        "silent_seconds": "The longest time without any sound from the other end.",
    },
    wire.WireIncident: {
        "kind": "What sort it is.",
        "title": "What it is, in a line.",
        "municipalities": "Whom it concerns, by four digits.",
        "started": "When it began, or is going to begin.",
        "confirmed": "When somebody last said that it is so.",
        "say": "What to tell callers.",
        "text": "What colleagues should know besides.",
        "place": "Where it is.",
        "source": "Who says so.",
        "expected_end": "When it is expected to be over.",
        "resolved": "When it was over. Left out or null: it is not.",
        "preparedness": "It is to stand on top everywhere.",
    },
    wire.WireFollowUp: {
        "contact": "The contact it is about.",
        "kind": "What is to be done.",
        "owner": "Who is to do it: a Matrix user, or a name.",
        "due": "When it is to be done at the latest.",
        "created": "When it was promised.",
        "municipality": "The contact's municipality, which decides the room.",
        "text": "More about it.",
        "done": "When it was done. Left out or null: it is not.",
        "done_by": "The Matrix user who did it.",
    },
    wire.WireAccess: {"contact": "The contact that was opened."},
    WireQuestion: {
        "schema": SCHEMA,
        "id": "The question; also the transaction id it is sent with.",
        "contact": "The contact it is about.",
        "municipality": "The four digits of the municipality.",
        "unit": "The code of the unit that is asked; with the municipality it decides the room.",
        "text": "The question.",
        "asked": "When it was asked.",
        "call_back": "The citizen's number, when it may be passed on.",
        "topic": "The code of what it is about.",
    },
    WireReport: {
        "schema": SCHEMA,
        "id": "The report. A later message with the same id is how it stands then.",
        "kind": "What is wrong.",
        "words": "What was searched for, or what is wrong.",
        "author": "The name of whoever reported it.",
        "reported": "When.",
        "municipality": "The four digits of the municipality it was found for.",
        "article": "The id of the article.",
        "title": "The article's title.",
        "resolved": "When it was put right.",
        "resolved_by": "The name of whoever put it right.",
    },
}
