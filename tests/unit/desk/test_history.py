"""The history of calls, how they sounded, and what the exchange does for the desk."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from agent_desktop.desk.call_views import CallerSort, TakenUp
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.past import LIMIT
from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.sound import Levels, SoundDevice, SoundPreferences, SoundState
from agent_desktop.domain.status import AgentStatus
from agent_desktop.logbook.history import History
from agent_desktop.settings.choices import KeptChoices
from tests.made import NOW, OSTEROY, call, past_call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")


async def test_a_missed_call_counts_until_it_is_seen(room: Room) -> None:
    room.telephone.rings(call())
    room.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    await room.settle()
    (missed,) = room.view.past_calls
    assert (missed.missed, missed.seen, missed.municipality) == (True, False, OSTEROY)
    assert missed.caller.number == "900 00 214"
    assert room.view.missed == 1
    room.desk.see_missed()
    await room.settle()
    assert room.view.missed == 0
    assert room.view.past_calls[0].seen
    room.desk.see_missed()


async def test_a_missed_call_that_was_taken_up_later_is_no_news(room: Room) -> None:
    room.telephone.rings(call("lost"))
    room.telephone.ends(CallId("lost"), EndCause.CALLER_GAVE_UP)
    await room.settle()
    assert room.view.missed == 1
    room.clock.turn(60)
    room.telephone.rings(replace(call("again"), started=room.clock.now()))
    again = room.clock.now()
    room.desk.answer(CallId("again"))
    room.desk.hang_up(CallId("again"))
    await room.settle(1)
    _again, lost = room.view.past_calls
    assert lost.taken_up == TakenUp(Direction.INCOMING, again, reached=True)
    assert not lost.is_open
    assert not lost.is_news
    assert room.view.missed == 0


@pytest.mark.parametrize(
    "cause", [EndCause.ANSWERED_ELSEWHERE, EndCause.REJECTED, EndCause.SENT_ON]
)
async def test_what_somebody_took_care_of_is_not_missed(room: Room, cause: EndCause) -> None:
    room.telephone.rings(call())
    room.telephone.ends(ONE, cause)
    await room.settle()
    assert len(room.view.past_calls) == 1
    assert room.view.missed == 0


async def test_a_call_that_was_talked_in_is_kept_with_its_times(room: Room) -> None:
    room.telephone.rings(call(caller="90000417"))
    room.clock.turn(10)
    room.desk.answer(ONE)
    room.clock.turn(60)
    room.desk.hang_up(ONE)
    await room.settle(1)
    (past,) = room.view.past_calls
    assert past.answered is not None
    assert (past.ended - past.answered).seconds == 60
    assert (past.caller.sort, past.caller.name) == (CallerSort.EMPLOYEE, "Arne Vik")
    assert not past.missed


async def test_a_withheld_number_can_not_be_called_back(room: Room) -> None:
    room.telephone.rings(call(caller=""))
    room.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    await room.settle()
    assert room.view.past_calls[0].caller.sort is CallerSort.WITHHELD
    assert room.view.past_calls[0].number is None


async def test_the_number_called_last_is_called_again(room: Room) -> None:
    room.desk.redial()
    assert room.view.calls == ()
    room.desk.dial("56000120")
    room.telephone.ends(room.view.calls[0].call, EndCause.BUSY)
    room.telephone.rings(call())
    room.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    await room.settle(1)
    room.desk.redial()
    assert room.view.calls[-1].caller.number == "56 00 01 20"


async def test_the_view_has_no_more_than_can_be_looked_at(room: Room) -> None:
    history = History(room.store)
    for place in range(LIMIT + 5):
        await history.add(past_call(f"p{place:04}"))
    again = room.again()
    assert len(again.view.past_calls) == LIMIT
    assert again.view.missed == LIMIT + 5


async def test_a_disk_that_refuses_the_history_is_told(room: Room) -> None:
    room.store.limit_size(1)
    history = History(room.store)
    while not room.view.notices:
        room.telephone.rings(call(f"x{len(history.latest(999))}"))
        room.telephone.ends(room.view.ringing[0].call, EndCause.CALLER_GAVE_UP)
        await room.settle()
    assert room.told == {NoticeKind.DISK_FULL}


async def test_how_it_sounded_is_kept_with_the_contact(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.telephone.hears(ONE, Quality(7.5, 12, 80))
    assert room.call(ONE).quality == Quality(7.5, 12, 80)
    room.desk.hang_up(ONE)
    await room.settle(1)
    again = room.again()
    again.desk.reopen(again.view.recent[0].contact)
    again.desk.finish(ONE)
    await again.settle(1)
    ((kept, _shared),) = again.logbook.recent(NOW, "@ragnhild:kontaktsenter.example", 9)
    assert kept.quality == Quality(7.5, 12, 80)


async def test_status_follows_into_the_exchanges_queue(room: Room) -> None:
    room.desk.set_status(AgentStatus.PAUSE)
    room.desk.take_feature("*52", done=False)
    assert [(n.kind, n.detail) for n in room.view.notices] == [(NoticeKind.QUEUE_REFUSED, "*52")]
    room.desk.set_status(AgentStatus.FREE)
    assert room.telephone.codes == ["*52", "*51"]
    assert room.told == set()
    room.desk.take_feature("*51", done=True)
    assert room.told == set()


async def test_without_a_queue_no_code_is_used(bare: Room) -> None:
    bare.desk.set_status(AgentStatus.PAUSE)
    assert bare.telephone.codes == []


async def test_a_choice_of_sound_is_used_and_kept(room: Room) -> None:
    wanted = SoundPreferences(speakers=("usb",), ring_volume=0.3)
    room.desk.choose_sound(wanted)
    assert room.view.preferences == room.telephone.preferences == wanted
    assert KeptChoices(room.path / "choices.json").load_sound() == (wanted, ())


async def test_a_choice_that_can_not_be_kept_is_used_and_told(room: Room) -> None:
    (room.path / "choices.json").mkdir()
    wanted = SoundPreferences(ring_volume=0.1)
    room.desk.choose_sound(wanted)
    assert room.view.preferences == room.telephone.preferences == wanted
    assert room.told == {NoticeKind.CHOICE_NOT_KEPT}
    (room.path / "choices.json").rmdir()
    room.desk.choose_sound(replace(wanted, ring_volume=0.2))
    assert room.told == set()


async def test_loudness_is_told_to_who_asks(room: Room) -> None:
    heard: list[Levels] = []
    room.desk.take_levels(Levels(0.1, 0.2))
    room.desk.measure_sound(heard.append)
    assert room.telephone.measuring
    room.desk.take_levels(Levels(0.3, 0.4))
    room.desk.measure_sound(None)
    assert not room.telephone.measuring
    room.desk.take_levels(Levels(0.5, 0.6))
    assert heard == [Levels(0.3, 0.4)]


async def test_the_devices_there_are(room: Room) -> None:
    state = SoundState(speakers=(SoundDevice("usb", "Headset"),), speaker="usb")
    room.desk.take_sound(state)
    assert room.view.sound == state
