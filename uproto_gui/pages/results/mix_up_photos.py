"""The photos of one mix-up, large enough to see why it happened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_gui.models.photo_model import Heading, PhotoItem
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.words import taken_words
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.numbers import found_of
from uproto_gui.widgets.photo_grid import PhotoGrid


class MixUpPhotos(Card):
    """The photos of one mix-up, and beside them what the other class looks like."""

    decide_asked = Signal(str, str)  # the class and the answer of the mix-up that shall be decided about

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=4, parent=parent)
        self._title = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("mix-up-title")
        self._count = Label(tone="muted")
        self._count.setObjectName("mix-up-count")
        self.grid = PhotoGrid(thumbnails, least_side=80)
        self.grid.setObjectName("mix-up-photos")
        self.grid.setAccessibleName(self.tr("Photos of the chosen mix-up"))
        self.body.addWidget(self._title)
        self.body.addWidget(self._count)
        self.body.addSpacing(4)
        self.body.addWidget(self.grid, 1)
        self._mix_up = ("", "")
        self._decide = Button(self.tr("Filed wrongly? Decide"), kind="quiet", icon="arrow-right", icon_after=True)
        self._decide.setObjectName("mix-up-decide")
        self._decide.clicked.connect(self._ask_deciding)
        self.body.addWidget(self._decide)

    @Slot()
    def _ask_deciding(self) -> None:
        self.decide_asked.emit(*self._mix_up)

    def show_photos(
        self, class_name: str, answer: str, photos: Sequence[Path], *, of: int, likes: Sequence[Path]
    ) -> None:
        """Show a mix-up, or what was found of a class.

        Args:
            class_name: What the photos show.
            answer: What they were taken for.
            photos: The photos.
            of: All exam photos of the class.
            likes: Training photos of the class that was answered.
        """
        self._mix_up = (class_name, answer)
        self._decide.setVisible(class_name != answer)
        title = taken_words(class_name, answer)
        self._title.setText(title)
        self._count.setText(self.tr("{count} exam photos").format(count=found_of(len(photos), of)))
        items: list[Heading | PhotoItem] = [PhotoItem(path=path, caption=title) for path in photos]
        if likes:
            looks = self.tr("{answer} in training").format(answer=answer)
            items.append(Heading(words=looks))
            items += [PhotoItem(path=path, caption=looks) for path in likes]
        self.grid.photos.set_items(items)
        self.grid.scrollToTop()
