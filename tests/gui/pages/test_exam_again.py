"""The exam measured again with a balance: the warning first, both figures beside each other, each with its looks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.pages.made_run import ANSWERS, ORDINARY, figures, write_made_run
from uproto_core.errors import DiskFullError
from uproto_core.events import StageProgressed
from uproto_core.store.balance import Balance, BalanceExam, read_balance_exam, write_balance_exam
from uproto_core.store.paths import RunPaths
from uproto_gui.pages.results.exam_again import AgainState
from uproto_gui.pages.results.exam_again_card import ExamAgainCard, row_words, warning_words
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note

KEPT = Balance(lean=-0.3, threshold=0.5)
OFFERED = AgainState(balance=KEPT, even=figures(ORDINARY))
MEASURED = replace(OFFERED, phase="measured", figures=figures(ANSWERS), looks=2)


@pytest.fixture
def card(qtbot) -> ExamAgainCard:
    made = ExamAgainCard()
    qtbot.addWidget(made)
    made.resize(1000, 220)
    made.show()
    return made


def button(card: ExamAgainCard, name: str) -> Button:
    found = card.findChild(Button, name)
    assert found is not None
    return found


def test_at_even_and_without_an_open_exam_there_is_nothing_to_measure_again(card):
    for state in (AgainState(), AgainState(even=figures(ANSWERS)), AgainState(balance=KEPT)):
        card.show_state(state)
        assert not card.isVisible()

    card.show_state(OFFERED)
    assert card.isVisible()


def test_what_it_costs_is_said_before_and_the_safe_way_has_the_keys(card, qtbot):
    card.show_state(OFFERED)
    with qtbot.waitSignal(card.warning_asked):
        button(card, "measure-exam-again").click()

    card.show_state(OFFERED.warned())
    note = card.findChild(Note, "exam-again-warning")

    assert note.isVisible()
    assert note.words == "Second look at the same exam. Choosing by it makes it rosier."
    assert not button(card, "measure-exam-again").isVisible()
    with qtbot.waitSignal(card.left):
        qtbot.keyClick(button(card, "exam-again-leave"), Qt.Key.Key_Space)
    with qtbot.waitSignal(card.measure_asked):
        button(card, "exam-again-look").click()


def test_a_later_look_is_counted_on():
    assert warning_words(3) == "Look 4 at the same exam. Choosing by it makes it rosier."


def test_it_is_told_how_far_it_is_and_can_be_stopped(card, qtbot):
    state = OFFERED.warned().begun().after(StageProgressed(stage="exam", done=20, total=57))
    card.show_state(state)

    assert card.findChild(Label, "exam-again-progress").text() == "The exam is being marked, 20 of 57"
    with qtbot.waitSignal(card.stop_asked):
        button(card, "stop-exam-again").click()


def test_both_figures_stand_beside_each_other_with_their_looks(card):
    card.show_state(MEASURED)

    assert [row_words(row) for row in MEASURED.rows] == [
        ("All classes equal", "65 % (45–81), 50 of 57", "82 % (63–93), 52 of 57"),
        ("Rare", "1 of 5, likely 5–67", "3 of 5, likely 27–92"),
        ("Middle", "75 % (47–91), 9 of 12", "83 % (55–95), 10 of 12"),
        ("Common", "100 % (91–100), 40 of 40", "98 % (87–100), 39 of 40"),
    ]
    assert card.findChild(Label, "exam-again-title").text().startswith("The exam with this balance: 2 looks")
    heads = {label.text() for label in card.findChildren(Label)}
    assert {"Exam at even, 2 looks", "Exam with this balance, 2 looks"} <= heads


def test_what_was_measured_belongs_to_one_balance(tmp_path):
    run = RunPaths(write_made_run(tmp_path / "run", tmp_path / "photos"))
    write_balance_exam(run, BalanceExam(balance=KEPT, figures=figures(ANSWERS)))

    assert read_balance_exam(run, KEPT) == figures(ANSWERS)
    assert read_balance_exam(run, Balance(lean=0.3, threshold=0.5)) is None
    run.balance_exam.write_text("{", encoding="utf-8")
    assert read_balance_exam(run, KEPT) is None


@pytest.mark.parametrize(
    "state",
    [
        OFFERED,
        OFFERED.warned(),
        OFFERED.warned().begun(),
        OFFERED.begun().stopping(),
        MEASURED,
        OFFERED.failed(DiskFullError(path=Path("x"), free_mb=3)),
        replace(OFFERED, is_training=True),
        replace(OFFERED, is_look_only=True),
    ],
)
def test_every_state_is_drawn_in_both_looks(card, look, state):
    card.show_state(state)

    assert not card.grab().isNull()
