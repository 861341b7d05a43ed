"""The first start: who sits here, and which accounts are theirs. Under two minutes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from agent_desktop.domain.introduction import Asked, Introduction, is_address
from agent_desktop.domain.language import Language
from agent_desktop.domain.status import Fault
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.translating import translate
from agent_desktop.ui.troubles import fault_sentence
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WIDTH = 480
_TELEPHONE, _CHAT = 1, 2
"""The steps where the accounts are written."""
_LANGUAGES = (
    Choice(Language.NYNORSK, "Nynorsk"),
    Choice(Language.BOKMAL, "Bokmål"),
    Choice(Language.ENGLISH, "English"),
)


Then = Callable[[Fault | None], None]
"""Hears later why an account is no good, None when it is."""


class Reception(Protocol):
    """What becomes of what was said."""

    def keep(self, said: Introduction) -> str:
        """Keep all of it; what went wrong in words, nothing when it is kept."""

    def put_off(self, said: Introduction) -> str:
        """Keep what there is for the next start; what went wrong in words."""

    def try_telephone(self, said: Introduction, then: Then) -> None:
        """Register the telephone once."""

    def try_chat(self, said: Introduction, then: Then) -> None:
        """Log in to the chat once."""


class FirstRun(QDialog):
    """Three steps: you, the telephone, chat. Each account is tried before one goes on. What is left
    empty can be filled in later, in settings.toml; what is written is kept also when it is put off.
    """

    def __init__(
        self, kit: Kit, asked: Asked, reception: Reception, begun: Introduction | None = None
    ) -> None:
        """`begun` is what was written before it was put off."""
        super().__init__()
        on_ground(self, Ground.SURFACE)
        self._kit, self._asked, self._reception = kit, asked, reception
        self._language = kit.language
        self._tried: tuple[str, ...] | None = None
        """The account that was tried last."""
        self._not_kept = False
        self._fields: dict[str, QLineEdit] = {}
        self._box: QVBoxLayout = column(self, (24, 20, 24, 20), 16)
        self._inner: QWidget | None = None
        self._build(0)
        for name, field in self._fields.items():
            field.setText(getattr(begun, name) if begun else "")

    def said(self) -> Introduction:
        """What stands in the fields now."""
        return Introduction(self._language, **self._written())

    def _written(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self._fields.items()}

    def _build(self, step: int) -> None:
        """Make everything in the chosen language; what is written stays."""
        written = self._written()
        if self._inner is not None:
            self._box.removeWidget(self._inner)
            self._inner.deleteLater()
        self._fields = {}
        self.setWindowTitle(translate("FirstRun", "Welcome"))
        inner = self._inner = QWidget()
        box = column(inner, gap=16)
        self._steps = QStackedWidget()
        for build in (self._build_me, self._build_telephone, self._build_chat):
            made = build()
            self._steps.addWidget(made)
            inside = made.layout()
            if isinstance(inside, QVBoxLayout):
                inside.addStretch(1)
        self._where = Text(Role.SMALL, Tone.TEXT2)
        self._wrong = Text(Role.DENSE, Tone.DANGER).wrapped()
        self._tells = Text(Role.DENSE, Tone.TEXT2).wrapped()
        box.addWidget(self._where)
        box.addWidget(self._steps)
        box.addWidget(self._wrong)
        box.addWidget(self._tells)
        self._later = Button(self._kit, Kind.QUIET, translate("FirstRun", "Later"))
        self._later.clicked.connect(self.reject)
        self._back = Button(self._kit, Kind.SECONDARY, translate("FirstRun", "Back"))
        self._back.clicked.connect(self._go_back)
        self._on = Button(self._kit, Kind.PRIMARY)
        self._on.clicked.connect(self._go_on)
        self._on.setDefault(True)
        row = line()
        row.addWidget(self._later)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        box.addLayout(row)
        self._box.addWidget(inner)
        for name, text in written.items():
            if name in self._fields:
                self._fields[name].setText(text)
        self._show_step(step)

    def _build_me(self) -> QWidget:
        step, box = self._step(
            translate("FirstRun", "Who are you?"),
            translate("FirstRun", "Your colleagues see the name, and callers hear it from you."),
        )
        if self._asked.language:
            choice = Segments(translate("FirstRun", "Language"), _LANGUAGES)
            choice.show_choice(self._language)
            choice.chosen.connect(self._choose_language)
            box.addWidget(choice)
        self._add(box, "name", translate("FirstRun", "Name"))
        return step

    def _build_telephone(self) -> QWidget:
        step, box = self._step(
            translate("FirstRun", "Your telephone"),
            translate(
                "FirstRun",
                "You have these from IT. The password goes into the keyring. Without a telephone "
                "no call comes here; it can be set up later.",
            ),
        )
        if self._asked.exchange:
            self._add(box, "exchange", translate("FirstRun", "Address of the exchange"))
        self._add(box, "extension", translate("FirstRun", "Extension"))
        self._add(box, "telephone_password", translate("FirstRun", "Password"), secret=True)
        return step

    def _build_chat(self) -> QWidget:
        step, box = self._step(
            translate("FirstRun", "Chat and the shared log"),
            translate(
                "FirstRun",
                "Without these the log stays on this machine, and nobody can be asked in chat.",
            ),
        )
        if self._asked.homeserver:
            self._add(box, "homeserver", translate("FirstRun", "Address of the chat server"))
        self._add(box, "chat_user", translate("FirstRun", "User name"))
        self._add(box, "chat_password", translate("FirstRun", "Password"), secret=True)
        return step

    def _step(self, title: str, says: str) -> tuple[QWidget, QVBoxLayout]:
        step = QWidget()
        box = column(step, gap=10)
        box.addWidget(Text(Role.TITLE, Tone.TEXT, title).wrapped())
        box.addWidget(Text(Role.BODY, Tone.TEXT2, says).wrapped())
        return step, box

    def _add(self, box: QVBoxLayout, key: str, name: str, *, secret: bool = False) -> None:
        field = QLineEdit()
        field.setAccessibleName(name)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._name_next)
        self._fields[key] = field
        part = column(gap=4)
        part.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, name))
        part.addWidget(field)
        box.addLayout(part)

    def _choose_language(self, language: Language) -> None:
        app = QApplication.instance()
        if language is not self._language and app is not None:
            self._language = language
            install_translations(app, language)
            self._build(0)

    def _go_back(self) -> None:
        self._show_step(self._steps.currentIndex() - 1)

    def _go_on(self) -> None:
        step = self._steps.currentIndex()
        wrong = _CHECKS[step](self.said(), self._asked)
        if wrong:
            self._complain(wrong)
        elif any(self._account(step)) and self._account(step) != self._tried:
            self._try_account(step)
        else:
            self._pass(step)

    def _pass(self, step: int) -> None:
        """To the next step; after the last one all is kept."""
        if step + 1 < self._steps.count():
            self._show_step(step + 1)
        elif failed := self._reception.keep(self.said()):
            words = translate(
                "FirstRun", "It can't be kept on this machine: %1. Call IT, or go on with Later."
            )
            self._complain(words.replace("%1", failed))
        else:
            self.accept()

    def reject(self) -> None:
        """Later, by the button, Escape or the window's cross: what is written is kept. When that
        fails it is said once.
        """
        failed = "" if self._not_kept else self._reception.put_off(self.said())
        if not failed:
            super().reject()
            return
        self._not_kept = True
        words = translate(
            "FirstRun",
            "It can't be kept on this machine: %1. Call IT. Later once more starts without it.",
        )
        self._complain(words.replace("%1", failed))

    def _account(self, step: int) -> tuple[str, ...]:
        return _ACCOUNTS[step](self.said())

    def _try_account(self, step: int) -> None:
        """Once; what is written meanwhile is tried when one goes on."""
        self._tried = self._account(step)
        self._on.setEnabled(False)
        self._wrong.hide()
        take = partial(self._take_trial, step)
        if step == _TELEPHONE:
            self._tell(translate("FirstRun", "Trying the telephone …"))
            self._reception.try_telephone(self.said(), take)
        else:
            self._tell(translate("FirstRun", "Trying the chat …"))
            self._reception.try_chat(self.said(), take)

    def _take_trial(self, step: int, fault: Fault | None) -> None:
        self._on.setEnabled(True)
        self._tells.hide()
        if self._steps.currentIndex() != step or self._account(step) != self._tried:
            self._tried = None
            self._fit()
        elif fault is None:
            self._pass(step)
            if step == _TELEPHONE:
                self._tell(translate("FirstRun", "The telephone works: the exchange knows you."))
        else:
            again = translate(
                "FirstRun", "Correct what you wrote, or press “%1” once more to go on."
            )
            words = _telephone_words(fault) if step == _TELEPHONE else _chat_words(fault)
            self._complain(f"{words} {again.replace('%1', self._on.text())}")

    def _tell(self, words: str) -> None:
        self._tells.setText(words)
        self._tells.show()
        announce(self, words)
        self._fit()

    def _complain(self, words: str) -> None:
        self._tells.hide()
        self._wrong.setText(words)
        self._wrong.show()
        announce(self, words)
        self._fit()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        count = self._steps.count()
        where = translate("FirstRun", "Step %1 of %2").replace("%1", str(step + 1))
        self._where.setText(where.replace("%2", str(count)))
        self._wrong.hide()
        self._tells.hide()
        self._back.setVisible(step > 0)
        self._name_next()
        page = self._steps.currentWidget()
        first = next(iter(page.findChildren(QLineEdit)), None) if page is not None else None
        if first is not None:
            first.setFocus()
        self._fit()

    def _name_next(self) -> None:
        """Whoever goes on without a telephone says so."""
        step = self._steps.currentIndex()
        if step == _TELEPHONE and not any(self._account(step)):
            self._on.rename(translate("FirstRun", "Go on without a telephone"))
        elif step + 1 == self._steps.count():
            self._on.rename(translate("FirstRun", "Start"))
        else:
            self._on.rename(translate("FirstRun", "Next"))

    def _fit(self) -> None:
        self.setFixedWidth(self._kit.theme.px(_WIDTH))
        self.adjustSize()


_ACCOUNTS: tuple[Callable[[Introduction], tuple[str, ...]], ...] = (
    lambda _said: (),
    lambda said: (said.exchange, said.extension, said.telephone_password),
    lambda said: (said.homeserver, said.chat_user, said.chat_password),
)
"""What of an account is written in each step."""


def _telephone_words(fault: Fault) -> str:
    """Why the exchange did not take the account, to the one who has just written it."""
    match fault:
        case Fault.WRONG_PASSWORD:
            return translate("FirstRun", "The exchange doesn't know this extension and password.")
        case Fault.UNREACHABLE:
            return translate("FirstRun", "The exchange doesn't answer at this address.")
        case _:
            return fault_sentence(fault)


def _chat_words(fault: Fault) -> str:
    match fault:
        case Fault.WRONG_PASSWORD:
            return translate("FirstRun", "The chat server doesn't know this name and password.")
        case Fault.UNREACHABLE:
            return translate("FirstRun", "The chat server doesn't answer at this address.")
        case _:
            return fault_sentence(fault)


def _check_me(said: Introduction, _asked: Asked) -> str:
    return "" if said.name else translate("FirstRun", "Write your name.")


def _check_telephone(said: Introduction, asked: Asked) -> str:
    if not any(_ACCOUNTS[_TELEPHONE](said)):
        return ""
    if asked.exchange and not said.exchange:
        return translate("FirstRun", "Write the address of the exchange, or empty the fields.")
    if not said.extension:
        return translate("FirstRun", "Write your extension, or empty the fields.")
    if not said.telephone_password:
        return translate("FirstRun", "Write the password of the telephone.")
    return ""


def _check_chat(said: Introduction, asked: Asked) -> str:
    if not any(_ACCOUNTS[_CHAT](said)):
        return ""
    if asked.homeserver and not said.homeserver:
        return translate("FirstRun", "Write the address of the chat server, or empty the fields.")
    if asked.homeserver and not is_address(said.homeserver):
        return translate("FirstRun", "The address must begin with https:// or http://.")
    if not said.chat_user:
        return translate("FirstRun", "Write your user name, or empty the fields.")
    if not said.chat_password:
        return translate("FirstRun", "Write the password of the chat.")
    return ""


_CHECKS: tuple[Callable[[Introduction, Asked], str], ...] = (
    _check_me,
    _check_telephone,
    _check_chat,
)
