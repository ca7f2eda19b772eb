from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from tests.gui.pages.made_run import write_made_run
from uproto_core.errors import RunUnusableError
from uproto_core.figures import GroupRule, share_of_photos
from uproto_gui.models.result_class_model import ClassColumn
from uproto_gui.pages.results.class_table import ResultClassTable, heading_lines
from uproto_gui.pages.results.mix_up_list import MixUpList
from uproto_gui.pages.results.mix_ups_tab import View
from uproto_gui.pages.results.state import ConfusionTable, ResultsState, read_results
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.plots.confusion import ConfusionPlot
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.photo_grid import PhotoGrid
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs


@pytest.fixture
def results(tmp_path: Path) -> ResultsState:
    return read_results(write_made_run(tmp_path / "run", tmp_path / "Moths 2024"))


@pytest.fixture
def page(qtbot, thumbnails) -> ResultsPage:
    made = ResultsPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    return made


@pytest.fixture
def shown(page, results) -> ResultsPage:
    page.show_results(results)
    return page


def words(page: QWidget, name: str) -> str:
    label = page.findChild(Label, name)
    assert label.isVisibleTo(page), name
    return label.text()


def visible(page: QWidget, name: str) -> bool:
    return page.findChild(QWidget, name).isVisibleTo(page)


def press(page: QWidget, qtbot, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def click_row(qtbot, view, index) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def tab(page: ResultsPage) -> int:
    return page.findChild(Tabs, "results-tabs").currentIndex()


# ------------------------------------------------------------ nothing, marking, damaged


def test_before_a_training_the_page_leads_to_train(qtbot, page):
    assert page.findChild(Label, "page-about").text() == ""
    assert not visible(page, "use-classifier")

    with qtbot.waitSignal(page.train_asked):
        press(page, qtbot, "empty-act")


def test_marking_is_counted(page):
    page.show_marking(120, 196)

    assert words(page, "under-way") == "The exam is being marked, 120 of 196"
    assert not visible(page, "use-classifier")


def test_damaged_results_can_be_marked_again(qtbot, page, tmp_path):
    page.show_error(RunUnusableError(path=tmp_path, because="metrics.json is damaged"))

    assert words(page, "error-what-happened") == "These results are damaged."
    with qtbot.waitSignal(page.marking_asked):
        press(page, qtbot, "error-main")


def test_the_classifier_can_be_used_with_a_click_and_with_the_keys_of_the_main_button(qtbot, shown):
    with qtbot.waitSignal(shown.use_asked):
        press(shown, qtbot, "use-classifier")
    qtbot.waitExposed(shown)
    with qtbot.waitSignal(shown.use_asked):
        qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


# ------------------------------------------------------------ Summary


def test_all_classes_equal_stands_first_with_range_and_count(shown):
    assert words(shown, "main-figure") == "82 %"
    assert words(shown, "main-range") == "likely 63 to 93"
    assert words(shown, "main-measured") == "57 exam photos of 5 classes, never seen in training"
    assert words(shown, "exam-look") == "First look at the exam"


def test_a_second_look_is_said_beside_the_figure(page, results):
    page.show_results(replace(results, looks=2))

    assert words(page, "exam-look").startswith("2 looks at this exam")


def test_under_ten_photos_a_group_has_a_count_and_no_percent(shown):
    assert words(shown, "count-of-few-few") == "3 of 5"
    assert not visible(shown, "figure-few")
    assert words(shown, "counts-few") == "2 classes"
    assert words(shown, "figure-medium") == "83 %"
    assert words(shown, "counts-medium") == "10 of 12\n1 class"


def test_a_group_without_photos_says_so(page, results):
    nobody = replace(results.groups[0], accuracy=share_of_photos(0, 0), right=0, ordinary=None)

    page.show_results(replace(results, groups=(nobody, *results.groups[1:])))

    assert words(page, "no-photos-few") == "n/a: no photos"
    assert not visible(page, "count-of-few-few")


def test_a_main_figure_of_few_photos_is_a_count(page, results):
    assert results.exam is not None
    found = share_of_photos(6, 9)
    few = results.exam.model_copy(update={"balanced_accuracy": found, "accuracy": found})
    only = replace(results.classes[0], n=9, correct=6, found=found)

    page.show_results(replace(results, exam=few, classes=(only,)))

    assert words(page, "main-count") == "6 of 9"
    assert not visible(page, "main-figure")
    assert words(page, "plain-accuracy").startswith("Plain accuracy 6 of 9:")


def test_an_even_folder_has_one_line_and_its_reason(page, tmp_path):
    page.show_results(
        read_results(write_made_run(tmp_path / "run", tmp_path, rule=GroupRule(kind="even", low=0, high=0)))
    )

    assert words(page, "figure-few") == "82 %"
    assert not visible(page, "figure-medium")
    assert words(page, "even-reason").startswith("All classes have similar numbers of photos")


def test_without_an_exam_nothing_is_called_one(page, tmp_path):
    page.show_results(read_results(write_made_run(tmp_path / "run", tmp_path, has_exam=False)))

    assert page.findChild(Note, "no-exam").words.startswith("No exam is possible: no class has 4 photos or more.")
    assert not visible(page, "exam-look")
    assert not visible(page, "ordinary")
    named = [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]
    assert not [text for text in named if "exam photos" in text.lower()]


def test_the_ordinary_classifier_is_compared_photo_by_photo(shown):
    assert words(shown, "comparison") == "Of 5 rare exam photos: 2 rescued, 0 lost; no difference found."
    assert "Chance alone" in shown.findChild(Label, "comparison").toolTip()


def test_a_small_model_is_named_once_and_leads_to_larger_ones(qtbot, page, results):
    page.show_results(results)
    with qtbot.waitSignal(page.train_asked):
        press(page, qtbot, "larger-models")

    page.show_results(replace(results, is_built_in=False))

    assert not visible(page, "larger-model")


def test_why_leads_to_the_classes_not_to_trust(qtbot, shown):
    assert shown.findChild(Note, "do-not-trust").words.startswith("Do not trust yet: Lynx (1 of 3).")

    press(shown, qtbot, "why")

    assert tab(shown) == Tab.CLASSES
    assert words(shown, "class-name") == "Lynx"
    assert words(shown, "class-reason-0") == "1 of 3 exam photos found. Of 100, likely 6 to 79."


def test_a_class_of_the_short_list_opens_in_its_tab_by_mouse_and_by_key(qtbot, shown):
    table = shown.findChild(ResultClassTable, "least-found")
    assert table.shown[:2] == ["Lynx", "Hare"]

    click_row(qtbot, table, table.classes.index(1, ClassColumn.NAME))
    assert (tab(shown), words(shown, "class-name")) == (Tab.CLASSES, "Hare")

    shown.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.SUMMARY)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (tab(shown), words(shown, "class-name")) == (Tab.CLASSES, "Fox")


