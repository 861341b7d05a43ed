"""What is being written about something to be done, before anybody is told."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.ui.follow_up.due_choice import Due
from agent_desktop.ui.widgets.moment_field import Moment


class Promise(Struct, frozen=True):
    """The fields of the form as they stand. `due` and `owner` None are the first ones."""

    kind: FollowUpKind = FollowUpKind.CALL_BACK
    text: str = ""
    owner: str | None = None
    due: Due | None = None
    own: Moment = None
