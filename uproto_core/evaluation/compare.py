"""Which method is better: figures over seeds, and differences on the same photos with what may be claimed of them.

In come, for each seed, the exam photos and which of them each method answers right; out come the parts of
`compare.json`. Pure functions of these, but for a token that stops them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.comparison import (
    CLAIMED,
    MEASURES,
    Claim,
    CommonClasses,
    Counted,
    First,
    Measure,
    MethodFigures,
    MethodKind,
    OverSeeds,
    PairedDifference,
)
from uproto_core.evaluation.resample import resample
from uproto_core.figures import GroupRule, mean_over_classes

LINEAR_PROBES: Final = ("linear", "linear-weighted", "linear-balanced", "linear-adjusted")
"""Ordinary classifiers on the same features, with more or less regard for rare classes."""

_LOW, _HIGH = 2.5, 97.5
_LEVEL: Final = 0.05
_LEAST_FOR_SPREAD: Final = 2


@dataclass(frozen=True, kw_only=True)
class SeedExam:
    """One seed's exam: the same photos for every method."""

    seed: int
    photos: tuple[str, ...]
    """(N,) names below the source: the same photo in two seeds has the same name."""
    labels: NDArray[np.int64]
    """(N,), places in `class_names`."""
    class_names: tuple[str, ...]
    train_counts: tuple[int, ...]
    """Training photos of each class."""
    rule: GroupRule
    right: Mapping[str, NDArray[np.bool_]]
    """(N,) for each method."""

    def weights(self) -> NDArray[np.float64]:
        """(K, N): how much each photo counts in each of `MEASURES`; a row adds up to 1, or to 0 where no class counts.

        A measure is the mean over its classes of the share found, so a photo of a class with n photos counts 1 / (C n).
        """
        counts = np.bincount(self.labels, minlength=len(self.class_names))
        groups = np.array([self.rule.group_of(count) for count in self.train_counts])
        rows: NDArray[np.float64] = np.zeros((len(MEASURES), len(self.labels)))
        for row, measure in zip(rows, MEASURES, strict=True):
            is_counted = counts > 0
            if measure != "balanced_accuracy":
                is_counted &= groups == measure
            if is_counted.any():
                row[:] = (is_counted / (is_counted.sum() * np.maximum(counts, 1)))[self.labels]
        return rows

    def counted(self, method: str) -> dict[Measure, Counted]:
        """Right photos of a method in each of `MEASURES`, with Wilson's range of the mean over its classes."""
        photos = np.bincount(self.labels, minlength=len(self.class_names))
        right = np.bincount(self.labels, weights=self.right[method], minlength=len(self.class_names))
        found: dict[Measure, Counted] = {}
        for measure in MEASURES:
            counts = [
                (int(own), int(n))
                for own, n, train_n in zip(right, photos, self.train_counts, strict=True)
                if measure == "balanced_accuracy" or self.rule.group_of(train_n) == measure
            ]
            found[measure] = Counted(right=sum(own for own, _ in counts), accuracy=mean_over_classes(counts))
        return found


def method_figures(exams: Sequence[SeedExam], method: str, kind: MethodKind, seconds: float) -> MethodFigures:
    """The four measures of one method over the seeds."""
    per_seed: dict[Measure, list[float | None]] = {measure: [] for measure in MEASURES}
    for exam in exams:
        weights = exam.weights()
        for measure, row in zip(MEASURES, weights, strict=True):
            per_seed[measure].append(float(row @ exam.right[method]) if row.any() else None)
    spreads = {measure: over_seeds(values) for measure, values in per_seed.items()}
    counted = exams[0].counted(method) if len(exams) == 1 else {}
    return MethodFigures(kind=kind, seconds=seconds, counted=counted, **spreads)


def over_seeds(values: Sequence[float | None]) -> OverSeeds:
    """Mean and standard deviation (n - 1) of the seeds that have a value."""
    measured = [value for value in values if value is not None]
    return OverSeeds(
        mean=float(np.mean(measured)) if measured else None,
        std=float(np.std(measured, ddof=1)) if len(measured) >= _LEAST_FOR_SPREAD else None,
        per_seed=tuple(values),
    )


def first_of(methods: Mapping[str, MethodFigures]) -> First:
    """Who has the highest means; of equal ones, who comes first in the order given."""
    balanced = _highest({name: figures.balanced_accuracy.mean for name, figures in methods.items()})
    assert balanced is not None, "an exam has photos"
    return First(
        balanced_accuracy=balanced, few=_highest({name: figures.few.mean for name, figures in methods.items()})
    )


def _highest(means: Mapping[str, float | None]) -> str | None:
    # Rounded, so that equal shares that were added up in another order stay equal.
    measured = {name: round(mean, 9) for name, mean in means.items() if mean is not None}
    return max(measured, key=lambda name: measured[name]) if measured else None


