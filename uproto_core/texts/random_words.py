"""Sentences of visible things with as many random words in place of what is seen: a comparison, no way to train.

Random words in this place help a model too (WaffleCLIP, Roth et al. 2023), so that a claim about visible features is
one about what they gain over random words (method.md 3.3).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from uproto_core.seeds import rng
from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.judging import Written
from uproto_core.texts.names import ClassName

_PHRASE: Final = re.compile(r"^(?P<start>.*, which (?:has an?|has|is)) (?P<seen>[^,]+)\.$")


def in_random_words(made: Sequence[Written], names: Sequence[ClassName]) -> tuple[Written, ...]:
    """The same sentences with other words; the same classes and sentences draw the same words.

    Args:
        made: Of `attribute_sentences`.
        names: Of all classes.
    """
    with Dictionary() as dictionary:
        return tuple(_in_random_words(entry, names[entry.label].label, dictionary) for entry in made)


def _in_random_words(entry: Written, class_name: str, dictionary: Dictionary) -> Written:
    found = _PHRASE.match(entry.text)
    assert found is not None, "attribute sentences are made like this"
    generator = rng(0, f"texts/random-words/{class_name}/{entry.text}")
    words = dictionary.random_words(len(found["seen"].split()), generator)
    text = f"{found['start']} {' '.join(words)}."
    return replace(entry, text=text, encoded=text)
