"""How sure a classifier is, looked up in its table of practice photos: no Qt, no words."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from uproto_core.figures import share_of_photos
from uproto_core.sureness import SureBin, SureCost, SurePoint, SureTable

Trust = Literal["too-few", "fits", "surer", "more-careful", "in-places"]
"""What its sureness is worth, as far as practice photos can say."""

_WIDE: Final = 0.2
"""A likely range of what is right that is wider than this says nothing of sureness."""
_FEW: Final = 10
_PLACES: Final = 2
"""Heaps outside of their ranges: one of ten lies there by chance in every third folder, two in every tenth."""


@dataclass(frozen=True, kw_only=True)
class SureState:
    """What is looked at, what was kept, and what practice photos say of it."""

    table: SureTable
    lean: float = 0.0
    """Where the slider between rare and common was kept."""
    target: float
    """Where the handle is; 0 where every photo shall be answered."""
    kept: float
    """What the classifier answers with now."""

    @classmethod
    def of(cls, table: SureTable, *, lean: float, target: float | None) -> "SureState":
        """The handle where it was kept; None is the training's own target."""
        kept = table.target if target is None else target
        return cls(table=table, lean=lean, target=kept, kept=kept)

    @property
    def is_possible(self) -> bool:
        """Whether there are practice photos to measure it on."""
        return self.table.photos > 0

    @property
    def cost(self) -> SureCost:
        """What the target under the handle costs and brings."""
        return self.table.cost(self.lean, self.target)

    @property
    def points(self) -> tuple[SurePoint, ...]:
        """The line of all limits that could be set."""
        return self.table.at(self.lean).points

    @property
    def bins(self) -> tuple[SureBin, ...]:
        """Heaps of photos that it is about equally sure of."""
        return self.table.at(self.lean).bins

    def moved(self, target: float) -> "SureState":
        """The handle at another target."""
        return replace(self, target=target)

    @property
    def trust(self) -> Trust:
        """Whether it is right as often as it is sure, of all photos and of heaps of them."""
        n = sum(heap.n for heap in self.bins)
        right = share_of_photos(sum(heap.right for heap in self.bins), n)
        if right.low is None or right.high is None or right.high - right.low > _WIDE:
            return "too-few"
        sure = sum(heap.sure * heap.n for heap in self.bins) / n
        if sure > right.high:
            return "surer"
        if sure < right.low:
            return "more-careful"
        outside = [heap for heap in self.bins if heap.n >= _FEW and not _is_inside(heap)]
        return "in-places" if len(outside) >= _PLACES else "fits"


def _is_inside(heap: SureBin) -> bool:
    right = share_of_photos(heap.right, heap.n)
    return (right.low or 0.0) <= heap.sure <= (right.high or 1.0)
