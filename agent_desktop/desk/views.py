"""What the window shows, as frozen values. The window paints these and looks nothing up.

Everything here is language-free: enumerations and data, no sentences. `ui` puts them into words.
All times are aware datetimes.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field

from agent_desktop.desk.insight_views import StatisticsView
from agent_desktop.desk.support_views import SupportView
from agent_desktop.desk.team_views import ChatView, MyPlace, QueueView, TeamView
from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.call import CallState, Direction, EndCause, TransferState
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Note, Outcome, Topic
from agent_desktop.domain.follow_up import FollowUp
from agent_desktop.domain.ids import (
    ArticleId,
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    TopicCode,
)
from agent_desktop.domain.incident import Incident, IncidentChange, IncidentKind
from agent_desktop.domain.knowledge import KnowledgeProblem, KnowledgeReport, SourceState
from agent_desktop.domain.line import LineState
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.municipality import Municipality, Unit
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.question import Question
from agent_desktop.domain.sensitive import Sensitive
from agent_desktop.domain.sound import SoundPreferences, SoundState
from agent_desktop.domain.spikes import Spike
from agent_desktop.domain.status import AgentStatus, Health, Service, ServiceState

_GONE = {Health.DOWN, Health.OFF}


class ExchangeService(StrEnum):
    """What answers when nobody does: a call to it has no note and is no history."""

    VOICEMAIL = "voicemail"
    ECHO = "echo"


class CallerSort(StrEnum):
    """What is known of the one who calls."""

    KNOWN = "known"
    """The number has called before."""
    UNKNOWN = "unknown"
    WITHHELD = "withheld"
    EMPLOYEE = "employee"


class CallerView(Struct, frozen=True):
    """Who calls. `number` is ready to show and empty when withheld or missing.

    `name` and `unit` are filled for employees of the directory only; one with an internal number
    that is not in it has none. A display name from the network is never shown as if it were known.
    """

    sort: CallerSort
    number: str
    name: str = ""
    unit: str = ""
    employer: MunicipalityCode | None = None
    last_contact: datetime | None = None
    last_topic: Topic | None = None


class RingCardView(Struct, frozen=True):
    """One ringing call. `municipality` None: the dialled number belongs to nobody we know."""

    call: CallId
    municipality: Municipality | None
    line: str
    """What the dialled number is called ("Hovudnummeret"), or the number when unknown."""
    caller: CallerView
    greeting: str
    started: datetime
    incidents: tuple[Incident, ...]
    queued: datetime | None = None
    """When the caller came into the queue; None: what is known is since when it rings here."""


class CallView(Struct, frozen=True):
    """A call that has been answered or dialled, until it is finished (wrap-up included)."""

    call: CallId
    municipality: Municipality | None
    caller: CallerView
    direction: Direction
    state: CallState
    started: datetime
    answered: datetime | None
    ended: datetime | None
    muted: bool
    encrypted: bool
    codec: str
    end_cause: EndCause | None
    transfer: TransferState | None = None
    consultation: CallId | None = None
    """The call made about this one, while it lasts; it is among the calls too."""
    consults: CallId | None = None
    """The call this one is about. A consultation has no note of its own."""
    joined: bool = False
    quality: Quality | None = None
    service: ExchangeService | None = None
    queued: datetime | None = None
    channel: Channel = Channel.PHONE
    """Any other: there is no call, an enquiry is being entered by hand."""
    wrap_until: datetime | None = None
    """When the time for wrap-up is out and the next call may come; None when none is running."""
    wrap_seconds: int = 0
    """How long that time is as a whole."""


class PersonView(Struct, frozen=True):
    """A colleague or case handler a call can be handed to."""

    name: str
    unit: str
    employer: Municipality | None
    number: PhoneNumber
    line: LineState = LineState.UNKNOWN


class TakenUp(Struct, frozen=True):
    """A later call with somebody whose call was missed."""

    direction: Direction
    started: datetime
    reached: bool
    """Whether they were talked with."""


class PastCallView(Struct, frozen=True):
    """One line of the call history, newest first."""

    call: CallId
    caller: CallerView
    municipality: Municipality | None
    direction: Direction
    started: datetime
    answered: datetime | None
    ended: datetime
    end_cause: EndCause
    number: PhoneNumber | None
    """What to call back; None when it was withheld."""
    missed: bool
    seen: bool
    taken_up: TakenUp | None = None
    """Of a missed call: it is not news any more."""

    @property
    def is_open(self) -> bool:
        """Whether it was missed and they have not been talked with since."""
        return self.missed and not (self.taken_up and self.taken_up.reached)

    @property
    def is_news(self) -> bool:
        """Whether it was missed, nobody has looked at it, and nothing has been done about it."""
        return self.missed and not self.seen and self.taken_up is None


class Features(Struct, frozen=True):
    """What the exchange offers, by the number to dial for it; empty when it does not."""

    voicemail: str = ""
    mailbox: str = ""
    """Where a caller leaves a message, when that is another number than `voicemail`."""
    park: str = ""
    echo: str = ""
    queue_join: str = ""
    queue_leave: str = ""


class Delivery(StrEnum):
    """How safe a record is."""

    EMPTY = "empty"
    ON_DISK = "on-disk"
    SENT = "sent"
    NOT_SAVED = "not-saved"
    """The disk refused it; it lives in the window only and is tried again."""


class DraftView(Struct, frozen=True):
    """The note of one call."""

    call: CallId
    contact: ContactId
    note: Note
    delivery: Delivery
    saved: datetime | None
    channel: Channel = Channel.PHONE
    sensitive: tuple[Sensitive, ...] = ()
    """What in the text looks like something that should not be logged."""


class ArticleLink(Struct, frozen=True):
    """An article to open, by its title. `times` is how often it was opened this week."""

    article: ArticleId
    title: str
    times: int = 0


class TopicCount(Struct, frozen=True):
    """How many asked about a topic this week."""

    topic: Topic
    times: int


class AskedNow(Struct, frozen=True):
    """What citizens of a municipality ask there now, the most frequent first."""

    topics: tuple[TopicCount, ...] = ()
    articles: tuple[ArticleLink, ...] = ()


class PanelView(Struct, frozen=True):
    """The municipality's panel. `article` is the open one; the start page at ring."""

    municipality: Municipality | None
    greeting: str
    incidents: tuple[Incident, ...]
    query: str
    hits: tuple[SearchHit, ...]
    article: Article | None
    today: date
    """The day freshness is judged by."""
    searched: bool = False
    """`hits` are those of `query`; until then they are the former ones."""
    other: Municipality | None = None
    """Another municipality, whose section of the article was asked for and is shown too."""
    can_go_back: bool = False
    suggestions: tuple[SearchHit, ...] = ()
    """Articles the note may be about."""
    asked_now: AskedNow = AskedNow()
    pinned: tuple[ArticleLink, ...] = ()
    """The preparedness articles."""
    article_units: tuple[Unit, ...] = ()
    """The unit that can be asked in chat to confirm the open article; empty when none can."""
    attached: IncidentId | None = None
    """The incident the call is about, one of `incidents` as long as it is not over."""


