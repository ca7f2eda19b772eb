"""Writes the advice as an Excel table in a thread of its own."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from uproto_core.advice import ClassAdvice
from uproto_core.errors import UprotoError
from uproto_core.store.advice_table import AdviceRow, write_advice_table
from uproto_gui.models.advice_model import cells, headings


def table_rows(classes: Sequence[ClassAdvice]) -> tuple[AdviceRow, ...]:
    """The rows of the table, with the figures as numbers behind the words."""
    return tuple(AdviceRow(words=cells(entry), entry=entry) for entry in classes)


class NextSaving(QObject):
    """Writes one table after the other."""

    saved = Signal(Path)
    failed = Signal(UprotoError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Its own pool waits for the file when the page goes, so none is left half written.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def write(self, path: Path, classes: Sequence[ClassAdvice]) -> None:
        """Begin to write; `saved` or `failed` follows."""
        self._pool.start(partial(self._write, path, headings(), table_rows(classes)))

    def _write(self, path: Path, head: Sequence[str], rows: Sequence[AdviceRow]) -> None:
        try:
            write_advice_table(path, head, rows)
        except UprotoError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)
