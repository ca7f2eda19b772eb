"""Sentences made from the visible things that kept sentences name: "a photo of a melon, which has a green shell".

English alone: runs of describing words before a part, after it, or after "is" (method.md 2.5).
"""

from collections.abc import Iterator, Sequence

from uproto_core.texts.attributes import PART, Lexicon, clauses, tokenise, without_name
from uproto_core.texts.names import ClassName, article

MOST_PHRASE_WORDS = 6

_DESCRIBING = ("colour", "pattern and texture", "shape", "material")
"""Groups of which a phrase has at least one word."""

_DEGREES = frozenset("light deep bright very rather slightly quite mostly usually often almost and or".split())
"""Words that may stand inside a run of describing words."""

_JOINS = frozenset({"and", "or", "usually", "often", "mostly", "almost"})
"""Those of them that cannot be the first."""

_VERBS = frozenset({"is", "are"})

_MARKS = frozenset(
    "stripe stripes spot spots band bands ring rings patch patches mark marks marking markings wart warts streak "
    "streaks speckles dots lines ridges wrinkles scales spines bristles".split()
)
"""Words for a pattern that are things."""

_AFTER_A_THING = frozenset(
    "and or with on at in of is are was that which to near beside along from for by over under when while as has have "
    "may can often usually sometimes".split()
)
"""Words behind a part that begin something else."""

_MASS = frozenset("pulp flesh skin fur hair plumage foliage bark leaves teeth feet".split())
"""Parts that take no article."""


def phrases(sentence: str, name: ClassName, lexicon: Lexicon) -> tuple[str, ...]:
    """What a sentence says that the thing has or is: "which has a thin green shell", "which is dark violet".

    Found are runs of describing words before a part ("a thin yellowish green shell"), after it ("the pulp is white")
    and after "is" ("it is dark violet"); at most `MOST_PHRASE_WORDS` words each.
    """
    found: list[str] = []
    for clause in clauses(sentence):
        found += _clause_phrases(without_name(tokenise(clause), name), lexicon)
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
        subject = _subject(tokens, place)
        if _is_thing(tokens, kinds, end):
            yield _has([*run, tokens[end]])
        elif len(run) > 1 and run[-1] in _MARKS:
            yield _has(run)
        elif subject is not None and _is_part(tokens[subject], kinds[subject]):
            yield _has([*run, tokens[subject]])
        elif subject is not None:
            yield f"which is {' '.join(run)}"
        place = end + 1


def _is_part(token: str, kinds: tuple[str, ...]) -> bool:
    """Whether a word names a part; "tipped" and "leafy" only come from one."""
    return PART in kinds and not token.endswith(("ed", "ing", "y", "like"))


def _is_thing(tokens: list[str], kinds: list[tuple[str, ...]], place: int) -> bool:
    """Whether a part stands here for itself, and does not only say which thing follows, as in "four door sedan"."""
    if place >= len(tokens) or not _is_part(tokens[place], kinds[place]):
        return False
    return place + 1 == len(tokens) or tokens[place + 1] in _AFTER_A_THING


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
    """A run that fits into a phrase, without "and" or "usually" at its ends."""
    run = run[-(MOST_PHRASE_WORDS - 1) :]
    while run and run[0] in _JOINS:
        run = run[1:]
    while run and run[-1] in _DEGREES:
        run = run[:-1]
    return run


def _subject(tokens: list[str], start: int) -> int | None:
    """The word before "is" or "are" where that stands just before a run; None where there is no such verb."""
    if start < 2 or tokens[start - 1] not in _VERBS:  # noqa: PLR2004  (subject and verb)
        return None
    return start - 2


def _has(words: list[str]) -> str:
    noun = words[-1]
    is_plural = noun.endswith("s") and not noun.endswith("ss")
    is_mass = noun in _MASS
    return (
        f"which has {' '.join(words)}" if is_plural or is_mass else f"which has {article(words[0])} {' '.join(words)}"
    )


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
