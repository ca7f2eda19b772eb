"""How sure it says it is (across) against how often it is right then (upwards), on a line where both are equal."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from uproto_core.figures import share_of_photos
from uproto_core.sureness import SureBin
from uproto_gui.plots.marks import paint_over
from uproto_gui.plots.plot_area import PlotArea, Series
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import count, digits, found_of, is_few, percent_sure, range_words

_ROWS: Final = (0, 25, 50, 75, 100)
_EVEN: Final = Series(x=(0.0, 100.0), y=(0.0, 100.0), token="line", width=1.5)  # noqa: S106  (a colour's name)
"""Just as sure as right."""
_LEAST_MARK, _MOST_MARK = 6.0, 18.0


class SureBins(PlotArea):
    """A mark for each heap of photos that it is about equally sure of, with the likely range of what is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[SureBin, ...] = ()
        self.setAccessibleName(self.tr("How sure it is against how often it is right, in percent"))

    def set_bins(self, bins: Sequence[SureBin]) -> None:
        """Show heaps of photos, the least sure first."""
        self._bins = tuple(bins)
        self.draw([_EVEN], across=(0.0, 100.0), rows=_ROWS, top=100.0)

    def across_words(self) -> str:
        return self.tr("How sure it says it is, percent")

    def ticks_across(self) -> list[int]:
        return list(_ROWS)

    def rounds(self) -> tuple[float, ...]:
        """Heaps that can be stepped to."""
        return tuple(100 * heap.sure for heap in self._bins)

    def read(self, index: int) -> str:
        """A heap in words."""
        heap = self._bins[index]
        words = (
            self.tr("When it says about {sure} sure, it was right for {right}, too few for a percent.")
            if is_few(heap.n)
            else self.tr("When it says about {sure} sure, it was right for {right} ({range} %).")
        )
        return words.format(
            sure=percent_sure(heap.sure),
            right=found_of(heap.right, heap.n),
            range=range_words(share_of_photos(heap.right, heap.n)),
        )

    def numbers(self) -> str:
        """Every heap as a table for a spreadsheet."""
        rows = ["sure_from\tsure_to\tmean_sure\tphotos\tright\tright_low\tright_high"]
        for heap in self._bins:
            right = share_of_photos(heap.right, heap.n)
            cells = (heap.low, heap.high, heap.sure, heap.n, heap.right, right.low or 0.0, right.high or 0.0)
            rows.append("\t".join(digits(value) for value in cells))
        return "\n".join(rows) + "\n"

    def paint_words(self, painter: QPainter) -> None:
        """The heaps, larger where they hold more photos, hollow where these are too few for a percent."""
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        start, end = self.at(0, 0), self.at(100, 100)
        left, top = start.x() + 8, end.y() + 4
        painter.drawText(QRectF(left, top, 400, 18), 0, self.tr("above the line: too careful"))
        words = self.tr("below: too sure")
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(QRectF(end.x() - 400, start.y() - 24, 396, 18), flags, words)
        if self.reading is not None and self.reading < len(self._bins):
            self.paint_reading(painter, 100 * self._bins[self.reading].sure)
        largest = max((heap.n for heap in self._bins), default=1)
        for heap in self._bins:
            self._paint_heap(painter, heap, (heap.n / largest) ** 0.5)

    def _paint_heap(self, painter: QPainter, heap: SureBin, share: float) -> None:
        right = share_of_photos(heap.right, heap.n)
        across = 100 * heap.sure
        tone = colour("accent")
        painter.setPen(QPen(tone, 1.5))
        painter.drawLine(self.at(across, 100 * (right.low or 0.0)), self.at(across, 100 * (right.high or 0.0)))
        place = self.at(across, 100 * heap.right / heap.n)
        size = _LEAST_MARK + (_MOST_MARK - _LEAST_MARK) * share
        painter.setPen(QPen(tone, 2))
        painter.setBrush(colour("card") if is_few(heap.n) else tone)
        painter.drawEllipse(place, size / 2, size / 2)
        painter.setPen(colour("muted"))
        painter.setFont(font(SMALL))
        beside = QPointF(place.x() - size / 2 - 6, place.y())
        words = count(heap.n)
        width = painter.fontMetrics().horizontalAdvance(words)
        paint_over(painter, QRectF(beside.x() - width, beside.y() - 9, width + 2, 18), words)
