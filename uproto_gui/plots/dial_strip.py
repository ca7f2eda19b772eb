"""All pairs of classes by their angle: one stroke for each, before training and after it, rare with rare in colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour

_BAND: Final = 26.0
_TICKS: Final = (0, 30, 60, 90, 120, 150, 180)
_PALEST: Final = 0.28
_GAP: Final = 4.0
_SIDE: Final = 10.0


@dataclass(frozen=True, kw_only=True)
class Band:
    """One line of strokes."""

    words: str
    every: tuple[int, ...]
    """Pairs of classes by half degrees."""
    rare: tuple[int, ...]
    """Those of two rare classes."""


class PairStrip(QWidget):
    """Bands of strokes on one scale of degrees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[Band, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bands(self, bands: Sequence[Band]) -> None:
        """Show other pairs."""
        self._bands = tuple(bands)
        self.updateGeometry()
        self.update()

    @property
    def last_degree(self) -> int:
        """End of the scale: a round number beyond the last pair, at least 120."""
        last = max((place for band in self._bands for place, pairs in enumerate(band.every) if pairs), default=0)
        return next(tick for tick in _TICKS[4:] if last < 2 * tick or tick == _TICKS[-1])

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font(SMALL)).height()
        return QSize(240, round(len(self._bands) * (line + _BAND + _GAP) + line + 2 * _GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        small = font(SMALL)
        line = QFontMetricsF(small).height()
        painter.setFont(small)
        scale = QRectF(_SIDE, 0, self.width() - 2 * _SIDE, self.height())
        top = 0.0
        for band in self._bands:
            painter.setPen(colour("muted"))
            painter.drawText(QRectF(0, top, self.width(), line), int(Qt.AlignmentFlag.AlignLeft), band.words)
            top += line + 2
            self._paint_band(painter, QRectF(scale.left(), top, scale.width(), _BAND), band)
            top += _BAND + _GAP - 2
        self._paint_scale(painter, scale, top)
        painter.end()

    def _paint_band(self, painter: QPainter, rect: QRectF, band: Band) -> None:
        """A pixel for each stroke; where many pairs fall on it, it is stronger."""
        # Rare pairs stand in the lower half, so that those of all classes are seen above them.
        for counts, tone, top in ((band.every, "line", rect.top()), (band.rare, "rare", rect.center().y())):
            most = max(counts, default=0)
            for place, pairs in enumerate(counts):
                if pairs:
                    # The root, so that single pairs are seen beside hundreds.
                    strength = _PALEST + (1 - _PALEST) * (pairs / most) ** 0.5
                    x = rect.left() + (place / 2 + 0.25) / self.last_degree * rect.width()
                    painter.setPen(QPen(colour(tone, strength), 1))
                    painter.drawLine(QPointF(x, top), QPointF(x, rect.bottom()))

    def _paint_scale(self, painter: QPainter, scale: QRectF, top: float) -> None:
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        painter.setPen(colour("muted"))
        for tick in _TICKS:
            if tick > self.last_degree:
                break
            x = scale.left() + tick / self.last_degree * scale.width()
            words = f"{tick}°"
            half = QFontMetricsF(painter.font()).horizontalAdvance(words) / 2 + 1
            x = min(max(x, half), self.width() - half)
            rect = QRectF(x - half, top + 3, 2 * half, self.height() - top - 3)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)
