"""How well one sign alone tells each class from all others, and how often chance would do as well.

Pure functions of numbers: U photos that do not belong together, C classes. The few formulas of statistics are written
out: scipy's package of them takes longer to load than the checks of ten thousand photos to make.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

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
    _, value, ties = np.unique(values, return_inverse=True, return_counts=True)
    # Equal values share the mean of their ranks.
    ranks = (np.cumsum(ties) - (ties - 1) / 2)[value]
    above = np.bincount(labels, weights=ranks, minlength=classes) - inside * (inside + 1) / 2
    auc = np.divide(above, pairs, out=np.full(classes, 0.5), where=pairs > 0)
    tied = float((ties.astype(np.float64) ** 3 - ties).sum()) / max(count * (count - 1), 1)
    deviation = np.sqrt(pairs / 12 * np.maximum(count + 1 - tied, 0))
    away = np.maximum(np.abs(above - pairs / 2) - _STEP, 0)
    scores = np.divide(away, deviation, out=np.zeros(classes), where=deviation > 0)
    return auc, np.array([math.erfc(score / math.sqrt(2)) for score in scores.tolist()])


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
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, count + 1)))])
    for label in range(classes):
        held = np.flatnonzero(table[label])
        inside = int(table[label].sum())
        if not 0 < inside < count:
            continue
        auc[label] = _auc_of_shares(table[label], of_kind)
        if auc[label] <= 0.5:  # noqa: PLR2004  (no better than a guess, and the chance takes a while)
            continue
        so_many = [_so_many(int(table[label, kind]), int(of_kind[kind]), inside, log_factorial) for kind in held]
        # All kinds are tried for the best, those too that the class turned out to have none of.
        chance[label] = min(min(so_many) * len(of_kind), 1.0)
    return auc, chance


def _so_many(found: int, of_kind: int, drawn: int, log_factorial: NDArray[np.float64]) -> float:
    """The chance that of some photos, drawn without a look, at least so many are of one kind (hypergeometric).

    Args:
        found: How many are.
        of_kind: How many photos of all are of the kind.
        drawn: How many are drawn.
        log_factorial: (U + 1,) of 0 to the number of all photos.
    """
    count = len(log_factorial) - 1
    numbers = np.arange(found, min(of_kind, drawn) + 1)

    def ways(every: int, chosen: "NDArray[np.int64] | int") -> NDArray[np.float64]:
        logs: NDArray[np.float64] = log_factorial[every] - log_factorial[chosen] - log_factorial[every - chosen]
        return logs

    chances = np.exp(ways(of_kind, numbers) + ways(count - of_kind, drawn - numbers) - ways(count, drawn))
    return float(chances.sum())


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
