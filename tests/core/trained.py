"""One small training that several tests look at; it is read, never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import drawn
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import Event
from uproto_core.jobs import Job, TrainJob
from uproto_core.settings import Settings, with_values

QUICK = with_values(Settings(), {"matching.steps": "20", "classifier.iterations": "20"})
"""Enough to go the whole way; what the figures are does not matter here."""

PALETTE = {"Badger": (90, 90, 90), "Fox": (200, 90, 30), "Lynx": (190, 160, 90), "Owl": (120, 90, 140)}


def write_photos(folder: Path, counts: dict[str, int]) -> Path:
    for name, photos in counts.items():
        (folder / name).mkdir(parents=True)
        for number in range(photos):
            drawn(f"{name}{number}", PALETTE[name.rsplit("/", 1)[-1]]).save(folder / name / f"{number:03}.jpg")
    return folder


def run_to_end(engine: LocalEngine, job: Job) -> list[Event]:
    return list(engine.run(job, CancelToken()))


def only(events: Sequence[Event], kind: type) -> list:
    return [event for event in events if isinstance(event, kind)]


@dataclass(frozen=True)
class Trained:
    source: Path
    run: Path
    events: list[Event]
    engine: LocalEngine


def train_small(folder: Path) -> Trained:
    """Four classes of 16, 7, 4 and 1 photos: an exam, turns of practice, and a class that cannot be examined."""
    source = write_photos(folder / "photos", {"Fox": 16, "Lynx": 7, "Badger": 4, "Owl": 1})
    engine = LocalEngine()
    job = TrainJob(source=source, out=folder / "run", settings=QUICK, backbone="built-in")
    return Trained(source=source, run=folder / "run", events=run_to_end(engine, job), engine=engine)


def rounded(value: object) -> object:
    """A document with its numbers to three digits.

    What ran before in the same process moves the last digits of sums, since kernels are chosen by where memory lies.
    """
    if isinstance(value, dict):
        return {name: rounded(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [rounded(entry) for entry in value]
    return round(value, 3) if isinstance(value, float) else value
