"""Home in the window: names, the list, folders that are gone or do not answer, and what they lead to."""

import os
import threading
from time import monotonic

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.gui.opened import Opened, looked
from uproto_core.errors import SourceMissingError
from uproto_core.jobs import ScanJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project, photos_folder, read_document
from uproto_gui.pages.home.project_list import ProjectList
from uproto_gui.work.folder_states import FolderStates


@pytest.fixture
def folder(photo_folder):
    return photo_folder({"Fox": 2, "Lynx": 2})


@pytest.fixture
def opened(qtbot):
    made = []

    def make(events=looked):
        made.append(Opened(events))
        return made[-1]

    yield make
    for each in made:
        each.close()


def made_project(name, source):
    project = create_project(user_paths().projects, name, [source])
    project.close()
    return project.root


def cards(at):
    return at.window.findChild(ProjectList)._cards.cards


def names(at) -> list[str]:
    return [card.name for card in cards(at)]


def test_a_renamed_project_has_its_name_everywhere_and_its_folder_stays(qtbot, opened, folder):
    root, other = made_project("Moths", folder), made_project("Seeds", folder)
    at = opened()
    at.window.flows.open_project(root)
    at.window.go_to("home")
    qtbot.waitUntil(lambda: sorted(names(at)) == ["Moths", "Seeds"])

    at.window.page.renamed.emit(root, "Night moths")
    at.window.page.renamed.emit(other, "Grass seeds")

    qtbot.waitUntil(lambda: sorted(names(at)) == ["Grass seeds", "Night moths"])
    assert at.window.windowTitle() == "Night moths – uproto"
    assert read_document(root).name == "Night moths"
    assert root.name == "Moths.uproto"


def test_a_project_of_another_window_is_not_renamed_and_that_is_said(qtbot, opened, folder):
    root = made_project("Moths", folder)
    first, second = opened(), opened()
    first.window.flows.open_project(root)

    second.window.flows.rename_project(root, "Mine")

    assert second.window.question.isVisible()
    assert read_document(root).name == "Moths"


def test_a_project_off_the_list_stays_on_disk_and_comes_back_by_undo_and_by_opening_it(qtbot, opened, folder):
    root = made_project("Moths", folder)
    at = opened()
    qtbot.waitUntil(lambda: names(at) == ["Moths"])

    at.window.page.findChild(ProjectList).taken_off.emit(root)
    qtbot.waitUntil(lambda: names(at) == [])
    assert root.is_dir()
    at.window.page.put_back.emit(root)
    qtbot.waitUntil(lambda: names(at) == ["Moths"])
    at.window.page.taken_off.emit(root)
    qtbot.waitUntil(lambda: names(at) == [])
    at.window.flows.open_project(root)
    at.window.go_to("home")

    qtbot.waitUntil(lambda: names(at) == ["Moths"])


def test_photos_that_are_gone_lead_from_home_to_the_question_where_they_lie(qtbot, opened, folder, tmp_path):
    root = made_project("Moths", folder)
    folder.rename(tmp_path / "elsewhere")

    def gone(job):
        if isinstance(job, ScanJob) and not photos_folder(job.source).exists():
            return [SourceMissingError(source=photos_folder(job.source))]
        return looked(job)

    at = opened(gone)
    qtbot.waitUntil(lambda: bool(cards(at)) and cards(at)[0].missing == folder)

    at.window.page.find_asked.emit(root)

    qtbot.waitUntil(lambda: at.window.findChild(QFileDialog, "choose-dialog") is not None)
    dialog = at.window.findChild(QFileDialog, "choose-dialog")
    assert dialog.windowTitle() == "Where do the photos lie now?"
    dialog.fileSelected.emit(str(tmp_path / "elsewhere"))
    dialog.close()
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "ready")
    assert at.session.project.document.sources == (tmp_path / "elsewhere",)


def test_a_folder_that_does_not_answer_holds_nothing_up_and_is_told(qtbot, tmp_path, monkeypatch):
    answer = threading.Event()
    really = os.path.exists

    def late(path):
        if str(path) == str(tmp_path / "network"):
            answer.wait(10)
        return really(path)

    monkeypatch.setattr(os.path, "exists", late)
    states = FolderStates(ms_until_silent=20)

    states.ask([tmp_path / "network", tmp_path, tmp_path / "none"])
    qtbot.waitUntil(lambda: states.state(tmp_path / "network") == "silent")
    assert (states.state(tmp_path), states.state(tmp_path / "none")) == ("there", "gone")
    states.ask([tmp_path / "network"])
    assert sum(thread.name == "folder" for thread in threading.enumerate()) == 1

    answer.set()
    qtbot.waitUntil(lambda: states.state(tmp_path / "network") == "gone")


def test_the_window_closes_while_a_folder_still_does_not_answer(qtbot, opened, folder, monkeypatch):
    made_project("Moths", folder)
    answer = threading.Event()
    monkeypatch.setattr("uproto_gui.work.folder_states.os.path.exists", lambda path: answer.wait(10))
    at = opened()
    qtbot.waitUntil(lambda: names(at) == ["Moths"])

    before = monotonic()
    at.close()
    took = monotonic() - before
    answer.set()

    # Half of what the folder would have held it up for.
    assert took < 5


def test_device_is_told_in_words_before_anything_runs(opened):
    assert "Processor" in opened().window.findChild(QLabel, "status-device").text()
