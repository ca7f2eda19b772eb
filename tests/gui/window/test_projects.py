"""Decisions and projects over a restart, in another window, and after photos were moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.gui.opened import looked, scanned
from tests.gui.window.told import activate, button, everything, in_project, text
from uproto_core.errors import SourceMissingError
from uproto_core.events import (
    FindingMade,
)
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob, ScanJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project, photos_folder
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.state import KINDS


def test_decisions_survive_closing_and_are_undone_after_a_restart(qtbot, opened, folder):
    first = opened()
    in_project(qtbot, first, folder)
    fox, lynx = folder / "Fox" / "0.jpg", folder / "Lynx" / "1.jpg"
    first.session.deciding.leave_out([fox])
    first.session.deciding.leave_out([lynx])
    root = first.session.project.root
    first.close()

    again = opened()
    again.window.flows.open_project(root)

    assert again.session.reading.photos.curation.left_out == {fox, lynx}
    assert again.session.reading.photos.photos == 6
    activate(qtbot, again.window)
    again.window.go_to("home")
    qtbot.keyClick(again.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.session.reading.photos.curation.left_out == {fox}
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(again.window, Qt.Key.Key_Z, redo)
    assert again.session.reading.photos.curation.left_out == {fox, lynx}


def test_a_merge_shows_at_once_says_what_it_was_and_is_undone_after_a_restart(qtbot, opened, folder):
    first = opened()
    project = in_project(qtbot, first, folder)
    first.window.go_to("photos")
    first.session.deciding.name(["Fox"], "Lynx")
    assert button(first.window, "undo").text() == "Undo: merge Fox and Lynx"
    assert [(row.name, row.photos) for row in first.session.reading.photos.rows] == [("Lynx", 8)]
    root = project.root
    first.close()

    second = opened()
    second.window.flows.open_project(root)
    qtbot.waitUntil(lambda: second.session.project is not None and not second.session.reading.is_running)
    second.window.go_to("photos")
    activate(qtbot, second.window)
    qtbot.keyClick(second.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [row.name for row in second.session.reading.photos.rows] == ["Fox", "Lynx"]
    assert button(second.window, "redo").text() == "Redo: merge Fox and Lynx"


def test_look_in_the_card_of_a_class_leads_to_the_finding(qtbot, opened, folder):
    def found(job):
        if not isinstance(job, CheckJob):
            return everything(job)
        photos = tuple(folder / "Fox" / f"{number}.jpg" for number in range(2))
        none = [FindingMade(finding=Finding(code=kind, photos=0)) for kind in KINDS if kind != "copies"]
        return [*none, FindingMade(finding=Finding(code="copies", photos=2, groups=(photos,)))]

    at = opened(found)
    in_project(qtbot, at, folder)
    at.window.go_to("photos")
    assert at.window.findChild(QWidget, "class-findings").words == ["2 are exact copies: kept together"]

    button(at.window, "look-0").click()

    assert at.window.here == "check"
    assert at.window.findChild(FindingList).chosen.kind == "copies"


def test_a_project_shows_what_was_seen_before_it_is_scanned_again(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    first.close()
    again = opened(lambda _: [])
    again.engines["read"].gate.clear()

    again.window.flows.open_project(root)

    assert [row.name for row in again.session.reading.photos.rows] == ["Fox", "Lynx"]
    assert again.session.reading.check.phase == "done"


def test_a_second_window_may_look_only(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    second = opened()

    second.window.flows.open_project(root)
    assert text(second.window, "question-title") == "“photos” is open in another window of uproto."
    qtbot.mouseClick(button(second.window, "question-1"), Qt.MouseButton.LeftButton)

    assert second.session.project.is_look_only
    assert text(second.window, "status-saved") == "Open to look only"
    second.session.deciding.leave_out([folder / "Fox" / "0.jpg"])
    assert not second.window.question.isHidden()
    assert second.session.project.curation.left_out == frozenset()


def test_home_shows_projects_and_opens_them(qtbot, opened, folder):
    create_project(user_paths().projects, "Moths", [folder]).close()
    at = opened()
    qtbot.waitUntil(lambda: bool(at.window.pages.page("home")._state.cards))

    at.window.pages.page("home").project_chosen.emit(user_paths().projects / "Moths.uproto")

    assert at.session.name == "Moths"
    assert at.window.here == "photos"


def test_photos_that_were_moved_are_found_again_with_all_decisions(qtbot, opened, folder, tmp_path):
    project = create_project(user_paths().projects, "Moths", [folder])
    project.decide("left-out", [folder / "Fox" / "0.jpg"])
    project.close()
    moved = folder.rename(tmp_path / "moved")
    at = opened(
        lambda job: (
            [SourceMissingError(source=photos_folder(job.source))]
            if isinstance(job, ScanJob) and not photos_folder(job.source).exists()
            else looked(job)
        )
    )
    at.window.flows.open_project(project.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    at.window.flows.ask_for_photos_folder()
    dialog = at.window.findChild(QFileDialog, "choose-dialog")
    dialog.fileSelected.emit(str(moved))
    dialog.close()

    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "ready")
    assert at.session.reading.photos.curation.left_out == {moved / "Fox" / "0.jpg"}


def test_photos_that_were_there_once_are_gone_and_not_mistyped(qtbot, opened, folder):
    project = create_project(user_paths().projects, "Moths", [folder])
    project.remember(scanned(folder))
    project.close()
    at = opened(lambda job: [SourceMissingError(source=photos_folder(job.source))])

    at.window.flows.open_project(project.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    at.window.go_to("photos")
    assert text(at.window, "error-what-happened") == f"“{folder.name}” cannot be reached any more."
    assert text(at.window, "error-what-to-do").endswith("Your decisions are kept.")
