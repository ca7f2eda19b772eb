"""The lists of the standard benchmarks: lines of `path label`, a file a split, with names of classes beside them.

ImageNet-LT, Places-LT and iNaturalist 2018 come so (method.md 4.1). A label is a number there; a word that is none is
the name itself. The list of training photos brings its sisters for practice and exam along.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import TableUnusableError
from uproto_core.photos.list_names import folders_of, names_of_labels
from uproto_core.photos.list_splits import beside, lists_of_set
from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import TableRow, lines_of, read_text, shown

LIST_ENDINGS: Final = frozenset({".txt", ".lst", ".list"})

_LABEL: Final = re.compile(r"-?\d{1,9}")
_LINES_BETWEEN_LOOKS: Final = 4096


def read_list(listing: Path, cancel: CancelToken) -> list[TableRow]:
    """The rows of a list and of those that make one set with it, classes by name.

    Args:
        listing: A list of lines `path label`.
        cancel: Looked at between some thousand lines.

    Raises:
        TableUnusableError: a line has no label, or the file of names beside it lacks one.
        SourceForbiddenError: one of the files may not be read.
    """
    rows = [row for file, split in lists_of_set(listing) for row in _rows(file, split, cancel)]
    wanted = {row.class_name for row in rows}
    if not all(_LABEL.fullmatch(label) for label in wanted):
        return rows
    # Of all sisters, also where one stands alone: a class has one name, whichever list it is read from.
    known = {row.file for row in rows}
    others = [row for file in beside(listing) if file.name not in known for row in _rows(file, None, cancel)]
    labelled = [(label, row.path) for row in (*rows, *others) if (label := _label(row.class_name)) is not None]
    names = names_of_labels(listing, folders_of(labelled))
    # A negative label says in some lists that the class is not known.
    of_word = {word: names[label] if (label := _label(word)) is not None else "" for word in wanted}
    return [replace(row, class_name=of_word[row.class_name]) for row in rows]


def _rows(listing: Path, split: SplitName | None, cancel: CancelToken) -> Iterator[TableRow]:
    words: dict[str, str] = {}
    for line, text in lines_of(read_text(listing)):
        if line % _LINES_BETWEEN_LOOKS == 0:
            cancel.check()
        # The label stands last, so that a path may have spaces.
        path, _, label = text.replace("\t", " ").rpartition(" ")
        if not path:
            because = f'line {line} has no label behind the path ("{shown(text)}")'
            raise TableUnusableError(path=listing, because=because)
        yield TableRow(
            line=line,
            path=path.rstrip(),
            # One object for each label, not for each line.
            class_name=words.setdefault(label, nfc(label)),
            split=split,
            file=listing.name,
        )


def _label(word: str) -> int | None:
    """The number of a label; None where it is none, or negative."""
    return int(word) if _LABEL.fullmatch(word) and not word.startswith("-") else None
