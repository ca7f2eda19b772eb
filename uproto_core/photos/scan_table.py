"""From a table, a list or a JSON to its table of photos: which files of it are there, and what each is filed under."""

import os
from collections import Counter
from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import ListUnusableError, NoPhotosError, NotSortedError, TableUnusableError
from uproto_core.events import Event, Noted
from uproto_core.photos.counting import Pace, so_far, sorted_table
from uproto_core.photos.disk_thread import DiskThread
from uproto_core.photos.list_json import JSON_ENDINGS, read_json
from uproto_core.photos.list_root import find_root, spelled
from uproto_core.photos.lists import LIST_ENDINGS, read_list
from uproto_core.photos.long_paths import openable
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.photos.sheets import SHEET_ENDINGS, sheet_rows
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import TABLE_ENDINGS, TableRow, csv_rows, shown
from uproto_core.photos.walk import Ignored, PassedOver, why_no_photo

_ROWS_BETWEEN_LOOKS: Final = 256


def is_benchmark_list(source: Path) -> bool:
    """Whether a source is a list as the standard benchmarks have them: lines of `path label`, or a JSON."""
    return source.suffix.casefold() in LIST_ENDINGS | JSON_ENDINGS and source.is_file()


def read_rows(table: Path, cancel: CancelToken) -> list[TableRow]:
    """The rows of a table, a list or a JSON, in its order.

    Args:
        table: By its ending it is one or the other.
        cancel: Looked at between some hundred rows.

    Raises:
        TableUnusableError: it is none of these, or cannot be understood.
        SourceForbiddenError: it may not be read.
    """
    ending = table.suffix.casefold()
    if ending in LIST_ENDINGS:
        return read_list(table, cancel)
    if ending in JSON_ENDINGS:
        return read_json(table, cancel)
    if ending == ".xls":
        raise TableUnusableError(path=table, because="it is of Excel before 2007; save it as .xlsx or CSV")
    if ending not in TABLE_ENDINGS | SHEET_ENDINGS:
        because = "it is no folder, no table (.csv, .tsv, .xlsx), no list of lines `path label` (.txt) and no JSON"
        raise TableUnusableError(path=table, because=because)
    rows: list[TableRow] = []
    for row in sheet_rows(table) if ending in SHEET_ENDINGS else csv_rows(table):
        if len(rows) % _ROWS_BETWEEN_LOOKS == 0:
            cancel.check()
        rows.append(row)
    return rows


def scan_table(table: Path, cancel: CancelToken, root: Path | None = None) -> Generator[Event, None, PhotoTable]:
    """Find the photos that a table, a list or a JSON names.

    Args:
        table: The file.
        cancel: Looked at between some hundred rows.
        root: Where its paths begin; None looks for it.

    Yields:
        `ClassesCounted` and `StageProgressed`, at most five a second and once at the end; `Noted` where the photos
        were found in another folder than the table's.

    Raises:
        TableUnusableError: it cannot be understood, says two things of one photo, or none of its photos is there.
        NotSortedError: it names photos and no classes.
        NoPhotosError: it names no photo.
        SourceForbiddenError: it may not be read.
    """
    with DiskThread() as disk:
        # Read and looked up in a thread: a table or its photos may lie on a network that does not answer.
        rows = disk.ask(lambda: read_rows(table, cancel), cancel)
        begins = root or disk.ask(lambda: find_root(table, [row.path for row in rows], cancel), cancel)
        if begins not in {root, table.parent}:
            # Another set may use the same names of files: whoever looks must be able to see it.
            yield Noted(code="photos.found-elsewhere", facts={"list": table.name, "folder": str(begins)})
        found = _Found(table, begins)
        is_benchmark = is_benchmark_list(table)
        pace = Pace()
        for start in range(0, len(rows), _ROWS_BETWEEN_LOOKS):
            cancel.check()
            some = rows[start : start + _ROWS_BETWEEN_LOOKS]
            for row, photo in zip(some, disk.ask(partial(found.look_up, some), cancel), strict=True):
                found.take(row, photo)
            if pace.is_due():
                seen = start + len(some)
                yield from so_far((found.every, found.learning), seen, is_benchmark=is_benchmark)
                pace.told()
    found.require_photos()
    yield from so_far((found.every, found.learning), len(rows), is_benchmark=is_benchmark)
    return sorted_table(table, list(found.photos.values()), found.passed, is_benchmark=is_benchmark)


