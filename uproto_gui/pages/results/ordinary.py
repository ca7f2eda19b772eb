"""uproto beside an ordinary classifier, photo by photo: who found what the other missed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from uproto_core.figures import sign_test

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
        return sign_test(self.rescued, self.lost)

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
