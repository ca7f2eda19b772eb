"""Tables of photos that people keep: CSV or TSV with `path` and `label`, and, if they like, `split` and `group`."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uproto_core.errors import SourceForbiddenError, TableUnusableError
from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import nfc, split_of
from uproto_core.photos.walk import Ignored

TABLE_ENDINGS: Final = frozenset({".csv", ".tsv"})

_WORD_SHOWN: Final = 60
"""Letters of a cell that an error shows: a damaged table may have a million in one."""

_COLUMNS: Final = {
    "path": ("path", "file", "filename", "file_name", "filepath", "image_path", "photo", "image"),
    "label": ("label", "class", "class_name", "category", "species"),
    "split": ("split",),
    "group": ("group",),
}
"""What each column may be called, in small letters."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One photo of a table or list."""

    line: int
    """From 1, as editors count; of a JSON its place among the photos, from 1 too."""
    path: str
    """As it is written."""
    class_name: str
    """Empty where none is given."""
    split: SplitName | None
    group: str | None = None
    file: str = ""
    """Name of the file of the row, where several make one set."""
    passed_over: Ignored | None = None
    """Why the photo takes no part, where the list itself says so."""


def csv_rows(table: Path) -> Iterator[TableRow]:
    """The rows of a table, in its order; empty lines are passed over.

    Raises:
        TableUnusableError: it has no column for path or label, or a split that is none.
        SourceForbiddenError: it may not be read.
    """
    return _csv_rows(table, read_text(table))


def read_text(table: Path) -> str:
    """What a text file says: UTF-8, with a mark or without, or UTF-16 with one.

    Raises:
        TableUnusableError: it cannot be read, or is of another encoding.
        SourceForbiddenError: it may not be read.
    """
    try:
        contents = table.read_bytes()
    except PermissionError as error:
        raise SourceForbiddenError(folder=table) from error
    except OSError as error:
        raise TableUnusableError(path=table, because="it cannot be read") from error
    # Excel's "Unicode text" is UTF-16, its "CSV UTF-8" begins with a mark.
    is_wide = contents.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return contents.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableUnusableError(path=table, because="it is not UTF-8 text; save it as UTF-8") from error


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with their numbers, without the space around them; empty ones are passed over.

    A line ends at a line feed or carriage return alone: `str.splitlines` would also cut at signs that a name may have.
    """
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        if stripped := line.strip():
            yield number, stripped


def _csv_rows(table: Path, text: str) -> Iterator[TableRow]:
    first = text.split("\n", 1)[0]
    # Excel writes semicolons where the comma is the decimal sign.
    delimiter = max("\t;,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from rows_of_cells(table, ((reader.line_num, cells) for cells in reader))
    except csv.Error as error:
        raise TableUnusableError(path=table, because=f"line {reader.line_num} is no row of a table") from error


def rows_of_cells(table: Path, lines: Iterator[tuple[int, Sequence[str]]]) -> Iterator[TableRow]:
    """The rows of a table whose cells were read, the first line being the names of its columns.

    Args:
        table: Which one it is, for errors.
        lines: Each line's number and its cells.

    Raises:
        TableUnusableError: it has no column for path or label, or a split that is none.
    """
    _, names = next(lines, (1, ()))
    columns = columns_of(names)
    for wanted in ("path", "label"):
        if columns[wanted] is None:
            raise TableUnusableError(path=table, because=f"it has no column `{wanted}` in its first line")
    for number, cells in lines:
        values = {
            wanted: cells[place].strip() if place is not None and place < len(cells) else ""
            for wanted, place in columns.items()
        }
        if values["path"]:
            yield TableRow(
                line=number,
                path=values["path"],
                class_name=nfc(values["label"]),
                split=_split(table, number, values["split"]),
                group=nfc(values["group"]) or None,
            )


def columns_of(names: Sequence[str]) -> dict[str, int | None]:
    """Where path, label, split and group stand in a table with these names of columns."""
    header = [name.strip().casefold() for name in names]
    return {wanted: _column(header, known) for wanted, known in _COLUMNS.items()}


def shown(word: str) -> str:
    """A word of a table as an error shows it."""
    return word if len(word) <= _WORD_SHOWN else f"{word[:_WORD_SHOWN]}…"


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _split(table: Path, line: int, word: str) -> SplitName | None:
    if not word:
        return None
    found = split_of(word)
    if found is None:
        because = f'line {line} has the split "{shown(word)}", not train, val or test'
        raise TableUnusableError(path=table, because=because)
    return found
