"""Where descriptions come from: a folder of `<class>.txt` files, a table with `class` and `text`, or a JSON of lists.

The JSON is also what classification by description calls descriptors (Menon and Vondrick 2023), and the folder may be
one of VL-LTR's corpora.

In: a path that a person gave, or that lies beside the class folders. Out: passages for each class, not yet split.
"""

import codecs
import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uproto_core.errors import TextsUnusableError
from uproto_core.stage import file_sha256, fingerprint
from uproto_core.store.project import is_project, read_document
from uproto_core.texts.corpus import corpus_pages, find_corpus
from uproto_core.texts.names import read_names
from uproto_core.texts.numbers import read_class_names

TABLE_NAME: Final = "descriptions.csv"
FOLDER_NAME: Final = "texts"
"""What lies in a source beside its class folders and holds descriptions."""

LEXICON_NAME: Final = "lexicon.json"
"""A person's own words for visible things, in the folder of descriptions."""

_TABLE_ENDINGS: Final = frozenset({".csv", ".tsv"})
_COLUMNS: Final = {
    "class": ("class", "label", "class_name", "name", "species"),
    "text": ("text", "description", "descriptions", "sentence", "sentences"),
}
"""What each column may be called, in small letters."""


_MOST_BYTES: Final = 64 << 20
"""Of a file of descriptions; thousands of classes with a page each stay far below."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A piece of text about one class."""

    text: str
    is_list: bool = False
    """One descriptor of a list, such as "long tail", and no running text."""


Descriptions = Mapping[str, tuple[Passage, ...]]


@dataclass(frozen=True, kw_only=True)
class ReadDescriptions:
    """What was written about the classes, and about what is no class here."""

    passages: Descriptions
    """In the order of the classes; only of classes that have any."""
    unknown: tuple[str, ...]
    """Names in the descriptions that are no class here, in the order they were written."""


def find_texts(source: Path) -> Path | None:
    """The descriptions that lie in a source: its `descriptions.csv`, or its `texts` folder with `.txt` files.

    In a project they are those that it names, or else those of the first of its sources that has any.
    """
    if is_project(source):
        document = read_document(source)
        beside = (texts for texts in map(find_texts, document.sources) if texts is not None)
        return document.texts or next(beside, None)
    table = source / TABLE_NAME
    if table.is_file():
        return table
    folder = source / FOLDER_NAME
    # A class may be called "texts": its folder holds photos.
    return folder if folder.is_dir() and any(folder.glob("*.txt")) else None


def texts_fingerprint(texts: Path) -> str:
    """Hash of names and contents of everything that `read_descriptions` and the lexicon would read.

    Raises:
        TextsUnusableError: it is missing or cannot be read.
    """
    files = _files(texts)
    try:
        return fingerprint("texts", [(file.relative_to(texts).as_posix(), file_sha256(file)) for file in files])
    except OSError as error:
        raise TextsUnusableError(path=texts, because="it cannot be read") from error


def read_descriptions(texts: Path, class_names: Sequence[str]) -> ReadDescriptions:
    """The passages of each class that has any, in the order they were written.

    Args:
        texts: A folder of `<class>.txt` files, a CSV or TSV with the columns `class` and `text`, a JSON
            `{class: [sentences]}`, or a corpus of VL-LTR.
        class_names: The classes. Names in the texts match exactly, or else whatever their capitals, or else when both
            read the same once cleaned ("012.Red_fox" and "Red fox", "n02119789" and "kit fox").

    Raises:
        TextsUnusableError: it is missing, cannot be read, or has no text for any of the classes.
    """
    gathered: dict[str, list[Passage]] = {}
    unknown: list[str] = []
    entries = list(_entries(texts))
    matched = match_classes([name for names, _ in entries for name in names], class_names)
    for names, passages in entries:
        class_name = next((matched[name] for name in names if name in matched), None)
        if class_name is None:
            unknown.append(names[0])
        else:
            gathered.setdefault(class_name, []).extend(passages)
    if not any(gathered.values()):
        example = class_names[0] if class_names else ""
        because = f'no text in it is for one of the classes, such as "{example}"'
        raise TextsUnusableError(path=texts, because=because)
    return ReadDescriptions(
        passages={name: tuple(gathered[name]) for name in class_names if gathered.get(name)},
        unknown=tuple(dict.fromkeys(unknown)),
    )


