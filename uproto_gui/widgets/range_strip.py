"""Figures with their range on a scale from 0 to 100 %, and dots where photos are too few for a percent.

The painting functions serve delegates of long lists; the widget is one row of its own.
"""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_core.figures import Accuracy, Group
from uproto_gui.plots.marks import paint_mark
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour, current
from uproto_gui.widgets.group_mark import group_shape, group_tone
from uproto_gui.widgets.numbers import count, found_of, is_few, likely_words, percent, whole_percent_words

_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)
_NAMED = (0.0, 0.5, 1.0)
"""Steps that have their words."""
_MARGIN = 7.0
"""Room at both ends, so that a mark at 0 or 100 % is whole."""

_PILL = 12.0
_MARK, _THIN_MARK = 11.0, 9.0
_STROKE = 24.0
_WORDS_GAP = 8.0
_THIN_SHARE = 0.6
_DOT, _DOT_STEP = 6.0, 9.0


def across(rect: QRectF, share: float) -> float:
    """Where a share lies on the scale of a rectangle, in pixels."""
    return rect.left() + _MARGIN + share * (rect.width() - 2 * _MARGIN)


def paint_scale(painter: QPainter, rect: QRectF) -> None:
    """Draw the upright hairlines at 0, 25, 50, 75 and 100 %; rows under each other make one line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(colour("hair"), 1))
    for step in _STEPS:
        x = round(across(rect, step))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    painter.restore()


def paint_scale_words(painter: QPainter, rect: QRectF) -> None:
    """Write 0, 50 and 100 % over the scale's hairlines."""
    painter.save()
    painter.setFont(font(SMALL))
    painter.setPen(colour("muted"))
    metrics = QFontMetricsF(font(SMALL))
    for step in _NAMED:
        words = whole_percent_words(step) if step == 1 else count(round(100 * step))
        width = metrics.horizontalAdvance(words)
        left = min(max(across(rect, step) - width / 2, rect.left()), rect.right() - width)
        painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
    painter.restore()


def paint_range(
    painter: QPainter,
    rect: QRectF,
    accuracy: Accuracy,
    group: Group,
    *,
    ordinary: Accuracy | None = None,
    ordinary_right: int = 0,
    is_thin: bool = False,
) -> None:
    """Draw an accuracy's likely range and its mark on the scale of a rectangle.

    Args:
        painter: Where to; its state is left as it was.
        rect: The whole scale, 0 to 100 %.
        accuracy: The figure; nothing is drawn where there are no photos.
        group: Gives hue and mark.
        ordinary: What the ordinary classifier finds, as a stroke with words left of the range.
        ordinary_right: How many photos that are: a percent without its count and range would be no honest figure.
        is_thin: A line in place of the pill, for classes.
    """
    if accuracy.value is None or accuracy.low is None or accuracy.high is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone, middle = group_tone(group), rect.center().y()
    low, high = across(rect, accuracy.low), across(rect, accuracy.high)
    if is_thin:
        painter.setPen(QPen(colour(tone, _THIN_SHARE), 2))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tone, current().strip_share))
        length = max(high - low, _PILL)
        left = min(max(low, rect.left()), rect.right() - length)
        painter.drawRoundedRect(QRectF(left, middle - _PILL / 2, length, _PILL), _PILL / 2, _PILL / 2)
    if ordinary is not None and ordinary.value is not None:
        words = QCoreApplication.translate("ranges", "ordinary {count}")
        words = words.format(count=found_of(ordinary_right, ordinary.n))
        _paint_ordinary(painter, rect, words, ordinary.value, low)
    size = _THIN_MARK if is_thin else _MARK
    at = QPointF(across(rect, accuracy.value), middle)
    paint_mark(painter, group_shape(group), at, size, colour(tone), halo=colour("card"))
    painter.restore()


def _paint_ordinary(painter: QPainter, rect: QRectF, words: str, share: float, low: float) -> None:
    x, middle = across(rect, share), rect.center().y()
    how = font(SMALL)
    metrics = QFontMetricsF(how)
    width, height = metrics.horizontalAdvance(words), metrics.height()
    right = min(x, low) - _WORDS_GAP
    if right - width >= rect.left():
        place = QRectF(right - width, middle - height / 2, width, height)
        # The scale's hairlines would run through the words.
        painter.fillRect(place.adjusted(-3, 0, 3, 0), colour("card"))
        painter.setFont(how)
        painter.setPen(colour("muted"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("text"))
    painter.drawRect(QRectF(round(x) - 1, middle - _STROKE / 2, 2, _STROKE))


def dots_width(n: int) -> float:
    """Room that the dots of so many photos take."""
    return n * _DOT_STEP


def paint_dots(painter: QPainter, rect: QRectF, correct: int, n: int, group: Group) -> None:
    """Draw one dot for each photo, those found filled, from the left of a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue, middle = colour(group_tone(group)), rect.center().y()
    painter.setPen(QPen(hue, 1.4))
    for place in range(n):
        painter.setBrush(hue if place < correct else Qt.BrushStyle.NoBrush)
        centre = QPointF(rect.left() + _DOT_STEP * (place + 0.5), middle)
        painter.drawEllipse(centre, _DOT / 2 - 0.2, _DOT / 2 - 0.2)
    painter.restore()


class RangeStrip(QWidget):
    """One figure on the scale from 0 to 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accuracy: Accuracy | None = None
        self._group: Group = "even"
        self._ordinary: Accuracy | None = None
        self._ordinary_right = 0
        self._is_thin = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_accuracy(
        self,
        accuracy: Accuracy,
        group: Group,
        *,
        ordinary: Accuracy | None = None,
        ordinary_right: int = 0,
        is_thin: bool = False,
    ) -> None:
        """Show a figure; see `paint_range`."""
        self._accuracy, self._group = accuracy, group
        self._ordinary, self._ordinary_right, self._is_thin = ordinary, ordinary_right, is_thin
        words = likely_words(accuracy)
        self.setAccessibleName(words if is_few(accuracy.n) else f"{percent(accuracy)}, {words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_scale(painter, rect)
        if self._accuracy is not None:
            paint_range(
                painter,
                rect,
                self._accuracy,
                self._group,
                ordinary=self._ordinary,
                ordinary_right=self._ordinary_right,
                is_thin=self._is_thin,
            )
        painter.end()
