"""Private sockets: only for the same user, one listener, frames that can't hurt."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.ipc.frames import MAX_FRAME, FrameError, FrameReader, pack
from agent_desktop.ipc.local_socket import AlreadyListening, connect, is_answered, listen


@given(st.lists(st.binary(max_size=200)), st.integers(1, 50))
def test_messages_come_out_as_they_went_in_however_they_are_cut(
    messages: list[bytes], piece: int
) -> None:
    stream = b"".join(pack(message) for message in messages)
    reader = FrameReader()
    got = [
        frame
        for at in range(0, len(stream), piece)
        for frame in reader.feed(stream[at : at + piece])
    ]
    assert got == messages


def test_a_length_past_the_limit_is_refused() -> None:
    with pytest.raises(FrameError):
        list(FrameReader().feed((MAX_FRAME + 1).to_bytes(4, "big")))


def test_only_the_owner_may_connect(tmp_path: Path) -> None:
    listener = listen(tmp_path / "run" / "x.sock")
    assert stat.S_IMODE(listener.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(listener.path.parent.stat().st_mode) == 0o700
    listener.close()


def test_a_second_listener_is_refused_while_the_first_lives(tmp_path: Path) -> None:
    path = tmp_path / "x.sock"
    first = listen(path)
    with pytest.raises(AlreadyListening):
        listen(path)
    first.close()
    listen(path).close()


def test_what_a_dead_process_left_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.sock"
    dead = listen(path)
    dead.socket.close()
    assert not is_answered(path)
    alive = listen(path)
    assert is_answered(path)
    alive.close()


def test_nobody_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        connect(tmp_path / "gone.sock")
