"""Which parts of a photo count, painted over it."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from uproto_gui.theme.palette import colour
from uproto_gui.widgets.heat import Weights, paint_heat

SIDE = 80
GREY = QColor(120, 120, 120)
"""Neither of the two colours between which a strength lies."""


def painted(weights: Weights, place: QRectF | None = None) -> np.ndarray:
    """A grey photo with heat over it; (side, side, 3), red, green, blue."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(GREY)
    painter = QPainter(image)
    paint_heat(painter, place or QRectF(0, 0, SIDE, SIDE), weights)
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(SIDE, SIDE, 4)
    return pixels[:, :, 2::-1].astype(int)


def is_white(pixels: np.ndarray) -> np.ndarray:
    white = np.array(colour("on_print").getRgb()[:3])
    return (np.abs(pixels - white) < 12).all(axis=-1)


@pytest.mark.parametrize("weights", [(), ((),), ((0.0, 0.0), (0.0, 0.0))])
def test_where_no_part_stands_out_nothing_is_painted(weights):
    assert (painted(weights) == np.array(GREY.getRgb()[:3])).all()


def test_a_part_that_counts_is_yellow_and_one_that_does_not_is_blue(look):
    pixels = painted(((0.0, 0.0, 1.0), (0.0, 0.0, 1.0), (0.0, 0.0, 1.0)))

    little, much = pixels[SIDE // 2, 6], pixels[SIDE // 2, SIDE - 6]
    assert much[0] > little[0] + 40
    assert much[1] > little[1] + 40
    assert little[2] > much[2]


def test_the_parts_that_count_most_have_one_line_around_them_all():
    pixels = painted(((0.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.7, 0.0), (0.0, 1.0, 0.3, 0.0), (0.0, 0.0, 0.0, 0.0)))

    line = is_white(pixels)
    # Parts are 20 pixels wide; (1, 1), (1, 2) and (2, 1) are outlined together, (2, 2) counts too little.
    assert line[20, 25:55].all()
    assert line[25:55, 20].all()
    assert line[45:55, 40].all()
    assert line[40, 45:55].all()
    assert not line[25:35, 35:45].any(), "no line between two parts that both count"
    assert not line[40, 25:35].any()
    assert not line[65:].any()


def test_nothing_is_painted_beside_the_photo():
    pixels = painted(((1.0, 0.0), (0.0, 1.0)), QRectF(20, 30, 40, 20))

    beside = np.ones((SIDE, SIDE), dtype=bool)
    beside[29:51, 19:61] = False
    assert (pixels[beside] == np.array(GREY.getRgb()[:3])).all()


def test_the_photo_stays_visible_under_the_strongest_part():
    pixels = painted(((1.0,),))
    strongest = np.array(colour("heat_high").getRgb()[:3])

    # At least a third of the photo's own colour is left.
    assert (
        np.abs(pixels[SIDE // 2, SIDE // 2] - strongest) >= 0.3 * np.abs(np.array([120, 120, 120]) - strongest)
    ).all()
