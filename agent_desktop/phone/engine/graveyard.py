"""Where finished pjsua2 calls are destroyed, each when that can do no harm."""

from __future__ import annotations

import pjsua2 as pj


class Graveyard:
    """Holds every call object from its creation until it is destroyed. All on the SIP thread.

    The destructor of a call hangs up whatever has its id. pjsip gives the id of a finished call to
    the next one at once, even while it handles the same batch of messages: so a finished object is
    kept as long as a newer call has its id, and never destroyed inside a callback.
    """

    def __init__(self) -> None:
        self._living: list[pj.Call] = []
        self._dead: list[pj.Call] = []

    def admit(self, call: pj.Call) -> None:
        """A call object has been made."""
        self._living.append(call)

    def bury(self, call: pj.Call) -> None:
        """Its call is over. Said twice, it is done once."""
        if call in self._living:
            self._living.remove(call)
            self._dead.append(call)

    def clear(self) -> None:
        """Destroy what can be. Called between polls."""
        if self._dead:
            taken = {call.getId() for call in self._living}
            self._dead = [call for call in self._dead if call.getId() in taken]
