"""The tab Photograph next: measured on request, stopped and gone on with, shown as it was measured."""

import dataclasses
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from tests.gui.pages.made_advice import made_advice, made_outcome
from tests.gui.pages.made_run import write_made_run
from uproto_core.advice import Advice
from uproto_core.errors import RunUnusableError
from uproto_core.events import AdviceMeasured, StageProgressed
from uproto_core.store.advice import write_advice
from uproto_core.store.paths import RunPaths
from uproto_gui.models.advice_model import ADVICE_ROLE, AdviceColumn, AdviceModel
from uproto_gui.pages.results.next import NextState
from uproto_gui.pages.results.next_tab import NextTab
from uproto_gui.pages.results.next_words import gain_words, outcome_words, title_words
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.tabs import Tabs
from uproto_gui.work.results import ResultsReading

MEASURED = NextState(phase="measured", advice=made_advice())


@pytest.fixture
def tab(qtbot) -> NextTab:
    made = NextTab()
    qtbot.addWidget(made)
    made.resize(1104, 648)
    made.show()
    return made


def words(tab: NextTab, name: str) -> str:
    return tab.findChild(Label, name).text()


def button(tab: NextTab, name: str) -> QPushButton:
    return tab.findChild(QPushButton, name)


def cells(tab: NextTab, line: int) -> list[str]:
    model = tab.table.classes
    return [model.index(line, column).data() for column in AdviceColumn]


def no_gain() -> Advice:
    advice = made_advice()
    flat = advice.classes[1].gain.model_copy(update={"low": -0.1})
    return advice.model_copy(
        update={"classes": tuple(entry.model_copy(update={"gain": flat}) for entry in advice.classes)}
    )


def test_before_it_was_measured_the_tab_offers_to_and_says_how_long(tab, qtbot):
    tab.show_state(NextState(seconds=61.0))

    assert words(tab, "next-title") == "Not measured yet: which classes gain most from more photos"
    assert button(tab, "measure-next").text() == "Measure now, about 1 min"
    with qtbot.waitSignal(tab.measure_asked):
        button(tab, "measure-next").setFocus()
        qtbot.keyClick(button(tab, "measure-next"), Qt.Key.Key_Space)


def test_while_a_training_runs_nothing_is_measured(tab):
    tab.show_state(NextState(is_training=True))

    assert not button(tab, "measure-next").isEnabled()
    assert words(tab, "next-wait") == "A training runs; this can be measured once it has ended."


def test_a_project_that_is_open_elsewhere_is_measured_there(tab):
    tab.show_state(NextState(is_look_only=True))

    assert not button(tab, "measure-next").isEnabled()
    assert words(tab, "next-wait") == "This project is open in another window: measure there."


def test_measuring_counts_and_can_be_stopped_and_gone_on_with(tab, qtbot):
    state = NextState().begun()
    tab.show_state(state)
    assert words(tab, "next-progress") == "Looking up the photos…"

    state = state.after(StageProgressed(stage="advice", done=8, total=40))
    tab.show_state(state)
    assert words(tab, "next-progress") == "Hiding and learning again, 8 of 40"
    with qtbot.waitSignal(tab.stop_asked):
        qtbot.mouseClick(button(tab, "stop-next"), Qt.MouseButton.LeftButton)

    tab.show_state(state.stopping())
    assert not button(tab, "stop-next").isEnabled()
    tab.show_state(state.stopping().stopped())
    assert button(tab, "measure-next").text() == "Go on measuring"


def test_progress_of_other_steps_is_not_counted():
    state = NextState().begun()

    assert state.after(StageProgressed(stage="classifier", done=1, total=2)) == state


def test_what_was_measured_is_a_table_with_its_finding(tab):
    tab.show_state(NextState().begun().after(AdviceMeasured(run=Path("run"), advice=made_advice())))

    assert words(tab, "next-title") == "Lynx first: its last 5 photos brought +12 points"
    assert cells(tab, 0) == ["Genet", "2", "last 1: +14 points (6 to 22)*", "all from one occasion", "another day"]
    assert cells(tab, 1) == ["Lynx", "13", "last 5: +12 points (2 to 21)", "taken for Badger", "photos of both"]
    assert cells(tab, 2) == ["Marten", "15", "last 6: no gain seen (-4 to 6)", "words do not fit", "describe it"]
    assert cells(tab, 3) == ["Fox", "118", "last 49: no gain seen (-1 to 1)", "enough", "nothing"]
    assert words(tab, "next-notes") == (
        "* too few photos to measure alone: the mean of its group of classes in this folder. "
        "The next photos usually bring a little less than the last ones."
    )


def test_where_chance_may_have_made_every_gain_that_is_the_finding():
    assert title_words(NextState(phase="measured", advice=no_gain())) == (
        "No class was seen to gain from its last photos"
    )


def test_a_borrowed_gain_is_no_finding():
    advice = made_advice()
    only_borrowed = advice.model_copy(update={"classes": (advice.classes[0], *advice.classes[2:])})

    assert title_words(NextState(phase="measured", advice=only_borrowed)) == (
        "No class was seen to gain from its last photos"
    )


