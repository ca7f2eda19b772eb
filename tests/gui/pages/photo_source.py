"""Folders of drawn photos for the pages that show a source, and what a scan or a check of them says."""

from collections.abc import Mapping
from pathlib import Path

from tests.conftest import drawn
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import Event
from uproto_core.jobs import Job

COLOURS = {"Ant": (200, 40, 40), "Bee": (210, 180, 40), "Cat": (60, 90, 190), "Dog": (90, 160, 60)}


def write_source(folder: Path, classes: Mapping[str, int]) -> Path:
    """Draw that many photos of each class; the same folder is always drawn alike."""
    for name, photos in classes.items():
        (folder / name).mkdir(parents=True)
        for number in range(photos):
            drawn(f"{name}{number}", COLOURS[name]).save(folder / name / f"{name}_{number:03}.jpg")
    return folder


def said_of(job: Job) -> list[Event]:
    """Everything that the engine says of a job."""
    return list(LocalEngine().run(job, CancelToken()))
