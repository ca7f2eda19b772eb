"""What a translation must keep of its sentence, whatever the language."""

import re
from collections import Counter

from tools.translations.house_rules import sign_faults

_KEPT = re.compile(r"\{\w*\}|%L?n|<[^>]+>|&\w+;")
"""Facts that are filled in, numbers, and marks of a document."""
_NUMBER = re.compile(r"%L?n")
_WRITTEN = "%Ln"
"""A number as the language writes it."""
_KEYS = re.compile(
    r"(?:Ctrl|Strg|Shift|Umschalt|Alt|Enter(?! (?:an?|the)\b)|Eingabe|回车|Esc|F\d)(?![a-z])(?:\+[A-Z0-9.](?![a-z]))?"
)
"""Keys that a sentence names; "Enter the name" is something to do."""
_KEY_NAMES = {"Strg": "Ctrl", "Umschalt": "Shift", "Eingabe": "Enter", "回车": "Enter"}
"""What keys are called on other keyboards."""
_FULL_WIDTH = tuple("、，；：。")
"""Signs of Chinese that bring their room along: no space follows them."""
_LOOSE = {"de": re.compile(r"(?<=[\d}])[ ](?=(?:%(?!L?n)|[MG]B\b|h\b|min\b|s\b))|(?<=k\.)[ ](?=A\.)")}
"""A space before a unit, which a line may not end with; Chinese has none there."""
_TIMES = re.compile(r"(?<=[}n])-(?=mal\b)")
"""The hyphen of "85-mal"."""
FORMS = {"de": 2, "zh_CN": 1}
"""How many forms a sentence with a number has."""


def faults(source: str, forms: tuple[str, ...], *, language: str, is_plural: bool) -> list[str]:
    """What is wrong with a translation, in words; nothing where all is kept."""
    found = []
    wanted = FORMS.get(language, len(forms)) if is_plural else 1
    if len(forms) != wanted:
        return [f"{len(forms)} form(s), and {wanted} are needed"]
    if any(form != with_kept_units(form, language) for form in forms):
        found.append("a line may end between a number and its unit")
    for form in forms:
        for fault in (*_faults(source, form, is_plural=is_plural), *sign_faults(form, language)):
            if fault not in found:
                found.append(fault)
    return found


def with_kept_units(form: str, language: str) -> str:
    """A translation whose units stay with their numbers at the end of a line, where the language puts a space there."""
    if language not in _LOOSE:
        return form
    return _TIMES.sub("\u2011", _LOOSE[language].sub("\u00a0", form))


def with_written_numbers(form: str) -> str:
    """A translation whose number is written as the language writes numbers: 1.412."""
    return _NUMBER.sub(_WRITTEN, form)


def _faults(source: str, form: str, *, is_plural: bool) -> list[str]:
    found = []
    if not form.strip():
        return ["empty"]
    before, after = _kept(source), _kept(form)
    if is_plural and not _NUMBER.search(form):
        # "one photo" may stand for "%n photo".
        del before[_WRITTEN]
    if before != after:
        found.append(f"keeps {sorted(after.elements())} of {sorted(before.elements())}")
    if _keys(source) != _keys(form):
        found.append("names other keys")
    brings_room = source.endswith(" ") and form.endswith(_FULL_WIDTH)
    if _ends(source) != _ends(f"{form} " if brings_room else form):
        found.append("begins or ends with other spaces")
    return found


def _kept(text: str) -> Counter[str]:
    return Counter(_NUMBER.sub(_WRITTEN, kept) for kept in _KEPT.findall(text))


def _keys(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for keys in _KEYS.findall(text):
        name, *rest = keys.split("+")
        found["+".join((_KEY_NAMES.get(name, name), *rest))] += 1
    return found


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
