"""Cells of tables: text that no spreadsheet takes for a formula, and how such a cell is read back.

Every CSV that the program writes goes through `write_rows`; what is handed to a spreadsheet otherwise, such as through
the clipboard, goes through `safe_text`. Numbers are numbers: they are written as they are, a minus included.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

CsvCell = str | int | float | None
"""Text is made safe; a number is not text. True and False are written by name, None as nothing."""

_SIGNS: Final = r"=+\-@\uFF1D\uFF0B\uFF0D\uFF20"
"""Where a formula begins; spreadsheets of East Asia take the wide signs as well."""
_BREAKS: Final = r",;\t\r\n"
"""What may end a cell: a table with commas is also opened where semicolons are expected, and cut in other places."""

# Quotes before a sign fall away where a line is cut in the wrong place.
_BEGINS: Final = re.compile(rf"\A(?=['\"]*[{_SIGNS}\t\r\n])|(?<=[{_BREAKS}])(?=['\"]*[{_SIGNS}])")
_BEGAN: Final = re.compile(rf"\A'(?=['\"]*[{_SIGNS}\t\r\n])|(?<=[{_BREAKS}])'(?=['\"]*[{_SIGNS}])")


def safe_text(text: str) -> str:
    """Text that a spreadsheet shows and does not run: an apostrophe before whatever would begin a formula."""
    return _BEGINS.sub("'", text)


def plain_text(cell: str) -> str:
    """What `safe_text` was given: one apostrophe less where it has put one."""
    return _BEGAN.sub("", cell) if "'" in cell else cell


def write_rows(file: TextIO, rows: Iterable[Sequence[CsvCell]], *, separator: str = ",") -> None:
    """Write the rows of a CSV.

    Args:
        file: Opened without translation of line ends.
        rows: From the head on.
        separator: Between cells.
    """
    # Lines end as RFC 4180 says; only then does the writer quote a line end of any kind in a cell.
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    writer.writerows([safe_text(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)


def pasted_rows(rows: Iterable[Sequence[str]]) -> str:
    """Rows for the clipboard, a tab between cells that are safe already; a tab or line end within one is a space."""
    return "".join("\t".join(re.sub(r"[\t\r\n]+", " ", cell) for cell in row) + "\n" for row in rows)
