"""The field guide's texts: what is to be seen, made from the attributes, among what only a reader wants to know.

Some of the sentences help a classifier and some do not, as in any book: which ones, it must find out by itself.
"""

from itertools import groupby
from typing import assert_never

from uproto_core.sample.lore import LORE
from uproto_core.sample.species import (
    Antennae,
    Band,
    Border,
    Dots,
    Eyespot,
    ForewingShape,
    HindwingShape,
    Lines,
    Marbling,
    Marking,
    Patch,
    Place,
    Species,
    Wing,
)

_FORE: dict[ForewingShape, str] = {
    "rounded": "broad and evenly rounded",
    "pointed": "long, narrow and pointed",
    "hooked": "broad with a hooked tip",
    "scalloped": "broad with a scalloped outer edge",
}
_HIND: dict[HindwingShape, str] = {
    "rounded": "are rounded",
    "tailed": "end in long curved tails",
    "scalloped": "have a wavy edge",
}
_ANTENNAE: dict[Antennae, str] = {
    "feathered": "The antennae are feathered like small combs.",
    "thread": "The antennae are thin as threads.",
    "clubbed": "The antennae end in small dark clubs.",
}
_PLACES: dict[Place, str] = {
    "bark": "on rough tree bark",
    "leaf": "on broad green leaves",
    "moss": "on cushions of moss",
    "sheet": "on white cloth beside a lamp",
    "stone": "on bare grey stone",
    "litter": "among fallen brown leaves",
}
_WINGS: dict[Wing, str] = {"fore": "the forewings", "hind": "the hindwings", "both": "all four wings"}
_NUMBERS = {1: "A", 2: "Two", 3: "Three", 4: "Four", 5: "Five"}


def text_of(species: Species) -> str:
    """The guide's page on one species: plain text, a sentence a line."""
    return "\n".join(_mixed(visible_sentences(species), LORE[species.name])) + "\n"


def visible_sentences(species: Species) -> tuple[str, ...]:
    """What a photo shows, in the guide's words."""
    first, second = (_PLACES[place] for place in species.places)
    sentences = [
        f"The forewings are {_FORE[species.forewing]}, and {species.ground.word} in colour.",
        f"The {species.under.word} hindwings {_HIND[species.hindwing]}.",
    ]
    for _, kin in groupby(species.markings, key=lambda marking: (type(marking), _colour_word(marking), marking.on)):
        sentences.append(_marking_sentence(tuple(kin)))
    collar = f" with a {species.collar.word} collar" if species.collar else ""
    sentences += [
        _ANTENNAE[species.antennae],
        f"The furry body is {species.body.word}{collar}.",
        f"It is mostly seen {first}, and sometimes {second}.",
    ]
    if species.rests_folded:
        sentences.append("At rest it draws its forewings back, so that they cover the hindwings.")
    return tuple(sentences)


def _marking_sentence(kin: tuple[Marking, ...]) -> str:  # noqa: PLR0911  (one for each kind of marking)
    """A sentence for markings of one kind, colour and wing."""
    marking, colour, on = kin[0], _colour_word(kin[0]), _WINGS[kin[0].on]
    match marking:
        case Band():
            wavy = "wavy " if marking.waves >= 0.03 else "broad " if marking.width >= 0.09 else ""  # noqa: PLR2004
            bands, verb = ("band", "crosses") if len(kin) == 1 else ("bands", "cross")
            return f"{_NUMBERS[len(kin)]} {wavy}{colour} {bands} {verb} {on}."
        case Eyespot():
            size = "large" if marking.size >= 0.12 else "small"  # noqa: PLR2004
            return f"{_upper(on)} bear a {size} eyespot, {colour} with a ring in {marking.ring.word}."
        case Dots():
            rows = "a row" if len(marking.rows) == 1 else f"{_NUMBERS[len(marking.rows)].lower()} rows"
            return f"Round {colour} spots stand in {rows} on {on}."
        case Patch():
            return f"There is a soft {colour} patch near the middle of {on}."
        case Border():
            width = "wide" if marking.width >= 0.09 else "narrow"  # noqa: PLR2004
            return f"{_upper(on)} are edged with a {width} {colour} border."
        case Lines():
            return f"The veins of {on} are drawn in {colour} lines."
        case Marbling():
            return f"{_upper(on)} are marbled with {colour} clouds, different on each moth."
        case _:
            assert_never(marking)


def _colour_word(marking: Marking) -> str:
    return marking.iris.word if isinstance(marking, Eyespot) else marking.colour.word


def _upper(words: str) -> str:
    return words[0].upper() + words[1:]


def _mixed(visible: tuple[str, ...], lore: tuple[str, ...]) -> list[str]:
    """Lore first, then a piece of it after every second or third thing that is visible: no place gives it away."""
    mixed = [lore[0], *visible]
    step = len(visible) / len(lore)
    for number, sentence in reversed(list(enumerate(lore[1:], start=1))):
        mixed.insert(1 + round(number * step), sentence)
    return mixed
