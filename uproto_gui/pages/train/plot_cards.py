"""The two plots of a training, each in a card whose title says what it shows."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.pages.train.findings import best_round, find_in_lines, find_in_loss, practised, smoothed
from uproto_gui.pages.train.state import Round, TrainState
from uproto_gui.pages.train.words import line_finding, loss_finding
from uproto_gui.plots.accuracy_lines import AccuracyLines
from uproto_gui.plots.loss_curve import LossCurve, LossLine
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import CARD_PADDING
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label


class LinesCard(Card):
    """Four lines over the rounds, on practice photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        self._rounds: tuple[Round, ...] | None = None
        self._about_words = ""
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("lines-finding")
        self._about = Label("", scale=SMALL, tone="muted", wraps=True)
        self._about.setObjectName("lines-about")
        self._save = Button(self.tr("Save picture"), kind="quiet")
        self._save.setObjectName("save-picture")
        self._save.clicked.connect(self._ask_where)
        self._copy = Button(self.tr("Copy numbers"), kind="quiet")
        self._copy.setObjectName("copy-numbers")
        self._copy.clicked.connect(self._copy_numbers)
        for button in (self._save, self._copy):
            # Else the title jumps when they come.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self._pages = QStackedWidget()
        self._pages.addWidget(_empty_words(self.tr("The lines begin with the first round of matching.")))
        # The buttons are taller than the title: less padding above keeps both cards' titles on one line.
        self.body.setContentsMargins(CARD_PADDING, CARD_PADDING - 8, CARD_PADDING - 8, CARD_PADDING - 8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._save)
        head.addWidget(self._copy)
        self.body.addLayout(head)
        self.body.addWidget(self._about)
        self.body.addWidget(self._pages, 1)

    @cached_property
    def _lines(self) -> AccuracyLines:
        """The plot, made with the first figures: it takes longer to make than all the rest of the page."""
        lines = AccuracyLines()
        lines.setObjectName("accuracy-lines")
        lines.point_read.connect(self._about.setText)
        self._pages.addWidget(lines)
        return lines

    def show_state(self, state: TrainState) -> None:
        """Show the rounds so far; nothing is drawn anew where there is none more."""
        if state.rounds == self._rounds:
            return
        self._rounds = state.rounds
        figures = practised(state.rounds)
        self._title.setText(line_finding(find_in_lines(state.rounds)))
        self._about_words = self._words(figures[-1][1].balanced_accuracy.n) if figures else ""
        self._about.setText(self._about_words)
        self._save.setVisible(bool(figures))
        self._copy.setVisible(bool(figures))
        if not figures:
            self._pages.setCurrentIndex(0)
            return
        self._lines.set_figures(figures, rounds_in_all=state.rounds_in_all, best=best_round(state.rounds))
        self._pages.setCurrentWidget(self._lines)

    def _words(self, photos: int) -> str:
        return self.tr(
            "Found on practice photos, percent. Shaded: likely range. {n} practice photos, not the exam."
        ).format(n=QLocale().toString(photos))

    @Slot()
    def _ask_where(self) -> None:
        ask_place(
            self,
            title=self.tr("Save picture"),
            name="uproto-training.png",
            kind=self.tr("Pictures (*.png)"),
            take=self._save_to,
        )

    def _save_to(self, path: Path) -> None:
        is_saved = self._lines.save_picture(path)
        words = self.tr("Saved {file}.") if is_saved else self.tr("{file} could not be written. Choose another place.")
        self._about.setText(words.format(file=path))

    @Slot()
    def _copy_numbers(self) -> None:
        QApplication.clipboard().setText(self._lines.numbers())
        self._about.setText(self.tr("The numbers are on the clipboard, ready for a spreadsheet."))


class LossCard(Card):
    """How wrong it still is, one line a stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        self._rounds: tuple[Round, ...] | None = None
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("loss-finding")
        self._about_words = self.tr("Loss: how wrong it still is")
        self._about = Label(self._about_words, scale=SMALL, tone="muted", wraps=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(_empty_words(self.tr("The curve begins with the first round.")))
        self.body.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING - 8)
        self.body.addWidget(self._title)
        self.body.addWidget(self._about)
        self.body.addWidget(self._pages, 1)

    @cached_property
    def _curve(self) -> LossCurve:
        """The plot, made with the first round."""
        curve = LossCurve()
        curve.setObjectName("loss-curve")
        curve.point_read.connect(self._about.setText)
        self._pages.addWidget(curve)
        return curve

    def show_state(self, state: TrainState) -> None:
        """Show the losses so far."""
        if state.rounds == self._rounds:
            return
        self._rounds = state.rounds
        lines = loss_lines(state.rounds)
        self._title.setText(loss_finding(find_in_loss(lines[-1].losses if lines else ())))
        self._about.setText(self._about_words)
        if not lines:
            self._pages.setCurrentIndex(0)
            return
        self._curve.set_losses(lines, rounds_in_all=state.rounds_in_all)
        self._pages.setCurrentWidget(self._curve)


def loss_lines(rounds: tuple[Round, ...]) -> list[LossLine]:
    """One line a stage, in the order they came."""
    stages = dict.fromkeys(seen.stage for seen in rounds)
    return [
        LossLine(
            rounds=tuple(seen.number for seen in rounds if seen.stage == stage),
            losses=(losses := tuple(seen.loss for seen in rounds if seen.stage == stage)),
            smoothed=tuple(smoothed(losses)),
        )
        for stage in stages
    ]


def _empty_words(words: str) -> QWidget:
    page = QWidget()
    label = Label(words, tone="muted", wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    rows = QVBoxLayout(page)
    rows.addWidget(label)
    return page
