"""Rare classes that have just turned right on practice photos, each with the photo that did."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.figures import RareFound
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.train.findings import LATELY, just_learned, practised
from uproto_gui.pages.train.state import Round, TrainState
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import CARD_PADDING
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.group_mark import GroupMark
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.numbers import count, found_of
from uproto_gui.widgets.photo import Photo

_SIDE = 36
_MOST = 2
_PADDING = 14


class JustLearned(Card):
    """Gone where the folder has no rare classes with practice photos."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        # Less above and below than beside: the column is low, and the titles of its cards stand on one line.
        self.body.setContentsMargins(CARD_PADDING, _PADDING, CARD_PADDING, _PADDING)
        self._rounds: tuple[Round, ...] | None = None
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("just-learned")
        self._about = Label("", scale=SMALL, tone="muted", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(GroupMark("few"))
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._about)
        self._lines = [_ClassLine(thumbnails) for _ in range(_MOST)]
        for line in self._lines:
            self.body.addWidget(line)
        self.hide()

    def show_state(self, state: TrainState, examples: Mapping[str, Path]) -> None:
        """Show the latest; nothing is done where no round was added."""
        if state.rounds == self._rounds:
            return
        self._rounds = state.rounds
        looks = practised(state.rounds)
        rare = looks[-1][1].rare if looks else ()
        self.setVisible(bool(rare))
        if not rare:
            return
        learned = just_learned(state.rounds)
        self._title.setText(self.tr("Just learned") if learned else self.tr("No rare class newly found"))
        found = sum(entry.correct > 0 for entry in rare)
        self._about.setText(
            self.tr("Found for the first time in the last {rounds} rounds").format(rounds=count(LATELY))
            if learned
            else self.tr("In the last {rounds} rounds. Of {rare} rare classes {found} are found.").format(
                rounds=count(LATELY), rare=count(len(rare)), found=count(found)
            )
        )
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(learned))
            if place < len(learned):
                latest = learned[place]
                # The photo that turned right, or any of the class where it is not told which.
                line.show_class(latest, latest.photo or examples.get(latest.class_name))


class _ClassLine(QWidget):
    """A class, a photo of it, and how many of its practice photos are found."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = Photo(thumbnails, side=_SIDE)
        self._name = ElidedLabel(weight=SEMIBOLD)
        self._found = Label("", scale=SMALL, tone="muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._found)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._photo)
        row.addLayout(words, 1)

    def show_class(self, found: RareFound, photo: Path | None) -> None:
        """Show one class."""
        self._photo.setVisible(photo is not None)
        self._photo.show_photo(photo)
        self._name.setText(found.class_name)
        self._found.setText(
            self.tr("{found} practice photos").format(found=found_of(found.correct, found.n))
            if found.n != 1
            else self.tr("its only practice photo")
        )
