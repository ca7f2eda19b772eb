"""Exam photos that uproto and the ordinary classifier answer differently, in four heaps: no Qt, no words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from uproto_core.figures import Group
from uproto_core.store.runs import Prediction
from uproto_gui.pages.results.ordinary import Comparison, compare

Heap = Literal["rescued", "lost", "both-right", "both-wrong"]

HEAPS: Final[tuple[Heap, ...]] = ("rescued", "lost", "both-right", "both-wrong")

_GROUPS: Final[tuple[Group, ...]] = ("few", "medium", "many")


@dataclass(frozen=True, kw_only=True, slots=True)
class ExaminedPhoto:
    """One exam photo with both answers."""

    path: Path
    class_name: str
    group: Group
    answer: str
    confidence: float
    is_sure: bool
    ordinary: str
    ordinary_confidence: float

    @property
    def heap(self) -> Heap:
        """Who found it."""
        is_found, was_found = self.answer == self.class_name, self.ordinary == self.class_name
        if is_found:
            return "both-right" if was_found else "rescued"
        return "lost" if was_found else "both-wrong"

    @property
    def doubt(self) -> float:
        """How sure a wrong answer was: the ordinary classifier's, where it was wrong."""
        return self.ordinary_confidence if self.ordinary != self.class_name else self.confidence


@dataclass(frozen=True)
class Rescued:
    """All exam photos with both answers, and what may be said of some groups of classes."""

    photos: tuple[ExaminedPhoto, ...] = ()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups that have exam photos, rare first."""
        there = {photo.group for photo in self.photos}
        return tuple(group for group in _GROUPS if group in there)

    def of(self, group: Group | None, heap: Heap) -> tuple[ExaminedPhoto, ...]:
        """The photos of a heap; of all groups where None is asked for.

        In the order of how sure the wrong answer was: nobody has chosen which are seen first.
        """
        found = [photo for photo in self._of(group) if photo.heap == heap]
        return tuple(sorted(found, key=lambda photo: (-photo.doubt, str(photo.path))))

    def compared(self, group: Group | None) -> Comparison:
        """How many lie in each heap; they add up to the exam photos of the group."""
        return compare(
            (photo.answer == photo.class_name, photo.ordinary == photo.class_name) for photo in self._of(group)
        )

    def _of(self, group: Group | None) -> Sequence[ExaminedPhoto]:
        return [photo for photo in self.photos if group is None or photo.group == group]


def rescued_of(predictions: Sequence[Prediction], groups: Mapping[str, Group], folder: Path) -> Rescued:
    """The exam photos of a run; none where it has no ordinary classifier beside it.

    Args:
        predictions: The answers for the exam photos.
        groups: Of each class.
        folder: Where the photos' names begin.
    """
    return Rescued(
        tuple(
            ExaminedPhoto(
                path=folder / row.path,
                class_name=row.class_name,
                group=groups.get(row.class_name, "even"),
                answer=row.answer,
                confidence=row.confidence,
                is_sure=row.is_sure,
                ordinary=row.ordinary,
                ordinary_confidence=row.ordinary_confidence,
            )
            for row in predictions
            if row.ordinary
        )
    )
