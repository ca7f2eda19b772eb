"""The tab Compare: other classifiers on the same exam photos, on request, and what may be said of the differences."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.pages.results.compare import CompareState
from uproto_gui.pages.results.compare_table import CompareTable
from uproto_gui.pages.results.compare_words import (
    about_words,
    cost_words,
    progress_words,
    start_words,
    title_words,
    wait_words,
)
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.progress_bar import ProgressBar


class CompareTab(QWidget):
    """Compares on request, and shows what came of it."""

    compare_asked = Signal(str)  # CompareChoice
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("compare-title")
        self._about = Label(tone="muted", wraps=True)
        self._about.setObjectName("compare-about")
        self._usual = Button("", kind="primary")
        self._usual.setObjectName("compare-usual")
        self._all = Button("")
        self._all.setObjectName("compare-all")
        self._cost = Label(wraps=True)
        self._cost.setObjectName("compare-cost")
        self._wait = Label(tone="muted", wraps=True)
        self._wait.setObjectName("compare-wait")
        self._progress = Label()
        self._progress.setObjectName("compare-progress")
        self._bar = ProgressBar()
        self._bar.setObjectName("compare-bar")
        self._stop = Button(self.tr("Stop"), kind="danger", icon="stop")
        self._stop.setObjectName("stop-compare")
        self._failed = Note(kind="wrong")
        self._failed.setObjectName("compare-failed")
        self.table = CompareTable()
        self.table.setObjectName("compare-table")
        self.table.setAccessibleName(self.tr("Classifiers, the one that finds most first"))
        self._ask, self._running = QWidget(), QWidget()
        self._acts = QStackedWidget()
        self._lay_out()
        self._usual.clicked.connect(self._ask_usual)
        self._all.clicked.connect(self._ask_all)
        self._stop.clicked.connect(self.stop_asked)
        self.show_state(CompareState())

    def _lay_out(self) -> None:
        card = Card(padding=24, gap=10)
        for widget in (self._title, self._about, self._failed):
            card.body.addWidget(widget)
        asking = QVBoxLayout(self._ask)
        asking.setContentsMargins(0, 6, 0, 0)
        asking.addWidget(self._cost)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._usual)
        row.addWidget(self._all)
        row.addWidget(self._wait, 1)
        asking.addLayout(row)
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 6, 0, 0)
        running.addWidget(self._progress)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        running.addLayout(line)
        self._acts.addWidget(self._ask)
        self._acts.addWidget(self._running)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._acts)
        # Where there is no table yet, what can be done stands under what is said.
        card.body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.addWidget(card)
        self._card = card

    def show_state(self, state: CompareState) -> None:
        """Show the comparison, how far it is, or that there is none yet."""
        self._title.setText(title_words(state))
        self._about.setText(about_words(state))
        self._cost.setText(cost_words(state))
        self._cost.setVisible(bool(self._cost.text()))
        self._usual.setText(start_words(state, "usual"))
        self._all.setText(start_words(state, "all"))
        for button in (self._usual, self._all):
            button.setEnabled(state.is_possible)
        self._usual.setVisible(state.comparison is None)
        waits = wait_words(state)
        self._wait.setText(waits)
        words = progress_words(state)
        self._progress.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.set_share(state.share)
        self._stop.setEnabled(state.phase == "running")
        self._failed.setVisible(state.error is not None)
        if state.error is not None:
            self._failed.set_words(*error_sentences(state.error))
        self._acts.setCurrentWidget(self._running if state.is_running else self._ask)
        if state.rows != self.table.methods or state.comparison is not None:
            self.table.show_comparison(state)
        self.table.setVisible(state.comparison is not None)
        body = self._card.body
        body.setStretch(body.count() - 1, 0 if state.comparison is not None else 1)

    @Slot()
    def _ask_usual(self) -> None:
        self.compare_asked.emit("usual")

    @Slot()
    def _ask_all(self) -> None:
        self.compare_asked.emit("all")
