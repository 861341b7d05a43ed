"""Builds what the desk needs of team and chat from the settings, for the composition root."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_desktop.desk.centre import Centre
from agent_desktop.desk.team_protocols import QueueRules, TeamRooms
from agent_desktop.desk.team_views import HelpGroup
from agent_desktop.desk.team_words import TeamWords
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.queue import PauseReason, QueueLimits
from agent_desktop.domain.retention import Retention
from agent_desktop.insight.stays import forget_stays, strip_stays
from agent_desktop.logbook.erasing import note_erased
from agent_desktop.logbook.retention import forget_municipality, forget_room
from agent_desktop.matrix.rooms import UNIT, log_room
from agent_desktop.matrix.timeline import Fold, Passing, Redact
from agent_desktop.people.roster import ShiftRoster
from agent_desktop.settings.choices import KeptChoices
from agent_desktop.settings.settings import Settings
from agent_desktop.store.database import Connection, Store
from agent_desktop.team.chat import Chat
from agent_desktop.team.chat_fold import fold_chat, forget_chat, redact_chat, strip_chat
from agent_desktop.team.citizens import (
    Citizens,
    fold_citizen,
    forget_citizen,
    redact_citizen,
    strip_citizens,
)
from agent_desktop.team.files import RoomFiles
from agent_desktop.team.live import LiveNews
from agent_desktop.team.queue_calls import (
    QueueCalls,
    fold_lost_call,
    fold_queue_call,
    forget_queue_calls,
    redact_queue_call,
    strip_queue_calls,
)
from agent_desktop.team.reinforcement import (
    Reinforcements,
    fold_help,
    forget_help,
    redact_help,
    strip_help,
)
from agent_desktop.team.voice import RoomVoice

if TYPE_CHECKING:
    from agent_desktop.matrix.share import Sharing

_TWO_DAYS_MS = 2 * 86_400_000


class TeamSetup(Struct, frozen=True):
    """The rooms for the desk, and what the timelines are folded with."""

    rooms: TeamRooms
    news: LiveNews
    voice: RoomVoice
    folds: tuple[Fold, ...]
    redacts: tuple[Redact, ...]
    passing: Passing


class Hears(Struct, frozen=True):
    """Who is told of what is kept nowhere, on the desktop's loop."""

    news: Callable[[], None]
    request: Callable[[str, str], None]
    typing: Callable[[str, tuple[str, ...]], None]


def build_team(
    settings: Settings,
    centre: Centre,
    store: Store,
    choices: KeptChoices,
    roster: ShiftRoster,
    *,
    sharing: Callable[[], Sharing | None],
    posted: Callable[[], None],
    hears: Hears,
    now: Callable[[], datetime],
) -> TeamSetup:
    """Everything for team and chat, as the settings want it."""
    words, me = TeamWords(centre), centre.me.author
    news = LiveNews(settings.queue.feed, now, hears.news, hears.request)
    voice = RoomVoice(sharing, now)
    may_call, sound, tray = choices.load_team()
    rooms = TeamRooms(
        news=news,
        voice=voice,
        lost=QueueCalls(store, me, words.lost, posted),
        help=Reinforcements(store, me, words.help, posted),
        roster=roster,
        chat=Chat(store, me, posted),
        files=RoomFiles(sharing),
        citizens=Citizens(store, me, words.citizen, posted, now),
        choices=choices,
        rules=queue_rules(settings),
        may_call=may_call,
        alert_sound=sound,
        alert_tray=tray,
    )
    return TeamSetup(
        rooms=rooms,
        news=news,
        voice=voice,
        folds=(
            fold_chat(me),
            fold_queue_call(settings.queue.feed),
            fold_lost_call,
            fold_help,
            fold_citizen(settings.chat.bridge),
        ),
        redacts=tuple(
            _noting(redact)
            for redact in (redact_chat, redact_queue_call, redact_help, redact_citizen)
        ),
        passing=Passing(news.take, hears.typing),
    )


def queue_rules(settings: Settings) -> QueueRules:
    """How the queue is to be treated, as the settings say."""
    queue = settings.queue
    codes = {
        PauseReason.LUNCH: queue.pause.lunch,
        PauseReason.COUNTER: queue.pause.counter,
        PauseReason.MEETING: queue.pause.meeting,
        PauseReason.OTHER_WORK: queue.pause.other_work,
        PauseReason.MISSED: queue.pause.missed or queue.pause.other_work,
    }
    return QueueRules(
        expected=bool(queue.feed),
        by_feed=bool(queue.feed) and queue.control == "feed",
        pause_codes={reason: code for reason, code in codes.items() if code},
        resume_code=queue.resume,
        pauses_in_wrap_up=queue.pause_in_wrap_up,
        missed_pauses=queue.missed_pauses,
        limits=QueueLimits(
            queue.waiting_warn, queue.waiting_alarm, queue.longest_warn, queue.longest_alarm
        ),
        groups=tuple(HelpGroup(g.name, g.users) for g in queue.group if g.name and g.users),
        extension=settings.telephone.user,
        bots=frozenset(filter(None, (queue.feed, settings.chat.bridge))),
        remind_minutes=settings.chat.remind_minutes,
    )


def _noting(redact: Redact) -> Redact:
    """The same, and the file is written anew when something was taken out."""

    def take_out(connection: Connection, room: str, event: str) -> bool:
        is_gone = redact(connection, room, event)
        if is_gone:
            note_erased(connection)
        return is_gone

    return take_out


def forget(connection: Connection, room: str) -> None:
    """We are in a room no more: nothing of it stays, in the log, the queue or chat. What was never
    sent does.
    """
    forget_room(connection, room)
    forget_queue_calls(connection, room)
    forget_stays(connection, room)
    forget_chat(connection, room)
    forget_help(connection, room)
    forget_citizen(connection, room)
    connection.execute("DELETE FROM lead WHERE room = ?", (room,))
    note_erased(connection)


def forget_all_of(connection: Connection, municipality: MunicipalityCode | None) -> None:
    """Everything of a municipality: its log and queue, its units' conversations, its citizens'."""
    found = connection.execute(
        "SELECT room FROM (SELECT room FROM message UNION SELECT room FROM receipt) "
        "WHERE room GLOB ? UNION SELECT room FROM citizen_chat WHERE municipality = ? "
        "AND action = 'hand-over'",
        (f"{UNIT}{municipality or 'none'}-*", municipality or ""),
    ).fetchall()
    forget_municipality(connection, municipality)
    for room in (log_room(municipality), *(row["room"] for row in found)):
        forget(connection, room)


def strip_team(connection: Connection, retention: Retention, now: datetime) -> None:
    """What is too old: the queue's calls after two days, what was said as long as notes."""
    strip_stays(connection, now)
    before = connection.total_changes
    notes = to_millis(retention.notes_before(now))
    strip_queue_calls(connection, max(notes, to_millis(now) - _TWO_DAYS_MS))
    strip_chat(connection, notes)
    strip_help(connection, max(notes, to_millis(now) - _TWO_DAYS_MS))
    strip_citizens(connection, notes)
    if connection.total_changes > before:
        note_erased(connection)
