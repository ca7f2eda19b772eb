"""How sure it is: the handle by keys and mouse, what it costs, and what the sureness is worth."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.gui.pages.made_run import write_made_run
from tests.gui.pages.made_sure import BINS, made_table
from uproto_core.figures import GroupRule
from uproto_core.store.atomic import write_text
from uproto_core.store.balance import aiming, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.sureness import SureBin
from uproto_gui.pages.results.sure import SureState
from uproto_gui.pages.results.sure_tab import SureTab
from uproto_gui.plots.answered_right import AnsweredRight
from uproto_gui.plots.plot_card import PlotCard
from uproto_gui.plots.sure_bins import SureBins
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.work.results import ResultsReading


@pytest.fixture
def tab(qtbot) -> SureTab:
    made = SureTab()
    qtbot.addWidget(made)
    made.resize(1104, 640)
    made.show()
    return made


@pytest.fixture
def shown(tab) -> SureTab:
    tab.show_sureness(state())
    return tab


def state(target: float | None = None, **of_table: object) -> SureState:
    return SureState.of(made_table(**of_table), lean=0.0, target=target)


def words(tab: QWidget, name: str) -> str:
    return tab.findChild(Label, name).text()


def button(tab: QWidget, name: str) -> QPushButton:
    return tab.findChild(QPushButton, name)


def test_it_says_what_the_kept_target_costs_with_counts_and_range(shown):
    assert words(shown, "answered-finding") == "Answers 39 %, right on 100 % of those"
    assert words(shown, "sure-target") == "Answers only when right about 90 % of the time"
    assert words(shown, "sure-cost") == "Answers 40 of 102 practice photos, right 100 % (91–100) of these."
    assert words(shown, "sure-rare") == "Of rare classes: 5 of 20 answered, right for 5 of these."
    assert "practice photos, not the exam" in words(shown, "answered-about")


def test_the_keys_move_the_target_and_it_is_read_out(shown, qtbot):
    line = shown.findChild(AnsweredRight)

    qtbot.keyClick(line, Qt.Key.Key_PageDown)

    assert words(shown, "sure-target") == "Answers only when right about 85 % of the time"
    assert words(shown, "sure-cost") == "Answers 60 of 102 practice photos, right 97 % (89–99) of these."
    assert line.accessibleDescription() == words(shown, "sure-cost")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert words(shown, "sure-target") == "Answers only when right about 86 % of the time"
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert words(shown, "sure-target") == "Answers only when right about 50 % of the time"


def test_a_target_that_cannot_be_reached_is_said_to_be_so(shown, qtbot):
    qtbot.keyClick(shown.findChild(AnsweredRight), Qt.Key.Key_Home)

    assert words(shown, "answered-finding") == "Right 99 % of the time cannot be reached"
    assert words(shown, "sure-cost").startswith("This target cannot be reached: with the nearest limit it answers 40 ")


def test_the_handle_is_dragged_to_as_many_answers_as_one_likes(shown, qtbot):
    line = shown.findChild(AnsweredRight)
    place = line.at(100 * 80 / 102, 90).toPoint()

    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=place)

    # Of all targets that 80 answers reach, the one that promises most.
    assert words(shown, "sure-target") == "Answers only when right about 84 % of the time"


def test_always_and_back_to_what_the_training_was_asked_for(shown, qtbot):
    qtbot.mouseClick(button(shown, "sure-always"), Qt.MouseButton.LeftButton)

    assert words(shown, "sure-target") == "Always answers"
    assert words(shown, "answered-finding") == "Answers every photo, right on 84 %"
    assert words(shown, "sure-cost") == "Answers 102 of 102 practice photos, right 84 % (76–90) of these."
    qtbot.mouseClick(button(shown, "sure-back"), Qt.MouseButton.LeftButton)
    assert words(shown, "sure-target") == "Answers only when right about 90 % of the time"
    assert words(shown, "sure-kept") == "The classifier answers so."


def test_keep_tells_the_target_and_is_off_where_it_is_kept_already(shown, qtbot):
    assert button(shown, "sure-keep").toolTip()
    qtbot.keyClick(shown.findChild(AnsweredRight), Qt.Key.Key_Right)

    with qtbot.waitSignal(shown.keep_asked) as asked:
        qtbot.mouseClick(button(shown, "sure-keep"), Qt.MouseButton.LeftButton)

    assert asked.args == [pytest.approx(0.89)]


def heap(sure: float, n: int, right: int) -> SureBin:
    return SureBin(low=sure - 0.05, high=sure + 0.05, sure=sure, n=n, right=right)


@pytest.mark.parametrize(
    ("bins", "title"),
    [
        (BINS, "Its sureness can be trusted"),
        ((heap(0.9, 100, 70),), "It is surer than it should be"),
        ((heap(0.7, 100, 92),), "It is more careful than it need be"),
        ((heap(0.9, 12, 8),), "Too few photos to tell whether its sureness can be trusted"),
        ((), "Too few photos to tell whether its sureness can be trusted"),
        ((heap(0.5, 50, 40), heap(0.9, 50, 30)), "Its sureness is right on the whole, not everywhere"),
    ],
)
def test_the_title_of_the_sureness_is_what_the_counts_say(tab, bins, title):
    tab.show_sureness(state(bins=bins))

    assert words(tab, "sureness-finding") == title


def test_arrows_step_through_the_heaps_and_read_them_with_their_counts(shown, qtbot):
    bins = shown.findChild(SureBins)

    qtbot.keyClick(bins, Qt.Key.Key_Home)
    few = words(shown, "sureness-about")
    qtbot.keyClick(bins, Qt.Key.Key_Right)
    qtbot.keyClick(bins, Qt.Key.Key_Right)

    assert few == "When it says about 36 % sure, it was right for 1 of 4, too few for a percent."
    said = "When it says about 82 % sure, it was right for 32 of 40 (65–90 %)."
    assert words(shown, "sureness-about") == bins.accessibleDescription() == said


def test_numbers_and_pictures_can_be_taken_along(shown, qtbot, tmp_path):
    qtbot.mouseClick(button(shown, "copy-answered"), Qt.MouseButton.LeftButton)
    head, first, *rest = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    row = dict(zip(head, first, strict=True))
    card = next(card for card in shown.findChildren(PlotCard) if card.findChild(AnsweredRight))

    assert (row["answered"], row["right"], row["rare_right"], row["photos"]) == ("100", "85", "14", "102")
    assert len(rest) == 3
    assert card.picture().width() > shown.findChild(AnsweredRight).width()


def test_an_even_folder_has_no_line_for_rare_classes(tab):
    tab.show_sureness(state(rule=GroupRule(kind="even", low=0, high=0)))

    assert words(tab, "sure-rare") == ""


def test_without_practice_photos_or_a_table_it_says_so(tab):
    tab.show_sureness(state(points=(), bins=()))
    assert "no practice photos" in tab.findChild(Note, "sure-off").accessibleName()

    tab.show_sureness(None)
    assert "older version" in tab.findChild(Note, "sure-off").accessibleName()


def test_the_run_is_read_with_what_was_kept(qtbot, tmp_path):
    run = write_made_run(tmp_path / "run", tmp_path / "photos")
    bundle = BundlePaths(RunPaths(run).bundle)
    bundle.root.mkdir(parents=True, exist_ok=True)
    write_text(bundle.sure, made_table().model_dump_json())
    write_balance(bundle, aiming(None, 0.8, made_table()))
    reading = ResultsReading()

    with qtbot.waitSignal(reading.arrived) as read:
        reading.read(run, tmp_path)
    reading.shutdown()

    assert (read.args[0].sure.kept, read.args[0].sure.table) == (0.8, made_table())
