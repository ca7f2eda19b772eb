"""From what is dropped or chosen to a project of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.pages.made_run import write_made_run
from tests.gui.window.told import button, everything, in_project, text
from uproto_core.errors import NoPhotosError, RunEndedError
from uproto_core.events import (
    StageStarted,
)
from uproto_core.jobs import CheckJob, ScanJob, TrainJob
from uproto_core.store.paths import RunPaths, user_paths
from uproto_core.store.window import read_window
from uproto_gui.pages.train.choice import TrainChoice


def test_a_dropped_folder_becomes_a_project_and_is_checked_by_itself(qtbot, opened, folder, drop):
    at = opened()

    assert drop(at.window, folder)
    qtbot.waitUntil(lambda: bool(at.jobs(CheckJob)) and not at.session.reading.is_running)

    assert at.window.here == "photos"
    assert at.session.project.document.sources == (folder,)
    assert at.session.project.root.parent == user_paths().projects
    assert read_window(user_paths().window_json).recent == (at.session.project.root,)
    assert at.session.reading.check.phase == "done"
    assert text(at.window, "rail-project") == "photos"
    assert button(at.window, "status-left-out").text() == "3 files left out"


def test_a_folder_of_text_files_makes_nothing_on_disk(qtbot, opened, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("x")
    at = opened(lambda job: [NoPhotosError(folder=job.source)] if isinstance(job, ScanJob) else [])

    at.window.flows.take((tmp_path / "notes",), "home")
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    assert at.window.here == "photos"
    assert text(at.window.pages.page("photos"), "error-what-happened") == "No photos were found in “notes”."
    assert not user_paths().projects.exists()
    assert at.session.project is None


def test_a_second_folder_asks_whether_it_joins(qtbot, opened, folder, photo_folder):
    at = opened()
    in_project(qtbot, at, folder)
    second = photo_folder({"Fox": 2, "Hare": 2}, root="more")

    at.window.flows.take((second,), "photos")
    assert "Add to “photos”?" in text(at.window, "question-title")
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)

    assert at.session.project.document.sources == (folder, second)
    qtbot.waitUntil(lambda: at.jobs(ScanJob)[-1].source == at.session.project.root)


def test_several_folders_become_one_project_of_all_their_photos(qtbot, opened, photo_folder):
    at = opened()
    folders = [photo_folder({"Fox": 2, "Lynx": 2}, root=f"cards/{year}") for year in ("2023", "2024")]

    at.window.flows.take(folders, "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)

    assert at.session.project.name == "cards"
    assert at.session.project.document.sources == tuple(folders)
    assert [job.source for job in at.jobs(ScanJob)] == [folders[0], at.session.project.root]


def test_a_folder_that_was_dropped_before_opens_its_project(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    first.session.deciding.leave_out([folder / "Fox" / "0.jpg"])
    first.close()
    again = opened()

    again.window.flows.take((folder,), "home")
    assert text(again.window, "question-title") == "“photos” is a project already."
    qtbot.mouseClick(button(again.window, "question-0"), Qt.MouseButton.LeftButton)

    assert again.session.project.root == root
    assert again.session.reading.photos.curation.left_out == {folder / "Fox" / "0.jpg"}


def test_a_training_whose_process_was_killed_is_gone_on_with(qtbot, opened, folder):
    deaths = iter([True, False])

    def killed_once(job):
        if isinstance(job, TrainJob) and next(deaths):
            write_made_run(job.out, job.source)
            RunPaths(job.out).metrics.unlink()
            return [StageStarted(stage="matching", number=6, of=10), RunEndedError(step="matching")]
        return everything(job)

    at = opened(killed_once)
    in_project(qtbot, at, folder)
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.training.state.phase == "failed")
    assert at.window.rail.item("train").state == "attention"

    at.session.go_on()
    qtbot.waitUntil(lambda: at.session.results is not None)

    first, second = at.jobs(TrainJob)
    assert (second.out, second.is_resumed) == (first.out, True)


def test_a_stopped_scan_leaves_no_project_and_says_so(qtbot, opened, folder):
    at = opened(lambda _: [])
    at.engines["read"].gate.clear()
    at.window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: bool(at.jobs(ScanJob)))
    assert text(at.window, "status-work") == "Counting photos"

    qtbot.mouseClick(button(at.window, "status-stop"), Qt.MouseButton.LeftButton)
    assert text(at.window, "status-work") == "Stopping"
    qtbot.waitUntil(lambda: not at.session.reading.is_running)

    assert text(at.window, "status-work") == "Nothing is running"
    assert at.session.project is None
    assert not user_paths().projects.exists()


@pytest.mark.parametrize("names", [["a.docx"], ["a.docx", "b.jpg"]])
def test_something_else_is_said_to_be_so(qtbot, opened, tmp_path, names):
    paths = [tmp_path / name for name in names]
    for path in paths:
        path.write_text("x")
    at = opened()

    at.window.flows.take(paths, "home")

    assert text(at.window, "question-title") == "This is not a photo, folder, table, project or classifier."
    qtbot.keyClick(button(at.window, "question-0"), Qt.Key.Key_Escape)
    assert at.window.question.isHidden()


def test_photos_without_classes_have_both_ways_out(qtbot, opened, tmp_path, draw_photo):
    draw_photo(tmp_path / "loose" / "a.jpg")
    at = opened()

    at.window.flows.take((tmp_path / "loose",), "home")

    assert text(at.window, "question-title") == "The photos in “loose” are not sorted into class folders."
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)
    assert at.window.here == "use"


def test_choosing_a_folder_is_a_dialog_that_holds_nothing_up(qtbot, opened, folder):
    at = opened()

    qtbot.mouseClick(button(at.window.pages.page("home"), "choose"), Qt.MouseButton.LeftButton)
    dialog = at.window.findChild(QFileDialog, "choose-dialog")
    dialog.fileSelected.emit(str(folder))
    dialog.close()

    qtbot.waitUntil(lambda: at.session.project is not None)
