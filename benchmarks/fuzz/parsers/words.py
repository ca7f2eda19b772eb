"""Descriptions and names of classes."""

import json
from pathlib import Path
from typing import Final

from benchmarks.fuzz.target import Target
from uproto_core.photos.sources import place_folders
from uproto_core.photos.tables import columns_of
from uproto_core.store.overrides import change_overrides, read_overrides
from uproto_core.texts.attributes import read_lexicon
from uproto_core.texts.names import ClassName, name_texts, read_names, says_something
from uproto_core.texts.sentences import encoded_sentence, split_passages
from uproto_core.texts.sources import read_descriptions, texts_fingerprint

_CLASSES: Final = ("Red fox", "012.Barn_owl", "n02119789", "lynx / cub")
_PAGE: Final = (
    "The red fox (Vulpes vulpes) has a long tail, e.g. 40 cm. Its fur is red; its ears are black.\n\n"
    "== Habitat ==\n* woods and fields\n* towns [3]\n\nReferences\n[1] A book."
)


def _describe(texts: Path) -> None:
    texts_fingerprint(texts)
    read = read_descriptions(texts, _CLASSES)
    names = {name.label: name for name in read_names(_CLASSES)}
    for class_name, passages in read.passages.items():
        for sentence in split_passages(passages, most_words=30):
            encoded_sentence(sentence, names[class_name], has_usable_name=True)


def descriptions_csv(_: Path) -> Target:
    """A table of class and text."""
    rows = "\n".join(f'{name},"{_PAGE[:90]}"' for name in _CLASSES)
    seed = rows.replace(",", ";").encode()
    return Target(
        files={"texts.csv": f"class,text\n{rows}".encode()},
        seeds=(("texts.csv", b"class;text\n" + seed),),
        read=lambda folder: _describe(folder / "texts.csv"),
    )


def descriptions_json(_: Path) -> Target:
    """Lists of descriptors, or a page a class."""
    whole = {"Red fox": ["long tail", "red fur"], "barn owl": _PAGE, "kit fox": ["a, b, c"]}
    return Target(
        files={"texts.json": json.dumps(whole).encode()}, read=lambda folder: _describe(folder / "texts.json")
    )


def descriptions_folder(_: Path) -> Target:
    """A text a class, with a lexicon beside them."""
    words = {"groups": {"colour": ["reddish", "snow white"], "shape": ["bushy"]}}

    def read(folder: Path) -> None:
        _describe(folder)
        read_lexicon(folder)

    files = {"Red fox.txt": _PAGE.encode(), "012.Barn_owl.txt": b"White. Flat face!", "lexicon.json": b""}
    return Target(files=files | {"lexicon.json": json.dumps(words).encode()}, read=read)


def corpus(_: Path) -> Target:
    """Pages with a list that says whose they are."""
    files = {
        "labels.txt": b"n02119789 1 kit_fox\nn01440764 2 Red_fox\n",
        "wiki/desc_0.txt": _PAGE.encode(),
        "wiki/desc_1.txt": "Fuchs, 狐狸。尾巴很长。".encode("gbk", "replace"),
    }
    seeds = (("labels.txt", b"/r/Red fox 0\n/b/barn_owl 1\n"),)
    return Target(files=files, seeds=seeds, read=_describe)


def class_names(_: Path) -> Target:
    """A name a line; every line is a class, a column and a folder."""
    lines = "Red fox, Vulpes\n012.Barn_owl (young)\n2 euro coin\nA / B\nMcLarenF1\n狐狸\nclass_07\ntrain/a\nsplit"

    def read(folder: Path) -> None:
        text = (folder / "names.txt").read_bytes().decode("utf-8", "replace")
        labels = list(dict.fromkeys(line for line in text.split("\n") if line.strip()))[:200]
        for name in read_names(labels):
            _use(name)
        columns_of(labels)
        place_folders({tuple(label.split("/")): 2 for label in labels if label.strip("/")})

    return Target(files={"names.txt": lines.encode()}, read=read)


def _use(name: ClassName) -> None:
    for text in name_texts(name, "moth"):
        encoded_sentence(text, name, has_usable_name=says_something(name, reads_latin_only=True))


def overrides(_: Path) -> Target:
    """The file of what was decided about sentences; it is written to as well."""
    decisions = [{"class": "fox", "sentence": "Red fur.", "by_hand": "pinned"}]
    whole = json.dumps({"format": 1, "decisions": decisions}).encode()

    def read(folder: Path) -> None:
        read_overrides(folder / "texts.json")
        change_overrides(folder / "texts.json", {("fox", "A tail."): "dropped"})

    return Target(files={"texts.json": whole}, read=read, is_changed_by_reading=True)
