"""Whether one classifier is better than another on the same photos: a paired bootstrap (method.md 4.4)."""

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from uproto_core.figures import Document
from uproto_core.seeds import rng

_RESAMPLES = 2000
_PLACES_AT_ONCE = 2**20
_LOW, _HIGH = 2.5, 97.5


class Difference(Document):
    """A difference in balanced accuracy with its 95 % range; it is one only where the range leaves out 0."""

    value: float
    low: float
    high: float

    @property
    def is_found(self) -> bool:
        """Whether the range leaves out 0."""
        return self.low > 0 or self.high < 0


def paired_difference(labels: Tensor, is_right: Tensor, is_right_other: Tensor, seed: int) -> Difference:
    """How much higher one classifier's balanced accuracy is than another's.

    Photos are drawn anew within each class, the same ones for both: the classes' numbers stay, and what is hard for
    both cancels.

    Args:
        labels: (N,) int64, N above 0.
        is_right: (N,) bool, of the one.
        is_right_other: (N,) bool, of the other.
        seed: Of the draws.
    """
    gains = is_right.numpy().astype(np.float64) - is_right_other.numpy().astype(np.float64)
    places = labels.numpy()
    generator = rng(seed, "bootstrap")
    present = np.unique(places)
    resampled: NDArray[np.float64] = np.zeros(_RESAMPLES)
    value = 0.0
    for label in present:
        own = gains[places == label]
        value += own.mean() / len(present)
        # In blocks: all draws of a large class at once would take gigabytes.
        block = max(1, _PLACES_AT_ONCE // len(own))
        for start in range(0, _RESAMPLES, block):
            drawn = generator.integers(len(own), size=(min(block, _RESAMPLES - start), len(own)))
            resampled[start : start + block] += own[drawn].mean(axis=1) / len(present)
    low, high = np.percentile(resampled, [_LOW, _HIGH])
    return Difference(value=float(value), low=float(low), high=float(high))
