"""Answers as an Excel file: text stays text, shares are numbers shown as percent, and the first row stands still."""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from uproto_core.errors import ExportNotWrittenError
from uproto_core.events import PhotoAnswer
from uproto_core.store.atomic import replaced
from uproto_gui.pages.use.table import COLUMNS, answer_cells

MOST_ROWS = 1_048_575
"""Rows that an Excel sheet holds beside its head."""

_WIDTHS = (28, 44, 24, 10, 24, 12, 24, 12, 24)


def write_sheet(path: Path, answers: Sequence[PhotoAnswer], *, most_rows: int = MOST_ROWS) -> None:
    """Write the answers in the columns of `table.COLUMNS`.

    Args:
        path: Where to.
        answers: A row each.
        most_rows: Rows that a sheet holds beside its head.

    Raises:
        ExportNotWrittenError: there are more rows than a sheet holds.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written, or the file is open elsewhere.
    """
    if len(answers) > most_rows:
        raise ExportNotWrittenError(path=path, because=f"the table has over {most_rows:,} rows")
    with replaced(path) as temporary:
        try:
            _write(temporary, answers)
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def _write(path: Path, answers: Sequence[PhotoAnswer]) -> None:
    # Row by row to disk, so that memory does not grow with the table.
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("uproto")
    strong, percent = book.add_format({"bold": True}), book.add_format({"num_format": "0.0 %"})
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(answers), len(COLUMNS) - 1)
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, strong)
    for row, answer in enumerate(answers, start=1):
        for column, cell in enumerate(answer_cells(answer)):
            match cell:
                case float():
                    sheet.write_number(row, column, cell, percent)
                case str() if cell:
                    # As a string always: nothing a file is called can become a formula or a link.
                    sheet.write_string(row, column, cell)
    book.close()
