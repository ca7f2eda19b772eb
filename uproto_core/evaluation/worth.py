"""How much photos were worth: from answers with and without half of a class's photos to a gain with its range.

The gain of class c in repeat r is what its practice photos lose where its half is hidden,

    own_cr = mean over its practice photos of (right in the other steps of r) - (right in its own step),

and what it changes in "all classes equal" is, with M classes that have practice photos,

    all_cr = (own_cr + sum over photos i of classes k that are not hidden beside it, taken for c before or after,
              of ((right before)_i - (right after)_i) / n_k) / M.

Means over the repeats of few photos are noise for the most part, so each class is drawn to the mean of its group as far
as its noise asks (parametric empirical Bayes: Efron & Morris 1975, Morris 1983):

    theta_c = mu + B_c (d_c - mu),   B_c = tau^2 / (tau^2 + s_c^2),

where s_c^2 is the variance of d_c from how its group's photos and repeats vary, mu the mean weighted by
1 / (tau^2 + s_c^2), and tau^2 what the classes vary beyond that, by adjustment for density maximisation (Morris & Tang
2011): the usual estimates are 0 for small groups too often, and then ranges that promise 95 % hold 87. A class that
could not be measured takes mu.

The range is a bootstrap over classes and repeats: each draw takes repeats and the classes of a group anew, finds mu and
tau^2 from these, and then draws theta_c from the normal that they leave, with variance B_c s_c^2 (Laird & Louis 1987:
without this last draw the range would not know that mu and tau^2 are estimates themselves). A class that could not be
measured is drawn from the normal of mu and tau^2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

DRAWS: Final = 2000
_LIMITS: Final = (2.5, 97.5)
_ENOUGH_CLASSES: Final = 3
"""A group with fewer measured classes is judged with all others: two do not tell how classes vary."""
_LEAST_VARIANCE: Final = 1e-12
_GRID_POINTS: Final = 25
_GRID_REACH: Final = 4.0
"""Of the grid for tau^2: how many times the values' variance and their noise it goes up to."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One fit with halves hidden."""

    repeat: int
    classes: tuple[int, ...]
    answers: Ints
    """(P,), what each practice photo was taken for."""


@dataclass(frozen=True, kw_only=True)
class Worths:
    """Of one kind of gain, for every class."""

    value: Floats
    """(C,)"""
    low: Floats
    high: Floats


@dataclass(frozen=True, kw_only=True)
class Worth:
    """What the hidden halves were worth."""

    own: Worths
    all_equal: Worths
    is_measured: NDArray[np.bool_]
    """(C,): the others take their group's mean."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Gains before they are drawn together: K classes, R repeats."""

    classes: Ints
    """(K,)"""
    own: Floats
    """(K, R)"""
    all_equal: Floats
    """(K, R)"""
    own_squares: Floats
    """(K,), squared deviations of the classes' photos from their mean, each a mean over repeats."""
    photos: Ints
    """(K,), practice photos."""
    other_squares: Floats
    """(K,), squares of what single photos of other classes add to `all_equal` M."""


def gains(labels: Ints, before: Ints, steps: Sequence[Step], classes: int) -> Measured:
    """The gains of every class that was halved and has practice photos.

    Args:
        labels: (P,)
        before: (P,), what each practice photo is taken for with all photos in use.
        steps: Every repeat's.
        classes: C.
    """
    counts = np.bincount(labels, minlength=classes)
    with_photos = int((counts > 0).sum())
    halved = sorted({label for step in steps for label in step.classes if counts[label]})
    repeats = sorted({step.repeat for step in steps})
    own = np.zeros((len(halved), len(repeats)))
    all_equal = np.zeros_like(own)
    own_squares, other_squares = np.zeros(len(halved)), np.zeros(len(halved))
    right_before = (before == labels).astype(np.float64)
    weights = 1 / np.maximum(counts, 1)[labels]
    for place, label in enumerate(halved):
        mine = labels == label
        of_photos = np.zeros(int(mine.sum()))
        of_others = np.zeros(len(labels))
        for column, repeat in enumerate(repeats):
            there = [step for step in steps if step.repeat == repeat]
            step = next(step for step in there if label in step.classes)
            rest = [other.answers == labels for other in there if other is not step]
            compared = np.mean(rest, axis=0) if rest else right_before
            lost = (compared - (step.answers == labels))[mine]
            is_moved = ((before == label) | (step.answers == label)) & ~np.isin(labels, step.classes)
            others = is_moved * (right_before - (step.answers == labels)) * weights
            own[place, column] = lost.mean()
            all_equal[place, column] = (own[place, column] + others.sum()) / with_photos
            of_photos += lost / len(repeats)
            of_others += others / len(repeats)
        own_squares[place] = ((of_photos - of_photos.mean()) ** 2).sum()
        other_squares[place] = (of_others**2).sum()
    return Measured(
        classes=np.array(halved, dtype=np.int64),
        own=own,
        all_equal=all_equal,
        own_squares=own_squares,
        photos=counts[halved].astype(np.int64),
        other_squares=other_squares,
    )


