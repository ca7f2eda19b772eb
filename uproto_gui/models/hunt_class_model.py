"""The classes that can be looked for in an archive, each with a tick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uproto_core.figures import Group

Index = QModelIndex | QPersistentModelIndex

CLASS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The row's `HuntClassRow`, for whoever paints it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HuntClassRow:
    """A class that can be looked for."""

    name: str
    group: Group
    photos: int
    """Training photos."""
    words: str
    """All of it in one line."""


class HuntClassModel(QAbstractListModel):
    """Names with ticks."""

    ticked = Signal()  # another choice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HuntClassRow, ...] = ()
        self._chosen: set[str] = set()

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the rows."""
        return tuple(row.name for row in self._rows if row.name in self._chosen)

    def set_classes(self, classes: Sequence[HuntClassRow], chosen: Iterable[str]) -> None:
        """Show these.

        Args:
            classes: In their order.
            chosen: Names of those that are ticked at first.
        """
        self.beginResetModel()
        self._rows = tuple(classes)
        self._chosen = set(chosen)
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        if role == CLASS_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            is_chosen = row.name in self._chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = self._rows[index.row()].name
        is_chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        self._chosen = self._chosen | {name} if is_chosen else self._chosen - {name}
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True
