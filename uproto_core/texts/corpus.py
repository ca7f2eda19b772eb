"""The text corpora that VL-LTR published: an encyclopaedia's page a class, `wiki/desc_<number>.txt` (Tian et al. 2022).

In the released archives the number is the class's place in a list beside the pages: `labels.txt` for ImageNet-LT
(WordNet's number, number, name; placed by the first) and Places-LT (name, number; placed by the number),
`categories.json` for iNaturalist 2018 (placed as it stands). So their own `mcloader/preprocess.py` reads them.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uproto_core.errors import TextsUnusableError

_PAGES: Final = "wiki"
_LABELS, _CATEGORIES = "labels.txt", "categories.json"
_PAGE = re.compile(r"desc_(\d+)\.txt")
_WORDNET_ID = re.compile(r"n\d{8}")


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Pages and the list that says whose they are."""

    pages: dict[int, Path]
    names: Path

    @property
    def files(self) -> list[Path]:
        """Everything that is read."""
        return [self.names, *(self.pages[number] for number in sorted(self.pages))]


def find_corpus(folder: Path) -> Corpus | None:
    """The corpus in a folder: the one with `wiki` and the list in it, or `wiki` itself; None where there is none.

    Raises:
        TextsUnusableError: there are pages, and no list.
    """
    for place in (folder / _PAGES, folder):
        pages = {int(found[1]): path for path in _files_in(place) if (found := _PAGE.fullmatch(path.name))}
        if not pages:
            continue
        for beside in dict.fromkeys((folder, place, place.parent)):
            for name in (_LABELS, _CATEGORIES):
                if (beside / name).is_file():
                    return Corpus(pages=pages, names=beside / name)
        because = f"it has pages such as desc_0.txt, and no {_LABELS} or {_CATEGORIES} that says whose they are"
        raise TextsUnusableError(path=folder, because=because)
    return None


def corpus_pages(corpus: Corpus, read: Callable[[Path], str]) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Each class's names, every one that a source may call it by, with its page.

    Args:
        corpus: Which.
        read: Gives a file's text.

    Raises:
        TextsUnusableError: the list cannot be understood.
    """
    try:
        is_json = corpus.names.suffix == ".json"
        classes = _from_json(read(corpus.names)) if is_json else _from_lines(read(corpus.names))
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise TextsUnusableError(path=corpus.names, because="it is not like the lists of VL-LTR") from error
    for place, names in enumerate(classes):
        if place in corpus.pages:
            yield (*names, str(place)), corpus.pages[place]


def _from_json(text: str) -> list[tuple[str, ...]]:
    return [(str(category["name"]),) for category in json.loads(text)]


def _from_lines(text: str) -> list[tuple[str, ...]]:
    rows = [line.split() for line in text.splitlines() if line.strip()]
    if rows and _WORDNET_ID.fullmatch(rows[0][0]):
        return [(row[0], row[-1].replace("_", " ")) for row in sorted(rows, key=lambda row: row[0])]
    return [(re.sub(r"[_/]+", " ", row[0]).strip(), row[0]) for row in sorted(rows, key=lambda row: int(row[-1]))]


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    except OSError:
        return []
