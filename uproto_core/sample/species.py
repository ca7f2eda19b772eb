"""What tells one imagined moth from another: every visible attribute as a frozen value.

The drawing and the field guide's sentences are both made from these, so that the texts say what the photos show.
"""

from dataclasses import dataclass
from typing import Literal

Wing = Literal["fore", "hind", "both"]
ForewingShape = Literal["rounded", "pointed", "hooked", "scalloped"]
HindwingShape = Literal["rounded", "tailed", "scalloped"]
Antennae = Literal["feathered", "thread", "clubbed"]
Place = Literal["bark", "leaf", "moss", "sheet", "stone", "litter"]


@dataclass(frozen=True, kw_only=True)
class Colour:
    """A colour with the word that the field guide has for it."""

    word: str
    rgb: tuple[float, float, float]
    """Red, green and blue from 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class Band:
    """A stripe across the wing, from front edge to inner edge."""

    colour: Colour
    at: float
    """From the root (0) to the outer edge (1)."""
    width: float
    waves: float = 0.0
    """How far it swings, beside the wing's length."""
    on: Wing = "both"


@dataclass(frozen=True, kw_only=True)
class Eyespot:
    """Rings about a dark pupil."""

    ring: Colour
    iris: Colour
    size: float
    """Radius beside the wing's length."""
    at: tuple[float, float] = (0.6, 0.45)
    """From the root to the outer edge, and from the front edge (0) to the inner edge (1)."""
    on: Wing = "both"


@dataclass(frozen=True, kw_only=True)
class Dots:
    """Round spots in rows along the outer edge."""

    colour: Colour
    rows: tuple[float, ...]
    """Where each row lies, from the root (0) to the outer edge (1)."""
    across: int
    """Spots in a row."""
    size: float
    on: Wing = "both"


@dataclass(frozen=True, kw_only=True)
class Patch:
    """One soft spot of another colour."""

    colour: Colour
    at: tuple[float, float]
    size: float
    on: Wing = "fore"


@dataclass(frozen=True, kw_only=True)
class Border:
    """The outer edge in another colour."""

    colour: Colour
    width: float
    on: Wing = "both"


@dataclass(frozen=True, kw_only=True)
class Lines:
    """The veins in another colour."""

    colour: Colour
    strength: float
    on: Wing = "both"


@dataclass(frozen=True, kw_only=True)
class Marbling:
    """Clouds of another colour, different on each moth."""

    colour: Colour
    share: float
    """Of the wing that is covered."""
    cell: float = 0.12
    """Size of a cloud beside the wing's length."""
    on: Wing = "both"


Marking = Band | Eyespot | Dots | Patch | Border | Lines | Marbling


@dataclass(frozen=True, kw_only=True)
class Species:
    """One imagined moth."""

    name: str
    training_photos: int
    forewing: ForewingShape
    hindwing: HindwingShape
    ground: Colour
    """Of the forewings."""
    under: Colour
    """Of the hindwings."""
    markings: tuple[Marking, ...]
    antennae: Antennae
    body: Colour
    collar: Colour | None = None
    places: tuple[Place, Place]
    """Where it is met most often, and next to that; now and then it is met anywhere."""
    rests_folded: bool = False
    """Whether it mostly sits with its forewings drawn back over the hindwings."""
