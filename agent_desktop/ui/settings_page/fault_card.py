"""Telling IT of a fault: what will go is read first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QUrl, QUrlQuery
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.support_views import SupportView
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.focus_order import reveal
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.outside import open_outside
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.settings_page.cut_only import CutOnly
from agent_desktop.ui.settings_page.setting_row import SettingRow
from agent_desktop.ui.widgets.boxes import Hairline, column
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import TitledCard
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.text import Role, Text, Tone

_HAPPENED, _REPORT = 72, 280


class FaultCard(TitledCard):
    """A button that puts a report together; then the text exactly as it would go, a field for what
    happened, and a place to save it. Nothing is sent by itself.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(self.tr("Report a fault"))
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._shown: str | None = None
        self._support = SupportView()
        self.begin = Button(kit, Kind.SECONDARY, self.tr("Report a fault to IT"), "send")
        self.begin.clicked.connect(actions.make_report)
        says = self.tr(
            "You read it first. Names, numbers, notes and passwords are left out, and nothing is "
            "sent by itself."
        )
        self.fill(SettingRow(kit, self.tr("Something is wrong"), says, self.begin))
        self.happened = QPlainTextEdit()
        self.text = CutOnly(self.tr("The report"))
        self.save = Button(kit, Kind.PRIMARY, self.tr("Save the report …"), "download")
        self.mail = Button(kit, Kind.SECONDARY, self.tr("Write an e-mail to IT"), "mail")
        self.drop = Button(kit, Kind.QUIET, self.tr("Cancel"))
        self.saved = MessageStrip(
            kit,
            Level.OK,
            self.tr("The report is saved."),
            self.tr("Attach the file to an e-mail to IT, or give it to them in another way."),
        )
        self._where = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self._form = self._build_form()
        self.fill(self._form)
        self._form.hide()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.support):
            return
        self._support = support = view.support
        if support.report != self._shown:
            self._shown = support.report
            self.text.setPlainText(support.report or "")
            self._form.setVisible(support.report is not None)
            if support.report is not None:
                self.happened.setFocus()
                reveal(self._form, self.happened)
            else:
                self.happened.clear()
        first, again = self.tr("Report a fault to IT"), self.tr("Make the report anew")
        self.begin.rename(first if support.report is None else again)
        for part in (self.saved, self._where):
            part.setVisible(support.saved is not None)
        self._where.setText(str(support.saved or ""))
        self.mail.setVisible(support.saved is not None and bool(support.facts.mail))

    def _save(self) -> None:
        day = self._kit.clock.local().strftime("%Y-%m-%d-%H%M")
        name = QDir.home().filePath(f"agent-desktop-{day}.zip")
        title, kinds = self.tr("Save the report"), self.tr("Archive (*.zip)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(".zip")
            self._actions.save_report(path, self.happened.toPlainText(), self.text.toPlainText())

    def _write(self) -> None:
        """A draft in the person's own mail program; the file is attached by hand."""
        name = self._support.saved.name if self._support.saved else ""
        query = QUrlQuery()
        query.addQueryItem("subject", self.tr("A fault in the agent desktop"))
        query.addQueryItem("body", self.tr("Attached: %1").replace("%1", name))
        address = QUrl()
        address.setScheme("mailto")
        address.setPath(self._support.facts.mail)
        address.setQuery(query)
        open_outside(address)

    def _build_form(self) -> QWidget:
        px = self._kit.theme.px
        form = QWidget()
        box = column(form, gap=0)
        box.addWidget(Hairline())
        inside = column(margins=(16, 12, 16, 16), gap=8)
        inside.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT, self.tr("What happened?")))
        self.happened.setAccessibleName(self.tr("What happened?"))
        self.happened.setTabChangesFocus(True)
        hint = self.tr("What did you do, and what happened? No names and no numbers.")
        self.happened.setPlaceholderText(hint)
        self.happened.setFixedHeight(px(_HAPPENED))
        inside.addWidget(self.happened)
        words = self.tr("This goes into the file. Mark what you don't want to send, and delete it.")
        inside.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT, words).wrapped())
        self.text.setMinimumHeight(px(_REPORT))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        inside.addWidget(self.text)
        buttons = Flow(gap=8)
        for button in (self.save, self.mail, self.drop):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        inside.addWidget(self.saved)
        inside.addWidget(self._where)
        box.addLayout(inside)
        self.save.clicked.connect(self._save)
        self.mail.clicked.connect(self._write)
        self.drop.clicked.connect(self._actions.drop_report)
        return form
