"""What stands on the board: headings, and colleagues below them."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from agent_desktop.desk.team_views import TeamView
from agent_desktop.domain.team import Colleague
from agent_desktop.ui.translating import translate


class Heading(Struct, frozen=True):
    """A line between the groups, with how many follow."""

    words: str
    count: int


Item = Heading | Colleague


def board_items(team: TeamView, only: Collection[str] | None) -> tuple[Item, ...]:
    """The groups that have somebody; with `only`, nobody but those with these keys."""
    groups = (
        (translate("Board", "On duty now"), team.on_duty),
        (translate("Board", "Can be called in"), team.can_come),
        (translate("Board", "Others"), team.others),
    )
    items: list[Item] = []
    for words, people in groups:
        shown = people if only is None else [c for c in people if c.key in only]
        if shown:
            items.append(Heading(words, len(shown)))
            items += shown
    return tuple(items)


def key_of(item: Item) -> str:
    """What tells a line from the others."""
    return item.key if isinstance(item, Colleague) else f"\0{item.words}"
