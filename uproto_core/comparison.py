"""`compare.json`: every method over the seeds of a comparison, and what may be said of the differences."""

from typing import Literal

from pydantic import Field

from uproto_core.figures import Accuracy, Document, GroupRule

Measure = Literal["balanced_accuracy", "many", "medium", "few"]
MEASURES: tuple[Measure, ...] = ("balanced_accuracy", "many", "medium", "few")

CLAIMED: tuple[Measure, ...] = ("balanced_accuracy", "few")
"""The measures of which a comparison claims something; the others are shown with their ranges."""

MethodKind = Literal["uproto", "rival", "ablation"]

Claim = Literal["better", "worse", "no difference found"]


class OverSeeds(Document):
    """One exam figure over the seeds of a comparison; None where no class is measured."""

    mean: float | None
    std: float | None
    """Of the seeds, with n - 1; None with fewer than two."""
    per_seed: tuple[float | None, ...]


class Counted(Document):
    """One exam figure of one seed with its photos and its range."""

    right: int
    accuracy: Accuracy


class MethodFigures(Document):
    """One method of a comparison, over its seeds."""

    kind: MethodKind
    balanced_accuracy: OverSeeds
    many: OverSeeds
    medium: OverSeeds
    few: OverSeeds
    seconds: float
    """To learn and answer, the mean over the seeds; it took no part in anything else here."""
    counted: dict[Measure, Counted] = Field(default_factory=dict)
    """Of the only seed; empty with several, whose figures have a spread instead."""


class First(Document):
    """The methods with the highest means."""

    balanced_accuracy: str
    few: str | None
    """None where no class is rare."""


class PairedDifference(Document):
    """`method` minus `against` on the same photos of the same seeds, with its 95 % range."""

    method: str
    against: str
    measure: Measure
    difference: float
    low: float
    high: float
    p: float
    """Two-sided, from the same draws as the range."""
    claim: Claim | None = None
    """What Holm's correction leaves to be said of `method`; None for measures that nothing is claimed of."""


class CommonClasses(Document):
    """The method minus the best ordinary classifier on common classes: what rare classes may have cost them."""

    against: str
    """The linear probe with the highest balanced accuracy."""
    difference: float
    low: float
    high: float


class Comparison(Document):
    """`compare.json`."""

    format: Literal[1] = 1
    methods: dict[str, MethodFigures]
    first: First
    first_without_ablations: First
    """Among the method and its rivals alone."""
    paired: tuple[PairedDifference, ...]
    common_classes: CommonClasses | None = None
    """None where no linear probe took part, or no class is common."""
    seeds: tuple[int, ...]
    exam_photos: tuple[int, ...]
    """Of each seed."""
    classes: int
    groups: tuple[GroupRule, ...]
    """Of each seed: which classes are common, middle and rare."""
    backbone: str
    draws: int
    """That ranges and p come from."""
    has_redrawn_tails: bool = False
    has_one_exam: bool = False
    """Whether all seeds share their exam photos."""
    not_compared: dict[str, str] = Field(default_factory=dict)
    """Methods that were asked for and make no sense here, each with why."""
