"""My place in the queue: what I asked of the exchange, and what it says is so.

What is shown is what the exchange confirms. Until it does, a change is being asked for; when it
does not in time, or says something else, that is told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from agent_desktop.desk.protocols import Scheduler, Timer
from agent_desktop.desk.team_protocols import QueueRules, Voice
from agent_desktop.desk.team_views import MyPlace
from agent_desktop.domain.queue import Member, MemberState, PauseReason, QueueAction, QueueState
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import Source

FRESH = timedelta(seconds=28)
"""News of a person that is older is no news: with the time between two looks, half a minute."""
_PATIENCE_SECONDS = 5.0
_AGAIN_SECONDS = 15.0
"""Between wishes the exchange has not fulfilled."""


class Place:
    """Keeps what I want and what is confirmed. On the desktop's loop.

    `refused` gets why a change was not confirmed; `overruled` the status the exchange has me in,
    the reason, and whether that is news: at the start it is what was so before.
    """

    def __init__(
        self,
        rules: QueueRules,
        voice: Voice,
        use_code: Callable[[str], None],
        scheduler: Scheduler,
        now: Callable[[], datetime],
        refused: Callable[[str], None],
        overruled: Callable[[AgentStatus, PauseReason | None, bool], None],
    ) -> None:
        self._rules = rules
        self._voice = voice
        self._use_code = use_code
        self._scheduler = scheduler
        self._now = now
        self._refused = refused
        self._overruled = overruled
        self._request = ""
        self._timer: Timer | None = None
        self._wanted = AgentStatus.FREE
        self._pausing = False
        self._resumed = now()
        self._agreed = rules.expected
        self._heard = False
        self._asked_at = datetime.min.replace(tzinfo=UTC)
        self._refused_wish = False
        self._last: tuple[QueueAction, PauseReason | None] | None = None
        self.view = MyPlace()

    def want(self, status: AgentStatus, reason: PauseReason | None, was: AgentStatus) -> None:
        """The agent chooses; `was` is the status before."""
        self._wanted = status
        self._refused_wish = False
        self.view = replace(self.view, reason=reason, source=Source.DESK)
        if status is AgentStatus.PAUSE:
            if was is AgentStatus.OFF_DUTY:
                self._ask(QueueAction.JOIN, None)
            self._ask(QueueAction.PAUSE, reason)
        elif status is AgentStatus.OFF_DUTY:
            self._ask(QueueAction.LEAVE, None)
        else:
            self._ask(QueueAction.RESUME if was is AgentStatus.PAUSE else QueueAction.JOIN, None)

    def wrap_up(self, begins: bool) -> None:
        """No calls from the queue while a note is finished, and then again."""
        if self._rules.by_feed and self._rules.pauses_in_wrap_up and self._pausing is not begins:
            self._pausing = begins
            self._resumed = self._now()
            change = QueueAction.PAUSE if begins else QueueAction.RESUME
            self._voice.ask_queue(change, PauseReason.WRAP_UP if begins else None)

    def take_queue(self, state: QueueState | None, me: str) -> None:
        """The queue has been heard: does it say what I want?"""
        if state is None or not state.exchange_is_reached or self._now() - state.at > FRESH:
            if self.view.source is Source.EXCHANGE:
                self.view = replace(self.view, source=Source.DESK)
            return
        member = my_member(state, me, self._rules.extension)
        if self._agrees(member):
            self._go_on(member)
            self._settle()
            self._agreed, self._refused_wish = True, False
            self.view = replace(self.view, source=Source.EXCHANGE, confirmed=state.at, asking=False)
        elif self.view.asking or not self._agreed or state.at <= self._asked_at:
            pass  # what was heard before I asked says nothing against it
        elif self._refused_wish and self._wanted is not AgentStatus.FREE:
            self._ask_again()
        else:
            status, reason = _status_of(member)
            self._wanted, self._refused_wish = status, False
            self.view = replace(
                self.view, reason=reason, source=Source.EXCHANGE, confirmed=state.at
            )
            self._overruled(status, reason, self._heard)
        self._heard = True

    def take_answer(self, request: str, error: str) -> None:
        """The feed has dealt with a request; what is so comes with the queue."""
        if error and request == self._request:
            self._fail(error)

    def take_code(self, *, done: bool) -> None:
        """The exchange took a feature code, or did not; then nothing will be confirmed."""
        if not done or not self._rules.expected:
            self._settle()
            self._agreed = self._rules.expected

    def close(self) -> None:
        """Wait for nothing more."""
        self._settle()

    def _agrees(self, member: Member | None) -> bool:
        if self._wanted is AgentStatus.OFF_DUTY:
            return member is None
        if member is None:
            return False
        if self._wanted is AgentStatus.PAUSE:
            return member.state is MemberState.PAUSED or (
                member.reason is not None and member.state is MemberState.IN_CALL
            )
        return member.state is not MemberState.PAUSED or member.reason is PauseReason.WRAP_UP

    def _go_on(self, member: Member | None) -> None:
        """A pause for wrap-up that should be over and is not: it is ended once more."""
        late = self._now() - self._resumed > timedelta(seconds=_PATIENCE_SECONDS)
        is_left = member is not None and member.state is MemberState.PAUSED
        if is_left and late and not self._pausing and self._wanted is AgentStatus.FREE:
            self._resumed = self._now()
            self._voice.ask_queue(QueueAction.RESUME, None)

    def _ask_again(self) -> None:
        """Whoever wants no calls gets none: the wish holds here, and it is asked for again."""
        due = self._now() - self._asked_at > timedelta(seconds=_AGAIN_SECONDS)
        if due and self._last is not None and self._rules.by_feed:
            self._asked_at = self._now()
            self._voice.ask_queue(*self._last)

    def _ask(self, change: QueueAction, reason: PauseReason | None) -> None:
        self._settle()
        self._agreed = False
        self._asked_at, self._last = self._now(), (change, reason)
        if self._rules.by_feed:
            self._request = self._voice.ask_queue(change, reason)
            self._wait()
        elif change is QueueAction.PAUSE:
            self._dial(self._rules.pause_codes.get(reason or PauseReason.OTHER_WORK, ""))
        elif change is QueueAction.RESUME:
            self._dial(self._rules.resume_code)

    def _dial(self, code: str) -> None:
        if code:
            self._use_code(code)
            self._wait()

    def _wait(self) -> None:
        self.view = replace(self.view, asking=True)
        self._timer = self._scheduler.call_later(_PATIENCE_SECONDS, lambda: self._fail(""))

    def _settle(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.view = replace(self.view, asking=False)

    def _fail(self, detail: str) -> None:
        self._settle()
        self._agreed = self._refused_wish = True
        self._refused(detail)


def my_member(state: QueueState, user: str, extension: str) -> Member | None:
    """Me among those who take calls."""
    return next(
        (
            m
            for m in state.members
            if (m.user and m.user == user) or (extension and m.extension == extension)
        ),
        None,
    )


def _status_of(member: Member | None) -> tuple[AgentStatus, PauseReason | None]:
    """What the exchange says of me, in the words of my own choices."""
    if member is None:
        return AgentStatus.OFF_DUTY, None
    if member.state is MemberState.PAUSED:
        return AgentStatus.PAUSE, member.reason
    return AgentStatus.FREE, None
