"""The table of the tab Photograph next: painted rows, the group's mark before each name."""

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

from uproto_core.advice import ClassAdvice
from uproto_gui.models.advice_model import ADVICE_ROLE, AdviceColumn, AdviceModel
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing
from uproto_gui.widgets.group_mark import paint_group_mark

Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 31
_GAP: Final = 10.0
_NAME_LEFT: Final = 24.0
_MARK_MIDDLE: Final = 10.0
_SHARES: Final = (0.23, 0.07, 0.29, 0.21, 0.20)
"""Of the width, for each column."""
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class NextTable(QTableView):
    """Classes, the one whose next photo promises most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = AdviceModel(self)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setHorizontalHeader(_Header(self))
        self.setModel(self.classes)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW, round(QFontMetricsF(font()).height()) + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in zip(AdviceColumn, _SHARES, strict=True):
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
        area, column = QRectF(rect), AdviceColumn(section)
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        left = _NAME_LEFT if column == AdviceColumn.NAME else _GAP
        where = _RIGHT if column == AdviceColumn.HAS else _LEFT
        painter.drawText(area.adjusted(left, 0, -_GAP, 0), where, words)
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Paints one cell; a gain that was seen stands out from one that was not."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ADVICE_ROLE)
        if not isinstance(row, ClassAdvice):
            return
        area, column = QRectF(option.rect), AdviceColumn(index.column())
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # One rounded band over all cells: each paints its part of it.
            band = QRectF(1, area.top(), self._table.viewport().width() - 2, area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint"))
            painter.drawRoundedRect(band, RADIUS_ROW, RADIUS_ROW)
        if column == AdviceColumn.NAME:
            paint_group_mark(painter, QPointF(area.left() + _MARK_MIDDLE, area.center().y()), row.group)
        is_aside = column == AdviceColumn.BROUGHT and not row.gain.is_seen
        painter.setFont(font())
        painter.setPen(colour("muted" if is_aside else "text"))
        left = _NAME_LEFT if column == AdviceColumn.NAME else _GAP
        room = area.adjusted(left, 0, -_GAP, 0)
        words = QFontMetricsF(font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _RIGHT if column == AdviceColumn.HAS else _LEFT, words)
        painter.restore()
