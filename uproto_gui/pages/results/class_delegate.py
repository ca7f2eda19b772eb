"""How a row of the classes is painted: mark and name, dots or percent, the likely range as a thin line, counts."""

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from uproto_gui.models.result_class_model import CLASS_ROW, ClassColumn, cell_words
from uproto_gui.pages.results.state import ClassRow
from uproto_gui.theme.fonts import font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.banded_table import BandedTable
from uproto_gui.widgets.group_mark import paint_group_mark
from uproto_gui.widgets.numbers import is_few
from uproto_gui.widgets.range_strip import dots_width, paint_dots, paint_range, paint_scale

Index = QModelIndex | QPersistentModelIndex

NAME_LEFT: Final = 24.0
"""Where names begin, behind the mark."""
_MARK_MIDDLE: Final = 10.0
_GAP: Final = 8.0
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def found_width(rows: Iterable[ClassRow]) -> float:
    """Room for the widest count of some classes: dots with theirs, or a percent with its own."""
    metrics = QFontMetricsF(font())
    widest = 0.0
    # A thousand classes have few different counts, and each takes a while to be written out.
    for row in {(row.correct, row.n): row for row in rows}.values():
        width = metrics.horizontalAdvance(cell_words(row, ClassColumn.FOUND))
        widest = max(widest, width + (dots_width(row.n) + _GAP if is_few(row.n) else 0.0))
    return math.ceil(widest) + 2 * _GAP + 1


class ResultClassDelegate(QStyledItemDelegate):
    """Paints the cells of a table of classes."""

    def __init__(self, table: BandedTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CLASS_ROW)
        if not isinstance(row, ClassRow):
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._table.paint_band(painter, option, index)
        area = QRectF(option.rect)
        match ClassColumn(index.column()):
            case ClassColumn.NAME:
                self._paint_name(painter, area, row)
            case ClassColumn.FOUND:
                self._paint_found(painter, area, row)
            case ClassColumn.RANGE:
                paint_scale(painter, area)
                paint_range(painter, area, row.found, row.group, is_thin=True)
            case ClassColumn.GROUP:
                self._paint_group(painter, area, row)
            case column:
                is_empty = column == ClassColumn.RIGHT and not row.claimed
                tone = "muted" if is_empty else "text"
                self._paint_words(painter, area, cell_words(row, column), _RIGHT, tone=tone)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        has_mark = self._table.isColumnHidden(ClassColumn.GROUP)
        if has_mark:
            paint_group_mark(painter, QPointF(area.left() + _MARK_MIDDLE, area.center().y()), row.group)
        words = area.adjusted(NAME_LEFT if has_mark else _GAP, 0, -_GAP, 0)
        name = QFontMetricsF(font()).elidedText(row.class_name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.setFont(font())
        painter.setPen(colour("text"))
        painter.drawText(words, _LEFT, name)

    def _paint_group(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        """The mark, and the word where there is room for it."""
        paint_group_mark(painter, QPointF(area.left() + _MARK_MIDDLE, area.center().y()), row.group)
        words = cell_words(row, ClassColumn.GROUP)
        if NAME_LEFT + QFontMetricsF(font()).horizontalAdvance(words) <= area.width():
            self._paint_words(painter, area.adjusted(NAME_LEFT - _GAP, 0, _GAP, 0), words, _LEFT)

    def _paint_found(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        words = cell_words(row, ClassColumn.FOUND)
        room = area.width() - 2 * _GAP - QFontMetricsF(font()).horizontalAdvance(words)
        if row.n and is_few(row.n) and dots_width(row.n) + _GAP <= room:
            paint_dots(painter, area.adjusted(_GAP, 0, 0, 0), row.correct, row.n, row.group)
        self._paint_words(painter, area, words, _RIGHT, tone="text" if row.n else "muted")

    @staticmethod
    def _paint_words(painter: QPainter, area: QRectF, words: str, where: int, *, tone: str = "text") -> None:
        painter.setFont(font())
        painter.setPen(colour(tone))
        painter.drawText(area.adjusted(_GAP, 0, -_GAP, 0), where, words)
