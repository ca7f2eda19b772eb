"""Photos in a flow, with headings over those that belong together; the delegate asks for the pixels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `PhotoItem` or `Heading`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoItem:
    """A photo in the flow."""

    path: Path
    caption: str = ""
    is_left_out: bool = False
    group: int = 0
    """Photos of one group stand under one heading."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """A line over the photos that follow."""

    words: str
    aside: str = ""
    """What may be skipped, behind the words."""
    needs_decision: bool = False


Item = PhotoItem | Heading


class PhotoModel(QAbstractListModel):
    """A list of photos and headings; only photos can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these; where the same photos stay, only what changed is announced and the selection is kept."""
        new = list(items)
        if self._photos_of(new) != self._photos_of(self._items):
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        old, self._items = self._items, new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def photos(self) -> list[Path]:
        """Every photo in its order, without the headings."""
        return [item.path for item in self._items if isinstance(item, PhotoItem)]

    def row_of(self, path: Path) -> int | None:
        """Where a photo stands first, or None where it does not."""
        return next((row for row, item in enumerate(self._items) if getattr(item, "path", None) == path), None)

    def next_photo(self, row: int, step: int = 1) -> int | None:
        """The row of the next photo, over headings; None at the end.

        Args:
            row: From where; -1 is before the first.
            step: 1 is forwards, -1 is back.
        """
        row += step
        while 0 <= row < len(self._items):
            if isinstance(self._items[row], PhotoItem):
                return row
            row += step
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(item)
            case Qt.ItemDataRole.DisplayRole if isinstance(item, Heading):
                return item.words
            case _:
                return item if role == ITEM_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @staticmethod
    def _photos_of(items: Sequence[Item]) -> list[Path | None]:
        return [item.path if isinstance(item, PhotoItem) else None for item in items]


def _tip(item: Item) -> str:
    """What there may be no room for."""
    if isinstance(item, PhotoItem):
        return item.path.name
    return f"{item.words}: {item.aside}" if item.aside else item.words


def _spoken(item: Item) -> str:
    """What a screen reader says."""
    if isinstance(item, Heading):
        return item.words
    name = item.caption or item.path.name
    return (
        QCoreApplication.translate("PhotoModel", "{photo}, left out").format(photo=name) if item.is_left_out else name
    )
