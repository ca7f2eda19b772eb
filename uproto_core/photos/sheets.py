"""Tables of photos as Excel saves them (.xlsx): the same columns as a CSV, on the first sheet that has them."""

import datetime as dt
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from uproto_core.errors import SourceForbiddenError, TableUnusableError
from uproto_core.photos.tables import TableRow, columns_of, rows_of_cells

SHEET_ENDINGS: Final = frozenset({".xlsx", ".xlsm"})

_MOST_BYTES: Final = 2 * 2**30
"""Unpacked; the largest sheet of short cells has about 1 GB."""
_LEAST_BYTES: Final = 16 * 2**20
"""Unpacked, up to which nothing is asked of a file."""
_MOST_TIMES: Final = 100
"""As large may a table be unpacked as it is packed: Excel's own are ten to thirty times, a trap is a thousand times."""
_MOST_ROWS: Final = 1_048_576
_MOST_COLUMNS: Final = 256
"""Of a sheet that are looked at; Excel has 16,384, and a row of but the last costs as much as a full one."""
_FAULT: Final = re.compile(r"#(N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|GETTING_DATA)")
"""What Excel writes where a formula has no value."""

_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    SyntaxError,
    NotImplementedError,
)
"""What openpyxl raises on spoiled files; a `SyntaxError` is one of XML."""

Cell = str | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta | None


def sheet_rows(table: Path) -> Iterator[TableRow]:
    """The rows of an Excel table, in its order; empty lines are passed over, formulas count as what they came to.

    Raises:
        TableUnusableError: it is no such file, or has no sheet with a column for path and one for label.
        SourceForbiddenError: it may not be read.
    """
    # Loads for a third of a second, and most sources are folders.
    import openpyxl  # noqa: PLC0415

    _require_sheets(table)
    # It remarks on styles and lists of choices that it does not know; values are all that is asked for here.
    warnings.filterwarnings("ignore", module=r"openpyxl\.")
    try:
        book = openpyxl.load_workbook(table, read_only=True, data_only=True, keep_links=False)
    except _BROKEN as error:
        raise _unusable(table) from error
    try:
        for sheet in book.worksheets:
            # A file that says a wrong size is read to its end.
            sheet.reset_dimensions()
            lines = _lines(sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True))
            # A table may begin below empty lines.
            names = next((line for line in lines if any(line[1])), (1, []))
            columns = columns_of(names[1])
            if columns["path"] is not None and columns["label"] is not None:
                yield from rows_of_cells(table, _with_first(names, lines))
                return
    except _BROKEN as error:
        raise _unusable(table) from error
    finally:
        book.close()
    because = "no sheet has a column `path` and a column `label` in its first line"
    raise TableUnusableError(path=table, because=because)


def _unusable(table: Path) -> TableUnusableError:
    return TableUnusableError(path=table, because="it is no Excel table, is damaged, or has a password")


def _require_sheets(table: Path) -> None:
    """Look at the file before it is unpacked.

    Raises:
        TableUnusableError: it is no archive as Excel writes them, or unpacks to more than any table has.
        SourceForbiddenError: it may not be read.
    """
    try:
        with zipfile.ZipFile(table) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
            packed = sum(part.compress_size for part in archive.infolist())
    except PermissionError as error:
        raise SourceForbiddenError(folder=table) from error
    except _BROKEN as error:
        raise _unusable(table) from error
    if unpacked > min(_MOST_BYTES, max(_LEAST_BYTES, _MOST_TIMES * packed)):
        raise TableUnusableError(path=table, because="it is larger than any table of photos")


def _lines(rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(rows, start=1):
        # Sheets have a million rows, and those between two that are filled come as empty ones.
        yield number, [] if cells.count(None) == len(cells) else [text_of(cell) for cell in cells]


def _with_first(
    first: tuple[int, list[str]], others: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    yield first
    yield from others


def text_of(cell: Cell) -> str:
    """A cell as a person reads it: whole numbers without a point, days without an hour."""
    match cell:
        case None:
            return ""
        case str():
            return "" if _FAULT.fullmatch(cell) else cell
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer():
            return str(int(cell))
        case dt.datetime():
            return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ", "seconds")
        case _:
            return str(cell)
