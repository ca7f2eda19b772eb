"""Which parts of a photo count, painted over it: pale where little counts, warm and outlined where much does.

Strength is told three times, so that nobody needs the hues: by how opaque the colour is, from blue to yellow (which
every kind of colour vision tells apart), and by a line around the parts that count most.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from uproto_gui.theme.palette import colour

Weights = Sequence[Sequence[float]]
"""0 to 1, rows from above over the whole photo."""

_OUTLINED_FROM: Final = 0.6
_LEAST, _MOST = 0.15, 0.62
"""Opacity: the photo stays visible everywhere."""
_LINE, _RIM = 2.0, 4.0
_STEPS: Final = 16
"""Pixels of a part before it is stretched over the photo: enough that no step is seen."""


def paint_heat(painter: QPainter, place: QRectF, weights: Weights) -> None:
    """Paint over a photo.

    Args:
        painter: Where to; its state is left as it was.
        place: Where the whole photo lies.
        weights: What each part counts; nothing is painted where all are 0.
    """
    rows, columns = len(weights), len(weights[0]) if weights else 0
    if not rows or not columns or not any(map(any, weights)):
        return
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    smooth = _image(weights).scaled(
        columns * _STEPS,
        rows * _STEPS,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(place, smooth)
    outline = _outline(place, weights)
    for token, width in (("photo_ground", _RIM), ("on_print", _LINE)):
        painter.setPen(QPen(colour(token), width))
        painter.drawPath(outline)
    painter.restore()


def _image(weights: Weights) -> QImage:
    image = QImage(len(weights[0]), len(weights), QImage.Format.Format_ARGB32)
    low, high = colour("heat_low"), colour("heat_high")
    for y, row in enumerate(weights):
        for x, weight in enumerate(row):
            image.setPixelColor(x, y, _mixed(low, high, weight))
    return image


def _mixed(low: QColor, high: QColor, weight: float) -> QColor:
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * weight,
        low.greenF() + (high.greenF() - low.greenF()) * weight,
        low.blueF() + (high.blueF() - low.blueF()) * weight,
        _LEAST + (_MOST - _LEAST) * weight,
    )


def _outline(place: QRectF, weights: Weights) -> QPainterPath:
    """The edges between parts that count most and all others."""
    width, height = place.width() / len(weights[0]), place.height() / len(weights)
    inside = {(y, x) for y, row in enumerate(weights) for x, weight in enumerate(row) if weight >= _OUTLINED_FROM}
    path = QPainterPath()
    for y, x in sorted(inside):
        left, top = place.left() + x * width, place.top() + y * height
        corners = {
            (y - 1, x): (QPointF(left, top), QPointF(left + width, top)),
            (y + 1, x): (QPointF(left, top + height), QPointF(left + width, top + height)),
            (y, x - 1): (QPointF(left, top), QPointF(left, top + height)),
            (y, x + 1): (QPointF(left + width, top), QPointF(left + width, top + height)),
        }
        for beside, (start, end) in corners.items():
            if beside not in inside:
                path.moveTo(start)
                path.lineTo(end)
    return path
