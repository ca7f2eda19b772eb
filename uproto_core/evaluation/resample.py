"""Differences drawn anew: seeds among the seeds, and photos within their class (method.md 4.4).

A photo that stands in the exams of several seeds is drawn once and counts in all of them: where a folder brings its own
exam, five seeds are not five times as many photos. Drawing seeds and photos crosswise is, if anything, too careful
(Owen 2007, "The pigeonhole bootstrap"): where each seed has photos of its own, their chance is counted twice.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.seeds import rng

DRAWS: Final = 10_000
"""Five times method.md's 2,000: with 40 claims at once, Holm's correction asks for p below 0.05 / 40, and 2,000 draws
cannot tell so small ones apart."""

_NUMBERS_AT_ONCE: Final = 2**18
_PHOTOS_AT_ONCE: Final = 2048
_ROUNDING: Final = 1e-12


def resample(
    photos: Sequence[Sequence[tuple[str, str]]],
    gains: Sequence[NDArray[np.float64]],
    weights: Sequence[NDArray[np.float64]],
    cancel: CancelToken,
    draws: int = DRAWS,
) -> NDArray[np.float64]:
    """Weighted gains of M methods in K measures, the mean over seeds, drawn anew.

    The memory does not grow with the photos: classes and draws are taken in blocks.

    Args:
        photos: For each of S seeds, class and name of its N_s exam photos.
        gains: For each seed (M, N_s), such as right minus right.
        weights: For each seed (K, N_s), how much each photo counts; all 0 in a row that a seed does not have.
        cancel: Asked between blocks.
        draws: R, how many.

    Returns:
        (R, M, K); NaN where every seed drawn lacks the measure. All methods share their draws.
    """
    generator = rng(0, "compare/bootstrap")
    seeds, methods, measures = len(photos), len(gains[0]), len(weights[0])
    sums: NDArray[np.float64] = np.zeros((draws, seeds * methods * measures))
    for stratum in strata(photos):
        typical, expected = _typical(stratum, gains, weights)
        sums += expected.reshape(-1)
        photos_here = stratum.shape[1]
        parts = list(_blocks(photos_here, _PHOTOS_AT_ONCE))
        # How many draws fall into each part of a large class, and then which photos of the part they are.
        falls = generator.multinomial(photos_here, [(part.stop - part.start) / photos_here for part in parts], draws)
        for part, fallen in zip(parts, falls.T, strict=True):
            beyond = _beyond(stratum[:, part], gains, weights, typical)
            evenly = np.full(len(beyond), 1 / len(beyond))
            for rows in _blocks(draws, max(1, _NUMBERS_AT_ONCE // len(beyond))):
                cancel.check()
                sums[rows] += generator.multinomial(fallen[rows], evenly) @ beyond
    seed_times = generator.multinomial(seeds, np.full(seeds, 1 / seeds), size=draws).astype(np.float64)
    has = np.stack([rows.any(axis=1) for rows in weights]).astype(np.float64)
    totals = np.einsum("rs,rsmk->rmk", seed_times, sums.reshape(draws, seeds, methods, measures))
    counted = (seed_times @ has)[:, None, :]
    made: NDArray[np.float64] = np.full_like(totals, np.nan)
    np.divide(totals, counted, out=made, where=counted > 0)
    # What cancels is 0, and no rounding on one side of it.
    made[np.abs(made) < _ROUNDING] = 0.0
    return made


def strata(photos: Sequence[Sequence[tuple[str, str]]]) -> list[NDArray[np.int64]]:
    """What is drawn from: the photos of each class.

    One photo cannot be drawn anew among itself, and its class would seem to be without chance: classes of one photo are
    drawn from together.

    Returns:
        For each stratum (S, n): the place of each of its photos in each seed's exam; -1 where it is not there.
    """
    found: dict[str, dict[str, NDArray[np.int64]]] = {}
    for seed, own in enumerate(photos):
        for place, (class_name, name) in enumerate(own):
            places = found.setdefault(class_name, {}).setdefault(name, np.full(len(photos), -1, dtype=np.int64))
            places[seed] = place
    classes = [np.stack([own[name] for name in sorted(own)], axis=1) for _, own in sorted(found.items())]
    single = [places for places in classes if places.shape[1] == 1]
    several = [places for places in classes if places.shape[1] > 1]
    if len(single) == 1 and several:
        # Alone again: it goes with another class.
        return [np.concatenate([several[0], *single], axis=1), *several[1:]]
    return [*several, np.concatenate(single, axis=1)] if single else several


def _typical(
    stratum: NDArray[np.int64], gains: Sequence[NDArray[np.float64]], weights: Sequence[NDArray[np.float64]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The stratum's mean gain over all seeds (M, K), and what each seed would get of it from that alone (S, M, K)."""
    won, counted = [], []
    for places, own_gains, own_weights in zip(stratum, gains, weights, strict=True):
        here = places[places >= 0]
        won.append(own_gains[:, here] @ own_weights[:, here].T)
        counted.append(own_weights[:, here].sum(axis=1))
    total = np.sum(counted, axis=0)
    typical: NDArray[np.float64] = np.sum(won, axis=0) / np.where(total > 0, total, 1)
    return typical, typical * np.stack(counted)[:, None, :]


def _beyond(
    stratum: NDArray[np.int64],
    gains: Sequence[NDArray[np.float64]],
    weights: Sequence[NDArray[np.float64]],
    typical: NDArray[np.float64],
) -> NDArray[np.float64]:
    """(n, S M K): what each photo adds to each seed's sums whenever it is drawn, beyond the stratum's mean gain.

    Only what goes beyond the mean is drawn: else a seed would gain or lose by how many of its photos happen to be
    drawn, which in a share of its own photos cancels.
    """
    made: NDArray[np.float64] = np.zeros((stratum.shape[1], len(gains), *typical.shape))
    for seed, (places, own_gains, own_weights) in enumerate(zip(stratum, gains, weights, strict=True)):
        is_there = places >= 0
        here = places[is_there]
        made[is_there, seed] = (own_gains[:, here].T[:, :, None] - typical) * own_weights[:, here].T[:, None, :]
    return made.reshape(stratum.shape[1], -1)


def _blocks(total: int, size: int) -> Iterator[slice]:
    for start in range(0, total, size):
        yield slice(start, min(start + size, total))
