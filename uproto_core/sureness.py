"""When a classifier is sure enough to answer, and what that costs: a table of practice photos and its look-ups.

Every practice photo was answered by a classifier that has not learned from it. Nothing is computed anew here: whoever
asks for other answers than those of the training looks up which confidence is needed for them, and what that leaves
open. Plain arithmetic on counts, without torch, so that the window can follow a hand.
"""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from uproto_core.figures import Accuracy, Document, GroupRule, share_of_photos, wilson_range

ALWAYS: Final = 0.0
"""The target of who wants an answer for every photo: no share of right answers is asked for."""

LEAST_TARGET: Final = 0.5
MOST_TARGET: Final = 0.99

NotSure = Literal["between-two", "low", "unlike-all"]


class SurePoint(NamedTuple):
    """The practice photos that are answered with a confidence or a larger one."""

    threshold: float
    """That confidence, rounded down."""
    answered: int
    right: int
    rare_answered: int
    """Of them, photos of rare classes."""
    rare_right: int


class SureBin(NamedTuple):
    """The practice photos whose confidence lies between two limits."""

    low: float
    high: float
    sure: float
    """Their mean confidence."""
    n: int
    right: int


class SurePlace(Document):
    """The practice photos at one place of the slider between rare and common."""

    lean: float
    points: tuple[SurePoint, ...]
    """The most photos first. Photos that are like no training photo are in none: they get no answer."""
    always: SurePoint
    """Where every photo is answered, also those that are like no training photo."""
    bins: tuple[SureBin, ...]
    """Of all photos, the least sure first; bins without photos are left out."""


class SureTable(Document):
    """`sure.json` of a classifier."""

    format: Literal[1] = 1
    target: float
    """The share of right answers that the training asked for."""
    groups: GroupRule
    photos: int
    """Practice photos."""
    rare_photos: int
    places: tuple[SurePlace, ...]

    def at(self, lean: float) -> SurePlace:
        """The place of the slider that is nearest."""
        return min(self.places, key=lambda place: abs(place.lean - lean))

    @property
    def has_rare(self) -> bool:
        """Whether rare classes can be told apart, and were measured."""
        return self.groups.kind != "even" and self.rare_photos > 0

    def cost(self, lean: float, target: float) -> "SureCost":
        """What it costs to be right as often as a target.

        Args:
            lean: Where the slider is.
            target: Share of right answers; `ALWAYS` asks for none.
        """
        place = self.at(lean)
        if target == ALWAYS:
            return self._cost(place.always, target, is_reached=True)
        best: SurePoint | None = None
        best_low = -1.0
        for number, point in enumerate(place.points):
            low, _ = wilson_range(point.right / point.answered, point.answered)
            if low >= target:
                # All may be answered: a new photo that is a little less sure than the least sure of them is answered
                # too while its probability is the target's (method.md 2.14).
                reached = point if number else point._replace(threshold=min(point.threshold, target))
                return self._cost(reached, target, is_reached=True)
            if low > best_low:
                best, best_low = point, low
        nothing = SurePoint(threshold=0.0, answered=0, right=0, rare_answered=0, rare_right=0)
        return self._cost(best if best is not None else nothing, target, is_reached=False)

    def _cost(self, point: SurePoint, target: float, *, is_reached: bool) -> "SureCost":
        return SureCost(
            target=target, point=point, is_reached=is_reached, photos=self.photos, rare_photos=self.rare_photos
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class SureCost:
    """What a target costs and brings on practice photos."""

    target: float
    point: SurePoint
    is_reached: bool
    """Whether the practice photos say, with 95 % confidence, that answers are right as often as the target."""
    photos: int
    rare_photos: int

    @property
    def answered(self) -> Accuracy:
        """Photos that get an answer, of all."""
        return share_of_photos(self.point.answered, self.photos)

    @property
    def right(self) -> Accuracy:
        """Right answers, of those given."""
        return share_of_photos(self.point.right, self.point.answered)

    @property
    def rare_answered(self) -> Accuracy:
        """Photos of rare classes that get an answer, of all of these."""
        return share_of_photos(self.point.rare_answered, self.rare_photos)

    @property
    def rare_right(self) -> Accuracy:
        """Right answers for photos of rare classes, of those given."""
        return share_of_photos(self.point.rare_right, self.point.rare_answered)

    @property
    def limits(self) -> "SureLimits":
        """When an answer is given."""
        return SureLimits(threshold=self.point.threshold, is_always=self.target == ALWAYS)


@dataclass(frozen=True, kw_only=True, slots=True)
class SureLimits:
    """When an answer is given."""

    threshold: float
    """It needs at least this confidence."""
    is_always: bool = False
    """Whether photos that are like no training photo are answered too."""

    def reason(self, first: float, second: float, *, is_unlike: bool) -> NotSure | None:
        """Why there is no answer; None where there is one (method.md 2.14).

        Args:
            first: Confidence of the likeliest class.
            second: Of the next.
            is_unlike: Whether the photo is like no training photo.
        """
        if self.is_always:
            return None
        if is_unlike:
            return "unlike-all"
        if first >= self.threshold:
            return None
        # "Between two" where the second is at least half as likely as the first: naming both then helps.
        return "between-two" if 2 * second >= first else "low"
