"""Words for my shift, and for how we know my status."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent_desktop.desk.team_views import MyPlace
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.status import RESTING, AgentStatus
from agent_desktop.domain.team import Source
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, exact_time, same_day
from agent_desktop.ui.marks import STATUS_MARK
from agent_desktop.ui.moments import moment_words
from agent_desktop.ui.team_words import reason_word, short_name
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.status_mark import Shape
from agent_desktop.ui.words import status_word

_MOST_NAMES = 2
_CHOSEN = {AgentStatus.FREE, AgentStatus.PAUSE, AgentStatus.OFF_DUTY}


def shift_words(place: MyPlace, kit: Kit) -> str:
    """My shift and who shares it, or the next one; nothing when neither is known."""
    now = kit.clock.now()
    if place.shift_until is not None:
        parts = (_hours(place.shift_from, place.shift_until), _company(place.on_shift_with))
        return " · ".join(part for part in parts if part)
    if place.next_shift is None:
        return ""
    begins = (
        clock_time(place.next_shift)
        if same_day(place.next_shift, now)
        else moment_words(place.next_shift, now, kit.language)
    )
    return translate("Place", "Next shift %1").replace("%1", begins)


def standing_word(view: DeskView) -> str:
    """My status as it is: whoever no call can reach is not free, whatever was chosen."""
    return translate("Place", "No telephone") if view.cut_off else status_word(view.status)


def coming_words(view: DeskView) -> str:
    """What I have chosen and have not become yet: the call, or its wrap-up, goes on. Nothing when
    it is to be free.
    """
    if view.chosen not in RESTING or view.status in _CHOSEN:
        return ""
    chosen, reason = status_word(view.chosen), view.place.reason
    if view.chosen is AgentStatus.PAUSE and reason is not None:
        why = reason_word(reason)
        chosen = f"{chosen}: {why[:1].lower()}{why[1:]}"
    if view.status is AgentStatus.WRAP_UP:
        return translate("Place", "%1, after the wrap-up").replace("%1", chosen)
    return translate("Place", "%1, after the call").replace("%1", chosen)


def is_rest_chosen(view: DeskView) -> bool:
    """Whether the key of the pause ends one, or takes back what is to come after the call. While
    wrapping up a choice holds at once, and the key begins one.
    """
    resting = view.chosen in RESTING and view.status is not AgentStatus.WRAP_UP
    return resting or view.status in RESTING


def standing_mark(view: DeskView) -> tuple[Shape, Token]:
    """The same as a mark."""
    return (Shape.RING, Token.WARN) if view.cut_off else STATUS_MARK[view.status]


def doubt_words(view: DeskView) -> str:
    """What is not certain about my status; nothing when the exchange has said so too."""
    if view.place.asking:
        return translate("Place", "asking the exchange …")
    has_queue = view.queue.expected or view.queue.state is not None
    chosen = view.status in _CHOSEN
    if has_queue and chosen and view.place.source is Source.DESK:
        return translate("Place", "not confirmed by the exchange")
    return ""


def certainty_words(place: MyPlace) -> str:
    """How we know my status, for whoever asks."""
    if place.asking:
        return translate("Place", "The exchange has not answered yet.")
    if place.source is Source.EXCHANGE:
        if place.confirmed is None:
            return translate("Place", "Confirmed by the exchange")
        words = translate("Place", "Confirmed by the exchange at %1")
        return words.replace("%1", exact_time(place.confirmed))
    if place.source is Source.DESK:
        return translate("Place", "Chosen here. The exchange has said nothing about it.")
    return ""


def _hours(begins: datetime | None, ends: datetime) -> str:
    if begins is None:
        return translate("Place", "Shift until %1").replace("%1", _short_clock(ends))
    words = translate("Place", "Shift %1–%2").replace("%1", _short_clock(begins))
    return words.replace("%2", _short_clock(ends))


def _short_clock(moment: datetime) -> str:
    """`09` on the hour, otherwise `09:30`."""
    words = clock_time(moment)
    return words.removesuffix(":00")


def _company(names: Sequence[str]) -> str:
    known = [short_name(name) for name in names]
    if not known:
        return translate("Place", "you alone")
    if len(known) == 1:
        return translate("Place", "you and %1").replace("%1", known[0])
    if len(known) == _MOST_NAMES:
        words = translate("Place", "you, %1 and %2").replace("%1", known[0])
        return words.replace("%2", known[1])
    return translate("Place", "you and %1 others").replace("%1", str(len(known)))
