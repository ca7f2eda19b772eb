"""Sentences about a class from the dictionary: what it is, of what kind, what it has, what else it is called."""

from collections.abc import Iterator, Sequence

from uproto_core.texts.dictionary import Dictionary, Noun
from uproto_core.texts.meanings import Meaning
from uproto_core.texts.names import KIND_TEMPLATE, TEMPLATES, ClassName, article

_MOST_PARTS = 6
_MOST_WORDS = 3
"""Other words for the same thing that are used."""


def definitions(name: ClassName, meanings: Sequence[Meaning], dictionary: Dictionary) -> Iterator[tuple[str, Meaning]]:
    """Sentences with the meaning that each is about; of a meaning that was not taken only what it is.

    Args:
        name: The class.
        meanings: Of its name.
        dictionary: Where they are from.
    """
    for meaning in meanings:
        for gloss in meaning.noun.glosses:
            yield gloss, meaning
        if meaning.is_taken:
            for sentence in _more(name, meaning.noun, dictionary):
                yield sentence, meaning


def _more(name: ClassName, noun: Noun, dictionary: Dictionary) -> Iterator[str]:
    for kind in noun.kinds:
        yield KIND_TEMPLATE.format(a=article(name.name), name=name.name, kind=dictionary.noun(kind).words[0])
    called = {own.casefold() for own in name.names}
    parts = [part for part in (dictionary.noun(number).words[0] for number in noun.parts) if part not in called]
    if parts := parts[:_MOST_PARTS]:
        yield f"a photo of {article(name.name)} {name.name}, which has {_listed([f'{article(p)} {p}' for p in parts])}."
    others = [word for word in noun.words if word.casefold() not in called]
    for word in others[:_MOST_WORDS]:
        yield TEMPLATES[0].format(a=article(word), name=word)


def _listed(words: Sequence[str]) -> str:
    """Words with commas, and "and" before the last."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
