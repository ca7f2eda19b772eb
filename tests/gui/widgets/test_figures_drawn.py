"""Marks, bars, strips and dots: what is painted where, read from the pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from uproto_core.figures import Accuracy, share_of_photos
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.group_mark import GroupMark, GroupName, group_shape, group_tone, group_word, paint_group_mark
from uproto_gui.widgets.keycap import Keycap, keycap_size
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.pill import Pill
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.range_strip import RangeStrip, across, dots_width, paint_dots, paint_range
from uproto_gui.widgets.share_bar import ShareBar, paint_share_bar
from uproto_gui.widgets.state_mark import StateMark, state_word

GROUPS = ("many", "medium", "few", "even")
NONE = Accuracy(value=None, low=None, high=None, n=0, classes=0)
RECT = QRectF(0, 0, 214, 30)


class Canvas:
    """A sheet to paint on, in the card's colour."""

    def __init__(self, width: int = 214, height: int = 30) -> None:
        self.image = QImage(width, height, QImage.Format.Format_RGB32)
        self.image.fill(colour("card"))
        self.painter = QPainter(self.image)

    def done(self) -> QImage:
        self.painter.end()
        return self.image


def row(image: QImage, y: int) -> list[str]:
    return [image.pixelColor(x, y).name() for x in range(image.width())]


@pytest.mark.parametrize(
    ("group", "word", "shape", "tone"),
    [
        ("many", "Common", "circle", "common"),
        ("medium", "Middle", "square", "middle"),
        ("few", "Rare", "triangle", "rare"),
        ("even", "Even", "circle", "muted"),
    ],
)
def test_a_group_has_word_shape_and_hue(group, word, shape, tone):
    assert (group_word(group), group_shape(group), group_tone(group)) == (word, shape, tone)


@pytest.mark.parametrize("group", GROUPS)
def test_a_mark_is_painted_in_its_hue(group, look):
    canvas = Canvas(20, 20)
    paint_group_mark(canvas.painter, QPointF(10, 10), group)

    assert canvas.done().pixelColor(10, 10).name() == colour(group_tone(group)).name()


def test_a_mark_says_its_group(qtbot):
    mark, name = GroupMark("few"), GroupName("few")
    qtbot.addWidget(mark)
    qtbot.addWidget(name)

    mark.set_group("many")
    name.set_group("many")

    assert (mark.group, mark.accessibleName(), mark.toolTip()) == ("many", "Common", "Common")
    assert name.findChild(Label).text() == "Common"


@pytest.mark.parametrize("state", ["waiting", "running", "done", "attention", "none"])
def test_a_state_is_also_said_in_words(qtbot, state):
    mark = StateMark()
    qtbot.addWidget(mark)

    mark.set_state(state)

    assert mark.state == state
    assert mark.accessibleName() == state_word(state)
    assert bool(state_word(state)) == (state != "none")


def test_states_look_different(qtbot, look):
    pictures = []
    for state in ("waiting", "running", "done", "attention", "none"):
        mark = StateMark()
        qtbot.addWidget(mark)
        mark.set_state(state)
        pictures.append(mark.grab().toImage())

    assert all(first != second for place, first in enumerate(pictures) for second in pictures[:place])


def test_a_ring_grows_with_its_share(qtbot):
    mark = StateMark()
    qtbot.addWidget(mark)

    def blue() -> int:
        image = mark.grab().toImage()
        return sum(row(image, y).count(colour("accent").name()) for y in range(image.height()))

    mark.resize(60, 60)
    mark.set_state("running", 0.25)
    quarter = blue()
    mark.set_state("running", 0.75)

    assert blue() > 2 * quarter > 0


@pytest.mark.parametrize(("given", "kept", "value"), [(0.5, 0.5, 500), (-1, 0.0, 0), (7, 1.0, 1000), (None, None, 0)])
def test_progress_is_kept_within_its_bounds_and_read_out(qtbot, given, kept, value):
    bar = ProgressBar()
    qtbot.addWidget(bar)

    bar.set_share(given)

    assert (bar.share, bar.value(), bar.maximum()) == (kept, value, 1000)


def test_progress_of_unknown_extent_rests_pale(qtbot, look):
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.resize(100, 10)

    bar.set_share(None)

    inks = set(row(bar.grab().toImage(), 5)[5:95])
    assert len(inks) == 1
    assert inks.isdisjoint({colour("accent").name(), colour("hover").name()})


