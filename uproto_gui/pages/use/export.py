"""Writes the table of answers in a thread of its own, so that a large one does not hold the window up."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QThreadPool, Signal

from uproto_core.errors import UprotoError
from uproto_core.events import PhotoAnswer
from uproto_core.store.answer_columns import TableFacts
from uproto_core.store.answers import DECIMAL_COMMA_CSV, NO_FACTS, PLAIN_CSV, CsvForm, write_answer_table

EXCEL = ".xlsx"
CSV = ".csv"


class Export(QObject):
    """Writes one table after the other; the file's ending says which kind."""

    saved = Signal(Path, int)  # the file, and its rows beside the head
    failed = Signal(UprotoError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Its own pool waits for the file when the page goes, so none is left half written.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def write(self, path: Path, answers: Sequence[PhotoAnswer], facts: TableFacts = NO_FACTS) -> None:
        """Begin to write; `saved` or `failed` follows.

        Args:
            path: Where to.
            answers: A row each.
            facts: Which columns, and what is in them beside the answers.
        """
        form = DECIMAL_COMMA_CSV if QLocale().decimalPoint() == "," else PLAIN_CSV
        self._pool.start(partial(self._write, path, tuple(answers), form, facts))

    def _write(self, path: Path, answers: Sequence[PhotoAnswer], form: CsvForm, facts: TableFacts) -> None:
        try:
            write_answer_table(path, answers, form=form, facts=facts)
        except UprotoError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path, len(answers))
