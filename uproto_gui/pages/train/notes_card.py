"""What happened along the way: photos that were skipped, and passing notes that need no answer."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.events import Noted
from uproto_gui.models.described_class import Trouble
from uproto_gui.pages.train.state import TrainState
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import CARD_PADDING
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import note_words
from uproto_gui.widgets.label import Label

_MOST_NOTES = 2
_PADDING = 14
_ABOUT_NAMES: Final[dict[str, Trouble]] = {"texts.language": "language", "texts.names-say-nothing": "says-nothing"}
"""Notes that a person can do something about, and what."""


class NotesCard(Card):
    """Counts and notes; quiet where there is nothing to say."""

    words_asked = Signal(str)  # Trouble: the classes that a note about names is about

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        # Less above and below than beside: the column is low, and the titles of its cards stand on one line.
        self.body.setContentsMargins(CARD_PADDING, _PADDING, CARD_PADDING, _PADDING)
        self._shown: tuple[int, tuple[Noted, ...]] | None = None
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("skipped")
        self._lines = [Label("", scale=SMALL, tone="muted", wraps=True) for _ in range(_MOST_NOTES)]
        self.body.addWidget(self._title)
        for line in self._lines:
            self.body.addWidget(line)
        self._name = Button("", kind="quiet", icon="text")
        self._name.setObjectName("name-classes")
        self._name.clicked.connect(self._ask_for_words)
        self._name.hide()
        self._trouble: Trouble = ""
        self.body.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def show_state(self, state: TrainState) -> None:
        """Show what was skipped and noted so far."""
        if (state.skipped, state.notes) == self._shown:
            return
        self._shown = (state.skipped, state.notes)
        self._title.setText(self._skipped_words(state.skipped))
        self._trouble = next((_ABOUT_NAMES[note.code] for note in state.notes if note.code in _ABOUT_NAMES), "")
        self._name.setText(self.tr("Add names") if self._trouble == "language" else self.tr("Name them"))
        self._name.setVisible(bool(self._trouble))
        # The same note twice says nothing more.
        words = list(dict.fromkeys(note_words(note) for note in state.notes))
        latest = words[-_MOST_NOTES:] or [self.tr("Nothing else to note.")]
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(latest))
            line.setText(latest[place] if place < len(latest) else "")

    @Slot()
    def _ask_for_words(self) -> None:
        self.words_asked.emit(self._trouble)

    def _skipped_words(self, photos: int) -> str:
        if photos == 0:
            return self.tr("No photo was skipped")
        return self.tr("%n photo(s) skipped", "", photos)