def match_classes(names: Iterable[str], class_names: Sequence[str]) -> dict[str, str]:
    """Which class each name means: the same letters, else the same but for capitals, else the same once cleaned.

    A name that fits two classes equally well means neither.
    """
    names = list(dict.fromkeys(names))
    cleaned = {name.label: name.name for name in read_class_names(class_names)}
    cleaned |= {name.label: name.name for name in read_names(names) if name.label not in cleaned}
    matched: dict[str, str] = {}
    for read in (_nfc, _folded, lambda name: _folded(cleaned[name])):
        known: dict[str, list[str]] = {}
        for class_name in class_names:
            known.setdefault(read(class_name), []).append(class_name)
        for name in names:
            fitting = known.get(read(name), [])
            if name not in matched and len(fitting) == 1:
                matched[name] = fitting[0]
    return matched


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", _nfc(name).casefold())


def _files(texts: Path) -> list[Path]:
    """The files that count, sorted by their path below the folder; the file itself where it is one."""
    try:
        if texts.is_file():
            return [texts]
        if not texts.is_dir():
            raise TextsUnusableError(path=texts, because="there is nothing at this place")
        corpus = find_corpus(texts)
        if corpus is not None:
            return corpus.files
        found = [path for path in texts.rglob("*.txt") if path.is_file() and not path.name.startswith(".")]
    except OSError as error:
        raise TextsUnusableError(path=texts, because="it cannot be read") from error
    lexicon = texts / LEXICON_NAME
    if lexicon.is_file():
        found.append(lexicon)
    return sorted(found, key=lambda path: path.relative_to(texts).as_posix())


_Entry = tuple[tuple[str, ...], list[Passage]]
"""What a class may be called, and what is written about it."""


def _entries(texts: Path) -> Iterator[_Entry]:
    """Names as they were written, each with its passages."""
    files = _files(texts)
    if texts.is_dir():
        corpus = find_corpus(texts)
        if corpus is not None:
            for names, page in corpus_pages(corpus, read_text):
                yield names, [Passage(text=_read_page(page))]
            return
        for file in files:
            if file.suffix == ".txt":
                # A class called by its whole path has its file in folders of the same names.
                name = " / ".join(file.relative_to(texts).with_suffix("").parts)
                yield (name,), [Passage(text=read_text(file))]
    elif texts.suffix.lower() in _TABLE_ENDINGS:
        yield from _table_entries(texts)
    elif texts.suffix.lower() == ".json":
        yield from _json_entries(texts)
    else:
        raise TextsUnusableError(path=texts, because="it is no folder, no table (.csv, .tsv) and no JSON")


def _read_page(page: Path) -> str:
    """A page of a corpus: UTF-8, or GBK as some of VL-LTR's are."""
    contents = _contents(page)
    try:
        return contents.decode("utf-8-sig")
    except UnicodeDecodeError:
        return contents.decode("gbk", errors="replace")


def read_text(file: Path) -> str:
    """The contents of a text file: UTF-8 with or without a mark, or UTF-16 with one.

    Raises:
        TextsUnusableError: it cannot be read, is too large, or is in another encoding.
    """
    contents = _contents(file)
    is_wide = contents.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return contents.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise TextsUnusableError(path=file, because="it is not UTF-8 text; save it as UTF-8") from error


def _contents(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            # One byte more than may be: its size may lie, as a device's does.
            contents = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        raise TextsUnusableError(path=file, because="it cannot be read") from error
    if len(contents) > _MOST_BYTES:
        raise TextsUnusableError(path=file, because=f"it is larger than {_MOST_BYTES >> 20} MB")
    return contents


def _table_entries(table: Path) -> Iterator[_Entry]:
    text = read_text(table)
    # Excel writes semicolons where the comma is the decimal sign.
    delimiter = max("\t;,", key=text.split("\n", 1)[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().casefold() for name in next(reader, [])]
        columns = {wanted: _column(header, names) for wanted, names in _COLUMNS.items()}
        for wanted, place in columns.items():
            if place is None:
                raise TextsUnusableError(path=table, because=f"it has no column `{wanted}` in its first line")
        for cells in reader:
            values = {
                wanted: cells[place].strip() if place is not None and place < len(cells) else ""
                for wanted, place in columns.items()
            }
            if values["class"] and values["text"]:
                yield (values["class"],), [Passage(text=values["text"])]
    except csv.Error as error:
        raise TextsUnusableError(path=table, because=f"line {reader.line_num} is no row of a table") from error


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _json_entries(file: Path) -> Iterator[_Entry]:
    try:
        document = json.loads(read_text(file))
    except (ValueError, RecursionError) as error:
        raise TextsUnusableError(path=file, because="it is no JSON") from error
    if not isinstance(document, dict):
        raise TextsUnusableError(path=file, because="it is no object of lists, `{class: [sentences]}`")
    for name, value in document.items():
        if isinstance(value, str):
            yield (name,), [Passage(text=value)]
        elif isinstance(value, list) and all(isinstance(text, str) for text in value):
            yield (name,), [Passage(text=text, is_list=True) for text in value if text.strip()]
        else:
            raise TextsUnusableError(path=file, because=f'the entry "{name}" is no list of sentences')
