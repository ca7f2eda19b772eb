"""A table whose rows lie on one rounded band: tinted where it is chosen, lighter under the pointer."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_EDGE: Final = 1


class BandedTable(Ringed, QTableView):
    """Rows of which one is chosen; whoever paints the cells begins each with `paint_band`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        """The row under the pointer; -1 where it is elsewhere."""
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def set_row_height(self, pixels: int) -> None:
        """Make every row so high; nothing names the rows at their left."""
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(pixels)

    def paint_band(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell's part of the band that lies under its whole row."""
        if option.state & QStyle.StateFlag.State_Selected:
            tone = "tint"
        elif index.row() == self.hovered_row:
            tone = "hover"
        else:
            return
        width = self.viewport().width() - 2 * _EDGE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tone))
        painter.drawRoundedRect(QRectF(_EDGE, option.rect.top(), width, option.rect.height()), RADIUS_ROW, RADIUS_ROW)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