def worth_of_photos(
    labels: Ints, before: Ints, steps: Sequence[Step], groups: Sequence[str], generator: np.random.Generator
) -> Worth:
    """Every class's gains, drawn together within groups, with their ranges.

    Args:
        labels: (P,), of the practice photos.
        before: (P,), what each is taken for with all photos in use.
        steps: Of all repeats.
        groups: (C,), each class's.
        generator: Draws the bootstrap.
    """
    classes = len(groups)
    measured = gains(labels, before, steps, classes)
    with_photos = len(np.unique(labels))
    own = np.full((3, classes), np.nan)
    all_equal = np.full((3, classes), np.nan)
    for members, measured_there in _pools(groups, measured):
        photo_variance = _pooled(measured.own_squares, measured.photos - 1, measured_there)
        of_photos = photo_variance / measured.photos[measured_there]
        of_others = measured.other_squares[measured_there].mean()
        own[:, members] = _drawn_together(
            members, measured.classes[measured_there], measured.own[measured_there], of_photos, generator
        )
        all_equal[:, members] = _drawn_together(
            members,
            measured.classes[measured_there],
            measured.all_equal[measured_there],
            (of_photos + of_others) / with_photos**2,
            generator,
        )
    is_measured = np.zeros(classes, dtype=np.bool_)
    is_measured[measured.classes] = True
    return Worth(own=_worths(own), all_equal=_worths(all_equal), is_measured=is_measured)


def _worths(rows: Floats) -> Worths:
    return Worths(value=rows[0], low=rows[1], high=rows[2])


def _pools(groups: Sequence[str], measured: Measured) -> list[tuple[Ints, Ints]]:
    """Classes of each group, and the places of the measured classes that they are judged with."""
    names = np.array(groups)
    pools: list[tuple[Ints, Ints]] = []
    for name in sorted(set(groups)):
        there = np.flatnonzero(names[measured.classes] == name)
        if len(there) < _ENOUGH_CLASSES:
            there = np.arange(len(measured.classes))
        if len(there):
            pools.append((np.flatnonzero(names == name), there))
    return pools


def _pooled(squares: Floats, freedom: Ints, there: Ints) -> float:
    """Variance of a photo's gain in a group; where no photo there tells, that of all classes."""
    own = int(freedom[there].sum())
    if own > 0 and squares[there].sum() > 0:
        return float(squares[there].sum() / own)
    return float(squares.sum() / max(int(freedom.sum()), 1))


def _drawn_together(
    members: Ints, classes: Ints, repeated: Floats, of_photos: Floats, generator: np.random.Generator
) -> Floats:
    """Value, low and high of each member of a group; (3, members).

    Args:
        members: (n,), classes.
        classes: (K,), those that were measured and judge the group; they may be others than its members.
        repeated: (K, R), gains.
        of_photos: (K,), their variance from photos.
        generator: Draws.
    """
    number, repeats = repeated.shape
    of_repeats = repeated.var(axis=1, ddof=1).mean() / repeats if repeats > 1 else 0.0
    noise = np.maximum(of_photos + of_repeats, _LEAST_VARIANCE)
    place = {int(label): index for index, label in enumerate(classes)}
    at = np.array([place.get(int(label), -1) for label in members], dtype=np.int64)
    mean, spread = _mean_and_spread(repeated.mean(axis=1)[None], noise[None])
    value = _shrunken(repeated.mean(axis=1)[None], noise, mean, spread)[0][0]
    again = generator.integers(repeats, size=(DRAWS, repeats))
    drawn = repeated[:, again].mean(axis=2).T
    others = generator.integers(number, size=(DRAWS, number))
    means, spreads = _mean_and_spread(np.take_along_axis(drawn, others, axis=1), noise[others])
    centre, variance = _shrunken(drawn, noise, means, spreads)
    thetas = centre + np.sqrt(variance) * generator.standard_normal((DRAWS, number))
    borrowed = means + np.sqrt(spreads) * generator.standard_normal(DRAWS)
    rows = np.empty((3, len(members)))
    for column, index in enumerate(at.tolist()):
        is_own = index >= 0
        low, high = np.percentile(thetas[:, index] if is_own else borrowed, _LIMITS)
        rows[:, column] = (value[index] if is_own else mean[0], low, high)
    return rows


def _mean_and_spread(values: Floats, noise: Floats) -> tuple[Floats, Floats]:
    """Mean mu and spread tau^2 of each row; (draws,) each, from (draws, K).

    The largest of tau^2 L(tau^2), with L the restricted likelihood, over a grid that is finer near 0.
    """
    largest = _GRID_REACH * (float(np.median(noise)) + values.var())
    best = np.full(len(values), -np.inf)
    mean, spread = np.zeros(len(values)), np.zeros(len(values))
    for share in (np.arange(1, _GRID_POINTS + 1) / _GRID_POINTS) ** 2:
        tried = largest * share
        weights = 1 / (tried + noise)
        total = weights.sum(axis=1)
        middle = (weights * values).sum(axis=1) / total
        misfit = (weights * (values - middle[:, None]) ** 2).sum(axis=1)
        height = np.log(tried) + (np.log(weights).sum(axis=1) - np.log(total) - misfit) / 2
        is_better = height > best
        best = np.where(is_better, height, best)
        mean, spread = np.where(is_better, middle, mean), np.where(is_better, tried, spread)
    return mean, spread


def _shrunken(values: Floats, noise: Floats, mean: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """Each theta and its variance; (draws, K) each."""
    trust = spread[:, None] / (spread[:, None] + noise)
    return mean[:, None] + trust * (values - mean[:, None]), trust * noise
