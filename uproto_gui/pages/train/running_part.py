"""A training while it runs, and what is left of it when it does not: steps, lines, loss, notes and its buttons."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.train.commands import TrainCommands
from uproto_gui.pages.train.just_learned import JustLearned
from uproto_gui.pages.train.notes_card import NotesCard
from uproto_gui.pages.train.plot_cards import LinesCard, LossCard
from uproto_gui.pages.train.progress_card import ProgressCard
from uproto_gui.pages.train.state import TrainState
from uproto_gui.theme.tokens import CARD_GAP
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.text_scroll import TextScroll


class RunningPart(QWidget):
    """Everything about one training, below the error that it may have ended with."""

    words_asked = Signal(str)  # Trouble: names and descriptions that say too little

    def __init__(self, error: ErrorPanel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._progress = ProgressCard()
        self._lines, self._loss, self._notes = LinesCard(), LossCard(), NotesCard()
        self._notes.words_asked.connect(self.words_asked)
        self._learned = JustLearned(thumbnails)
        self.commands = TrainCommands()
        self._plots = QWidget()
        side = _Side((self._loss, self._learned, self._notes), self.tr("More about this training"))
        plots = QHBoxLayout(self._plots)
        plots.setContentsMargins(0, 0, 0, 0)
        plots.setSpacing(CARD_GAP)
        plots.addWidget(self._lines, 9)
        plots.addWidget(side, 4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(CARD_GAP)
        rows.addWidget(self._error)
        rows.addWidget(self._progress)
        rows.addWidget(self._plots, 1)
        rows.addWidget(self.commands)

    @property
    def plot_cards(self) -> tuple[LinesCard, LossCard]:
        """The cards whose plots take longest to make."""
        return self._lines, self._loss

    def show_state(self, state: TrainState, examples: Mapping[str, Path]) -> None:
        """Show a training.

        Args:
            state: Where it is.
            examples: A photo of each class.
        """
        has_failed = state.phase == "failed" and state.error is not None
        self._error.setVisible(has_failed)
        self._progress.setVisible(not has_failed)
        # An error at the very start leaves nothing else to show.
        self._plots.setVisible(not has_failed or bool(state.rounds or state.notes))
        self._progress.show_state(state)
        for card in (self._lines, self._loss, self._notes):
            card.show_state(state)
        self._learned.show_state(state, examples)
        # With nothing to say it only takes room from the curve.
        self._notes.setVisible(bool(state.skipped or state.notes) or self._learned.isHidden())
        self.commands.show_state(state)
        # The ways out of an error are the error's own.
        self.commands.setVisible(not has_failed)


class _Side(TextScroll):
    """Cards below each other, the first as high as there is room; in a low window they are scrolled, never cut."""

    def __init__(self, cards: Sequence[QWidget], name: str) -> None:
        inside = QWidget()
        inside.setObjectName("scroll-ground")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(CARD_GAP)
        for place, card in enumerate(cards):
            self._rows.addWidget(card, 0 if place else 1)
        super().__init__(inside, name)
        self.setObjectName("train-side")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    @Slot(int, int)
    def _make_room(self, first: int, last: int) -> None:
        """Where there is something to scroll, the keys can, and the cards' edge keeps away from the bar."""
        has_more = last > first
        self._rows.setContentsMargins(0, 0, 8 if has_more else 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_more else Qt.FocusPolicy.NoFocus)
