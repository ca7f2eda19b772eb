"""A table of painted rows in the window's own look: no widget a cell, columns named over a hairline, a ring for keys.

A table says what is its own by a few methods of its cells: the tone of words, what stands before them, on which side.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.banded_table import BandedTable

Index = QModelIndex | QPersistentModelIndex

GAP: Final = 10.0
"""Before a cell's words, and half of it behind them."""

_ROW: Final = 30
_AROUND: Final = 12
_VERTICAL: Final = Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | _VERTICAL)
_WRAPS: Final = int(Qt.TextFlag.TextWordWrap)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | _VERTICAL)


class RowCells(QStyledItemDelegate):
    """Paints one cell: words shortened in their middle, on the row's band."""

    def __init__(self, table: BandedTable) -> None:
        super().__init__(table)
        self._table = table

    def tone(self, index: Index) -> str:
        """Colour of a cell's words."""
        del index
        return "text"

    def is_right(self, column: int) -> bool:
        """Whether a column's words end at its right, as numbers do."""
        del column
        return False

    def left(self, column: int) -> float:
        """Where a column's words begin."""
        del column
        return GAP

    def paint_before(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """Paint what stands before the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._table.paint_band(painter, option, index)
        self.paint_before(painter, area, index)
        painter.setFont(font())
        painter.setPen(colour(self.tone(index)))
        column = index.column()
        room = area.adjusted(self.left(column), 0, -GAP / 2, 0)
        words = QFontMetricsF(font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _RIGHT if self.is_right(column) else _LEFT, words)
        painter.restore()


class RowTable(BandedTable):
    """Rows of words, of which one is chosen.

    Args:
        rows: The model.
        shares: Of the width, for each column.
        cells: Makes what paints the cells.
        parent: As usual.
    """

    def __init__(
        self,
        rows: QAbstractItemModel,
        shares: Sequence[float],
        cells: type[RowCells] = RowCells,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shares = tuple(shares)
        delegate = cells(self)
        rows.setParent(self)
        self.setHorizontalHeader(_Header(self, delegate))
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.set_row_height(max(_ROW, round(QFontMetricsF(font()).height()) + _AROUND))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, round(width * share))
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()


class _Header(QHeaderView):
    """Names of the columns over a hairline, each above its words."""

    def __init__(self, parent: QWidget, cells: RowCells) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells = cells
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)

    def sizeHint(self) -> QSize:
        """High enough for two lines where a name needs them."""
        metrics = QFontMetricsF(font(SMALL))
        is_high = any(
            metrics.horizontalAdvance(self._words(section)) > self._room(section, self.sectionSize(section))
            for section in range(self.count())
        )
        return QSize(super().sizeHint().width(), round(metrics.height() * (2 if is_high else 1)) + 16)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _room(self, section: int, width: float) -> float:
        return width - self._cells.left(section) - GAP / 2

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        area = QRectF(rect)
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        room = area.adjusted(self._cells.left(section), 0, -GAP / 2, 0)
        words, metrics = self._words(section), QFontMetricsF(font(SMALL))
        side = _RIGHT if self._cells.is_right(section) else _LEFT
        if metrics.boundingRect(room, side | _WRAPS, words).height() > room.height() or " " not in words:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | _WRAPS, words)
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()
