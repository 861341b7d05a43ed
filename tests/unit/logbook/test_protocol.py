"""What is sent is what docs/protocol.md and docs/schemas say, and a program that has only read them
is understood.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError
from msgspec.structs import replace

from agent_desktop.desk.readable import report_text
from agent_desktop.domain.contact import CallerKind, Channel, Note, OnWeb, Outcome
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ArticleId, CallId, ContactId, FollowUpId, QuestionId, ReportId
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.knowledge.reports import Reports, WireReport
from agent_desktop.logbook.export import CONTACT_COLUMNS, export
from agent_desktop.logbook.wire import SHAPES, WireChange
from agent_desktop.matrix import outbox
from agent_desktop.matrix.rooms import INCIDENTS, UNIT, log_room
from agent_desktop.matrix.shapes import Event, Json
from agent_desktop.store.database import Store
from agent_desktop.team.questions import Questions, WireQuestion
from tests.fixtures.logbook import Book
from tests.made import BUILDING, NOW, OSTEROY, RAGNHILD, contact, incident

DOCS = Path(__file__).resolve().parents[3] / "docs"
SCHEMAS = {path.stem: json.loads(path.read_text()) for path in (DOCS / "schemas").glob("*.json")}
PROTOCOL = (DOCS / "protocol.md").read_text(encoding="utf-8")
EXAMPLES: list[Json] = [
    json.loads(found) for found in re.findall(r"```json\n(.*?)```", PROTOCOL, re.DOTALL)
]
PREFIX = "no.kontaktsenter."
RECORDS = [example for example in EXAMPLES if "msgtype" in example]
TEAM = {
    "citizen_chat",
    "lost_call",
    "queue",
    "queue_call",
    "queue_request",
    "reinforcement",
    "status",
}
"""What is tested with the team."""


def structure(content: Json) -> tuple[str, Json]:
    """Which schema a message is to follow, and what stands under its key."""
    ((key, value),) = [(k, v) for k, v in content.items() if k.startswith(PREFIX)]
    return key.removeprefix(PREFIX), value


def hold(content: Json) -> str:
    """Raise ValidationError unless a message is as its schema says; which schema it was."""
    if "msgtype" not in content:
        Draft202012Validator(SCHEMAS["status"]).validate(content)
        return "status"
    assert content["msgtype"] in {"m.text", "m.notice"}
    assert content["body"]
    name, value = structure(content)
    Draft202012Validator(SCHEMAS[name]).validate(value)
    return name


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "desk.db", b"k" * 32)
    yield made
    made.close()


async def log_everything(store: Store) -> None:
    """A contact with all there is and one with nothing, corrected, struck, promised, opened."""
    book = Book(store, RAGNHILD)
    full = contact(
        linked="1778668674.1204",
        wrapped=NOW,
        author=RAGNHILD,
        note=Note(
            "Skal byggje garasje.",
            CallerKind.BUSINESS,
            BUILDING.code,
            Outcome.SOLVED,
            OnWeb.YES,
            2,
            None,
            (ArticleId("garasje"),),
        ),
        quality=Quality(0.3, 8, 24, 1),
    )
    bare = contact(
        "k2",
        "",
        author=RAGNHILD,
        call=None,
        municipality=None,
        party_number=None,
        answered=None,
        ended=None,
        channel=Channel.WALK_IN,
        note=Note(),
    )
    await book.logbook.finish(full)
    await book.logbook.finish(bare)
    await book.logbook.correct(full.id, Note("Ny tekst", outcome=Outcome.ASKED), void=False)
    await book.logbook.correct(bare.id, bare.note, void=True)
    await book.logbook.correct(bare.id, bare.note, void=False)
    await book.logbook.note_opened(full)
    promise = FollowUp(
        id=FollowUpId("f1"),
        contact=full.id,
        municipality=OSTEROY.code,
        kind=FollowUpKind.CALL_BACK,
        text="Om nabovarsel",
        owner=RAGNHILD,
        due=NOW + timedelta(days=1),
        author=RAGNHILD,
        created=NOW,
    )
    await book.follow_ups.plan(promise)
    await book.follow_ups.finish(promise, NOW, RAGNHILD)
    await book.follow_ups.finish(promise, None, RAGNHILD)
    for kind in IncidentKind:
        await book.incidents.report(incident(kind.value, kind=kind, expected_end=NOW))
    (told, *_) = book.incidents.all()
    over = replace(told, resolved=NOW, expected_end=None, place="Hauge", preparedness=True)
    await book.incidents.change(told, over)


async def ask_and_report(store: Store) -> None:
    """A question with and without a number, reports of both kinds."""
    book = Book(store, RAGNHILD)
    questions = Questions(store, RAGNHILD, book.readable.question, lambda: None)
    question = Question(
        id=QuestionId("q1"),
        contact=ContactId("k1"),
        municipality=OSTEROY.code,
        unit=OSTEROY.units[0].code,
        text="Må han ha dispensasjon?",
        topic=BUILDING.code,
        call_back="90000214",
        asked=NOW,
        state=QuestionState.UNSENT,
    )
    await questions.ask(question)
    await questions.ask(replace(question, id=QuestionId("q2"), topic=None, call_back=""))
    reports = Reports(store, report_text, lambda: None)
    report = KnowledgeReport(
        id=ReportId("r1"),
        kind=ReportKind.GAP,
        municipality=OSTEROY.code,
        words="leige hengar",
        article=None,
        article_title="",
        author="Ragnhild Tveiten",
        reported=NOW,
        resolved=None,
        resolved_by="",
    )
    await reports.report(report, "r1")
    await reports.report(replace(report, resolved=NOW, resolved_by="Jorunn"), "r1-over")
    error = replace(report, id=ReportId("r2"), kind=ReportKind.ERROR, article=ArticleId("garasje"))
    await reports.report(replace(error, article_title="Garasje"), "r2")


async def test_everything_that_is_sent_is_as_the_schemas_say(store: Store) -> None:
    await log_everything(store)
    await ask_and_report(store)
    letters = outbox.waiting(store.reader)
    assert {hold(letter.content) for letter in letters} == SCHEMAS.keys() - TEAM
    records = [structure(letter.content) for letter in letters]
    corrections = [value for name, value in records if "set" in value and value.get("revision")]
    assert len(corrections) == 6
    for letter in letters:
        _, value = structure(letter.content)
        assert letter.id == value.get("change", letter.id)
    nulls = [value["set"] for value in corrections if None in value["set"].values()]
    assert nulls


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_schemas_examples_hold(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["title"]
    assert SCHEMAS[name]["description"]
    assert SCHEMAS[name]["examples"]
    for example in SCHEMAS[name]["examples"]:
        hold({"msgtype": "m.text", "body": "x", PREFIX + name: example})


def test_the_documents_examples_hold() -> None:
    told_elsewhere = {"queue", "queue_request"}
    assert {hold(example) for example in EXAMPLES} == SCHEMAS.keys() - told_elsewhere


@pytest.mark.parametrize(
    ("field", "value"),
    [("revision", -1), ("at", 10**15), ("set", []), ("id", ""), ("author", None), ("at", "now")],
)
def test_a_schema_refuses_what_the_program_does_not_read(field: str, value: object) -> None:
    wrong = {**SCHEMAS["contact"]["examples"][0], field: value}
    with pytest.raises(ValidationError):
        hold({"msgtype": "m.text", "body": "x", f"{PREFIX}contact": wrong})


def test_a_first_change_has_what_is_required_and_a_correction_need_not() -> None:
    example = SCHEMAS["contact"]["examples"][0]
    short = {**example, "set": {"text": None}}
    with pytest.raises(ValidationError):
        hold({"msgtype": "m.text", "body": "x", f"{PREFIX}contact": short})
    hold({"msgtype": "m.text", "body": "x", f"{PREFIX}contact": {**short, "revision": 1}})
    newer = {**example, "mood": 1, "set": {**example["set"], "mood": 1}}
    hold({"msgtype": "m.text", "body": "x", f"{PREFIX}contact": newer})


def test_every_field_and_column_is_described() -> None:
    shapes = (WireChange, *SHAPES.values(), WireQuestion, WireReport)
    for shape in shapes:
        for field in msgspec.structs.fields(shape):
            assert f"`{field.encode_name}`" in PROTOCOL, (shape, field.encode_name)
    for column in CONTACT_COLUMNS.split(", "):
        assert f"`{column}`" in PROTOCOL


def room_of(name: str, value: Json) -> str:
    """Where the document says a record lies."""
    if name in {"incident", "knowledge_report"}:
        return INCIDENTS
    if name == "question":
        return f"{UNIT}{value['municipality']}-{value['unit']}"
    return log_room(OSTEROY.code)


def test_a_foreign_programs_messages_are_read(store: Store, tmp_path: Path) -> None:
    """Messages built from the document's examples alone, with fields of their own."""
    book = Book(store, "@somebody:x")
    records = {
        number: (name, {**value, "set": {**value["set"], "foreign": number}})
        for number, (name, value) in enumerate(map(structure, RECORDS))
        if "set" in value
    }

    def fold(connection) -> None:
        for number, (name, value) in records.items():
            content = {"msgtype": "m.text", "body": "framand", PREFIX + name: value}
            event = Event(f"${number}", "m.room.message", value["author"], 10**12 + number, content)
            assert book.projection.fold(connection, room_of(name, value), event)

    store.write_and_wait(fold)
    found = book.logbook.contact(ContactId("5b0f1f0f3f0c4c2f9a3c1b7a0f6d2e11"))
    assert found is not None
    assert found.note.outcome is Outcome.ASKED
    assert found.note.level is None
    assert found.call == CallId("3f2d6c1be0c14c3c")
    assert str(found.party_number) == "900 00 214"
    (road,) = book.incidents.all()
    assert (road.title, road.resolved is not None) == ("Fv. 566 stengd ved Hauge", True)
    assert [promise.text for promise in book.follow_ups.open()] == ["Vil vite om nabovarsel."]
    written = export(store.reader, OSTEROY.code, tmp_path / "out")
    assert written["access.jsonl"] == 1
    (line,) = (tmp_path / "out" / "contacts.jsonl").read_text().splitlines()
    assert json.loads(line)["fields"]["foreign"] == 1
    table = (tmp_path / "out" / "contacts.csv").read_text(encoding="utf-8-sig")
    (row,) = re.findall(r"```text\n(.*?)\n```", PROTOCOL)
    assert row in table