class KnowledgeView(Struct, frozen=True):
    """The knowledge base as a whole, for the page about it."""

    sources: tuple[SourceState, ...] = ()
    problems: tuple[KnowledgeProblem, ...] = ()
    reports: tuple[KnowledgeReport, ...] = ()
    """What agents have reported, unresolved first, newest first."""


class RecentView(Struct, frozen=True):
    """One line of my latest calls. `unfinished` is shown as "ikkje ført"."""

    call: CallId | None
    contact: ContactId
    municipality: Municipality | None
    number: str
    direction: Direction
    started: datetime
    topic: Topic | None
    outcome: Outcome | None
    unfinished: bool
    delivery: Delivery
    channel: Channel = Channel.PHONE


class LogRow(Struct, frozen=True):
    """One line of the log."""

    contact: ContactId
    municipality: Municipality | None
    channel: Channel
    direction: Direction
    number: str
    """Ready to show: whole, or its last digits, or empty."""
    caller_kind: CallerKind
    started: datetime
    topic: Topic | None
    outcome: Outcome | None
    author: str
    """The name of whoever logged it; empty when it is kept no more."""
    excerpt: str
    to_do: bool
    shared: bool
    void: bool
    taken_care_of: bool = False


class FollowUpView(Struct, frozen=True):
    """Something to be done, with what it is about."""

    follow_up: FollowUp
    municipality: Municipality | None
    number: str
    """Whom to call, when the record keeps it."""
    owner: str
    """The name."""
    mine: bool


class ContactField(StrEnum):
    """What of a contact was corrected, for the list of what has happened to it."""

    TEXT = "text"
    CALLER_KIND = "caller-kind"
    TOPIC = "topic"
    OUTCOME = "outcome"
    ON_WEB = "on-web"
    LEVEL = "level"
    INCIDENT = "incident"
    VOID = "void"
    OTHER = "other"
    """Something a newer version of the program knows of."""


class Correction(Struct, frozen=True):
    """Who corrected what, and when."""

    at: datetime
    author: str
    changed: tuple[ContactField, ...]


