"""How well one sign alone tells each class from all others, and how often chance would do as well.

Pure functions of numbers: U photos that do not belong together, C classes.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import hypergeom, norm, rankdata

_STEP: Final = 0.5
"""Rank sums come in whole steps, the normal curve does not."""


def by_number(
    values: NDArray[np.float64], labels: NDArray[np.int64], classes: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(C,) AUC of the values, from 0 to 1, and (C,) chance of one as far from a half (Mann-Whitney, two-sided).

    Args:
        values: (U,)
        labels: (U,) in [0, C).
        classes: C.
    """
    count = len(values)
    inside = np.bincount(labels, minlength=classes).astype(np.float64)
    pairs = inside * (count - inside)
    ranks = rankdata(values)
    above = np.bincount(labels, weights=ranks, minlength=classes) - inside * (inside + 1) / 2
    auc = np.divide(above, pairs, out=np.full(classes, 0.5), where=pairs > 0)
    _, ties = np.unique(values, return_counts=True)
    tied = float((ties.astype(np.float64) ** 3 - ties).sum()) / max(count * (count - 1), 1)
    deviation = np.sqrt(pairs / 12 * np.maximum(count + 1 - tied, 0))
    away = np.maximum(np.abs(above - pairs / 2) - _STEP, 0)
    scores = np.divide(away, deviation, out=np.zeros(classes), where=deviation > 0)
    return auc, np.minimum(2 * norm.sf(scores), 1)


def by_kind(
    kinds: NDArray[np.int64], labels: NDArray[np.int64], classes: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(C,) AUC of the share of each class among photos of the same kind, and (C,) chance of so many of one kind.

    A photo does not count in its own share: a kind of one photo tells nothing. The chance is 1 where the AUC is no
    better than a half.

    Args:
        kinds: (U,) in [0, K), such as the camera.
        labels: (U,) in [0, C).
        classes: C.
    """
    count = len(kinds)
    of_kind = np.bincount(kinds)
    table = np.zeros((classes, len(of_kind)), dtype=np.int64)
    np.add.at(table, (labels, kinds), 1)
    auc, chance = np.full(classes, 0.5), np.ones(classes)
    for label in range(classes):
        held = np.flatnonzero(table[label])
        inside = int(table[label].sum())
        if not 0 < inside < count:
            continue
        auc[label] = _auc_of_shares(table[label], of_kind)
        if auc[label] <= 0.5:  # noqa: PLR2004  (no better than a guess, and the chance takes a while)
            continue
        so_many = hypergeom.sf(table[label, held] - 1, count, of_kind[held], inside)
        # All kinds are tried for the best, those too that the class turned out to have none of.
        chance[label] = min(float(so_many.min()) * len(of_kind), 1.0)
    return auc, chance


def _auc_of_shares(inside: NDArray[np.int64], of_kind: NDArray[np.int64]) -> float:
    """How often a photo of the class has a larger share of others of the class among its kind than one of another.

    Args:
        inside: (K,) photos of the class, of each kind.
        of_kind: (K,) all photos of each kind.
    """
    others = np.maximum(of_kind - 1, 1)
    here, there = (inside - 1) / others, inside / others
    outside = of_kind - inside
    order = np.argsort(there)
    ordered, passed = there[order], np.concatenate([[0], np.cumsum(outside[order])])
    below = passed[np.searchsorted(ordered, here, side="left")]
    up_to = passed[np.searchsorted(ordered, here, side="right")]
    is_here = inside > 0
    wins = ((below + up_to) / 2 * inside)[is_here].sum()
    return float(wins / (inside.sum() * outside.sum()))


def not_by_chance(chances: NDArray[np.float64], level: float) -> NDArray[np.bool_]:
    """(T,) which trials chance would hardly have brought, all of them looked at together (Holm 1979).

    Args:
        chances: (T,) of each trial alone.
        level: How often chance may bring any at all.
    """
    order = np.argsort(chances, kind="stable")
    limits = level / np.arange(len(chances), 0, -1)
    is_below = np.minimum.accumulate(chances[order] <= limits)
    found = np.zeros(len(chances), dtype=bool)
    found[order] = is_below
    return found
