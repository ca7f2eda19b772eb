"""Class names that may be one class, and names that say nothing: the model reads them, and so do people."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from uproto_core.checks.look import Look, groups_of
from uproto_core.checks.spelling import LIKENESSES, alike_names
from uproto_core.findings import Finding
from uproto_core.photos.nearness import linked
from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.names import ClassName, is_latin, read_names, says_something

_MOSTLY: Final = 0.8
"""Share of the classes whose names are words, from which on one that is none stands out. Where many are none, they are
in another language, or codes that mean something to the person."""
_LEAST_CLASSES: Final = 5


def similar_names(look: Look) -> Finding:
    """Classes that may be one, written in two ways."""
    names = look.class_names
    with Dictionary() as dictionary:
        pairs = alike_names(names, lru_cache(maxsize=None)(lambda word: bool(dictionary.meanings(word))))
    group = linked(len(names), [(first, second) for first, second, _ in pairs])
    likeness = {place: LIKENESSES.index(word) for first, second, word in reversed(pairs) for place in (first, second)}
    members = look.of_class()
    alike = groups_of(group)
    shown = [[place for at in places for place in look.examples(members[names[at]])] for places in alike]
    return Finding(
        code="similar-names",
        photos=sum(len(members[names[at]]) for places in alike for at in places),
        groups=tuple(tuple(look.photos[place].record.path for place in places) for places in shown),
        classes=tuple(sorted(names[at] for places in alike for at in places)),
        details=tuple(LIKENESSES[min(likeness[at] for at in places)] for places in alike),
        names=tuple(tuple(names[at] for at in places) for places in alike),
    )


def names_say_nothing(look: Look) -> Finding:
    """Classes whose names are numbers, codes or no words: descriptions, or clearer names, would help."""
    names = look.class_names
    read = read_names(names)
    with Dictionary() as dictionary:
        no_word = _stand_out(read, lambda word: bool(dictionary.meanings(word)))
    reasons = {
        name.label: "says nothing" if not says_something(name, reads_latin_only=False) else "not a word"
        for name in read
        if name.label in no_word or not says_something(name, reads_latin_only=False)
    }
    members = look.of_class()
    return Finding(
        code="names-say-nothing",
        photos=sum(len(members[name]) for name in reasons),
        groups=tuple(
            tuple(look.photos[place].record.path for place in look.examples(members[name])) for name in reasons
        ),
        classes=tuple(reasons),
        details=tuple(reasons.values()),
    )


def _stand_out(names: Sequence[ClassName], is_word: Callable[[str], bool]) -> set[str]:
    """Labels without any word of the dictionary, where nearly all others have one."""
    without = {name.label for name in names if not _has_word(name, is_word)}
    is_usual = len(names) >= _LEAST_CLASSES and len(without) <= (1 - _MOSTLY) * len(names)
    return without if is_usual else set()


def _has_word(name: ClassName, is_word: Callable[[str], bool]) -> bool:
    if not is_latin(" ".join(name.names)):
        return True
    return any(is_word(called) or any(map(is_word, called.split())) for called in name.names)
