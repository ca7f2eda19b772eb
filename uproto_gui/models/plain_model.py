"""A table of words, a value behind each row."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

IS_MUTED: Final = Qt.ItemDataRole.UserRole + 1
"""Whether a row stands back."""


class PlainModel(QAbstractTableModel):
    """Rows of words under named columns."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._muted: frozenset[int] = frozenset()

    def show_rows(self, rows: Sequence[tuple[str, ...]], muted: frozenset[int] = frozenset()) -> None:
        """Other rows.

        Args:
            rows: As many words in each as there are columns.
            muted: Rows that stand back.
        """
        self.beginResetModel()
        self._rows, self._muted = tuple(rows), muted
        self.endResetModel()

    def name_columns(self, columns: Sequence[str]) -> None:
        """Other names for the same columns."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._columns[index.column()]}: {self._rows[index.row()][index.column()]}"
        if role == IS_MUTED:
            return index.row() in self._muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section] if 0 <= section < len(self._columns) else None
        return None
