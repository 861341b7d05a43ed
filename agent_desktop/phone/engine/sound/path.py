"""The sound of the calls: opened at ringing, and always what was chosen or nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import pjsua2 as pj

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.sound import alsa
from agent_desktop.phone.engine.sound.choosing import NOTHING, Pick, Present, pick_devices
from agent_desktop.phone.engine.sound.devices import SoundDevices
from agent_desktop.phone.engine.sound.levels import LevelMeter

if sys.platform == "linux":
    from agent_desktop.phone.engine.sound.server import SoundServer

_FIRST_LOOK_SECONDS = 0.5
_RETRY_SECONDS = (0.1, 1.0)
"""First a device that is just going may fail; what fails again is told."""
_STEADY_SECONDS = 1.0
"""Streams that last so long have been opened well."""
_SYSTEM = Pick("", "", m.Sound(Health.OK))
"""Whatever the operating system gives: where there is no sound server to ask."""


class SoundPath:
    """The devices of the calls. All methods on the SIP thread.

    `told` gets Sound and Devices whenever they change, and Levels while they are measured.
    """

    def __init__(
        self,
        manager: pj.AudDevManager,
        told: Callable[[m.Sound | m.Devices | m.Levels], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._told = told
        self._clock = clock
        self._devices = SoundDevices(manager)
        self._meter = LevelMeter(manager, told)
        self._choice = m.SoundChoice()
        self._server: SoundServer | None = None
        self._had_server = False
        self._present: Present | None = None
        self._pick = _SYSTEM
        self._open = self._is_for_measure = False
        self._is_null = self._has_failed = False
        self._started_on: tuple[Pick, int, str] | None = None
        self._started_at = 0.0
        self._retry_at: float | None = None
        self.state = m.Sound(Health.STARTING)
        self.devices = m.Devices()

    @property
    def is_measuring(self) -> bool:
        """Whether Levels are being told."""
        return self._meter.is_on

    @property
    def is_wanted_null(self) -> bool:
        """Whether no device is what was asked for."""
        return self._choice.null

    def choose(self, choice: m.SoundChoice) -> None:
        """Use these devices, at once also in a call. Says at once if they are missing."""
        if self._server is None or choice.server != self._choice.server:
            self._watch(choice.server)
        self._choice = choice
        self._devices.adjust(choice)
        self._look()

    def open(self) -> None:
        """Have the devices running, or the null device and a reason. Takes 15 to 55 ms when cold.

        The null device keeps the call up (and silent) on a machine where no sound works.
        """
        self._is_for_measure = False
        self.let_hear(False)
        if not self._open:
            self._open = True
            self._look()

    def close(self) -> None:
        """Let the microphone go, unless it is being measured. Safe to call twice."""
        if self._open and not self._meter.is_on:
            self._open = self._is_null = self._is_for_measure = False
            self._retry_at = self._started_on = None
            self._devices.close()

    def measure(self, on: bool) -> None:
        """Tell Levels ten times a second, or stop. Opens the devices when no call has."""
        if on and not self._open:
            self.open()
            self._is_for_measure = True
        self._meter.turn(on=on, now=self._clock())
        if self._is_for_measure and not on:
            self.close()

    def let_hear(self, on: bool) -> None:
        """While levels are told, let a person hear their own voice; a call that opens the devices
        ends it.
        """
        self._meter.let_hear(on)

    def poll(self) -> None:
        """Follow what comes and goes. Call once a round: in a call at least every 10 ms."""
        if self._server is not None and self._server.present is not self._present:
            self._look()
        elif self._retry_at is not None and self._clock() >= self._retry_at:
            self._start()
        self._meter.poll(self._clock())

    def stop(self) -> None:
        """Let everything go for good."""
        self.measure(False)
        self.close()
        if self._server is not None:
            self._server.stop()

    def _watch(self, address: str) -> None:
        if sys.platform == "linux":
            if self._server is not None:
                self._server.stop()
            self._server = SoundServer(address)
            self._server.wait(_FIRST_LOOK_SECONDS)
            self._present = None

    def _look(self) -> None:
        """Take in what there is, and go over to what should be used now."""
        if self._server is not None:
            self._present = self._server.present
            self._had_server = self._had_server or self._present is not None
            self._tell_devices(self._present or NOTHING)
        self._pick = self._best()
        if not self._open:
            self._tell(self._pick.state)
        elif self._basis() != self._started_on:
            self._start_anew()

    def _best(self) -> Pick:
        """What to use. When the sound server has gone it is waited for: the bare hardware behind it
        may be another microphone than the chosen one."""
        if self._choice.null or self._present is not None:
            return pick_devices(self._choice, self._present or NOTHING)
        is_chosen = bool(self._choice.speakers or self._choice.microphones)
        if self._server is not None and (self._had_server or is_chosen or not alsa.has_card()):
            return pick_devices(self._choice, NOTHING)
        return _SYSTEM

    def _start_anew(self) -> None:
        """Go over to other devices. Streams that do not stay where they belong get a rest."""
        pick = self._started_on and self._started_on[0]
        lasted = self._clock() - self._started_at
        self._has_failed = self._has_failed and lasted < _STEADY_SECONDS
        if pick == self._pick and lasted < _RETRY_SECONDS[0]:
            self._started_on = self._basis()
            self._fail("the streams are moved away")
        else:
            self._start()

    def _start(self) -> None:
        """Open what was picked; the null device instead when that can't be, and again later."""
        self._started_on, self._started_at = self._basis(), self._clock()
        self._retry_at = None
        if self._pick.speaker is None:
            self._be_silent(self._pick.state)
            return
        try:
            self._devices.close()
            self._lead_alias()
            self._devices.open(
                alias=self._pick is not _SYSTEM, microphone=self._pick.microphone is not None
            )
        except pj.Error as error:
            self._fail(str(error.reason))
        else:
            self._is_null = False
            self._tell(self._pick.state)

    def _fail(self, reason: str) -> None:
        is_sure, self._has_failed = self._has_failed, True
        self._retry_at = self._clock() + _RETRY_SECONDS[is_sure]
        why = m.Sound(Health.DEGRADED, Fault.NO_DEVICE, reason)
        self._be_silent(why if is_sure else self.state)

    def _be_silent(self, why: m.Sound) -> None:
        if not self._is_null:
            self._devices.open_null()
            self._is_null = True
        self._tell(why)

    def _lead_alias(self) -> None:
        """Let ALSA's alias lead to the picked devices, and no stream be anywhere else."""
        if self._pick is _SYSTEM:
            alsa.write_stock()
            return
        speaker, microphone = self._pick.speaker or "", self._pick.microphone
        if self._server is not None:
            self._server.allow(
                speaker if self._choice.speakers else "",
                (microphone or "") if self._choice.microphones else "",
            )
        alsa.write_alias(self._choice.server, speaker, microphone)

    def _basis(self) -> tuple[Pick, int, str]:
        """What open devices stand on: with any of it changed they are opened anew."""
        epoch = self._present.epoch if self._present else 0
        return self._pick, epoch, self._choice.server

    def _tell_devices(self, present: Present) -> None:
        found = m.Devices(present.speakers, present.microphones)
        if found != self.devices:
            self.devices = found
            self._told(found)

    def _tell(self, state: m.Sound) -> None:
        if state != self.state:
            self.state = state
            self._told(state)
