"""Which photo is for what, on the Photos page: from a run's file to a table that is searched, copied and saved."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from tests.gui.models.test_split_model import ROWS
from tests.gui.pages.test_photos_decided import READY
from uproto_core.errors import NotWritableError, RunUnusableError
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import write_split
from uproto_gui.models.split_table import split_table
from uproto_gui.pages.photos.view import PhotosPage
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.work.splits import Splits

TABLE = split_table(Path("/run"), Path("/photos"), ROWS)


@pytest.fixture
def page(qtbot, thumbnails) -> PhotosPage:
    made = PhotosPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    made.show_state(READY)
    made.show_trained(is_trained=True)
    return made


@pytest.fixture
def splits(qapp):
    made = Splits()
    yield made
    made.shutdown()


def find(page: QWidget, name: str, kind: type = QPushButton):
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def shown(page: PhotosPage) -> list[str]:
    model = find(page, "split-rows", QTableView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def opened(page: PhotosPage) -> QTableView:
    find(page, "show-split").click()
    page.split.show_table(TABLE)
    return find(page, "split-rows", QTableView)


def test_without_a_training_there_is_no_such_table(page):
    assert find(page, "show-split").isVisible()

    page.show_trained(is_trained=False)

    assert not find(page, "show-split").isVisible()


def test_the_table_is_asked_for_when_it_is_opened_and_left_by_escape(page, qtbot):
    with qtbot.waitSignal(page.split_asked):
        find(page, "show-split").click()
    assert find(page, "split-about", QLabel).text() == "Reading"
    assert not find(page, "split-save").isEnabled()

    page.split.show_table(TABLE)
    rows = find(page, "split-rows", QTableView)
    assert rows.isVisible()
    assert not find(page, "classes", QTableView).isVisible()
    assert find(page, "split-about", QLabel).text() == "3 training, 1 practice, 1 exam, 1 left out"

    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert find(page, "classes", QTableView).isVisible()
    assert not rows.isVisible()


def test_photos_are_searched_by_letters_and_by_what_they_are_for(page, qtbot):
    opened(page)

    qtbot.keyClicks(find(page, "split-search", QLineEdit), "fox")
    assert shown(page) == ["Fox/1.jpg", "Fox/2.jpg", "Fox/3.jpg"]
    part = find(page, "split-part", QWidget)
    for _ in range(3):
        qtbot.keyClick(part, Qt.Key.Key_Down)
    assert shown(page) == ["Fox/3.jpg"]


def test_enter_shows_what_belongs_together_and_space_the_photo(page, qtbot):
    rows = opened(page)
    rows.selectRow(0)

    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert shown(page) == ["Fox/1.jpg", "Fox/2.jpg"]
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert len(shown(page)) == len(ROWS)

    rows.selectRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert find(page, "large-photo", LargePhoto).path == Path("/photos/Fox/3.jpg")


def test_numbers_are_copied(page):
    opened(page)

    find(page, "split-copy").click()

    assert QGuiApplication.clipboard().text().startswith("Class\ttraining\tpractice\texam\tleft out\nFox\t2\t0\t1\t0\n")


def test_what_is_shown_is_saved_as_a_table(page, splits, qtbot, tmp_path):
    page.table_wanted.connect(splits.write)
    splits.saved.connect(page.split.say_saved)
    opened(page)
    qtbot.keyClicks(find(page, "split-search", QLineEdit), "lynx")
    find(page, "split-save").click()
    dialog = find(page, "ask-place", QFileDialog)

    with qtbot.waitSignal(splits.saved):
        dialog.fileSelected.emit(str(tmp_path / "photos.csv"))

    qtbot.waitUntil(lambda: find(page, "split-note", Note).words.startswith("Saved photos.csv 2 rows"))
    with (tmp_path / "photos.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Photo", "Class", "For", "Belongs together"],
            ["Lynx/1.jpg", "Lynx", "practice", ""],
            ["Lynx/2.jpg", "Lynx", "left out", "in two classes"],
        ]


def test_a_table_that_cannot_be_written_is_said_in_the_page(page, splits, qtbot, tmp_path):
    splits.failed.connect(page.split.say_not_saved)
    opened(page)
    (tmp_path / "file").write_text("x")

    with qtbot.waitSignal(splits.failed) as failed:
        splits.write(tmp_path / "file" / "photos.csv", ("Photo",), [("a",)])

    assert isinstance(failed.args[0], NotWritableError)
    qtbot.waitUntil(lambda: "could not be written" in find(page.split, "error-what-happened", QLabel).text())


def test_a_training_s_file_is_read_in_a_thread(splits, qtbot, tmp_path):
    run = RunPaths(tmp_path / "run")
    run.root.mkdir()
    write_split(run, ROWS)

    with qtbot.waitSignal(splits.arrived) as arrived:
        splits.read(run.root, tmp_path / "photos")

    read = arrived.args[0]
    assert [line.path for line in read.table.lines] == [row.path for row in ROWS]
    assert read.table.folder == tmp_path / "photos"
    assert read.table.lines[0].why == ("same", "burst")


def test_a_damaged_training_says_so_in_the_place_of_its_table(page, splits, qtbot, tmp_path):
    find(page, "show-split").click()

    with qtbot.waitSignal(splits.arrived) as arrived:
        splits.read(tmp_path / "no-run", tmp_path)

    error = arrived.args[0].error
    assert isinstance(error, RunUnusableError)
    page.split.show_error(error)
    assert find(page, "split-note", Note).kind == "warning"
    assert shown(page) == []
