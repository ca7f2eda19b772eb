"""Copies into folders for the answers, from the Use page: exact, stopped, undone; photos stay as they are."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.pages.made_answers import not_sure, sure, unreadable
from uproto_core.events import PhotoAnswered
from uproto_gui.pages.use.copies_line import CopiesLine
from uproto_gui.pages.use.state import ClassifierFacts, UseState
from uproto_gui.pages.use.view import UsePage
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.note import Note

FACTS = ClassifierFacts(title="Moths", groups={"Fox": "many", "Lynx": "few"}, target=0.9, is_target_reached=True)


@pytest.fixture
def photos(tmp_path, draw_photo) -> list[Path]:
    return [draw_photo(tmp_path / "card" / f"{number}.jpg") for number in range(3)]


@pytest.fixture
def page(qtbot, thumbnails, photos) -> UsePage:
    made = UsePage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    card = photos[0].parent
    answers = [sure("0.jpg", card), not_sure("1.jpg", card), unreadable("2.jpg", card)]
    state = UseState().with_classifier(Path("bundle"), FACTS).asking()
    for answer in answers:
        state = state.after(PhotoAnswered(answer=answer))
    made.add_answers(answers)
    made.show_state(state.ended())
    return made


def copied(qtbot, page: UsePage, folder: Path) -> Note:
    """Press the button, choose a folder, wait until it is done."""
    folder.mkdir(exist_ok=True)
    button = page.findChild(Button, "copies")
    assert button.isVisibleTo(page)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(QFileDialog, "choose-dialog")[-1]
    line = page.findChild(CopiesLine)
    with qtbot.waitSignal(line.busy_changed, check_params_cb=lambda is_busy: not is_busy):
        dialog.fileSelected.emit(str(folder))
    dialog.close()
    return page.findChild(Note, "copies-note")


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_photos_are_copied_by_their_answers_and_taken_back_again(page, qtbot, photos, tmp_path):
    before = {photo: (photo.read_bytes(), photo.stat().st_mtime_ns) for photo in photos}

    note = copied(qtbot, page, tmp_path / "sorted")

    assert files(tmp_path / "sorted") == {"Fox/0.jpg", "_not sure/1.jpg"}
    assert (tmp_path / "sorted/Fox/0.jpg").read_bytes() == before[photos[0]][0]
    assert "2 photos copied" in note.accessibleName()
    assert "1 could not be read" in note.accessibleName()

    line = page.findChild(CopiesLine)
    with qtbot.waitSignal(line.busy_changed):
        qtbot.mouseClick(page.findChild(Button, "copies-undo"), Qt.MouseButton.LeftButton)
    assert files(tmp_path / "sorted") == set()
    assert "2 copies taken back" in note.accessibleName()
    assert {photo: (photo.read_bytes(), photo.stat().st_mtime_ns) for photo in photos} == before


def test_a_second_time_nothing_is_overwritten_and_undo_leaves_what_was_there(page, qtbot, tmp_path):
    copied(qtbot, page, tmp_path / "sorted")

    note = copied(qtbot, page, tmp_path / "sorted")

    assert "2 were there already" in note.accessibleName()
    assert not page.findChild(Button, "copies-undo").isVisibleTo(page)
    assert files(tmp_path / "sorted") == {"Fox/0.jpg", "_not sure/1.jpg"}


def test_a_changed_copy_stays(page, qtbot, tmp_path):
    note = copied(qtbot, page, tmp_path / "sorted")
    (tmp_path / "sorted/Fox/0.jpg").write_bytes(b"drawn upon")

    line = page.findChild(CopiesLine)
    with qtbot.waitSignal(line.busy_changed):
        qtbot.mouseClick(page.findChild(Button, "copies-undo"), Qt.MouseButton.LeftButton)

    assert files(tmp_path / "sorted") == {"Fox/0.jpg"}
    assert "1 were changed since and stay" in note.accessibleName()


def test_the_photos_own_folder_is_refused(page, qtbot, photos):
    note = copied(qtbot, page, photos[0].parent)

    assert "photo folder" in note.accessibleName()
    assert files(photos[0].parent) == {"0.jpg", "1.jpg", "2.jpg"}
