"""What is answered (across) against what of it is right (upwards), with the one handle: how often right it shall be.

The line goes through every limit that could be set: right of the handle more photos are answered, left of it fewer, and
these more surely. Photos of rare classes have a line of their own. Where too few photos are answered for a percent,
there is no line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from uproto_core.figures import Accuracy, share_of_photos, wilson_range
from uproto_core.sureness import LEAST_TARGET, MOST_TARGET, SurePoint
from uproto_gui.plots.marks import MarkShape, paint_mark, paint_over
from uproto_gui.plots.plot_area import PlotArea, Series, apart
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import count, digits, is_few, percent, range_words

_ROWS: Final = (0, 25, 50, 75, 100)
_UPPER_ROWS: Final = (50, 60, 70, 80, 90, 100)
"""Where no range comes below the half: else all that differs lies in the uppermost part."""
_HIGH: Final = 90
_ACROSS: Final = (0, 25, 50, 75, 100)
_KNOB: Final = 18.0


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A target that can be taken, and where it leads."""

    target: float
    point: SurePoint
    is_reached: bool


class AnsweredRight(PlotArea):
    """The line of what "not sure" costs and brings."""

    target_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[SurePoint, ...] = ()
        self._choices: tuple[Choice, ...] = ()
        self._photos, self._rare_photos = 0, 0
        self._at: Choice | None = None
        self._lowest = 0.0
        self.setAccessibleName(self.tr("How often right answers shall be: photos answered, and right of these"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_points(
        self, points: Sequence[SurePoint], choices: Sequence[Choice], *, photos: int, rare_photos: int
    ) -> None:
        """Show a line.

        Args:
            points: Every limit that could be set, the most photos first.
            choices: The targets that the handle goes through, the lowest first.
            photos: All practice photos.
            rare_photos: Those of rare classes; 0 where there is no line for them.
        """
        self._points, self._choices = tuple(points), tuple(choices)
        self._photos, self._rare_photos = photos, rare_photos
        lines = [self._drawn(self._rare(), rare_photos, "rare"), self._drawn(self._all(), photos, "text")]
        shown = [line for line in lines if line is not None]
        is_upper = bool(shown) and all(low >= _UPPER_ROWS[0] for line in shown for low in line.low)
        rows = _UPPER_ROWS if is_upper else _ROWS
        self._lowest = float(rows[0])
        self.draw(shown, across=(0.0, 100.0), rows=rows, top=100.0, bottom=self._lowest)

    def set_target(self, target: float, words: str) -> None:
        """Put the handle to a target.

        Args:
            target: Share of right answers; one that is no choice, such as "always", has no handle.
            words: What it costs, for whoever reads by keys.
        """
        self._at = next((choice for choice in self._choices if round(100 * (choice.target - target)) == 0), None)
        self.setAccessibleDescription(words)
        self.show_words()

    def across_words(self) -> str:
        return self.tr("Answered, percent of practice photos")

    def ticks_across(self) -> list[int]:
        return list(_ACROSS)

    def numbers(self) -> str:
        """Every point as a table for a spreadsheet."""
        names = ("needed_confidence", "answered", "right", "right_low", "right_high", "rare_answered", "rare_right")
        rows = ["\t".join((*names, "photos", "rare_photos"))]
        for point in self._points:
            low, high = wilson_range(point.right / point.answered, point.answered)
            cells: tuple[float, ...] = (point.threshold, point.answered, point.right, low, high)
            cells = (*cells, point.rare_answered, point.rare_right, self._photos, self._rare_photos)
            rows.append("\t".join(digits(value) for value in cells))
        return "\n".join(rows) + "\n"

    # ------------------------------------------------------------ the handle

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the target by a point: to the right and down more photos are answered."""
        places = [choice.target for choice in self._choices]
        at = places.index(self._at.target) if self._at is not None else 0
        steps = {
            Qt.Key.Key_Right: at - 1,
            Qt.Key.Key_Down: at - 1,
            Qt.Key.Key_Left: at + 1,
            Qt.Key.Key_Up: at + 1,
            Qt.Key.Key_PageDown: at - 5,
            Qt.Key.Key_PageUp: at + 5,
            Qt.Key.Key_Home: len(places) - 1,
            Qt.Key.Key_End: 0,
        }
        key = Qt.Key(event.key())
        if key not in steps or not places:
            super().keyPressEvent(event)
            return
        self.target_moved.emit(places[min(max(steps[key], 0), len(places) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event.position())

    def _take(self, place: QPointF) -> None:
        """The target whose photos answered lie nearest; of equal ones the highest, which promises most."""
        if not self._choices or not self._photos:
            return
        wish = self.across_at(place) / 100 * self._photos
        reached = [choice for choice in self._choices if choice.is_reached] or list(self._choices[:1])
        nearest = min(reached, key=lambda choice: (abs(choice.point.answered - wish), -choice.target))
        if self._at is None or nearest.target != self._at.target:
            self.target_moved.emit(nearest.target)

    # ------------------------------------------------------------ lines and words

    def _all(self) -> list[tuple[int, int]]:
        return [(point.answered, point.right) for point in reversed(self._points)]

    def _rare(self) -> list[tuple[int, int]]:
        return [(point.rare_answered, point.rare_right) for point in reversed(self._points)]

    @staticmethod
    def _drawn(counts: Sequence[tuple[int, int]], photos: int, hue: str) -> Series | None:
        """A line through every limit at which enough photos are answered for a percent."""
        enough = [(answered, right) for answered, right in dict.fromkeys(counts) if not is_few(answered)]
        if not enough or not photos:
            return None
        ranges = [wilson_range(right / answered, answered) for answered, right in enough]
        return Series(
            x=tuple(100 * answered / photos for answered, _ in enough),
            y=tuple(100 * right / answered for answered, right in enough),
            low=tuple(100 * low for low, _ in ranges),
            high=tuple(100 * high for _, high in ranges),
            token=hue,
            width=3.0 if hue == "text" else 2.0,
        )

    def paint_words(self, painter: QPainter) -> None:
        """The target as a line across, the handle, and the names of the lines."""
        if self._at is None:
            self._paint_names(painter)
            return
        target = 100 * self._at.target
        painter.setPen(QPen(colour("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self.at(0, target), self.at(100, target))
        words = self.tr("right {percent} % of the time").format(percent=count(round(target)))
        painter.setFont(font(SMALL))
        painter.setPen(colour("accent"))
        corner = self.at(0, target)
        # Above the line where there is room for it.
        y = corner.y() - 20 if target < _HIGH else corner.y() + 2
        painter.drawText(QRectF(corner.x() + 6, y, 400, 18), int(Qt.AlignmentFlag.AlignVCenter), words)
        self._paint_names(painter)
        self._paint_handle(painter, self._at.point)

    def _paint_handle(self, painter: QPainter, point: SurePoint) -> None:
        if not point.answered or not self._photos:
            return
        place = self.at(100 * point.answered / self._photos, 100 * point.right / point.answered)
        painter.setPen(QPen(colour("accent"), 1))
        painter.drawLine(QPointF(place.x(), self.at(0, self._lowest).y()), place)
        painter.setPen(QPen(colour("accent"), 3))
        painter.setBrush(colour("card"))
        painter.drawEllipse(place, _KNOB / 2, _KNOB / 2)

    def _paint_names(self, painter: QPainter) -> None:
        """Every line is named where it ends, at the right: all photos that can be answered."""
        ends = []
        if self._points and not is_few(self._points[0].answered):
            ends.append((self._points[0].answered, self._points[0].right, self._photos, "text"))
        if self._points and not is_few(self._points[0].rare_answered) and self._rare_photos:
            ends.append((self._points[0].rare_answered, self._points[0].rare_right, self._rare_photos, "rare"))
        if not ends:
            return
        places = [self.at(100 * answered / photos, 100 * right / answered) for answered, right, photos, _ in ends]
        heights = apart(
            [place.y() + 22 for place in places], 20, self.at(0, 100).y() + 10, self.at(0, self._lowest).y() - 10
        )
        # Left of every line's end and of the handle, so that no mark stands on a figure.
        right_end = min([self.at(100, 0).x() - _KNOB, *(place.x() - _KNOB / 2 for place in places)])
        how = font(SMALL, SEMIBOLD)
        painter.setFont(how)
        for (answered, right, _, hue), place, y in zip(ends, places, heights, strict=True):
            words = self._name(hue, share_of_photos(right, answered))
            width = QFontMetricsF(how).horizontalAdvance(words)
            painter.setPen(colour(hue))
            paint_over(painter, QRectF(right_end - width - 2, y - 9, width + 4, 18), words)
            shape: MarkShape = "triangle" if hue == "rare" else "circle"
            paint_mark(painter, shape, place, 9.0, colour(hue), halo=colour("card"))

    def _name(self, hue: str, accuracy: Accuracy) -> str:
        words = self.tr("Rare  {percent}, {range}") if hue == "rare" else self.tr("All photos  {percent}, {range}")
        return words.format(percent=percent(accuracy), range=range_words(accuracy))


TARGETS: Final = tuple(whole / 100 for whole in range(round(100 * LEAST_TARGET), round(100 * MOST_TARGET) + 1))
"""What the handle goes through."""
