"""Photos of one class beside a question, under the name of the class."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.question import Side
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo

MOST_PHOTOS = 6
GAP = 6
_ABOUT_ROOM = 136


class SideView(QWidget):
    """A name, a few photos, and a line under them."""

    photo_opened = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(weight=SEMIBOLD)
        self._name.setObjectName("side-name")
        self._about = ElidedLabel(scale=SMALL, tone="muted")
        self._below = Label(scale=SMALL, tone="muted", wraps=True)
        self._photos = [Photo(thumbnails, side=94) for _ in range(MOST_PHOTOS)]
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._name)
        heading.addWidget(self._about, 1)
        photos = QHBoxLayout()
        photos.setSpacing(GAP)
        for photo in self._photos:
            photo.activated.connect(self.photo_opened)
            photos.addWidget(photo)
        photos.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addLayout(photos)
        column.addWidget(self._below)

    def show_side(self, side: Side, *, photo_side: int, most: int) -> None:
        """Show photos of a class.

        Args:
            side: What to show.
            photo_side: How large each photo is.
            most: How many there is room for.
        """
        self._name.setText(side.name)
        self._about.setText(side.about)
        # A long name gives way before these words do.
        self._about.setMinimumWidth(min(self._about.sizeHint().width(), _ABOUT_ROOM))
        self._below.setText(side.below)
        self._below.setVisible(bool(side.below))
        for number, photo in enumerate(self._photos):
            is_there = number < min(len(side.photos), most)
            photo.set_side(photo_side)
            if is_there:
                photo.show_photo(side.photos[number])
            photo.setVisible(is_there)
