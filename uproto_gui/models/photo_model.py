"""Photos in a flow, with headings over those that belong together; the delegate asks for the pixels."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Final, overload

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Slot

from uproto_gui.models.class_photos import ClassPhotos

Index = QModelIndex | QPersistentModelIndex

_MOST_RUNS: Final = 40
"""Of photos that come or go in one change; with more of them, the list is begun anew."""

_NO_BADGES: Final[Mapping[Path, str]] = {}

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `PhotoItem` or `Heading`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoItem:
    """A photo in the flow."""

    path: Path
    caption: str = ""
    is_left_out: bool = False
    badge: str = ""
    """Name of an icon in the photo's corner, or nothing."""
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


class PhotoModel(QStringListModel):
    """A list of photos and headings; only photos can be chosen.

    Qt's own list beneath has an empty word for each item, for the sake of their number alone: a view that lays ten
    thousand photos out asks for it twice a photo, and asked in Python that takes as long as anyone may wait.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self._class: _ClassItems | None = None
        """The items, where they are the photos of one class."""
        self._next: _ClassItems | None = None
        """The items once rows have come or gone."""
        # The first to hear of it: whoever asks for an item then gets the right one.
        self.rowsRemoved.connect(self._go_on)
        self.rowsInserted.connect(self._go_on)

    def set_photos(
        self,
        photos: ClassPhotos,
        left_out: Collection[Path],
        badges: Mapping[Path, str] = _NO_BADGES,
        *,
        is_other: bool = False,
    ) -> None:
        """Show the photos of a class; those that stay keep their selection while others come and go.

        Args:
            photos: In their order; items are made of them when they are shown.
            left_out: Photos that take no part.
            badges: Names of icons in the corners of photos.
            is_other: Whether it is another class than before: then there is nothing to look for that stays.
        """
        before, after = self._class, _ClassItems(photos, left_out, badges)
        is_same = before is not None and before.photos == photos
        if before is not None and not is_same and not is_other and self._turn_into(before, after):
            return
        if before is None or not is_same:
            self._begin_anew(after)
        elif before.left_out != left_out or before.badges is not badges:
            self._hold(after)
            if len(photos):
                self.dataChanged.emit(self.index(0), self.index(len(photos) - 1))

    def _hold(self, items: Sequence[Item]) -> None:
        self._items = items
        self._class = items if isinstance(items, _ClassItems) else None

    def _begin_anew(self, items: Sequence[Item]) -> None:
        self._hold(items)
        self.setStringList([""] * len(items))

    @Slot()
    def _go_on(self) -> None:
        if self._next is not None:
            self._hold(self._next)
            self._next = None

    def _turn_into(self, before: "_ClassItems", after: "_ClassItems") -> bool:
        """Take out what is gone and put in what is new, run by run; False where that is no way."""
        old, new = before.photos.places, after.photos.places
        kept = set(old) & set(new)
        leaving = _runs([place not in kept for place in old])
        coming = _runs([place not in kept for place in new])
        stays_in_order = [place for place in old if place in kept] == [place for place in new if place in kept]
        if not kept or not stays_in_order or len(leaving) + len(coming) > _MOST_RUNS:
            return False
        places = list(old)
        for first, last in reversed(leaving):
            del places[first : last + 1]
            self._next = _ClassItems(ClassPhotos(places), after.left_out, after.badges)
            self.removeRows(first, last - first + 1)
        for first, last in coming:
            places[first:first] = new[first : last + 1]
            self._next = _ClassItems(ClassPhotos(places), after.left_out, after.badges)
            self.insertRows(first, last - first + 1)
        self._hold(after)
        if len(new):
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        return True

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these; where the same photos stay, only what changed is announced and the selection is kept."""
        new, old = list(items), self._items
        if self._photos_of(new) != self._photos_of(old):
            self._begin_anew(new)
            return
        self._hold(new)
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_groups(self, items: "GroupItems") -> None:
        """Show groups under headings, however many there are; where the same photos stay, the selection is kept."""
        before = self._items
        if not isinstance(before, GroupItems) or before.groups != items.groups:
            self._begin_anew(items)
            return
        self._hold(items)
        if len(items):
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    @property
    def photos(self) -> Sequence[Path]:
        """Every photo in its order, without the headings."""
        if self._class is not None:
            return self._class.photos
        if isinstance(self._items, GroupItems):
            return [path for group in self._items.groups for path in group]
        return [item.path for item in self._items if isinstance(item, PhotoItem)]

    def row_of(self, path: Path) -> int | None:
        """Where a photo stands first, or None where it does not."""
        if self._class is not None:
            return self._class.photos.row_of(path)
        if isinstance(self._items, GroupItems):
            return self._items.row_of(path)
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Between the end of one list and the beginning of the next, some row may be asked for that is not there.
        if not index.isValid() or index.row() >= len(self._items):
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
        if not index.isValid() or index.row() >= len(self._items):
            return Qt.ItemFlag.NoItemFlags
        if self._class is None and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @staticmethod
    def _photos_of(items: Sequence[Item]) -> list[Path | None]:
        return [item.path if isinstance(item, PhotoItem) else None for item in items]


class GroupItems(Sequence[Item]):
    """Photos under headings, each item made when it is asked for: a finding may have ten thousand groups."""

    def __init__(
        self,
        groups: Sequence[Sequence[Path]],
        heading: Callable[[int], Heading],
        photo: Callable[[Path, int], PhotoItem],
    ) -> None:
        """Hold the groups.

        Args:
            groups: Photos that stand under one heading each.
            heading: Makes the heading of a group, by its number.
            photo: Makes the item of a photo of a group.
        """
        self.groups = tuple(groups)
        self._heading = heading
        self._photo = photo
        self._starts = [0, *accumulate(len(group) + 1 for group in self.groups)]

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, row: int) -> Item: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Item]: ...
    def __getitem__(self, row: int | slice) -> Item | Sequence[Item]:
        if isinstance(row, slice):
            return [self[at] for at in range(*row.indices(len(self)))]
        at = row + len(self) if row < 0 else row
        if not 0 <= at < len(self):
            raise IndexError(row)
        number = bisect_right(self._starts, at) - 1
        place = at - self._starts[number] - 1
        return self._heading(number) if place < 0 else self._photo(self.groups[number][place], number)

    def row_of(self, path: Path) -> int | None:
        """Where a photo stands first, or None where it does not."""
        for start, group in zip(self._starts, self.groups, strict=False):
            if path in group:
                return start + 1 + group.index(path)
        return None


class _ClassItems(Sequence[Item]):
    """The photos of a class as items, each made when it is asked for."""

    def __init__(self, photos: ClassPhotos, left_out: Collection[Path], badges: Mapping[Path, str]) -> None:
        self.photos = photos
        self.left_out = left_out
        self.badges = badges

    def __len__(self) -> int:
        return len(self.photos)

    @overload
    def __getitem__(self, row: int) -> Item: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Item]: ...
    def __getitem__(self, row: int | slice) -> Item | Sequence[Item]:
        if isinstance(row, slice):
            return [self._item(path) for path in self.photos[row]]
        return self._item(self.photos[row])

    def _item(self, path: Path) -> PhotoItem:
        return PhotoItem(path=path, is_left_out=path in self.left_out, badge=self.badges.get(path, ""))


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last place of each run of marked ones."""
    runs: list[tuple[int, int]] = []
    for place, is_marked in enumerate(marks):
        if is_marked and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif is_marked:
            runs.append((place, place))
    return runs


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
