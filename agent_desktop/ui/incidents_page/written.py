"""What is written in the form, beside what others have told of the same incident."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.views import IncidentFacts
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.incident import Incident, IncidentField, IncidentKind
from agent_desktop.ui.widgets.moment_field import Moment


class Written(Struct, frozen=True):
    """What stands in each field, named like `IncidentField`. A time that can't be read is text."""

    kind: IncidentKind = IncidentKind.ROAD
    title: str = ""
    municipalities: tuple[MunicipalityCode, ...] = ()
    say: str = ""
    text: str = ""
    place: str = ""
    source: str = ""
    started: Moment = None
    expected_end: Moment = None
    preparedness: bool = False

    def facts(self) -> IncidentFacts | None:
        """What to tell; None while a time can't be read."""
        if isinstance(self.started, str) or isinstance(self.expected_end, str):
            return None
        return IncidentFacts(
            kind=self.kind,
            title=self.title.strip(),
            municipalities=self.municipalities,
            say=self.say.strip(),
            text=self.text.strip(),
            place=self.place.strip(),
            source=self.source.strip(),
            started=self.started,
            expected_end=self.expected_end,
            preparedness=self.preparedness,
        )


def told(incident: Incident) -> Written:
    """An incident as the form shows it."""
    return Written(**{name: getattr(incident, name) for name in Written.__struct_fields__})


def differing(one: Written, other: Written) -> tuple[IncidentField, ...]:
    """The fields in which they differ, in the order of the form."""
    names = Written.__struct_fields__
    found = (name for name in names if getattr(one, name) != getattr(other, name))
    return tuple(IncidentField(name.replace("_", "-")) for name in found)


class Kept(Struct, frozen=True):
    """A form: what was last told, what a field is compared with, and what stands there now."""

    seen: Written
    base: Written
    own: Written

    @property
    def touched(self) -> tuple[IncidentField, ...]:
        """The fields the person has written in and not saved."""
        return differing(self.own, self.base)

    def write(self, own: Written) -> Kept:
        """The person has written."""
        return replace(self, own=own)

    def saved(self) -> Kept:
        """What stands there is told now."""
        return replace(self, base=self.own)

    def follow(self, news: Written) -> Kept:
        """Somebody has told: untouched fields follow, what the person has written stays."""
        changed = set(differing(news, self.seen))
        touched = set(self.touched)
        base = _taken(self.base, news, changed)
        own = _taken(self.own, news, changed - touched)
        return Kept(news, base, own)


def fresh(start: Written) -> Kept:
    """A form nobody has written in."""
    return Kept(start, start, start)


def _taken(written: Written, news: Written, changed: set[IncidentField]) -> Written:
    names = [field.value.replace("-", "_") for field in changed]
    return replace(written, **{name: getattr(news, name) for name in names})
