"""The slider between rare and common: by keys and mouse, with what it brings and costs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.gui.pages.made_balance import made_curve
from tests.gui.pages.made_run import write_made_run
from uproto_core.figures import GroupRule
from uproto_core.store.atomic import write_text
from uproto_core.store.balance import Balance, read_balance, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_gui.pages.results.balance import BalanceState
from uproto_gui.pages.results.balance_tab import BalanceTab
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.work.results import ResultsReading


@pytest.fixture
def tab(qtbot) -> BalanceTab:
    made = BalanceTab()
    qtbot.addWidget(made)
    made.resize(1104, 640)
    made.show()
    return made


@pytest.fixture
def shown(tab) -> BalanceTab:
    tab.show_balance(BalanceState.of(made_curve(), 0.0))
    return tab


def words(tab: QWidget, name: str) -> str:
    return tab.findChild(Label, name).text()


def found(tab: BalanceTab, row: int) -> str:
    return tab.findChild(QWidget, f"balance-found-{row}").value.text()


def test_it_stands_at_even_until_it_is_moved(shown):
    assert words(shown, "balance-title") == "Even: every class is taken as equally likely"
    assert found(shown, 0) == "50 %"
    assert not shown.findChild(QPushButton, "balance-even").isVisibleTo(shown)
    assert shown.findChild(QPushButton, "balance-keep").toolTip()


def test_end_to_end_by_keyboard_and_back(shown, qtbot):
    slider = shown.slider
    slider.setFocus()

    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert words(shown, "balance-title") == "1 step towards rare: 1 more photo of rare classes found"
    assert (found(shown, 0), found(shown, 1)) == ("52 %", "79 %")
    assert shown.findChild(QWidget, "balance-found-1").change.text() == "-1 point"

    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert words(shown, "balance-title") == "10 steps towards rare: 10 more photos of rare classes found"
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert words(shown, "balance-title") == "10 steps towards your folder: 10 photos of rare classes fewer found"
    qtbot.keyClick(slider, Qt.Key.Key_0)
    assert slider.value() == slider.middle
    assert found(shown, 0) == "50 %"


def test_the_handle_follows_the_mouse(shown, qtbot):
    slider = shown.slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 11, slider.height() // 2))
    assert slider.value() == 20
    qtbot.mouseMove(slider, QPoint(11, slider.height() // 2))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(11, slider.height() // 2))
    assert slider.value() == 0


def test_what_is_answered_and_right_there_is_said(shown, qtbot):
    qtbot.keyClick(shown.slider, Qt.Key.Key_Left)

    assert words(shown, "balance-answered").startswith("Answers 59 of 140 practice photos, right on 92 % of those")


def test_keeping_tells_the_place_and_its_limit(shown, qtbot):
    qtbot.keyClick(shown.slider, Qt.Key.Key_Left)

    with qtbot.waitSignal(shown.keep_asked) as asked:
        qtbot.mouseClick(shown.findChild(QPushButton, "balance-keep"), Qt.MouseButton.LeftButton)

    assert asked.args == [-0.1, pytest.approx(0.49)]


def test_a_group_without_practice_classes_has_no_row(shown):
    assert not shown.findChild(QWidget, "balance-found-2").isVisibleTo(shown)


def test_under_ten_photos_there_is_no_percent(tab):
    tab.show_balance(BalanceState.of(made_curve(photos=4), 0.0))

    assert found(tab, 0) == "2 of 4"
    assert tab.findChild(QWidget, "balance-found-0").change.text() == ""


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (None, "This training is of an older version and has no table for the balance."),
        (
            BalanceState.of(made_curve(GroupRule(kind="even", low=0, high=0)), 0.0),
            "Your classes have about the same number of photos: there is nothing to balance between rare and common.",
        ),
        (BalanceState.of(made_curve(photos=0), 0.0), "There are no practice photos to show what the balance would do."),
    ],
    ids=["older", "even", "no practice"],
)
def test_where_there_is_nothing_to_choose_one_line_says_why(tab, state, sentence):
    tab.show_balance(state)

    assert tab.findChild(Note, "balance-off").isVisibleTo(tab)
    assert not tab.slider.isVisibleTo(tab)
    assert sentence in tab.findChild(Note, "balance-off").accessibleName()


def test_what_was_kept_is_where_the_slider_stands_next_time(qtbot, tmp_path):
    run = RunPaths(write_made_run(tmp_path / "run", tmp_path / "photos"))
    write_text(run.lean, made_curve().model_dump_json())
    bundle = BundlePaths(run.bundle)
    bundle.root.mkdir(parents=True, exist_ok=True)
    write_balance(bundle, Balance(lean=0.3, threshold=0.53))
    reading = ResultsReading()

    with qtbot.waitSignal(reading.arrived) as read:
        reading.read(run.root, tmp_path)
    reading.shutdown()

    assert read_balance(bundle) is not None
    assert read.args[0].balance.steps == 3
    assert read.args[0].balance.kept == read.args[0].balance.place
