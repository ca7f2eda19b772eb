"""A report without photos: made, shown whole, and saved as what was shown."""

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPlainTextEdit

from tests.gui.opened import Opened, looked
from uproto_core.errors import DiskFullError, RunEndedError, SourceGoneError
from uproto_core.events import SelfCheck, SelfTested
from uproto_core.jobs import ScanJob, SelfTestJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project


def says(job):
    if isinstance(job, SelfTestJob):
        return [SelfTested(computes_on="Dream 9000", checks=(SelfCheck(name="model", is_fine=True, words="looks"),))]
    return looked(job)


@pytest.fixture
def opened(qtbot):
    made = []

    def make(events=says):
        made.append(Opened(events))
        return made[-1]

    yield make
    for each in made:
        each.close()


def sheet(at):
    return at.window.reporting.sheet


def words(at) -> str:
    return sheet(at).findChild(QPlainTextEdit, "report-text").toPlainText()


def button(at, name) -> QAbstractButton:
    return at.window.findChild(QAbstractButton, name)


def ready(qtbot, at):
    qtbot.waitUntil(button(at, "report-save").isEnabled)


def save_at(at, place):
    button(at, "report-save").click()
    dialog = at.window.findChild(QFileDialog, "ask-place")
    dialog.fileSelected.emit(str(place))
    dialog.close()


def test_what_is_shown_is_what_is_saved(qtbot, opened, tmp_path):
    at = opened()

    at.window.reporting.make("Traceback of a fault")
    assert sheet(at).isVisible()
    ready(qtbot, at)

    assert "Dream 9000" in words(at)
    assert "fine  model: looks" in words(at)
    assert "Traceback of a fault" in words(at)
    save_at(at, tmp_path / "report.zip")
    assert sheet(at).findChild(QLabel, "report-state").text() == "Saved as “report.zip”."
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        for name in archive.namelist():
            assert archive.read(name).decode().rstrip() in words(at)


def test_a_self_test_whose_process_ends_still_makes_a_report(qtbot, opened):
    at = opened(lambda job: [RunEndedError(step="self-test")] if isinstance(job, SelfTestJob) else looked(job))

    at.window.reporting.make()
    ready(qtbot, at)

    assert "The self-test has not run: The work ended unexpectedly" in words(at)


def test_escape_closes_it_and_stops_the_self_test(qtbot, opened):
    at = opened()
    at.window.reporting.make()
    at.engines["self-test"].gate.clear()

    qtbot.keyClick(sheet(at), Qt.Key.Key_Escape)

    assert not sheet(at).isVisible()
    qtbot.waitUntil(lambda: at.engines["self-test"].is_closed)


def test_the_details_of_an_error_lead_to_a_report_that_tells_it_without_names(qtbot, opened, photo_folder):
    folder = photo_folder({"Fox": 2, "Lynx": 2}, root="Adas drive")
    root = create_project(user_paths().projects, "Den", [folder])
    root.close()

    at = opened(lambda job: [SourceGoneError(folder=folder)] if isinstance(job, ScanJob) else says(job))
    at.window.flows.open_project(root.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")
    at.window.go_to("photos")
    fold, asked = button(at, "error-details"), button(at, "error-report")
    assert not asked.isVisible()

    fold.click()
    asked.click()
    ready(qtbot, at)

    assert "photos.gone" in words(at)
    assert "Adas" not in words(at)


def test_what_has_no_page_says_its_details_folded_and_offers_a_report(qtbot, opened, tmp_path):
    at = opened()

    at.window.flows.show_problem(DiskFullError(path=tmp_path / "x", free_mb=3))

    details = button(at, "question-details")
    assert details.isVisible()
    assert not at.window.question._details.isVisible()
    details.click()
    assert at.window.question._details.isVisible()
    button(at, "question-1").click()
    ready(qtbot, at)
    assert "disk.full" in words(at)


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(qtbot, opened, tmp_path):
    at = opened()
    at.window.reporting.make()
    ready(qtbot, at)
    (tmp_path / "file").write_text("")

    save_at(at, tmp_path / "file" / "report.zip")

    assert "could not be written" in sheet(at).findChild(QLabel, "report-state").text()
    assert sheet(at).isVisible()
