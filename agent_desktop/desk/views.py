"""What the window shows, as frozen values. The window paints these and looks nothing up.

Everything here is language-free: enumerations and data, no sentences. `ui` puts them into words.
All times are aware datetimes.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from agent_desktop.desk.book_views import CatchingUp, Colleague, FollowUpView, LogView, RecentView
from agent_desktop.desk.call_views import CallView, DraftView, Features, PastCallView, RingCardView
from agent_desktop.desk.insight_views import StatisticsView
from agent_desktop.desk.notices import Notice
from agent_desktop.desk.panel_views import KnowledgeView, PanelView
from agent_desktop.desk.support_views import SupportView
from agent_desktop.desk.team_views import ChatView, MyPlace, QueueView, TeamView
from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import CallId, MunicipalityCode, TopicCode
from agent_desktop.domain.incident import Incident, IncidentChange, IncidentKind
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.question import Question
from agent_desktop.domain.sound import SoundPreferences, SoundState
from agent_desktop.domain.spikes import Spike
from agent_desktop.domain.status import AgentStatus, Health, Service, ServiceState

_GONE = {Health.DOWN, Health.OFF}


class IncidentDetail(Struct, frozen=True):
    """The incident that is open for a closer look, and what has happened to it, newest first."""

    incident: Incident
    changes: tuple[IncidentChange, ...]


class IncidentFacts(Struct, frozen=True):
    """What a person writes about an incident. `started` None is now."""

    kind: IncidentKind
    title: str
    municipalities: tuple[MunicipalityCode, ...]
    say: str = ""
    text: str = ""
    place: str = ""
    source: str = ""
    started: datetime | None = None
    expected_end: datetime | None = None
    preparedness: bool = False


class DeskView(Struct, frozen=True):
    """Everything on the screen at one moment. A new value replaces the old one as a whole.

    Unchanged parts are the same objects as before, so a widget may skip them by identity.
    """

    agent_name: str
    status: AgentStatus
    status_since: datetime
    services: tuple[ServiceState, ...]
    municipalities: tuple[Municipality, ...]
    topics: tuple[Topic, ...]
    chosen: AgentStatus = AgentStatus.FREE
    """What my status is when no call is up and none is wrapped up."""
    ringing: tuple[RingCardView, ...] = ()
    calls: tuple[CallView, ...] = ()
    active: CallId | None = None
    """The call that the note and the panel belong to; one of `calls`."""
    draft: DraftView | None = None
    panel: PanelView | None = None
    questions: tuple[Question, ...] = ()
    """Questions asked from the active call."""
    open_questions: tuple[Question, ...] = ()
    """All my questions of today, newest first."""
    incidents: tuple[Incident, ...] = ()
    incident: IncidentDetail | None = None
    """The incident that is open on the page of incidents."""
    preparedness: tuple[Incident, ...] = ()
    """What stands on top of every panel now."""
    spikes: tuple[Spike, ...] = ()
    """Many call about the same: should there be an incident?"""
    follow_ups: tuple[FollowUpView, ...] = ()
    """What is still to be done, mine first, the most urgent first."""
    colleagues: tuple[Colleague, ...] = ()
    """Whom it can be given to; the first is me."""
    log: LogView = LogView()
    statistics: StatisticsView = field(default_factory=StatisticsView)
    catching_up: CatchingUp | None = None
    recent: tuple[RecentView, ...] = ()
    past_calls: tuple[PastCallView, ...] = ()
    missed: int = 0
    """Missed calls that have not been looked at."""
    voicemail: int = 0
    """New messages in the mailbox."""
    features: Features = Features()
    knowledge: KnowledgeView = KnowledgeView()
    sound: SoundState = field(default_factory=SoundState)
    preferences: SoundPreferences = field(default_factory=SoundPreferences)
    notices: tuple[Notice, ...] = ()
    place: MyPlace = field(default_factory=MyPlace)
    queue: QueueView = field(default_factory=QueueView)
    team: TeamView = field(default_factory=TeamView)
    chat: ChatView = field(default_factory=ChatView)
    support: SupportView = field(default_factory=SupportView)

    @property
    def cut_off(self) -> bool:
        """Whether I would be free, and no call can come: there is no telephone."""
        states = (self.service(service) for service in (Service.ENGINE, Service.TELEPHONE))
        gone = any(state is not None and state.health in _GONE for state in states)
        return gone and self.status is AgentStatus.FREE

    def service(self, service: Service) -> ServiceState | None:
        """The state of one service, None before it is known."""
        return next((s for s in self.services if s.service is service), None)

    def topic(self, code: TopicCode | None) -> Topic | None:
        """A topic by its code."""
        return next((t for t in self.topics if t.code == code), None)

    def municipality(self, code: MunicipalityCode | None) -> Municipality | None:
        """A municipality by its code."""
        return next((m for m in self.municipalities if m.code == code), None)

    def active_call(self) -> CallView | None:
        """The call the note belongs to."""
        return next((c for c in self.calls if c.call == self.active), None)
