"""What the municipality or IT has decided, to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.facts import Fact, FactName
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.fact_words import fact_explained, fact_title, fact_value
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import Locked, SettingRow
from agent_desktop.ui.translating import translate

TELEPHONE = (FactName.ENCRYPTION, FactName.AUTO_ANSWER, FactName.SECOND_CALL)
PRIVACY = (
    FactName.NUMBERS,
    FactName.NUMBER_DAYS,
    FactName.NOTE_DAYS,
    FactName.REMEMBER_CALLERS,
)


class FactsSection(Section):
    """Values that can be read and reached, not changed."""

    def __init__(self, kit: Kit, place: Place, names: Collection[FactName]) -> None:
        super().__init__(kit, place)
        self._shown = [fact for fact in kit.preferences.facts if fact.name in names]

    @property
    def has_locked(self) -> bool:
        """Nothing here is a person's to choose."""
        return bool(self._shown)

    def parts(self) -> Iterator[QWidget]:
        """One card with them all."""
        yield card(self.title, [self._row(fact) for fact in self._shown])

    def _row(self, fact: Fact) -> SettingRow:
        says = "" if fact.decided else translate("Settings", "Set up by IT")
        locked = Locked(self._kit, fact_value(fact) or self._counted(fact), says)
        return SettingRow(self._kit, fact_title(fact), fact_explained(fact), locked)

    def _counted(self, fact: Fact) -> str:
        count = round(float(fact.value or 0))
        if fact.name is FactName.AUTO_ANSWER:
            return self.tr("After %n second(s)", "", count)
        return self.tr("%n day(s)", "", count)
