"""The rows of "which photo is for what": there may be a hundred thousand."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from uproto_gui.models.split_model import LINE_ROLE, SplitColumn, SplitModel
from uproto_gui.models.split_table import SplitLine
from uproto_gui.widgets.row_table import Index, RowCells, RowTable

_SHARES: Final = (0.28, 0.17, 0.23, 0.32)
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SplitList(RowTable):
    """Photos, one a row."""

    large_asked = Signal(object)  # SplitLine: Space, or a double click
    group_asked = Signal(str)  # Enter on a photo that does not stand alone

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model_of = SplitModel()
        super().__init__(self.model_of, _SHARES, _Cells, parent)
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


class _Cells(RowCells):
    """What takes no part, and what ties photos, may be skipped."""

    def tone(self, index: Index) -> str:
        line = index.data(LINE_ROLE)
        is_left_out = isinstance(line, SplitLine) and line.part == "left-out"
        return "muted" if is_left_out or index.column() == SplitColumn.TOGETHER else "text"
