"""What all trials share, and what one comes to."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults.made import Finished, difference, finished, is_exact, training
from benchmarks.faults.running import end


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

    @property
    def run(self) -> Path:
        """The undisturbed run; read, never changed."""
        return self.work / "undisturbed" / "run"


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


def gone_on(ground: Ground, photos: Path, place: Path) -> str:
    """Go on with a run until it ends; what is lost in words, or nothing."""
    ended = end(training(photos, place / "run"), place / "home")
    if ended.code != 0:
        return f"going on ended with {ended.code}: {ended.said.strip()[-300:]}"
    return difference(finished(place / "run"), ground.whole)


def same(ground: Ground, place: Path) -> bool:
    """Whether a trial's run is the undisturbed one to the last bit."""
    return is_exact(finished(place / "run"), ground.whole)
