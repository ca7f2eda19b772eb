"""What a sentence names that can be seen, by a lexicon of words (method.md 2.5).

The lexicon comes along in resources; a person adds words in a file of the same groups beside the descriptions.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from uproto_core.errors import LexiconUnusableError, TextsUnusableError
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import user_paths
from uproto_core.store.resources import lexicon_file
from uproto_core.texts.names import ClassName
from uproto_core.texts.sources import LEXICON_NAME, read_text

NOT_VISIBLE = "not visible"
PART = "part"
NEITHER = "neither"
"""Words and turns of phrase that look like one of a group and say nothing, such as "red list"."""

_DESCRIPTIVE = ("colour", "pattern and texture", "shape")
"""Groups that are said of what is in front of one's eyes; parts and materials are named in recipes too."""

_CLAUSE_ENDS = re.compile(r"[.,;:!?()]|\bbut\b")
_COMPARED = re.compile(r"\b(?:than|unlike|compared to|not)\b")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_VOWELS = frozenset("aeiou")
_MARK = "·"
_MOST_FORM = 4
"""Words of the longest entry that is looked for."""


_LANGUAGE = "en"
_GROUPS = (*_DESCRIPTIVE, PART, "material", "size and count", NOT_VISIBLE, NEITHER)


class _Group(Document):
    weight: Annotated[float, Field(ge=-1, le=1)]
    words: tuple[str, ...]


class _LexiconFile(Document):
    format: Literal[1] = 1
    language: str
    groups: dict[str, _Group]


class _OwnWords(Document):
    """A person's own file: words by group; a word moves to the group where it stands."""

    groups: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Hit:
    """A word or turn of phrase of the lexicon in a sentence: tokens `start` to `end`."""

    start: int
    end: int
    groups: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """Words by group, and each group's weight."""

    weights: Mapping[str, float]
    words: Mapping[str, tuple[str, ...]]

    @cached_property
    def forms(self) -> Mapping[tuple[str, ...], tuple[str, ...]]:
        """Every form of every entry, as tokens, with its groups; an entry as it stands wins over a form of another."""
        exact: dict[tuple[str, ...], list[str]] = {}
        bent: dict[tuple[str, ...], list[str]] = {}
        for group, words in self.words.items():
            for word in words:
                tokens = tuple(tokenise(word))
                exact.setdefault(tokens, []).append(group)
                # Of a turn of phrase only the plural is found: "tail feathers", but no "named aftered".
                for last in _bent(tokens[-1]) if len(tokens) == 1 else (f"{tokens[-1]}s",):
                    bent.setdefault((*tokens[:-1], last), []).append(group)
        return {tokens: tuple(dict.fromkeys(groups)) for tokens, groups in (bent | exact).items()}

    def hits(self, tokens: Sequence[str]) -> tuple[Hit, ...]:
        """What of the lexicon is in a sentence, from left to right; the longest entry wins its words."""
        found: list[Hit] = []
        start = 0
        while start < len(tokens):
            for length in range(min(_MOST_FORM, len(tokens) - start), 0, -1):
                groups = self.forms.get(tuple(tokens[start : start + length]))
                if groups is not None:
                    found.append(Hit(start, start + length, groups))
                    start += length
                    break
            else:
                start += 1
        return tuple(found)

    def balance(self, groups: Sequence[str]) -> float:
        """Sum of the weights of some groups, each counted once; negative where nothing can be seen."""
        return sum(self.weights.get(group, 0.0) for group in dict.fromkeys(groups))


@dataclass(frozen=True, kw_only=True)
class Visible:
    """How much of a sentence can be seen."""

    balance: float
    """Sum of the weights of the groups hit."""
    seen: int
    """Words and turns of phrase for what can be seen."""
    not_seen: int
    """Those for what cannot."""
    is_described: bool
    """Whether one of them is a colour, a pattern or a shape."""
    seen_share: float
    """From 0 to 1: the sum without the group of what cannot be seen."""

    @property
    def is_beside_the_point(self) -> bool:
        """Whether the sentence speaks of what cannot be seen, and no more than in passing of what can.

        "It is also called eggplant, and is usually dark violet" is not: it describes more than it tells.
        """
        return self.balance < 0 and not (self.is_described and self.seen >= self.not_seen)

    @property
    def score(self) -> float:
        """The balance from 0 to 1 (h)."""
        return min(1.0, max(0.0, self.balance))


def tokenise(text: str) -> list[str]:
    """Words and numbers in small letters; a hyphen ends a word."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def read_lexicon(texts: Path | None) -> Lexicon:
    """The lexicon: the person's own copy if there is one, else the one that comes along.

    Where their folder of descriptions has words too, these are added.

    Raises:
        LexiconUnusableError: the person's own copy is no lexicon.
        TextsUnusableError: the file among the descriptions cannot be read or has an unknown group.
    """
    whole = _read_file(lexicon_in_use())
    weights = {name: group.weight for name, group in whole.groups.items()}
    words = {name: group.words for name, group in whole.groups.items()}
    own = texts / LEXICON_NAME if texts is not None else None
    return Lexicon(weights, _with_own(words, own) if own is not None and own.is_file() else words)


def lexicon_in_use() -> Path:
    """The file that the lexicon is read from: the person's own copy, or the one that comes along."""
    own = user_paths().lexicon(_LANGUAGE)
    return own if own.is_file() else lexicon_file(_LANGUAGE)


