"""What is seen of the photos: counted, listed, skipped, found."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from uproto_core.figures import ClassCount, ScanSummary
from uproto_core.findings import Finding


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassesCounted:
    """A look at a running scan: the classes so far."""

    kind: Literal["classes-counted"] = "classes-counted"
    time: float = field(default_factory=time.time)
    classes: tuple[ClassCount, ...]
    files_seen: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceScanned:
    """A scan is done. `examples` are a few photos of each class, for thumbnails."""

    kind: Literal["source-scanned"] = "source-scanned"
    time: float = field(default_factory=time.time)
    summary: ScanSummary
    examples: dict[str, tuple[Path, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotosListed:
    """Photos of one class of a scan, in their order; a class with many comes in several."""

    kind: Literal["photos-listed"] = "photos-listed"
    time: float = field(default_factory=time.time)
    class_name: str
    split: Literal["train", "val", "test"] | None
    """Where the source says they belong."""
    folder: Path
    names: tuple[str, ...]
    """Paths below the folder, as they are on disk."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoSkipped:
    """One photo cannot be used; everything else goes on."""

    kind: Literal["photo-skipped"] = "photo-skipped"
    time: float = field(default_factory=time.time)
    path: Path
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FindingMade:
    """One check of the folder is done; `finding.photos == 0` says that nothing was found."""

    kind: Literal["finding-made"] = "finding-made"
    time: float = field(default_factory=time.time)
    finding: Finding


@dataclass(frozen=True, kw_only=True, slots=True)
class SampleMade:
    """The built-in sample lies in this folder."""

    kind: Literal["sample-made"] = "sample-made"
    time: float = field(default_factory=time.time)
    source: Path
    texts: Path
    photos: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotosFoundAgain:
    """A folder was looked through for a project's photos; nothing was changed by it."""

    kind: Literal["photos-found-again"] = "photos-found-again"
    time: float = field(default_factory=time.time)
    source: Path
    """Where they were: a folder or a table."""
    folder: Path
    """What takes the source's place: the folder that was looked through, or the table in it."""
    found: int
    names: dict[str, str] = field(default_factory=dict)
    """Of those found under another name: the old path below the source, and the new one below the folder, POSIX."""
    missing: tuple[str, ...] = ()
    """Paths below the source of the photos that are not there."""
