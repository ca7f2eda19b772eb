"""From folder names to names that a text tower reads: cleaning, templates, and whether a name says anything.

The folder's name stays the label; what is made here is only what the model reads (method.md 2.1).
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

TEMPLATES = (
    "a photo of {a} {name}.",
    "a close-up photo of {a} {name}.",
    "a cropped photo of {a} {name}.",
    "a bright photo of {a} {name}.",
    "a dark photo of {a} {name}.",
    "a blurry photo of {a} {name}.",
    "a photo of the {name}.",
    "a photo of one {name}.",
)
"""Neutral ones: photo folders hold no drawings, toys or origami, so neither do the templates."""

KIND_TEMPLATE = "a photo of {a} {name}, a type of {kind}."
HINT_TEMPLATE = "a photo of {a} {name} ({hint})."

_LONGEST = 500
"""Letters of a name that are read: folders have at most 255, and a table may have a novel in the place of a class."""

_MOST_NAMES = 4
"""Names of a class that are used: the first and three synonyms."""

_PATH_MARK = " / "
"""Stands between the folders of a class whose last folder's name is not the only one of its kind."""

_WORDNET_ID = re.compile(r"^n\d{8}[\s._-]*(?=\S)")
_NUMBER = re.compile(r"^\d+[.)]?[\s._-]+(?=\D)|^\d+[.)]\s*(?=\D)")
_SURE_NUMBER = re.compile(r"^(?:0\d*[\s._-]|\d+[._)])")
_BRACKETS = re.compile(r"[(\[{（【]([^)\]}）】]*)[)\]}）】]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_COMMAS = re.compile(r"[,，、]")
_LETTERS = re.compile(r"^[^\W\d_]+$")

_SAYS_NOTHING = frozenset(
    "class classes cls category type kind label group species folder dir directory new img image images photo photos "
    "pic pics picture pictures item items thing unknown untitled unnamed unsorted misc various data dataset set the "
    "and for".split()
)
"""Words that name no thing."""

_SHORT_FOR_CATEGORY = "cat"
"""Says nothing beside a number ("cat_07"); alone it is an animal."""

_LEAST_LETTERS = 3


@dataclass(frozen=True, kw_only=True)
class ClassName:
    """What a class is called, for people and for the model."""

    label: str
    """The folder's name, as it is."""
    name: str
    """As the model reads it."""
    synonyms: tuple[str, ...] = ()
    hint: str = ""
    """What stood in brackets, or the folders above."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its synonyms."""
        return (self.name, *self.synonyms)


def read_names(labels: Sequence[str]) -> tuple[ClassName, ...]:
    """The names behind the labels of all classes.

    A leading number followed by a dot, an underscore or a bracket, or padded with zeros, is an enumeration and is
    dropped; "2 euro coin" keeps its number, unless most of the labels begin with one.
    """
    numbered = sum(bool(_NUMBER.match(_last(label))) for label in labels)
    is_numbered = len(labels) > 1 and 2 * numbered > len(labels)
    return tuple(_read_name(label, is_numbered=is_numbered) for label in labels)


def named_by_hand(name: ClassName, typed: str) -> ClassName:
    """The class as a person wants it to be read.

    Args:
        name: As its label says.
        typed: A name, and synonyms behind commas; it is cleaned of nothing but spaces, and empty changes nothing.
    """
    parts = [" ".join(part.split()) for part in _COMMAS.split(unicodedata.normalize("NFC", typed))]
    names = list(dict.fromkeys(part for part in parts if part))
    if not names:
        return name
    return ClassName(label=name.label, name=names[0], synonyms=tuple(names[1:_MOST_NAMES]))


def _last(label: str) -> str:
    return label[:_LONGEST].rpartition(_PATH_MARK)[2].strip()


def _read_name(label: str, *, is_numbered: bool) -> ClassName:
    above, _, own = unicodedata.normalize("NFC", label[:_LONGEST]).strip().rpartition(_PATH_MARK)
    text = _WORDNET_ID.sub("", own.strip())
    if is_numbered or _SURE_NUMBER.match(text):
        text = _NUMBER.sub("", text)
    hints = [above.rpartition(_PATH_MARK)[2], *_BRACKETS.findall(text)]
    parts = [_spaced(part) for part in _COMMAS.split(_BRACKETS.sub(" ", text))]
    names = list(dict.fromkeys(part for part in parts if part))
    return ClassName(
        label=label,
        name=names[0] if names else label[:_LONGEST].strip(),
        synonyms=tuple(names[1:_MOST_NAMES]),
        hint=" ".join(filter(None, map(_spaced, hints))),
    )


def _spaced(text: str) -> str:
    """Words with one space between them, however the folder's name joined them."""
    is_joined = not re.search(r"[\s_-]", text.strip())
    text = re.sub(r"[\s_-]+", " ", text).strip(" .;:")
    if not is_joined:
        return text
    words = _CAMEL.sub(" ", text).split(" ")
    # "iPhone" and "McLaren" are one word each.
    is_words = all(len(word) > 1 and word != "Mc" for word in words)
    return " ".join(words) if is_words else text


def article(text: str) -> str:
    """`a` or `an`, by the first letter."""
    first = unicodedata.normalize("NFD", text[:1]).casefold()
    return "an" if first[:1] in set("aeiou") else "a"


def name_texts(name: ClassName, kind: str) -> tuple[str, ...]:
    """The templates filled in, for every name of the class.

    Args:
        name: The class.
        kind: What all classes are, such as "moth"; may be empty.
    """
    texts: list[str] = []
    for called in name.names:
        templates = list(TEMPLATES)
        if kind.strip():
            templates.append(KIND_TEMPLATE)
        if name.hint:
            templates.append(HINT_TEMPLATE)
        texts += [
            template.format(a=article(called), name=called, kind=kind.strip(), hint=name.hint) for template in templates
        ]
    return tuple(dict.fromkeys(texts))


def says_something(name: ClassName, *, reads_latin_only: bool) -> bool:
    """Whether a name has a word that names a thing; numbers, hashes and "class_07" have none (method.md 5.5).

    Args:
        name: The class.
        reads_latin_only: The text tower knows words in Latin script alone, so others say nothing to it.
    """
    has_number = any(character.isdigit() for character in name.name)
    for word in " ".join(name.names).split():
        bare = word.strip(".,;:'’\"!?").casefold()
        if not _LETTERS.match(bare) or bare in _SAYS_NOTHING or (has_number and bare == _SHORT_FOR_CATEGORY):
            continue
        if is_latin(bare):
            if len(bare) >= _LEAST_LETTERS:
                return True
        elif not reads_latin_only:
            return True
    return False


def is_latin(text: str) -> bool:
    """Whether at least half of the letters are of the Latin script; true without letters."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(unicodedata.name(character, "").startswith("LATIN") for character in letters)
    return 2 * latin >= len(letters)


def is_cjk(character: str) -> bool:
    """Whether a character is a Chinese, Japanese or Korean letter."""
    kinds = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
    return character.isalpha() and unicodedata.name(character, "").startswith(kinds)
