"""A call in the left column."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView, ExchangeService
from agent_desktop.domain.call import CallState, Direction, EndCause
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.caller_words import caller_words
from agent_desktop.ui.contact_words import channel_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.shell.call_controls import CallControls
from agent_desktop.ui.shell.quality_line import QualityLine
from agent_desktop.ui.shell.transfer_line import TransferLine
from agent_desktop.ui.shell.wrap_up_block import WrapUpBlock
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.transfer.consultation import Consultation
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.clock_label import ClockLabel, duration
from agent_desktop.ui.widgets.tags import Tag, Tint, accent_code
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, mark
from agent_desktop.ui.words import end_cause_sentence

_WHOLE = 19
"""Letters of who it is that are always seen: a number, or that it is withheld."""


class CallStripe(QFrame):
    """The municipality's colour along the card's left edge."""


class CallCard(Card):
    """The call that is talked in, dialled or wrapped up: all of it. The others: two lines."""

    def __init__(
        self,
        actions: DeskActions,
        kit: Kit,
        call: CallView,
        about: CallView | None,
        whole: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._kit = kit
        self._call = call
        self._about: CallView | None = about
        self.whole = whole
        stripe = CallStripe()
        stripe.setFixedWidth(6)
        mark(stripe, "accent", accent_code(call.municipality))
        outer = line(self, (1, 1, 1, 1), 0)
        outer.addWidget(stripe)
        self._box = column(margins=(14, 12, 12, 12), gap=6)
        outer.addLayout(self._box, 1)
        self._clock = ClockLabel(kit, Role.TITLE if whole else Role.STRONG)
        self._box.addLayout(self._build_head())
        if whole:
            self._build_whole()
        else:
            self._build_short()
        self.show_call(call, about)

    def show_call(self, call: CallView, about: CallView | None) -> None:
        """Show the call as it is now, and the one about it; it must be the same call."""
        self._call, self._about = call, about
        self._show_clock()
        if not self._is_phoned:
            self._who.setText(channel_word(call.channel))
        if self.whole:
            self._show_whole()

    @property
    def controls(self) -> CallControls | None:
        """The buttons, while there is something to control."""
        up = self._is_phoned and self._call.state is not CallState.ENDED
        return self._controls if self.whole and up and self._about is None else None

    @property
    def consultation(self) -> Consultation | None:
        """The block of the call about this one, while there is one."""
        return self._consultation if self.whole and self._about is not None else None

    @property
    def _is_phoned(self) -> bool:
        """Whether it is a call at all, and not an enquiry that is entered by hand."""
        return self._call.channel is Channel.PHONE

    @property
    def extends(self) -> bool:
        """Whether the time for wrap-up runs, and can be made longer."""
        return self.whole and self._call.wrap_until is not None

    @property
    def can_be_pressed(self) -> bool:
        """Whether a key does something here."""
        return self.extends or self.controls is not None or self.consultation is not None

    def press(self, key: Key) -> None:
        """Do what a key does with this call."""
        if self.extends and key is Key.HOLD:
            self._extend()
        part = self.consultation or self.controls
        if part is not None:
            part.press(key)

    def _build_head(self) -> QHBoxLayout:
        name = self._title()
        title = Elided(Role.HEADING if self.whole else Role.STRONG, Tone.INK, name)
        mark(title, "accent", accent_code(self._call.municipality))
        words = self.tr("Call to %1") if self._is_phoned else self.tr("Enquiry to %1")
        self.setAccessibleName(words.replace("%1", name))
        head = line(gap=8)
        head.addWidget(title)
        if not self.whole:
            head.addWidget(Tag(self._state_word(), Tint.WARN))
        head.addStretch(1)
        head.addWidget(self._clock)
        return head

    def _state_word(self) -> str:
        if self._call.state is CallState.ENDED:
            return self.tr("Not logged")
        return self.tr("In conference") if self._call.joined else self.tr("On hold")

    def _title(self) -> str:
        """Which municipality it is about; what it is when it is about none."""
        call = self._call
        match call.service:
            case ExchangeService.VOICEMAIL:
                return self.tr("Voicemail")
            case ExchangeService.ECHO:
                return self.tr("Echo test")
        if call.consults is not None:
            return self.tr("Colleague")
        return call.municipality.name if call.municipality else self.tr("Unknown")

    def _build_caller(self) -> QHBoxLayout:
        words = caller_words(self._call.caller, self._kit)
        row = line(gap=8)
        who = words.main if self._is_phoned else ""
        role = Role.MEDIUM if self.whole else Role.DENSE
        self._who = Elided(role, Tone.TEXT, who, least=_WHOLE)
        row.addWidget(self._who)
        if words.second and self.whole:
            row.addWidget(Elided(Role.SMALL, Tone.TEXT2, words.second))
        row.addStretch(1)
        return row

    def _build_short(self) -> None:
        row = self._build_caller()
        button = Button(
            self._kit,
            Kind.SECONDARY,
            self.tr("Switch"),
            keys=self._kit.keys.cap(Key.SWITCH),
            size=Size.SMALL,
        )
        button.clicked.connect(self.switch_here)
        row.addWidget(button)
        self._box.addLayout(row)

    def switch_here(self) -> None:
        """Make this the call on the screen, and take it back when it is on hold."""
        self._actions.select(self._call.call)
        if self._call.state is CallState.HELD:
            self._actions.resume(self._call.call)

    def _build_whole(self) -> None:
        row = self._build_caller()
        self._side = Text(Role.SMALL, Tone.TEXT2)
        row.addWidget(self._side)
        self._box.addLayout(row)
        self._quality = QualityLine(self._kit)
        self._box.addWidget(self._quality)
        self._cause = Text(Role.DENSE, Tone.TEXT2).wrapped()
        self._box.addWidget(self._cause)
        self._transfer = TransferLine(self._kit)
        self._box.addWidget(self._transfer)
        self._aside, self._after = column(), column(gap=6)
        self._box.addLayout(self._aside)
        self._controls = CallControls(self._actions, self._kit, self._call, self)
        self._box.addSpacing(2)
        self._box.addWidget(self._controls)
        self._box.addLayout(self._after)

    @cached_property
    def _consultation(self) -> Consultation:
        """Made when there is one."""
        made = Consultation(self._actions, self._kit, self._call)
        self._aside.addWidget(made)
        return made

    @cached_property
    def _wrap_up(self) -> WrapUpBlock:
        """Made, with the way back to the caller, when the call is over."""
        made = WrapUpBlock(self._kit)
        made.wanted.connect(self._extend)
        self._after.addWidget(made)
        self._build_ring_back(made)
        return made

    def _extend(self) -> None:
        self._actions.extend_wrap_up(self._call.call)

    def _build_ring_back(self, wrap_up: WrapUpBlock) -> None:
        """While the time for wrap-up runs it stands beside the button for more of it."""
        word, icon = self.tr("Ring back"), "phone-outgoing"
        self._back = Button(self._kit, Kind.SECONDARY, word, icon, size=Size.WIDE)
        self._back_beside = Button(self._kit, Kind.SECONDARY, word, icon, size=Size.CONTROL)
        number = self._call.caller.number
        for button in (self._back, self._back_beside):
            button.clicked.connect(lambda: self._actions.dial(number))
        self._after.addWidget(self._back)
        wrap_up.buttons.addWidget(self._back_beside, 1)

    def _show_whole(self) -> None:
        call, about = self._call, self._about
        up = self._is_phoned and call.state is not CallState.ENDED
        self._side.setText(self._side_words())
        self._quality.show_call(self._heard())
        self._transfer.show_call(call)
        heard = up and call.answered is not None
        self._quality.setVisible(heard and self._transfer.isHidden())
        if about is not None:
            self._consultation.show_calls(call, about)
        if "_consultation" in vars(self):
            self._consultation.setVisible(about is not None)
        self._controls.setVisible(up and about is None)
        self._controls.show_call(call)
        self._show_over(self._is_phoned and not up)

    def _show_over(self, over: bool) -> None:
        """Why it ended, the time for wrap-up, and the way back to the caller."""
        call = self._call
        cause = call.end_cause if call.end_cause is not EndCause.HUNG_UP else None
        self._cause.setText(end_cause_sentence(cause) if cause else "")
        self._cause.setVisible(over and cause is not None)
        if not over and "_wrap_up" not in vars(self):
            return
        self._wrap_up.show_call(call)
        can_ring = over and bool(call.caller.number)
        self._back.setVisible(can_ring and not self.extends)
        self._back_beside.setVisible(can_ring and self.extends)

    def _side_words(self) -> str:
        call = self._call
        if not self._is_phoned:
            return ""
        if call.ended is not None:
            return self.tr("ended %1").replace("%1", clock_time(call.ended))
        if call.answered is None:
            return self.tr("ringing …")
        if call.direction is Direction.OUTGOING:
            return ""
        if call.queued is None:
            words, since = self.tr("rang %1"), call.started
        else:
            words, since = self.tr("waited %1"), call.queued
        return words.replace("%1", duration(call.answered - since))

    def _heard(self) -> CallView:
        """Whose sound it is: the one that is talked to."""
        about = self._about
        talking = about is not None and about.state is CallState.ACTIVE and not self._call.joined
        return about if about is not None and talking else self._call

    def _show_clock(self) -> None:
        call = self._call
        if not self._is_phoned:
            self._clock.clear_clock()
            return
        start = call.answered or call.started
        if call.ended is not None:
            self._clock.stand_at(call.ended - start)
        else:
            self._clock.count_from(start)
