"""What a person can do at the desk. The window, the keys and `ctl` all go through this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from agent_desktop.desk.call_views import PersonView
from agent_desktop.desk.insight_actions import InsightActions
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.panel_views import ArticleLink
from agent_desktop.desk.support_actions import SupportActions
from agent_desktop.desk.team_actions import ChatActions, TeamActions
from agent_desktop.desk.views import DeskView, IncidentFacts
from agent_desktop.domain.contact import CallerKind, Channel, Note, OnWeb, Outcome
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.ids import (
    ArticleId,
    CallId,
    ContactId,
    FollowUpId,
    IncidentId,
    MunicipalityCode,
    ReportId,
    TopicCode,
    UnitCode,
)
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.sound import Levels, SoundPreferences
from agent_desktop.domain.spikes import Spike


class DeskActions(TeamActions, ChatActions, InsightActions, SupportActions, Protocol):
    """Every action returns at once; what came of it is seen in the next `DeskView`.

    Called on the desktop's loop only. An action that makes no sense any more (the call is gone)
    does nothing. No action raises for what a person or the network did.
    """

    @property
    def view(self) -> DeskView:
        """What is on the desk now."""
        ...

    def subscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` on the desktop's loop after every change."""
        ...

    def unsubscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` no more."""
        ...

    def answer(self, call: CallId) -> None: ...
    def reject(self, call: CallId) -> None: ...
    def hang_up(self, call: CallId) -> None: ...
    def hold(self, call: CallId) -> None: ...
    def resume(self, call: CallId) -> None: ...
    def mute(self, call: CallId, muted: bool) -> None: ...
    def send_digits(self, call: CallId, digits: str) -> None: ...

    def dial(self, number: str) -> None:
        """Dial what was written; a number that can't be read gives a BAD_NUMBER notice."""
        ...

    def redial(self) -> None:
        """Call the number called last, if there is one."""
        ...

    def transfer(self, call: CallId, number: str) -> None:
        """Hand a call over unseen. If nobody takes it, it is back, on hold, with a notice."""
        ...

    def consult(self, call: CallId, number: str) -> None:
        """Call somebody about a call, which is held meanwhile. Another consultation of the same
        call is ended first. The new call is `consultation` in the call's view."""
        ...

    def complete_transfer(self, call: CallId) -> None:
        """Connect a call with the one its consultation reached, and leave both."""
        ...

    def take_back(self, call: CallId) -> None:
        """End the consultation, and talk to the caller again."""
        ...

    def join(self, call: CallId) -> None:
        """Make a conference of a call and its consultation, or of it and the other call."""
        ...

    def part(self, call: CallId) -> None:
        """End the conference; talk to this call alone."""
        ...

    def park(self, call: CallId) -> None:
        """Park a call at the exchange. Nothing without `features.park`."""
        ...

    def send_to_voicemail(self, call: CallId) -> None:
        """Send a ringing or answered call to voicemail. Nothing without `features.voicemail`."""
        ...

    def listen_to_voicemail(self) -> None:
        """Call the mailbox."""
        ...

    def call_echo(self) -> None:
        """Call the exchange's echo: what one says is heard again."""
        ...

    def find_people(self, words: str) -> tuple[PersonView, ...]:
        """Colleagues and case handlers by name, unit or number, the best first, ten at most."""
        ...

    def see_missed(self) -> None:
        """The history has been looked at: no missed call is unseen any more."""
        ...

    def choose_sound(self, preferences: SoundPreferences) -> None:
        """Use these devices and volumes from now on, also in a call, and at the next start."""
        ...

    def measure_sound(self, listener: Callable[[Levels], None] | None) -> None:
        """Tell `listener` ten times a second how loud it is; None stops it."""
        ...

    def hear_myself(self, on: bool) -> None:
        """Hear one's own voice in the headset, while it is measured and no call is up."""
        ...

    def select(self, call: CallId) -> None:
        """Make this the call whose note and panel are shown."""
        ...

    def write_note(self, call: CallId, text: str) -> None:
        """Take the note's full text; it is on disk at the next pause in typing."""
        ...

    def choose_caller_kind(self, call: CallId, kind: CallerKind) -> None: ...
    def choose_topic(self, call: CallId, topic: TopicCode | None) -> None: ...
    def choose_outcome(self, call: CallId, outcome: Outcome | None) -> None: ...
    def choose_on_web(self, call: CallId, on_web: OnWeb | None) -> None: ...

    def choose_level(self, call: CallId, level: int | None) -> None:
        """The step of the service ladder that was reached."""
        ...

    def choose_channel(self, call: CallId, channel: Channel) -> None:
        """The way an enquiry entered by hand came; nothing for a telephone call."""
        ...

    def attach_incident(self, call: CallId, incident: IncidentId | None) -> None:
        """The call is about this incident, and counts for it when it is finished."""
        ...

    def begin_contact(self, channel: Channel) -> None:
        """Open a note for an enquiry that is no telephone call."""
        ...

    def extend_wrap_up(self, call: CallId) -> None:
        """Once more the time for wrap-up, from what is left of it."""
        ...

    def finish(self, call: CallId) -> None:
        """Save the contact, send it, and be free for the next call."""
        ...

    def reopen(self, contact: ContactId) -> None:
        """Show the note of an unfinished contact again."""
        ...

    def search(self, query: str) -> None:
        """Search the knowledge base for the shown municipality; empty shows the start page."""
        ...

    def find_articles(self, words: str, found: Callable[[tuple[ArticleLink, ...]], None]) -> None:
        """Look articles up without touching what is searched for in the panel. `found` is called
        on the desktop's loop with the best, unless other words were looked up meanwhile."""
        ...

    def show_municipality(self, code: MunicipalityCode) -> None:
        """Show a municipality's panel outside a call, or put one on a call that has none. A call
        that has one keeps it, also while it rings.
        """
        ...

    def open_article(
        self, article: ArticleId, municipality: MunicipalityCode | None = None
    ) -> None:
        """Open an article; with `municipality`, also the section of that other one."""
        ...

    def go_back(self) -> None:
        """Show the article that was open before this one."""
        ...

    def ask_owner(self, article: ArticleId) -> None:
        """Ask the unit that owns an article, in chat, to confirm it for the shown municipality."""
        ...

    def report_gap(self, words: str) -> None:
        """Tell the editors that nothing was found on this."""
        ...

    def report_error(self, article: ArticleId, text: str) -> None:
        """Tell the editors what is wrong with an article."""
        ...

    def resolve_report(self, report: ReportId) -> None:
        """A gap is filled, an error mended. Once more: it is open again."""
        ...

    def ask(self, call: CallId, unit: UnitCode, text: str, share_number: bool) -> None:
        """Ask the case handlers of a unit of the call's municipality."""
        ...

    def report_incident(self, facts: IncidentFacts) -> None:
        """Put an incident on everybody's list. Nothing without a title and a municipality."""
        ...

    def change_incident(self, incident: IncidentId, facts: IncidentFacts) -> None:
        """Tell what is different now; that also confirms it."""
        ...

    def confirm_incident(self, incident: IncidentId) -> None:
        """It still holds."""
        ...

    def resolve_incident(self, incident: IncidentId) -> None:
        """It is over. Once more: it is not."""
        ...

    def open_incident(self, incident: IncidentId | None) -> None:
        """Show one with all that has happened to it; None closes it."""
        ...

    def dismiss_spike(self, spike: Spike) -> None:
        """It is no incident; it is not told again for this topic and municipality today."""
        ...

    def plan_follow_up(
        self, contact: ContactId, kind: FollowUpKind, text: str, owner: str, due: datetime
    ) -> None:
        """Something is to be done about a contact, finished or not. `owner` is a user."""
        ...

    def finish_follow_up(self, follow_up: FollowUpId) -> None:
        """It is done. Once more: it is not."""
        ...

    def find_contacts(self, wanted: LogFilter) -> None:
        """Show the newest contacts of the log that fit; also reads again what has come since."""
        ...

    def more_contacts(self) -> None:
        """Show older ones too."""
        ...

    def open_contact(self, contact: ContactId | None) -> None:
        """Show one contact; None closes it. Opening a colleague's is logged."""
        ...

    def correct_contact(self, contact: ContactId, note: Note) -> None:
        """This is how it should be. Only its author or a lead can."""
        ...

    def strike_contact(self, contact: ContactId) -> None:
        """It was logged by mistake. Once more: it was not."""
        ...

    def tell(self, kind: NoticeKind, detail: str) -> None:
        """Put a notice up that comes from elsewhere: a link, a key, a headset."""
        ...

    def dismiss(self, notice: NoticeKind) -> None: ...
