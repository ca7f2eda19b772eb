"""The training photos that look most like the one asked about, by class: the reason a person can judge."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import Likeness
from uproto_core.figures import Group
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.words import alike_words
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.widgets.group_mark import GroupMark
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo

_MOST_CLASSES = 3
_MOST_PHOTOS = 3
_SIDE = 104
_SMALLEST_SIDE = 56
_GAP = 24
_PHOTO_GAP = 8


def by_class(similar: Sequence[Likeness]) -> list[tuple[str, list[Likeness]]]:
    """The photos of each class together, in the order in which they were given."""
    classes: dict[str, list[Likeness]] = {}
    for likeness in similar:
        classes.setdefault(likeness.class_name, []).append(likeness)
    return list(classes.items())


class SimilarPhotos(QWidget):
    """Blocks of photos side by side, one a class."""

    photo_activated = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = [_Block(thumbnails) for _ in range(_MOST_CLASSES)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        # The photos follow the width; what they ask for now must not hold it up.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for block in self._blocks:
            block.hide()
            block.photo_activated.connect(self.photo_activated)
            row.addWidget(block, 1)

    def show_similar(self, similar: Sequence[Likeness], groups: Mapping[str, Group]) -> None:
        """Show the photos, with the groups of their classes."""
        classes = by_class(similar)[:_MOST_CLASSES]
        for place, block in enumerate(self._blocks):
            is_there = place < len(classes)
            block.setVisible(is_there)
            if is_there:
                name, photos = classes[place]
                block.show_class(name, photos, groups.get(name, "even"))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make all photos as large as there is room for them beside each other."""
        blocks = [block for block in self._blocks if not block.isHidden()]
        across = sum(block.photos for block in blocks)
        if across:
            room = self.width() - _GAP * (len(blocks) - 1) - _PHOTO_GAP * (across - len(blocks))
            for block in blocks:
                block.set_side(min(max(room // across, _SMALLEST_SIDE), _SIDE))


class _Block(QWidget):
    """One class: its name, how much alike, and the photos."""

    photo_activated = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = GroupMark("even")
        self._name = ElidedLabel("", weight=SEMIBOLD)
        self._alike = Label("", scale=SMALL, tone="muted")
        self._photos = [Photo(thumbnails, side=_SIDE) for _ in range(_MOST_PHOTOS)]
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        row = QHBoxLayout()
        row.setSpacing(_PHOTO_GAP)
        for photo in self._photos:
            photo.hide()
            photo.activated.connect(self.photo_activated)
            row.addWidget(photo)
        row.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addWidget(self._alike)
        rows.addSpacing(6)
        rows.addLayout(row)

    @property
    def photos(self) -> int:
        """How many there are of the class."""
        return sum(not photo.isHidden() for photo in self._photos)

    def set_side(self, side: int) -> None:
        """Make the photos larger or smaller."""
        for photo in self._photos:
            photo.set_side(side)

    def show_class(self, name: str, photos: Sequence[Likeness], group: Group) -> None:
        """Show a class; how much alike is said of its most similar photo."""
        self._mark.set_group(group)
        self._name.setText(name)
        self._alike.setText(alike_words(photos[0].cosine))
        for place, widget in enumerate(self._photos):
            is_there = place < len(photos)
            widget.setVisible(is_there)
            widget.show_photo(photos[place].path if is_there else None)
            if is_there:
                widget.setAccessibleName(f"{name}: {alike_words(photos[place].cosine)}")
