"""Where anchors, classes and photos of a run lie on its sphere: angles around any class, and what they show; no Qt."""

import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from uproto_core.store.sphere import PairAngles, Pull, Sphere
from uproto_gui.plots.dial_scene import DialClass, DialPhoto, DialScene, class_bearings, photo_bearing

Finding = Literal["apart", "together", "same", "unknown"]
"""Whether classes stand further apart than before, closer, as before as far as can be told, or too few to tell."""

Whose = Literal["few-few", "all"]

_BESIDE: float = 0.09
"""Radians between two photos that were taken for the same class."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the figures say of the classes: before and now, in degrees."""

    whose: Whose
    finding: Finding
    before: float
    after: float


@dataclass(frozen=True)
class SphereState:
    """A run's sphere."""

    sphere: Sphere
    folder: Path
    """Where the photos' names begin."""

    @property
    def names(self) -> tuple[str, ...]:
        """The classes; a place in this list is a class's number."""
        return self.sphere.document.class_names

    @property
    def pull(self) -> Pull:
        """Whether photos were pulled to their anchors."""
        return self.sphere.document.pull

    @property
    def is_pulled(self) -> bool:
        """Whether before and after differ."""
        return self.pull == "kept"

    @property
    def first(self) -> int:
        """The class to begin with: the one with the fewest training photos of those that took the exam."""
        document = self.sphere.document
        counts = zip(document.exam_counts, document.train_counts, strict=True)
        return min(enumerate(counts), key=lambda entry: (entry[1][0] == 0, entry[1][1], entry[0]))[0]

    @property
    def told(self) -> Told | None:
        """What is said above the figures; None where nothing was moved or measured."""
        rows = {row.pair: row for row in self.sphere.document.rows if self.is_pulled}
        wanted: tuple[Whose, ...] = ("few-few", "all")
        for whose in wanted:
            row = rows.get(whose)
            if row is not None and row.before.value is not None and row.after.value is not None:
                if whose == "few-few" and row.before.low is None and "all" in rows:
                    continue
                return Told(whose=whose, finding=_finding(row), before=row.before.value, after=row.after.value)
        return None

    @property
    def rows(self) -> tuple[PairAngles, ...]:
        """The lines of the table: groups of classes, or all of them where there is no pair of rare ones."""
        found = self.sphere.document.rows
        groups = tuple(row for row in found if row.pair != "all")
        has_rare = any(row.pair == "few-few" and row.before.value is not None for row in groups)
        return groups if has_rare else found

    def class_angles(self, middle: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Degrees from a class's anchor to every class before training, after it, and to every anchor; (C,) each."""
        centre = self._anchors[middle]
        before = angles(self._before @ centre)
        return before, angles(self._after @ centre) if self.is_pulled else before, angles(self._anchors @ centre)

    def scene(self, middle: int) -> DialScene:
        """What the dial shows around a class."""
        document = self.sphere.document
        before, after, anchors = (found.tolist() for found in self.class_angles(middle))
        bearings = class_bearings(self._tour, middle)
        classes = tuple(
            DialClass(
                index=index,
                name=name,
                group=document.groups[index],
                before=before[index],
                after=after[index],
                anchor=anchors[index],
                bearing=bearings[index],
            )
            for index, name in enumerate(document.class_names)
            if index != middle
        )
        photos = self._photos_of(middle, bearings)
        return DialScene(
            index=middle,
            name=document.class_names[middle],
            group=document.groups[middle],
            photo=self.example(middle),
            classes=classes,
            photos=photos,
            has_anchors=self.pull != "none",
            is_pulled=self.is_pulled,
        )

    def example(self, label: int) -> Path | None:
        """A photo to show for a class."""
        places = self._places_of(label)
        return self.folder / self.sphere.photos.paths[places[0]] if len(places) else None

    def _photos_of(self, middle: int, bearings: dict[int, float]) -> tuple[DialPhoto, ...]:
        photos = self.sphere.photos
        made: list[DialPhoto] = []
        taken: dict[int, int] = {}
        for number, place in enumerate(self._places_of(middle).tolist()):
            answer = int(photos.answers[place])
            bearing = photo_bearing(number)
            is_wrong = answer >= 0 and answer != middle
            if is_wrong:
                # Towards the class that it was taken for, and beside the last one that was.
                step = taken.get(answer, 0)
                taken[answer] = step + 1
                bearing = bearings[answer] + _BESIDE * ((step + 1) // 2) * (-1) ** step
            made.append(
                DialPhoto(
                    path=self.folder / photos.paths[place],
                    before=float(photos.before[place]),
                    after=float(photos.after[place]),
                    bearing=bearing,
                    is_exam=answer >= 0,
                    taken_for=self.names[answer] if is_wrong else "",
                )
            )
        return tuple(made)

    def _places_of(self, label: int) -> NDArray[np.int64]:
        low, high = np.searchsorted(self._sorted_labels, (label, label + 1))
        return self._by_class[low:high]

    @cached_property
    def _by_class(self) -> NDArray[np.int64]:
        return np.argsort(self.sphere.photos.labels, kind="stable")

    @cached_property
    def _sorted_labels(self) -> NDArray[np.int32]:
        return self.sphere.photos.labels[self._by_class]

    @cached_property
    def _tour(self) -> list[int]:
        return [int(label) for label in self.sphere.order]

    @cached_property
    def _anchors(self) -> NDArray[np.float32]:
        return _unit(self.sphere.anchors)

    @cached_property
    def _before(self) -> NDArray[np.float32]:
        return _unit(self.sphere.before)

    @cached_property
    def _after(self) -> NDArray[np.float32]:
        return _unit(self.sphere.after)


def angles(cosines: NDArray[np.float32]) -> NDArray[np.float64]:
    """Degrees of cosines."""
    return np.degrees(np.arccos(np.clip(cosines.astype(np.float64), -1, 1)))


def _unit(directions: NDArray[np.float16]) -> NDArray[np.float32]:
    """Of length 1 again: half precision is a little off, and a product with itself must be an angle of 0."""
    rows = directions.astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


def _finding(row: PairAngles) -> Finding:
    """A change is called one where each value lies outside of the other's range."""
    before, after = row.before, row.after
    assert before.value is not None
    assert after.value is not None
    if before.low is None or before.high is None or after.low is None or after.high is None:
        return "unknown"
    if after.value > before.high and before.value < after.low:
        return "apart"
    if after.value < before.low and before.value > after.high:
        return "together"
    return "same"


def whole(degrees: float) -> int:
    """Whole degrees, halves upwards."""
    return math.floor(degrees + 0.5)
