"""A table is opened right by a Norwegian spreadsheet, and does nothing there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from agent_desktop.insight.table_file import harmless, write_table


def test_semicolons_and_a_mark_so_that_letters_are_letters(tmp_path: Path) -> None:
    path = tmp_path / "tal.csv"
    write_table(path, [("Kommune", "Svarprosent"), ("Osterøy; nord", "97,4 %")])
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.decode("utf-8-sig") == 'Kommune;Svarprosent\r\n"Osterøy; nord";97,4 %\r\n'
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+47 900 00 214",
        "-1",
        "@sum(a1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        '=cmd|"/c calc"!A1',
    ],
)
def test_no_cell_is_a_formula(cell: str, tmp_path: Path) -> None:
    path = tmp_path / "tal.csv"
    write_table(path, [(cell,)])
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.reader(file, delimiter=";")
    assert row == [f"'{cell}"]


@pytest.mark.parametrize("cell", ["", "–", "-", "16 av 17", "0:11", "Barnehage - skule"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_what_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "folder.csv"
    place.mkdir()
    (place / "inside").touch()
    with pytest.raises(OSError, match="folder"):
        write_table(place, [("a",)])
    with pytest.raises(OSError, match="nowhere"):
        write_table(tmp_path / "nowhere" / "tal.csv", [("a",)])
    assert list(tmp_path.iterdir()) == [place]
