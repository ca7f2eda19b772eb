"""The rows of "which photo is for what": painted, no widget a row, for there may be a hundred thousand."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
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
from uproto_gui.theme.fonts import font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 29
_GAP: Final = 10
_SHARES: Final = (0.34, 0.2, 0.2, 0.26)
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
        heads = self.horizontalHeader()
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
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
