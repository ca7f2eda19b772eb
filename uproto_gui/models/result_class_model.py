"""Classes of a finished run as a table that is sorted by any column and searched by name."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from uproto_gui.pages.results.state import ClassRow
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import count, found_of, found_words, range_words

Index = QModelIndex | QPersistentModelIndex

CLASS_ROW = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `ClassRow` of a line."""

_GROUP_ORDER = {"few": 0, "medium": 1, "many": 2, "even": 3}
_LAST = float("inf")


class ClassColumn(IntEnum):
    """What a column shows."""

    GROUP = 0
    NAME = 1
    FOUND = 2
    RANGE = 3
    RIGHT = 4
    TRAINING = 5
    EXAM = 6


def _tr(words: str) -> str:
    return QCoreApplication.translate("ResultClassModel", words)


def _or_last(value: float | None, *, is_descending: bool) -> float:
    """A sort key that puts what is unknown last in both orders."""
    if value is None:
        return -_LAST if is_descending else _LAST
    return value


def _key(column: ClassColumn, *, is_descending: bool) -> Callable[[ClassRow], Any]:
    """What the lines of a column are ordered by."""
    keys: dict[ClassColumn, Callable[[ClassRow], float | str]] = {
        ClassColumn.NAME: lambda row: row.class_name.casefold(),
        ClassColumn.GROUP: lambda row: _GROUP_ORDER[row.group],
        ClassColumn.FOUND: lambda row: _or_last(row.share, is_descending=is_descending),
        ClassColumn.RANGE: lambda row: _or_last(row.found.low, is_descending=is_descending),
        ClassColumn.RIGHT: lambda row: _or_last(row.right_when_said, is_descending=is_descending),
        ClassColumn.TRAINING: lambda row: row.train_n,
        ClassColumn.EXAM: lambda row: row.n,
    }
    return keys[column]


class ResultClassModel(QAbstractTableModel):
    """One line a class: found, right when it says so, and how many photos that rests on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ClassRow, ...] = ()
        self._rows: list[ClassRow] = []
        self._searched = ""
        self._sorted = (ClassColumn.FOUND, Qt.SortOrder.AscendingOrder)
        self._is_practice = False

    def set_rows(self, rows: Sequence[ClassRow], *, is_practice: bool = False) -> None:
        """Show the classes of a run.

        Args:
            rows: In the order of the page, least found first.
            is_practice: Whether they were measured on practice photos, for want of an exam.
        """
        self.beginResetModel()
        self._all = tuple(rows)
        self._is_practice = is_practice
        self._rows = self._ordered()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Keep the classes whose name holds a text; upper and lower case are the same."""
        self.beginResetModel()
        self._searched = text.strip().casefold()
        self._rows = self._ordered()
        self.endResetModel()

    def line_of(self, class_name: str) -> int | None:
        """Where a class stands now; None if it is not shown."""
        return next((line for line, row in enumerate(self._rows) if row.class_name == class_name), None)

    @property
    def all_rows(self) -> tuple[ClassRow, ...]:
        """Every class, also those that a search took away."""
        return self._all

    @property
    def rows(self) -> tuple[ClassRow, ...]:
        """The classes in their present order."""
        return tuple(self._rows)

    def row_at(self, line: int) -> ClassRow:
        """The class of a line."""
        return self._rows[line]

    def _ordered(self) -> list[ClassRow]:
        column, order = self._sorted
        is_descending = order == Qt.SortOrder.DescendingOrder
        # `_all` is least found, most photos first: a stable sort keeps that among equals.
        kept = [row for row in self._all if self._searched in row.class_name.casefold()]
        return sorted(kept, key=_key(column, is_descending=is_descending), reverse=is_descending)

    # ------------------------------------------------------------ the table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(ClassColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], ClassColumn(index.column())
        if role == CLASS_ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {cell_words(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column == ClassColumn.NAME:
            return row.class_name
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            ClassColumn.NAME: _tr("Class"),
            ClassColumn.GROUP: _tr("Group"),
            ClassColumn.FOUND: _tr("Found"),
            ClassColumn.RANGE: _tr("Likely range"),
            ClassColumn.RIGHT: _tr("Right when it says so"),
            ClassColumn.TRAINING: _tr("Training photos"),
            ClassColumn.EXAM: _tr("Practice photos") if self._is_practice else _tr("Exam photos"),
        }
        return names[ClassColumn(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the lines in the order of a column; a chosen class stays chosen."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._rows[index.row()].class_name, index.column()) for index in before]
        self._sorted = (ClassColumn(column), order)
        self._rows = self._ordered()
        line_of = {row.class_name: line for line, row in enumerate(self._rows)}
        after = [self.index(line_of[name], place) for name, place in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def cell_words(row: ClassRow, column: ClassColumn) -> str:
    """What a cell says: no percent under ten photos, and no figure without its count."""
    words = {
        ClassColumn.NAME: row.class_name,
        ClassColumn.GROUP: group_word(row.group),
        ClassColumn.FOUND: found_words(row.correct, row.n),
        ClassColumn.RANGE: range_words(row.found) if row.n else "",
        ClassColumn.RIGHT: found_of(row.correct, row.claimed) if row.claimed else _tr("never answered"),
        ClassColumn.TRAINING: count(row.train_n),
        ClassColumn.EXAM: count(row.n),
    }
    return words[column]
