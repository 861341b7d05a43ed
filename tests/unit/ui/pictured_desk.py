"""An invented day at the desk, for pictures and tests. People and numbers do not exist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.book_views import RecentView
from agent_desktop.desk.call_views import (
    CallerSort,
    CallerView,
    CallView,
    Delivery,
    DraftView,
    ExchangeService,
    Features,
    PastCallView,
    PersonView,
    RingCardView,
)
from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.desk.panel_views import ArticleLink, AskedNow, PanelView, TopicCount
from agent_desktop.desk.team_views import MyPlace
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.article import Article, SearchHit, Section, Span
from agent_desktop.domain.call import CallState, Direction, EndCause, TransferState
from agent_desktop.domain.contact import Note, Outcome, Topic
from agent_desktop.domain.ids import (
    ArticleId,
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    QuestionId,
    TopicCode,
    UnitCode,
)
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.line import LineState
from agent_desktop.domain.municipality import Hours, Line, Municipality, Unit
from agent_desktop.domain.numbers import NumberKind, PhoneNumber, parse_number
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.question import Answer, Question, QuestionState
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.sound import SoundDevice, SoundPreferences, SoundState
from agent_desktop.domain.status import AgentStatus, Health, Service, ServiceState
from agent_desktop.domain.team import Colleague, Source
from agent_desktop.settings.facts import facts
from agent_desktop.settings.settings import Settings, TelephoneSettings
from agent_desktop.ui.preferences import Preferences

NOW = datetime(2025, 5, 14, 8, 46, 9, tzinfo=UTC)
"""A Wednesday in May, 10:46 at the desk."""


def ago(minutes: float = 0, seconds: float = 0) -> datetime:
    """A moment before now."""
    return NOW - timedelta(minutes=minutes, seconds=seconds)


def _municipality(code: str, name: str, mono: str, colour: str, digits: str) -> Municipality:
    number = PhoneNumber(f"+47{digits}", NumberKind.E164)
    day = Hours(time(9), time(15))
    return Municipality(
        MunicipalityCode(code),
        name,
        mono,
        colour,
        Language.NYNORSK,
        f"{name} kommune, du snakkar med {{agent}}.",
        (Line(number, "Hovudnummeret"),),
        number,
        f"https://{name.lower()}.example/",
        (day,) * 7,
        (
            Unit(UnitCode("plan"), "Plan og byggesak"),
            Unit(UnitCode("teknisk"), "Teknisk drift"),
            Unit(UnitCode("skatt"), "Skatt og avgift"),
        ),
    )


GULEN = _municipality("4635", "Gulen", "GU", "#653A9B", "56000200")
OSTEROY = _municipality("4630", "Osterøy", "OS", "#00656E", "56000110")
SAMNANGER = _municipality("4623", "Samnanger", "SA", "#8A4516", "56000300")
AURLAND = _municipality("4641", "Aurland", "AU", "#9A2767", "56000400")
TOWNS = (OSTEROY, AURLAND, GULEN, SAMNANGER)

_TOPICS = (
    ("byggesak", "Byggesak", "Byggesak", "Building permits"),
    ("oppmaling", "Oppmåling", "Oppmåling", "Surveying"),
    ("plan", "Plan", "Plan", "Planning"),
    ("vatn", "Vann og avløp", "Vatn og avlaup", "Water and sewage"),
    ("renovasjon", "Renovasjon", "Renovasjon", "Waste"),
    ("barnehage", "Barnehage", "Barnehage", "Kindergarten"),
    ("skule", "Skole og SFO", "Skule og SFO", "School"),
    ("skatt", "Skatt og avgift", "Skatt og avgift", "Taxes and fees"),
)
TOPICS = tuple(
    Topic(
        TopicCode(code),
        {Language.BOKMAL: nb, Language.NYNORSK: nn, Language.ENGLISH: en},
    )
    for code, nb, nn, en in _TOPICS
)
BUILDING, SURVEYING, WATER = TOPICS[0], TOPICS[1], TOPICS[3]

ROAD = Incident(
    IncidentId("i1"),
    IncidentKind.ROAD,
    "Fv. 566 stengd ved Hauge",
    (OSTEROY.code,),
    "Vegen er stengd av eit ras ved Hauge. Køyr om Valestrand. Vegen opnar truleg klokka 14.",
    ago(100),
    NOW.replace(hour=12, minute=0),
    ago(26),
    "Jorunn Hjellvik",
)
BOIL = replace(
    ROAD,
    id=IncidentId("i2"),
    kind=IncidentKind.WATER,
    title="Kokevarsel i Lonevåg",
    say="Kok vatnet til prøvene er klare.",
    expected_end=None,
    confirmed=ago(51),
)
SHUT = replace(
    BOIL,
    id=IncidentId("i3"),
    title="Vatnet er stengt i Tysse",
    municipalities=(SAMNANGER.code,),
    say="Vatnet kjem att om lag klokka 13.",
    expected_end=NOW.replace(hour=11, minute=0),
)
BILLS = replace(
    ROAD,
    id=IncidentId("i4"),
    kind=IncidentKind.PLANNED,
    title="Kommunale gebyr blir sende ut",
    municipalities=(GULEN.code, SAMNANGER.code),
    say="Spørsmål om faktura går til Skatt og avgift.",
    expected_end=NOW + timedelta(days=6),
)
POWER = replace(
    ROAD,
    id=IncidentId("i5"),
    kind=IncidentKind.POWER,
    title="Straumbrot i Eivindvik",
    municipalities=(GULEN.code,),
    say="Straumen er tilbake.",
    expected_end=None,
    resolved=ago(120),
)
INCIDENTS = (ROAD, SHUT, BOIL, BILLS, POWER)

KNOWN = CallerView(
    CallerSort.KNOWN, "900 00 214", last_contact=ago(60 * 24 * 11), last_topic=BUILDING
)
UNKNOWN = CallerView(CallerSort.UNKNOWN, "900 00 377")
WITHHELD = CallerView(CallerSort.WITHHELD, "")
EMPLOYEE = CallerView(CallerSort.EMPLOYEE, "4417", "Arne Vik", "Teknisk drift", GULEN.code)


def ringing(
    call: str,
    municipality: Municipality | None,
    caller: CallerView,
    seconds: int,
    incidents: tuple[Incident, ...] = (),
    line: str = "Hovudnummeret",
) -> RingCardView:
    """A ringing call that came to the desk as soon as it was in the queue."""
    greeting = municipality.greet("Ragnhild") if municipality else "Kontaktsenteret, Ragnhild."
    since = ago(0, seconds)
    return RingCardView(
        CallId(call), municipality, line, caller, greeting, since, incidents, queued=since
    )


RINGS = {
    "known": (ringing("r1", OSTEROY, KNOWN, 14, (ROAD,)),),
    "two": (
        ringing("r1", OSTEROY, KNOWN, 31, (ROAD,)),
        ringing("r2", AURLAND, replace(UNKNOWN, number="900 00 583"), 8),
    ),
    "unknown-number": (ringing("r3", SAMNANGER, UNKNOWN, 6, (SHUT,)),),
    "withheld": (ringing("r4", AURLAND, WITHHELD, 3, line="Byggesak og plan"),),
    "employee": (ringing("r5", GULEN, EMPLOYEE, 9),),
    "nobody": (ringing("r6", None, UNKNOWN, 4, line="56 00 09 99"),),
    "many": tuple(
        ringing(f"m{place}", town, UNKNOWN, 40 - place, (ROAD, BOIL))
        for place, town in enumerate((*TOWNS, OSTEROY, AURLAND))
    ),
}

CALL = CallView(
    CallId("c1"),
    OSTEROY,
    KNOWN,
    Direction.INCOMING,
    CallState.ACTIVE,
    ago(4, 26),
    ago(4, 12),
    None,
    muted=False,
    encrypted=True,
    codec="Opus",
    end_cause=None,
)
HELD = replace(
    CALL,
    call=CallId("c2"),
    municipality=GULEN,
    caller=WITHHELD,
    state=CallState.HELD,
    answered=ago(1, 6),
)
NOTE = Note(
    "Skal setje opp garasje på 48 m², 2 m frå grensa. Lurer på om han må søkje, og kva det "
    "kostar. Tomta ligg ved sjøen i Hamre –",
    topic=BUILDING.code,
)
DRAFT = DraftView(CALL.call, ContactId("k1"), NOTE, Delivery.ON_DISK, ago(0, 2))

_COMMON = """Frittliggjande garasje inntil 50 m² treng ikkje søknad når han står minst \
1 meter frå nabogrensa og ikkje er til opphald.

