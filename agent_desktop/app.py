"""The composition root: the only file that knows everybody.

Builds the rooms, hands them to each other, runs them, and takes them down in order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from subprocess import Popen
from typing import TYPE_CHECKING

from agent_desktop.centre_setup import (
    load_centre,
    load_library,
    load_roster,
    retention,
    sound_choice,
)
from agent_desktop.config_words import describe
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.readable import Readable, incident_text, report_text
from agent_desktop.desk.workday import Workday
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.knowledge import SourceState
from agent_desktop.domain.spikes import SpikeRule
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.engine_setup import (
    engine_configuration,
    exchange_features,
    wiki_password_name,
)
from agent_desktop.insight.counting import Insight
from agent_desktop.insight.stays import redact_stay
from agent_desktop.knowledge.reports import Reports, fold_report, redact_report
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.knowledge.sync import KnowledgeSync, Watched
from agent_desktop.logbook.contacts import Logbook
from agent_desktop.logbook.follow_ups import FollowUps
from agent_desktop.logbook.history import History
from agent_desktop.logbook.housekeeping import Housekeeping
from agent_desktop.logbook.incidents import Incidents
from agent_desktop.logbook.projection import Projection
from agent_desktop.logbook.recording import Recorder
from agent_desktop.logbook.search import LogSearch
from agent_desktop.matrix.api import Homeserver
from agent_desktop.matrix.outbox import refused_count
from agent_desktop.matrix.rooms import DUTY_TEAM, INCIDENTS, LIVE, log_room
from agent_desktop.matrix.timeline import Timeline
from agent_desktop.people.directory import Directory
from agent_desktop.people.roster import ShiftRoster
from agent_desktop.phone.client import EngineClient
from agent_desktop.phone.telephone import EngineTelephone
from agent_desktop.settings.choices import KeptChoices
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, beside, sound_preferences
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.store.database import StoreError
from agent_desktop.support_setup import fault_reports, support_facts
from agent_desktop.team.chat_fold import fold_read
from agent_desktop.team.questions import Questions, fold_answer, fold_question, redact_question
from agent_desktop.team_setup import Hears, build_team, forget, strip_team
from agent_desktop.ui.knowledge_words import describe_problem, source_words
from agent_desktop.unlock import Unlocked

if TYPE_CHECKING:
    from agent_desktop.matrix.share import Sharing

# ruff: noqa: PLC0415 - what talks to a network is read when it is to, and the window is up
_ENGINE_SECONDS = 0.3
_LOOK_SECONDS = 5.0
"""Between looks at the folder of articles, which may be a share on the network."""


class Application:
    """Everything but the window, on the desktop's loop. Build, `start`, and `close` it there."""

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        problems: Sequence[ConfigProblem],
        unlocked: Unlocked,
        engine: Popen[bytes] | None = None,
    ) -> None:
        """`engine` is one that is starting already."""
        store, secrets = unlocked.store, unlocked.secrets
        self._settings = settings
        self._profile = profile
        self._store = store
        self._secrets = secrets
        centre, directory, found = load_centre(profile, settings)
        self._choices = KeptChoices(profile.choices_file)
        chosen, unreadable = self._choices.load_sound()
        self._preferences = chosen or sound_preferences(settings.sound)
        self._library, unreadable_terms = load_library(profile, settings, store)
        self._articles = KnowledgeSync(
            self._library, self._watched(centre), self._tell_knowledge, self._take_articles
        )
        shifts = load_roster(profile, settings)
        self._problems = (*problems, *found, *unreadable, *unreadable_terms, *shifts.problems)
        self._sharing: Sharing | None = None
        self._opening: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._telephone = EngineTelephone()
        self._retention = retention(settings, problems)
        self._projection = Projection(self._retention, _now)
        self._set_aside = unlocked.set_aside
        if self._set_aside:
            store.write_and_wait(self._projection.rebuild)
        self._housekeeping = Housekeeping(
            store, self._retention, _now, self._tell_damaged, strip_team
        )
        self._centre = centre
        self._team = build_team(
            settings,
            centre,
            store,
            self._choices,
            ShiftRoster(shifts.values),
            sharing=lambda: self._sharing,
            posted=self._posted,
            hears=Hears(self._take_news, self._take_request, self._take_typing),
            now=_now,
        )
        self.workday = self._build_workday(centre, directory)
        self._engine = EngineClient(profile.engine_socket, self._telephone.told, begun=engine)

    async def start(self) -> None:
        """Start the telephone, begin to share and to read articles. Returns when it has begun; the
        telephone, which registers meanwhile, comes before everything that takes time.
        """
        self._telephone.attach(
            self._engine,
            self.workday,
            engine_configuration(
                self._settings,
                self._secrets.get,
                sound_choice(self._settings, self._preferences),
            ),
        )
        self._engine.run()
        await self._engine.reached(_ENGINE_SECONDS)
        self.workday.take_facts(support_facts(self._profile, self._settings))
        telephone = self._settings.telephone
        if not any(account.is_set_up for account in (telephone, *telephone.more)):
            self.workday.tell(NoticeKind.NO_ACCOUNT, "")
        if self._problems:
            self.workday.tell(NoticeKind.CONFIGURATION, "\n".join(map(describe, self._problems)))
        self._opening = asyncio.get_running_loop().create_task(self._open_library())
        if self._set_aside:
            self.workday.tell(NoticeKind.STORE_REBUILT, self._set_aside)
        self._housekeeping.run()
        self._share()

    async def close(self) -> None:
        """Save, stop sharing, let the engine go. A call that is up goes on without a window."""
        await self.workday.close()
        if self._sharing is not None:
            await self._sharing.close()
        calls = self.workday.view.calls
        is_up = any(call.state is not CallState.ENDED for call in calls)
        await self._engine.close(quit_engine=not is_up)
        self._opening.cancel()
        await asyncio.gather(self._opening, return_exceptions=True)
        await self._articles.close()
        await self._housekeeping.close()
        self._library.close()
        self._store.close()

    def _build_workday(self, centre: Centre, directory: Directory) -> Workday:
        readable = Readable(centre)
        me = centre.me.author
        recorder = Recorder(self._store, self._projection, me, _now, self._posted)
        log = self._settings.log
        return Workday(
            centre=centre,
            telephone=self._telephone,
            records=Logbook(recorder, readable.contact, self._retention),
            search=LogSearch(self._store, me),
            promises=FollowUps(recorder, readable.follow_up),
            incidents=Incidents(recorder, incident_text),
            contact_text=readable.contact_in_full,
            wrap_up_seconds=log.wrap_up_seconds,
            spike_rule=SpikeRule(log.spike_calls, timedelta(minutes=log.spike_minutes)),
            team=self._team.rooms,
            insight=Insight(self._store, centre.municipalities),
            fault_reports=fault_reports(self._profile, self._settings, directory, self._store),
            questions=Questions(self._store, me, readable.question, self._posted),
            knowledge=self._library,
            reports=Reports(self._store, report_text, self._posted),
            staff=directory,
            history=History(self._store),
            choices=self._choices,
            preferences=self._preferences,
            scheduler=asyncio.get_running_loop(),
            now=_now,
            for_employees=ArticleId(self._settings.knowledge.for_employees) or None,
            remember_callers=self._settings.knowledge.remember_callers,
            features=exchange_features(self._settings),
        )

    async def _open_library(self) -> None:
        """What is mirrored can be searched; then the sources are followed."""
        names = tuple(self._articles.states)
        if not names:
            self.workday.take_service(ServiceState(Service.KNOWLEDGE, Health.OFF))
        try:
            await self._library.keep_only(names)
            await self._library.load()
        except StoreError as error:
            detail = str(error)
            self.workday.take_service(
                ServiceState(Service.KNOWLEDGE, Health.DEGRADED, Fault.DISK_FULL, detail)
            )
        self._take_articles()
        self._articles.run()

    def _take_articles(self) -> None:
        """Articles have changed; what is wrong with some of them is told."""
        self.workday.take_knowledge()
        problems = self._library.problems()
        if problems:
            detail = "\n".join(map(describe_problem, problems))
            self.workday.tell(NoticeKind.KNOWLEDGE_PROBLEM, detail)
        else:
            self.workday.dismiss(NoticeKind.KNOWLEDGE_PROBLEM)

    def _tell_knowledge(self, sources: tuple[SourceState, ...]) -> None:
        """One unreachable source is enough to say so: what it had is served from the mirror."""
        self.workday.take_sources(sources)
        lost = next((source for source in sources if source.unreachable), None)
        state = ServiceState(Service.KNOWLEDGE, Health.OK)
        if lost is not None:
            fault, detail = Fault.NOT_READABLE, f"{source_words(lost.name)}: {lost.detail}"
            state = ServiceState(Service.KNOWLEDGE, Health.DEGRADED, fault, detail)
        self.workday.take_service(state)

    def _watched(self, centre: Centre) -> list[Watched]:
        """The sources the settings name."""
        knowledge = self._settings.knowledge
        watched: list[Watched] = []
        if knowledge.folder:
            folder = MarkdownFolder(beside(self._profile, knowledge.folder))
            watched.append(Watched(folder, _LOOK_SECONDS))
        codes = {m.name: m.code for m in centre.municipalities}
        if knowledge.wiki:
            from agent_desktop.knowledge.sources.mediawiki import MediaWikiSource
        for wiki in knowledge.wiki:
            password = self._secrets.get(wiki_password_name(wiki.name)) or ""
            source = MediaWikiSource(
                wiki.url,
                user=wiki.user,
                password=password,
                municipalities=codes,
                name=wiki.name,
                ca_file=wiki.ca_file,
                category=wiki.category,
            )
            watched.append(Watched(source, wiki.every))
        return watched

    def _share(self) -> None:
        matrix = self._settings.matrix
        if not matrix.homeserver:
            self.workday.take_service(ServiceState(Service.CHAT, Health.OFF))
            return
        from agent_desktop.matrix.share import Sharing

        self._sharing = Sharing(
            server=Homeserver(matrix.homeserver, matrix.ca_file),
            user=matrix.user,
            store=self._store,
            timeline=Timeline(
                self._store,
                (
                    self._projection.fold,
                    fold_question,
                    fold_answer,
                    fold_report,
                    *self._team.folds,
                ),
                self._projection.leads_changed,
                forget,
                (
                    self._projection.redact,
                    redact_question,
                    redact_report,
                    redact_stay,
                    *self._team.redacts,
                ),
                fold_read,
                self._team.passing,
                matrix.rooms,
            ),
            secrets=self._secrets,
            told=self._take_chat_service,
            changed=self._take_changes,
            rooms=(
                INCIDENTS,
                DUTY_TEAM,
                LIVE,
                *map(log_room, (None, *(m.code for m in self._centre.municipalities))),
            ),
            rooms_server=matrix.rooms,
            fetched=self.workday.take_fetched,
        )
        self._sharing.run()

    def _take_news(self) -> None:
        self.workday.take_news()

    def _take_request(self, request: str, error: str) -> None:
        self.workday.take_request(request, error)

    def _take_typing(self, room: str, users: tuple[str, ...]) -> None:
        self.workday.take_typing(room, users)

    def _take_chat_service(self, state: ServiceState) -> None:
        """The connection to the homeserver: what comes while there is one is said now."""
        connected = state.health is Health.OK
        self._team.news.connected(connected)
        if connected:
            self._team.voice.connected()
        self.workday.take_service(state)

    def _take_changes(self) -> None:
        """The local tables have changed; records nobody else can see are told of."""
        self.workday.reload_log()
        refused = refused_count(self._store.reader)
        if refused:
            self.workday.tell(NoticeKind.NOT_SHARED, str(refused))

    def _tell_damaged(self) -> None:
        self.workday.tell(NoticeKind.STORE_DAMAGED, "")

    def _posted(self) -> None:
        if self._sharing is not None:
            self._sharing.posted()


def _now() -> datetime:
    return datetime.now(UTC)
