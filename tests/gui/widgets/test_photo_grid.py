from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.conftest import drawn
from uproto_gui.models.photo_model import Heading, PhotoItem
from uproto_gui.widgets.photo_grid import PhotoGrid


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{number}.png" for number in range(5)]
    for path in made[:4]:
        drawn(path.name, (90, 120, 60)).save(path)
    made[4].write_text("no photo")
    return made


@pytest.fixture
def grid(qtbot, thumbnails, paths) -> PhotoGrid:
    window = QWidget()
    column = QVBoxLayout(window)
    made = PhotoGrid(thumbnails, least_side=90, has_captions=True)
    field = QLineEdit()
    column.addWidget(field)
    column.addWidget(made)
    made.photos.set_items(
        [
            Heading(words="Burst", aside="two", needs_decision=True),
            PhotoItem(path=paths[0], caption="Fox"),
            PhotoItem(path=paths[1], caption="Lynx", is_left_out=True),
            Heading(words="Burst"),
            *(PhotoItem(path=path, caption=path.name, group=1) for path in paths[2:]),
        ]
    )
    qtbot.addWidget(window)
    window.resize(360, 500)
    window.show()
    field.setFocus()
    made.keep = window
    return made


def test_photos_fill_the_width_and_headings_begin_a_row(grid):
    grid.grab()
    tops = [grid.visualRect(grid.photos.index(row)).top() for row in range(7)]

    assert tops[1] == tops[2] > tops[0]
    assert tops[3] > tops[2]
    assert tops[4] == tops[5] == tops[6] > tops[3]
    right = grid.visualRect(grid.photos.index(6)).right()
    assert 0 <= grid.viewport().width() - right < 24


def test_arrows_pass_over_headings_and_stop_at_the_ends(grid, qtbot, paths):
    grid.choose_row(2)

    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.chosen == [paths[2]]
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.chosen == [paths[0]]


def test_who_comes_by_keyboard_stands_on_the_first_photo(grid, qtbot, paths):
    assert grid.chosen == []

    grid.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.waitUntil(lambda: grid.chosen == [paths[0]])


def test_keys_tell_what_is_wanted(grid, qtbot, paths):
    grid.choose_row(1)

    with qtbot.waitSignal(grid.leave_out_pressed):
        qtbot.keyClick(grid, Qt.Key.Key_X)
    with qtbot.waitSignal(grid.keep_pressed):
        qtbot.keyClick(grid, Qt.Key.Key_Enter)
    with qtbot.waitSignal(grid.large_asked) as large:
        qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert large.args == [paths[0]]


@pytest.mark.usefixtures("look")
def test_photos_faults_and_headings_are_painted(grid, thumbnails, qtbot, paths):
    grid.choose_row(2)
    before = grid.grab().toImage()

    side = grid.itemDelegate()._side
    qtbot.waitUntil(lambda: all(thumbnails.pixmap(path, side) is not None for path in paths[:4]))
    qtbot.waitUntil(lambda: thumbnails.fault(paths[4]) == "not a photo")

    assert grid.grab().toImage() != before
