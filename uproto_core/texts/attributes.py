"""What a sentence names that can be seen, by a lexicon of words, and phrases made from it (method.md 2.5).

The lexicon comes along in resources; a person adds words in a file of the same groups beside the descriptions.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from uproto_core.errors import TextsUnusableError
from uproto_core.figures import Document
from uproto_core.store.paths import lexicon_file
from uproto_core.texts.names import ClassName, article
from uproto_core.texts.sources import LEXICON_NAME, read_text

NOT_VISIBLE = "not visible"
PART = "part"
NEITHER = "neither"
"""Words and turns of phrase that look like one of a group and say nothing, such as "red list"."""

MOST_PHRASE_WORDS = 6

_DESCRIBING = ("colour", "pattern and texture", "shape", "material")
"""Groups of which a phrase has at least one word."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
_DEGREES = frozenset("light deep bright very rather slightly quite mostly usually often almost and or".split())  # noqa: SIM905  (words read as text)
"""Words that may stand inside a run of describing words."""

_VERBS = frozenset({"is", "are"})
_VOWELS = frozenset("aeiou")
_MOST_FORM = 4
"""Words of the longest entry that is looked for."""


class _Group(Document):
    weight: float
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
                for last in _bent(tokens[-1]):
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
    groups: tuple[str, ...]

    @property
    def score(self) -> float:
        """The balance from 0 to 1 (h)."""
        return min(1.0, max(0.0, self.balance))


def tokenise(text: str) -> list[str]:
    """Words and numbers in small letters; a hyphen ends a word."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def read_lexicon(texts: Path | None) -> Lexicon:
    """The lexicon that comes along, with a person's own words where their folder of descriptions has some.

    Raises:
        TextsUnusableError: the person's file cannot be read or has an unknown group.
    """
    built_in = _LexiconFile.model_validate_json(lexicon_file("en").read_text(encoding="utf-8"))
    weights = {name: group.weight for name, group in built_in.groups.items()}
    words = {name: group.words for name, group in built_in.groups.items()}
    own = texts / LEXICON_NAME if texts is not None else None
    return Lexicon(weights, _with_own(words, own) if own is not None and own.is_file() else words)


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
    hits = lexicon.hits(_without_name(tokenise(sentence), name))
    groups = tuple(dict.fromkeys(group for hit in hits for group in hit.groups))
    return Visible(balance=lexicon.balance(groups), groups=groups)


def _without_name(tokens: list[str], name: ClassName) -> list[str]:
    """The tokens, with the class's names replaced by a mark that is no word."""
    for called in name.names:
        own = tokenise(called)
        if not own:
            continue
        endings = {own[-1], f"{own[-1]}s", f"{own[-1]}es"}
        for start in range(len(tokens) - len(own) + 1):
            piece = tokens[start : start + len(own)]
            if piece[:-1] == own[:-1] and piece[-1] in endings:
                tokens = [*tokens[:start], *["·"] * len(own), *tokens[start + len(own) :]]
    return tokens


def phrases(sentence: str, name: ClassName, lexicon: Lexicon) -> tuple[str, ...]:
    """What a sentence says that the thing has or is: "which has a thin green shell", "which is dark violet".

    Found are runs of describing words before a part ("a thin yellowish green shell"), after it ("the pulp is white")
    and after "is" ("it is dark violet"); at most `MOST_PHRASE_WORDS` words each.
    """
    found: list[str] = []
    for clause in re.split(r"[.,;:!?()]|\bbut\b|\bnot\b|\bthan\b|\blike\b", sentence.casefold()):
        found += _clause_phrases(_without_name(tokenise(clause), name), lexicon)
    return tuple(dict.fromkeys(found))


def _clause_phrases(tokens: list[str], lexicon: Lexicon) -> Iterator[str]:
    kinds: list[tuple[str, ...]] = [()] * len(tokens)
    for hit in lexicon.hits(tokens):
        for place in range(hit.start, hit.end):
            kinds[place] = hit.groups
    place = 0
    while place < len(tokens):
        end = _run_end(tokens, kinds, place)
        run = _trimmed(tokens[place:end])
        if not run or not any(group in _DESCRIBING for kind in kinds[place:end] for group in kind):
            place = max(end, place + 1)
            continue
        noun = tokens[end] if end < len(tokens) and PART in kinds[end] else None
        subject = _subject(tokens, kinds, place)
        if noun is not None:
            yield _has([*run, noun])
        elif subject is not None and PART in kinds[subject]:
            yield _has([*run, tokens[subject]])
        elif subject is not None and len(run) <= MOST_PHRASE_WORDS:
            yield f"which is {' '.join(run)}"
        place = end + (noun is not None)


def _run_end(tokens: list[str], kinds: list[tuple[str, ...]], start: int) -> int:
    """Where a run of describing words that begins at a place ends."""
    place = start
    while place < len(tokens):
        is_describing = any(group in _DESCRIBING or group == "size and count" for group in kinds[place])
        if PART in kinds[place] or not (is_describing or tokens[place] in _DEGREES):
            break
        place += 1
    return place


def _trimmed(run: list[str]) -> list[str]:
    """A run without "and" or "usually" at its ends."""
    joins = {"and", "or", "usually", "often", "mostly", "almost"}
    while run and run[0] in joins:
        run = run[1:]
    while run and run[-1] in _DEGREES:
        run = run[:-1]
    return run


def _subject(tokens: list[str], kinds: list[tuple[str, ...]], start: int) -> int | None:
    """The word before "is" or "are" where that stands just before a run; None where there is no such verb."""
    if start < 2 or tokens[start - 1] not in _VERBS:  # noqa: PLR2004  (subject and verb)
        return None
    return start - 2


def _has(words: list[str]) -> str:
    words = words[-MOST_PHRASE_WORDS:]
    noun = words[-1]
    is_plural = noun.endswith("s") and not noun.endswith("ss")
    is_mass = noun in _MASS
    return (
        f"which has {' '.join(words)}" if is_plural or is_mass else f"which has {article(words[0])} {' '.join(words)}"
    )


_MASS = frozenset("pulp flesh skin fur hair plumage foliage bark leaves teeth feet".split())  # noqa: SIM905  (words read as text)
"""Parts that take no article."""


def attribute_sentences(kept: Sequence[str], name: ClassName, lexicon: Lexicon, most: int) -> tuple[str, ...]:
    """Sentences made from the visible things that kept sentences name.

    Args:
        kept: The class's kept sentences, best first.
        name: The class.
        lexicon: Of visible things.
        most: At most so many.
    """
    made = [
        f"a photo of {article(name.name)} {name.name}, {phrase}."
        for sentence in kept
        for phrase in phrases(sentence, name, lexicon)
    ]
    return tuple(dict.fromkeys(made))[:most]
