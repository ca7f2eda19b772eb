"""Reading which photo is for what, and writing it as a table: in a thread, for there may be a hundred thousand rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QThreadPool, Signal, Slot

from uproto_core.errors import RunUnusableError, UprotoError
from uproto_core.store.answers import DECIMAL_COMMA_CSV, PLAIN_CSV
from uproto_core.store.atomic import replaced
from uproto_core.store.cells import write_rows
from uproto_core.store.project import photos_folder
from uproto_gui.models.split_table import SplitTable, read_split_table

Row = Sequence[str]


@dataclass(frozen=True, kw_only=True)
class ReadSplit:
    """What a training's table says."""

    run: Path
    table: SplitTable | None = None
    error: UprotoError | None = None
    """Why there is no table."""


class Splits(QObject):
    """Tables of trainings, read and written one after the other."""

    arrived = Signal(object)  # ReadSplit
    saved = Signal(Path, int)  # the file, and its rows beside the head
    failed = Signal(object)  # UprotoError: the table could not be written
    _done = Signal(object)  # ReadSplit, from the thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Path | None = None
        # Its own pool waits for the file when the window goes, so none is left half written.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def read(self, run: Path, source: Path) -> None:
        """Read the table of a training.

        Args:
            run: The training.
            source: What it was trained on: a project, a folder or a table.
        """
        self._wanted = run
        self._pool.start(partial(self._read, run, source))

    def _read(self, run: Path, source: Path) -> None:
        try:
            self._done.emit(ReadSplit(run=run, table=read_split_table(run, photos_folder(source))))
        except RunUnusableError as error:
            self._done.emit(ReadSplit(run=run, error=error))

    def write(self, path: Path, head: Row, rows: Sequence[Row]) -> None:
        """Begin to write a table; `saved` or `failed` follows."""
        form = DECIMAL_COMMA_CSV if QLocale().decimalPoint() == "," else PLAIN_CSV
        self._pool.start(partial(self._write, path, head, rows, form.separator))

    def _write(self, path: Path, head: Row, rows: Sequence[Row], separator: str) -> None:
        try:
            # The mark at the start makes spreadsheets read umlauts and Chinese right.
            with replaced(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
                write_rows(file, [head, *rows], separator=separator)
        except UprotoError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path, len(rows))

    def shutdown(self) -> None:
        """Wait for what is being written; nothing arrives afterwards."""
        self._wanted = None
        self._pool.waitForDone()

    @Slot(object)
    def _take(self, read: ReadSplit) -> None:
        if read.run == self._wanted:
            self.arrived.emit(read)
