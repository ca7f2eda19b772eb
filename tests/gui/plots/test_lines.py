"""The two plots of Train: read by arrows, taken along as numbers, painted anew in another look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.pixels import inks
from uproto_core.figures import Accuracy, PracticeFigures, share_of_photos
from uproto_gui.plots.accuracy_lines import AccuracyLines
from uproto_gui.plots.loss_curve import LossCurve, LossLine, _round_top
from uproto_gui.theme.palette import apply_theme, colour

NONE = Accuracy(value=None, low=None, high=None, n=0, classes=0)


def figures(rare: Accuracy, common: int = 90) -> PracticeFigures:
    return PracticeFigures(
        balanced_accuracy=share_of_photos(80, 100),
        many=share_of_photos(common, 100),
        medium=share_of_photos(83, 100),
        few=rare,
    )


@pytest.fixture
def lines(qtbot) -> AccuracyLines:
    lines = AccuracyLines()
    qtbot.addWidget(lines)
    lines.resize(700, 320)
    lines.show()
    shown = [(number, figures(share_of_photos(3 * number, 40), 85 + number)) for number in (1, 2, 3)]
    lines.set_figures(shown, rounds_in_all=10, best=2)
    return lines


@pytest.fixture
def curve(qtbot) -> LossCurve:
    curve = LossCurve()
    qtbot.addWidget(curve)
    curve.resize(300, 220)
    curve.show()
    curve.set_losses(
        [
            LossLine(rounds=(1, 2), losses=(2.0, 1.0), smoothed=(2.0, 1.5)),
            LossLine(rounds=(3, 4), losses=(0.5, 0.25), smoothed=(0.5, 0.4)),
        ],
        rounds_in_all=8,
    )
    return curve


@pytest.mark.parametrize("width", [440, 700])
def test_names_ranges_and_counts_have_room_from_the_first_moment(qtbot, width):
    lines = AccuracyLines()
    qtbot.addWidget(lines)
    shown = [(number, figures(share_of_photos(number, 40))) for number in range(1, 20)]
    lines.set_figures(shown, rounds_in_all=25, best=2)
    lines.resize(width, 320)
    lines.show()
    QApplication.processEvents()

    rare = next(label for label in lines._labels() if label.name.startswith("Rare"))
    assert rare.range.endswith(", 40 photos")
    assert rare.end.x() + lines._words_width() <= lines.width()


def read_out(qtbot, plot, key) -> str:
    with qtbot.waitSignal(plot.point_read) as read:
        qtbot.keyClick(plot, key)
    return read.args[0]


def test_arrows_step_through_the_rounds_and_read_every_figure(qtbot, lines):
    last = read_out(qtbot, lines, Qt.Key.Key_Left)

    assert last.startswith("Round 3: All classes equal 80 % (likely 71–87), 100 photos; Rare 22 % (likely 12–38)")
    assert lines.accessibleDescription() == last
    assert read_out(qtbot, lines, Qt.Key.Key_Home).startswith("Round 1:")
    assert read_out(qtbot, lines, Qt.Key.Key_Left).startswith("Round 1:")
    assert read_out(qtbot, lines, Qt.Key.Key_Right).startswith("Round 2:")
    assert read_out(qtbot, lines, Qt.Key.Key_End).startswith("Round 3:")


def test_the_round_that_is_read_is_marked(qtbot, lines):
    before = lines.grab().toImage()

    read_out(qtbot, lines, Qt.Key.Key_Home)

    assert lines.grab().toImage() != before


def test_few_practice_photos_make_no_percent(qtbot, lines):
    lines.set_figures([(1, figures(share_of_photos(2, 3)))], rounds_in_all=10, best=1)

    words = read_out(qtbot, lines, Qt.Key.Key_Home)

    assert words.endswith(("Rare: 3 practice photos, too few for a percent", "Common 90 % (likely 83–94), 100 photos"))
    assert "Rare: 3 practice photos, too few for a percent" in words


def test_a_group_without_photos_is_said(qtbot, lines):
    lines.set_figures([(1, figures(NONE))], rounds_in_all=10, best=1)

    assert "Rare n/a: no photos" in read_out(qtbot, lines, Qt.Key.Key_Home)


def test_all_figures_can_be_taken_along(lines):
    head, *rows = [line.split("\t") for line in lines.numbers().splitlines()]

    assert head[0] == "round"
    assert len(head) == 1 + 4 * 5
    assert [row[0] for row in rows] == ["1", "2", "3"]
    assert float(rows[2][head.index("few_value")]) == pytest.approx(9 / 40)
    assert rows[0][head.index("many_n")] == "100"


@pytest.mark.parametrize("width", [320, 700, 1400])
def test_the_words_right_of_the_lines_have_room(lines, width):
    lines.resize(width, 320)

    end = lines.at(3, 50).x()

    assert end < lines.width()
    assert width < 500 or end + lines._words_width() <= lines.width() + 1


def test_an_empty_plot_reads_nothing(qtbot):
    plot = AccuracyLines()
    qtbot.addWidget(plot)

    with qtbot.assertNotEmitted(plot.point_read):
        qtbot.keyClick(plot, Qt.Key.Key_Left)

    assert plot.numbers().count("\n") == 1
    assert not plot.grab().isNull()


@pytest.mark.parametrize("name", ["lines", "curve"])
def test_another_look_is_painted_at_once(request, qapp, name):
    plot = request.getfixturevalue(name)
    assert colour("card").name() in inks(plot)

    apply_theme(qapp, "dark")
    found = inks(plot)
    dark = {colour("card").name(), colour("text" if name == "lines" else "accent").name()}
    apply_theme(qapp, "light")

    assert dark <= found
    assert colour("card").name() not in found


def test_the_loss_is_read_stage_after_stage(qtbot, curve):
    assert read_out(qtbot, curve, Qt.Key.Key_Left) == "Round 4: loss 0.25"
    assert read_out(qtbot, curve, Qt.Key.Key_Home) == "Round 1: loss 2"
    assert curve.numbers() == "round\ttraining_loss\tpractice_loss\n1\t2\t\n2\t1\t\n3\t0.5\t\n4\t0.25\t\n"


@pytest.mark.parametrize("largest", [0.004, 0.29, 0.31, 1.0, 2.41, 7.0, 140.0])
def test_the_loss_has_room_and_short_numbers_at_its_axis(largest):
    top = _round_top(largest)

    assert largest <= top <= 3.4 * largest
    assert len(f"{top / 3:g}") <= 6


def test_a_picture_of_the_plot_can_be_saved(lines, tmp_path):
    assert lines.save_picture(tmp_path / "lines.png")
    assert (tmp_path / "lines.png").stat().st_size > 1000
    assert not lines.save_picture(tmp_path / "nowhere" / "lines.png")
