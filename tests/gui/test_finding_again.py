"""Photos that were moved: a new place is chosen, looked through, and taken once it is seen what was found."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from tests.gui.opened import Opened, looked
from uproto_core.errors import SourceForbiddenError, SourceMissingError
from uproto_core.events import PhotosFoundAgain, StageProgressed
from uproto_core.jobs import FindPhotosJob, ScanJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project, photos_folder


@pytest.fixture
def lost(qtbot, photo_folder, tmp_path):
    """A project whose photos lie in another tree now, and a window that has found that out."""
    folder = photo_folder({"Fox": 4, "Lynx": 4})
    project = create_project(user_paths().projects, "Moths", [folder])
    project.decide("left-out", [folder / "Fox" / "Fox_000.jpg"])
    project.close()
    folder.rename(tmp_path / "moved")
    says: list[object] = []

    def events(job):
        match job:
            case FindPhotosJob():
                return says
            case ScanJob() if not photos_folder(job.source).exists():
                return [SourceMissingError(source=photos_folder(job.source))]
            case _:
                return looked(job)

    at = Opened(events)
    at.window.flows.open_project(project.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")
    at.says, at.old, at.moved = says, folder, tmp_path / "moved"
    yield at
    at.close()


def choose(at, folder):
    at.window.flows.ask_for_photos_folder()
    dialog = at.window.findChildren(QFileDialog, "choose-dialog")[-1]
    dialog.fileSelected.emit(str(folder))
    dialog.close()


def title(at) -> str:
    return at.window.question.findChild(QLabel, "question-title").text()


def press(at, words: str):
    next(button for button in at.window.question.findChildren(QAbstractButton) if button.text() == words).click()


def asked(qtbot, at):
    qtbot.waitUntil(at.window.question.isVisible)
    qtbot.waitUntil(lambda: at.session.moved.search is None)


def test_all_photos_found_are_taken_at_once_with_what_was_decided(qtbot, lost):
    names = {"Fox/Fox_000.jpg": "2024/a.jpg"}
    lost.says.append(PhotosFoundAgain(source=lost.old, folder=lost.moved, found=8, names=names))

    choose(lost, lost.moved)
    asked(qtbot, lost)

    assert title(lost) == "All 8 photos were found again."
    qtbot.waitUntil(lambda: lost.session.reading.photos.phase == "ready")
    assert lost.session.project.document.sources == (lost.moved,)
    assert lost.session.reading.photos.curation.left_out == {lost.moved / "2024" / "a.jpg"}


def test_of_photos_that_are_missing_the_names_are_shown_and_leaving_it_changes_nothing(qtbot, lost):
    missing = tuple(f"Lynx/{number}.jpg" for number in range(30))
    lost.says.append(PhotosFoundAgain(source=lost.old, folder=lost.moved, found=1402, missing=missing))

    choose(lost, lost.moved)
    asked(qtbot, lost)

    assert title(lost) == "1,402 of 1,432 photos found again"
    press(lost, "Show them")
    labels = "\n".join(label.text() for label in lost.window.question.findChildren(QLabel))
    assert "Lynx/0.jpg" in labels
    assert "and 10 more" in labels
    lost.window.question.leave()
    assert lost.session.project.document.sources == (lost.old,)
    assert lost.session.reading.photos.phase == "failed"


def test_a_place_with_some_of_the_photos_is_taken_if_that_is_wanted(qtbot, lost):
    lost.says.append(PhotosFoundAgain(source=lost.old, folder=lost.moved, found=7, missing=("Lynx/Lynx_003.jpg",)))

    choose(lost, lost.moved)
    asked(qtbot, lost)
    press(lost, "Take this folder")

    qtbot.waitUntil(lambda: lost.session.reading.photos.phase == "ready")
    assert lost.session.project.document.sources == (lost.moved,)


def test_a_place_without_any_of_them_can_be_taken_by_names_alone(qtbot, lost):
    lost.says.append(PhotosFoundAgain(source=lost.old, folder=lost.moved, found=0, missing=("a.jpg", "b.jpg")))

    choose(lost, lost.moved)
    asked(qtbot, lost)

    assert title(lost) == "None of the 2 photos are in “moved”."
    press(lost, "Take it all the same")
    qtbot.waitUntil(lambda: lost.session.reading.photos.phase == "ready")
    assert lost.session.reading.photos.curation.left_out == {lost.moved / "Fox" / "Fox_000.jpg"}


def test_a_search_is_a_bar_in_the_status_row_and_can_be_stopped(qtbot, lost):
    lost.says.append(StageProgressed(stage="photos", done=300, total=1412))
    lost.engines["read"].gate.clear()

    choose(lost, lost.moved)

    work = lost.window.findChild(QLabel, "status-work")
    far = lost.window.findChild(QLabel, "status-how-far")
    qtbot.waitUntil(lambda: far.text() == "300 of 1,412")
    assert work.text() == "Looking for the photos"
    lost.window.findChild(QAbstractButton, "status-stop").click()
    assert work.text() == "Stopping"
    qtbot.waitUntil(lambda: lost.session.moved.search is None)
    lost.engines["read"].gate.set()
    assert lost.session.project.document.sources == (lost.old,)


def test_a_place_that_may_not_be_read_is_told(qtbot, lost):
    lost.says.append(SourceForbiddenError(folder=lost.moved))

    choose(lost, lost.moved)
    asked(qtbot, lost)

    assert title(lost) == "This computer does not allow reading “moved”."
    assert lost.session.project.document.sources == (lost.old,)
