"""The lists of the standard benchmarks: lines of `path label`, a file a split, with names of classes beside them.

ImageNet-LT, Places-LT and iNaturalist 2018 come so (method.md 4.1). A label is a number there; a word that is none is
the name itself. The list of training photos brings its sisters for practice and exam along.
"""

import re
from pathlib import Path
from typing import Final, NamedTuple

from uproto_core.cancel import CancelToken
from uproto_core.errors import ListUnusableError
from uproto_core.photos.list_names import folders_of, names_of_labels
from uproto_core.photos.list_splits import beside, lists_of_set
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import TableRow, lines_of, read_text, shown

LIST_ENDINGS: Final = frozenset({".txt", ".lst", ".list"})

_LABEL: Final = re.compile(r"-?\d{1,9}")
_LINES_BETWEEN_LOOKS: Final = 4096


class _Line(NamedTuple):
    """One line of a list; a tuple, for half a million are made."""

    number: int
    path: str
    label: str


def read_list(listing: Path, cancel: CancelToken) -> list[TableRow]:
    """The rows of a list and of those that make one set with it, classes by name.

    Args:
        listing: A list of lines `path label`.
        cancel: Looked at between some thousand lines.

    Raises:
        ListUnusableError: a line has no label, or the file of names beside it lacks one.
        SourceForbiddenError: one of the files may not be read.
    """
    parts = [(file, split, _lines(file, cancel)) for file, split in lists_of_set(listing)]
    words = {line.label for _, _, lines in parts for line in lines}
    names = dict(zip(words, words, strict=True))
    if all(_LABEL.fullmatch(word) for word in words):
        names = _names(listing, [lines for _, _, lines in parts], {file for file, _, _ in parts}, cancel)
    return [
        TableRow(line=line.number, path=line.path, class_name=names[line.label], split=split, file=file.name)
        for file, split, lines in parts
        for line in lines
    ]


def _names(listing: Path, parts: list[list[_Line]], read: set[Path], cancel: CancelToken) -> dict[str, str]:
    """A class's name for each label of these lists.

    All sisters are looked at, also where one stands alone: a class has one name, whichever list it is read from.
    """
    others = [_lines(file, cancel) for file in beside(listing) if file not in read]
    labels = {line.label: _label(line.label) for lines in (*parts, *others) for line in lines}
    numbered = (
        (label, line.path) for lines in (*parts, *others) for line in lines if (label := labels[line.label]) is not None
    )
    names = names_of_labels(listing, folders_of(numbered))
    # A negative label says in some lists that the class is not known.
    return {word: names[label] if label is not None else "" for word, label in labels.items()}


def _lines(listing: Path, cancel: CancelToken) -> list[_Line]:
    words: dict[str, str] = {}
    found: list[_Line] = []
    for number, text in lines_of(read_text(listing)):
        if number % _LINES_BETWEEN_LOOKS == 0:
            cancel.check()
        # The label stands last, so that a path may have spaces.
        path, _, label = text.replace("\t", " ").rpartition(" ")
        if not path:
            because = f'line {number} has no label behind the path ("{shown(text)}")'
            raise ListUnusableError(path=listing, because=because)
        # One object for each label, not for each line.
        found.append(_Line(number, path.rstrip(), words.setdefault(label, nfc(label))))
    return found


def _label(word: str) -> int | None:
    """The number of a label; None where it is none, or negative."""
    return int(word) if _LABEL.fullmatch(word) and not word.startswith("-") else None