class _Found:
    """The photos of a table so far; grows."""

    def __init__(self, table: Path, root: Path) -> None:
        self.photos: dict[str, PhotoRecord] = {}
        self.passed = PassedOver()
        self.every: Counter[str] = Counter()
        self.learning: Counter[str] = Counter()
        self._table = table
        self._root = str(root)
        self._below = f"{str(table.parent).rstrip(os.sep)}{os.sep}"
        self._rows: dict[str, TableRow] = {}

    def look_up(self, rows: Sequence[TableRow]) -> list[PhotoRecord | Ignored]:
        """The photo of each row, or why there is none; asks the disk."""
        return [self._photo(row) for row in rows]

    def take(self, row: TableRow, photo: PhotoRecord | Ignored) -> None:
        """Add the photo of a row, or count why there is none.

        Raises:
            TableUnusableError: an earlier row says something else of the same photo.
        """
        if isinstance(photo, str):
            self.passed.counts[photo] += 1
            return
        earlier = self.photos.get(photo.relative)
        if earlier is None:
            self.photos[photo.relative] = photo
            self._rows[photo.relative] = row
            self.every[photo.class_name] += 1
            self.learning[photo.class_name] += photo.split in {None, "train"}
        elif (earlier.class_name, earlier.split) == (photo.class_name, photo.split):
            self.passed.counts["met twice"] += 1
        else:
            raise self._unusable(_contradiction(self._rows[photo.relative], row))

    def require_photos(self) -> None:
        """Make sure that there is one.

        Raises:
            TableUnusableError: none of the files is there.
            NotSortedError: there are photos without classes.
            NoPhotosError: there are none.
        """
        if self.photos:
            return
        if missing := self.passed.counts["not there"]:
            because = f'none of the {missing} files that it names is there; they were looked for from "{self._root}" on'
            raise self._unusable(because)
        raise (
            NotSortedError(folder=self._table)
            if self.passed.counts["without a class"]
            else NoPhotosError(folder=self._table)
        )

    def _unusable(self, because: str) -> TableUnusableError:
        kind = ListUnusableError if is_benchmark_list(self._table) else TableUnusableError
        return kind(path=self._table, because=because)

    def _photo(self, row: TableRow) -> PhotoRecord | Ignored:
        """The photo of a row, or why there is none."""
        if row.passed_over is not None or not row.class_name:
            return row.passed_over or "without a class"
        path, entry = self._entry(row.path)
        if isinstance(entry, str):
            return entry
        if (reason := why_no_photo(path.rpartition(os.sep)[2], entry)) is not None:
            if reason == "empty":
                self.passed.empty.append(Path(path))
            return reason
        return PhotoRecord(
            path=Path(path),
            relative=self._relative(path),
            class_name=row.class_name,
            split=row.split,
            group=row.group,
            size=entry.st_size,
            mtime_ns=entry.st_mtime_ns,
            inode=entry.st_ino,
            device=entry.st_dev,
        )

    def _entry(self, written: str) -> tuple[str, os.stat_result | Ignored]:
        """Where the file of a row lies, and what the disk says of it."""
        reason: Ignored = "not there"
        path = ""
        for way in spelled(written):
            path = os.path.normpath(os.path.join(self._root, way))  # noqa: PTH118  (half a million pass by)
            try:
                return path, os.stat(openable(path))  # noqa: PTH116  (as above)
            except PermissionError:
                reason = "not open to you"
            except (OSError, ValueError):
                # A name that is too long or has a zero byte names nothing either.
                continue
        return path, reason

    def _relative(self, path: str) -> str:
        """The photo's name in files of ours: below the table's folder, else whole, so that readers find it."""
        return nfc(path.removeprefix(self._below).replace(os.sep, "/"))


def _contradiction(earlier: TableRow, later: TableRow) -> str:
    path = shown(later.path)
    if earlier.file == later.file:
        return f'lines {earlier.line} and {later.line} say different things of "{path}"'
    return (
        f'line {earlier.line} of "{earlier.file}" and line {later.line} of "{later.file}" '
        f'say different things of "{path}"'
    )
