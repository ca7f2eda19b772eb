"""Rescued and lost exam photos: the heaps add up, stand together, and show what the run's table says."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from tests.gui.pages.made_run import ANSWERS, ORDINARY, TRAIN, write_made_run
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_predictions
from uproto_gui.models.examined_model import EXAMINED, ExaminedModel
from uproto_gui.pages.results.examined_list import ExaminedList
from uproto_gui.pages.results.ordinary import Comparison
from uproto_gui.pages.results.rescued import HEAPS, Rescued
from uproto_gui.pages.results.rescued_tab import RescuedTab
from uproto_gui.pages.results.rescued_words import finding_words
from uproto_gui.pages.results.state import ResultsState, read_results
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return write_made_run(tmp_path / "run", tmp_path / "photos")


@pytest.fixture
def results(run) -> ResultsState:
    return read_results(run)


@pytest.fixture
def tab(qtbot, thumbnails, results) -> RescuedTab:
    made = RescuedTab(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 640)
    made.show()
    made.show_rescued(results.rescued)
    return made


def heap(tab: RescuedTab, name: str) -> QRadioButton:
    return tab.findChild(QRadioButton, f"heap-{name}")


def shown(tab: RescuedTab) -> list[str]:
    photos = tab.list.photos
    return [photos.index(line).data(EXAMINED).path.name for line in range(photos.rowCount())]


def test_the_heaps_add_up_to_the_exam_photos_of_the_chosen_classes(results):
    for group in (*results.rescued.groups, None):
        photos = sum(
            len(given)
            for name, given in ANSWERS.items()
            if group is None or results.rule.group_of(TRAIN[name]) == group
        )
        counted = results.rescued.compared(group)
        assert counted.n == photos == sum(len(results.rescued.of(group, name)) for name in HEAPS)


def test_each_photo_lies_where_both_answers_say(results):
    expected = Counter()
    for name, given in ANSWERS.items():
        for answer, ordinary in zip(given, ORDINARY[name], strict=True):
            expected[answer == name, ordinary == name] += 1
    found = results.rescued.compared(None)
    assert (found.rescued, found.lost) == (expected[True, False], expected[False, True])
    assert (found.both_right, found.both_wrong) == (expected[True, True], expected[False, False])


def test_it_begins_with_what_was_rescued_of_rare_classes(tab):
    # Lynx: 1 of 3 by uproto, 0 by the other; Marten: 2 of 2 against 1.
    assert tab.findChild(Label, "rescued-title").text() == (
        "Here the ordinary classifier does as well: rescued 2, lost 0"
    )
    assert (heap(tab, "rescued").text(), heap(tab, "lost").text()) == ("Rescued 2", "Lost 0")
    assert sorted(shown(tab)) == ["exam_00.jpg", "exam_00.jpg"]


def test_another_heap_is_shown_by_a_click_and_an_empty_one_says_so(tab, qtbot):
    qtbot.mouseClick(heap(tab, "both-wrong"), Qt.MouseButton.LeftButton)
    assert len(shown(tab)) == 2

    qtbot.mouseClick(heap(tab, "lost"), Qt.MouseButton.LeftButton)
    assert not tab.list.isVisibleTo(tab)
    assert tab.findChild(Label, "heap-empty").text() == "No photo was found by the ordinary classifier alone."


def test_other_classes_are_chosen_by_keyboard(tab, qtbot):
    groups = tab.findChild(DropDown, "rescued-group")
    assert [groups.itemText(place) for place in range(groups.count())] == [
        "Rare classes",
        "Middle classes",
        "Common classes",
        "All classes",
    ]
    groups.setFocus()
    qtbot.keyClick(groups, Qt.Key.Key_End)
    assert heap(tab, "rescued").text() == f"Rescued {tab._rescued.compared(None).rescued}"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_photo_is_shown_large_by_key(tab, qtbot, key):
    tab.list.setFocus()
    with qtbot.waitSignal(tab.large_asked) as asked:
        qtbot.keyClick(tab.list, key)
    photos, photo = asked.args
    assert photo == photos[0] == tab.list.photos.paths[0]


def test_a_card_says_what_the_table_says(run, results):
    rows = {row.path: row for row in read_predictions(RunPaths(run))}
    for photo in results.rescued.photos:
        row = rows["/".join(photo.path.parts[-2:])]
        assert (photo.answer, photo.ordinary, photo.confidence) == (row.answer, row.ordinary, row.confidence)


@pytest.mark.parametrize(
    ("rescued", "lost", "begins"),
    [
        (12, 1, "Better here than the ordinary classifier"),
        (1, 12, "Worse here"),
        (3, 2, "Here the ordinary classifier does as well"),
        (0, 0, "Here the ordinary classifier does as well"),
    ],
)
def test_a_winner_is_named_only_where_chance_hardly_brings_it(rescued, lost, begins):
    words = finding_words(Comparison(rescued=rescued, lost=lost, both_right=5, both_wrong=5))

    assert words.startswith(begins)
    assert f"rescued {rescued}, lost {lost}" in words


def test_without_an_exam_there_is_nothing_to_compare(tab):
    tab.show_rescued(Rescued())

    assert tab.findChild(Note, "rescued-off").isVisibleTo(tab)
    assert not tab.findChild(ExaminedList, "examined-photos").isVisibleTo(tab)


def test_the_list_is_a_proper_model(qtmodeltester, results):
    model = ExaminedModel()
    model.set_photos(results.rescued.photos)
    qtmodeltester.check(model)
