"""A scan's classes with everything that was decided about them: counts, and where photos went; no Qt.

The scan's counts are made once. Each decision is a step away from them, so what a hundred thousand photos add up to is
known again after looking at the decided ones alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from uproto_core.figures import ClassCount
from uproto_core.store.curation import Curation
from uproto_gui.models.listing import Filed
from uproto_gui.models.whose_photo import ClassOfPhoto


@dataclass(kw_only=True, slots=True)
class Tally:
    """The photos of one class of the source, while they are counted."""

    photos: int = 0
    training: int | None = None
    """Photos that the source gives to training; None where the program chooses."""
    exam: int | None = None
    left_out: int = 0
    gone: int = 0
    """Photos that were moved to another class."""
    is_new: bool = False
    """Whether the source does not know the class: photos were moved to it."""

    def count(self, split: str | None, step: int) -> None:
        """Add a photo, or take one away."""
        self.photos = max(self.photos + step, 0)
        if self.training is not None and split in (None, "train"):
            self.training = max(self.training + step, 0)
        if self.exam is not None and split == "test":
            self.exam = max(self.exam + step, 0)


@dataclass(frozen=True, kw_only=True)
class Decided:
    """What the classes of the source come to."""

    tallies: Mapping[str, Tally] = field(default_factory=dict)
    """By the name that the source files photos under."""
    moved_from: Mapping[str, frozenset[Path]] = field(default_factory=dict)
    """Photos that are filed under a class and belong to another."""
    moved_to: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """Photos of a class that are filed under another, by path."""
    left_out: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """Photos that were left out, by the class that they would be of."""

    @classmethod
    def of(
        cls, counts: Sequence[ClassCount], class_of: ClassOfPhoto, curation: Curation[Path], lost: Iterable[Path]
    ) -> "Decided":
        """Count what is so.

        Args:
            counts: Of the scan, as the source files photos.
            class_of: Tells where a photo is filed.
            curation: What was decided.
            lost: Photos that turned out to be unreadable.
        """
        has_exam = any(count.exam is not None for count in counts)
        adding = _Adding(counts, has_exam=has_exam)
        unreadable = frozenset(lost) - curation.left_out
        for photo in unreadable:
            adding.lose(class_of.filed(photo))
        for photo in curation.left_out.union(curation.moved):
            filed = class_of.filed(photo)
            if filed is not None and photo not in unreadable:
                target = curation.moved.get(photo, filed.class_name)
                adding.decide(photo, filed, target, is_left_out=photo in curation.left_out)
        return adding.decided()


class _Adding:
    """Goes through decided photos, one after the other."""

    def __init__(self, counts: Sequence[ClassCount], *, has_exam: bool) -> None:
        self._new = Tally(training=0, exam=0) if has_exam else Tally()
        self._tallies = {
            count.class_name: Tally(photos=count.photos, training=count.training, exam=count.exam) for count in counts
        }
        self._from: dict[str, set[Path]] = {}
        self._to: dict[str, list[Path]] = {}
        self._out: dict[str, list[Path]] = {}

    def lose(self, filed: Filed | None) -> None:
        """A photo cannot be read."""
        if filed is not None and filed.class_name in self._tallies:
            self._tallies[filed.class_name].count(filed.split, -1)

    def decide(self, photo: Path, filed: Filed, target: str, *, is_left_out: bool) -> None:
        """A photo was left out, moved, or both."""
        source = self._tallies.get(filed.class_name)
        if source is None or source.photos == 0:
            # A scan that has just begun has not met it yet.
            return
        source.count(filed.split, -1)
        if target != filed.class_name:
            source.gone += 1
            self._from.setdefault(filed.class_name, set()).add(photo)
            self._to.setdefault(target, []).append(photo)
        wanted = self._tallies.get(target)
        if wanted is None:
            wanted = Tally(training=self._new.training, exam=self._new.exam, is_new=True)
            self._tallies[target] = wanted
        if is_left_out:
            wanted.left_out += 1
            self._out.setdefault(target, []).append(photo)
        else:
            wanted.count(filed.split, 1)

    def decided(self) -> Decided:
        """What it comes to."""
        return Decided(
            tallies=self._tallies,
            moved_from={name: frozenset(photos) for name, photos in self._from.items()},
            moved_to={name: tuple(sorted(photos, key=str)) for name, photos in self._to.items()},
            left_out={name: tuple(photos) for name, photos in self._out.items()},
        )
