"""The page as a table for a spreadsheet."""

from __future__ import annotations

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.statistics import Figures
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.statistics_page.hour_chart import with_gaps
from agent_desktop.ui.statistics_page.key_figures import key_cells
from agent_desktop.ui.statistics_page.statistics_words import (
    days_words,
    definition,
    topic_lines,
    town_name,
)
from agent_desktop.ui.statistics_page.town_table import cells, heads
from agent_desktop.ui.translating import translate

Rows = list[tuple[str, ...]]


def csv_rows(view: DeskView, figures: Figures, kit: Kit) -> Rows:
    """Everything on the page, with its definitions."""
    rows: Rows = [(translate("Statistics", "Statistics"), days_words(figures.days, kit.language))]
    rows += [(what, figure, more) for figure, what, more in key_cells(view.statistics)]
    rows += [(), heads()]
    rows += [(town_name(view, town), *cells(town)) for town in figures.towns]
    rows.append((translate("Statistics", "All"), *cells(figures.total)))
    rows += [(), (translate("Statistics", "Hour"), *heads()[2:4])]
    rows += [
        (f"{hour.hour:02}:00", str(hour.answered), str(hour.lost))
        for hour in with_gaps(figures.hours)
    ]
    rows += [(), (translate("Statistics", "Topic"), translate("Statistics", "Enquiries"))]
    rows += [(line.name, str(line.times)) for line in topic_lines(view, figures, kit.language)]
    return [*rows, (), (definition(figures, kit),)]
