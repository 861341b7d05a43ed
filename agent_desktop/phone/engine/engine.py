"""The engine: wires stack, account, calls, sound and the desktop's link into one loop."""

from __future__ import annotations

import gc
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

import pjsua2 as pj

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import EngineAccount
from agent_desktop.phone.engine.calls import CallBook
from agent_desktop.phone.engine.link import DesktopLink
from agent_desktop.phone.engine.sound import SoundPath
from agent_desktop.phone.engine.stack import EngineEndpoint, start_stack

_log = logging.getLogger(__name__)
_POLL_MS = 10
"""How long one wait for SIP may take, hence the longest delay of a command from the desktop."""
_LONELY_SECONDS = 30.0
"""With no desktop and no call for this long the process ends itself."""
_RELEASE_SOUND_SECONDS = 30.0
"""The microphone is let go this long after the last call."""
_COLLECT_SECONDS = 60.0


class Engine:
    """One per process. Create, run and close it on the same thread."""

    def __init__(self, socket_path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._link = DesktopLink(socket_path, self._handle)
        self._endpoint: EngineEndpoint = start_stack(self._tls_refused)
        self._calls = CallBook(self._endpoint.audDevManager(), self._link.send)
        self._sound = SoundPath(self._endpoint.audDevManager(), self._link.send)
        self._account: EngineAccount | None = None
        self._wanted: m.Account | None = None
        self._is_account_due = False
        self._no_account = m.Registration(Health.STARTING)
        self._accepting = True
        self._had_calls = False
        self._running = True
        self._last_needed = self._last_call = self._last_collect = clock()

    def run(self) -> None:
        """Serve until told to quit or nobody needs it any more."""
        gc.disable()
        while self._running:
            self._endpoint.libHandleEvents(_POLL_MS)
            self._calls.introduce()
            self._calls.tell_holds()
            self._calls.bury()
            self._link.poll()
            self._keep_house()

    def stop(self) -> None:
        """Let `run` return after the round it is in. May be called from a signal handler."""
        self._running = False

    def close(self) -> None:
        """Hang up, unregister and take the stack down, in the order pjsip needs."""
        self._calls.hang_up_all()
        deadline = self._clock() + 2.0
        while self._calls and self._clock() < deadline:
            self._endpoint.libHandleEvents(_POLL_MS)
        self._calls.bury()
        self._sound.close()
        self._drop_account()
        self._link.close()
        gc.collect()
        self._endpoint.libDestroy()

    def _keep_house(self) -> None:
        now = self._clock()
        if self._calls:
            self._last_call = self._last_needed = now
            self._sound.open(look_again=not self._had_calls)
        else:
            self._change_account()
            if self._link.attached:
                self._last_needed = now
            if now - self._last_call > _RELEASE_SOUND_SECONDS:
                self._sound.close()
        self._had_calls = bool(self._calls)
        if now - self._last_needed > _LONELY_SECONDS:
            _log.info("nobody needs the engine any more")
            self._running = False
        if now - self._last_collect > _COLLECT_SECONDS and not self._calls:
            gc.collect()
            self._last_collect = now

    def _handle(self, command: m.AnyCommand) -> None:
        try:
            self._carry_out(command)
        except (pj.Error, ValueError) as error:
            detail = error.reason if isinstance(error, pj.Error) else str(error)
            name = type(command).__name__
            _log.warning("%s failed: %s", name, detail)
            self._link.send(m.CommandFailed(name, getattr(command, "call", ""), detail))

    def _carry_out(self, command: m.AnyCommand) -> None:
        match command:
            case m.Attach():
                self._link.send(self._attached())
            case m.Configure():
                self._configure(command)
            case m.Dial(call, target):
                self._dial(call, target)
            case m.Answer(call):
                self._sound.open()
                self._calls.answer(call)
            case m.Reject(call):
                self._calls.reject(call)
            case m.HangUp(call):
                self._calls.hang_up(call)
            case m.Hold(call):
                self._calls.hold(call)
            case m.Resume(call):
                self._calls.resume(call)
            case m.Mute(call, muted):
                self._calls.mute(call, muted)
            case m.SendDigits(call, digits):
                self._calls.send_digits(call, digits)
            case m.Ping(number):
                self._link.send(m.Pong(number))
            case m.Quit():
                self.stop()

    def _attached(self) -> m.Attached:
        return m.Attached(
            protocol=m.PROTOCOL,
            pid=os.getpid(),
            calls=self._calls.snapshot(),
            registration=self._account.state if self._account else self._no_account,
            sound=self._sound.state,
        )

    def _configure(self, wanted: m.Configure) -> None:
        self._accepting = wanted.accepting
        self._sound.choose(wanted.sound)
        self._wanted = wanted.account
        self._is_account_due = self._account is None or wanted.account != self._account.account
        self._change_account()

    def _change_account(self) -> None:
        """Go over to the wanted account, but never under a call: then it waits for its end."""
        if not self._is_account_due or self._calls:
            return
        self._is_account_due = False
        self._drop_account()
        if self._wanted is None:
            self._be_without_account(m.Registration(Health.OFF))
        else:
            self._account = self._open_account(self._wanted)

    def _open_account(self, account: m.Account) -> EngineAccount | None:
        try:
            return EngineAccount(self._endpoint, account, self._link.send, self._rang)
        except pj.Error as error:
            _log.warning("account can't be opened: %s", error.reason)
            self._be_without_account(m.Registration(Health.DOWN, Fault.OTHER, error.reason))
            return None

    def _be_without_account(self, why: m.Registration) -> None:
        """Tell why there is no account, now and at every attach."""
        self._no_account = why
        self._link.send(why)

    def _drop_account(self) -> None:
        if self._account is not None:
            self._account.close(self._endpoint)
            self._account = None
            gc.collect()

    def _rang(self, account: pj.Account, prm: pj.OnIncomingCallParam) -> None:
        self._calls.take(account, prm, self._accepting)

    def _dial(self, call: str, target: str) -> None:
        if self._account is None:
            raise ValueError("no account")
        uri = self._account.uri(target)
        self._sound.open()
        withhold = self._account.account.withhold
        self._calls.dial(self._account, call, target, uri, withhold=withhold)

    def _tls_refused(self, why: str) -> None:
        if self._account is not None:
            self._account.tls_refusal = why