def test_a_mix_up_of_the_short_list_opens_with_its_photos(qtbot, shown, results):
    found = shown.findChild(MixUpList, "most-mixed-up")

    click_row(qtbot, found, found.mix_ups.index(1))

    assert tab(shown) == Tab.MIX_UPS
    assert words(shown, "mix-up-title") == "Hare taken for Fox"
    assert shown.findChild(PhotoGrid, "mix-up-photos").photos.photos[:2] == list(results.mix_ups[1].photos)


def test_the_whole_lists_are_a_button_away(qtbot, shown):
    assert shown.findChild(Button, "all-classes").text() == "All 6 classes"
    press(shown, qtbot, "all-classes")
    assert tab(shown) == Tab.CLASSES

    shown.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.SUMMARY)
    press(shown, qtbot, "all-mix-ups")
    assert tab(shown) == Tab.MIX_UPS


# ------------------------------------------------------------ Classes


@pytest.fixture
def classes(shown) -> ResultClassTable:
    shown.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.CLASSES)
    return shown.findChild(ResultClassTable, "class-table")


def heading(table: ResultClassTable, column: ClassColumn) -> QPoint:
    header = table.horizontalHeader()
    return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)


def test_a_heading_sorts_by_its_column_and_again_the_other_way(qtbot, classes):
    header = classes.horizontalHeader().viewport()

    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=heading(classes, ClassColumn.TRAINING))
    first = classes.shown
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=heading(classes, ClassColumn.TRAINING))

    assert sorted([first[0], first[-1]]) == ["Fox", "Genet"]
    assert classes.shown == first[::-1]


def test_every_column_has_room_at_the_usual_width(classes):
    assert not [column for column in ClassColumn if classes.isColumnHidden(column)]
    assert classes.horizontalHeader().length() <= classes.viewport().width()


def test_a_long_heading_stands_in_two_lines():
    assert heading_lines("Right when it says so") == ["Right when", "it says so"]
    assert heading_lines("Found") == ["Found"]


def test_a_class_is_found_by_its_letters_and_nothing_found_is_said(qtbot, shown, classes):
    qtbot.keyClicks(shown.findChild(SearchField, "find-class"), "mart")
    assert classes.shown == ["Marten"]
    assert words(shown, "class-name") == "Marten"

    qtbot.keyClicks(shown.findChild(SearchField, "find-class"), "x")
    assert classes.shown == []
    assert words(shown, "no-class-found")


def test_the_photos_of_a_class_that_were_taken_for_another_stand_beside_it(qtbot, shown, classes, results):
    classes.choose("Lynx")

    grid = shown.findChild(PhotoGrid, "class-mistakes")
    assert grid.photos.photos == list(results.mix_ups[0].photos)
    grid.choose_row(1)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    large = shown.findChild(LargePhoto)
    assert large.isVisible()
    assert large.path == results.mix_ups[0].photos[0]
    large.leave()


# ------------------------------------------------------------ Mix-ups


@pytest.fixture
def mix_ups(shown) -> ResultsPage:
    shown.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.MIX_UPS)
    return shown


