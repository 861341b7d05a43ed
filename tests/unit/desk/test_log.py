"""What is logged by itself, by hand and afterwards: unanswered calls, wrap-up, promises."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from agent_desktop.desk.book_views import ContactField
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.contact import CallerKind, Channel, Outcome
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.ids import CallId, ContactId, FollowUpId, unanswered_id
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.routing import CallHeaders
from agent_desktop.domain.status import AgentStatus
from agent_desktop.matrix import outbox
from tests.made import BUILDING, GULEN, NOW, OSTEROY, RAGNHILD, call, contact
from tests.unit.desk.conftest import Room

ONE, TWO = CallId("c1"), CallId("c2")
LINKED = "exchange-1700000000.12"


@pytest.fixture
async def wrapping_up(room: Room) -> Room:
    """A call that was answered and is over."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    await room.settle()
    return room


async def logged(room: Room, **wanted: object) -> list[str]:
    """The ids the log shows."""
    room.desk.find_contacts(LogFilter(**wanted))  # type: ignore[arg-type]
    await room.settle()
    return [row.contact for row in room.view.log.rows]


# --- wrap-up -----------------------------------------------------------------------------------


async def test_nobody_rings_while_the_note_is_written(wrapping_up: Room) -> None:
    (view,) = wrapping_up.view.calls
    assert wrapping_up.view.status is AgentStatus.WRAP_UP
    assert view.wrap_until == wrapping_up.clock.now() + timedelta(seconds=60)
    assert view.wrap_seconds == 60
    assert not wrapping_up.telephone.accepting
    wrapping_up.desk.finish(ONE)
    await wrapping_up.settle()
    assert wrapping_up.telephone.accepting
    assert wrapping_up.view.status is AgentStatus.FREE


async def test_when_time_is_out_the_note_stays_and_calls_may_come(wrapping_up: Room) -> None:
    wrapping_up.desk.write_note(ONE, "Halvt ferdig")
    await wrapping_up.settle(61)
    assert wrapping_up.telephone.accepting
    assert wrapping_up.view.status is AgentStatus.FREE
    assert NoticeKind.WRAP_UP_OVER in wrapping_up.told
    draft = wrapping_up.view.draft
    assert draft is not None
    assert draft.note.text == "Halvt ferdig"
    assert wrapping_up.view.calls[0].wrap_until is None
    await wrapping_up.settle(1000)
    wrapping_up.desk.finish(ONE)
    await wrapping_up.settle()
    assert NoticeKind.WRAP_UP_OVER not in {notice.kind for notice in wrapping_up.view.notices}
    (kept,) = [c for c, _ in wrapping_up.logbook.recent(NOW, RAGNHILD, 5)]
    assert kept.ended is not None
    assert kept.wrapped == kept.ended + timedelta(seconds=61)


async def test_more_time_is_given_from_what_is_left(wrapping_up: Room) -> None:
    await wrapping_up.settle(40)
    wrapping_up.desk.extend_wrap_up(ONE)
    (view,) = wrapping_up.view.calls
    assert view.wrap_until == wrapping_up.clock.now() + timedelta(seconds=80)
    await wrapping_up.settle(79)
    assert not wrapping_up.telephone.accepting
    await wrapping_up.settle(2)
    assert wrapping_up.telephone.accepting


