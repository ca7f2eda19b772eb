"""Every parser of what others wrote, by name; a room is imported when one of its parsers is fed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from benchmarks.fuzz.target import Maker, Target


@dataclass(frozen=True)
class Listed:
    """A parser in the list, and in the table of docs/reliability.md."""

    room: str
    reads: str
    """What it reads, in words."""
    has_coverage: bool = True
    """Whether it is fed by coverage too: not where nearly all of the reading is done by a library in C or Rust."""

    def make(self, name: str, place: Path) -> Target:
        """The target itself."""
        maker: Maker = getattr(import_module(f"benchmarks.fuzz.parsers.{self.room}"), name.replace("-", "_"))
        return maker(place)


LISTED: Final[Mapping[str, Listed]] = {
    "photo": Listed("pictures", "photos: JPEG, PNG, WebP, TIFF, BMP, GIF, PPM, HEIC, AVIF"),
    "remarks": Listed("pictures", "what cameras write beside a picture (EXIF)"),
    "csv": Listed("sources", "tables of photos: CSV and TSV"),
    "excel": Listed("sources", "tables of photos: Excel"),
    "json-list": Listed("sources", "lists of photos: JSON, with names of classes beside it"),
    "text-list": Listed("sources", "lists of photos: lines of path and label, with names of classes beside them"),
    "folder": Listed("sources", "names of folders and files, and tables that lie among them"),
    "descriptions-csv": Listed("words", "descriptions of classes: CSV and TSV"),
    "descriptions-json": Listed("words", "descriptions of classes: JSON"),
    "descriptions-folder": Listed("words", "descriptions of classes: a folder of texts, with words for what is seen"),
    "corpus": Listed("words", "descriptions of classes: a corpus of pages"),
    "class-names": Listed("words", "names of classes, of folders and of columns"),
    "overrides": Listed("words", "decisions about sentences"),
    "bundle": Listed(
        "bundles", "classifiers: document, tensors, slider, table of targets, sentences", has_coverage=False
    ),
    "model": Listed("models", "models in a folder: configuration and weights", has_coverage=False),
    "project": Listed("projects", "projects: document and database", has_coverage=False),
    "project-beside": Listed(
        "projects", "what lies beside a project's database: contents of photos, exam looks", has_coverage=False
    ),
    "run": Listed("runs", "trainings: documents, tables, figures"),
    "run-tensors": Listed("runs", "trainings: sphere, checkpoints, progress, photos alike", has_coverage=False),
    "answers": Listed("runs", "answers of a folder run that is gone on with"),
    "cache": Listed("kept", "cache: features, photos seen, hashes of weights, pages looked up", has_coverage=False),
    "window": Listed("kept", "the window's own file"),
    "settings": Listed("lines", "`--set key=value`"),
    "pipe": Listed("lines", "what window and child process say to each other"),
    "hub": Listed("lines", "what a hub or an encyclopaedia answers"),
}

MAKERS: Final[Mapping[str, Maker]] = {name: partial(listed.make, name) for name, listed in LISTED.items()}
