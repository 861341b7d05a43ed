"""What the program is connected to, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.support_views import SupportFacts
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.settings_page.connection_words import (
    SHOWN,
    account_words,
    queue_standing,
    service_meaning,
    service_name,
    service_standing,
)
from agent_desktop.ui.settings_page.fault_card import FaultCard
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import SettingRow, fill_row
from agent_desktop.ui.settings_page.standing_field import StandingField
from agent_desktop.ui.widgets.text import Role, Text, Tone


class ConnectionsSection(Section):
    """Every connection in one place: its state, since when, what it means and what to do."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(kit, Place.CONNECTIONS)
        self._actions, self._seen = actions, Seen()

    def parts(self) -> Iterator[QWidget]:
        """How it stands, where one is logged in, and telling of a fault."""
        kit = self._kit
        self.standings = {service: StandingField(kit, service_name(service)) for service in SHOWN}
        queue = self.tr("The queue's figures")
        self.queue = StandingField(kit, queue)
        rows = [
            SettingRow(kit, service_name(service), service_meaning(service), field, True)
            for service, field in self.standings.items()
        ]
        says = self.tr("Without them you don't see who waits; calls come as usual.")
        rows.append(SettingRow(kit, queue, says, self.queue, True))
        yield card(self.tr("Status"), rows)
        registered = self._registered(self._actions.view.support.facts)
        if registered:
            yield card(self.tr("Where you are logged in"), registered)
        self.fault = FaultCard(self._actions, kit)
        yield self.fault

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        self.fault.show_view(view)
        if not self._seen.is_news(view.services, view.queue, view.support):
            return
        for service, field in self.standings.items():
            field.show_standing(service_standing(view, service, self._kit))
        self.queue.show_standing(queue_standing(view, self._kit))

    def _registered(self, facts: SupportFacts) -> list[SettingRow]:
        rows = [
            self._row(self.tr("Telephone"), account_words(account), account.address)
            for account in facts.accounts
        ]
        if facts.homeserver:
            words = f"{facts.user}\n{facts.homeserver}"
            rows.append(self._row(self.tr("Chat and shared log"), "", words))
        return rows

    def _row(self, title: str, explains: str, words: str) -> SettingRow:
        value = Text(Role.DENSE, Tone.TEXT, words).wrapped()
        fill_row(value)
        value.setAccessibleName(f"{title}: {words}")
        return SettingRow(self._kit, title, explains, value)
