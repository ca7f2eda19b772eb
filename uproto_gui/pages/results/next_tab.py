"""The tab Photograph next: which classes deserve the next photos, with a gain that was measured."""

import re
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_core.store.cells import pasted_rows, safe_text
from uproto_gui.models.advice_model import cells, headings
from uproto_gui.pages.results.next import NextState
from uproto_gui.pages.results.next_saving import NextSaving
from uproto_gui.pages.results.next_table import NextTable
from uproto_gui.pages.results.next_words import (
    about_words,
    explain_words,
    measure_words,
    notes_words,
    outcome_words,
    progress_words,
    title_words,
    wait_words,
)
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.progress_bar import ProgressBar

_EXCEL = ".xlsx"


class NextTab(QWidget):
    """Measures on request, and shows what was measured."""

    measure_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = NextState()
        self._project = ""
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("next-title")
        self._about = Label(tone="muted", wraps=True)
        self._about.setObjectName("next-about")
        self._outcome = Note(kind="info")
        self._outcome.setObjectName("next-outcome")
        self._saved = Note(kind="right")
        self._saved.setObjectName("next-saved")
        self._measure = Button("", kind="primary")
        self._measure.setObjectName("measure-next")
        self._wait = Label(tone="muted", wraps=True)
        self._wait.setObjectName("next-wait")
        self._progress = Label()
        self._progress.setObjectName("next-progress")
        self._bar = ProgressBar()
        self._bar.setObjectName("next-bar")
        self._stop = Button(self.tr("Stop"), kind="danger", icon="stop")
        self._stop.setObjectName("stop-next")
        self._failed = Note(kind="wrong", action=self.tr("Try again"))
        self._failed.setObjectName("next-failed")
        self.table = NextTable()
        self.table.setObjectName("next-table")
        self.table.setAccessibleName(self.tr("Classes, the one whose next photo promises most first"))
        self._notes = Label(tone="muted", wraps=True)
        self._notes.setObjectName("next-notes")
        self._copy = Button(self.tr("Copy list"))
        self._copy.setObjectName("copy-next")
        self._excel = Button(self.tr("Save as Excel"), icon="export")
        self._excel.setObjectName("save-next")
        self._saving = NextSaving(self)
        self._parts = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_state(NextState())

    def _lay_out(self) -> None:
        card = Card(padding=24, gap=10)
        for widget in (self._title, self._about, self._outcome, self._saved):
            card.body.addWidget(widget)
        self._pages = {
            "unmeasured": self._ask_page(),
            "measuring": self._wait_page(),
            "measured": self._table_page(),
            "failed": self._error_page(),
        }
        for page in self._pages.values():
            self._parts.addWidget(page)
        card.body.addWidget(self._parts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.addWidget(card)

    def _ask_page(self) -> QWidget:
        page, column = _column()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._measure)
        row.addWidget(self._wait, 1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _wait_page(self) -> QWidget:
        page, column = _column()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        column.addWidget(self._progress)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _table_page(self) -> QWidget:
        page, column = _column()
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._notes, 1)
        row.addWidget(self._copy)
        row.addWidget(self._excel)
        column.addLayout(row)
        return page

    def _error_page(self) -> QWidget:
        page, column = _column()
        column.addWidget(self._failed)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self._measure.clicked.connect(self.measure_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._failed.acted.connect(self.measure_asked)
        self._copy.clicked.connect(self._copy_list)
        self._excel.clicked.connect(self._ask_where)
        self._saving.saved.connect(self._say_saved)
        self._saving.failed.connect(self._say_not_saved)

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: NextState, *, project: str = "") -> None:
        """Show the advice, how far its measuring is, or that there is none yet.

        Args:
            state: Of the training that is shown.
            project: What people call what was trained.
        """
        is_other = state.advice is not self._state.advice
        self._state, self._project = state, project
        self._title.setText(title_words(state))
        self._about.setText(about_words(state.advice) if state.advice is not None else explain_words())
        self._outcome.setVisible(bool(state.outcomes))
        if state.outcomes:
            self._outcome.set_words(self.tr("Last advice:"), outcome_words(state.outcomes[0]))
            self._outcome.setToolTip("\n".join(outcome_words(outcome) for outcome in state.outcomes))
        self._measure.setText(measure_words(state))
        self._measure.setEnabled(not state.is_training and not state.is_look_only)
        self._wait.setText(wait_words(state))
        words = progress_words(state)
        self._progress.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.set_share(state.share)
        self._stop.setEnabled(state.phase == "measuring")
        if state.error is not None:
            self._failed.set_words(*error_sentences(state.error))
        if is_other:
            self._saved.hide()
            self.table.classes.show_advice(state.advice)
            self._notes.setText(notes_words(state.advice) if state.advice is not None else "")
            if state.advice is not None:
                self.table.selectRow(0)
        phase = "measuring" if state.phase == "stopping" else state.phase
        self._parts.setCurrentWidget(self._pages[phase])

    # ------------------------------------------------------------ the list, to take along

    @Slot()
    def _copy_list(self) -> None:
        lines = [headings(), *(cells(entry) for entry in self.table.classes.rows)]
        QGuiApplication.clipboard().setText(pasted_rows([tuple(map(safe_text, line)) for line in lines]))
        self._say(self.tr("Copied:"), self.tr("%n class(es)", "", len(lines) - 1))

    @Slot()
    def _ask_where(self) -> None:
        words = self.tr("Photograph next {name}").format(name=self._project).strip()
        name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", words) + _EXCEL
        ask_place(
            self, title=self.tr("Save the list"), name=name, kind=self.tr("Excel tables (*.xlsx)"), take=self.save
        )

    def save(self, path: Path) -> None:
        """Write the list as an Excel table."""
        self._saving.write(path, self.table.classes.rows)

    @Slot(Path)
    def _say_saved(self, path: Path) -> None:
        self._say(self.tr("Saved:"), str(path))

    @Slot(UprotoError)
    def _say_not_saved(self, error: UprotoError) -> None:
        self._saved.set_kind("wrong")
        self._saved.set_words(*error_sentences(error))
        self._saved.show()

    def _say(self, strong: str, text: str) -> None:
        self._saved.set_kind("right")
        self._saved.set_words(strong, text)
        self._saved.show()


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(12)
    return page, column
