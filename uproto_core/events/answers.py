"""What a classifier says of photos, and where it was written for other programs."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import Field

from uproto_core.figures import Document
from uproto_core.sureness import NotSure, SureLimits


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
    reason: NotSure | None = None
    """Why there is no answer."""
    similar: tuple[Likeness, ...] = ()
    """Three training photos, the most alike first; between two classes three of each, in the order of `top`."""
    is_unlike: bool = False
    """Whether it is like no training photo, whatever is answered."""
    taken: float | None = None
    """When, in seconds since 1970 on the camera's own clock, whose time zone nobody knows."""

    def under(self, limits: SureLimits) -> "PhotoAnswer":
        """The same photo where answers are given from another confidence on; nothing is computed anew."""
        if self.error is not None or len(self.top) < 2:  # noqa: PLR2004  (the likeliest class and the next)
            return self
        first, second = self.top[0], self.top[1]
        reason = limits.reason(first.confidence, second.confidence, is_unlike=self.is_unlike)
        answer = first.class_name if reason is None else None
        if (answer, reason) == (self.answer, self.reason):
            return self
        return self.model_copy(update={"answer": answer, "reason": reason})


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoAnswered:
    """One photo was looked at."""

    kind: Literal["photo-answered"] = "photo-answered"
    time: float = field(default_factory=time.time)
    answer: PhotoAnswer


class RankedPhoto(Document):
    """A photo of an archive with the class that it is likeliest of, among those looked for."""

    path: Path
    class_name: str = Field(alias="class")
    likeness: float
    """0 to 1: the larger, the earlier it is asked about."""
    similar: tuple[Path, ...] = ()
    """Three training photos of the class, the most alike first; only of photos far in front."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotosRanked:
    """More of an archive was looked at: the photos among them that are worth asking about, in no order."""

    kind: Literal["photos-ranked"] = "photos-ranked"
    time: float = field(default_factory=time.time)
    photos: tuple[RankedPhoto, ...]
    looked_at: int
    """All so far; the next two are among them."""
    known: int
    """Those that are in the project already: the same, or nearly the same."""
    alike: int
    """Those that are nearly the same as another one of the archive."""


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
