"""The ground of every plot: each value is painted where it is said to lie, at any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor

from uproto_gui.plots.plot_area import PlotArea, Series
from uproto_gui.theme.palette import colour

RARE = "rare"
LINE = Series(
    x=(1.0, 4.0, 10.0), y=(10.0, 90.0, 40.0), low=(5.0, 80.0, 30.0), high=(20.0, 95.0, 60.0), token=RARE, width=5.0
)


class Plain(PlotArea):
    def numbers(self) -> str:
        return ""


@pytest.fixture
def plot(qtbot) -> Plain:
    made = Plain()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.draw([LINE], across=(1.0, 10.0), rows=(0.0, 50.0, 100.0), top=100.0)
    return made


def ink_at(plot: PlotArea, place: QPointF) -> str:
    return QColor(plot.grab().toImage().pixel(place.toPoint())).name()


def test_a_line_goes_through_each_of_its_values(plot):
    assert [ink_at(plot, plot.at(x, y)) for x, y in zip(LINE.x, LINE.y, strict=True)] == [colour("rare").name()] * 3


def test_a_range_is_paler_than_its_line_and_no_card(plot):
    beside = ink_at(plot, plot.at(10, 55))

    assert beside not in {colour("card").name(), colour("rare").name()}
    assert beside != ink_at(plot, plot.at(10, 70))


def test_what_lies_beyond_the_values_of_the_axis_is_not_painted_over_its_numbers(plot):
    plot.draw([], across=(1.0, 10.0), rows=(0.0, 100.0), top=100.0)
    below = QRect(0, plot.at(1, 0).toPoint().y() + 12, plot.width(), plot.height())
    before = plot.grab(below).toImage()

    plot.draw([Series(x=(1.0, 10.0), y=(50.0, -900.0), token=RARE)], across=(1.0, 10.0), rows=(0.0, 100.0), top=100.0)

    assert plot.grab(below).toImage() == before


@given(st.floats(0, 100), st.integers(150, 1500))
def test_a_place_says_what_lies_across_there(qapp, across, width):
    plot = Plain()
    plot.resize(width, 200)
    plot.draw([], across=(0.0, 100.0), rows=(0.0, 1.0), top=1.0)

    pixel = 100 / plot.pixels_across() * 1.03

    assert abs(plot.across_at(plot.at(across, 0)) - across) <= pixel / 2 + 1e-6


def test_a_plot_without_room_paints_nothing_wrong(plot):
    plot.setMinimumHeight(0)
    plot.resize(8, 8)

    assert not plot.picture().isNull()
