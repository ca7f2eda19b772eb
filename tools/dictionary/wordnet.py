"""WordNet's noun files as records: `data.noun`, `index.noun` and `noun.exc` in the form of its manual page wndb(5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

_KIND, _INSTANCE = "@", "@i"
_PARTS = frozenset({"%p", "%s"})
"""What a thing has and what it is made of; members of groups (`%m`) are no parts that a photo shows."""

_EXAMPLE = re.compile(r';?\s*"[^"]*"?')


@dataclass(frozen=True, kw_only=True)
class Noun:
    """One meaning: the words for it, what it is, and what it has."""

    number: int
    """Its place in `data.noun`, which is also what ImageNet calls its classes by."""
    words: tuple[str, ...]
    kinds: tuple[int, ...]
    parts: tuple[int, ...]
    gloss: str
    """Without the examples."""


def read_nouns(folder: Path) -> dict[int, Noun]:
    """All common nouns by number; names of single persons, places and the like are left out."""
    found: dict[int, Noun] = {}
    with (folder / "data.noun").open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(" "):
                # The licence stands at the top.
                continue
            noun = _read(line)
            if noun is not None:
                found[noun.number] = noun
    return {
        number: replace(
            noun,
            kinds=tuple(kind for kind in noun.kinds if kind in found),
            parts=tuple(part for part in noun.parts if part in found),
        )
        for number, noun in found.items()
    }


def _read(line: str) -> Noun | None:
    fields, _, gloss = line.partition(" | ")
    cells = fields.split()
    count = int(cells[3], 16)
    words = tuple(word.replace("_", " ") for word in cells[4 : 4 + 2 * count : 2])
    pointers = cells[5 + 2 * count :]
    kinds, parts = [], []
    for symbol, number, part_of_speech, _ in zip(*(iter(pointers),) * 4, strict=False):
        if symbol == _INSTANCE:
            return None
        if part_of_speech != "n":
            continue
        if symbol == _KIND:
            kinds.append(int(number))
        elif symbol in _PARTS:
            parts.append(int(number))
    plain = _EXAMPLE.sub("", gloss).strip(" ;\n")
    return Noun(number=int(cells[0]), words=words, kinds=tuple(kinds), parts=tuple(parts), gloss=plain)


def read_words(folder: Path, nouns: dict[int, Noun]) -> dict[str, tuple[int, ...]]:
    """The meanings of each word, the most usual first, by the word in small letters."""
    found: dict[str, tuple[int, ...]] = {}
    with (folder / "index.noun").open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            cells = line.split()
            senses = int(cells[2])
            numbers = tuple(number for number in map(int, cells[-senses:]) if number in nouns)
            if numbers:
                found[cells[0].replace("_", " ")] = numbers
    return found


def read_plurals(folder: Path) -> Iterator[tuple[str, str]]:
    """Plurals that no rule makes, each with its word: "wolves", "wolf"."""
    with (folder / "noun.exc").open(encoding="utf-8") as lines:
        for line in lines:
            plural, word, *_ = line.split()
            yield plural.replace("_", " "), word.replace("_", " ")
