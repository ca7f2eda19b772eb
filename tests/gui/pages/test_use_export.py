import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.gui.pages.made_answers import not_sure, sure, unreadable
from uproto_core.errors import UprotoError
from uproto_gui.pages.use.export import Export

ANSWERS = [sure("Möwe.jpg"), not_sure("=1+1.jpg"), unreadable("https.jpg", Path("https://x"))]


@pytest.mark.parametrize("name", ["answers.xlsx", "answers.csv"])
def test_an_export_writes_in_the_background_and_says_how_many_rows(qtbot, tmp_path, name):
    export = Export()

    with qtbot.waitSignal(export.saved) as saved:
        export.write(tmp_path / name, ANSWERS)

    assert saved.args == [tmp_path / name, 3]
    assert (tmp_path / name).stat().st_size > 0


@pytest.mark.parametrize(("country", "head"), [("de_DE", "file;folder;answer"), ("en_GB", "file,folder,answer")])
def test_a_csv_opens_in_columns_in_the_persons_country(qtbot, tmp_path, country, head):
    before, export = QLocale(), Export()
    QLocale.setDefault(QLocale(country))

    with qtbot.waitSignal(export.saved):
        export.write(tmp_path / "answers.csv", ANSWERS)

    QLocale.setDefault(before)
    lines = (tmp_path / "answers.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith(head)
    assert lines[1].startswith("Möwe.jpg")


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
