"""What to photograph next as a table: one class a row, in the order of the advice."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_core.advice import Advice, ClassAdvice
from uproto_gui.pages.results.next_words import do_words, gain_words, why_words
from uproto_gui.widgets.numbers import count

Index = QModelIndex | QPersistentModelIndex

ADVICE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `ClassAdvice` of a row."""


class AdviceColumn(IntEnum):
    """The table's columns."""

    NAME = 0
    HAS = 1
    BROUGHT = 2
    WHY = 3
    DO = 4


class AdviceModel(QAbstractTableModel):
    """The classes of an advice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ClassAdvice, ...] = ()

    @property
    def rows(self) -> tuple[ClassAdvice, ...]:
        """In the order of the advice."""
        return self._rows

    def show_advice(self, advice: Advice | None) -> None:
        """Show another advice, or none."""
        self.beginResetModel()
        self._rows = advice.classes if advice is not None else ()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(AdviceColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], AdviceColumn(index.column())
        if role == ADVICE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells(row)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{headings()[column]}: {cells(row)[column]}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return headings()[section]


def headings() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        QCoreApplication.translate("AdviceModel", "Class"),
        QCoreApplication.translate("AdviceModel", "Has"),
        QCoreApplication.translate("AdviceModel", "Its last photos brought"),
        QCoreApplication.translate("AdviceModel", "Why"),
        QCoreApplication.translate("AdviceModel", "Do"),
    )


def cells(row: ClassAdvice) -> tuple[str, ...]:
    """A class's row in words."""
    return (row.class_name, count(row.has), gain_words(row), why_words(row), do_words(row))
