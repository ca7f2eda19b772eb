"""One mistaken exam photo as large as there is room, both classes beside it, and the four answers by one key each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.mistakes import Decided, Mistake
from uproto_gui.pages.results.mistakes_words import (
    answered_words,
    beside_words,
    decided_words,
    filed_words,
    question_words,
)
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo

_MOST: Final = 3
_LARGEST, _LEAST_LARGE = 350, 140
_LARGEST_SIDE, _LEAST_SIDE = 104, 44
_GAP, _BESIDE = 6, 18
_LARGE_SHARE: Final = 0.52
_LINES_BESIDE: Final = 6.6
"""Lines of words beside the large photo, for both classes together."""


class _Body(QWidget):
    """The photos: as large as there is room, and so no reason for the window to stay large."""

    resized = Signal()

    def sizeHint(self) -> QSize:
        return QSize(400, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_LARGE + _BESIDE + _MOST * (_LEAST_SIDE + _GAP), _LEAST_LARGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Side(QWidget):
    """A class by its name, with a few of its training photos."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.name = ElidedLabel(weight=SEMIBOLD)
        self._about = Label(scale=SMALL, tone="muted")
        self.photos = [Photo(thumbnails, side=_LARGEST_SIDE) for _ in range(_MOST)]
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for photo in self.photos:
            row.addWidget(photo)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self._about)
        column.addSpacing(2)
        column.addLayout(row)

    def show_class(self, name: str, about: str, photos: Sequence[Path]) -> None:
        """Show a class; one without training photos keeps its name."""
        self.name.setText(name)
        self._about.setText(about if photos else self.tr("It has no training photo"))
        for place, photo in enumerate(self.photos):
            is_there = place < len(photos)
            photo.setVisible(is_there)
            photo.show_photo(photos[place] if is_there else None)


