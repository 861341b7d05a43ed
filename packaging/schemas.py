#!/usr/bin/env python3
"""Writes docs/schemas/*.json: JSON Schemas of what the program puts into Matrix messages, made from
the shapes it reads and writes with.

With `--check`, changes nothing and fails when a file is not what it would write.
"""

from __future__ import annotations

import argparse
import inspect
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
from schema_examples import EXAMPLES
from schema_team_examples import TEAM_EXAMPLES
from schema_words import FIELDS

from agent_desktop.knowledge.reports import REPORT, WireReport
from agent_desktop.logbook.wire import SHAPES, RecordKind, WireChange
from agent_desktop.team import wire as team
from agent_desktop.team.citizens import CITIZEN_CHAT, WireCitizenChat
from agent_desktop.team.questions import QUESTION, WireQuestion

Schema = dict[str, Any]
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "schemas"
_TEAM: dict[str, type[msgspec.Struct]] = {
    team.QUEUE: team.WireQueue,
    team.STATUS: team.WireStatus,
    team.REQUEST: team.WireRequest,
    team.QUEUE_CALL: team.WireQueueCall,
    team.LOST_CALL: team.WireLostCall,
    team.REINFORCEMENT: team.WireHelp,
    CITIZEN_CHAT: WireCitizenChat,
}
_EVENTS = {team.QUEUE, team.STATUS, team.REQUEST}
"""Types of events of their own, which no client shows as messages."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REF = "#/$defs/{name}"
_OPEN = (
    " A newer program may write more fields and more values: keep what you do not know, and take a "
    "value you do not know for the default."
)


def shapes_of(*roots: type[msgspec.Struct]) -> dict[str, Schema]:
    """The schemas of these shapes and of all in them, by name, in plain words."""
    _, found = msgspec.json.schema_components(roots, ref_template=_REF)
    for struct, words in FIELDS.items():
        if struct.__name__ in found:
            fields = found[struct.__name__]["properties"]
            if fields.keys() != words.keys():
                sys.exit(f"{struct.__name__}: {fields.keys() ^ words.keys()} in schema_words.py")
            for name, words_of_it in words.items():
                fields[name]["description"] = words_of_it
    for schema in found.values():
        schema["title"] = schema["title"].removeprefix("Wire")
        if "description" in schema:
            schema["description"] = " ".join(inspect.cleandoc(schema["description"]).split())
    return found


def correction_of(shape: Schema) -> Schema:
    """The same fields, none of them required, each of which null takes away."""
    fields = {}
    for name, field in shape["properties"].items():
        rest = {k: v for k, v in field.items() if k not in {"default", "description", "anyOf"}}
        kinds = [kind for kind in field.get("anyOf", [rest]) if kind != {"type": "null"}]
        fields[name] = {
            "anyOf": [*kinds, {"type": "null"}],
            "description": field["description"],
        }
    return {
        "title": f"{shape['title']}Correction",
        "description": "Only the fields that are different now; null takes a field away.",
        "type": "object",
        "properties": fields,
    }


def of_record(kind: RecordKind) -> Schema:
    """The schema of one kind of records: revision 0 has a whole one, the others corrections."""
    shape = SHAPES[kind]
    defs = shapes_of(WireChange, shape)
    change = defs.pop("WireChange")
    name = shape.__name__
    defs[f"{name}Correction"] = correction_of(defs[name])
    return _file(kind.key, kind.value) | {
        "description": change["description"] + _OPEN,
        "type": "object",
        "properties": change["properties"],
        "required": change["required"],
        "if": {"properties": {"revision": {"const": 0}}},
        "then": {"properties": {"set": {"$ref": _REF.format(name=name)}}},
        "else": {"properties": {"set": {"$ref": _REF.format(name=f"{name}Correction")}}},
        "$defs": defs,
        "examples": EXAMPLES[kind.value],
    }


def of_message(key: str, shape: type[msgspec.Struct]) -> Schema:
    """The schema of a message that is told whole each time."""
    defs = shapes_of(shape)
    whole = defs.pop(shape.__name__)
    name = key.rpartition(".")[2]
    return _file(key, name) | {
        "description": whole["description"] + _OPEN,
        "type": "object",
        "properties": whole["properties"],
        "required": whole["required"],
        "$defs": defs,
        "examples": (EXAMPLES | TEAM_EXAMPLES)[name],
    }


def _file(key: str, name: str) -> Schema:
    where = "content of an event" if key in _EVENTS else "what stands in a message under"
    return {
        "$schema": DIALECT,
        "title": f"{name.replace('_', ' ').capitalize()}: {where} {key}",
    }


def files() -> dict[str, str]:
    """The text of every file, by name."""
    schemas = {kind.value: of_record(kind) for kind in RecordKind}
    schemas["question"] = of_message(QUESTION, WireQuestion)
    schemas["knowledge_report"] = of_message(REPORT, WireReport)
    for key, shape in _TEAM.items():
        schemas[key.rpartition(".")[2]] = of_message(key, shape)
    return {
        f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in schemas.items()
    }


def main() -> int:
    """Do what was asked for; the exit code says whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    wanted = files()
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    if parser.parse_args().check:
        wrong = sorted(n for n in wanted.keys() | there.keys() if wanted.get(n) != there.get(n))
        for name in wrong:
            sys.stdout.write(f"docs/schemas/{name} is out of date: run packaging/schemas.py\n")
        return 1 if wrong else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in there.keys() - wanted.keys():
        (FOLDER / name).unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
