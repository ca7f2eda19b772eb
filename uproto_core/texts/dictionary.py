"""The dictionary of common nouns that comes along: what a word may mean, what each meaning is a kind of, what it has.

Made from WordNet by `python -m tools.dictionary`. The file is SQLite with packed blocks of lines; a look-up unpacks
only the blocks that it needs, so that a hundred class names cost milliseconds and the file stays small.
"""

import math
import re
import sqlite3
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Final

import numpy as np

from uproto_core.store.resources import dictionary_file

FORMAT: Final = 1
PLURAL_MARK: Final = "="
"""Stands before the word that a plural belongs to, where its meanings would stand."""

_EVERYTHING, _PHYSICAL, _PERSON = "entity", "physical entity", "person"
"""What photos show is one of the second; the last is seldom what a folder of photos is called after."""

_MOST_WORDS = 6
"""Of a name that is looked up."""

_LEAST_LETTERS = 3
"""Of words that may be written as one, as "sour dough"; shorter ones make others by chance."""

_RULES = (("men", "man"), ("ches", "ch"), ("shes", "sh"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ies", "y"))
"""Endings of plurals and what they come from, as WordNet's own morphology has them; a plain "s" comes last."""

_WORDNET_ID = re.compile(r"^n(\d{8})(?!\d)")


@dataclass(frozen=True, kw_only=True)
class Noun:
    """One meaning of a word."""

    number: int
    below: int
    """How many nouns are of this kind, itself counted too."""
    words: tuple[str, ...]
    kinds: tuple[int, ...]
    """Numbers of what it is a kind of; the first is the closest."""
    parts: tuple[int, ...]
    glosses: tuple[str, ...]
    """What it is, in a few words each."""


class Dictionary:
    """An open dictionary. Blocks that were unpacked are kept as long as it is open."""

    def __init__(self, file: Path | None = None) -> None:
        """Open a dictionary; nothing of it is read yet.

        Args:
            file: Its file; None is the one that comes along.
        """
        place = (file or dictionary_file()).absolute()
        # Immutable: it may lie where nothing can be written, not even a lock.
        self._connection = sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)
        self._blocks: dict[tuple[str, int], str] = {}
        self._nouns: dict[int, Noun] = {}
        self._ancestors: dict[int, frozenset[int]] = {}

    def __enter__(self) -> "Dictionary":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def meanings(self, name: str) -> tuple[Noun, ...]:
        """What a name may mean, the most usual first; none for one that is not in the dictionary.

        Capitals, hyphens and plurals are folded. Of a longer name its last words are tried too, at least two of them:
        "old double bass" is a double bass, but "hot dog stand" is no stand of any kind.
        """
        words = re.split(r"[\s_-]+", name.strip().casefold())[-_MOST_WORDS:]
        for first in range(max(1, len(words) - 1)):
            numbers = next(filter(None, map(self._numbers, _spellings(words[first:]))), ())
            if numbers:
                return tuple(self.noun(number) for number in numbers)
        return ()

    def by_wordnet_id(self, label: str) -> Noun | None:
        """The meaning that a label names by its number, as ImageNet's folders do: "n02119789"."""
        found = _WORDNET_ID.match(label)
        if found is None or self._noun_line(int(found[1])) is None:
            return None
        return self.noun(int(found[1]))

    def noun(self, number: int) -> Noun:
        """A meaning by its number.

        Raises:
            KeyError: there is none.
        """
        if number not in self._nouns:
            line = self._noun_line(number)
            if line is None:
                raise KeyError(number)
            self._nouns[number] = _read(number, line)
        return self._nouns[number]

    def ancestors(self, number: int) -> frozenset[int]:
        """Everything that a meaning is a kind of, itself too."""
        if number not in self._ancestors:
            above = [self.ancestors(kind) for kind in self.noun(number).kinds]
            self._ancestors[number] = frozenset({number}).union(*above)
        return self._ancestors[number]

    def information(self, number: int) -> float:
        """How much it says that something is of this kind: the log of how seldom a noun is (Resnik 1995)."""
        everything = self.noun(self._numbers(_EVERYTHING)[0]).below
        return math.log(everything / self.noun(number).below)

    def is_physical(self, number: int) -> bool:
        """Whether it is something that can lie before a camera."""
        return self._numbers(_PHYSICAL)[0] in self.ancestors(number)

    def is_person(self, number: int) -> bool:
        """Whether it is someone and not something."""
        return self._numbers(_PERSON)[0] in self.ancestors(number)

    def random_words(self, count: int, generator: np.random.Generator) -> list[str]:
        """Words of one piece, drawn evenly but for a block's share; for comparison with words that mean something."""
        words: list[str] = []
        while len(words) < count:
            row = int(generator.integers(len(self._first_words))) + 1
            lines = self._block("word", row).split("\n")
            word = lines[int(generator.integers(1, len(lines) - 1))].partition("\t")[0]
            if word.isalpha():
                words.append(word)
        return words

    def _numbers(self, word: str) -> tuple[int, ...]:
        found = self._line("word", bisect_right(self._first_words, word), word) or ""
        if found.startswith(PLURAL_MARK):
            return self._numbers(found.removeprefix(PLURAL_MARK))
        return tuple(map(int, found.split()))

    def _noun_line(self, number: int) -> str | None:
        return self._line("noun", bisect_right(self._first_numbers, number), str(number))

    def _line(self, table: str, row: int, first: str) -> str | None:
        """What stands behind a word or number in a block; None where it is not there."""
        if row == 0:
            return None
        block, mark = self._block(table, row), f"\n{first}\t"
        # Searched and not split: of the thousands of lines that a hundred names unpack, a few hundred are read.
        start = block.find(mark) + len(mark)
        return block[start : block.index("\n", start)] if start >= len(mark) else None

    def _block(self, table: str, row: int) -> str:
        """A block of lines, each between two line ends."""
        if (table, row) not in self._blocks:
            query = f"SELECT lines FROM {table} WHERE rowid = ?"  # noqa: S608  (one of our two tables)
            packed: bytes = self._connection.execute(query, (row,)).fetchone()[0]
            self._blocks[table, row] = f"\n{zlib.decompress(packed).decode()}\n"
        return self._blocks[table, row]

    @cached_property
    def _first_words(self) -> Sequence[str]:
        return [first for (first,) in self._connection.execute("SELECT first FROM word ORDER BY rowid")]

    @cached_property
    def _first_numbers(self) -> Sequence[int]:
        return [first for (first,) in self._connection.execute("SELECT first FROM noun ORDER BY rowid")]


def _read(number: int, line: str) -> Noun:
    below, words, kinds, parts, gloss = line.split("\t")
    return Noun(
        number=number,
        below=int(below),
        words=tuple(words.split("|")),
        kinds=tuple(map(int, kinds.split())),
        parts=tuple(map(int, parts.split())),
        glosses=tuple(filter(None, (piece.strip() for piece in gloss.split(";")))),
    )


def _spellings(words: Sequence[str]) -> Iterator[str]:
    """How a name may stand in the dictionary: joined by spaces or hyphens or nothing, its last word in the singular."""
    for last in _singulars(words[-1]):
        joined = (*words[:-1], last)
        yield " ".join(joined)
        if len(words) > 1:
            yield "-".join(joined)
            if min(map(len, joined)) >= _LEAST_LETTERS:
                yield "".join(joined)


def _singulars(word: str) -> Iterator[str]:
    """The word itself, then what it may be the plural of."""
    yield word
    yield from (word.removesuffix(end) + start for end, start in _RULES if word.endswith(end))
    if word.endswith("s") and not word.endswith("ss"):
        yield word.removesuffix("s")