class ContactDetail(Struct, frozen=True):
    """One contact, opened in the log."""

    contact: Contact
    municipality: Municipality | None
    author: str
    corrections: tuple[Correction, ...]
    follow_ups: tuple[FollowUpView, ...]
    incident: Incident | None
    may_correct: bool
    """Whether it is mine, or I lead."""
    text: str
    """The whole of it as text, to copy."""


class WeekCount(Struct, frozen=True):
    """One week of enquiries, and how many came from our own employees."""

    monday: date
    enquiries: int
    employees: int


class LogView(Struct, frozen=True):
    """The log as far as it is shown."""

    wanted: LogFilter = field(default_factory=LogFilter)
    rows: tuple[LogRow, ...] = ()
    more: bool = False
    """There are older ones that are not shown yet."""
    found: int | None = None
    """How many there are in all; None while they are being counted."""
    weeks: tuple[WeekCount, ...] = ()
    """The last weeks, the latest first."""
    detail: ContactDetail | None = None


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


class Colleague(Struct, frozen=True):
    """Somebody who can be given something to do."""

    user: str
    name: str


class CatchingUp(Struct, frozen=True):
    """What was written before is being fetched: so many records so far."""

    fetched: int


class NoticeKind(StrEnum):
    """Something the agent should know that no column shows by itself."""

    NO_SOUND_DEVICE = "no-sound-device"
    ENGINE_RESTARTED = "engine-restarted"
    CALL_RECOVERED = "call-recovered"
    CALL_LOST = "call-lost"
    CALL_FAILED = "call-failed"
    TRANSFER_FAILED = "transfer-failed"
    CONSULTATION_FAILED = "consultation-failed"
    """The one who was to be asked did not answer; `detail` is the EndCause."""
    QUEUE_REFUSED = "queue-refused"
    """The exchange did not take the change of status; `detail` is the code dialled."""
    CHOICE_NOT_KEPT = "choice-not-kept"
    DISK_FULL = "disk-full"
    CONFIGURATION = "configuration"
    NO_ACCOUNT = "no-account"
    """No telephone account is set up: nobody can ring here."""
    KNOWLEDGE_PROBLEM = "knowledge-problem"
    BAD_NUMBER = "bad-number"
    BAD_LINK = "bad-link"
    """A clicked link asks for no call we could make; `detail` is the link."""
    LINK_EXTENSION = "link-extension"
    """What a clicked link wants dialled after the answer; `detail` is the digits."""
    KEYS_TAKEN = "keys-taken"
    """Another program has keys that should work everywhere; `detail` names them."""
    KEYS_UNUSABLE = "keys-unusable"
    """What the settings name as keys and is none; `detail` is what they say."""
    HEADSET_REFUSED = "headset-refused"
    """This person may not use the buttons of a headset; `detail` is its name."""
    NOTE_TOO_LONG = "note-too-long"
    NOT_SHARED = "not-shared"
    """The homeserver has refused so many records for good; they are safe here only."""
    STORE_REBUILT = "store-rebuilt"
    """The local file was damaged; `detail` is the name it was set aside under."""
    STORE_DAMAGED = "store-damaged"
    """The local file is damaged; the next start makes it anew from the rooms."""
    WRAP_UP_OVER = "wrap-up-over"
    """The time for wrap-up ran out; the note waits as "ikkje ført"."""
    STATUS_REFUSED = "status-refused"
    """The exchange did not take or did not confirm a change of status; `detail` is what it said."""
    PAUSED_MISSED = "paused-missed"
    """A ring was not taken: I take no calls until I say so; `detail` is the number that rang."""
    STATUS_CHANGED = "status-changed"
    """Somebody else, or the exchange, has changed my status there."""
    LOST_CALL_TAKEN = "lost-call-taken"
    """A colleague was first to take a lost call; `detail` is the name."""
    CHAT_TAKEN = "chat-taken"
    """A colleague was first to take a citizen's conversation; `detail` is the name."""
    FILE_REFUSED = "file-refused"
    """A file was not sent or not fetched; `detail` is its name."""
    FILE_TOO_LARGE = "file-too-large"
    FILE_SAVED = "file-saved"
    """`detail` is where."""
    MESSAGE_TOO_LONG = "message-too-long"
    RING_ME = "ring-me"
    """A case handler asks to be rung about the call that is up; `detail` is the name."""
    NO_NUMBER = "no-number"
    """There is no number to ring a colleague at; `detail` is the name."""


class Notice(Struct, frozen=True):
    """A message strip. `detail` is data put into the sentence (a device, a file and line)."""

    kind: NoticeKind
    detail: str = ""


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
