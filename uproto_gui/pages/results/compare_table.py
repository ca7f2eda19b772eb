"""The table of the tab Compare: a figure over its counts in each cell, uproto's own row on a band of its own."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from uproto_gui.models.plain_model import PlainModel
from uproto_gui.pages.results.compare import METHOD, CompareRow, CompareState
from uproto_gui.pages.results.compare_words import cells, headings
from uproto_gui.theme.fonts import REGULAR, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.row_table import GAP, Index, RowCells, RowTable

_SHARES: Final = (0.24, 0.13, 0.12, 0.12, 0.12, 0.135, 0.135)
_AROUND: Final = 14
_MOST_LINES: Final = 3
_WIDE_FROM: Final = 900
"""From this width on figures stand beside their ranges."""


class CompareTable(RowTable):
    """The methods, the highest mean of all classes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.words = PlainModel(headings(CompareState()))
        self.methods: tuple[CompareRow, ...] = ()
        super().__init__(self.words, _SHARES, _Cells, parent)
        self._set_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_height()

    def _set_height(self) -> None:
        """Two lines a row, and three where the columns are narrow."""
        high = QFontMetricsF(font()).height() + QFontMetricsF(font(SMALL)).height()
        if self.viewport().width() < _WIDE_FROM:
            high += QFontMetricsF(font()).height()
        self.verticalHeader().setDefaultSectionSize(round(high) + _AROUND)

    def show_comparison(self, state: CompareState) -> None:
        """Show a comparison, or none."""
        self.methods = state.rows
        self.words.name_columns(headings(state))
        self.words.show_rows([cells(row) for row in state.rows])
        if self.methods:
            self.selectRow(0)

    def is_own(self, row: int) -> bool:
        """Whether a row is uproto's."""
        return row < len(self.methods) and self.methods[row].name == METHOD


def _lines(words: str, room: float, weight: int) -> list[tuple[str, QFont, str]]:
    """Lines of a cell, each with its font and tone: a range that has no room beside its figure stands below it."""
    strong, small = font(weight=weight), font(SMALL)
    first, _, second = words.partition("\n")
    lines = [(second, small, "muted")] if second else []
    if QFontMetricsF(strong).horizontalAdvance(first) <= room:
        return [(first, strong, "text"), *lines]
    figure, bracket, likely = first.partition(" (")
    if bracket:
        return [(figure, strong, "text"), (f"({likely}", small, "text"), *lines]
    wrapped = [""]
    for word in first.split():
        longer = f"{wrapped[-1]} {word}".strip()
        if wrapped[-1] and QFontMetricsF(strong).horizontalAdvance(longer) > room:
            wrapped.append(word)
        else:
            wrapped[-1] = longer
    # What does not fit into the lines that there are is shortened at the end of the last one.
    most = _MOST_LINES - len(lines)
    shown = [*wrapped[: most - 1], " ".join(wrapped[most - 1 :])] if len(wrapped) > most else wrapped
    return [*((line, strong, "text") for line in shown), *lines]


class _Cells(RowCells):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self._table
        assert isinstance(table, CompareTable)
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table.paint_band(painter, option, index)
        lines = _lines(str(index.data()), area.width() - 1.5 * GAP, SEMIBOLD if table.is_own(index.row()) else REGULAR)
        height = sum(QFontMetricsF(own).height() for _, own, _ in lines)
        top = area.center().y() - height / 2
        for words, own, tone in lines:
            metrics = QFontMetricsF(own)
            painter.setFont(own)
            painter.setPen(colour(tone))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() - 1.5 * GAP)
            painter.drawText(QPointF(area.left() + GAP, top + metrics.ascent()), shown)
            top += metrics.height()
        painter.restore()
