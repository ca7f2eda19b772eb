"""The table of the tab Compare: a figure over its counts in each cell, uproto's own row on a band of its own."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from uproto_gui.models.plain_model import PlainModel
from uproto_gui.pages.results.compare import METHOD, CompareRow, CompareState
from uproto_gui.pages.results.compare_words import cells, headings
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.row_table import GAP, Index, RowCells, RowTable

_SHARES: Final = (0.24, 0.13, 0.12, 0.12, 0.12, 0.135, 0.135)
_AROUND: Final = 14


class CompareTable(RowTable):
    """The methods, the highest mean of all classes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.words = PlainModel(headings(CompareState()))
        self.methods: tuple[CompareRow, ...] = ()
        super().__init__(self.words, _SHARES, _Cells, parent)
        lines = QFontMetricsF(font()).height() + QFontMetricsF(font(SMALL)).height()
        self.verticalHeader().setDefaultSectionSize(round(lines) + _AROUND)

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


class _Cells(RowCells):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self._table
        assert isinstance(table, CompareTable)
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table.paint_band(painter, option, index)
        first, _, second = str(index.data()).partition("\n")
        weight = {"weight": SEMIBOLD} if table.is_own(index.row()) else {}
        lines = [(first, font(**weight), "text")] + ([(second, font(SMALL), "muted")] if second else [])
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
