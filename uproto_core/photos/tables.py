"""Tables and lists of photos: CSV or TSV with `path` and `label`, and the benchmarks' lists of `path label` lines."""

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uproto_core.errors import SourceForbiddenError, TableUnusableError
from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import nfc, split_of

TABLE_ENDINGS: Final = frozenset({".csv", ".tsv"})
LIST_ENDINGS: Final = frozenset({".txt", ".lst", ".list"})

_COLUMNS: Final = {
    "path": ("path", "file", "filename", "filepath", "photo", "image"),
    "label": ("label", "class", "class_name", "species"),
    "split": ("split",),
    "group": ("group",),
}
"""What each column may be called, in small letters."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One photo of a table."""

    line: int
    """From 1, as editors count."""
    path: str
    """As it is written."""
    class_name: str
    split: SplitName | None
    group: str | None


def read_rows(table: Path) -> Iterator[TableRow]:
    """The rows of a table or list, in its order; empty lines are passed over.

    Raises:
        TableUnusableError: it is no such file, has no column for path or label, or a split that is none.
        SourceForbiddenError: it may not be read.
    """
    ending = table.suffix.lower()
    if ending in TABLE_ENDINGS:
        return _csv_rows(table, _text(table))
    if ending in LIST_ENDINGS:
        return _list_rows(table, _text(table))
    because = "it is no folder, no table (.csv, .tsv) and no list of lines `path label` (.txt)"
    raise TableUnusableError(path=table, because=because)


def _text(table: Path) -> str:
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
        raise TableUnusableError(path=table, because="it is not UTF-8 text; save it as CSV UTF-8") from error


def _csv_rows(table: Path, text: str) -> Iterator[TableRow]:
    first = text.split("\n", 1)[0]
    # Excel writes semicolons where the comma is the decimal sign.
    delimiter = max("\t;,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().casefold() for name in next(reader, [])]
        columns = {wanted: _column(header, names) for wanted, names in _COLUMNS.items()}
        for wanted in ("path", "label"):
            if columns[wanted] is None:
                raise TableUnusableError(path=table, because=f"it has no column `{wanted}` in its first line")
        for cells in reader:
            values = {
                wanted: cells[place].strip() if place is not None and place < len(cells) else ""
                for wanted, place in columns.items()
            }
            if values["path"]:
                yield TableRow(
                    line=reader.line_num,
                    path=values["path"],
                    class_name=nfc(values["label"]),
                    split=_split(table, reader.line_num, values["split"]),
                    group=nfc(values["group"]) or None,
                )
    except csv.Error as error:
        raise TableUnusableError(path=table, because=f"line {reader.line_num} is no row of a table") from error


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _split(table: Path, line: int, word: str) -> SplitName | None:
    if not word:
        return None
    found = split_of(word)
    if found is None:
        raise TableUnusableError(path=table, because=f'line {line} has the split "{word}", not train, val or test')
    return found


def _list_rows(table: Path, text: str) -> Iterator[TableRow]:
    for line, row in enumerate(text.splitlines(), start=1):
        if not row.strip():
            continue
        # The label stands last, so that a path may have spaces.
        path, _, label = row.strip().replace("\t", " ").rpartition(" ")
        if not path:
            raise TableUnusableError(path=table, because=f"line {line} has no label behind the path")
        yield TableRow(line=line, path=path.strip(), class_name=nfc(label), split=None, group=None)
