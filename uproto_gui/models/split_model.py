"""The table "which photo is for what" for a view: words are made of a row when it is shown."""

from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_core.store.cells import pasted_rows, safe_text
from uproto_gui.models.split_table import PARTS, Part, SplitLine, SplitTable
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.together_words import part_words, tie_words

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `SplitLine`, in every column."""


class SplitColumn(IntEnum):
    """The table's columns."""

    PHOTO = 0
    CLASS = 1
    PART = 2
    TOGETHER = 3


class SplitModel(QAbstractTableModel):
    """The photos of a training that are asked for, in the training's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: SplitTable | None = None
        self._shown: list[int] = []
        self._words = ""
        self._part: Part | None = None
        self._group = ""

    @property
    def table(self) -> SplitTable | None:
        """Everything there is."""
        return self._table

    @property
    def group(self) -> str:
        """The one group that is shown, if one is."""
        return self._group

    def show_table(self, table: SplitTable | None) -> None:
        """Show another training; what was searched is searched in it too."""
        self.beginResetModel()
        self._table, self._group = table, ""
        self._shown = self._found()
        self.endResetModel()

    def search(self, words: str) -> None:
        """Show only photos whose class or path holds these words."""
        self._words = words
        self._look_again()

    def show_part(self, part: Part | None) -> None:
        """Show only photos of one part; None shows all."""
        self._part = part
        self._look_again()

    def show_group(self, group: str) -> None:
        """Show only photos that belong together; an empty name shows all again."""
        self._group = group
        self._look_again()

    def lines(self) -> Iterator[SplitLine]:
        """The photos that are shown."""
        if self._table is not None:
            yield from (self._table.lines[place] for place in self._shown)

    def cells(self, line: SplitLine) -> tuple[str, str, str, str]:
        """A photo's row in words."""
        return line.path, line.class_name, _part_words(line), self._together_words(line)

    def _found(self) -> list[int]:
        return self._table.found(self._words, self._part, self._group) if self._table is not None else []

    def _look_again(self) -> None:
        found = self._found()
        if found != self._shown:
            self.beginResetModel()
            self._shown = found
            self.endResetModel()

    def _together_words(self, line: SplitLine) -> str:
        why = _tr(", ").join(tie_words(why) for why in line.why)
        others = self._table.sizes[line.group] - 1 if line.group and self._table is not None else 0
        if not others:
            return why
        together = _tr("with 1 other") if others == 1 else _tr("with {n} others").format(n=count(others))
        return _tr("{together}: {why}").format(together=together, why=why) if why else together

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(SplitColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._table is None:
            return None
        line = self._table.lines[self._shown[index.row()]]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells(line)[index.column()]
        return line if role == LINE_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_names()[section] if 0 <= section < len(SplitColumn) else None


def column_names() -> tuple[str, str, str, str]:
    """What stands over the columns, and in the first line of a file."""
    return _tr("Photo"), _tr("Class"), _tr("For"), _tr("Belongs together")


def counts_text(table: SplitTable) -> str:
    """Photos of each class by what they are for, as cells that a spreadsheet takes."""
    numbers = Counter((line.class_name, line.part) for line in table.lines)
    rows = [[_tr("Class"), *(part_words(part) for part in PARTS)]]
    rows += [
        [safe_text(name), *(str(numbers[name, part]) for part in PARTS)]
        for name in sorted({name for name, _ in numbers})
    ]
    return pasted_rows(rows)


def _part_words(line: SplitLine) -> str:
    if line.part == "train" and line.turn:
        return _tr("training, practice in turn {n}").format(n=line.turn)
    return part_words(line.part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SplitModel", text)
