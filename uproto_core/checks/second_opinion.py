"""What class a photo looks like to a classifier that has not seen it, nor any photo that belongs together with it.

Two plain classifiers on frozen features answer, and the mean of both counts: one by straight lines (a common shape of
all classes, each class as likely as any other), one by the most similar photos. They err in different ways, and where
both are sure that a photo is not of its class, it seldom is.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.photos.folds import NEVER, assign_folds

_FOLDS: Final = 5
_SEED: Final = 0
"""A check gives the same findings each time."""
_SHRINK: Final = 0.1
"""Of the common shape towards a ball."""
_LINE_SHARPNESS: Final = 0.3
_NEIGHBOURS: Final = 40
_NEIGHBOUR_SHARPNESS: Final = 10.0
"""A photo counts e times as much as one that is 0.1 less similar."""
_RARITY: Final = 0.5
"""Power of the class size by which a neighbour counts less: 40 neighbours hold few of a rare class."""
_MOST_SIMILAR: Final = 3
"""Photos of a class that a photo is likened to: one could be chance, all would be the class's middle."""
_ROWS_OF_A_SHAPE: Final = 8192
_ROWS: Final = 256
"""Photos that are compared with all others at a time."""


@dataclass(frozen=True, kw_only=True)
class Opinions:
    """Answers to photos by classifiers that have not seen them."""

    probabilities: NDArray[np.float32]
    """(N, C); rows of photos that were never asked about are NaN: a class of one photo, or of one burst, is only
    learned from."""
    likeness: NDArray[np.float32]
    """(N, C) mean cosine with the most similar photos of each class; NaN as above, and for a class without any."""

    @property
    def is_asked(self) -> NDArray[np.bool_]:
        """(N,) whether a photo was asked about."""
        return np.isfinite(self.probabilities[:, 0])


def second_opinions(
    features: NDArray[np.float32],
    labels: NDArray[np.int64],
    together: NDArray[np.int64],
    classes: int,
    cancel: CancelToken,
) -> Opinions:
    """Ask about each photo.

    Args:
        features: (N, D), unit length.
        labels: (N,) in [0, classes).
        together: (N,) the group of each photo: photos of one group never answer for each other.
        classes: C.
        cancel: Looked at between steps.
    """
    probabilities = np.full((len(labels), classes), np.nan, dtype=np.float32)
    likeness = np.full_like(probabilities, np.nan)
    fold = _folds(labels, together)
    for number in range(_FOLDS):
        asked, learned = np.flatnonzero(fold == number), np.flatnonzero(fold != number)
        if len(asked) and len(learned):
            # By class, so that each class's photos are one slice.
            learned = learned[np.argsort(labels[learned], kind="stable")]
            known = _learned(features[learned], labels[learned], classes, cancel)
            for start in range(0, len(asked), _ROWS):
                cancel.check()
                places = asked[start : start + _ROWS]
                probabilities[places], likeness[places] = _answers(known, features[places])
    return Opinions(probabilities=probabilities, likeness=likeness)


def _folds(labels: NDArray[np.int64], together: NDArray[np.int64]) -> NDArray[np.int64]:
    groups: dict[str, dict[str, int]] = {}
    for group, label in zip(together.tolist(), labels.tolist(), strict=True):
        held = groups.setdefault(str(group), {})
        held[str(label)] = held.get(str(label), 0) + 1
    chosen = assign_folds(groups, _FOLDS, _SEED)
    return np.array([chosen.get(str(group), NEVER) for group in together.tolist()], dtype=np.int64)


@dataclass(frozen=True, kw_only=True)
class _Known:
    """The photos that a round learned from, L of them, and what it made of them."""

    features: NDArray[np.float32]
    """(L, D), sorted by label."""
    labels: NDArray[np.int64]
    """(L,)"""
    counts: NDArray[np.int64]
    """(C,) photos of each class."""
    directions: NDArray[np.float64]
    """(D, C)"""
    offsets: NDArray[np.float64]
    """(C,)"""


def _answers(known: _Known, asked: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(n, C) probabilities and (n, C) likeness of (n, D) features."""
    by_lines = _softmax(_LINE_SHARPNESS * (asked @ known.directions + known.offsets))
    similar = asked @ known.features.T
    nearest = min(_NEIGHBOURS, len(known.labels))
    near = np.argpartition(-similar, nearest - 1, axis=1)[:, :nearest]
    weights = 1 / known.counts[known.labels] ** _RARITY
    counted = np.exp(_NEIGHBOUR_SHARPNESS * np.take_along_axis(similar, near, axis=1)) * weights[near]
    votes = np.zeros_like(by_lines)
    np.add.at(votes, (np.arange(len(asked))[:, None], known.labels[near]), counted)
    by_neighbours = votes / votes.sum(axis=1, keepdims=True)
    return ((by_lines + by_neighbours) / 2).astype(np.float32), _likeness(similar, known.counts)


def _likeness(similar: NDArray[np.float32], counts: NDArray[np.int64]) -> NDArray[np.float32]:
    """(n, C) mean of the largest cosines with each class.

    Args:
        similar: (n, L) cosines with photos sorted by class.
        counts: (C,) photos of each class.
    """
    likened = np.full((len(similar), len(counts)), np.nan, dtype=np.float32)
    ends = np.cumsum(counts)
    for label in np.flatnonzero(counts).tolist():
        of_class = similar[:, ends[label] - counts[label] : ends[label]]
        most = min(_MOST_SIMILAR, of_class.shape[1])
        likened[:, label] = np.partition(of_class, -most, axis=1)[:, -most:].mean(axis=1)
    return likened


def _learned(features: NDArray[np.float32], labels: NDArray[np.int64], classes: int, cancel: CancelToken) -> _Known:
    """Linear discriminants with equal priors; a class without photos never wins.

    Args:
        features: (L, D), sorted by label.
        labels: (L,)
        classes: C.
        cancel: Looked at between steps.
    """
    counts = np.bincount(labels, minlength=classes)
    dim = features.shape[1]
    means, shape = np.zeros((classes, dim)), np.zeros((dim, dim))
    ends = np.cumsum(counts)
    for label in np.flatnonzero(counts).tolist():
        cancel.check()
        means[label] = features[ends[label] - counts[label] : ends[label]].mean(axis=0, dtype=np.float64)
    for start in range(0, len(features), _ROWS_OF_A_SHAPE):
        cancel.check()
        rows = slice(start, start + _ROWS_OF_A_SHAPE)
        rest = features[rows] - means[labels[rows]]
        shape += rest.T @ rest / len(features)
    size = np.trace(shape) / len(shape)
    # Photos that are all alike have no shape; any ball will do.
    shape = (1 - _SHRINK) * shape + (_SHRINK * size or 1.0) * np.eye(len(shape))
    directions = np.linalg.solve(shape, means.T)
    offsets = -0.5 * np.einsum("cd,dc->c", means, directions)
    offsets[counts == 0] = -np.inf
    return _Known(
        features=features,
        labels=labels,
        counts=counts,
        directions=np.asarray(directions, dtype=np.float64),
        offsets=offsets,
    )


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
