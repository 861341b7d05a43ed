"""The bell. One thread of its own opens and watches devices, so that no window waits for them."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.ringing.places import DEFAULT, Tone, loudness, places

if TYPE_CHECKING:
    from agent_desktop.ringing.speakers import Speaker

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 0.5
_CLOSE_SECONDS = 2.0
_FALLBACK = "soft"


class Ringing(Struct, frozen=True):
    """What is played where. `gone` are devices that were wanted before those and are not there."""

    tone: Tone | None = None
    devices: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class _Wish(Struct, frozen=True):
    """What should be so now."""

    tone: Tone | None = None
    preferences: SoundPreferences = field(default_factory=SoundPreferences)
    is_last: bool = False


class Ringer:
    """Plays a tone on the wanted devices until it is stopped.

    Every method returns at once and may be called from any thread; the last word holds. `told` is
    called on the ringer's own thread with what has come of it.
    """

    def __init__(
        self, sounds: Callable[[str], Path], told: Callable[[Ringing], None] = lambda _: None
    ) -> None:
        """`sounds` finds a file such as `sounds/ring-soft.wav`."""
        self._sounds = sounds
        self._told = told
        self._wish = _Wish()
        self._wishes: queue.SimpleQueue[_Wish] = queue.SimpleQueue()
        self._playing: dict[str, Speaker] = {}
        self._state = Ringing()
        self._is_failing = False
        self._thread = threading.Thread(target=self._serve, name="ringer", daemon=True)
        self._thread.start()

    def choose(self, preferences: SoundPreferences) -> None:
        """Use these devices, this volume and this tone."""
        if preferences != self._wish.preferences:
            self._want(_Wish(self._wish.tone, preferences))

    def ring(self, tone: Tone) -> None:
        """Play a tone from its beginning; the one that is played already just goes on."""
        if self._wish.tone is not tone:
            self._want(_Wish(tone, self._wish.preferences))

    def stop(self) -> None:
        """Be silent."""
        if self._wish.tone is not None:
            self._want(_Wish(None, self._wish.preferences))

    def close(self) -> None:
        """Be silent for good. Waits for the thread, two seconds at most."""
        self._want(_Wish(is_last=True))
        self._thread.join(_CLOSE_SECONDS)

    def _want(self, wish: _Wish) -> None:
        self._wish = wish
        self._wishes.put(wish)

    def _serve(self) -> None:
        """The thread. miniaudio takes 20 ms and 3 MB to import: here, before it is needed."""
        from agent_desktop.ringing import speakers  # noqa: F401, PLC0415

        now = _Wish()
        while not now.is_last:
            try:
                wish = self._wishes.get(timeout=_LOOK_SECONDS if now.tone else None)
            except queue.Empty:
                wish = now
            if wish != now:
                self._silence(())
            now = wish
            self._play(now)

    def _play(self, wish: _Wish) -> None:
        """Have the tone on the devices it belongs on, and nowhere else."""
        from agent_desktop.ringing import speakers  # noqa: PLC0415

        if wish.tone is None:
            self._silence(())
            self._tell(Ringing())
            self._load(wish)  # ready before it is needed
            return
        present = speakers.present()
        wanted, gone = places(wish.tone, wish.preferences, present)
        self._silence(wanted if present else ())  # nothing there: the server has gone
        for name in wanted:
            if name in self._playing or (name != DEFAULT and name not in present):
                continue
            try:
                self._playing[name] = speakers.Speaker(
                    present.get(name), self._load(wish), again=wish.tone is Tone.RING
                )
            except speakers.NoSpeakerError as error:
                self._note_failure(name, error)
        self._is_failing = self._is_failing and not self._playing
        self._tell(Ringing(wish.tone, tuple(self._playing), gone))

    def _note_failure(self, name: str, error: Exception) -> None:
        """Into the log, once until something rings again."""
        if not self._is_failing:
            _log.warning("%s does not ring: %s", name or "the default device", error)
        self._is_failing = True

    def _load(self, wish: _Wish) -> bytes:
        from agent_desktop.ringing import speakers  # noqa: PLC0415

        tone, wanted = wish.tone or Tone.RING, wish.preferences
        name = f"ring-{wanted.ring_tone}" if tone is Tone.RING else tone.value
        path = self._sounds(f"sounds/{name}.wav")
        if not path.exists():
            path = self._sounds(f"sounds/ring-{_FALLBACK}.wav")
        return speakers.load(path, loudness(tone, wanted))

    def _silence(self, but: tuple[str, ...]) -> None:
        for name in [name for name in self._playing if name not in but]:
            self._playing.pop(name).close()

    def _tell(self, state: Ringing) -> None:
        if state != self._state:
            self._state = state
            self._told(state)
