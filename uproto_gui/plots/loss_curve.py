"""The loss over the rounds: a line a stage, raw values pale below a smoothed line, the latest named at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from uproto_gui.plots.plot_area import PlotArea, Series, apart
from uproto_gui.theme.fonts import SEMIBOLD, font
from uproto_gui.theme.palette import colour

_TONE = "accent"
_RAW_SHARE = 0.35
_LABEL_ROOM = 56.0
_ROWS = 3


@dataclass(frozen=True, kw_only=True)
class LossLine:
    """The loss of one stage."""

    rounds: tuple[int, ...]
    losses: tuple[float, ...]
    smoothed: tuple[float, ...]


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
        top = _round_top(max((value for line in lines for value in line.losses), default=1.0))
        series = []
        for line in lines:
            x = tuple(float(number) for number in line.rounds)
            series.append(Series(x=x, y=line.losses, token=_TONE, width=1.0, share=_RAW_SHARE))
            series.append(Series(x=x, y=line.smoothed, token=_TONE, width=2.5))
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
        rows = ["round\tloss"]
        rows += [
            f"{number}\t{loss:.6g}"
            for line in self._lines
            for number, loss in zip(line.rounds, line.losses, strict=True)
        ]
        return "\n".join(rows) + "\n"

    def read(self, index: int) -> str:
        """A round's loss in words."""
        points = [pair for line in self._lines for pair in zip(line.rounds, line.losses, strict=True)]
        number, loss = points[index]
        return self.tr("Round {number}: loss {loss}").format(number=number, loss=f"{loss:.3g}")

    def _needed(self) -> float:
        latest = self._lines[-1].rounds[-1] if self._lines else 1
        across = self.pixels_across()
        if across <= 2 * _LABEL_ROOM or latest <= 1:
            return float(self._rounds_in_all)
        return max(float(self._rounds_in_all), 1 + (latest - 1) * across / (across - _LABEL_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room for the latest value is measured anew."""
        super().resizeEvent(event)
        self.set_across(1.0, self._needed())

    def paint_words(self, painter: QPainter) -> None:
        """The latest value at the end of its line."""
        if not self._lines:
            return
        line = self._lines[-1]
        end = self.at(line.rounds[-1], line.smoothed[-1])
        (y,) = apart([end.y()], 0, 10, self.height() - 40.0)
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(colour("accent"))
        painter.drawText(
            QRectF(QPointF(end.x() + 10, y - 12), QPointF(end.x() + 200, y + 12)),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            f"{line.losses[-1]:.2f}",
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
