"""The trainings of a project beside each other, and two of them class by class: no Qt, only what is so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from uproto_core.figures import Accuracy, ExamFigures, sign_test
from uproto_core.settings import Preset

ChangedThing = Literal["way", "model", "photos", "classes", "seed", "setting"]
DifferenceFinding = Literal["better", "worse", "none", "too-few"]

_CHANCE: Final = 0.05
"""A difference that chance alone brings more often than this is called none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One thing that is not as it was in the training before."""

    what: ChangedThing
    name: str = ""
    """Of a setting."""
    before: str
    now: str


@dataclass(frozen=True, kw_only=True, slots=True)
class RunRow:
    """One training."""

    run: Path
    started: datetime
    preset: Preset
    model: str
    is_ended: bool
    is_used: bool
    """Whether Results and Use show it."""
    is_in_bin: bool
    rare: Accuracy | None = None
    """On practice photos; None where it has no figures."""
    equal: Accuracy | None = None
    """All classes equal, on practice photos."""
    changes: tuple[Change, ...] | None = None
    """Against the training before it; None for the first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassDifference:
    """One class in two trainings, on the exam photos that both answered."""

    class_name: str
    n: int
    first: int
    """Found by the one."""
    second: int
    only_first: int
    """Found by the one and missed by the other."""
    only_second: int
    n_second: int | None = None
    """Where the second training counted other photos than the first: practice photos are its own."""

    @property
    def chance(self) -> float:
        """How often chance alone brings such a difference or a larger one: the exact sign test, two-sided."""
        return sign_test(self.only_first, self.only_second)


@dataclass(frozen=True, kw_only=True)
class RunComparison:
    """Two trainings, the one that ended first first."""

    first: RunRow
    second: RunRow
    classes: tuple[ClassDifference, ...]
    """Those with an exam photo in common, in the order in which they differ most."""
    is_practice: bool = False
    """Whether an exam is closed: each has its own practice photos, and no winner is named on those."""

    @property
    def whole(self) -> ClassDifference:
        """All photos together."""
        return ClassDifference(
            class_name="",
            n=sum(entry.n for entry in self.classes),
            first=sum(entry.first for entry in self.classes),
            second=sum(entry.second for entry in self.classes),
            only_first=sum(entry.only_first for entry in self.classes),
            only_second=sum(entry.only_second for entry in self.classes),
        )

    def finding(self, difference: ClassDifference) -> DifferenceFinding:
        """What can honestly be said of a class, or of the whole.

        Among many classes chance brings some large differences: each is held to its share of the doubt.
        """
        looked_at = 1 if not difference.class_name else max(len(self.classes), 1)
        if not difference.n:
            return "too-few"
        if difference.chance * looked_at > _CHANCE:
            return "none"
        return "better" if difference.only_second > difference.only_first else "worse"


def practice_differences(first: ExamFigures, second: ExamFigures) -> tuple[ClassDifference, ...]:
    """The practice photos of two trainings by class, those with the largest difference first."""
    after = {entry.class_name: entry for entry in second.per_class}
    counted = [
        ClassDifference(
            class_name=entry.class_name,
            n=entry.n,
            first=entry.correct,
            second=after[entry.class_name].correct,
            only_first=0,
            only_second=0,
            n_second=after[entry.class_name].n,
        )
        for entry in first.per_class
        if entry.n and entry.class_name in after and after[entry.class_name].n
    ]

    def lowness(entry: ClassDifference) -> tuple[float, str]:
        return -abs(entry.second / (entry.n_second or entry.n) - entry.first / entry.n), entry.class_name

    return tuple(sorted(counted, key=lowness))


def differences(pairs: Sequence[tuple[str, bool, bool]]) -> tuple[ClassDifference, ...]:
    """Count photos by class, those with the largest difference first.

    Args:
        pairs: Of each photo in common its class, and whether the first and the second training found it.
    """
    heaps: dict[str, list[tuple[bool, bool]]] = {}
    for class_name, first, second in pairs:
        heaps.setdefault(class_name, []).append((first, second))
    counted = [
        ClassDifference(
            class_name=name,
            n=len(heap),
            first=sum(first for first, _ in heap),
            second=sum(second for _, second in heap),
            only_first=sum(first and not second for first, second in heap),
            only_second=sum(second and not first for first, second in heap),
        )
        for name, heap in heaps.items()
    ]
    return tuple(sorted(counted, key=lambda entry: (-abs(entry.second - entry.first), entry.class_name)))
