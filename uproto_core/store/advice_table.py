"""The advice as an Excel table, for whoever goes out with a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from uproto_core.advice import ClassAdvice
from uproto_core.errors import ExportNotWrittenError, NotWritableError
from uproto_core.store.atomic import replaced

FIGURES: Final = ("photos", "last photos", "points", "low", "high", "all classes equal, points a photo", "borrowed")
"""Behind the words, for programs."""

_WIDTHS: Final = (28, 8, 38, 30, 32, 8, 11, 8, 8, 8, 30, 10)


@dataclass(frozen=True, kw_only=True)
class AdviceRow:
    """A class in words, and its figures."""

    words: tuple[str, ...]
    entry: ClassAdvice

    @property
    def figures(self) -> tuple[float | int | str, ...]:
        """As `FIGURES` names them."""
        entry, gain = self.entry, self.entry.gain
        points = (round(100 * share, 1) for share in (gain.value, gain.low, gain.high))
        return (
            entry.has,
            entry.last_n,
            *points,
            round(100 * entry.per_photo, 3),
            "yes" if entry.is_borrowed else "no",
        )


def write_advice_table(path: Path, head: Sequence[str], rows: Sequence[AdviceRow]) -> None:
    """Write an Excel table.

    Args:
        path: Where to.
        head: Names of the columns of words.
        rows: A class each.

    Raises:
        ExportNotWrittenError: the file is open elsewhere or may not be written.
        DiskFullError: there is no room.
    """
    try:
        with replaced(path) as temporary:
            _write(temporary, head, rows)
    except NotWritableError as error:
        raise ExportNotWrittenError(path=path, because=error.because) from error


def _write(temporary: Path, head: Sequence[str], rows: Sequence[AdviceRow]) -> None:
    book = xlsxwriter.Workbook(temporary)
    sheet = book.add_worksheet("uproto")
    strong = book.add_format({"bold": True})
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    for column, name in enumerate((*head, *FIGURES)):
        sheet.write_string(0, column, name, strong)
    for line, row in enumerate(rows, start=1):
        for column, cell in enumerate((*row.words, *row.figures)):
            if isinstance(cell, str):
                # As a string always: nothing a class is called can become a formula or a link.
                sheet.write_string(line, column, cell)
            else:
                sheet.write_number(line, column, cell)
    sheet.autofilter(0, 0, len(rows), len(head) + len(FIGURES) - 1)
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