def test_arrows_go_through_the_mix_ups_and_show_their_photos(qtbot, mix_ups):
    assert words(mix_ups, "mix-up-title") == "Lynx taken for Fox"
    assert words(mix_ups, "mix-up-count") == "2 of 3 exam photos"

    qtbot.keyClick(mix_ups.findChild(MixUpList, "mix-up-list"), Qt.Key.Key_Down)

    assert words(mix_ups, "mix-up-title") == "Hare taken for Fox"


def test_the_table_begins_at_the_chosen_mix_up_and_shows_the_photos_of_a_cell(qtbot, mix_ups):
    mix_ups.findChild(Tabs, "mix-up-views").setCurrentIndex(1)
    plot = mix_ups.findChild(ConfusionPlot, "mix-up-table")
    assert words(mix_ups, "mix-up-read") == "Lynx taken for Fox: 2 of 3"

    qtbot.keyClick(plot, Qt.Key.Key_Up)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert words(mix_ups, "mix-up-title") == "Hare taken for Fox"

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(plot, key)
    assert words(mix_ups, "mix-up-title") == "Hare, found"
    assert not visible(mix_ups, "mix-up-decide")


def test_the_numbers_of_the_table_can_be_copied(qtbot, mix_ups):
    mix_ups.findChild(Tabs, "mix-up-views").setCurrentIndex(1)

    press(mix_ups, qtbot, "mix-up-copy")

    assert "Lynx\tFox\t2\t3" in QGuiApplication.clipboard().text()


def test_a_photo_filed_wrongly_leads_to_the_mistakes_of_its_mix_up(qtbot, mix_ups):
    press(mix_ups, qtbot, "mix-up-decide")

    assert mix_ups.findChild(Tabs, "mix-up-views").currentIndex() == View.PHOTOS
    assert words(mix_ups, "mistakes-only") == "Only Lynx taken for Fox"
    assert visible(mix_ups, "mistakes")


def test_no_mix_up_is_said_in_words(page, results):
    table = ConfusionTable(class_names=("Fox",), groups=("many",), cells={(0, 0): (Path("a.jpg"),)}, totals=(1,))

    page.show_results(replace(results, mix_ups=(), confusion=table))

    assert words(page, "no-mix-ups") == "No exam photo was taken for another class."
    assert not visible(page, "all-mix-ups")
    page.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.MIX_UPS)
    assert words(page, "no-mix-up-found") == "No exam photo was taken for another class."


# ------------------------------------------------------------ the whole page


def thousand(results: ResultsState) -> ResultsState:
    row, mix_up = results.classes[0], results.mix_ups[0]
    names = tuple(f"Class {number:04}" for number in range(1000))
    return replace(
        results,
        classes=tuple(replace(row, class_name=name) for name in names),
        mix_ups=tuple(replace(mix_up, class_name=name, answer=names[-1]) for name in names[:-1]),
        confusion=ConfusionTable(
            class_names=names,
            groups=("few",) * 1000,
            cells={(number, 999): mix_up.photos for number in range(999)},
            totals=(2,) * 999 + (0,),
        ),
    )


def test_a_thousand_classes_need_no_further_widget(page, results):
    def look(shown: ResultsState) -> int:
        page.show_results(shown)
        for number in (Tab.CLASSES, Tab.MIX_UPS):
            page.findChild(Tabs, "results-tabs").setCurrentIndex(number)
            page.grab()
        for view in (View.PHOTOS, View.TABLE):
            page.findChild(Tabs, "mix-up-views").setCurrentIndex(view)
            page.grab()
        return len(page.findChildren(QWidget))

    few = look(results)

    assert look(thousand(results)) == few
    assert not page.findChild(ConfusionPlot, "mix-up-table").is_block


@pytest.mark.parametrize("has_rare", [True, False])
@pytest.mark.parametrize("size", [(1104, 744), (848, 644)])
def test_nothing_needs_scrolling_across(page, results, size, has_rare):
    nobody = replace(results.groups[0], accuracy=share_of_photos(0, 0), right=0, ordinary=None)
    many = replace(results.groups[2], accuracy=share_of_photos(1011, 1213), right=1011)
    page.resize(*size)
    page.show_results(results if has_rare else replace(results, groups=(nobody, results.groups[1], many)))
    page.grab()

    summary = page.findChild(QWidget, "summary")
    assert summary.horizontalScrollBar().maximum() == 0
    assert summary.widget().minimumSizeHint().width() <= summary.viewport().width()


def test_every_control_can_be_reached_and_has_a_name(shown):
    for number in Tab:
        shown.findChild(Tabs, "results-tabs").setCurrentIndex(number)
        for kind in (QPushButton, ResultClassTable, MixUpList, PhotoGrid, ConfusionPlot):
            for widget in shown.findChildren(kind):
                if widget.isVisibleTo(shown):
                    assert widget.objectName(), widget
                    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                    assert widget.accessibleName() or widget.text(), widget.objectName()
