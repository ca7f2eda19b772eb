"""Answers on disk: a log that a stopped folder run goes on from, and the tables that people take along.

The window and the command line write the same tables. No cell of them is taken for a formula by a spreadsheet.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import xlsxwriter
from pydantic import ValidationError

from uproto_core.errors import ExportNotWrittenError, NotWritableError
from uproto_core.events import PhotoAnswer
from uproto_core.figures import Document
from uproto_core.store.atomic import append_line, replaced, write_error, write_text

COLUMNS: Final = ("file", "folder", "answer", "sure", "second", "second sure", "third", "third sure", "reason")
"""Of every table. `answer` is empty when not sure; `reason` says why, or why a photo could not be read."""

TABLE_ENDINGS: Final = frozenset({".csv", ".xlsx", ".jsonl"})

_MOST_EXCEL_ROWS: Final = 1_048_575
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_SHARES: Final = frozenset({3, 5, 7})
"""Columns that hold numbers."""


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
                log.seek(-1, io.SEEK_END)
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


def answer_row(answer: PhotoAnswer) -> tuple[str, ...]:
    """One row in the order of `COLUMNS`, as text that a spreadsheet shows and does not run."""
    cells: list[str] = [answer.path.name, str(answer.path.parent), answer.answer or ""]
    first, *others = answer.top or (None,)
    cells.append(f"{first.confidence:.4f}" if first is not None else "")
    for place in range(2):
        candidate = others[place] if place < len(others) else None
        cells += [candidate.class_name, f"{candidate.confidence:.4f}"] if candidate is not None else ["", ""]
    cells.append(answer.error or answer.reason or "")
    return tuple(_safe(cell) for cell in cells)


def write_answer_table(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    """Write answers as a table; the ending says which: `.csv`, `.xlsx` or `.jsonl`.

    Raises:
        ExportNotWrittenError: the file is open elsewhere, may not be written, or has more rows than Excel takes.
        DiskFullError: there is no room.
    """
    try:
        match path.suffix.lower():
            case ".xlsx":
                _write_excel(path, answers)
            case ".jsonl":
                _write_lines(path, answers)
            case _:
                _write_csv(path, answers)
    except NotWritableError as error:
        raise ExportNotWrittenError(path=path, because=error.because) from error


def _safe(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def _write_csv(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    with replaced(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        # The mark at the start makes spreadsheets read umlauts and Chinese right.
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(answer_row(answer) for answer in answers)


def _write_lines(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    with replaced(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(answer.model_dump_json(by_alias=True) + "\n" for answer in answers)


def _write_excel(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    with replaced(path) as temporary:
        # Rows go to disk as they come: memory stays flat. Text is written as text, so nothing becomes a formula.
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(str(temporary), options) as book:
            sheet = book.add_worksheet("answers")
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, 1, 30)
            sheet.set_column(2, len(COLUMNS) - 1, 18)
            percent = book.add_format({"num_format": "0 %"})
            sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True}))
            for row, answer in enumerate(answers, start=1):
                if row > _MOST_EXCEL_ROWS:
                    raise ExportNotWrittenError(path=path, because="the table has over 1,048,575 rows")
                for column, cell in enumerate(answer_row(answer)):
                    if column in _SHARES and cell:
                        sheet.write_number(row, column, float(cell), percent)
                    else:
                        sheet.write_string(row, column, cell)
