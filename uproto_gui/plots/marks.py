"""The marks of the groups inside plots: circle, square, triangle, each with a halo so that it stands out of a line."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from uproto_gui.theme.palette import colour

_GROUND_SHARE = 0.85
MarkShape = Literal["circle", "square", "triangle"]


def paint_mark(
    painter: QPainter, shape: MarkShape, middle: QPointF, size: float, fill: QColor, *, halo: QColor | None = None
) -> None:
    """Paint a filled mark.

    Args:
        painter: Where to.
        shape: Which group.
        middle: Its middle in pixels.
        size: Its width in pixels.
        fill: The group's hue.
        halo: Colour of a 2 px edge around it; None paints none.
    """
    painter.save()
    painter.setBrush(fill)
    painter.setPen(QPen(halo, 2) if halo is not None else QPen(Qt.PenStyle.NoPen))
    grown = size + 2 if halo is not None else size
    half = grown / 2
    match shape:
        case "circle":
            painter.drawEllipse(middle, half, half)
        case "square":
            painter.drawRect(QRectF(middle.x() - half + 0.5, middle.y() - half + 0.5, grown - 1, grown - 1))
        case "triangle":
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), middle.y() - half),
                        QPointF(middle.x() + half, middle.y() + half * 0.8),
                        QPointF(middle.x() - half, middle.y() + half * 0.8),
                    ]
                )
            )
    painter.restore()


def paint_over(painter: QPainter, box: QRectF, words: str) -> None:
    """Paint words over lines: on a ground of the card's colour, else the lines run through them.

    Args:
        painter: With the words' font and pen.
        box: Where they stand.
        words: In one line.
    """
    painter.fillRect(box.adjusted(-2, 2, 2, -2), colour("card", _GROUND_SHARE))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