@given(st.floats(0, 1))
def test_a_share_bar_is_as_long_as_its_share(share):
    canvas = Canvas(200, 8)
    paint_share_bar(canvas.painter, QRectF(0, 0, 200, 8), share, "accent")

    filled = row(canvas.done(), 4).count(colour("accent").name())

    # Round ends are paler than they are long; something is never nothing: the least length is the height of the bar.
    assert filled == pytest.approx(max(200 * share, 8) if share > 0 else 0, abs=3)


def test_a_share_bar_takes_another_tone(qtbot):
    bar = ShareBar(tone="not_sure")
    qtbot.addWidget(bar)
    bar.resize(100, 8)
    bar.set_share(0.5)
    assert bar.grab().toImage().pixelColor(20, 4).name() == colour("not_sure").name()

    bar.set_share(0.5, tone="line")

    assert bar.grab().toImage().pixelColor(20, 4).name() == colour("line").name()
    assert bar.share == 0.5


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_scale_keeps_order_and_room_at_its_ends(first, second):
    low, high = sorted((first, second))

    assert RECT.left() + 7 <= across(RECT, low) <= across(RECT, high) <= RECT.right() - 7


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("is_thin", [False, True])
def test_a_range_lies_from_its_low_to_its_high_end_with_the_mark_between(look, group, is_thin):
    accuracy = share_of_photos(19, 26)
    canvas = Canvas()
    paint_range(canvas.painter, RECT, accuracy, group, is_thin=is_thin)

    pixels = row(canvas.done(), 15)
    painted = [x for x, ink in enumerate(pixels) if ink != colour("card").name()]

    assert painted[0] == pytest.approx(across(RECT, accuracy.low), abs=2)
    assert painted[-1] == pytest.approx(across(RECT, accuracy.high), abs=2)
    assert pixels[round(across(RECT, accuracy.value))] == colour(group_tone(group)).name()


def test_without_photos_nothing_is_drawn():
    canvas = Canvas()
    paint_range(canvas.painter, RECT, NONE, "few")

    assert set(row(canvas.done(), 15)) == {colour("card").name()}


def test_the_ordinary_figure_is_a_stroke_taller_than_the_range():
    canvas = Canvas()
    paint_range(canvas.painter, RECT, share_of_photos(24, 26), "few", ordinary=share_of_photos(13, 26))

    image = canvas.done()

    assert image.pixelColor(round(across(RECT, 0.5)), 5).name() == colour("text").name()


@pytest.mark.parametrize(("correct", "n"), [(0, 1), (2, 3), (4, 6), (9, 9)])
def test_there_is_one_dot_for_each_photo_and_those_found_are_filled(correct, n):
    canvas = Canvas(100, 20)
    paint_dots(canvas.painter, QRectF(0, 0, 100, 20), correct, n, "medium")

    image = canvas.done()
    middles = [image.pixelColor(round(dots_width(1) * (place + 0.5)), 10).name() for place in range(n)]

    hue = colour("middle").name()
    assert [ink == hue for ink in middles] == [place < correct for place in range(n)]
    beyond = row(image, 10)[round(dots_width(n)) + 1 :]
    assert set(beyond) == {colour("card").name()}


def test_a_strip_reads_out_its_figure(qtbot):
    strip = RangeStrip()
    qtbot.addWidget(strip)

    strip.show_accuracy(share_of_photos(19, 26), "few")
    assert strip.accessibleName() == "73 %, likely 54 to 86"
    strip.show_accuracy(share_of_photos(2, 3), "few")
    assert "%" not in strip.accessibleName()


def test_a_pill_is_as_wide_as_its_word(qtbot):
    pill, longer = Pill("Not sure"), Pill("Not sure at all")
    qtbot.addWidget(pill)

    assert pill.sizeHint().width() < longer.sizeHint().width()
    pill.set_words("Right", tone="right", icon="tick")
    assert (pill.text(), pill.accessibleName()) == ("Right", "Right")
    assert (
        pill.grab().toImage().pixelColor(pill.width() - 6, pill.height() // 2).name() == colour("right_ground").name()
    )


def test_a_keycap_is_never_narrower_than_high():
    width, height = keycap_size("I")

    assert width >= height
    assert keycap_size("Ctrl+Shift+Z")[0] > width
    assert Keycap("I").sizeHint().height() == round(height)
    assert Keycap("I").focusPolicy() == Qt.FocusPolicy.NoFocus
