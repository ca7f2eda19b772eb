from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.gui.pages.made_training import run_of_rounds
from uproto_gui.pages.train.findings import best_round, practised
from uproto_gui.pages.train.plot_cards import loss_lines
from uproto_gui.plots.accuracy_lines import AccuracyLines
from uproto_gui.plots.loss_curve import LossCurve, _round_top
from uproto_gui.plots.plot_area import apart


@given(st.lists(st.floats(0, 300), min_size=1, max_size=6), st.floats(1, 30))
def test_labels_keep_their_order_and_distance(wishes, least):
    places = apart(wishes, least, 0, 300)

    stood = sorted(zip(wishes, places, strict=True))
    assert all(b - a >= least - 1e-6 for (_, a), (_, b) in pairwise(stood))


@given(st.lists(st.integers(0, 10), min_size=1, max_size=5, unique=True))
def test_labels_with_room_stand_where_they_wish(wishes):
    spread = [30.0 * wish for wish in wishes]

    assert apart(spread, 20, 0, 1000) == spread


@pytest.fixture
def lines(qtbot) -> AccuracyLines:
    plot = AccuracyLines()
    qtbot.addWidget(plot)
    plot.resize(700, 400)
    plot.show()
    state = run_of_rounds(4)
    plot.set_figures(practised(state.rounds), rounds_in_all=25, best=best_round(state.rounds))
    return plot


def test_the_table_has_every_figure_with_its_range_and_count(lines):
    head, *rows = [line.split("\t") for line in lines.numbers().splitlines()]

    assert len(rows) == 4
    first = dict(zip(head, rows[0], strict=True))
    assert first["few_n"] == "84"
    assert float(first["few_low"]) < float(first["few_value"]) < float(first["few_high"])


def test_arrows_step_through_the_rounds_and_read_them_out(qtbot, lines):
    said = []
    lines.point_read.connect(said.append)

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right):
        qtbot.keyClick(lines, key)

    assert [words.split(":")[0] for words in said] == ["Round 4", "Round 3", "Round 1", "Round 2"]
    assert "(likely " in said[0]


def test_the_first_round_and_the_topmost_value_are_inside_the_plot(lines):
    assert 0 < lines.at(1, 0).x() < lines.at(25, 0).x() < lines.width()
    assert 0 < lines.at(1, 100).y() < lines.at(1, 0).y() < lines.height()


def test_another_look_repaints_the_lines(qapp, look, lines):
    assert not lines.picture().isNull()


def test_the_loss_is_a_line_a_stage_and_the_latest_value_is_named(qtbot):
    curve = LossCurve()
    qtbot.addWidget(curve)
    state = run_of_rounds(4)
    made = loss_lines(state.rounds)
    curve.set_losses(made, rounds_in_all=25)

    assert [line.rounds for line in made] == [(1, 2, 3, 4)]
    last = state.rounds[-1]
    assert curve.read(3) == f"Round 4: loss {last.loss:.3g}, on practice photos {last.practice_loss:.3g}"
    head, *rows = [line.split("\t") for line in curve.numbers().splitlines()]
    assert head == ["round", "training_loss", "practice_loss"]
    assert len(rows) == 4
    assert float(rows[-1][2]) == pytest.approx(last.practice_loss)


def test_a_training_of_an_older_version_has_a_line_for_the_training_alone(qtbot):
    curve = LossCurve()
    qtbot.addWidget(curve)
    rounds = tuple(replace(seen, practice_loss=None) for seen in run_of_rounds(3).rounds)
    curve.set_losses(loss_lines(rounds), rounds_in_all=25)

    assert loss_lines(rounds)[0].on_practice == ()
    assert curve.read(0) == f"Round 1: loss {rounds[0].loss:.3g}"
    assert curve.numbers().splitlines()[1].endswith("\t")


@pytest.mark.parametrize("largest", [0.0, 0.0001, 0.29, 0.31, 2.5, 6.4, 1234.0])
def test_the_scale_of_the_loss_holds_the_largest_value(qtbot, largest):

    top = _round_top(largest)

    assert top >= largest
    assert top <= max(2 * largest, 1.0)
