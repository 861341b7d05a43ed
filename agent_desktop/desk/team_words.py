"""What is said of queue, help and citizens in the rooms, for people who read them in any client.

Written in the municipality's own form of Norwegian; where there is none, in Nynorsk.
"""

from __future__ import annotations

from agent_desktop.desk.centre import Centre
from agent_desktop.domain.chat import CitizenChat
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.queue import LostAction, LostCall
from agent_desktop.domain.team import Reinforcement

_LOST = {
    Language.NYNORSK: {
        LostAction.TAKE: "{me} ringjer attende til den tapte samtalen frå {when}.",
        LostAction.GIVE_BACK: "{me} har lagt frå seg den tapte samtalen frå {when}.",
        LostAction.DONE: "Den tapte samtalen frå {when} er ordna ({me}).",
    },
    Language.BOKMAL: {
        LostAction.TAKE: "{me} ringer tilbake til den tapte samtalen fra {when}.",
        LostAction.GIVE_BACK: "{me} har lagt fra seg den tapte samtalen fra {when}.",
        LostAction.DONE: "Den tapte samtalen fra {when} er ordnet ({me}).",
    },
}
_HELP = {
    "accepted": "{me} kjem og tek telefonar.",
    "declined": "{me} kan ikkje no.",
    "released": "{me} går ut av køen att.",
    "end": "Forsterkinga er avslutta ({me}).",
}
_CITIZEN = {
    Language.NYNORSK: {
        "claim": "{me} i kontaktsenteret svarar deg no.",
        "close": "Samtalen er avslutta. Skriv gjerne att om det er meir.",
    },
    Language.BOKMAL: {
        "claim": "{me} i kontaktsenteret svarer deg nå.",
        "close": "Samtalen er avsluttet. Skriv gjerne igjen hvis det er mer.",
    },
}


class TeamWords:
    """Puts what happens in the team into words."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def lost(self, lost: LostCall, action: LostAction) -> str:
        """What somebody does about a lost call."""
        words = _LOST[self._form(lost.call.municipality)][action]
        when = lost.call.ended.astimezone().strftime("%H:%M")
        return words.format(me=self._centre.me.name, when=when)

    def help(self, call: Reinforcement, word: str) -> str:
        """A call for help, or what somebody says to it."""
        me = self._centre.me.name
        if word != "call":
            return _HELP[word].format(me=me)
        until = call.until.astimezone().strftime(" Til %H:%M.") if call.until else ""
        reason = f": {call.reason.rstrip('.')}." if call.reason else "."
        return f"{me} kallar på forsterking{reason}{until}"

    def citizen(self, chat: CitizenChat, action: str) -> str:
        """What a citizen reads when somebody comes or goes. First names only."""
        return _CITIZEN[self._form(chat.municipality)][action].format(me=self._centre.me.first_name)

    def _form(self, code: MunicipalityCode | None) -> Language:
        municipality = self._centre.municipality(code)
        form = municipality.written_form if municipality is not None else Language.NYNORSK
        return form if form in _LOST else Language.NYNORSK
