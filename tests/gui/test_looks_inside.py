"""Of very many photos the model's look is not begun by itself; whoever wants it asks for it on the Check page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.gui.opened import Opened, looked, scanned
from uproto_core.events import FindingMade
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob, ScanJob
from uproto_core.store.project import photos_folder
from uproto_gui.pages.check.findings_tab import FindingsTab


@pytest.fixture
def opened():
    made = []

    def make(photos: int) -> Opened:
        def told(job):
            if isinstance(job, ScanJob):
                return [scanned(photos_folder(job.source), photos // 2)]
            if isinstance(job, CheckJob) and not job.looks_inside:
                events = [event for event in looked(job) if event.finding.code != "wrong-class"]
                return [
                    *events,
                    FindingMade(finding=Finding(code="wrong-class", photos=0, could_not="model.not-asked")),
                ]
            return looked(job)

        made.append(Opened(told))
        return made[-1]

    yield make
    for each in made:
        each.close()


def read(qtbot, at: Opened, folder) -> list[CheckJob]:
    at.window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)
    return list(at.jobs(CheckJob))


@pytest.mark.parametrize(("photos", "looks"), [(8, True), (20_000, True), (20_002, False)])
def test_the_model_looks_by_itself_where_that_is_quick(qtbot, opened, photo_folder, photos, looks):
    jobs = read(qtbot, opened(photos), photo_folder({"Fox": 4, "Lynx": 4}))

    assert [job.looks_inside for job in jobs] == [looks]


def test_it_looks_when_it_is_asked(qtbot, opened, photo_folder):
    at = opened(20_002)
    read(qtbot, at, photo_folder({"Fox": 4, "Lynx": 4}))
    at.window.go_to("check")
    tab = at.window.findChild(FindingsTab)
    tab.list.choose("wrong-class")
    line = next(button for button in tab.findChildren(QPushButton) if button.text() == "Look with the model")
    assert line.isVisibleTo(at.window)

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not at.session.reading.is_running)
    assert [job.looks_inside for job in at.jobs(CheckJob)] == [False, True]
