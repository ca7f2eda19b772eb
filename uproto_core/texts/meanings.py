"""Which meaning of a word a class is: the crane that stands among herons, or the one that stands among excavators.

Chosen by what the person says the classes are, then by what the classes are together: a meaning counts as much as it
shares with the others (after Resnik's "Disambiguating noun groupings with respect to WordNet senses", 1995). Where that
leaves several, all of them are taken, and the photos decide.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uproto_core.cancel import CancelToken
from uproto_core.texts.dictionary import Dictionary, Noun
from uproto_core.texts.names import ClassName

NEARLY_AS_WELL = 0.7
"""A meaning that agrees this much as well with the other classes as the best one stays: apple and apple tree do."""

_MOST_MEANINGS = 3
"""Of a class that are left to the photos; the most usual first."""


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """One meaning of a class's name."""

    noun: Noun
    is_taken: bool
    """Whether it may be the one."""


def read_meanings(
    names: Sequence[ClassName], kind_word: str, dictionary: Dictionary, cancel: CancelToken
) -> tuple[tuple[Meaning, ...], ...]:
    """What each class's name may mean, the most usual first.

    Args:
        names: Of all classes.
        kind_word: What they all are; may be empty.
        dictionary: Of nouns.
        cancel: Looked at for every class.

    Returns:
        The meanings of each class, in the order of the names; none for one that is not in the dictionary.
    """
    found = [_of_name(name, dictionary) for name in names]
    visible = [_visible(nouns, dictionary) for nouns in found]
    classes_under = Counter(
        above
        for nouns in visible
        for above in frozenset().union(*(dictionary.ancestors(noun.number) for noun in nouns))
    )
    read = []
    for name, nouns, seen in zip(names, found, visible, strict=True):
        cancel.check()
        left = seen
        for kind in filter(None, (kind_word, name.hint)):
            left = _below(left, dictionary.meanings(kind), dictionary) or left
        taken = {noun.number for noun in _agreeing(left, classes_under, dictionary)}
        read.append(tuple(Meaning(noun=noun, is_taken=noun.number in taken) for noun in nouns))
    return tuple(read)


def _of_name(name: ClassName, dictionary: Dictionary) -> tuple[Noun, ...]:
    """The meanings of a name; where it has synonyms, those that most of them share."""
    exact = dictionary.by_wordnet_id(name.label)
    if exact is not None:
        return (exact,)
    of_each = [dictionary.meanings(called) for called in name.names]
    shared = Counter(noun.number for nouns in of_each for noun in nouns)
    most = max(shared.values(), default=0)
    nouns = dict.fromkeys(noun for nouns in of_each for noun in nouns if shared[noun.number] == most)
    return tuple(nouns)


def _visible(nouns: Sequence[Noun], dictionary: Dictionary) -> tuple[Noun, ...]:
    """Those that can lie before a camera, if any can: of orange the fruit, of kiwi the fruit and the bird."""
    physical = tuple(noun for noun in nouns if dictionary.is_physical(noun.number))
    things = tuple(noun for noun in physical if not dictionary.is_person(noun.number))
    return things or physical or tuple(nouns)


def _below(nouns: Sequence[Noun], kinds: Iterable[Noun], dictionary: Dictionary) -> tuple[Noun, ...]:
    """Those that are of a kind that was named."""
    wanted = {kind.number for kind in kinds}
    return tuple(noun for noun in nouns if wanted & dictionary.ancestors(noun.number))


def _agreeing(nouns: Sequence[Noun], classes_under: Counter[int], dictionary: Dictionary) -> tuple[Noun, ...]:
    """Those that share the closest kinds with the other classes."""
    support = {noun.number: _support(noun, classes_under, dictionary) for noun in nouns}
    enough = NEARLY_AS_WELL * max(support.values(), default=0.0)
    return tuple(noun for noun in nouns if support[noun.number] >= enough)[:_MOST_MEANINGS]


def _support(noun: Noun, classes_under: Counter[int], dictionary: Dictionary) -> float:
    """Sum over the other classes of how much the closest kind says that a meaning shares with one of theirs."""
    total, counted = 0.0, 0
    above = sorted(dictionary.ancestors(noun.number), key=lambda kind: (-dictionary.information(kind), kind))
    for kind in above:
        # What lies higher covers all that the lower ones do. Classes that may mean the very same thing do not count,
        # its own among them: of glass and trash both are slang for one drug, and that makes neither of them one.
        others = classes_under[kind] - classes_under[noun.number]
        if others > counted:
            total += dictionary.information(kind) * (others - counted)
            counted = others
    return total
