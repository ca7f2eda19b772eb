"""Answers on disk: a log that a stopped folder run goes on from, and the tables that people take along.

The window and the command line write the same tables. No cell of them is taken for a formula by a spreadsheet.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final

import xlsxwriter
from pydantic import ValidationError
from xlsxwriter.exceptions import FileCreateError

from uproto_core.errors import ExportNotWrittenError, NotWritableError
from uproto_core.events import PhotoAnswer
from uproto_core.figures import Document
from uproto_core.store.answer_columns import Cell, TableFacts
from uproto_core.store.atomic import append_line, replaced, write_error, write_text
from uproto_core.store.cells import write_rows

TABLE_ENDINGS: Final = frozenset({".csv", ".xlsx", ".jsonl"})

MOST_EXCEL_ROWS: Final = 1_048_575
"""Rows that an Excel sheet holds beside its head."""

_WIDTHS: Final = {"file": 28, "folder": 44, "observationID": 44, "mediaID": 44, "sure": 10}
_WIDTH: Final = 20

NO_FACTS: Final = TableFacts()
"""Our own columns, and nothing known beside the answers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CsvForm:
    """How a CSV is written, so that the spreadsheet of a country opens it in columns."""

    separator: str = ","
    decimal_point: str = "."


PLAIN_CSV: Final = CsvForm()
"""What programs expect."""

DECIMAL_COMMA_CSV: Final = CsvForm(separator=";", decimal_point=",")
"""What spreadsheets expect where numbers have a decimal comma."""


class _LogHead(Document):
    """The first line of a log: which classifier its answers are of."""

    classifier: str


class AnswerLog:
    """A JSON-lines file of answers, written while a folder is answered."""

    def __init__(self, path: Path, classifier: str) -> None:
        """Go on with a log of the same classifier; one of another is begun anew.

        Args:
            path: Of the log.
            classifier: Tells classifiers apart, such as a hash.

        Raises:
            DiskFullError: there is no room.
            NotWritableError: the place may not be written.
        """
        self.path = path
        if self._is_of(classifier):
            self._end_torn_line()
        else:
            write_text(path, _LogHead(classifier=classifier).model_dump_json() + "\n")

    def add(self, answer: PhotoAnswer) -> None:
        """Write an answer down.

        Raises:
            DiskFullError: there is no room.
            NotWritableError: the place may not be written.
        """
        append_line(self.path, answer.model_dump_json(by_alias=True))

    def answers(self) -> Iterator[PhotoAnswer]:
        """The answers so far, in the order they were given."""
        return read_answers(self.path)

    def remove(self) -> None:
        """Delete the log: its answers are in a table now."""
        self.path.unlink(missing_ok=True)

    def _is_of(self, classifier: str) -> bool:
        try:
            with self.path.open(encoding="utf-8") as lines:
                return _LogHead.model_validate_json(lines.readline()).classifier == classifier
        except (OSError, UnicodeDecodeError, ValidationError):
            return False

    def _end_torn_line(self) -> None:
        """A line that a crash cut off must not swallow the next one."""
        try:
            with self.path.open("rb+") as log:
                log.seek(-1, os.SEEK_END)
                if log.read(1) != b"\n":
                    log.write(b"\n")
        except OSError as error:
            raise write_error(self.path, error) from error


def read_answers(log: Path) -> Iterator[PhotoAnswer]:
    """The answers of a JSON-lines file; lines that are none are passed over. A missing file holds nothing."""
    if not log.is_file():
        return
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                yield PhotoAnswer.model_validate_json(line)
            except ValidationError:
                continue


def answer_row(answer: PhotoAnswer, form: CsvForm = PLAIN_CSV, facts: TableFacts = NO_FACTS) -> tuple[str, ...]:
    """One row of the CSV: numbers with four places."""
    return tuple(_written(cell, form) for cell in facts.cells(answer))


def _written(cell: Cell, form: CsvForm) -> str:
    match cell:
        case float():
            return f"{cell:.4f}".replace(".", form.decimal_point)
        case datetime():
            return cell.isoformat(" ", "seconds")
        case str():
            return cell


def write_answer_table(
    path: Path,
    answers: Iterable[PhotoAnswer],
    *,
    most_rows: int = MOST_EXCEL_ROWS,
    form: CsvForm = PLAIN_CSV,
    facts: TableFacts = NO_FACTS,
) -> None:
    """Write answers as a table; the ending says which: `.csv`, `.xlsx` or `.jsonl`.

    Args:
        path: Where to.
        answers: A row each; they are read once, so that memory stays flat.
        most_rows: Rows that an Excel sheet holds beside its head.
        form: Of a CSV.
        facts: Which columns, and what is in them beside the answers; a `.jsonl` holds the answers alone.

    Raises:
        ExportNotWrittenError: the file is open elsewhere, may not be written, or has more rows than Excel takes.
        DiskFullError: there is no room.
    """
    try:
        match path.suffix.lower():
            case ".xlsx":
                _write_excel(path, answers, most_rows, facts)
            case ".jsonl":
                _write_lines(path, answers)
            case _:
                _write_csv(path, answers, form, facts)
    except NotWritableError as error:
        # What keeps a spreadsheet from being written is nearly always the spreadsheet itself, open beside us.
        raise ExportNotWrittenError(path=path, because=error.because) from error


def _write_csv(path: Path, answers: Iterable[PhotoAnswer], form: CsvForm, facts: TableFacts) -> None:
    encoding = "utf-8-sig"  # The mark at the start makes spreadsheets read umlauts and Chinese right.
    if facts.columns != "plain":
        # Its readers are programs: they take neither the mark nor the form of a country.
        form, encoding = PLAIN_CSV, "utf-8"
    with replaced(path) as temporary, temporary.open("w", encoding=encoding, newline="") as file:
        rows = (answer_row(answer, form, facts) for answer in answers)
        write_rows(file, chain([facts.head], rows), separator=form.separator)


def _write_lines(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    with replaced(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(answer.model_dump_json(by_alias=True) + "\n" for answer in answers)


def _write_excel(path: Path, answers: Iterable[PhotoAnswer], most_rows: int, facts: TableFacts) -> None:
    with replaced(path) as temporary:
        # Row by row to disk, so that memory does not grow with the table.
        book = xlsxwriter.Workbook(temporary, {"constant_memory": True})
        rows = _fill(book, answers, most_rows, facts)
        try:
            book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
        if rows > most_rows:
            raise ExportNotWrittenError(path=path, because=f"the table has over {most_rows:,} rows")


def _fill(book: xlsxwriter.Workbook, answers: Iterable[PhotoAnswer], most_rows: int, facts: TableFacts) -> int:
    """Write the rows that a sheet holds; returns how many there are, or one more than it holds."""
    sheet = book.add_worksheet("uproto")
    strong, percent = book.add_format({"bold": True}), book.add_format({"num_format": "0.0 %"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    # Other programs read Camtrap DP, and expect its shares as plain numbers.
    share = percent if facts.columns == "plain" else None
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(facts.head):
        sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
        sheet.write_string(0, column, name, strong)
    row = 0
    for row, answer in enumerate(answers, start=1):
        if row > most_rows:
            return row
        for column, cell in enumerate(facts.cells(answer)):
            match cell:
                case float():
                    sheet.write_number(row, column, cell, share)
                case datetime():
                    sheet.write_datetime(row, column, cell, moment)
                case str() if cell:
                    # As a string always: nothing a file is called can become a formula or a link.
                    sheet.write_string(row, column, cell)
    sheet.autofilter(0, 0, row, len(facts.head) - 1)
    return row
