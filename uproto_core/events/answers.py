"""What a classifier says of photos, and where it was written for other programs."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import Field

from uproto_core.figures import Document


class TopClass(Document):
    """One candidate of an answer."""

    class_name: str = Field(alias="class")
    confidence: float


class Likeness(Document):
    """A training photo that looks like the one asked about."""

    path: Path
    class_name: str = Field(alias="class")
    cosine: float


class PhotoAnswer(Document):
    """`predict --json`: one object a photo."""

    path: Path
    answer: str | None
    """None when not sure, or when the photo could not be read."""
    top: tuple[TopClass, ...]
    error: str | None = None
    reason: Literal["between-two", "low", "unlike-all"] | None = None
    """Why there is no answer."""
    similar: tuple[Likeness, ...] = ()
    """Three training photos, the most alike first; between two classes three of each, in the order of `top`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoAnswered:
    """One photo was looked at."""

    kind: Literal["photo-answered"] = "photo-answered"
    time: float = field(default_factory=time.time)
    answer: PhotoAnswer


@dataclass(frozen=True, kw_only=True, slots=True)
class BundleExported:
    """A classifier was written for other programs."""

    kind: Literal["bundle-exported"] = "bundle-exported"
    time: float = field(default_factory=time.time)
    path: Path
    photos: int
    """Whose answers were compared with the classifier's own."""
    largest_difference: float
    """Of any probability, 0 to 1."""
