"""The engine: wires stack, accounts, calls, sound and the desktop's link into one loop."""

from __future__ import annotations

import gc
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

import pjsua2 as pj

from agent_desktop.domain.status import Health
from agent_desktop.memory import collect_memory, return_memory
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import EngineAccount
from agent_desktop.phone.engine.accounts import AccountBook
from agent_desktop.phone.engine.bridge import Bridge
from agent_desktop.phone.engine.conversations import Conversations
from agent_desktop.phone.engine.features import Features
from agent_desktop.phone.engine.graveyard import Graveyard
from agent_desktop.phone.engine.lamps import Lamps
from agent_desktop.phone.engine.link import DesktopLink
from agent_desktop.phone.engine.network import NetworkWatch
from agent_desktop.phone.engine.rounds import Rounds
from agent_desktop.phone.engine.sound import SoundPath
from agent_desktop.phone.engine.stack import EngineEndpoint, order_codecs, start_stack

_log = logging.getLogger(__name__)
_ROUND_SECONDS = 0.05
"""How long one wait may take in a call: media events and tones are looked after between waits."""
_IDLE_ROUND_SECONDS = 0.25
_LONELY_SECONDS = 30.0
"""With no desktop and no call for this long the process ends itself."""
_RELEASE_SOUND_SECONDS = 30.0
"""The microphone is let go this long after the last call."""
_COLLECT_SECONDS = 30.0
_GHOSTS_AFTER_SLEEP_SECONDS = 30.0


