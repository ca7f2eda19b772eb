"""The table of the tab Photograph next: the group's mark before each name, a gain that was seen stands out."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from uproto_core.advice import ClassAdvice
from uproto_gui.models.advice_model import ADVICE_ROLE, AdviceColumn, AdviceModel
from uproto_gui.widgets.group_mark import paint_group_mark
from uproto_gui.widgets.row_table import GAP, Index, RowCells, RowTable

_NAME_LEFT: Final = 24.0
_MARK_MIDDLE: Final = 10.0
_SHARES: Final = (0.23, 0.07, 0.29, 0.21, 0.20)


class NextTable(RowTable):
    """Classes, the one whose next photo promises most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.classes = AdviceModel()
        super().__init__(self.classes, _SHARES, _Cells, parent)


class _Cells(RowCells):
    def tone(self, index: Index) -> str:
        row = index.data(ADVICE_ROLE)
        is_seen = not isinstance(row, ClassAdvice) or row.gain.is_seen
        return "muted" if index.column() == AdviceColumn.BROUGHT and not is_seen else "text"

    def is_right(self, column: int) -> bool:
        return column == AdviceColumn.HAS

    def left(self, column: int) -> float:
        return _NAME_LEFT if column == AdviceColumn.NAME else GAP

    def paint_before(self, painter: QPainter, area: QRectF, index: Index) -> None:
        row = index.data(ADVICE_ROLE)
        if index.column() == AdviceColumn.NAME and isinstance(row, ClassAdvice):
            paint_group_mark(painter, QPointF(area.left() + _MARK_MIDDLE, area.center().y()), row.group)
