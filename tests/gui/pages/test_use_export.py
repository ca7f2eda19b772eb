import csv
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from tests.gui.pages.made_answers import not_sure, sure, unreadable
from uproto_core.errors import ExportNotWrittenError, NotWritableError, UprotoError
from uproto_gui.pages.use.export import Export
from uproto_gui.pages.use.sheet import write_sheet
from uproto_gui.pages.use.table import COLUMNS

ANSWERS = [sure("Möwe.jpg"), not_sure("=1+1.jpg"), unreadable("https.jpg", Path("https://x"))]
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(path: Path) -> list[dict[str, str]]:
    """The rows of a sheet: column letter to text or number, as a spreadsheet would read them."""
    with ZipFile(path) as book:
        root = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314  (written by us)
    rows = []
    for row in root.iter(f"{_SHEET}row"):
        found = {}
        for cell in row.iter(f"{_SHEET}c"):
            assert cell.find(f"{_SHEET}f") is None, "no cell is a formula"
            text = "".join(part.text or "" for part in cell.iter() if part.tag in {f"{_SHEET}t", f"{_SHEET}v"})
            found[cell.attrib["r"][0]] = text
        rows.append(found)
    return rows


def test_a_sheet_has_a_row_for_every_answer(tmp_path):
    write_sheet(tmp_path / "answers.xlsx", ANSWERS)

    head, *rows = cells(tmp_path / "answers.xlsx")
    assert tuple(head.values()) == COLUMNS
    assert [row["A"] for row in rows] == ["Möwe.jpg", "=1+1.jpg", "https.jpg"]
    assert [row.get("C", "") for row in rows] == ["Fox", "", ""]
    assert float(rows[0]["D"]) == 0.92
    assert rows[1]["E"] == "Fox"
    assert [row.get("I", "") for row in rows] == ["", "between-two", "cut off"]


def test_a_sheet_that_is_too_long_says_so(tmp_path):
    with pytest.raises(ExportNotWrittenError, match="over 2 rows"):
        write_sheet(tmp_path / "answers.xlsx", ANSWERS, most_rows=2)

    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    (tmp_path / "file").write_text("here already")

    with pytest.raises(NotWritableError):
        write_sheet(tmp_path / "file" / "answers.xlsx", ANSWERS)

    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("name", ["answers.xlsx", "answers.csv"])
def test_an_export_writes_in_the_background_and_says_how_many_rows(qtbot, tmp_path, name):
    export = Export()

    with qtbot.waitSignal(export.saved) as saved:
        export.write(tmp_path / name, ANSWERS)

    assert saved.args == [tmp_path / name, 3]
    assert (tmp_path / name).stat().st_size > 0


def test_what_was_exported_is_what_was_there_when_it_was_asked_for(qtbot, tmp_path):
    export, answers = Export(), list(ANSWERS)

    with qtbot.waitSignal(export.saved):
        export.write(tmp_path / "answers.csv", answers)
        answers.clear()

    rows = list(csv.reader((tmp_path / "answers.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 4


def test_an_export_that_fails_is_told_as_one(qtbot, tmp_path):
    (tmp_path / "answers.csv").mkdir()
    export = Export()

    with qtbot.waitSignal(export.failed) as failed:
        export.write(tmp_path / "answers.csv", ANSWERS)

    (error,) = failed.args
    assert isinstance(error, UprotoError)
    assert error.code == "export.not-written"
