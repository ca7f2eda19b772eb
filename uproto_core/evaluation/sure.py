"""How sure a classifier is of practice photos, and how often it is right then: the table behind every "not sure".

The window looks up in it what another target costs (`uproto_core.sureness`), at each place of the slider.
"""

import math
from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor

from uproto_core.classifier.fusion import lean_offset
from uproto_core.classifier.head import log_prior
from uproto_core.evaluation.lean import POSITIONS
from uproto_core.figures import GroupRule, wilson_range
from uproto_core.sureness import LEAST_TARGET, MOST_TARGET, SureBin, SurePlace, SurePoint, SureTable

_MOST_POINTS: Final = 100
"""Of a line that is drawn: the limits of all targets come on top, so that these are exact with any number of photos."""
_BINS: Final = 10
_MILLION: Final = 1_000_000


def sure_table(  # noqa: PLR0917  (what the practice photos say, and of which classes)
    scores: Tensor, labels: Tensor, is_like: Tensor, train_counts: Tensor, rule: GroupRule, target: float
) -> SureTable:
    """What each target costs at every place of the slider.

    Args:
        scores: (P, C), log probabilities divided by the temperature; P may be 0.
        labels: (P,) int64.
        is_like: (P,) bool, whether a photo is like any training photo; the others are never answered.
        train_counts: (C,) int64, training photos of each class.
        rule: Which classes are rare.
        target: Share of right answers that the training asks for.
    """
    rare_classes = torch.tensor([rule.group_of(count) == "few" for count in train_counts.tolist()], dtype=torch.bool)
    is_rare = rare_classes[labels]
    prior = log_prior(train_counts)
    targets = [share / 100 for share in range(round(100 * LEAST_TARGET), round(100 * MOST_TARGET) + 1)]
    places = []
    for lean in POSITIONS:
        best = (scores.double() + lean_offset(prior, lean)).softmax(dim=1).max(dim=1)
        seen = _Seen(best.values, best.indices == labels, is_rare)
        places.append(
            SurePlace(
                lean=lean,
                points=seen.only(is_like).points([*targets, target]),
                always=seen.always(),
                bins=seen.bins(),
            )
        )
    return SureTable(
        target=target, groups=rule, photos=len(labels), rare_photos=int(is_rare.sum()), places=tuple(places)
    )


class _Seen:
    """Practice photos with their confidence."""

    def __init__(self, confidence: Tensor, is_right: Tensor, is_rare: Tensor) -> None:
        self._confidence, self._is_right, self._is_rare = confidence, is_right, is_rare

    def only(self, wanted: Tensor) -> "_Seen":
        """Some of them; (P,) bool."""
        return _Seen(self._confidence[wanted], self._is_right[wanted], self._is_rare[wanted])

    def always(self) -> SurePoint:
        """All of them answered."""
        return SurePoint(
            threshold=0.0,
            answered=len(self._confidence),
            right=int(self._is_right.sum()),
            rare_answered=int(self._is_rare.sum()),
            rare_right=int((self._is_rare & self._is_right).sum()),
        )

    def points(self, targets: Sequence[float]) -> tuple[SurePoint, ...]:
        """The line of what is answered and what of it is right, with the limits of all targets on it."""
        if not len(self._confidence):
            return ()
        every = self._from_each()
        lows = [wilson_range(point.right / point.answered, point.answered)[0] for point in every]
        drawn = {round(step * (len(every) - 1) / (_MOST_POINTS - 1)) for step in range(_MOST_POINTS)}
        most = lows.index(max(lows))
        needed = {next((place for place, low in enumerate(lows) if low >= target), most) for target in targets}
        return tuple(every[place] for place in sorted(drawn | needed))

    def _from_each(self) -> list[SurePoint]:
        """What is answered from each confidence on that there is, the lowest first."""
        order = self._confidence.sort(stable=True)
        is_rare = self._is_rare[order.indices]
        is_right = self._is_right[order.indices]
        counted = torch.stack([torch.ones_like(is_right), is_right, is_rare, is_rare & is_right]).long()
        from_here = counted.flip(1).cumsum(dim=1).flip(1)
        every = torch.tensor(sorted(set(order.values.tolist())), dtype=order.values.dtype)
        firsts = torch.searchsorted(order.values, every)
        return [
            SurePoint(_rounded_down(threshold), *counts)
            for threshold, counts in zip(every.tolist(), from_here[:, firsts].T.tolist(), strict=True)
        ]

    def bins(self) -> tuple[SureBin, ...]:
        """How often it is right where it says it is so sure: ten bins of equal width."""
        places = (self._confidence * _BINS).long().clamp(max=_BINS - 1)
        found = []
        for number in range(_BINS):
            inside = places == number
            n = int(inside.sum())
            if n:
                found.append(
                    SureBin(
                        low=number / _BINS,
                        high=(number + 1) / _BINS,
                        sure=float(self._confidence[inside].mean()),
                        n=n,
                        right=int((inside & self._is_right).sum()),
                    )
                )
        return tuple(found)


def _rounded_down(limit: float) -> float:
    """Six decimals, as the limit of the training itself: the photo that sets it must pass it again."""
    return math.floor(limit * _MILLION) / _MILLION
