"""uproto beside an ordinary classifier, photo by photo: who found what the other missed."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

_CHANCE = 0.05
"""A difference that chance alone brings more often than this is called no difference."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """The same exam photos, answered by both."""

    rescued: int
    """Found by uproto, missed by the ordinary classifier."""
    lost: int
    """The other way round."""
    both_right: int
    both_wrong: int

    @property
    def n(self) -> int:
        """All photos compared."""
        return self.rescued + self.lost + self.both_right + self.both_wrong

    @property
    def chance(self) -> float:
        """How often chance alone brings such a difference or a larger one: the exact sign test, two-sided."""
        differing = self.rescued + self.lost
        if not differing:
            return 1.0
        tail = sum(math.comb(differing, k) for k in range(min(self.rescued, self.lost) + 1)) / 2**differing
        return float(min(2 * tail, 1.0))

    @property
    def finding(self) -> Literal["better", "as-well", "worse"]:
        """What can honestly be said."""
        if self.chance > _CHANCE:
            return "as-well"
        return "better" if self.rescued > self.lost else "worse"


def compare(pairs: Iterable[tuple[bool, bool]]) -> Comparison:
    """Count photos by (uproto right, ordinary right)."""
    heaps = {(True, False): 0, (False, True): 0, (True, True): 0, (False, False): 0}
    for pair in pairs:
        heaps[pair] += 1
    return Comparison(
        rescued=heaps[True, False],
        lost=heaps[False, True],
        both_right=heaps[True, True],
        both_wrong=heaps[False, False],
    )
