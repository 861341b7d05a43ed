"""Reads what the centre's files say, for the composition root and the doctor."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from agent_desktop.desk.centre import Centre, Me
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.retention import NumberPolicy, Retention
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.domain.team import Shift
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.library import Library
from agent_desktop.people.directory import Directory
from agent_desktop.phone import messages as m
from agent_desktop.phone.telephone import sound_choice as as_engine_takes
from agent_desktop.resources import resource
from agent_desktop.settings.centre import Loaded, load_employees, load_municipalities, load_topics
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, beside, sound_preferences
from agent_desktop.settings.shifts import load_shifts
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.store.database import Store
from agent_desktop.ui.theme.accents import find_clashes


def load_centre(
    profile: Profile, settings: Settings
) -> tuple[Centre, Directory, tuple[ConfigProblem, ...]]:
    """The centre as its files say, and what is wrong with them."""
    files = settings.files
    municipalities = load_municipalities(beside(profile, files.municipalities))
    topics = load_topics(beside(profile, files.topics) if files.topics else resource("topics.toml"))
    known = topics.values or load_topics(resource("topics.toml")).values
    problems = [
        *municipalities.problems,
        *topics.problems,
        *_clashes(files.municipalities, municipalities.values),
    ]
    directory = Directory(())
    if files.employees:
        employees = load_employees(beside(profile, files.employees))
        problems += employees.problems
        directory = Directory(employees.values)
    name = settings.agent.name or settings.telephone.user
    me = Me(name, settings.matrix.user or name)
    centre = Centre(me, RoutingTable(municipalities.values), known)
    return centre, directory, tuple(problems)


def load_library(
    profile: Profile, settings: Settings, store: Store
) -> tuple[Library, tuple[ConfigProblem, ...]]:
    """The mirror and its search, and what is wrong with the centre's own words."""
    file = settings.knowledge.terms
    own = (beside(profile, file),) if file else ()
    try:
        forms, bad = WrittenForms.load(*own)
    except OSError as error:
        problem = ConfigProblem(file, 0, "knowledge.terms", str(error))
        return Library(store, WrittenForms.load()[0]), (problem,)
    return Library(store, forms), tuple(
        ConfigProblem(path.name, line, "", "not a line of words") for path, line in bad
    )


def load_roster(profile: Profile, settings: Settings) -> Loaded[Shift]:
    """The duty roster, when there is one."""
    file = settings.files.shifts
    if not file:
        return Loaded((), ())
    return load_shifts(beside(profile, file), datetime.now().astimezone().date())


def retention(settings: Settings, problems: Iterable[ConfigProblem]) -> Retention:
    """What the settings say of how much is kept how long. When it can't be read how much of a
    number may be kept, nothing of it is.
    """
    log = settings.log
    unclear = any(problem.key == "log.numbers" for problem in problems)
    numbers = NumberPolicy.NONE if unclear else NumberPolicy(log.numbers)
    return Retention(numbers, log.number_days, log.note_days)


def sound_choice(settings: Settings, chosen: SoundPreferences | None = None) -> m.SoundChoice:
    """The devices for the engine: as a person has chosen, else as the settings say."""
    preferences = chosen or sound_preferences(settings.sound)
    return as_engine_takes(preferences, m.SoundChoice(null=settings.sound.none))


def _clashes(file: str, municipalities: Iterable[Municipality]) -> list[ConfigProblem]:
    """Colours that can't be told apart on the ring card."""
    clashes = find_clashes({m.name: m.colour for m in municipalities})
    return [
        ConfigProblem(file, 0, "municipality.colour", f"{c.name} is too like {c.other}")
        for c in clashes
    ]
