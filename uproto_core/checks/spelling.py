"""Which names are one name written in two ways, and which only look like it.

"Fox", "fox " and "/Foxes" are one; "Red deer" and "Roe deer" are two. What tells them apart is whether the words that
differ are words: two that the dictionary knows are no misspelling of each other.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Literal

Likeness = Literal["same words", "plural", "word order", "letters that look alike", "spelling"]
"""What two names have in common; the surest come first."""

LIKENESSES: Final[tuple[Likeness, ...]] = ("same words", "plural", "word order", "letters that look alike", "spelling")

_PARTS = re.compile(r"[\s_\-./\\,，、;:()\[\]{}'’\"+&]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_ENUMERATION = re.compile(r"^\s*(0\d*|\d+(?=[._)]))[._)\s-]*(?=\D)")
_PLURALS: Final = (
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("sses", "ss"),
    ("xes", "x"),
    ("zes", "z"),
    ("oes", "o"),
)
_LEAST_SINGULAR: Final = 3
_CYRILLIC = ("аеорсухіјѕԁһӏАВЕКМНОРСТХ", "aeopcyxijsdhlABEKMHOPCTX")
_GREEK = ("αορΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopABEZHIKMNOPTYX")
_LOOKS_LIKE: Final = str.maketrans(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1])
"""Letters of other scripts that nobody can tell from Latin ones."""
_LIKE_DIGITS: Final = str.maketrans("01I|", "olll")
_LEAST_LETTERS: Final = 2
"""In a word with a digit that may stand for a letter: "B1" is no "Bl"."""

_LEAST_MISSPELT: Final = 5
"""Letters of a word of which another may be a misspelling: shorter ones are one letter from many real words."""
_LEAST_UNKNOWN: Final = 7
"""The same where the dictionary knows neither word, as of names in other languages."""
_TWO_SLIPS_FROM: Final = 9
"""Letters of a word that may have two slips."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A name taken apart."""

    number: str
    """An enumeration before it, without zeros; two different ones keep names apart."""
    words: tuple[str, ...]


def alike_names(names: Sequence[str], is_word: Callable[[str], bool]) -> list[tuple[int, int, Likeness]]:
    """Pairs of names that may be one.

    Args:
        names: All different.
        is_word: Whether a dictionary knows a word.

    Returns:
        Places of two names each, the smaller first, and what they have in common; each pair once, in order.
    """
    read = [_taken_apart(name) for name in names]
    found: dict[tuple[int, int], Likeness] = {}
    for likeness, first, second in _candidates(names, read, is_word):
        pair = (min(first, second), max(first, second))
        numbers = {read[place].number for place in pair if read[place].number}
        if len(numbers) < 2:  # noqa: PLR2004  (two numbers tell them apart)
            found.setdefault(pair, likeness)
    return [(first, second, likeness) for (first, second), likeness in sorted(found.items())]


def _taken_apart(name: str) -> _Read:
    text = unicodedata.normalize("NFKC", name).strip()
    number = _ENUMERATION.match(text)
    rest = text[number.end() :] if number else text
    words = tuple(part.casefold() for part in _PARTS.split(_CAMEL.sub(" ", rest)) if part)
    return _Read(number=number[1].lstrip("0") or "0" if number else "", words=words or (text.casefold(),))


def _candidates(
    names: Sequence[str], read: Sequence[_Read], is_word: Callable[[str], bool]
) -> Iterator[tuple[Likeness, int, int]]:
    """Pairs in the order of LIKENESSES, a pair maybe more than once."""
    singular = [tuple(map(_singular, entry.words)) for entry in read]
    keys: tuple[tuple[Likeness, list[str]], ...] = (
        ("same words", ["".join(entry.words) for entry in read]),
        ("plural", ["".join(words) for words in singular]),
        ("word order", [" ".join(sorted(words)) for words in singular]),
        ("letters that look alike", ["".join(map(_singular, _taken_apart(_looks(name)).words)) for name in names]),
    )
    for likeness, written in keys:
        for first, second in _of_one_key(written):
            yield likeness, first, second
    for first, second in _misspelt(singular, is_word):
        yield "spelling", first, second


def _of_one_key(keys: Iterable[str]) -> Iterator[tuple[int, int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    for same in places.values():
        # Each with the first: the others follow.
        yield from ((same[0], place) for place in same[1:])


def _singular(word: str) -> str:
    """An English word without its plural ending; what is left need not be a word, only the same for both."""
    for ending, instead in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= _LEAST_SINGULAR:
            return word.removesuffix(ending) + instead
    is_plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _LEAST_SINGULAR
    return word[:-1] if is_plural else word


def _looks(name: str) -> str:
    """A name with one letter for all that look alike, and without accents."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).translate(_LOOKS_LIKE))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return re.sub(r"[^\W_]+", lambda word: _without_digits(word[0]), plain)


def _without_digits(word: str) -> str:
    letters = sum(character.isalpha() for character in word)
    return word.translate(_LIKE_DIGITS) if letters >= _LEAST_LETTERS else word


def _misspelt(names: Sequence[tuple[str, ...]], is_word: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Names that differ in one word, by a slip or two.

    Words within a slip of each other share a form with a letter left out, so that thousands of names need not be
    compared each with each.
    """
    sharing: dict[tuple[str, ...], set[tuple[int, int]]] = defaultdict(set)
    for place, words in enumerate(names):
        for at, word in enumerate(words):
            if word.isalpha() and len(word) >= _LEAST_MISSPELT - 1:
                for form in _left_out(word, 2 if len(word) >= _TWO_SLIPS_FROM - 1 else 1):
                    sharing[*words[:at], f"\0{form}", *words[at + 1 :]].add((place, at))
    seen: set[tuple[int, int]] = set()
    for places in sharing.values():
        for (first, at), (second, other_at) in combinations(sorted(places), 2):
            if first != second and at == other_at and (first, second) not in seen:
                seen.add((first, second))
                if _may_be_one(names[first][at], names[second][at], is_word):
                    yield first, second


def _left_out(word: str, slips: int) -> set[str]:
    """The word, and the word without one or two of its letters."""
    forms = {word}
    for _ in range(slips):
        forms |= {form[:at] + form[at + 1 :] for form in forms for at in range(len(form))}
    return forms


def _may_be_one(one: str, other: str, is_word: Callable[[str], bool]) -> bool:
    length = max(len(one), len(other))
    # The first letter is the one that people get right; and "typical" is not "atypical".
    if length < _LEAST_MISSPELT or one[0] != other[0]:
        return False
    slips = _slips(one, other)
    known = is_word(one) + is_word(other)
    if known == 2:  # noqa: PLR2004  (both)
        return False
    if known == 0:
        return length >= _LEAST_UNKNOWN and slips <= 1
    return slips <= (2 if length >= _TWO_SLIPS_FROM else 1)


def _slips(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many, or in the wrong order (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, other_letter in enumerate(other, start=1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != other_letter))
            is_swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == other_letter
            line.append(min(cost, before[column - 2] + 1) if is_swapped else cost)
        before, above = above, line
    return above[-1]
