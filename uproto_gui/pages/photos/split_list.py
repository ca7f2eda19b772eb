"""The rows of "which photo is for what": painted, no widget a row, for there may be a hundred thousand."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from uproto_gui.models.split_model import LINE_ROLE, SplitColumn, SplitModel
from uproto_gui.models.split_table import SplitLine
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 29
_GAP: Final = 10
_SHARES: Final = (0.3, 0.17, 0.19, 0.34)
"""Of the width, for each column."""
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_VERTICAL: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class SplitList(QTableView):
    """Photos, one a row."""

    large_asked = Signal(object)  # SplitLine: Space, or a double click
    group_asked = Signal(str)  # Enter on a photo that does not stand alone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of = SplitModel(self)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setModel(self.model_of)
        self.setItemDelegate(_SplitDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_SplitHeader(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW, round(QFontMetricsF(font()).height()) + 12))
        self.doubleClicked.connect(self._ask_large)

    @property
    def line(self) -> SplitLine | None:
        """The photo that is chosen."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, SplitLine) else None

    def _ask_large(self) -> None:
        if self.line is not None:
            self.large_asked.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows the photo, Enter those that belong together with it."""
        if event.key() == Qt.Key.Key_Space:
            self._ask_large()
        elif event.key() in _ENTER and self.line is not None and self.line.group:
            self.group_asked.emit(self.line.group)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in zip(SplitColumn, _SHARES, strict=True):
            self.setColumnWidth(column, round(width * share))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.came(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.left()


class _SplitHeader(QHeaderView):
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
        painter.drawText(area.adjusted(_GAP, 0, 0, 0), _VERTICAL, words)
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()


class _SplitDelegate(QStyledItemDelegate):
    """Paints one cell: words shortened in their middle, on the row's band."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, SplitLine):
            return
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # One rounded band over all cells: each paints its part of it.
            band = QRectF(1, area.top(), self._table.viewport().width() - 2, area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint"))
            painter.drawRoundedRect(band, RADIUS_ROW, RADIUS_ROW)
        is_aside = line.part == "left-out" or index.column() == SplitColumn.TOGETHER
        painter.setFont(font())
        painter.setPen(colour("muted" if is_aside else "text"))
        room = area.adjusted(_GAP, 0, -_GAP / 2, 0)
        words = QFontMetricsF(font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _VERTICAL, words)
        painter.restore()
