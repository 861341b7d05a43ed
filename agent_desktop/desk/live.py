"""The desk as events change it: what the telephone, the disk and the services tell."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.call_views import Features
from agent_desktop.desk.calls import OpenCalls
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.escalation import Escalation
from agent_desktop.desk.incoming import IncomingCalls
from agent_desktop.desk.notes import Notes
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.panels import Panels
from agent_desktop.desk.past import past_call, past_views
from agent_desktop.desk.protocols import (
    Choices,
    ContactSearch,
    IncidentList,
    KnowledgeBase,
    PastCalls,
    PromiseList,
    QuestionBox,
    Records,
    ReportList,
    Scheduler,
    Staff,
    Telephone,
)
from agent_desktop.desk.recent import recent_views
from agent_desktop.desk.records import first_draft, how_it_went, unanswered
from agent_desktop.desk.shown import ShownDesk
from agent_desktop.desk.spikes import Spikes
from agent_desktop.desk.tasks import Tasks
from agent_desktop.desk.views import DeskView
from agent_desktop.desk.wrap_up import WrapUp
from agent_desktop.domain.call import Call, CallState, EndCause, TransferState
from agent_desktop.domain.contact import Channel, Contact, Draft, Outcome
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import ArticleId, CallId
from agent_desktop.domain.incident import Standing
from agent_desktop.domain.line import LineState
from agent_desktop.domain.sound import Levels, SoundPreferences, SoundState
from agent_desktop.domain.spikes import SpikeRule
from agent_desktop.domain.status import AgentStatus, Health, Service, ServiceState

_SORTED_OUT = {EndCause.HUNG_UP, EndCause.TRANSFERRED, None}
UP = {CallState.ACTIVE, CallState.HELD}
_IMPORTANCE = tuple(Service)
"""The telephone before chat: what the agent hears of first."""
_NEWS_OF_A_CALL = (
    NoticeKind.CALL_LOST,
    NoticeKind.CALL_FAILED,
    NoticeKind.CALL_RECOVERED,
    NoticeKind.TRANSFER_FAILED,
    NoticeKind.CONSULTATION_FAILED,
)


class LiveDesk(ShownDesk):
    """Listens to the telephone (CallListener) and keeps the view. Runs on the desktop's loop.

    Every event ends in one new DeskView for the listeners.
    """

    def __init__(
        self,
        *,
        centre: Centre,
        telephone: Telephone,
        records: Records,
        search: ContactSearch,
        promises: PromiseList,
        incidents: IncidentList,
        questions: QuestionBox,
        knowledge: KnowledgeBase,
        reports: ReportList,
        staff: Staff,
        history: PastCalls,
        choices: Choices,
        scheduler: Scheduler,
        now: Callable[[], datetime],
        contact_text: Callable[[Contact], str] = lambda contact: contact.note.text,
        wrap_up_seconds: int = 0,
        spike_rule: SpikeRule = SpikeRule(),  # noqa: B008 - a frozen value
        for_employees: ArticleId | None = None,
        remember_callers: bool = True,
        features: Features = Features(),  # noqa: B008 - a frozen value
        preferences: SoundPreferences = SoundPreferences(),  # noqa: B008
    ) -> None:
        self._centre = centre
        self._telephone = telephone
        self._records = records
        self._log_search = search
        self._promises = promises
        self._contact_text = contact_text
        self._incidents = incidents
        self._spikes = Spikes(records, spike_rule, now)
        self._knowledge = knowledge
        self._staff = staff
        self._history = history
        self._choices = choices
        self._lines: dict[str, LineState] = {}
        self._levels_listener: Callable[[Levels], None] | None = None
        self._tasks = Tasks()
        calls = OpenCalls(
            IncomingCalls(centre, staff, records, features, remember=remember_callers)
        )
        notes = Notes(
            records, scheduler, self._tasks, now, self._saving_changed, self._disk_refused
        )
        wrap_up = WrapUp(wrap_up_seconds, scheduler, now, self._wrap_up_over)
        self._escalation = Escalation(questions, now)
        self._reports = reports
        self._scheduler = scheduler
        panels = Panels(centre, knowledge, records, now, for_employees)
        view = DeskView(
            agent_name=centre.me.name,
            status=AgentStatus.FREE,
            status_since=now(),
            services=(),
            municipalities=centre.municipalities,
            topics=centre.topics,
            features=features,
            preferences=preferences,
        )
        super().__init__(calls, notes, wrap_up, panels, now, view)
        self.reload()
        self._reload_history()

    def reload(self) -> None:
        """Local tables have changed: what the desk shows of them is read again, and shown once."""
        with self._at_once():
            self._read_tables()

    def _read_tables(self) -> None:
        """Incidents, questions and latest calls."""
        midnight = self._now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        reports = tuple(self._reports.all())
        incidents = tuple(self._incidents.all())
        self._publish(
            knowledge=replace(self.view.knowledge, reports=reports),
            incidents=incidents,
            preparedness=tuple(
                i
                for i in incidents
                if i.preparedness and i.standing(self._now()) in {Standing.NOW, Standing.TO_CONFIRM}
            ),
            spikes=self._spikes.find(map(self._notes.draft, self._calls.ids())),
            open_questions=self._escalation.since(midnight),
            recent=recent_views(self._records, self._centre, midnight, self._calls.ids()),
        )

    def _reload_history(self) -> None:
        self._publish(
            past_calls=past_views(self._history, self._centre, self._calls.named),
            missed=self._history.unseen(),
        )

    async def close(self) -> None:
        """Put on disk what waits for a pause in typing, and finish what is running."""
        self._wrap_up.end_all()
        self._notes.save_all()
        await self._tasks.settle()

    def take_call(self, call: Call) -> None:
        """A call is new or different. A ringing one is on the card when this returns."""
        before = self._calls.get(call.id)
        self._calls.put(call)
        if call.state is CallState.RINGING:
            self._open_panel(call.id)
            self._publish()
            return
        self._take_transfer(before, call)
        if call.state is CallState.ENDED and before is not None and before.ended is None:
            self._take_end(before, call)
            self._board.withdraw(NoticeKind.CALL_RECOVERED)
        if call.state is CallState.ENDED and call.id not in self._notes:
            self._calls.drop(call.id)
            self._panels.close(call.id)
        elif self._calls.is_aside(call.id):
            pass
        elif call.id not in self._notes:
            self._open_note(call)
        elif before is None or (before.answered, before.ended) != (call.answered, call.ended):
            self._notes.update(call.id, pause=0.0, **how_it_went(call))
        self._publish()

    def take_replay(self, calls: tuple[Call, ...]) -> None:
        """Attached to an engine: it has exactly these calls."""
        known = {draft.call: draft for draft in self._records.drafts()}
        for call in calls:
            kept = known.get(call.id)
            if kept is not None and call.id not in self._notes:
                self._restore(call, kept)
            self.take_call(call)
        self._end_all_but({call.id for call in calls})
        self._publish()

    def take_engine_loss(self) -> None:
        """The engine is gone; its calls are over, their notes are not."""
        self._end_all_but(set())
        self._publish()

    def take_service(self, state: ServiceState) -> None:
        """A service changed. A missing sound device is a notice too: nobody would hear anything."""
        state = replace(state, since=self._now())
        others = tuple(s for s in self.view.services if s.service is not state.service)
        if state.service is Service.SOUND:
            self._board.withdraw(NoticeKind.NO_SOUND_DEVICE)
            if state.health is Health.DEGRADED:
                self._board.notice(NoticeKind.NO_SOUND_DEVICE, state.detail)
        services = sorted((*others, state), key=lambda each: _IMPORTANCE.index(each.service))
        self._publish(services=tuple(services))

    def take_voicemail(self, new: int) -> None:
        """So many new messages are in the mailbox."""
        self._publish(voicemail=new)

    def take_line(self, extension: str, state: LineState) -> None:
        """The lamp of a watched extension; who shows people asks for them again."""
        self._lines[extension] = state
        self._publish()

    def take_sound(self, state: SoundState) -> None:
        """Devices have come, gone or changed places."""
        self._publish(sound=state)

    def take_levels(self, levels: Levels) -> None:
        """How loud it is, for whoever asked."""
        if self._levels_listener is not None:
            self._levels_listener(levels)

    def take_feature(self, code: str, done: bool) -> None:
        """The exchange took a feature code, or did not."""
        if not done:
            self._board.notice(NoticeKind.QUEUE_REFUSED, code)
            self._publish()

    def take_failure(self, detail: str) -> None:
        """A call could not be made at all."""
        self._board.notice(NoticeKind.CALL_FAILED, detail)
        self._publish()

    def tell(self, kind: NoticeKind, detail: str) -> None:
        """Show a notice that comes from elsewhere (configuration, knowledge base)."""
        self._board.notice(kind, detail)
        self._publish()

    def _open_note(self, call: Call, channel: Channel = Channel.PHONE) -> None:
        """A call got through (or goes out): it has a note and a panel from now on."""
        self._forget_last_call()
        self._end_wrap_up()
        municipality = self._calls.facts(call.id).municipality
        note = self._calls.first_note(call.id)
        draft = first_draft(call, municipality, note, self._now(), channel)
        self._notes.open(draft, on_disk=False)
        self._open_panel(call.id)
        self._board.put(active=call.id)

    def _take_transfer(self, before: Call | None, call: Call) -> None:
        """A transfer that fails is told of, until it is tried again or the call is over.

        The telephone gives the caller back by itself, so their being there again ends nothing.
        """
        former = before.transfer if before is not None else None
        if call.transfer is TransferState.FAILED and former is not TransferState.FAILED:
            self._board.notice(NoticeKind.TRANSFER_FAILED)
        elif call.state is CallState.ENDED:
            self._board.withdraw(NoticeKind.TRANSFER_FAILED)

    def _take_end(self, before: Call, call: Call) -> None:
        """A call is over: it is told when that was nobody's wish, and the history has it."""
        aside = self._calls.is_aside(call.id)
        if not aside:
            self._board.withdraw(NoticeKind.CONSULTATION_FAILED)
        if before.state in UP and call.end_cause is EndCause.LOST and not aside:
            self._board.notice(NoticeKind.CALL_LOST, self._calls.facts(call.id).caller.number)
        elif before.state is CallState.DIALLING and call.end_cause not in _SORTED_OUT:
            asked = call.consults is not None
            kind = NoticeKind.CONSULTATION_FAILED if asked else NoticeKind.CALL_FAILED
            self._board.notice(kind, str(call.end_cause))
        if not aside:
            facts = self._calls.facts(call.id)
            past = past_call(call, facts.municipality, self._now())
            self._keep(self._history.add(past), self._reload_history)
            if past.unanswered:
                self._log_unanswered(call)
        draft = self._notes.draft(call.id)
        if draft is not None and not any(c.id != call.id for c in self._calls.living()):
            self._begin_wrap_up(call.id)
        if call.end_cause is EndCause.TRANSFERRED and draft and draft.note.outcome is None:
            self._notes.write(call.id, outcome=Outcome.TRANSFERRED)

    def _log_unanswered(self, call: Call) -> None:
        """Nobody took a call: it is logged by itself."""
        facts = self._calls.facts(call.id)
        note = self._calls.first_note(call.id)
        me = self._centre.me.author
        contact = unanswered(call, facts.municipality, note, me, self._now())
        self._keep(self._records.finish(contact))

    def _begin_wrap_up(self, call: CallId) -> None:
        """Nobody else rings until the note is finished or the time is out."""
        self._wrap_up.begin(call)
        if self._wrap_up and self._status is AgentStatus.FREE:
            self._telephone.accept_calls(False)

    def _wrap_up_over(self, call: CallId) -> None:
        """Time is out: the next call may come, and the note stays to be finished."""
        self._notes.update(call, pause=0.0, wrapped=self._now())
        self._board.notice(NoticeKind.WRAP_UP_OVER)
        self._end_wrap_up(call)
        self._publish()

    def _end_wrap_up(self, call: CallId | None = None) -> None:
        """The wrap-up of a call, or any, is over: the status before the call holds again."""
        was_running = bool(self._wrap_up)
        if call is None:
            self._wrap_up.end_all()
        else:
            self._wrap_up.end(call)
        if was_running and not self._wrap_up and self._status is AgentStatus.FREE:
            self._telephone.accept_calls(True)

    def _keep(
        self, saving: Coroutine[Any, Any, None], reload: Callable[[], None] | None = None
    ) -> None:
        """Save in the background, then reload; a disk that refuses is told of."""

        async def work() -> None:
            try:
                await saving
            except NotSaved as error:
                self._disk_refused(str(error))
            (reload or self.reload)()

        self._tasks.start(work(), "save")

    def _forget_last_call(self) -> None:
        """What was told of a call is no news when it is finished or the next one is up."""
        for kind in _NEWS_OF_A_CALL:
            self._board.withdraw(kind)

    def _restore(self, call: Call, draft: Draft) -> None:
        """A note from disk comes back to the desk, with its call if that is still up."""
        self._calls.put(call)
        municipality = self._centre.municipality(draft.municipality)
        if municipality is not None:
            self._calls.give_municipality(call.id, municipality)
        self._notes.open(draft, on_disk=True)
        self._open_panel(call.id)
        if call.state is not CallState.ENDED:
            self._board.notice(NoticeKind.CALL_RECOVERED)
        self._board.put(active=call.id)

    def _end_all_but(self, alive: set[CallId]) -> None:
        for call in self._calls.living():
            if call.id in alive:
                continue
            cause = EndCause.LOST
            self.take_call(replace(call, state=CallState.ENDED, ended=self._now(), end_cause=cause))

    def _saving_changed(self) -> None:
        if self._notes.all_safe():
            self._board.withdraw(NoticeKind.DISK_FULL)
        self._publish()

    def _disk_refused(self, detail: str) -> None:
        self._board.notice(NoticeKind.DISK_FULL, detail)
        self._publish()
