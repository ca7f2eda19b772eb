"""Four lines over the rounds: all classes equal, common, middle and rare, on practice photos, with their ranges.

The lines are named at their ends with value and range. No percent is written for a group with few practice photos.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from uproto_core.figures import Accuracy, PracticeFigures
from uproto_gui.plots.marks import MarkShape, paint_mark
from uproto_gui.plots.plot_area import PlotArea, Series, apart
from uproto_gui.theme.fonts import REGULAR, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import digits

_ROWS = (0, 25, 50, 75, 100)
_FEW_PHOTOS = 10
_LABEL_GAP = 16.0
_LEAST_APART = 20.0


@dataclass(frozen=True, kw_only=True)
class _Kind:
    field: str
    hue: str
    """Name of its colour among the tokens."""
    shape: MarkShape
    width: float


# The thick line of all classes equal is drawn last, over the others.
_KINDS = (
    _Kind(field="many", hue="common", shape="circle", width=2.0),
    _Kind(field="medium", hue="middle", shape="square", width=2.0),
    _Kind(field="few", hue="rare", shape="triangle", width=2.0),
    _Kind(field="balanced_accuracy", hue="text", shape="circle", width=3.5),
)


@dataclass(frozen=True, kw_only=True)
class _Label:
    token: str
    shape: MarkShape
    end: QPointF
    name: str
    range: str


class AccuracyLines(PlotArea):
    """The live figures of a training, practice photos only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[tuple[int, PracticeFigures], ...] = ()
        self._best: int | None = None
        self._rounds_in_all = 1
        self.setAccessibleName(self.tr("Found on practice photos, in percent, by round"))

    def set_figures(
        self, figures: Sequence[tuple[int, PracticeFigures]], *, rounds_in_all: int, best: int | None
    ) -> None:
        """Show the figures of all rounds so far.

        Args:
            figures: Round from 1, and its figures.
            rounds_in_all: Rounds that the training will have.
            best: The best round so far.
        """
        self._figures = tuple(figures)
        self._rounds_in_all = max(rounds_in_all, 2)
        self._best = best
        series = [line for kind in _KINDS if (line := self._series_of(kind)) is not None]
        self.draw(series, across=(1.0, self._needed()), rows=_ROWS, top=100.0)

    def rounds(self) -> tuple[float, ...]:
        """Rounds that can be stepped to."""
        return tuple(float(number) for number, _ in self._figures)

    def last_round(self) -> float:
        """The last round of the training; right of it there is only room for words."""
        return float(self._rounds_in_all)

    def numbers(self) -> str:
        """Every figure as a table for a spreadsheet: a row a round, tabs between, shares from 0 to 1."""
        measures = ("value", "low", "high", "n", "classes")
        head = ["round", *(f"{kind.field}_{measure}" for kind in _KINDS for measure in measures)]
        rows = [head]
        for number, figures in self._figures:
            found = [getattr(figures, kind.field) for kind in _KINDS]
            values = [getattr(accuracy, measure) for accuracy in found for measure in measures]
            rows.append([str(number), *("" if value is None else digits(value) for value in values)])
        return "\n".join("\t".join(row) for row in rows) + "\n"

    def read(self, index: int) -> str:
        """A round's figures in words."""
        number, figures = self._figures[index]
        found = "; ".join(self._words_of(kind, getattr(figures, kind.field)) for kind in reversed(_KINDS))
        return self.tr("Round {number}: {found}").format(number=number, found=found)

    # ------------------------------------------------------------ lines

    def _series_of(self, kind: _Kind) -> Series | None:
        points = [
            (float(number), accuracy.value, accuracy.low, accuracy.high)
            for number, figures in self._figures
            if (accuracy := getattr(figures, kind.field)).value is not None
        ]
        if not points:
            return None
        x, y, low, high = zip(*points, strict=True)
        is_group = kind.hue != "text"
        return Series(
            x=x,
            y=tuple(100 * value for value in y),
            low=tuple(100 * value for value in low) if is_group else (),
            high=tuple(100 * value for value in high) if is_group else (),
            token=kind.hue,
            width=kind.width,
        )

    def _needed(self) -> float:
        """Last round of the axis, wide enough that the words right of the latest round are whole."""
        latest = self._figures[-1][0] if self._figures else 1
        across = self.pixels_across()
        room = across - self._words_width()
        if room <= across * 0.2 or latest <= 1:
            return float(self._rounds_in_all)
        return max(float(self._rounds_in_all), 1 + (latest - 1) * across / room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room for the words is measured anew."""
        super().resizeEvent(event)
        self.set_across(1.0, self._needed())

    # ------------------------------------------------------------ words

    def _name_of(self, kind: _Kind) -> str:
        names = {
            "many": self.tr("Common"),
            "medium": self.tr("Middle"),
            "few": self.tr("Rare"),
            "balanced_accuracy": self.tr("All classes equal"),
        }
        return names[kind.field]

    def _words_of(self, kind: _Kind, accuracy: Accuracy) -> str:
        if accuracy.value is None or accuracy.low is None or accuracy.high is None:
            return self.tr("{name} n/a: no photos").format(name=self._name_of(kind))
        if accuracy.n < _FEW_PHOTOS:
            return self.tr("{name}: %n practice photo(s), too few for a percent", "", accuracy.n).format(
                name=self._name_of(kind)
            )
        return self.tr("{name} {value} % (likely {low}–{high}), {n} photos").format(
            name=self._name_of(kind),
            value=round(100 * accuracy.value),
            low=round(100 * accuracy.low),
            high=round(100 * accuracy.high),
            n=accuracy.n,
        )

    def _labels(self) -> list[_Label]:
        if not self._figures:
            return []
        number, figures = self._figures[-1]
        return [
            label for kind in _KINDS if (label := self._label(kind, number, getattr(figures, kind.field))) is not None
        ]

    def _label(self, kind: _Kind, number: int, accuracy: Accuracy) -> _Label | None:
        if accuracy.value is None or accuracy.low is None or accuracy.high is None:
            return None
        name, value = self._name_of(kind), round(100 * accuracy.value)
        if accuracy.n < _FEW_PHOTOS:
            words, likely = name, self.tr("only %n photo(s)", "", accuracy.n)
        else:
            words = self.tr("{name}  {value} %").format(name=name, value=value)
            likely = self._likely(accuracy.low, accuracy.high, accuracy.n)
        end = self.at(number, 100 * accuracy.value)
        return _Label(token=kind.hue, shape=kind.shape, end=end, name=words, range=likely)

    def _likely(self, low: float, high: float, n: int) -> str:
        return self.tr("{low}–{high}, %n photo(s)", "", n).format(low=round(100 * low), high=round(100 * high))

    def _words_width(self) -> float:
        """Pixels that the names and ranges take, right of the lines' ends."""
        names = QFontMetricsF(font(weight=SEMIBOLD))
        ranges = QFontMetricsF(font(SMALL))
        widest = names.horizontalAdvance(self.tr("{name}  {value} %").format(name=self._name_of(_KINDS[-1]), value=100))
        most = max((getattr(self._figures[-1][1], kind.field).n for kind in _KINDS), default=0) if self._figures else 0
        return _LABEL_GAP + widest + 20 + ranges.horizontalAdvance(self._likely(0.88, 1.0, most))

    def paint_words(self, painter: QPainter) -> None:
        """Best round, names at the lines' ends, and the round that the keyboard stands on."""
        if not self._figures:
            return
        self._paint_best(painter)
        labels = self._labels()
        top, bottom = self.at(1, 100).y(), self.at(1, 0).y()
        places = apart([label.end.y() for label in labels], _LEAST_APART, top, bottom)
        strong, small = font(weight=SEMIBOLD), font(SMALL, REGULAR)
        widest = max((QFontMetricsF(strong).horizontalAdvance(label.name) for label in labels), default=0.0)
        for label, y in zip(labels, places, strict=True):
            paint_mark(painter, label.shape, label.end, 9.0, colour(label.token), halo=colour("card"))
            left = label.end.x() + _LABEL_GAP
            self._paint_text(painter, QPointF(left, y), label.name, strong, label.token)
            self._paint_text(painter, QPointF(left + widest + 20, y), label.range, small, "muted")
        if self.reading is not None and self.reading < len(self._figures):
            self.paint_reading(painter, self._figures[self.reading][0])

    def _paint_best(self, painter: QPainter) -> None:
        if self._best is None or len(self._figures) == 1:
            return
        foot, head = self.at(self._best, 0), self.at(self._best, 101)
        painter.setPen(QPen(colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(foot, head)
        words = self.tr("round {number}: best so far").format(number=self._best)
        width = QFontMetricsF(font(SMALL)).horizontalAdvance(words)
        left = foot.x() - 10 - width
        if left < self.at(1, 0).x():
            left = foot.x() + 10
        self._paint_text(painter, QPointF(left, foot.y() - 14), words, font(SMALL), "muted")

    @staticmethod
    def _paint_text(painter: QPainter, at: QPointF, words: str, how: QFont, token: str) -> None:
        painter.setFont(how)
        painter.setPen(colour(token))
        height = 24.0
        rect = QRectF(at.x(), at.y() - height / 2, 600, height)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
