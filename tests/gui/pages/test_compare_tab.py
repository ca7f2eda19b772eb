from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.pages.made_comparison import made_comparison
from uproto_core.baselines.all import RIVALS
from uproto_core.errors import DiskFullError
from uproto_core.events import CompareEnded, MethodExamined, StageStarted
from uproto_gui.pages.results.compare import METHOD, CompareState, methods_of, seconds_to_compare
from uproto_gui.pages.results.compare_tab import CompareTab
from uproto_gui.pages.results.compare_words import (
    cells,
    claim_words,
    cost_words,
    headings,
    method_words,
    start_words,
    title_words,
    wait_words,
)
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note

KNOWN = CompareState(seconds={"usual": 54.0, "all": 150.0}, has_texts=True)
DONE = replace(KNOWN, phase="done", comparison=made_comparison(), is_begun=True, looks=2)
STATES = (
    KNOWN,
    replace(KNOWN, seconds=None),
    KNOWN.begun("usual"),
    replace(KNOWN.begun("usual"), done=3, total=9),
    KNOWN.begun("all").stopping(),
    DONE,
    DONE.begun("all"),
    replace(KNOWN, is_exam_closed=True),
    replace(KNOWN, has_exam=False),
    replace(KNOWN, is_training=True),
    replace(KNOWN, is_look_only=True),
)


@pytest.fixture
def tab(qtbot) -> CompareTab:
    made = CompareTab()
    qtbot.addWidget(made)
    made.resize(1104, 640)
    made.show()
    return made


def button(tab: CompareTab, name: str) -> Button:
    found = tab.findChild(Button, name)
    assert found is not None
    return found


def text(tab: CompareTab, name: str) -> str:
    found = tab.findChild(Label, name)
    assert found is not None
    return found.text()


# ---------------------------------------------------------------- what is compared


def test_every_rival_of_the_core_can_be_compared_with_and_has_words():
    assert set(methods_of("all", has_texts=False)) == set(RIVALS)
    for name in (METHOD, *RIVALS):
        assert method_words(name) != name or name == METHOD


def test_class_names_alone_are_compared_where_there_are_descriptions():
    assert "zero-shot" in methods_of("usual", has_texts=True)
    assert "zero-shot" not in methods_of("usual", has_texts=False)


def test_the_time_is_told_by_the_stages_of_the_training():
    seconds = seconds_to_compare({"prototypes": 1.0, "matching": 12.0, "classifier": 6.0, "features": 100.0})

    assert seconds["usual"] == pytest.approx(19 + 6.0 * 6)
    assert seconds["all"] > seconds["usual"]


# ---------------------------------------------------------------- how far it is


def test_it_is_told_by_methods_and_ends_with_a_table():
    state = KNOWN.begun("usual").after(StageStarted(stage="methods", number=6, of=8))
    assert (state.done, state.total) == (0, 9)

    state = state.after(
        MethodExamined(method="linear", seed=0, number=2, of=9, balanced_accuracy=0.8, few=None, seconds=1.0)
    )
    assert state.share == pytest.approx(2 / 9)

    state = state.after(CompareEnded(out=Path("x"), comparison=made_comparison()))
    assert state.phase == "done"
    assert [row.name for row in state.rows] == ["nearest-mean", "uproto", "linear-weighted", "linear"]


def test_a_stop_can_be_gone_on_with_and_leaves_an_earlier_table():
    assert KNOWN.begun("usual").stopping().stopped().phase == "none"
    assert KNOWN.begun("usual").stopped().is_begun
    assert DONE.begun("all").stopping().stopped().phase == "done"


@pytest.mark.parametrize("change", ["is_exam_closed", "is_training", "is_look_only"])
def test_it_cannot_be_asked_for_where_it_would_be_wrong_and_says_why(change):
    state = replace(KNOWN, **{change: True})

    assert KNOWN.is_possible
    assert not state.is_possible
    assert wait_words(state)


# ---------------------------------------------------------------- what is said


def test_a_look_is_told_before_and_a_begun_one_is_not_told_again():
    assert cost_words(KNOWN) == "This is look 2 at the same exam. Choosing by it makes it rosier."
    assert cost_words(KNOWN.begun("usual").stopped()) == "This look at the exam is counted already."


def test_the_buttons_say_how_long_it_takes():
    assert start_words(KNOWN, "usual") == "Compare, about 55 s"
    assert start_words(replace(KNOWN, seconds=None), "usual") == "Compare, this takes minutes"


@pytest.mark.parametrize(
    ("claims", "title"),
    [
        ({"linear": "better", "linear-weighted": "better"}, "uproto finds more than 2 classifiers of 3"),
        ({"nearest-mean": "worse", "linear": "better"}, "Better than uproto here: 1 classifier of 3"),
        ({}, "No difference found between uproto and the other classifiers"),
    ],
)
def test_the_title_is_what_the_comparison_may_claim(claims, title):
    assert title_words(replace(DONE, comparison=made_comparison(claims))) == title


def test_each_figure_has_its_counts_and_range_and_few_photos_no_percent():
    row = next(row for row in DONE.rows if row.name == "linear")

    assert cells(row) == (
        "Ordinary classifier",
        "77 % (65–86)\n44 of 57",
        "83 % (70–91)\n43 of 52",
        "n/a: no photos",
        "1 of 5\nlikely 4–62",
        "better, +11 points\n(+5 to +17)",
        "no difference found\n(+5 to +17)",
    )
    assert headings(DONE)[1] == "All equal (2 looks)"
    assert claim_words(None) == ""


# ---------------------------------------------------------------- the tab


def test_it_is_asked_for_by_key(tab, qtbot):
    tab.show_state(KNOWN)
    button(tab, "compare-usual").setFocus()

    with qtbot.waitSignal(tab.compare_asked) as asked:
        qtbot.keyClick(button(tab, "compare-usual"), Qt.Key.Key_Space)

    assert asked.args == ["usual"]
    with qtbot.waitSignal(tab.compare_asked) as asked:
        button(tab, "compare-all").click()
    assert asked.args == ["all"]


def test_while_it_runs_it_can_be_stopped(tab, qtbot):
    tab.show_state(replace(KNOWN.begun("usual"), done=3, total=9))

    assert text(tab, "compare-progress") == "Learning and answering, 3 of 9 classifiers"
    with qtbot.waitSignal(tab.stop_asked):
        button(tab, "stop-compare").click()


def test_the_table_stands_once_there_is_one_and_reads_out_its_columns(tab):
    tab.show_state(KNOWN)
    assert not tab.table.isVisible()

    tab.show_state(DONE)
    assert tab.table.isVisible()
    assert not button(tab, "compare-usual").isVisible()
    index = tab.table.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Method: Nearest average photo"
    assert tab.table.is_own(1)


def test_what_went_wrong_is_shown(tab):
    tab.show_state(KNOWN.failed(DiskFullError(path=Path("x"), free_mb=3)))

    assert tab.findChild(Note, "compare-failed").isVisible()
    assert button(tab, "compare-usual").isEnabled()


def test_the_model_keeps_its_rules(tab, qtmodeltester):
    tab.show_state(DONE)
    qtmodeltester.check(tab.table.words)


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_drawn_in_both_looks(tab, look, state):
    tab.show_state(state)

    assert not tab.grab().isNull()
