"""The kinds of trouble of a check as a list; each row carries what was found of one kind and the words for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

FINDING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `FindingRow`."""

Sign = Literal["decide", "look", "know", "nothing", "done", "ignored", "looking", "waiting", "not-checked"]
"""What is asked of the person, that nothing is asked or left, or that nothing is known yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FindingRow:
    """One kind of trouble, in words."""

    kind: str
    title: str
    about: str
    """What was found, or what becomes of it."""
    count: str
    """As it is written at the right; empty where nothing is counted."""
    sign: Sign


class FindingModel(QAbstractListModel):
    """The kinds in their order; those that a person ignores come last, or are not there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingRow] = []

    def set_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these; the chosen kind stays chosen."""
        if [row.kind for row in rows] != [row.kind for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.title, row.count, row.about) if part)
            case _:
                return row if role == FINDING_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