class Engine:
    """One per process. Create, run and close it on the same thread."""

    def __init__(self, socket_path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._endpoint: EngineEndpoint = start_stack(self._lost_connection)
        self._rounds = Rounds(self._endpoint)
        self._link = DesktopLink(socket_path, self._handle, self._rounds.sockets)
        tell = self._link.send
        manager = self._endpoint.audDevManager()
        self._bridge = Bridge(manager)
        self._graveyard = Graveyard()
        self._calls = Conversations(self._bridge, self._graveyard, tell, clock)
        self._features = Features(self._graveyard, tell)
        self._lamps = Lamps(tell)
        self._sound = SoundPath(manager, tell)
        self._accounts = AccountBook(self._endpoint, self, clock)
        self._network = NetworkWatch(lambda: self._accounts.addresses)
        self._rules = m.Rules()
        self._codecs: tuple[str, ...] = ()
        self._running = True
        self._last_needed = self._last_call = self._last_collect = clock()

    def run(self) -> None:
        """Serve until told to quit or nobody needs it any more."""
        gc.disable()
        while self._running:
            is_awake = self._is_busy() or self._sound.is_measuring
            self._rounds.wait(_ROUND_SECONDS if is_awake else _IDLE_ROUND_SECONDS)
            self._calls.introduce()
            self._link.poll()
            self._calls.tend()
            self._graveyard.clear()
            self._keep_house()

    def stop(self) -> None:
        """Let `run` return after the round it is in. May be called from a signal handler."""
        self._running = False

    def close(self) -> None:
        """Hang up, unregister and take the stack down, in the order pjsip needs."""
        self._calls.hang_up_all()
        self._features.hang_up_all()
        deadline = self._clock() + 2.0
        while self._is_busy() and self._clock() < deadline:
            self._rounds.wait(_ROUND_SECONDS)
        self._graveyard.clear()
        self._sound.stop()
        self._bridge.close()
        self._lamps.forget()
        self._accounts.close()
        self._link.close()
        self._rounds.close()
        gc.collect()
        self._endpoint.libDestroy()

    def take_registration(self, state: m.Registration) -> None:
        """An account's registration changed."""
        self._link.send(state)

    def take_doubt(self, account: EngineAccount) -> None:
        """The exchange does not answer, or its connection is gone."""
        self._calls.doubt(account)

    def take_waiting(self, waiting: m.MessagesWaiting) -> None:
        """There is voicemail, or there is no longer."""
        self._link.send(waiting)

    def take_invite(self, account: EngineAccount, prm: pj.OnIncomingCallParam) -> None:
        """Somebody calls. Inside pjsip's callback: 180 leaves when this has returned."""
        self._calls.take(account, prm, self._rules)

    def _is_busy(self) -> bool:
        return bool(self._calls) or bool(self._features)

    def _keep_house(self) -> None:
        now = self._clock()
        if not self._link.attached:
            self._sound.measure(False)
        self._sound.poll()
        self._accounts.tend()
        self._watch_network(now)
        if self._is_busy():
            self._last_call = self._last_needed = now
            self._sound.open()
            self._answer_by_itself()
        else:
            self._change_accounts()
            if self._link.attached:
                self._last_needed = now
            if now - self._last_call > _RELEASE_SOUND_SECONDS:
                self._sound.close()
        if now - self._last_needed > _LONELY_SECONDS:
            _log.info("nobody needs the engine any more")
            self._running = False
        if now - self._last_collect > _COLLECT_SECONDS:
            if self._is_busy():
                return_memory()
            else:
                collect_memory()
            self._last_collect = now

    def _answer_by_itself(self) -> None:
        """By policy, with a tone first of all, and never without a desktop that shows the call."""
        after = self._rules.auto_answer
        if after is None or not self._link.attached or not self._can_be_heard():
            return
        if self._calls.answer_by_itself(after):
            self._bridge.announce_answer()

    def _can_be_heard(self) -> bool:
        """Whether there is a device, or none is wanted: nobody is answered into silence."""
        return self._sound.state.health is Health.OK or self._sound.is_wanted_null

    def _watch_network(self, now: float) -> None:
        slept = self._network.slept()
        if slept > _GHOSTS_AFTER_SLEEP_SECONDS:
            self._calls.drop_ringing()
        if self._network.changed(now):
            _log.info("the network has changed")
            self._endpoint.handleIpChange(pj.IpChangeParam())
        elif slept:
            _log.info("awake again")
            self._accounts.register()

    def _handle(self, command: m.AnyCommand) -> None:
        try:
            self._carry_out(command)
        except (pj.Error, ValueError) as error:
            detail = error.reason if isinstance(error, pj.Error) else str(error)
            name = type(command).__name__
            _log.warning("%s failed: %s", name, detail)
            self._link.send(m.CommandFailed(name, getattr(command, "call", ""), detail))

    def _carry_out(self, command: m.AnyCommand) -> None:  # noqa: PLR0912 - one table
        calls = self._calls
        match command:
            case m.Attach():
                self._link.send(self._attached())
            case m.Configure():
                self._configure(command)
            case m.Dial(call, target, account):
                self._sound.open()
                calls.dial(self._accounts.get(account), call, target)
            case m.Answer(call):
                self._sound.open()
                calls.answer(call)
            case m.Reject(call):
                calls.reject(call)
            case m.Deflect(call, target):
                calls.deflect(call, target)
            case m.HangUp(call):
                calls.hang_up(call)
            case m.Hold(call):
                calls.hold(call)
            case m.Resume(call):
                calls.resume(call)
            case m.Mute(call, muted):
                calls.mute(call, muted)
            case m.SendDigits(call, digits):
                calls.send_digits(call, digits)
            case m.Transfer(call, target):
                calls.transfer(call, target)
            case m.Consult(call, consultation, target):
                calls.consult(call, consultation, target)
            case m.CompleteTransfer(consultation):
                calls.complete_transfer(consultation)
            case m.Join(call, other):
                calls.join(call, other)
            case m.Part(call):
                calls.part(call)
            case m.UseFeature(code):
                self._sound.open()
                self._features.use(self._accounts.get(), code)
            case m.Measure(on, hear):
                self._sound.measure(on)
                self._sound.let_hear(on and hear and not self._is_busy())
            case m.Ping(number):
                self._link.send(m.Pong(number))
            case m.Quit():
                self.stop()

    def _attached(self) -> m.Attached:
        return m.Attached(
            protocol=m.PROTOCOL,
            pid=os.getpid(),
            calls=self._calls.snapshot(),
            registrations=self._accounts.states,
            sound=self._sound.state,
            devices=self._sound.devices,
            waiting=self._accounts.waiting,
            lines=self._lamps.snapshot(),
        )

    def _configure(self, wanted: m.Configure) -> None:
        self._rules = wanted.rules
        if wanted.codecs != self._codecs:
            self._codecs = wanted.codecs
            order_codecs(self._endpoint, wanted.codecs)
        self._sound.choose(wanted.sound)
        self._accounts.want(wanted.accounts)
        self._change_accounts()
        self._lamps.watch(self._accounts.first, wanted.rules.watched)

    def _change_accounts(self) -> None:
        """Go over to the wanted accounts, but never under a call: then it waits for its end."""
        if self._is_busy() or not self._accounts.is_due:
            return
        self._lamps.forget()
        self._accounts.change()
        self._lamps.watch(self._accounts.first, self._rules.watched)

    def _lost_connection(self, tls_refusal: str) -> None:
        self._accounts.take_lost_connection(tls_refusal)
