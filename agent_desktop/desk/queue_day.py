"""What the agent does with status and the queue."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.book import Book
from agent_desktop.desk.colleagues import Colleagues
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.place import FRESH, Place, my_member
from agent_desktop.desk.protocols import Timer
from agent_desktop.desk.team_protocols import TeamRooms
from agent_desktop.desk.team_views import LostCallView, MyPlace, QueueView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import Call, CallState, EndCause
from agent_desktop.domain.chat import CitizenChat
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId, QueueCallId, new_id
from agent_desktop.domain.queue import LostAction, LostCall, PauseReason, Pressure, pressure
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import Presence, Reinforcement

_CHOSEN_BY_HAND = {AgentStatus.FREE, AgentStatus.PAUSE, AgentStatus.OFF_DUTY}
_TICK_SECONDS = 2.0
_HEARTBEAT = timedelta(seconds=25)
"""A desk that the queue does not speak for says this often that it is there."""
_QUEUE_FRESH = timedelta(seconds=8)
_NOT_TAKEN = {EndCause.NO_ANSWER, EndCause.CALLER_GAVE_UP}
_LONG_ENOUGH = timedelta(seconds=12)
"""To have taken a call. A queue that gives up on a telephone looks like a caller who does."""


class Said(Struct, frozen=True):
    """What the tables say of the queue and of help, as of a minute."""

    minute: datetime
    lost: tuple[LostCall, ...]
    chats: tuple[CitizenChat, ...]
    help: tuple[Reinforcement, ...]
    leads: frozenset[str]


class QueueDay(Book):
    """The live desk with everything an agent can do about status and the queue."""

    def __init__(self, *, team: TeamRooms, **rooms: Any) -> None:
        self._team = team
        self._rules = team.rules
        self._alerts = (team.alert_sound, team.alert_tray)
        self._missed = 0
        self._taking: set[QueueCallId] = set()
        self._told: tuple[object, ...] = ()
        self._told_at: datetime | None = None
        self._tick: Timer | None = None
        self._place: Place | None = None
        self._heard: Said | None = None
        self._reason: PauseReason | None = None
        centre, staff = rooms["centre"], rooms["staff"]
        employers = {m.code: m.name for m in centre.municipalities}
        self._people_now = Colleagues(staff.all(), employers, centre.me.author, centre.me.name)
        super().__init__(**rooms)
        self._place = Place(
            team.rules,
            team.voice,
            self._telephone.use_feature,
            self._scheduler,
            self._now,
            self._status_refused,
            self._overruled,
        )
        self._tick = self._scheduler.call_later(_TICK_SECONDS, self._on_tick)
        self.take_news()

    async def close(self) -> None:
        """Wait for nothing more, save, and finish what is running."""
        if self._tick is not None:
            self._tick.cancel()
        if self._place is not None:
            self._place.close()
        await super().close()

    def set_status(self, status: AgentStatus, reason: PauseReason | None = None) -> None:
        """FREE takes calls, PAUSE and OFF_DUTY answer busy; the other states can't be chosen."""
        if status not in _CHOSEN_BY_HAND:
            return
        self._missed = 0
        for kind in (NoticeKind.PAUSED_MISSED, NoticeKind.STATUS_CHANGED):
            self._board.withdraw(kind)
        for kind in (NoticeKind.QUEUE_REFUSED, NoticeKind.STATUS_REFUSED):
            self._board.withdraw(kind)
        self._wrap_up.end_all()
        reason = (reason or PauseReason.OTHER_WORK) if status is AgentStatus.PAUSE else None
        self._choose_status(status, reason)

    def take_lost(self, call: QueueCallId) -> None:
        """I call back, or, once more, somebody else may."""
        found = self._lost(call)
        if found is not None and not found.done:
            mine = found.taken_by == self._centre.me.author
            if mine or not found.taken_by:
                self._say_lost(found, LostAction.GIVE_BACK if mine else LostAction.TAKE)
                self._taking ^= {call}

    def call_lost(self, call: QueueCallId) -> None:
        """Take a lost call and ring the number."""
        found = self._lost(call)
        if found is None or found.call.number is None:
            return
        if not found.taken_by:
            self._taking.add(call)
            self._say_lost(found, LostAction.TAKE)
        self._telephone.dial(CallId(new_id()), found.call.number)

    def settle_lost(self, call: QueueCallId) -> None:
        """Nothing is left to do about it."""
        found = self._lost(call)
        if found is not None and found.done is None:
            self._say_lost(found, LostAction.DONE)

    def choose_queue_alerts(self, sound: bool, tray: bool) -> None:
        """How I am told that the queue has passed a limit."""
        self._alerts = (sound, tray)
        self._keep_choice(lambda: self._team.choices.keep_alerts(sound=sound, tray=tray))

    def take_news(self) -> None:
        """The queue or a colleague's status is heard, or has grown old."""
        if self._place is None:
            return
        self._place.take_queue(self._team.news.queue, self._centre.me.author)
        self._publish(queue=self._queue_view())
        self._tell_of_quicker_ones()

    def take_request(self, request: str, error: str) -> None:
        """The feed has dealt with something it was asked."""
        if self._place is not None:
            self._place.take_answer(request, error)

    def take_feature(self, code: str, done: bool) -> None:
        """The exchange took a feature code, or did not."""
        if self._place is not None:
            self._place.take_code(done=done)
        if not done:
            self._board.notice(NoticeKind.QUEUE_REFUSED, code)
        self._publish()

    def _read_tables(self) -> None:
        """Lost calls and calls for help too."""
        super()._read_tables()
        self._heard = None
        if self._place is not None:
            people = self._records.people()
            bots = self._rules.bots
            self._people_now.learn({u: name for u, name in people.items() if u not in bots})
            self.take_news()

    def _choose_status(self, status: AgentStatus, reason: PauseReason | None) -> None:
        was, self._status, self._reason = self._status, status, reason
        self._telephone.accept_calls(status is AgentStatus.FREE)
        if self._place is not None:
            self._place.want(status, reason, was)
        if not self._rules.by_feed:
            self._join_or_leave(status, was)
        self._publish()

    def _join_or_leave(self, status: AgentStatus, was: AgentStatus) -> None:
        """By feature codes; one who pauses stays in the queue if the exchange knows pauses."""
        features = self.view.features
        pauses = bool(self._rules.pause_codes)
        code = ""
        if status is AgentStatus.FREE and not (pauses and was is AgentStatus.PAUSE):
            code = features.queue_join
        elif status is AgentStatus.OFF_DUTY or not pauses:
            code = features.queue_leave if status is not AgentStatus.FREE else code
        if code:
            self._telephone.use_feature(code)

    def _status_refused(self, detail: str) -> None:
        self._board.notice(NoticeKind.STATUS_REFUSED, detail)
        self._publish()

    def _overruled(self, status: AgentStatus, reason: PauseReason | None, is_news: bool) -> None:
        """The exchange has another opinion of me: it holds, and is told."""
        missed = reason is PauseReason.MISSED
        kind = NoticeKind.PAUSED_MISSED if missed else NoticeKind.STATUS_CHANGED
        if is_news:
            self._board.notice(kind)
        self._status, self._reason = status, reason
        self._telephone.accept_calls(status is AgentStatus.FREE)

    def _take_end(self, before: Call, call: Call) -> None:
        super()._take_end(before, call)
        self._count_missed(before, call)
        if call.answered is not None:
            self._settle_called(call)

    def _count_missed(self, before: Call, call: Call) -> None:
        """So many rings in a row that I did not take pause me, and it is said why."""
        if before.state is not CallState.RINGING:
            self._missed = 0 if call.answered is not None else self._missed
            return
        rang = (call.ended or self._now()) - call.started
        unheard = call.end_cause in _NOT_TAKEN and rang >= _LONG_ENOUGH
        if unheard and self._status is AgentStatus.FREE:
            self._missed += 1
            if 0 < self._rules.missed_pauses <= self._missed:
                self._missed = 0
                number = self._calls.facts(call.id).caller.number
                self._board.notice(NoticeKind.PAUSED_MISSED, number)
                self._choose_status(AgentStatus.PAUSE, PauseReason.MISSED)

    def _settle_called(self, call: Call) -> None:
        """Whoever was lost and is talked with now, whoever called, is lost no more."""
        number = call.party.number
        for lost in self._team.lost.lost(self._midnight()):
            if lost.done is None and lost.call.number == number and number is not None:
                self._say_lost(lost, LostAction.DONE)

    def _begin_wrap_up(self, call: CallId) -> None:
        super()._begin_wrap_up(call)
        if self._place is not None and self._wrap_up and self._status is AgentStatus.FREE:
            self._place.wrap_up(True)

    def _end_wrap_up(self, call: CallId | None = None) -> None:
        super()._end_wrap_up(call)
        if self._place is not None and not self._wrap_up:
            self._place.wrap_up(False)

    def _on_tick(self) -> None:
        """What was heard grows old, shifts begin and end, and I say that I am here."""
        self._tick = self._scheduler.call_later(_TICK_SECONDS, self._on_tick)
        self.take_news()
        self._heartbeat()

    def _heartbeat(self) -> None:
        """Only while on duty, and only if the queue does not say so for me."""
        now = self._now()
        queue = self._team.news.queue
        is_covered = (
            queue is not None
            and now - queue.at <= FRESH
            and my_member(queue, self._centre.me.author, self._rules.extension) is not None
        )
        due = self._told_at is None or now - self._told_at >= _HEARTBEAT
        if due and not is_covered and self.view.status is not AgentStatus.OFF_DUTY:
            self._tell_status()

    def _tell_status(self) -> None:
        view = self.view
        call = view.active_call()
        of = call.municipality if call is not None and call.state is not CallState.ENDED else None
        self._told = (view.status, view.status_since, self._reason, of)
        self._told_at = self._now()
        self._team.voice.tell_status(
            Presence(view.status.value), view.status_since, self._reason, of.code if of else None
        )

    def _publish(self, **changes: Any) -> None:
        if self._place is not None:
            changes["place"] = self._my_place()
        super()._publish(**changes)
        if self._place is not None:
            self._tell_if_changed(self.view)

    def _tell_if_changed(self, view: DeskView) -> None:
        call = view.active_call()
        of = call.municipality if call is not None and call.state is not CallState.ENDED else None
        if self._told != (view.status, view.status_since, self._reason, of):
            self._tell_status()

    def _my_place(self) -> MyPlace:
        assert self._place is not None  # noqa: S101 - whoever asks has looked
        me, now = self._centre.me.author, self._now()
        shifts = self._team.roster.now(now)
        mine = next((shift for shift in shifts if shift.user == me), None)
        following = self._team.roster.next(me, now)
        others = [s.user for s in shifts if s.user != me] if mine else []
        return replace(
            self._place.view,
            reason=self._reason,
            shift_from=mine.begins if mine else None,
            shift_until=mine.ends if mine else None,
            next_shift=following.begins if following else None,
            on_shift_with=tuple(self._people_now.name_of(u).partition(" ")[0] for u in others),
        )

    @property
    def _said(self) -> Said:
        """Read when the tables have changed and once a minute: news comes many times a second."""
        now = self._now()
        minute = now.replace(second=0, microsecond=0)
        if self._heard is None or self._heard.minute != minute:
            self._heard = Said(
                minute,
                tuple(self._team.lost.lost(self._midnight())),
                tuple(self._team.citizens.open()),
                tuple(self._team.help.open(now)),
                frozenset(self._team.help.leads()),
            )
        return self._heard

    def _queue_view(self) -> QueueView:
        now = self._now()
        state = self._team.news.queue
        stale = state is None or now - state.at > _QUEUE_FRESH or not state.exchange_is_reached
        limits = self._rules.limits
        return QueueView(
            state=state,
            stale=stale,
            pressure=Pressure.CALM if stale else pressure(state, limits, now),
            limits=limits,
            lost=self._lost_views(),
            chats=self._said.chats,
            expected=self._rules.expected,
            alert_sound=self._alerts[0],
            alert_tray=self._alerts[1],
        )

    def _tell_of_quicker_ones(self) -> None:
        """A colleague was first with a lost call that I thought was mine."""
        for shown in self.view.queue.lost:
            if shown.lost.call.id in self._taking and shown.taken_by and not shown.mine:
                self._taking.discard(shown.lost.call.id)
                self.tell(NoticeKind.LOST_CALL_TAKEN, shown.taken_by)

    def _lost_views(self) -> tuple[LostCallView, ...]:
        found = [
            LostCallView(
                lost,
                self._centre.municipality(lost.call.municipality),
                self._people_now.name_of(lost.taken_by) if lost.taken_by else "",
                lost.taken_by == self._centre.me.author,
            )
            for lost in self._said.lost
        ]
        return tuple(sorted(found, key=lambda v: (v.lost.done is not None, v.lost.call.ended)))

    def _lost(self, call: QueueCallId) -> LostCall | None:
        found = self._team.lost.lost(self._midnight())
        return next((lost for lost in found if lost.call.id == call), None)

    def _say_lost(self, lost: LostCall, action: LostAction) -> None:
        self._keep(self._team.lost.say(lost, action, self._now()))

    def _midnight(self) -> datetime:
        return self._now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

    def _keep_choice(self, keep: Any) -> None:
        try:
            keep()
            self._board.withdraw(NoticeKind.CHOICE_NOT_KEPT)
        except NotSaved as error:
            self._board.notice(NoticeKind.CHOICE_NOT_KEPT, str(error))
        self.take_news()
