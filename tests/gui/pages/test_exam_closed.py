"""The page of a training whose exam was not opened: practice figures, named so, and no answer for an exam photo."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gui.pages.made_run import ANSWERS, figures, write_made_run
from uproto_core.store.exam_looks import note_ended, note_look
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import read_metrics, write_metrics
from uproto_gui.pages.results.exam_closed import BehindExam
from uproto_gui.pages.results.report import report_html
from uproto_gui.pages.results.state import ResultsState, read_results
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.tabs import Tabs

PRACTICE = {name: given[:-1] or given for name, given in ANSWERS.items()}
"""Other counts than the exam's, so that nobody takes the one for the other."""


@pytest.fixture
def run(tmp_path) -> Path:
    """The second training of a project, which the window has seen end."""
    project = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    for name in ("a", "b"):
        run = write_made_run(project.paths.run(name).root, project.root)
        paths = RunPaths(run)
        write_metrics(paths, read_metrics(paths).model_copy(update={"validation": figures(PRACTICE)}))
        note_ended(run, project.root)
    project.close()
    return run


def read(run: Path) -> ResultsState:
    return read_results(run, run.parent.parent)


@pytest.fixture
def page(qtbot, thumbnails, run) -> ResultsPage:
    made = ResultsPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    made.show_results(read(run), project="Moths")
    return made


def text(page: ResultsPage, name: str) -> str:
    found = page.findChild(Label, name)
    assert found is not None
    return found.text()


def test_practice_figures_are_shown_and_named_so(page):
    note = page.findChild(Note, "no-exam")

    assert text(page, "main-measured").startswith("52 practice photos")
    assert not page.findChild(Label, "exam-look").isVisible()
    assert note.isVisible()
    assert note.words.startswith("The exam is closed for this training.")
    assert note.action.text() == "Open the exam (look 2)"


def test_no_exam_photo_and_no_answer_for_one_is_in_the_state(run):
    closed = read(run)

    assert closed.exam is None
    assert closed.mix_ups == ()
    assert closed.rescued.photos == ()
    assert closed.comparison is None
    assert closed.confusion.cells == {}
    assert closed.sphere is None
    assert all(row.n != len(ANSWERS[row.class_name]) for row in closed.classes if row.n > 1)


@pytest.mark.parametrize("tab", [Tab.MIX_UPS, Tab.RESCUED, Tab.SPHERE])
def test_tabs_about_exam_photos_offer_to_open_it_instead(page, qtbot, tab):
    page.findChild(Tabs, "results-tabs").setCurrentIndex(tab)
    behind = next(found for found in page.findChildren(BehindExam) if found.isVisible())
    opener = next(found for found in behind.findChildren(Button, "open-exam-here") if found.isVisible())

    assert opener.text() == "Open the exam (look 2)"
    with qtbot.waitSignal(page.exam_asked):
        opener.click()


def test_the_note_opens_it_by_key(page, qtbot):
    action = page.findChild(QWidget, "open-exam")
    action.setFocus()

    with qtbot.waitSignal(page.exam_asked):
        qtbot.keyClick(action, Qt.Key.Key_Space)


def test_once_opened_every_exam_figure_has_its_looks_beside_it(page, run):
    note_look(run, run.parent.parent, "opened")
    page.show_results(read(run), project="Moths")

    assert text(page, "main-measured").startswith("57 exam photos")
    assert text(page, "exam-look") == "2 looks at this exam: choosing by it makes it rosier"
    assert not page.findChild(Note, "no-exam").isVisible()
    assert "Exam photos, 2 looks" in {label.text() for label in page.findChildren(Label)}
    assert all(behind.currentIndex() == 0 for behind in page.findChildren(BehindExam))


def test_the_report_says_practice_until_then_and_the_looks_after(run):
    now = datetime(2024, 5, 2, 9, 0, tzinfo=UTC)
    closed = report_html(read(run), project="Moths", now=now, with_photos=False)
    assert "The exam is closed for this training." in closed
    assert "Practice photos, not the exam" in closed
    assert "exam photos of" not in closed

    note_look(run, run.parent.parent, "opened")
    opened = report_html(read(run), project="Moths", now=now, with_photos=False)
    assert "2 looks at this exam: choosing by it makes it rosier" in opened
    assert opened.count(">2 looks<") == 3


def test_both_looks_are_drawn(page, look, run):
    page.show_results(replace(read(run), looks=5), project="Moths")

    assert not page.grab().isNull()
