"""What others say may be hostile: it is shown as plain text, opens nothing, breaks nothing."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.chat import LARGEST_FILE, LONGEST_MESSAGE, ChatMessage, SharedFile
from agent_desktop.domain.failures import FileRefused
from agent_desktop.domain.ids import RoomName
from agent_desktop.domain.plain import file_name, plain, plain_line
from agent_desktop.matrix.api import TooLarge
from agent_desktop.matrix.shapes import MESSAGE, REACTION, Event, Json
from agent_desktop.store.database import Store
from agent_desktop.team.chat import Chat
from agent_desktop.team.chat_fold import fold_chat
from agent_desktop.team.citizens import fold_citizen
from agent_desktop.team.files import RoomFiles
from agent_desktop.team.questions import fold_answer, fold_question
from agent_desktop.team.queue_calls import fold_lost_call, fold_queue_call
from agent_desktop.team.reinforcement import fold_help
from tests.made import RAGNHILD

ROOM = RoomName("duty-team")
MALLORY = "@mallory:elsewhere.example"
_NUMBERS = itertools.count()
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner),
    max_leaves=8,
)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = Store(tmp_path / "desk.db", b"k" * 32)
    yield opened
    opened.close()


def says(store: Store, content: Json, kind: str = MESSAGE, sender: str = MALLORY) -> str:
    """Every fold takes what is said in the team's room; the event's id."""
    event = Event(f"$h{next(_NUMBERS)}", kind, sender, 1_700_000_000_000, content)
    folds = (
        fold_chat(RAGNHILD),
        fold_question,
        fold_answer,
        fold_queue_call("@feed:x"),
        fold_lost_call,
        fold_help,
        fold_citizen("@kari:x"),
    )
    store.write_and_wait(lambda c: [fold(c, ROOM, event) for fold in folds])
    return event.event_id


def shown(store: Store) -> ChatMessage:
    return Chat(store, RAGNHILD, lambda: None).messages(ROOM, 5)[0][-1]


async def test_markup_is_text(store: Store) -> None:
    body = '<script>alert(1)</script><img src="https://elsewhere.example/x.png">'
    html = {"format": "org.matrix.custom.html", "formatted_body": "<b>hei</b>"}
    says(store, {"msgtype": "m.text", "body": body, **html})
    assert shown(store).text == body


async def test_nothing_turns_the_direction(store: Store) -> None:
    says(store, {"msgtype": "m.text", "body": f"gebyr{TURNING}0051 rk"})
    assert not set(shown(store).text) & set(TURNING)
    store.write_and_wait(
        lambda c: c.execute("INSERT INTO person VALUES (?, ?)", (MALLORY, f"Leiar{TURNING}\n\x00x"))
    )
    assert shown(store).name == "Leiar x"


async def test_a_million_letters_are_cut_and_said_to_be(store: Store) -> None:
    says(store, {"msgtype": "m.text", "body": "a" * 1_000_000})
    assert len(shown(store).text) == LONGEST_MESSAGE
    assert shown(store).shortened


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("../../.bashrc", "bashrc"),
        ("C:\\Windows\\evil.exe", "evil.exe"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ("con.txt", "_con.txt"),
        ("", "_"),
        ("...", "_"),
        ("a\x00b\nc?.txt", "ab c_.txt"),
    ],
)
def test_a_files_name_is_only_a_name(given: str, name: str) -> None:
    assert file_name(given) == name


@given(st.text(max_size=500))
def test_no_name_leaves_its_folder(written: str) -> None:
    name = file_name(written)
    assert name
    assert len(name) <= 120
    assert (Path("/safe") / name).resolve().parent == Path("/safe")
    assert not name.startswith(".")


@given(st.text(max_size=200))
def test_plain_text_has_nothing_hidden_in_it(written: str) -> None:
    assert not set(plain(written, 100)) & {*TURNING, "\x00", "\x1b", "\x07"}
    assert "\n" not in plain_line(written, 100)


async def test_a_script_is_a_file_like_any_other(store: Store) -> None:
    content = {
        "msgtype": "m.file",
        "body": "x",
        "filename": "../run.sh",
        "url": "mxc://elsewhere.example/abc",
        "info": {"size": LARGEST_FILE + 1, "mimetype": "text/x-shellscript"},
    }
    says(store, content)
    file = shown(store).file
    assert file is not None
    assert (file.name, file.too_large) == ("run.sh", True)


@pytest.mark.parametrize("url", ["https://elsewhere.example/x", "file:///etc/passwd", 7, None])
async def test_only_the_homeserver_has_files(store: Store, url: object) -> None:
    says(store, {"msgtype": "m.file", "body": "x", "url": url})
    assert shown(store).file is None


async def test_nobody_edits_what_another_wrote(store: Store) -> None:
    target = says(store, {"msgtype": "m.text", "body": "Ja"}, sender=RAGNHILD)
    edit = {
        "msgtype": "m.text",
        "body": "* Nei",
        "m.new_content": {"body": "Nei"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": target},
    }
    says(store, edit)
    assert (shown(store).text, shown(store).edited) == ("Ja", False)


async def test_a_reaction_is_short(store: Store) -> None:
    target = says(store, {"msgtype": "m.text", "body": "Ja"})
    for key in ("👍", "x" * 1000, 7, {"a": 1}):
        relates = {"rel_type": "m.annotation", "event_id": target, "key": key}
        says(store, {"m.relates_to": relates}, REACTION)
    assert [r.key for r in shown(store).reactions] == ["👍"]


@given(
    content=st.dictionaries(
        st.sampled_from(
            [
                "body",
                "msgtype",
                "m.relates_to",
                "m.new_content",
                "url",
                "info",
                "filename",
                "no.kontaktsenter.letter",
                "no.kontaktsenter.question",
                "no.kontaktsenter.queue_call",
                "no.kontaktsenter.lost_call",
                "no.kontaktsenter.reinforcement",
                "no.kontaktsenter.citizen_chat",
            ]
        ),
        _JSON,
        max_size=6,
    ),
    kind=st.sampled_from([MESSAGE, REACTION, "no.kontaktsenter.queue"]),
)
def test_no_content_breaks_a_fold(
    tmp_path_factory: pytest.TempPathFactory, content: Json, kind: str
) -> None:
    """Whatever it is, it raises at most what the timeline takes for one event it leaves alone."""
    global _STORE  # noqa: PLW0603 - one file for thousands of examples
    if _STORE is None:
        _STORE = Store(tmp_path_factory.mktemp("fold") / "desk.db", b"k" * 32)
    try:
        says(_STORE, content, kind)
    except (ValueError, TypeError, OverflowError, RecursionError):
        return
    Chat(_STORE, RAGNHILD, lambda: None).messages(ROOM, 5)


_STORE: Store | None = None


class Endless:
    """A homeserver that gives more than it said."""

    async def upload(self, name: str, kind: str, content: bytes) -> str:
        return "mxc://x/y"

    async def download(self, mxc: str, limit: int) -> bytes:
        raise TooLarge(mxc)


async def test_more_than_was_said_is_not_taken(tmp_path: Path) -> None:
    files = RoomFiles(Endless)
    with pytest.raises(FileRefused) as refused:
        await files.fetch(
            SharedFile("mxc://x/y", "bombe.zip", 10, "application/zip"), tmp_path / "b"
        )
    assert refused.value.too_large
    assert not list(tmp_path.iterdir())  # noqa: ASYNC240


async def test_what_is_too_large_or_no_file_is_not_sent(tmp_path: Path) -> None:
    files = RoomFiles(Endless)
    large = tmp_path / "stor.bin"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(FileRefused) as refused:
        await files.send(large)
    assert refused.value.too_large
    for nothing in (tmp_path, tmp_path / "finst ikkje"):
        with pytest.raises(FileRefused):
            await files.send(nothing)
