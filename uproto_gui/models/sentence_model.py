"""The sentences of one class: its name first, then kept ones, then dropped ones, each with its reason."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.models.described_class import SentenceLine

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `SentenceLine`."""


class SentenceModel(QAbstractListModel):
    """Lines of one class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SentenceLine, ...] = ()

    def set_lines(self, lines: Sequence[SentenceLine]) -> None:
        """Show these; where only decisions changed, the rows stay and are painted anew."""
        new = tuple(lines)
        if new == self._lines:
            return
        if [line.sentence.text for line in new] == [line.sentence.text for line in self._lines]:
            self._lines = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1), [LINE_ROLE])
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def row_of(self, text: str) -> int:
        """Where a sentence stands; -1 where it does not."""
        return next((row for row, line in enumerate(self._lines) if line.sentence.text == text), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.sentence.text
        return None