class MistakeCard(Card):
    """Shows one mistake; it tells what is decided and stores nothing."""

    keep_asked = Signal()
    move_asked = Signal()
    leave_out_asked = Signal()
    not_sure_asked = Signal()
    undo_asked = Signal()
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=4, parent=parent)
        self._mistake: Mistake | None = None
        self._title = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("mistake-title")
        self._place = Label(tone="muted")
        self._place.setObjectName("mistake-place")
        self._sentence = Label(wraps=True)
        self._sentence.setObjectName("mistake-sentence")
        self._photo = Photo(thumbnails, side=_LARGEST, whole=True)
        self._photo.setObjectName("mistake-photo")
        self._file = ElidedLabel(scale=SMALL, tone="muted")
        self._sides = (_Side(thumbnails), _Side(thumbnails))
        self._keep = Button(self.tr("Keep"), key="Enter")
        self._keep.setObjectName("mistake-keep")
        self._keep.setToolTip(self.tr("The photo lies in the right class: the classifier erred."))
        self._move = Button(self.tr("Move to class"), key="M")
        self._move.setObjectName("mistake-move")
        self._leave_out = Button(self.tr("Leave out"), key="X")
        self._leave_out.setObjectName("mistake-leave-out")
        self._not_sure = Button(self.tr("Not sure"), key="Q")
        self._not_sure.setObjectName("mistake-not-sure")
        self._not_sure.setToolTip(self.tr("Out of training and exam until you know. Check asks for it again."))
        self._buttons = (self._keep, self._move, self._leave_out, self._not_sure)
        self._done = ElidedLabel(scale=SMALL, tone="muted")
        self._done.setObjectName("mistake-done")
        self._undo = Button(self.tr("Undo"), kind="quiet", key="Ctrl+Z")
        self._undo.setObjectName("mistake-undo")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        self._body = _Body()
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._photo)
        left.addWidget(self._file)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        for side in self._sides:
            right.addWidget(side)
        right.addStretch(1)
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 6, 0, 0)
        across.setSpacing(_BESIDE)
        across.addLayout(left)
        across.addLayout(right, 1)
        self._answers = QGridLayout()
        self._answers.setHorizontalSpacing(10)
        self._answers.setVerticalSpacing(6)
        done = QHBoxLayout()
        done.setSpacing(6)
        done.addWidget(self._done, 1)
        done.addWidget(self._undo)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._body, 1)
        self.body.addWidget(Rule())
        self.body.addSpacing(4)
        self.body.addLayout(self._answers)
        self.body.addLayout(done)

    def _place_answers(self) -> None:
        """All beside each other, or two and two where the words are too long for that."""
        wide = sum(button.sizeHint().width() + self._answers.horizontalSpacing() for button in self._buttons)
        across = len(self._buttons) if wide <= self._body.width() else 2
        for place, button in enumerate(self._buttons):
            self._answers.addWidget(button, place // across, place % across, Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._buttons) + 1):
            self._answers.setColumnStretch(column, int(column == across))

    def _connect(self) -> None:
        self._keep.clicked.connect(self.keep_asked)
        self._move.clicked.connect(self.move_asked)
        self._leave_out.clicked.connect(self.leave_out_asked)
        self._not_sure.clicked.connect(self.not_sure_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._body.resized.connect(self._fit)
        for photo in (self._photo, *(photo for side in self._sides for photo in side.photos)):
            photo.activated.connect(self._ask_large)

    # ------------------------------------------------------------ what it shows

    def show_mistake(self, mistake: Mistake, place: str) -> None:
        """Show a mistake, and which of how many it is."""
        self._mistake = mistake
        self._title.setText(question_words(mistake))
        self._place.setText(place)
        self._sentence.setText(
            self.tr("{filed}, {answered}.")
            .replace("{filed}", filed_words(mistake))
            .replace("{answered}", answered_words(mistake))
        )
        self._photo.show_photo(mistake.path)
        self._file.setText(mistake.path.name)
        about = beside_words(mistake)
        for side, name, photos in zip(
            self._sides, (mistake.class_name, mistake.other), (mistake.here, mistake.there), strict=True
        ):
            side.setVisible(bool(name))
            side.show_class(name, about, photos)
        self.setAccessibleName(f"{self._title.text()} {self._sentence.text()}")
        self._fit()

    def show_decided(self, decided: Decided | None) -> None:
        """Say what was decided about the photo that is shown, or that no file is touched by any answer."""
        words = decided_words(decided) if decided is not None else self.tr("The file stays where it is.")
        self._done.setText(words)
        self._done.set_tone("text" if decided is not None else "muted")

    def show_undo(self, act: str) -> None:
        """Offer to take the last decision back, whatever it was; nothing where there is none."""
        self._undo.setVisible(bool(act))
        self._undo.setToolTip(self.tr("Undo: {decision}").replace("{decision}", act))

    def set_off(self, reason: str) -> None:
        """Let nothing be decided, and say why; or on again with an empty reason."""
        for button in self._buttons:
            button.set_off(reason)

    @Slot()
    def _fit(self) -> None:
        """The photo in question first, the others in what is left."""
        self._place_answers()
        width, height = self._body.width(), self._body.height() - 6
        words = self._file.sizeHint().height() + 4
        beside = _MOST * (_LEAST_SIDE + _GAP) + _BESIDE
        large = min(_LARGEST, round(width * _LARGE_SHARE), width - beside, height - words)
        large = max(large, _LEAST_LARGE)
        self._photo.set_side(large)
        self._file.setMaximumWidth(large)
        tall = round((height - _LINES_BESIDE * self.fontMetrics().height()) / 2)
        wide = (width - large - _BESIDE - (_MOST - 1) * _GAP) // _MOST
        side = max(min(tall, wide, _LARGEST_SIDE), _LEAST_SIDE)
        for shown in self._sides:
            for photo in shown.photos:
                photo.set_side(side)

    @Slot(Path)
    def _ask_large(self, path: Path) -> None:
        if self._mistake is not None:
            shown = dict.fromkeys((self._mistake.path, *self._mistake.here, *self._mistake.there))
            self.large_asked.emit(list(shown), path)
