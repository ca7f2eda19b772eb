"""What happened along the way: photos that were skipped, and passing notes that need no answer."""

from PySide6.QtWidgets import QWidget

from uproto_core.events import Noted
from uproto_gui.pages.train.state import TrainState
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import note_words
from uproto_gui.widgets.label import Label

_MOST_NOTES = 2


class NotesCard(Card):
    """Counts and notes; quiet where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self._shown: tuple[int, tuple[Noted, ...]] | None = None
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("skipped")
        self._lines = [Label("", scale=SMALL, tone="muted", wraps=True) for _ in range(_MOST_NOTES)]
        self.body.addWidget(self._title)
        for line in self._lines:
            self.body.addWidget(line)
        self.body.addStretch()

    def show_state(self, state: TrainState) -> None:
        """Show what was skipped and noted so far."""
        if (state.skipped, state.notes) == self._shown:
            return
        self._shown = (state.skipped, state.notes)
        self._title.setText(self._skipped_words(state.skipped))
        # The same note twice says nothing more.
        words = list(dict.fromkeys(note_words(note) for note in state.notes))
        latest = words[-_MOST_NOTES:] or [self.tr("Nothing else to note.")]
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(latest))
            line.setText(latest[place] if place < len(latest) else "")

    def _skipped_words(self, photos: int) -> str:
        if photos == 0:
            return self.tr("No photo was skipped")
        return self.tr("%n photo(s) skipped", "", photos)
