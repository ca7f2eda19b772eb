"""The classes that can be looked for in an archive, each with a tick."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex


class HuntClassModel(QAbstractListModel):
    """Names with ticks."""

    ticked = Signal()  # another choice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self._chosen: set[str] = set()

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the rows."""
        return tuple(name for name in self._names if name in self._chosen)

    def set_classes(self, classes: Sequence[tuple[str, str]], chosen: Iterable[str]) -> None:
        """Show these.

        Args:
            classes: Name and words of each.
            chosen: Names of those that are ticked at first.
        """
        self.beginResetModel()
        self._names = tuple(name for name, _ in classes)
        self._words = tuple(words for _, words in classes)
        self._chosen = set(chosen)
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._names)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_chosen = self._names[index.row()] in self._chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = self._names[index.row()]
        is_chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        self._chosen = self._chosen | {name} if is_chosen else self._chosen - {name}
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True
