"""The ground every plot stands on: hairlines, round axis, words painted in pixels, colours that follow the look.

pyqtgraph draws hairlines, bands and lines, in a view that is no larger than these. Numbers at the axes and words at the
lines' ends are painted around and over it: they are measured and moved apart in pixels, and pyqtgraph's own plot with
axes and menus takes ten times as long to make.
"""

import math
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour, current
from uproto_gui.widgets.numbers import digits

_TICKS_ACROSS = 4
_ROOM_ACROSS = 0.015
_ROOM_UPWARDS = 0.03
_TEXT_GAP = 8
"""Between the lines' area and the numbers at its axes, in pixels."""
_LEAST_ROOM = QSize(1, 1)
_LEAST_HEIGHT = 130
"""Lower than this nothing can be read off: whoever holds a plot scrolls it instead."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """One line: a round and a value each, with its band where there is one."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    token: str
    """Name of the colour among the tokens."""
    width: float = 2.0
    share: float = 1.0
    """Opacity of the line."""
    is_dashed: bool = False


class _Words(QWidget):
    """The layer above the plot on which its words are painted; the mouse does not see it."""

    def __init__(self, paint: Callable[[QPainter], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)
        painter.end()


class PlotArea(QWidget):
    """A plot with rounds, or another value, across and one upwards; keyboard arrows step from point to point."""

    point_read = Signal(str)  # the figures of the round that was stepped to, as one line of words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._view = pg.GraphicsView(parent=self)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setAntialiasing(True)
        # Without the menu that it would make for the mouse: that takes longer than the plot.
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._view.setCentralItem(self._box)
        self._words = _Words(self.paint_words, self)
        self._rows: tuple[float, ...] = ()
        self._items: list[pg.GraphicsObject] = []
        self._curves: list[pg.PlotCurveItem] = []
        self._edges: list[list[pg.PlotCurveItem]] = []
        self._series: tuple[Series, ...] = ()
        self._reading: int | None = None
        self._across = (1.0, 2.0)
        self._upwards = (0.0, 1.0)
        self._set_theme()

    # ------------------------------------------------------------ what a plot shows

    def draw(
        self,
        series: Sequence[Series],
        *,
        across: tuple[float, float],
        rows: Sequence[float],
        top: float,
        bottom: float = 0.0,
    ) -> None:
        """Show lines anew.

        Args:
            series: The lines, the first undermost.
            across: First and last round of the axis.
            rows: Values with a hairline and a label.
            top: Upper end of the values.
            bottom: Lower end of the values.
        """
        before, rows_before = [_kind(line) for line in self._series], self._rows
        self._series = tuple(series)
        self._across, self._rows = across, tuple(rows)
        self._upwards = (bottom, top)
        if [_kind(line) for line in self._series] == before and self._rows == rows_before:
            self._lengthen()
        else:
            self._rebuild()

    def set_across(self, first: float, last: float) -> None:
        """Widen the axis of rounds, so that words have room."""
        self._across = (first, last)
        self._show_range()

    def _show_range(self) -> None:
        # A little room on every side, so that the first round and the topmost label are not cut off.
        first, last = self._across
        low, high = self._upwards
        self._box.setXRange(first, last, padding=_ROOM_ACROSS)
        self._box.setYRange(low, high, padding=_ROOM_UPWARDS)
        self.update()

    def _lengthen(self) -> None:
        """One more round for the lines that are there: making them anew takes three times as long."""
        for series, line, edges in zip(self._series, self._curves, self._edges, strict=True):
            line.setData(list(series.x), list(series.y))
            for edge, values in zip(edges, (series.low, series.high), strict=False):
                edge.setData(list(series.x), list(values))
        self._show_range()

    def _rebuild(self) -> None:
        for item in self._items:
            self._box.removeItem(item)
        self._curves = [self._line(series) for series in self._series]
        self._edges = [self._made_edges(series) for series in self._series]
        bands = zip(self._series, self._edges, strict=True)
        self._items = [self._row(value) for value in self._rows]
        self._items += [self._band(series, edges) for series, edges in bands if edges]
        self._items += self._curves
        for item in self._items:
            self._box.addItem(item, ignoreBounds=True)
        self._show_range()

    def across_words(self) -> str:
        """What lies across, with its unit."""
        return self.tr("Round")

    def ticks_across(self) -> list[int]:
        """Values that are written at the axis: of rounds the first, then even steps."""
        last = int(self.last_round())
        step = _even_step(last / _TICKS_ACROSS)
        return [1, *range(step, last + 1, step)] if step > 1 else list(range(1, last + 1))

    def last_round(self) -> float:
        """The last round that may be written at the axis; a plot with room for words at its right says less."""
        return self._across[1]

    def _row(self, value: float) -> pg.InfiniteLine:
        return pg.InfiniteLine(pos=value, angle=0, pen=pg.mkPen(colour("hair"), width=1))

    def _made_edges(self, series: Series) -> list[pg.PlotCurveItem]:
        nothing = pg.mkPen(None)
        sides = (series.low, series.high) if series.low else ()
        return [pg.PlotCurveItem(list(series.x), list(values), pen=nothing) for values in sides]

    def _band(self, series: Series, edges: Sequence[pg.PlotCurveItem]) -> pg.FillBetweenItem:
        return pg.FillBetweenItem(*edges, brush=pg.mkBrush(colour(series.token, current().band_share)))

    def _line(self, series: Series) -> pg.PlotCurveItem:
        pen = pg.mkPen(colour(series.token, series.share), width=series.width)
        if series.is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pg.PlotCurveItem(list(series.x), list(series.y), pen=pen, antialias=True)

    # ------------------------------------------------------------ words, in pixels

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and what stands beside the lines; half of the outermost numbers stands beside their area."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        room, to_pixels, high = QRectF(self._room()), self._to_pixels(), self._line_height
        beside = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value in self._rows:
            y = to_pixels.map(QPointF(0, value)).y()
            painter.drawText(QRectF(0, y - high / 2, room.left() - _TEXT_GAP, high), beside, digits(value))
        below = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for value in self.ticks_across() if self._rows else ():
            x = to_pixels.map(QPointF(value, 0)).x()
            painter.drawText(QRectF(x - 50, room.bottom() + _TEXT_GAP, 100, high), below, digits(value))
        painter.drawText(QRectF(room.left(), self.height() - high, room.width(), high), below, self.across_words())
        painter.end()

    def paint_words(self, painter: QPainter) -> None:
        """Paint what stands over the lines; each plot has its own."""

    def _room(self) -> QRect:
        """The area of the lines."""
        around = self.rect().adjusted(self._left, self._above, -self._right, -self._below)
        return QRect(around.topLeft(), around.size().expandedTo(_LEAST_ROOM))

    def _to_pixels(self) -> QTransform:
        """From rounds and values to places in this widget; reckoned, for pyqtgraph lays out only what is shown."""
        room = self._room()
        (first, last), (low, high) = self._across, self._upwards
        across, upwards = (last - first) or 1.0, (high - low) or 1.0
        wide, tall = room.width() / across / (1 + 2 * _ROOM_ACROSS), room.height() / upwards / (1 + 2 * _ROOM_UPWARDS)
        left = room.x() + (_ROOM_ACROSS * across - first) * wide
        foot = room.y() + room.height() - (_ROOM_UPWARDS * upwards - low) * tall
        return QTransform(wide, 0, 0, -tall, left, foot)

    def at(self, x: float, y: float) -> QPointF:
        """Where a point of the plot lies in this widget, in whole pixels."""
        return QPointF(self._to_pixels().map(QPointF(x, y)).toPoint())

    def pixels_across(self) -> float:
        """Width of the lines' area in pixels."""
        return float(self._room().width())

    def across_at(self, place: QPointF) -> float:
        """What lies across at a place of this widget."""
        there, _ = self._to_pixels().inverted()
        return there.map(place).x()

    def paint_reading(self, painter: QPainter, x: float) -> None:
        """A thin upright line at the round that the keyboard stands on."""
        painter.setPen(QPen(colour("accent"), 1))
        painter.drawLine(self.at(x, self._upwards[0]), self.at(x, self._upwards[1]))

    # ------------------------------------------------------------ reading by keyboard

    def rounds(self) -> tuple[float, ...]:
        """Rounds that can be stepped to."""
        return self._series[-1].x if self._series else ()

    def read(self, index: int) -> str:
        """The figures of a round in words; a plot whose keys do something else has none."""
        return ""

    @abstractmethod
    def numbers(self) -> str:
        """Every value as a table for a spreadsheet; each plot has its own."""

    @property
    def reading(self) -> int | None:
        """Index of the round that the keyboard stands on."""
        return self._reading

    def keyPressEvent(self, event: QKeyEvent) -> None:
        n = len(self.rounds())
        at = self._reading if self._reading is not None else n
        steps = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: n - 1,
        }
        key = Qt.Key(event.key())
        if key not in steps or not n:
            super().keyPressEvent(event)
            return
        self._reading = min(max(steps[key], 0), n - 1)
        self.tell(self.read(self._reading))

    def tell(self, words: str) -> None:
        """Say what is read, to eyes and to screen readers."""
        self.setAccessibleDescription(words)
        self.point_read.emit(words)
        self.show_words()

    def show_words(self) -> None:
        """Paint the words again."""
        self._words.update()

    # ------------------------------------------------------------ picture and look

    def picture(self) -> QPixmap:
        """The plot as it stands, on the card's ground."""
        return self.grab()

    def save_picture(self, path: Path) -> bool:
        """Write the plot as a picture; False where the file could not be written."""
        return self.picture().save(str(path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._view.setGeometry(self._room())
        self._words.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._set_theme()
            self._rebuild()
        super().changeEvent(event)

    def _set_theme(self) -> None:
        """Colours and measures again: pyqtgraph does not follow the palette."""
        self._view.setBackground(colour("card"))
        small = QFontMetricsF(font(SMALL))
        wide = small.horizontalAdvance("100")
        self._line_height = math.ceil(small.height())
        self._left = math.ceil(wide) + _TEXT_GAP + 6
        # Half of the first round's number stands left of the axis, and half of the last one right of it; half of the
        # topmost number stands above its line.
        self._right = math.ceil(wide / 2)
        self._above = math.ceil(small.height() / 2)
        self._below = 2 * (self._line_height + _TEXT_GAP)
        self._lay_out()


def _kind(series: Series) -> tuple[str, float, float, bool]:
    """What a line looks like, whatever its points are."""
    return series.token, series.width, series.share, bool(series.low)


def _even_step(wish: float) -> int:
    """The next of 1, 2, 5, 10, 20, 50, … at or above a wish."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if step >= wish:
                return step
        size *= 10


def apart(wishes: Sequence[float], least: float, top: float, bottom: float) -> list[float]:
    """Places as near as possible to their wishes and no nearer to each other than `least`, in the same order.

    Args:
        wishes: Pixels from above, in any order.
        least: Smallest distance of two neighbours.
        top: Nothing stands above this.
        bottom: Nothing stands below this, where there is room for all.

    Returns:
        The places, in the order of the wishes.
    """
    order = sorted(range(len(wishes)), key=lambda i: wishes[i])
    heaps: list[tuple[float, int]] = []  # (mean of the wished tops, members): neighbours that touch move as one
    for place, i in enumerate(order):
        mean, members = wishes[i] - place * least, 1
        while heaps and heaps[-1][0] > mean:
            before, count = heaps.pop()
            mean, members = (before * count + mean * members) / (count + members), count + members
        heaps.append((mean, members))
    shifted = [mean for mean, members in heaps for _ in range(members)]
    highest = bottom - least * (len(wishes) - 1)
    places = [0.0] * len(wishes)
    for place, i in enumerate(order):
        places[i] = max(min(shifted[place], highest), top) + place * least
    return places
