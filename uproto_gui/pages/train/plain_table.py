"""A table of words in the window's own look; cells that do not fit are shortened and whole on hover."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from uproto_gui.models.plain_model import IS_MUTED, PlainModel
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 32
_GAP: Final = 10
_VERTICAL: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PlainTable(QTableView):
    """Rows of words.

    Args:
        columns: Their names.
        shares: Of the width, for each column.
        parent: As usual.
    """

    def __init__(self, columns: Sequence[str], shares: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PlainModel(columns, self)
        self._shares = tuple(shares)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Header(self))
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setDefaultSectionSize(max(_ROW, round(QFontMetricsF(font()).height()) + 14))

    @property
    def chosen_rows(self) -> list[int]:
        """The places of the rows that are chosen, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, round(width * share))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.came(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.left()


class _Header(QHeaderView):
    """Names of the columns over a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(QFontMetricsF(font(SMALL)).height()) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        area = QRectF(rect)
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        room = area.adjusted(_GAP, 0, -_GAP / 2, 0)
        words = QFontMetricsF(font(SMALL)).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _VERTICAL, words)
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """Paints one cell on its row's band."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            band = QRectF(1, area.top(), self._table.viewport().width() - 2, area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint"))
            painter.drawRoundedRect(band, RADIUS_ROW, RADIUS_ROW)
        painter.setFont(font())
        painter.setPen(colour("muted" if index.data(IS_MUTED) else "text"))
        room = area.adjusted(_GAP, 0, -_GAP / 2, 0)
        words = QFontMetricsF(font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _VERTICAL, words)
        painter.restore()
