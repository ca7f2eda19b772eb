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


class ClassOrder(IntEnum):
    """How the classes are sorted; the numbers are the places in the page's drop-down."""

    FEWEST_FIRST = 0
    MOST_FIRST = 1
    NAME = 2


_STEPS: Final = {ClassOrder.FEWEST_FIRST: 1, ClassOrder.MOST_FIRST: -1, ClassOrder.NAME: 0}


class ClassModel(QAbstractTableModel):
    """The classes in the chosen order, and only those whose name holds the searched words.

    Rows are sorted and searched here and not in a proxy, which asks about pairs of rows: half a second for 1,000 of
    them. A class that stays keeps its selection, wherever it goes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ClassRow, ...] = ()
        self._rows: list[ClassRow] = []
        self._order = ClassOrder.FEWEST_FIRST
        self._search = ""
        self._counts_training = False

    def count_training(self, *, is_so: bool) -> None:
        """Say over the counts that they are of training photos only, as where the source has an exam of its own."""
        if is_so != self._counts_training:
            self._counts_training = is_so
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.PHOTOS, Column.PHOTOS)

    def set_rows(self, rows: Sequence[ClassRow]) -> None:
        """Show these classes: new ones are added, gone ones taken out, the others changed where they differ."""
        self._all = tuple(rows)
        self._arrange()

    def arrange(self, order: ClassOrder) -> None:
        """Sort anew."""
        self._order = order
        self._arrange()

    def search(self, words: str) -> None:
        """Show only classes whose name holds these words, in any case."""
        self._search = words.strip().casefold()
        self._arrange()

    def place_of(self, name: str) -> int | None:
        """The row of a class, or None where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.name == name), None)

    # ------------------------------------------------------------ from what is shown to what is wanted

    def _arrange(self) -> None:
        wanted = sorted((row for row in self._all if self._search in row.name.casefold()), key=self._key)
        self._take_out({row.name for row in wanted})
        self._add(wanted)
        if [row.name for row in wanted] != [row.name for row in self._rows]:
            self._move(wanted)
        else:
            self._change(wanted)

    def _key(self, row: ClassRow) -> tuple[bool, int, str, str]:
        """What was left out stands at the end, whatever the order."""
        step = _STEPS[self._order]
        return row.is_left_out, step * row.learning, row.name.casefold(), row.name

    def _take_out(self, kept: set[str]) -> None:
        first = len(self._rows)
        while first > 0:
            last = first - 1
            while first > 0 and self._rows[first - 1].name not in kept:
                first -= 1
            if first <= last:
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._rows[first : last + 1]
                self.endRemoveRows()
            first -= 1

    def _add(self, wanted: Sequence[ClassRow]) -> None:
        shown = {row.name for row in self._rows}
        new = [row for row in wanted if row.name not in shown]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def _move(self, wanted: Sequence[ClassRow]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {row.name: place for place, row in enumerate(wanted)}
        before = self.persistentIndexList()
        after = [self.index(places[self._rows[index.row()].name], index.column()) for index in before]
        self._rows = list(wanted)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _change(self, wanted: Sequence[ClassRow]) -> None:
        changed = [place for place, row in enumerate(wanted) if row != self._rows[place]]
        if changed:
            self._rows = list(wanted)
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1))

    # ------------------------------------------------------------ what Qt asks

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
                return self._words(row, index.column(), is_spoken=role == Qt.ItemDataRole.AccessibleTextRole)
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

    @staticmethod
    def _words(row: ClassRow, column: int, *, is_spoken: bool) -> str:
        if column == Column.NAME and is_spoken and row.is_left_out:
            return QCoreApplication.translate("ClassModel", "{name}, left out").format(name=row.name)
        if column == Column.NAME:
            return row.name
        return QLocale().toString(row.learning) if column == Column.PHOTOS else ""