def copy_lexicon() -> Path:
    """Put a copy of the lexicon where a person may change it; one that is there stays as it is.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    own = user_paths().lexicon(_LANGUAGE)
    if not own.is_file():
        write_text(own, lexicon_file(_LANGUAGE).read_text(encoding="utf-8"))
    return own


def _read_file(file: Path) -> _LexiconFile:
    try:
        read = _LexiconFile.model_validate_json(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconUnusableError(path=file, because="it cannot be read as UTF-8 text") from error
    except ValidationError as error:
        raise LexiconUnusableError(path=file, because=_fault(error)) from error
    if unknown := [group for group in read.groups if group not in _GROUPS]:
        raise LexiconUnusableError(path=file, because=f'there is no group "{unknown[0]}", only {", ".join(_GROUPS)}')
    if empty := [word for group in read.groups.values() for word in group.words if not tokenise(word)]:
        raise LexiconUnusableError(path=file, because=f'"{empty[0]}" is no word')
    return read


def _fault(error: ValidationError) -> str:
    """Where a file is not as it should be, for people."""
    first = error.errors()[0]
    place = " / ".join(map(str, first["loc"]))
    what = first["msg"][0].lower() + first["msg"][1:].rstrip(".")
    return f"at {place}, {what}" if place else what


def _with_own(words: Mapping[str, tuple[str, ...]], file: Path) -> Mapping[str, tuple[str, ...]]:
    try:
        own = _OwnWords.model_validate_json(read_text(file))
    except ValidationError as error:
        because = 'it is not like {"groups": {"colour": ["word", "word"]}}'
        raise TextsUnusableError(path=file, because=because) from error
    for group in own.groups:
        if group not in words:
            known = ", ".join(words)
            raise TextsUnusableError(path=file, because=f'there is no group "{group}", only {known}')
    moved = {tuple(tokenise(word)) for group in own.groups.values() for word in group}
    return {
        group: (
            *(word for word in known if tuple(tokenise(word)) not in moved),
            *(word for word in own.groups.get(group, ()) if tokenise(word)),
        )
        for group, known in words.items()
    }


def _bent(word: str) -> Iterator[str]:
    """Forms of a word: plural, past, -ing, -y, -ish, -er, -est, -ly; those that are no word do no harm."""
    yield from (f"{word}{end}" for end in ("s", "es", "ed", "d", "ing", "y", "ish", "er", "est", "ly", "like"))
    if word.endswith("e"):
        yield from (f"{word[:-1]}{end}" for end in ("ing", "y", "ish", "er", "est", "ed"))
    if word.endswith("y"):
        yield from (f"{word[:-1]}{end}" for end in ("ies", "ied", "ier", "iest", "ily"))
    if len(word) > 2 and word[-1] not in _VOWELS and word[-2] in _VOWELS:  # noqa: PLR2004  (the shortest: "fit")
        yield from (f"{word}{word[-1]}{end}" for end in ("ed", "ing", "y", "ish", "er", "est"))


def look(sentence: str, name: ClassName, lexicon: Lexicon) -> Visible:
    """What of a sentence can be seen.

    The class's own name does not count: "orange" in a sentence about oranges names the fruit, not its colour.
    """
    groups = [hit.groups for clause in clauses(sentence) for hit in lexicon.hits(without_name(tokenise(clause), name))]
    hit = [group for own in groups for group in own]
    return Visible(
        balance=lexicon.balance(hit),
        seen_share=min(1.0, lexicon.balance([group for group in hit if lexicon.weights[group] > 0])),
        seen=sum(any(lexicon.weights[group] > 0 for group in own) for own in groups),
        not_seen=sum(NOT_VISIBLE in own for own in groups),
        is_described=any(group in _DESCRIPTIVE for own in groups for group in own),
    )


def clauses(sentence: str) -> Iterator[str]:
    """What a sentence says between its marks, without what it only compares with: "than the green"."""
    for clause in _CLAUSE_ENDS.split(sentence.casefold()):
        yield _COMPARED.split(clause, maxsplit=1)[0]


def without_name(tokens: list[str], name: ClassName) -> list[str]:
    """The tokens, with the class's names replaced by a mark that is no word.

    Two or more words that follow each other in the name are the name too: "Morgon Orange" of "God Morgon Orange Juice".
    """
    for called in name.names:
        own = tokenise(called)
        for length in range(len(own), 0 if len(own) == 1 else 1, -1):
            for first in range(len(own) - length + 1):
                tokens = _masked(tokens, own[first : first + length])
    return tokens


def _masked(tokens: list[str], piece: list[str]) -> list[str]:
    """The tokens with every occurrence of a piece, or of its plural, replaced by marks."""
    endings = {piece[-1], f"{piece[-1]}s", f"{piece[-1]}es"}
    masked = list(tokens)
    for start in range(len(tokens) - len(piece) + 1):
        end = start + len(piece)
        if masked[start : end - 1] == piece[:-1] and masked[end - 1] in endings:
            masked[start:end] = [_MARK] * len(piece)
    return masked
