"""A folder whose photos are sorted by a table that lies in it, and not by folders.

So come many sets that are handed out: `images/` and a `labels.csv` beside it, or nothing but a list of photos that lie
elsewhere. Who drops such a folder means the table, if just one there names photos that are there.
"""

import os
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import SeveralTablesError, TableUnusableError, UprotoError
from uproto_core.events import Event, Noted
from uproto_core.photos.disk_thread import asked
from uproto_core.photos.list_json import JSON_ENDINGS
from uproto_core.photos.list_splits import lists_of_set
from uproto_core.photos.lists import LIST_ENDINGS
from uproto_core.photos.records import PhotoTable
from uproto_core.photos.scan_table import read_rows, scan_table
from uproto_core.photos.sheets import SHEET_ENDINGS
from uproto_core.photos.tables import TABLE_ENDINGS

_ENDINGS: Final = TABLE_ENDINGS | SHEET_ENDINGS | LIST_ENDINGS | JSON_ENDINGS
_MOST_TRIED: Final = 12
_NAMED: Final = 3
_CLASSES_NEEDED: Final = 2


@dataclass
class _Tried:
    """What came of the tables of a folder."""

    usable: dict[Path, tuple[list[Event], PhotoTable]] = field(default_factory=dict)
    """With two classes or more; each with what was told on the way."""
    unusable: list[TableUnusableError] = field(default_factory=list)
    """Of those that have the columns, and whose photos are not there or contradict each other."""


def scan_table_inside(
    folder: Path, cancel: CancelToken, root: Path | None = None
) -> Generator[Event, None, PhotoTable | None]:
    """The photos that the one usable table directly in a folder names.

    Args:
        folder: A folder that is not sorted by folders.
        cancel: Looked at between some hundred rows.
        root: Where the paths of the table begin; None looks for it.

    Yields:
        `Noted` which table it is, and what its scan tells at its end.

    Returns:
        None where there is no usable table.

    Raises:
        SeveralTablesError: there are several.
        TableUnusableError: there is one table of photos, and it cannot be used.
    """
    tried = _Tried()
    for table in asked(lambda: _tables_in(folder), cancel):
        _try(table, tried, cancel, root)
    sets = [file for table in tried.usable for file, _ in lists_of_set(table) if file != table]
    usable = [table for table in tried.usable if table not in sets]
    if len(usable) > 1:
        names = ", ".join(f'"{table.name}"' for table in usable[:_NAMED])
        raise SeveralTablesError(folder=folder, tables=f"{names} …" if len(usable) > _NAMED else names)
    if not usable:
        if len(tried.unusable) == 1:
            raise tried.unusable[0]
        return None
    events, found = tried.usable[usable[0]]
    yield Noted(code="photos.table-inside", facts={"table": usable[0].name})
    yield from events
    # It counts as the folder that was given: so are its groups, and so is it named in runs.
    return replace(found, source=folder, is_benchmark=False)


def _tables_in(folder: Path) -> list[Path]:
    """Files that may be tables, by name; none where the folder cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(
                entry.name
                for entry in entries
                if not entry.name.startswith((".", "~$")) and entry.is_file() and _ending(entry.name) in _ENDINGS
            )
    except OSError:
        return []
    return [folder / name for name in names[:_MOST_TRIED]]


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].casefold()  # noqa: PTH122  (a name, not a path)


def _try(table: Path, tried: _Tried, cancel: CancelToken, root: Path | None) -> None:
    try:
        rows = asked(lambda: read_rows(table, cancel), cancel)
    except UprotoError:
        return
    if not any(row.class_name for row in rows):
        return
    scanning = scan_table(table, cancel, root)
    events: list[Event] = []
    while True:
        try:
            events = [*events[-2:], next(scanning)]
        except StopIteration as end:
            if len(end.value.class_names) >= _CLASSES_NEEDED:
                tried.usable[table] = events, end.value
            return
        except TableUnusableError as error:
            # A text of any kind can be taken for a list; a table with the right columns is meant as one.
            if _ending(table.name) not in LIST_ENDINGS:
                tried.unusable.append(error)
            return
        except UprotoError:
            return
