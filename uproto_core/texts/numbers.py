"""Names for classes that are called by a number of WordNet, as ImageNet's folders are."""

import re
from collections.abc import Sequence
from dataclasses import replace

from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.names import ClassName, read_names

_BARE = re.compile(r"n\d{8}")


def read_class_names(labels: Sequence[str]) -> tuple[ClassName, ...]:
    """The names behind the labels of all classes, see `read_names`; a bare number is named by the dictionary."""
    names = read_names(labels)
    if not any(_BARE.fullmatch(name.name) for name in names):
        return names
    with Dictionary() as dictionary:
        nouns = [dictionary.by_wordnet_id(name.name) if _BARE.fullmatch(name.name) else None for name in names]
    return tuple(
        name if noun is None else replace(name, name=noun.words[0], synonyms=noun.words[1:2])
        for name, noun in zip(names, nouns, strict=True)
    )
