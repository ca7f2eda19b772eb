"""One question to a person, as a card shows it: what is seen, what may be answered, and what each answer decides."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from uproto_core.findings import FindingCode
from uproto_core.store.curation import Act

_MOST_LETTERS: Final = 32

Asks = Literal["", "class", "name"]
"""Whether an answer needs a name first: of the class that photos belong to, or a new one for a class."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One button with its key."""

    text: str
    hint: str
    """A word or two beside the key."""
    key: str
    """In Qt's portable form."""
    also: tuple[str, ...] = ()
    """Other keys that give it, such as Y for yes."""
    acts: tuple[Act[Path], ...] = ()
    """What it decides; with a name still missing, all but that."""
    said: str = ""
    """What was done, once it was; `{name}` is the name that was asked for."""
    asks: Asks = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """Photos of one class beside the question."""

    name: str
    about: str = ""
    photos: tuple[Path, ...] = ()
    below: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """A question and its answers; the first is the one to expect."""

    kind: FindingCode
    title: str
    sentence: str
    place: str
    """Which of how many it is."""
    photo: Path | None = None
    """The photo that it is about, shown large; None where it is about whole classes."""
    photo_words: str = ""
    sides: tuple[Side, ...] = ()
    note: str = ""
    """What can be done beside answering."""
    answers: tuple[Answer, ...] = ()
    outcome: str = ""
    """What was decided; empty while the question is open."""
    class_name: str = ""
    """The class that a name is asked for."""

    @property
    def photos(self) -> tuple[Path, ...]:
        """Every photo that is shown, the one that it is about first."""
        shown = (self.photo,) if self.photo is not None else ()
        return tuple(dict.fromkeys((*shown, *(photo for side in self.sides for photo in side.photos))))


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """An answer with the name that was given for it."""

    answer: Answer
    name: str
    acts: tuple[Act[Path], ...] = field(default=())

    @classmethod
    def of(cls, answer: Answer, name: str) -> "Named":
        """Fill the name in."""
        acts = tuple(Act(what=act.what, photos=act.photos, classes=act.classes, value=name) for act in answer.acts)
        return cls(answer=answer, name=name, acts=acts)


def answer_for(answers: Sequence[Answer], key: str) -> Answer | None:
    """The answer that a key gives."""
    return next((answer for answer in answers if key == answer.key or key in answer.also), None)


def shortened(name: str, most: int = _MOST_LETTERS) -> str:
    """A name where there is room for a few words only; it stands whole beside the photos of the class."""
    half = (most - 1) // 2
    return name if len(name) <= most else f"{name[:half].rstrip()}…{name[-half:].lstrip()}"
