"""The photos of a tower's training as one tower sees them: which it learns from, and which judge it."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from uproto_core.photos.folds import NEVER
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.split import FOUND
from uproto_core.pipeline.inputs import PhotoFeatures
from uproto_core.prototypes.data import TrainingData
from uproto_core.seeds import derived_seed
from uproto_core.store.runs import SplitRow
from uproto_core.tuning.practice import REFERENCE_PHOTOS


@dataclass(frozen=True, kw_only=True)
class SeenPhotos:
    """Training and practice photos as one tower sees them."""

    training: PhotoFeatures
    practice: PhotoFeatures | None
    held_out: frozenset[str]
    """Training photos that no tower learns from, by their paths below the source; none where practice was given."""

    @property
    def learning(self) -> tuple[ReadPhoto, ...]:
        """The photos that a tower learns from."""
        return tuple(photo for photo in self.training.photos if photo.record.relative not in self.held_out)

    @property
    def asked(self) -> tuple[ReadPhoto, ...]:
        """The photos that judge it."""
        if self.practice is not None:
            return self.practice.photos
        return tuple(photo for photo in self.training.photos if photo.record.relative in self.held_out)

    def only(self, other: "SeenPhotos") -> "SeenPhotos":
        """Without the photos that the other has not."""
        practice = self.practice
        if practice is not None and other.practice is not None:
            practice = _those_of(practice, other.practice)
        return dataclasses.replace(self, training=_those_of(self.training, other.training), practice=practice)

    def judged(self, data: TrainingData) -> TrainingData:
        """What a tower and the classifiers that judge it learn from, with those photos that ask as given practice."""
        is_asked = self._is_held_out
        whole = self.learned(data)
        features, labels = whole.practice_features, whole.practice_labels
        if self.practice is None:
            assert whole.answered is not None, "training photos take turns"
            features, labels = whole.answered[is_asked], whole.labels[is_asked]
        return dataclasses.replace(
            whole,
            features=whole.features[~is_asked],
            labels=whole.labels[~is_asked],
            fold=whole.fold[~is_asked],
            folds=0,
            practice_features=features,
            practice_labels=labels,
            answered=None,
        )

    def learned(self, data: TrainingData) -> TrainingData:
        """What the stages after the tower learn from: all photos, with the ones held out as the one practice round.

        Args:
            data: Of the untouched tower; its texts are kept.
        """
        practice = self.practice
        return dataclasses.replace(
            data,
            features=torch.from_numpy(self.training.features),
            labels=torch.from_numpy(self.training.labels),
            answered=torch.from_numpy(self.training.answered),
            fold=torch.where(self._is_held_out, 0, NEVER),
            folds=1 if practice is None else 0,
            practice_features=torch.from_numpy(practice.answered) if practice is not None else data.practice_features,
            practice_labels=torch.from_numpy(practice.labels) if practice is not None else data.practice_labels,
        )

    @property
    def _is_held_out(self) -> Tensor:
        """(N,) bool, of the training photos."""
        return torch.tensor([photo.record.relative in self.held_out for photo in self.training.photos])


def _those_of(photos: PhotoFeatures, others: PhotoFeatures) -> PhotoFeatures:
    """The photos that are among the others too."""
    paths = {photo.record.relative for photo in others.photos}
    kept = np.array([photo.record.relative in paths for photo in photos.photos], dtype=bool)
    return PhotoFeatures(
        photos=tuple(photo for photo, is_kept in zip(photos.photos, kept, strict=True) if is_kept),
        features=photos.features[kept],
        answered=photos.answered[kept],
        labels=photos.labels[kept],
        join=photos.join,
    )


def held_out(rows: Iterable[SplitRow], one_of: int, seed: int) -> frozenset[str]:
    """The training photos that the tower does not learn from, by their paths; what looks alike stays together.

    Not a practice round of `photos.folds`: some rounds have no photo of a class with fewer photos than rounds, and a
    tower is to be judged by rare classes too.

    Args:
        rows: What every photo is for. Those that were found in an archive are never asked about.
        one_of: One in so many of each class; of a class with fewer photos one, and never all.
        seed: Another seed holds out others.
    """
    groups: dict[str, Counter[str]] = {}
    members: dict[str, list[str]] = {}
    learning = [row for row in rows if row.split == "train"]
    found = {_group_of(row) for row in learning if FOUND in row.why.split(", ")}
    for row in learning:
        name = _group_of(row)
        if name not in found:
            groups.setdefault(name, Counter())[row.class_name] += 1
            members.setdefault(name, []).append(row.path)
    totals: Counter[str] = sum(groups.values(), Counter())
    wanted = {name: max(1, round(count / one_of)) for name, count in totals.items()}
    taken: Counter[str] = Counter()
    chosen: list[str] = []

    def take(name: str, most: Mapping[str, int]) -> None:
        if all(taken[of] + photos <= min(most[of], totals[of] - 1) for of, photos in groups[name].items()):
            taken.update(groups[name])
            chosen.append(name)

    order = sorted(groups, key=lambda name: (derived_seed(seed, f"tuning/held out/{name}"), name))
    for name in order:
        take(name, wanted)
    # Some classes have only groups larger than what is wanted: then the smallest that leaves something to learn from.
    for name in sorted(order, key=lambda name: groups[name].total()):
        if not any(taken[of] for of in groups[name]):
            take(name, totals)
    return frozenset(path for name in chosen for path in members[name])


def _group_of(row: SplitRow) -> str:
    return row.group or row.sha256


def reference_photos(photos: tuple[ReadPhoto, ...], labels: Tensor) -> list[int]:
    """Places of the photos that class means are made from while it learns, chosen by content: a few of each class."""
    taken: Counter[int] = Counter()
    chosen = []
    for place in sorted(range(len(photos)), key=lambda place: photos[place].sha256):
        label = int(labels[place])
        if taken[label] < REFERENCE_PHOTOS:
            taken[label] += 1
            chosen.append(place)
    return sorted(chosen)
