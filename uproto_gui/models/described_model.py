"""The classes of the tab of names and descriptions, and only those that a search or a question is about."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.models.described_class import DescribedClass, Trouble

Index = QModelIndex | QPersistentModelIndex

CLASS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `DescribedClass`."""


class DescribedModel(QAbstractListModel):
    """Any number of classes, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[DescribedClass, ...] = ()
        self._rows: list[DescribedClass] = []
        self._search = ""
        self._trouble: Trouble = ""

    @property
    def shown(self) -> tuple[str, ...]:
        """What the classes are called that are shown, in order."""
        return tuple(row.name for row in self._rows)

    def set_classes(self, classes: Sequence[DescribedClass]) -> None:
        """Show these; the rows stay where the classes are the same ones."""
        self._classes = tuple(classes)
        self._arrange()

    def search(self, words: str) -> None:
        """Show classes whose names or sentences hold these words."""
        self._search = words.strip().casefold()
        self._arrange()

    def show_only(self, trouble: Trouble) -> None:
        """Show classes with this trouble alone; the empty one shows all."""
        self._trouble = trouble
        self._arrange()

    def row_of(self, name: str) -> int:
        """Where a class stands; -1 where it does not."""
        return next((row for row, entry in enumerate(self._rows) if entry.name == name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CLASS_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name
        return None

    def _arrange(self) -> None:
        rows = list(self._found())
        if [row.name for row in rows] != [row.name for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [place for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), [CLASS_ROLE])

    def _found(self) -> Iterable[DescribedClass]:
        for entry in self._classes:
            if (not self._trouble or entry.trouble == self._trouble) and entry.holds(self._search):
                yield entry
