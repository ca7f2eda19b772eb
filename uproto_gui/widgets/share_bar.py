"""A share as a bar: how sure, how many of a class, how often mixed up; the number always stands beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.palette import colour

_GHOST_ABOVE = 3
"""Pixels by which the mark of before stands out above and below the bar."""


def paint_share_bar(painter: QPainter, rect: QRectF, share: float, tone: str = "accent") -> None:
    """Draw a bar on its track.

    Args:
        painter: Where to; its state is left as it was.
        rect: The whole track; its height is the bar's.
        share: From 0 to 1; something above 0 is never drawn as nothing.
        tone: Name of the bar's colour.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(colour("hover"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        length = max(rect.width() * min(share, 1.0), rect.height())
        painter.setBrush(colour(tone))
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), length, rect.height()), radius, radius)
    painter.restore()


class ShareBar(QWidget):
    """A bar with its track, and where it was before if that is told.

    Args:
        tone: Name of the bar's colour.
        height: Of the bar in pixels.
        parent: As usual.
    """

    def __init__(self, *, tone: str = "accent", height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._share = 0.0
        self._ghost: float | None = None
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self._share

    def set_share(self, share: float, *, tone: str = "") -> None:
        """Show another share, and another tone if one is given."""
        self._share = share
        self._tone = tone or self._tone
        self.update()

    def set_ghost(self, share: float | None) -> None:
        """Mark where the bar was before."""
        self._ghost = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(138, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = _GHOST_ABOVE if self._ghost is not None else 0
        track = QRectF(self.rect()).adjusted(0, mark, 0, -mark)
        paint_share_bar(painter, track, self._share, self._tone)
        if self._ghost is not None:
            x = track.left() + min(max(self._ghost, 0.0), 1.0) * track.width()
            painter.setPen(QPen(colour("text"), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()
