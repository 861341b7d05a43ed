"""Words for many calls about the same."""

from __future__ import annotations

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.language import Language
from agent_desktop.domain.spikes import Spike


def spike_topic(spike: Spike, view: DeskView, language: Language) -> str:
    """The topic's name, as a title would begin."""
    topic = view.topic(spike.topic)
    return topic.name(language) if topic else str(spike.topic)


def spike_town(spike: Spike, view: DeskView) -> str:
    """The municipality's name."""
    town = view.municipality(spike.municipality)
    return town.name if town else str(spike.municipality)


def inside(name: str) -> str:
    """A name inside a sentence: `Straum` becomes `straum`, `IT` stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