async def test_who_took_a_pause_in_a_call_stays_in_it(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.set_status(AgentStatus.PAUSE)
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    await room.settle()
    assert room.view.status is AgentStatus.WRAP_UP
    assert room.view.chosen is AgentStatus.PAUSE
    room.desk.finish(ONE)
    await room.settle()
    assert not room.telephone.accepting
    assert room.view.status is AgentStatus.PAUSE


async def test_there_is_no_wrap_up_while_another_call_is_up(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.telephone.rings(call("c2"))
    room.desk.answer(TWO)
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    await room.settle()
    assert all(view.wrap_until is None for view in room.view.calls)
    assert room.telephone.accepting


async def test_a_call_that_is_made_in_wrap_up_ends_it(wrapping_up: Room) -> None:
    wrapping_up.desk.dial("90000300")
    assert wrapping_up.telephone.accepting
    await wrapping_up.settle(61)
    assert NoticeKind.WRAP_UP_OVER not in wrapping_up.told


# --- calls nobody took -------------------------------------------------------------------------


async def test_a_call_nobody_took_is_logged_by_itself(room: Room) -> None:
    room.telephone.rings(call(caller="90000417"))
    room.clock.turn(20)
    room.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    await room.settle()
    (name,) = await logged(room)
    kept = room.logbook.contact(ContactId(name))
    assert kept is not None
    assert (kept.note.outcome, kept.note.caller_kind) == (
        Outcome.UNANSWERED,
        CallerKind.EMPLOYEE,
    )
    assert (kept.municipality, kept.answered) == (OSTEROY.code, None)


async def test_one_a_colleague_took_is_not(room: Room) -> None:
    room.telephone.rings(call())
    room.telephone.ends(ONE, EndCause.ANSWERED_ELSEWHERE)
    await room.settle()
    assert await logged(room) == []


async def test_a_call_that_rang_twice_in_vain_is_logged_once(room: Room) -> None:
    for name in (ONE, TWO):
        ringing = call(name)
        room.telephone.rings(replace(ringing, headers=CallHeaders("56000110", linked=LINKED)))
        room.telephone.ends(name, EndCause.CALLER_GAVE_UP)
    await room.settle()
    assert await logged(room) == [unanswered_id(LINKED)]


async def test_one_that_rang_in_vain_and_was_answered_then_counts_once(room: Room) -> None:
    headers = CallHeaders("56000110", linked=LINKED)
    room.telephone.rings(replace(call(), headers=headers))
    room.telephone.ends(ONE, EndCause.NO_ANSWER)
    await room.settle()
    room.telephone.rings(replace(call("c2"), headers=headers))
    room.desk.answer(TWO)
    room.telephone.ends(TWO, EndCause.HUNG_UP)
    room.desk.finish(TWO)
    await room.settle()
    in_vain = room.logbook.contact(unanswered_id(LINKED))
    assert in_vain is not None
    assert in_vain.void
    assert in_vain.taken_care_of
    room.desk.open_contact(in_vain.id)
    room.desk.find_contacts(LogFilter())
    await room.settle()
    assert room.view.log.detail is not None
    assert "ikkje svara · teke hand om" in room.view.log.detail.text
    assert "Stroken" not in room.view.log.detail.text
    rows = {row.contact: row for row in room.view.log.rows}
    assert (rows[in_vain.id].void, rows[in_vain.id].taken_care_of) == (False, True)
    assert sum(week.enquiries for week in room.view.log.weeks) == 1


# --- by hand -----------------------------------------------------------------------------------


async def test_an_enquiry_that_is_no_call(room: Room) -> None:
    room.desk.begin_contact(Channel.WALK_IN)
    (view,) = room.view.calls
    assert (view.channel, view.state, view.wrap_until) == (Channel.WALK_IN, CallState.ENDED, None)
    assert room.view.status is AgentStatus.FREE
    assert room.telephone.accepting
    room.desk.choose_channel(view.call, Channel.EMAIL)
    room.desk.show_municipality(GULEN.code)
    room.desk.choose_topic(view.call, BUILDING.code)
    room.desk.choose_level(view.call, 3)
    room.desk.choose_level(view.call, 9)
    room.desk.finish(view.call)
    await room.settle()
    (name,) = await logged(room, channel=Channel.EMAIL)
    kept = room.logbook.contact(ContactId(name))
    assert kept is not None
    assert (kept.municipality, kept.note.level, kept.party_number) == (GULEN.code, 3, None)
    assert not room.view.past_calls


async def test_a_telephone_call_does_not_change_its_channel(wrapping_up: Room) -> None:
    wrapping_up.desk.choose_channel(ONE, Channel.CHAT)
    assert wrapping_up.view.calls[0].channel is Channel.PHONE
    wrapping_up.desk.begin_contact(Channel.PHONE)
    assert len(wrapping_up.view.calls) == 1


async def test_articles_that_were_opened_are_logged(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    for article in ("garasje", "start", "garasje"):
        room.desk.open_article(article)  # type: ignore[arg-type]
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    room.desk.finish(ONE)
    await room.settle()
    (kept,) = [c for c, _ in room.logbook.recent(NOW, RAGNHILD, 5)]
    assert kept.note.articles == ("garasje", "start")


# --- the log -----------------------------------------------------------------------------------


async def theirs(room: Room, name: str = "k9") -> ContactId:
    """A contact a colleague has written."""
    await room.logbook.finish(contact(name))
    await room.store.write(
        lambda c: (
            c.execute("UPDATE contact SET author = '@jorunn:x' WHERE id = ?", (name,)) and None
        )
    )
    await room.store.write(
        lambda c: c.execute("UPDATE change SET author = '@jorunn:x'").rowcount and None
    )
    return ContactId(name)


async def test_the_log_is_counted_and_read_on(room: Room) -> None:
    for place in range(120):
        await room.logbook.finish(contact(f"k{place}", started=NOW - timedelta(minutes=place)))
    assert len(await logged(room)) == 50
    assert room.view.log.found == 120
    room.desk.more_contacts()
    await room.settle()
    room.desk.more_contacts()
    await room.settle()
    assert len(room.view.log.rows) == 120
    assert not room.view.log.more
    room.desk.reload_log()
    await room.settle()
    assert len(room.view.log.rows) == 120  # what was shown stays shown


async def test_my_contact_is_corrected_and_says_so(room: Room) -> None:
    await room.logbook.finish(contact("k1"))
    room.desk.open_contact(ContactId("k1"))
    await room.settle()
    detail = room.view.log.detail
    assert detail is not None
    assert detail.may_correct
    note = replace(detail.contact.note, text="Carport", outcome=Outcome.SOLVED)
    room.desk.correct_contact(ContactId("k1"), note)
    await room.settle()
    detail = room.view.log.detail
    assert detail is not None
    assert detail.contact.note == note
    (correction,) = detail.corrections
    assert correction.changed == (ContactField.TEXT, ContactField.OUTCOME)
    room.desk.strike_contact(ContactId("k1"))
    await room.settle()
    assert room.view.log.detail is not None
    assert room.view.log.detail.contact.void
    room.desk.strike_contact(ContactId("k1"))
    await room.settle()
    assert not room.view.log.detail.contact.void


async def test_a_colleagues_can_be_read_and_that_is_logged(room: Room) -> None:
    name = await theirs(room)
    before = len(outbox.waiting(room.store.reader))
    room.desk.open_contact(name)
    await room.settle()
    detail = room.view.log.detail
    assert detail is not None
    assert not detail.may_correct
    (_, access) = outbox.waiting(room.store.reader)[before - 1 :]
    assert access.content["no.kontaktsenter.access"]["set"] == {"contact": name}
    room.desk.correct_contact(name, replace(detail.contact.note, text="Tull"))
    room.desk.strike_contact(name)
    await room.settle()
    kept = room.logbook.contact(name)
    assert kept is not None
    assert (kept.note.text, kept.void) == ("Skal byggje garasje.", False)
    room.desk.open_contact(name)
    room.desk.open_contact(None)
    await room.settle()
    assert len(outbox.waiting(room.store.reader)) == before + 1
    assert room.view.log.detail is None


async def test_employees_are_counted_apart(room: Room) -> None:
    note = contact().note
    for place, kind in enumerate((CallerKind.EMPLOYEE, CallerKind.CITIZEN, CallerKind.CITIZEN)):
        await room.logbook.finish(contact(f"k{place}", note=replace(note, caller_kind=kind)))
    await room.logbook.finish(contact("k8", started=NOW - timedelta(weeks=1)))
    room.desk.reload()
    this, before, *_ = room.view.log.weeks
    assert (this.enquiries, this.employees) == (3, 1)
    assert (before.enquiries, before.employees) == (1, 0)
    assert this.monday.weekday() == 0


# --- promises ----------------------------------------------------------------------------------


async def test_what_is_promised_is_shown_until_it_is_done(wrapping_up: Room) -> None:
    draft = wrapping_up.view.draft
    assert draft is not None
    due = wrapping_up.clock.now() + timedelta(hours=2)
    wrapping_up.desk.plan_follow_up(
        draft.contact, FollowUpKind.CALL_BACK, " Ring om gebyret ", "@jorunn:x", due
    )
    wrapping_up.desk.plan_follow_up(
        draft.contact, FollowUpKind.OTHER, "", RAGNHILD, due + timedelta(hours=1)
    )
    await wrapping_up.settle()
    mine, other = wrapping_up.view.follow_ups
    assert (mine.mine, other.mine) == (True, False)
    assert (other.follow_up.text, other.municipality) == ("Ring om gebyret", OSTEROY)
    wrapping_up.desk.finish(ONE)
    await wrapping_up.settle()
    assert wrapping_up.view.follow_ups[1].number == "900 00 214"
    wrapping_up.desk.finish_follow_up(other.follow_up.id)
    await wrapping_up.settle()
    assert len(wrapping_up.view.follow_ups) == 1
    wrapping_up.desk.finish_follow_up(other.follow_up.id)
    await wrapping_up.settle()
    assert len(wrapping_up.view.follow_ups) == 2


async def test_a_promise_about_nothing_is_none(room: Room) -> None:
    room.desk.plan_follow_up(ContactId("nobody"), FollowUpKind.OTHER, "x", RAGNHILD, NOW)
    room.desk.finish_follow_up(FollowUpId("none"))
    await room.settle()
    assert room.view.follow_ups == ()