def common_classes(figures: Mapping[str, MethodFigures], paired: Sequence[PairedDifference]) -> CommonClasses | None:
    """The method beside the best linear probe on common classes.

    The best is the one that is best with all classes equal: the plain probe has the most common classes right, and pays
    for it with the rare ones.

    Args:
        figures: Of every method.
        paired: The method minus each other one.
    """
    means = {name: figures[name].balanced_accuracy.mean for name in LINEAR_PROBES if name in figures}
    probe = _highest(means)
    found = next((own for own in paired if (own.against, own.measure) == (probe, "many")), None)
    if found is None:
        return None
    return CommonClasses(against=found.against, difference=found.difference, low=found.low, high=found.high)


def paired_differences(
    exams: Sequence[SeedExam], method: str, kinds: Mapping[str, MethodKind], cancel: CancelToken
) -> tuple[PairedDifference, ...]:
    """The method minus each other one, in every measure that any seed has.

    What may be claimed is corrected (Holm 1979) over all claims of one kind: against rivals, and against ablations.
    They answer two questions, "is it better?" and "does each part help?".

    Args:
        exams: One a seed.
        method: Compared with all others.
        kinds: Of every method, in the order of the table.
        cancel: Asked at least twice a second.
    """
    others = [name for name in kinds if name != method]
    if not others:
        return ()
    gains = [np.stack([exam.right[method].astype(np.float64) - exam.right[name] for name in others]) for exam in exams]
    weights = [exam.weights() for exam in exams]
    photos = [
        [(exam.class_names[label], photo) for label, photo in zip(exam.labels, exam.photos, strict=True)]
        for exam in exams
    ]
    drawn = resample(photos, gains, weights, cancel)
    made: list[PairedDifference] = []
    for place, other in enumerate(others):
        for number, measure in enumerate(MEASURES):
            won = [own[place] * rows[number] for own, rows in zip(gains, weights, strict=True)]
            seeds = [own.sum() for own, rows in zip(won, weights, strict=True) if rows[number].any()]
            if not seeds:
                continue
            draws = drawn[:, place, number]
            draws = draws[~np.isnan(draws)]
            low, high = np.percentile(draws, [_LOW, _HIGH])
            made.append(
                PairedDifference(
                    method=method,
                    against=other,
                    measure=measure,
                    difference=float(np.mean(seeds)),
                    low=float(low),
                    high=float(high),
                    p=max(two_sided(draws), least_p(_photos_that_differ(exams, won))),
                )
            )
    return tuple(_with_claims(made, kinds))


def two_sided(draws: NDArray[np.float64]) -> float:
    """How often the draws lie on the lesser side of 0, both ways; never 0, for the draws are finitely many."""
    lesser = min(int((draws <= 0).sum()), int((draws >= 0).sum()))
    return min(1.0, 2 * (1 + lesser) / (len(draws) + 1))


def least_p(differing: int) -> float:
    """The smallest p that so many photos can give: that of a coin which falls on the same side each time.

    Draws from a class in which every photo was won say that it is certain, be they two photos or two hundred.
    """
    return min(1.0, 2.0 ** (1 - differing))


def _photos_that_differ(exams: Sequence[SeedExam], gains: Sequence[NDArray[np.float64]]) -> int:
    """Photos that two methods do not answer alike in some seed, each counted once."""
    return len(
        {exam.photos[place] for exam, own in zip(exams, gains, strict=True) for place in own.nonzero()[0].tolist()}
    )


def holm(p_values: Sequence[float]) -> list[float]:
    """p-values that stand beside each other, corrected so that all of them together are wrong 5 % of the time.

    The smallest of m is multiplied by m, the next by m - 1, and so on; none falls below the one before (Holm 1979).
    """
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    corrected = [0.0] * len(p_values)
    highest = 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        corrected[place] = highest
    return corrected


def _with_claims(made: Sequence[PairedDifference], kinds: Mapping[str, MethodKind]) -> list[PairedDifference]:
    """The same with words for those of which something is claimed."""
    claims: dict[int, Claim] = {}
    for kind in ("rival", "ablation"):
        family = [n for n, entry in enumerate(made) if entry.measure in CLAIMED and kinds[entry.against] == kind]
        corrected = holm([made[place].p for place in family])
        claims |= {place: _claim(made[place], p) for place, p in zip(family, corrected, strict=True)}
    return [entry.model_copy(update={"claim": claims.get(place)}) for place, entry in enumerate(made)]


def _claim(entry: PairedDifference, corrected: float) -> Claim:
    if corrected > _LEVEL or entry.low <= 0 <= entry.high:
        return "no difference found"
    return "better" if entry.difference > 0 else "worse"
