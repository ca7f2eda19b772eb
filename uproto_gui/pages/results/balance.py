"""The slider between rare and common, looked up in a run's table for practice photos: no Qt, no words."""

from dataclasses import dataclass, replace

from uproto_core.figures import Answered, Group, LeanCurve, LeanGroup, LeanPosition
from uproto_core.sureness import SureTable

_GROUPS: tuple[Group, ...] = ("few", "medium", "many")


@dataclass(frozen=True, kw_only=True, slots=True)
class BalanceRow:
    """A group of classes here and at the middle of the slider."""

    group: Group
    here: LeanGroup
    even: LeanGroup


@dataclass(frozen=True, kw_only=True)
class BalanceState:
    """Where the slider stands, where it was kept, and what practice photos say of it."""

    curve: LeanCurve
    place: int
    """Among the curve's positions, from the left, which is rare first."""
    kept: int
    """What the classifier answers with now."""
    sure: SureTable | None = None
    target: float | None = None
    """How often answers shall be right, where that was chosen; `sure` says what it takes."""

    @classmethod
    def of(
        cls, curve: LeanCurve, lean: float, *, sure: SureTable | None = None, target: float | None = None
    ) -> "BalanceState":
        """The slider where it was kept."""
        kept = min(range(len(curve.positions)), key=lambda place: abs(curve.positions[place].lean - lean))
        return cls(curve=curve, place=kept, kept=kept, sure=sure, target=target)

    @property
    def answered(self) -> Answered:
        """How many practice photos get an answer here, and how often it is right."""
        if self.sure is None or self.target is None:
            return self.here.answered
        cost = self.sure.cost(self.here.lean, self.target)
        return Answered(target=self.target, share=cost.answered, right=cost.right)

    @property
    def is_possible(self) -> bool:
        """Whether there is anything to choose: groups of classes, and practice photos to measure it on."""
        return self.curve.groups.kind != "even" and bool(self.here.accuracy.n)

    @property
    def even(self) -> int:
        """The place where every class is taken as equally likely."""
        return min(range(len(self.curve.positions)), key=lambda place: abs(self.curve.positions[place].lean))

    @property
    def steps(self) -> int:
        """Steps from the middle; below 0 towards rare."""
        return self.place - self.even

    @property
    def here(self) -> LeanPosition:
        """The practice photos at this place."""
        return self.curve.positions[self.place]

    @property
    def rows(self) -> tuple[BalanceRow, ...]:
        """Rare, middle and common; a group without classes is passed over."""
        middle = self.curve.positions[self.even]
        return tuple(
            BalanceRow(group=group, here=_group(self.here, group), even=_group(middle, group))
            for group in _GROUPS
            if _group(middle, group).found.classes
        )

    def moved(self, place: int) -> "BalanceState":
        """The slider at another place, at most at its ends."""
        return replace(self, place=min(max(place, 0), len(self.curve.positions) - 1))

    def keeping(self) -> "BalanceState":
        """The classifier answers with this place from now on."""
        return replace(self, kept=self.place)


def _group(position: LeanPosition, group: Group) -> LeanGroup:
    return {"few": position.few, "medium": position.medium, "many": position.many}[group]
