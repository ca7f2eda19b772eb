"""The dictionary's file: SQLite with a row for each block of lines, packed; a look-up unpacks what it needs."""

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from tools.dictionary.wordnet import Noun
from uproto_core.store.atomic import replaced
from uproto_core.texts.dictionary import FORMAT, PLURAL_MARK

_WORDS_A_BLOCK, _NOUNS_A_BLOCK = 512, 128
"""Larger blocks pack better and take longer to look a word up in."""


def pack(
    path: Path, nouns: Mapping[int, Noun], words: Mapping[str, tuple[int, ...]], plurals: Mapping[str, str]
) -> None:
    """Write a dictionary; the same input gives the same contents.

    Args:
        path: The file.
        nouns: By number.
        words: Numbers by the word in small letters, the most usual meaning first.
        plurals: The word of each plural that no rule makes.
    """
    lines = {plural: f"{plural}\t{PLURAL_MARK}{word}" for plural, word in plurals.items() if word in words}
    lines |= {word: f"{word}\t{' '.join(map(str, numbers))}" for word, numbers in words.items()}
    with replaced(path) as temporary, closing(sqlite3.connect(temporary)) as connection:
        connection.executescript(
            f"""
            PRAGMA page_size = 1024;
            PRAGMA user_version = {FORMAT};
            CREATE TABLE word (first TEXT NOT NULL, lines BLOB NOT NULL);
            CREATE TABLE noun (first INTEGER NOT NULL, lines BLOB NOT NULL);
            """
        )
        by_word = [(word, lines[word]) for word in sorted(lines)]
        connection.executemany("INSERT INTO word VALUES (?, ?)", _blocks(by_word, _WORDS_A_BLOCK))
        below = _counted_below(nouns)
        by_number = [(number, _line(nouns[number], below[number])) for number in sorted(nouns)]
        connection.executemany("INSERT INTO noun VALUES (?, ?)", _blocks(by_number, _NOUNS_A_BLOCK))
        connection.executescript("CREATE INDEX word_first ON word (first); CREATE INDEX noun_first ON noun (first);")
        connection.commit()
        connection.execute("VACUUM")


def _counted_below(nouns: Mapping[int, Noun]) -> Counter[int]:
    """How many nouns are of each kind, itself counted too."""
    below: Counter[int] = Counter()
    for number in nouns:
        above, waiting = {number}, [number]
        while waiting:
            kinds = [kind for kind in nouns[waiting.pop()].kinds if kind not in above]
            above.update(kinds)
            waiting += kinds
        below.update(above)
    return below


def _line(noun: Noun, below: int) -> str:
    cells = (
        str(noun.number),
        str(below),
        "|".join(noun.words),
        " ".join(map(str, noun.kinds)),
        " ".join(map(str, noun.parts)),
        noun.gloss,
    )
    return "\t".join(cells)


def _blocks(rows: Sequence[tuple[str | int, str]], size: int) -> Iterator[tuple[str | int, bytes]]:
    for start in range(0, len(rows), size):
        block = rows[start : start + size]
        yield block[0][0], zlib.compress("\n".join(line for _, line in block).encode(), 9)
