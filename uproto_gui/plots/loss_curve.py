"""The loss over the rounds: a line a stage, raw values pale below a smoothed line, practice photos dashed beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from uproto_gui.plots.plot_area import PlotArea, Series, apart
from uproto_gui.theme.fonts import SEMIBOLD, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import decimals, digits

_TONE = "accent"
_PRACTICE_TONE = "text"
_RAW_SHARE = 0.35
_LABEL_GAP = 18.0
_LEAST_APART = 20.0
_MOST_FOR_WORDS = 0.8
"""Share of the width: where words would take more, they are cut off rather than the line."""
_ROWS = 3


@dataclass(frozen=True, kw_only=True)
class LossLine:
    """The loss of one stage."""

    rounds: tuple[int, ...]
    losses: tuple[float, ...]
    smoothed: tuple[float, ...]
    on_practice: tuple[float, ...] = ()
    """Of practice photos; empty where there are none."""


class LossCurve(PlotArea):
    """How wrong the training still is, by its own measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LossLine, ...] = ()
        self._rounds_in_all = 1
        self.setAccessibleName(self.tr("Loss: how wrong it still is, by round"))

    def set_losses(self, lines: Sequence[LossLine], *, rounds_in_all: int) -> None:
        """Show the losses so far, one line a stage."""
        self._lines = tuple(lines)
        self._rounds_in_all = max(rounds_in_all, 2)
        values = (value for line in lines for value in (*line.losses, *line.on_practice))
        top = _round_top(max(values, default=1.0))
        series = []
        for line in lines:
            x = tuple(float(number) for number in line.rounds)
            series.append(Series(x=x, y=line.losses, token=_TONE, width=1.0, share=_RAW_SHARE))
            series.append(Series(x=x, y=line.smoothed, token=_TONE, width=2.5))
            if line.on_practice:
                series.append(Series(x=x, y=line.on_practice, token=_PRACTICE_TONE, width=2.0, is_dashed=True))
        rows = [top * step / _ROWS for step in range(_ROWS + 1)] if top else [0.0]
        self.draw(series, across=(1.0, self._needed()), rows=rows, top=top)

    def rounds(self) -> tuple[float, ...]:
        """Rounds that can be stepped to."""
        return tuple(float(number) for line in self._lines for number in line.rounds)

    def last_round(self) -> float:
        """The last round of the training."""
        return float(self._rounds_in_all)

    def numbers(self) -> str:
        """Every value as a table for a spreadsheet."""
        rows = ["round\ttraining_loss\tpractice_loss"]
        for number, loss, practice in self._points():
            rows.append(f"{number}\t{digits(loss)}\t{'' if practice is None else digits(practice)}")
        return "\n".join(rows) + "\n"

    def read(self, index: int) -> str:
        """A round's loss in words."""
        number, loss, practice = self._points()[index]
        if practice is None:
            return self.tr("Round {number}: loss {loss}").format(number=number, loss=digits(loss, 3))
        return self.tr("Round {number}: loss {loss}, on practice photos {practice}").format(
            number=number, loss=digits(loss, 3), practice=digits(practice, 3)
        )

    def _points(self) -> list[tuple[int, float, float | None]]:
        """Round, loss, and that of practice photos where it is known."""
        return [
            (number, loss, line.on_practice[place] if line.on_practice else None)
            for line in self._lines
            for place, (number, loss) in enumerate(zip(line.rounds, line.losses, strict=True))
        ]

    def _end_words(self, loss: float) -> str:
        if not self._lines or not self._lines[-1].on_practice:
            return decimals(loss, 2)
        return self.tr("training {loss}").format(loss=decimals(loss, 2))

    def _practice_words(self, loss: float) -> str:
        return self.tr("practice {loss}").format(loss=decimals(loss, 2))

    def _needed(self) -> float:
        latest = self._lines[-1].rounds[-1] if self._lines else 1
        across = self.pixels_across()
        if not self._lines or latest <= 1:
            return float(self._rounds_in_all)
        measure = QFontMetricsF(font(weight=SEMIBOLD))
        words = [self._end_words(self._lines[-1].losses[-1])]
        if self._lines[-1].on_practice:
            words.append(self._practice_words(self._lines[-1].on_practice[-1]))
        room = max(measure.horizontalAdvance(word) for word in words) + _LABEL_GAP
        if room > _MOST_FOR_WORDS * across:
            return float(self._rounds_in_all)
        return max(float(self._rounds_in_all), 1 + (latest - 1) * across / (across - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room for the latest value is measured anew."""
        super().resizeEvent(event)
        self.set_across(1.0, self._needed())

    def paint_words(self, painter: QPainter) -> None:
        """The latest values at the ends of their lines."""
        if not self._lines:
            return
        line = self._lines[-1]
        ends = [(line.smoothed[-1], self._end_words(line.losses[-1]), _TONE)]
        if line.on_practice:
            ends.append((line.on_practice[-1], self._practice_words(line.on_practice[-1]), _PRACTICE_TONE))
        places = [self.at(line.rounds[-1], value) for value, _, _ in ends]
        heights = apart([place.y() for place in places], _LEAST_APART, 10, self.height() - 40.0)
        painter.setFont(font(weight=SEMIBOLD))
        for (_, words, tone), place, y in zip(ends, places, heights, strict=True):
            painter.setPen(colour(tone))
            painter.drawText(
                QRectF(QPointF(place.x() + 10, y - 12), QPointF(place.x() + 300, y + 12)),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                words,
            )
        if self.reading is not None:
            self.paint_reading(painter, self.rounds()[min(self.reading, len(self.rounds()) - 1)])


def _round_top(largest: float) -> float:
    """The next value above the largest that three even rows divide into short numbers: 0.3, 0.6, 0.9, 1.2, 1.5, 3."""
    if largest <= 0:
        return 1.0
    size = 1.0
    while size * 0.3 > largest:
        size /= 10
    while True:
        for step in (0.3, 0.6, 0.9, 1.2, 1.5):
            if step * size >= largest:
                return step * size
        size *= 10