def test_a_range_that_touches_nothing_has_no_number():
    entry = made_advice().classes[1]
    touching = entry.model_copy(update={"gain": entry.gain.model_copy(update={"low": 0.0})})

    assert gain_words(touching) == "last 5: no gain seen (0 to 21)"


def test_one_point_is_one_point():
    entry = made_advice().classes[1]
    one = entry.model_copy(update={"gain": entry.gain.model_copy(update={"value": 0.012, "low": 0.01, "high": 0.02})})

    assert gain_words(one) == "last 5: +1 point (1 to 2)"


def test_the_last_advice_is_told_beside_what_came(tab):
    tab.show_state(dataclasses.replace(MEASURED, outcomes=(made_outcome(),)))

    assert tab.findChild(Note, "next-outcome").words == (
        "Last advice: Lynx +12 (2 to 21). You added 7; practice says +30: 6 of 10 found before, 9 of 10 now."
    )


def test_a_wrong_forecast_is_said_like_a_right_one():
    assert outcome_words(made_outcome(came=4)) == (
        "Lynx +12 (2 to 21). You added 7; practice says -20: 6 of 10 found before, 4 of 10 now."
    )


def test_without_an_earlier_advice_nothing_is_said_of_one(tab):
    tab.show_state(MEASURED)

    assert not tab.findChild(Note, "next-outcome").isVisible()


def test_the_list_is_copied_as_it_stands(tab, qtbot):
    tab.show_state(MEASURED)

    qtbot.mouseClick(button(tab, "copy-next"), Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Class\tHas\tIts last photos brought\tWhy\tDo"
    assert lines[2] == "Lynx\t13\tlast 5: +12 points (2 to 21)\ttaken for Badger\tphotos of both"
    assert len(lines) == 5
    assert tab.findChild(Note, "next-saved").words == "Copied: 4 classes"


def test_the_list_is_saved_for_excel_and_a_place_that_cannot_be_written_is_said(tab, qtbot, tmp_path):
    tab.show_state(MEASURED, project="Moths")
    qtbot.mouseClick(button(tab, "save-next"), Qt.MouseButton.LeftButton)
    dialog = tab.findChild(QWidget, "ask-place")
    assert dialog.isVisible()
    dialog.close()

    with qtbot.waitSignal(tab._saving.saved):
        tab.save(tmp_path / "next.xlsx")
    with zipfile.ZipFile(tmp_path / "next.xlsx") as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "last 5: +12 points (2 to 21)" in strings
    assert sheet.count("<row ") == 5
    assert "<v>12</v>" in sheet  # points, as a number

    (tmp_path / "taken.xlsx").mkdir()
    with qtbot.waitSignal(tab._saving.failed):
        tab.save(tmp_path / "taken.xlsx")
    assert "could not be written" in tab.findChild(Note, "next-saved").words


def test_what_went_wrong_is_said_and_can_be_tried_again(tab, qtbot):
    error = RunUnusableError(path=Path("run"), because="2 of the photos it learned from cannot be read any more")
    tab.show_state(NextState().begun().failed(error))

    note = tab.findChild(Note, "next-failed")
    assert note.isVisible()
    with qtbot.waitSignal(tab.measure_asked):
        qtbot.mouseClick(note.action, Qt.MouseButton.LeftButton)


def test_rows_are_walked_by_keys(tab, qtbot):
    tab.show_state(MEASURED)
    tab.table.setFocus()

    qtbot.keyClick(tab.table, Qt.Key.Key_Down)

    assert tab.table.currentIndex().data(ADVICE_ROLE).class_name == "Lynx"


@pytest.mark.parametrize(
    "state", [NextState(), NextState().begun(), MEASURED, dataclasses.replace(MEASURED, outcomes=(made_outcome(),))]
)
def test_every_state_is_drawn_in_both_looks(tab, look, state):
    tab.show_state(state)

    assert not tab.grab().isNull()


def test_the_page_shows_the_advice_that_lies_with_the_run(qtbot, thumbnails, tmp_path):
    run = write_made_run(tmp_path / "run", tmp_path / "photos")
    write_advice(RunPaths(run), made_advice())
    reading = ResultsReading()
    with qtbot.waitSignal(reading.arrived) as read:
        reading.read(run, tmp_path)
    reading.shutdown()
    page = ResultsPage(thumbnails)
    qtbot.addWidget(page)
    page.resize(1104, 744)
    page.show()

    page.show_results(read.args[0].results)
    page.show_next(read.args[0].next)
    page.findChild(Tabs).choose(Tab.NEXT)
    page._go_to(Tab.NEXT)

    assert page.next.isVisible()
    assert page.next.table.classes.rowCount() == 4


def test_the_table_is_a_proper_model(qtmodeltester):
    model = AdviceModel()
    model.show_advice(made_advice())
    qtmodeltester.check(model)
