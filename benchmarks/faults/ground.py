"""What all trials share, and what one comes to."""

import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults.made import Finished, difference, draw_photos, finished, is_exact, training
from benchmarks.faults.running import end
from uproto_core.store.paths import RunPaths


@dataclass(frozen=True)
class Ground:
    """What all trials share."""

    photos: Path
    """Drawn photos; trials that spoil them work on a copy."""
    whole: Finished
    """What an undisturbed training came to."""
    seconds: float
    """How long that took."""
    stages: dict[str, float]
    """How long each of its stages took, in their order."""
    work: Path
    words: tuple[str, ...] = ()
    """What its trainings are told beside what all are told."""
    others: "dict[str, Ground]" = field(default_factory=dict)
    """Made once they are asked for."""

    @property
    def run(self) -> Path:
        """The undisturbed run; read, never changed."""
        return self.work / "undisturbed" / "run"

    def other(self, name: str, words: tuple[str, ...], times_photos: int = 1) -> "Ground":
        """A ground whose trainings are told other words, on so many times the photos."""
        if name not in self.others:
            work = self.work / name
            self.others[name] = undisturbed(draw_photos(work / "photos", times_photos), work, words)
        return self.others[name]


def undisturbed(photos: Path, work: Path, words: tuple[str, ...] = ()) -> Ground:
    """Train once without a fault, in a folder where nothing else is trained."""
    place = work / "undisturbed"
    began = time.monotonic()
    ended = end(training(photos, place / "run", words), place / "home")
    whole = finished(place / "run")
    assert ended.code == 0, ended.said
    assert whole is not None
    stages = json.loads(RunPaths(place / "run").metrics.read_text(encoding="utf-8"))["timing_s"]
    seconds = time.monotonic() - began
    return Ground(photos=photos, whole=whole, seconds=seconds, stages=stages, work=work, words=words)


@dataclass(frozen=True)
class Outcome:
    """What one trial came to; empty `lost` is what is wanted."""

    lost: str
    note: str = ""
    faults: int = 1
    """How often the fault happened in it."""
    exact: bool = False
    """Whether what was gone on with ended the same to the last bit."""
    where: tuple[str, ...] = field(default=())
    """What each fault met."""


Trial = Callable[[Ground, Path, random.Random], Outcome]


def many_photos(ground: Ground) -> Ground:
    """A ground where looking at photos takes long enough that some of it is kept before it is over."""
    return ground.other("many", ("--set", "features.train_views=8"), times_photos=4)


def gone_on(ground: Ground, photos: Path, place: Path) -> str:
    """Go on with a run until it ends; what is lost in words, or nothing."""
    ended = end(training(photos, place / "run", ground.words), place / "home")
    if ended.code != 0:
        return f"going on ended with {ended.code}: {ended.said.strip()[-300:]}"
    return difference(finished(place / "run"), ground.whole)


def same(ground: Ground, place: Path) -> bool:
    """Whether a trial's run is the undisturbed one to the last bit."""
    return is_exact(finished(place / "run"), ground.whole)
