"""The classes of a source as a table: name, photos, place on the scale, examples."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from uproto_gui.models.class_row import ClassRow

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `ClassRow`, in every column."""


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    PHOTOS = 1
    SCALE = 2
    EXAMPLES = 3


class ClassModel(QAbstractTableModel):
    """Classes in the order in which they were first met; rows that stay keep their place and their selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClassRow] = []
        self._counts_training = False

    def count_training(self, *, is_so: bool) -> None:
        """Say over the counts that they are of training photos only, as where the source has an exam of its own."""
        if is_so != self._counts_training:
            self._counts_training = is_so
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.PHOTOS, Column.PHOTOS)

    def set_rows(self, rows: Sequence[ClassRow]) -> None:
        """Show these classes: new ones are added, gone ones taken out, the others changed where they differ."""
        new = {row.name: row for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].name not in new:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(self._rows):
            changed = new.pop(row.name)
            if changed != row:
                self._rows[place] = changed
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows.extend(new.values())
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return row.name if index.column() == Column.NAME else None
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == Column.PHOTOS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = {
            Column.NAME: QCoreApplication.translate("ClassModel", "Class"),
            Column.PHOTOS: QCoreApplication.translate("ClassModel", "Training")
            if self._counts_training
            else QCoreApplication.translate("ClassModel", "Photos"),
            Column.EXAMPLES: QCoreApplication.translate("ClassModel", "Examples"),
        }
        return words.get(Column(section), "") if 0 <= section < len(Column) else None

    def _words(self, row: ClassRow, column: int) -> str:
        if column == Column.NAME:
            return row.name
        return QLocale().toString(row.learning) if column == Column.PHOTOS else ""


class ClassOrder(IntEnum):
    """How the classes are sorted; the numbers are the places in the page's drop-down."""

    FEWEST_FIRST = 0
    MOST_FIRST = 1
    NAME = 2


class ArrangedClasses(QSortFilterProxyModel):
    """The classes in the chosen order, and only those whose name holds the searched words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = ClassOrder.FEWEST_FIRST
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterKeyColumn(Column.NAME)
        self.setDynamicSortFilter(True)
        self.sort(Column.NAME)

    def arrange(self, order: ClassOrder) -> None:
        """Sort anew."""
        self._order = order
        self.invalidate()

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        return self._key(source_left) < self._key(source_right)

    def _key(self, index: Index) -> tuple[int, str, str]:
        row = index.data(ROW_ROLE)
        assert isinstance(row, ClassRow)
        count = {ClassOrder.FEWEST_FIRST: row.learning, ClassOrder.MOST_FIRST: -row.learning, ClassOrder.NAME: 0}
        return count[self._order], row.name.casefold(), row.name