Er garasjen større, eller står han nærare grensa, må eigaren sende søknad."""
_OWN = """| Tiltak | Gebyr |
|---|---|
| Garasje under 70 m² | 7 850 kr |
| Tilbygg under 50 m² | 9 400 kr |

Ved sjøen gjeld byggjegrensa på 100 meter. Spør [Plan og byggesak](https://osteroy.example/plan)."""
ARTICLE = Article(
    ArticleId("a1"),
    "Gebyr for garasje og tilbygg",
    (Section(None, _COMMON, date(2025, 5, 2)), Section(OSTEROY.code, _OWN)),
    words=("garasje", "tilbygg"),
    owner="Plan og byggesak",
    contact="Sigrid Mjelde",
    liaison="Jorunn Hjellvik",
    deputies=("Kjell Arne Bø", "Gro Fosse"),
    ladder_step=3,
    stop="Sei aldri noko om sjansane for å få dispensasjon.",
    on_web=False,
    form="https://osteroy.example/skjema/garasje",
    web="https://osteroy.example/gebyr",
    checked=date(2025, 1, 12),
    review_days=79,
)
CONFIRMED = replace(ARTICLE, checked=date(2025, 5, 2))
"""The same article, confirmed by its owner."""


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(Span(part, place % 2 == 1) for place, part in enumerate(text.split("*")) if part)


HITS = (
    SearchHit(
        ArticleId("a1"),
        _spans("*Gebyr* for *garasje* og tilbygg"),
        _spans("… *gebyret* for *garasje* under 70 m² står i regulativet for Osterøy …"),
        OSTEROY.code,
        unconfirmed=True,
    ),
    SearchHit(
        ArticleId("a2"),
        _spans("Må eg søkje om *garasje*?"),
        _spans("… fritak for *garasje* inntil 50 m² når avstanden til grensa er minst 1 m …"),
        None,
    ),
    SearchHit(
        ArticleId("a3"),
        _spans("Byggesak – *gebyrregulativ*"),
        _spans("… *gebyra* blir fastsette av kommunestyret kvar desember …"),
        None,
    ),
)
SUGGESTIONS = (
    replace(HITS[1], title=_spans("Må eg søkje om garasje?")),
    replace(HITS[0], article=ArticleId("a4"), title=_spans("Dispensasjon frå planen")),
    replace(HITS[0], article=ArticleId("a5"), title=_spans("Nabovarsel: slik gjer du")),
)
ASKED_NOW = AskedNow(
    (TopicCount(TOPICS[0], 14), TopicCount(TOPICS[4], 9), TopicCount(TOPICS[3], 4)),
    (
        ArticleLink(ArticleId("a6"), "Kokevarsel i Lonevåg", 9),
        ArticleLink(ArticleId("a7"), "Fv. 566: omkøyring", 7),
        ArticleLink(ArticleId("a1"), "Gebyr for garasje og tilbygg", 5),
    ),
)
PINNED = (
    ArticleLink(ArticleId("p1"), "Straumbrot"),
    ArticleLink(ArticleId("p2"), "Jordskred og flaum"),
    ArticleLink(ArticleId("p3"), "Kokevarsel"),
)
TODAY = date(2025, 5, 14)
PANEL = PanelView(
    OSTEROY,
    OSTEROY.greet("Ragnhild"),
    (ROAD, BOIL),
    "gebyr garasje",
    HITS,
    ARTICLE,
    TODAY,
    searched=True,
    suggestions=SUGGESTIONS,
    asked_now=ASKED_NOW,
    pinned=PINNED,
    article_units=(OSTEROY.units[0],),
)

ASKED = Question(
    QuestionId("q1"),
    ContactId("k1"),
    OSTEROY.code,
    UnitCode("plan"),
    "Garasje 48 m² på Hamre, 40 m frå sjøen. Må han ha dispensasjon?",
    BUILDING.code,
    "900 00 214",
    ago(1),
    QuestionState.OPEN,
)
ANSWERED = replace(
    ASKED,
    id=QuestionId("q2"),
    text="Kor lang tid tek ei oppmåling no?",
    asked=ago(30),
    state=QuestionState.ANSWERED,
    answers=(Answer("Sigrid Mjelde", "Om lag tre veker. Eg ringjer i morgon.", ago(12)),),
)
UNSENT = replace(
    ASKED,
    id=QuestionId("q3"),
    municipality=SAMNANGER.code,
    unit=UnitCode("teknisk"),
    text="Når kjem vatnet att i Tysse?",
    state=QuestionState.UNSENT,
)


def _person(
    name: str, unit: str, employer: Municipality, digits: str, line: LineState = LineState.UNKNOWN
) -> PersonView:
    number = parse_number(digits)
    assert number is not None
    return PersonView(name, unit, employer, number, line)


PEOPLE = (
    _person("Sigrid Mjelde", "Plan og byggesak", OSTEROY, "4452", LineState.IDLE),
    _person("Sigurd Haukås", "Plan og byggesak", OSTEROY, "4453", LineState.BUSY),
    _person("Sigmund Bjørkheim-Eikanger", "Teknisk drift", SAMNANGER, "90000318"),
    _person("Signe Flåm", "Plan, areal og byggesak", AURLAND, "4121", LineState.RINGING),
    _person("Sissel Eivindvik", "Skatt og avgift", GULEN, "4410"),
)
FEATURES = Features(voicemail="*97", park="700", echo="600")
HEADSET = SoundDevice("usb-Trådlaust_hovudsett", "Trådlaust hovudsett")
SPEAKERS = SoundDevice("pci-analog", "Høgtalarane på maskina")
SCREEN = SoundDevice("hdmi", "Skjermen (HDMI)")
SOUND = SoundState((HEADSET, SPEAKERS, SCREEN), (HEADSET,), HEADSET.id, HEADSET.id)
CHOSEN = SoundPreferences(
    speakers=("usb-Hovudsett_til_vakt", HEADSET.id),
    microphones=(HEADSET.id,),
    ringers=(SPEAKERS.id,),
)


def _past(
    place: int,
    minutes: int,
    caller: CallerView,
    municipality: Municipality | None,
    cause: EndCause = EndCause.HUNG_UP,
    **changes: Any,
) -> PastCallView:
    started = ago(minutes)
    talked = cause in {EndCause.HUNG_UP, EndCause.TRANSFERRED}
    values: dict[str, Any] = {
        "call": CallId(f"past{place}"),
        "caller": caller,
        "municipality": municipality,
        "direction": Direction.INCOMING,
        "started": started,
        "answered": started + timedelta(seconds=11) if talked else None,
        "ended": started + timedelta(seconds=41 + 37 * place),
        "end_cause": cause,
        "number": parse_number(caller.number),
        "missed": cause is EndCause.CALLER_GAVE_UP,
        "seen": cause is not EndCause.CALLER_GAVE_UP or place > 2,
        **changes,
    }
    return PastCallView(**values)


_OUT: dict[str, Any] = {"direction": Direction.OUTGOING}
PAST_CALLS = (
    _past(0, 9, UNKNOWN, OSTEROY, EndCause.CALLER_GAVE_UP),
    _past(1, 17, replace(UNKNOWN, number="900 00 214"), OSTEROY),
    _past(2, 26, WITHHELD, AURLAND, EndCause.CALLER_GAVE_UP),
    _past(3, 31, EMPLOYEE, GULEN, EndCause.TRANSFERRED),
    _past(4, 48, replace(UNKNOWN, number="900 00 590"), None, **_OUT),
    _past(5, 55, replace(UNKNOWN, number="900 00 591"), None, EndCause.BUSY, **_OUT),
    _past(6, 63, replace(UNKNOWN, number="900 00 731"), SAMNANGER, EndCause.ANSWERED_ELSEWHERE),
    _past(7, 60 * 26, replace(UNKNOWN, number="900 00 733"), GULEN, EndCause.CALLER_GAVE_UP),
    _past(8, 60 * 27, replace(UNKNOWN, number="900 00 735"), OSTEROY, EndCause.SENT_ON),
)


def _recent(
    place: int,
    municipality: Municipality,
    number: str,
    topic: Topic | None,
    outcome: Outcome | None,
) -> RecentView:
    direction = Direction.OUTGOING if place == 2 else Direction.INCOMING
    unfinished = outcome is None
    return RecentView(
        CallId(f"old{place}"),
        ContactId(f"old{place}"),
        municipality,
        number,
        direction,
        ago(15 * (place + 1)),
        topic,
        outcome,
        unfinished,
        Delivery.ON_DISK if unfinished else Delivery.SENT,
    )


RECENT = (
    _recent(0, OSTEROY, "900 00 214", BUILDING, Outcome.SOLVED),
    _recent(1, GULEN, "4417", None, None),
    _recent(2, SAMNANGER, "900 00 590", SURVEYING, Outcome.BOOKED),
    _recent(3, AURLAND, "", TOPICS[7], Outcome.REFERRED),
    _recent(4, OSTEROY, "900 00 731", TOPICS[5], Outcome.SOLVED),
)
SERVICES = tuple(ServiceState(service, Health.OK) for service in Service)

IDLE = DeskView(
    "Ragnhild Tveiten",
    AgentStatus.FREE,
    ago(7),
    SERVICES,
    TOWNS,
    TOPICS,
    incidents=INCIDENTS,
    open_questions=(ANSWERED, ASKED, UNSENT),
    recent=RECENT,
    past_calls=PAST_CALLS,
    missed=2,
    voicemail=3,
    features=FEATURES,
    sound=SOUND,
    preferences=CHOSEN,
)
IN_CALL = replace(
    IDLE,
    status=AgentStatus.IN_CALL,
    status_since=ago(4, 12),
    calls=(CALL, HELD),
    active=CALL.call,
    draft=DRAFT,
    panel=PANEL,
    questions=(ASKED,),
)
A_PAUSE_NEXT = replace(
    IN_CALL, chosen=AgentStatus.PAUSE, place=MyPlace(PauseReason.OTHER_WORK, Source.DESK)
)
"""Other work is chosen, and begins when the call is over."""
NOT_SEARCHED = replace(IN_CALL, panel=replace(PANEL, query="", hits=(), article=CONFIRMED))
"""Nothing is searched for yet: what is asked now, and what the note may be about."""
NOTHING_FOUND = replace(IN_CALL, panel=replace(PANEL, query="kven hentar asbest", hits=()))
WRAP_UP = replace(
    IN_CALL,
    status=AgentStatus.WRAP_UP,
    status_since=ago(0, 20),
    calls=(replace(CALL, state=CallState.ENDED, ended=ago(0, 20)),),
    questions=(ANSWERED,),
    draft=replace(DRAFT, note=replace(NOTE, outcome=Outcome.ASKED)),
)
LOST_CALL = replace(
    IN_CALL,
    calls=(replace(CALL, municipality=None, caller=UNKNOWN),),
    panel=PanelView(None, "Kontaktsenteret, du snakkar med Ragnhild.", (), "", (), None, TODAY),
    questions=(),
)
"""A call to a number that belongs to no municipality we know."""


ABOUT = replace(
    CALL,
    call=CallId("c3"),
    municipality=None,
    caller=CallerView(
        CallerSort.EMPLOYEE, "4452", "Sigrid Mjelde", "Plan og byggesak", OSTEROY.code
    ),
    direction=Direction.OUTGOING,
    state=CallState.DIALLING,
    started=ago(0, 9),
    answered=None,
    consults=CALL.call,
)
_WAITING = replace(CALL, state=CallState.HELD, consultation=ABOUT.call)
ASKING = replace(IN_CALL, calls=(_WAITING, ABOUT))
"""A colleague is being rung about the call."""
CONSULTING = replace(
    IN_CALL,
    calls=(_WAITING, replace(ABOUT, state=CallState.ACTIVE, answered=ago(0, 42))),
)
CONFERENCE = replace(
    IN_CALL,
    calls=tuple(replace(c, state=CallState.ACTIVE, joined=True) for c in CONSULTING.calls),
)
HANDING_OVER = replace(
    IN_CALL,
    calls=(replace(CALL, state=CallState.HELD, transfer=TransferState.RINGING), HELD),
)
CAME_BACK = replace(
    IN_CALL,
    calls=(replace(CALL, state=CallState.HELD, transfer=TransferState.FAILED),),
    notices=(Notice(NoticeKind.TRANSFER_FAILED),),
)
BAD_SOUND = replace(
    IN_CALL, calls=(replace(CALL, quality=Quality(6.2, 18, 74), codec="opus/48000"),)
)
LISTENING = replace(
    IDLE,
    status=AgentStatus.IN_CALL,
    calls=(
        replace(
            CALL,
            call=CallId("c9"),
            municipality=None,
            caller=CallerView(CallerSort.UNKNOWN, "*97"),
            direction=Direction.OUTGOING,
            service=ExchangeService.VOICEMAIL,
        ),
    ),
)


def pictured_preferences() -> Preferences:
    """Preferences with what files say, some of it the municipality's."""
    decided = frozenset({"telephone.encryption", "telephone.auto-answer", "log.numbers"})
    settings = Settings(telephone=TelephoneSettings(encryption="required"))
    return Preferences(facts=facts(settings, decided))


class FakeDesk:
    """`DeskActions` in memory: remembers what was asked of it, as (name, arguments)."""

    def __init__(self, view: DeskView = IDLE) -> None:
        self.view = view
        self.done: list[tuple[Any, ...]] = []
        self._listeners: list[Callable[[DeskView], None]] = []

    def subscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` at every change."""
        self._listeners.append(listener)

    def change(self, view: DeskView) -> None:
        """Put another view up."""
        self.view = view
        for listener in self._listeners:
            listener(view)

    def find_people(self, words: str) -> tuple[PersonView, ...]:
        """Those whose name begins with the words."""
        begun = words.lower()
        return tuple(p for p in PEOPLE if begun and p.name.lower().startswith(begun))

    def find_colleagues(self, words: str) -> tuple[Colleague, ...]:
        """Those of the board who have every word as the beginning of one of theirs."""
        team = self.view.team
        everybody = sorted((*team.on_duty, *team.can_come, *team.others), key=lambda c: c.name)
        wanted = words.lower().split()
        return tuple(c for c in everybody if all(_begins(c, word) for word in wanted))

    def __getattr__(self, name: str) -> Callable[..., None]:
        """Every other action, of the desk, the team and chat. Named arguments come as a dict."""

        def act(*arguments: Any, **named: Any) -> None:
            self.done.append((name, *arguments, *([named] if named else [])))

        return act


def _begins(colleague: Colleague, word: str) -> bool:
    theirs = " ".join((colleague.name, colleague.unit, colleague.extension, *colleague.skills))
    return any(own.startswith(word) for own in theirs.lower().split())
