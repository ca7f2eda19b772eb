"""The figures people read and programs parse: accuracies with count and range, groups, geometry, `metrics.json`.

Plain data and a little arithmetic on counts, without torch, so that the window can read a run. The shapes of the
documents are a contract (docs/files.md); the measures themselves are made in `evaluation`.
"""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Group = Literal["many", "medium", "few", "even"]

_Z95 = 1.959963984540054
"""Two-sided 95 % quantile of the normal distribution."""


class Document(BaseModel):
    """A frozen piece of a file: keys not known to this version are passed over, so newer files still open.

    No number of a file is NaN or without end: whoever reads it may round and compare.
    """

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore", allow_inf_nan=False)


class GroupRule(Document):
    """Which classes count as common, middle and rare, by their number of training photos (method.md 4.2).

    `benchmark` is the literature's rule (few < 20, many > 100), `thirds` cuts the log scale of the counts in three,
    `even` says that the largest class has under three times the photos of the smallest, and there are no groups.
    """

    kind: Literal["benchmark", "thirds", "even"]
    low: float
    """A class with fewer photos is `few`."""
    high: float
    """A class with more photos is `many`."""

    def group_of(self, photos: int) -> Group:
        """The group of a class with that many training photos."""
        if self.kind == "even":
            return "even"
        if photos < self.low:
            return "few"
        return "many" if photos > self.high else "medium"


def group_rule(counts: Sequence[int], *, is_benchmark: bool = False) -> GroupRule:
    """The rule for a folder whose classes have these numbers of training photos.

    Args:
        counts: Training photos per class; classes with none are passed over.
        is_benchmark: For a list of a standard benchmark: the literature's rule wherever a class has more than 100
            photos, also where it leaves a group empty (CIFAR-10-LT has no rare class).
    """
    present = [count for count in counts if count > 0]
    smallest, largest = min(present, default=1), max(present, default=1)
    benchmark = GroupRule(kind="benchmark", low=20, high=100)
    if is_benchmark and largest > benchmark.high:
        return benchmark
    if largest < 3 * smallest:
        return GroupRule(kind="even", low=0, high=0)
    if {benchmark.group_of(count) for count in present} == {"many", "medium", "few"}:
        return benchmark
    # Rounded, so that a class that lies just at a whole limit is not pushed over it by the last digit of a root.
    low = round(largest ** (1 / 3) * smallest ** (2 / 3), 9)
    high = round(largest ** (2 / 3) * smallest ** (1 / 3), 9)
    return GroupRule(kind="thirds", low=low, high=high)


class Accuracy(Document):
    """A share of right answers with its 95 % range; `value` is None ("n/a") where there is nothing to count."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    """Photos counted."""
    classes: int
    """Classes counted."""


def sign_test(one: int, other: int) -> float:
    """How often chance alone brings such a difference of two counts or a larger one: exact, two-sided.

    Args:
        one: Photos that the first of two finds alone.
        other: Photos that only the second finds.
    """
    differing = one + other
    tail = sum(math.comb(differing, found) for found in range(min(one, other) + 1)) / 2**differing
    return float(min(2 * tail, 1.0))


def wilson_range(share: float, n: float) -> tuple[float, float]:
    """Wilson's 95 % score interval of a share seen in n trials (Wilson 1927; method.md 4.4).

    Args:
        share: From 0 to 1.
        n: Trials, above 0; may be fractional where an effective number is meant.
    """
    square = _Z95**2
    middle = share + square / (2 * n)
    half = _Z95 * math.sqrt(max(share * (1 - share) / n + square / (4 * n * n), 0.0))
    scale = 1 + square / n
    return max((middle - half) / scale, 0.0), min((middle + half) / scale, 1.0)


def whole_percent(share: float) -> int:
    """A share in whole percent; 0 and 100 stand for none and all, and nothing else is rounded to them."""
    percent = round(100 * share)
    if 0 < share < 1:
        return min(max(percent, 1), 99)
    return percent


def share_of_photos(correct: int, n: int, *, classes: int = 1) -> Accuracy:
    """Plain share: right photos over all photos."""
    if n == 0:
        return Accuracy(value=None, low=None, high=None, n=0, classes=0)
    low, high = wilson_range(correct / n, n)
    return Accuracy(value=correct / n, low=low, high=high, n=n, classes=classes)


def mean_over_classes(counts: Iterable[tuple[int, int]]) -> Accuracy:
    """Mean of the classes' own shares, every class equal; classes without photos are left out.

    The range is Wilson's at the effective number of photos C² / Σ 1/n_c: the number that gives the plain share the
    variance that the mean over classes has when all classes are equally hard. With equal n_c it is the total.

    Args:
        counts: (right, photos) of each class.
    """
    measured = [(correct, n) for correct, n in counts if n > 0]
    if not measured:
        return Accuracy(value=None, low=None, high=None, n=0, classes=0)
    value = sum(correct / n for correct, n in measured) / len(measured)
    effective = len(measured) ** 2 / sum(1 / n for _, n in measured)
    low, high = wilson_range(value, effective)
    return Accuracy(value=value, low=low, high=high, n=sum(n for _, n in measured), classes=len(measured))


class ClassFigures(Document):
    """One class in one set of photos."""

    class_name: str = Field(alias="class")
    train_n: int
    n: int
    correct: int
    group: Group
    claimed: int = 0
    """Photos of any class that were answered with this one."""

    @property
    def found(self) -> Accuracy:
        """Share found, with its range."""
        return share_of_photos(self.correct, self.n)


class MixUp(Document):
    """Photos of one class that were taken for another."""

    class_name: str = Field(alias="class")
    answer: str
    n: int
    of: int
    """All photos of the class in this set."""


class Answered(Document):
    """What "not sure" costs and brings at the stored threshold."""

    target: float
    share: Accuracy
    """Photos answered, of all."""
    right: Accuracy
    """Right answers, of those answered."""


class ExamFigures(Document):
    """Every figure of one set of photos (`F` of the contract)."""

    n: int
    classes: int
    accuracy: Accuracy
    balanced_accuracy: Accuracy
    many: Accuracy
    medium: Accuracy
    few: Accuracy
    worst_class: Accuracy
    macro_f1: float | None
    ece: float | None
    per_class: tuple[ClassFigures, ...]
    mix_ups: tuple[MixUp, ...] = ()
    answered: Answered | None = None
    worst_class_name: str | None = None
    """Of `worst_class`; None without photos."""
    worst_tenth: Accuracy | None = None
    """Mean over the tenth of the classes that is found least, at least one. They are chosen for being found least, so
    the truth lies rather above than below."""
    harmonic_mean: float | None = None
    """Of the classes' shares, none taken below 0.01: one class that is never found pulls it down."""
    top5: Accuracy | None = None
    """Mean over classes of the share whose class is among the five likeliest; None with fewer than 20 classes."""
    balanced_ece: float | None = None
    """Calibration error in which every class weighs the same."""


class Geometry(Document):
    """Mean cosine distances between class means, by group (`G` of the contract; method.md 4.5)."""

    head_head: float | None
    head_tail: float | None
    tail_tail: float | None
    ratio: float | None
    """head_tail / tail_tail: 1 is even."""


class Ranged(Document):
    """A figure with its 95 % range; None is what cannot be said."""

    value: float | None = None
    low: float | None = None
    """From classes drawn anew within their groups; None with fewer than three classes in a group."""
    high: float | None = None


class ClosenessToAnchor(Document):
    """Mean cosine to the own class's prototype, every class equal; None for a group without classes."""

    all_classes: float | None = None
    many: float | None = None
    medium: float | None = None
    few: float | None = None


class ClassGeometry(Document):
    """How classes lie in one space (method.md 4.5); None is what cannot be said there."""

    classes: int
    """With two photos or more; the figures are theirs. Of texts and prototypes: all that are there."""
    left_out: int = 0
    """Classes with one photo: how they lie cannot be told from noise."""
    head_head: Ranged = Ranged()
    head_tail: Ranged = Ranged()
    tail_tail: Ranged = Ranged()
    head_tail_ratio: Ranged = Ranged()
    """head_tail / tail_tail; 1 is even."""
    head_head_ratio: Ranged = Ranged()
    """head_head / tail_tail; 1 is even."""
    uniformity: float | None = None
    """log mean exp(-2 |a - b|^2) over pairs of class centres; lower is more even [Wang & Isola]."""
    alignment: float | None = None
    """Mean |u - v|^2 of a photo and its class's text [Wang & Isola]."""
    modality_gap: float | None = None
    """Distance of the photos' mean and the texts' mean."""
    nc1: float | None = None
    """Variation within classes over variation between them; 0 is collapse."""
    nc2_norms: float | None = None
    """Standard deviation of the lengths of centred class means over their mean; 0 is even."""
    nc2_angles: float | None = None
    """Mean |cos + 1/(C-1)| of pairs of centred class means; 0 is a simplex."""
    nc3: float | None = None
    """Distance of the head's weights and the centred class means, both scaled to length 1; 0 is self-duality."""
    own_anchor: ClosenessToAnchor | None = None
    effective_rank: float | None = None
    """exp of the entropy of the class-balanced covariance's eigenvalues: in how many directions photos differ."""


class PrototypeQuality(Document):
    """How even a set of prototypes is (method.md 2.9)."""

    classes: int
    dim: int
    kind: str
    max_cosine: float
    mean_nearest_cosine: float
    min_nearest_cosine: float
    mean_squared_cosine: float
    welch_squared: float
    """The smallest mean squared cosine possible, (C - d) / (d (C - 1)), at least 0."""
    mean_norm: float
    """Length of the mean prototype; 0 is ideal."""
    std_cosine: float
    bound: float
    """No set of that many unit vectors has a smaller largest cosine."""
    gap: float
    fit: float | None = None
    """Mean cosine of a prototype and its class's own centred direction: 1 keeps all that the classes mean, 0 none."""
    seconds: float = 0.0


class GeometryPair(Document):
    """The exam photos' geometry before and after stage 1."""

    before: Geometry
    after: Geometry
    measured_on: Literal["exam", "training"] | None = None
    """Whose photos; those of the training where there is no exam."""
    used: str = ""
    """Which of `photos` the classifier answers in, and `after` tells: "matched", or "whitened" where stage 1 is off or
    was not kept."""
    photos: dict[str, ClassGeometry] = {}
    """By space: `raw` as the model sees photos, `centred` (`before`), `whitened` just before stage 1, and `matched`
    after it, where it was trained."""
    texts: dict[str, ClassGeometry] = {}
    """Of the class texts in the same spaces; empty where no class has one."""
    prototypes: ClassGeometry | None = None
    prototype_quality: PrototypeQuality | None = None
    """Of the same prototypes; they fit the training photos' class means so well."""


TowerWay = Literal["adaptformer", "lora", "norms", "whole"]
"""What is trained in an image tower."""


class TowerFigures(Document):
    """Whether training inside the image tower was worth it, measured on practice photos that the tower did not see."""

    way: TowerWay
    kept: Literal["tuned", "frozen"]
    """Which tower the classifier uses."""
    rounds: int
    best_round: int
    practice_photos: int
    frozen: float
    """Balanced accuracy with the tower as it was, 0 to 1."""
    tuned: float
    gain: float
    """`tuned` minus `frozen`."""
    error: float
    """Standard error of the gain."""


class RareFound(Document):
    """A rare class on practice photos after a round."""

    label: int
    class_name: str = ""
    """Filled in where the classes' names are known."""
    correct: int
    n: int
    place: int | None = None
    """Of the first photo that is found, among all that were asked; None where none is."""
    photo: Path | None = None
    """That photo; filled in where the photos are known."""


class PracticeFigures(Document):
    """The four live lines: accuracies on practice photos after a round."""

    balanced_accuracy: Accuracy
    many: Accuracy
    medium: Accuracy
    few: Accuracy
    rare: tuple[RareFound, ...] = ()
    """The rarest classes with a practice photo, in a look during a training; empty elsewhere."""


class MatchingCheck(Document):
    """Stage 1 on trial: the same practice photos, answered with it and without it (method.md 2.13)."""

    with_matching: PracticeFigures
    without: PracticeFigures
    difference: float
    """In balanced accuracy: above 0, stage 1 helps."""
    low: float
    high: float
    """Of its 95 % range, from photos drawn anew within their classes."""
    p: float
    is_kept: bool
    """Stage 1 is left out only where the whole range is below 0."""


class TriedSetting(Document):
    """One value that was tried on practice photos."""

    key: str
    """As `--set` takes it."""
    value: str | float
    balanced_accuracy: float
    is_kept: bool


class Choices(Document):
    """What practice photos decided; empty where nothing was asked of them."""

    matching: MatchingCheck | None = None
    tried: tuple[TriedSetting, ...] = ()
    """In the order they were tried; the first of each key is what it was before."""


class Metrics(Document):
    """`metrics.json` of a run."""

    format: Literal[1] = 1
    exam: ExamFigures | None
    validation: ExamFigures | None
    geometry: GeometryPair
    settings: dict[str, object]
    timing_s: dict[str, float]
    groups: GroupRule
    rivals: dict[str, ExamFigures] = {}
    """The exam figures of `linear` and `zero-shot` on the same features."""
    cannot_be_examined: tuple[str, ...] = ()
    """Classes that were trained and have no exam photo."""
    tower: TowerFigures | None = None
    """None where the image tower was not trained."""
    choices: Choices = Choices()


class LeanGroup(Document):
    """One group of classes at one place of the slider: rare classes are found more only by being named more."""

    found: Accuracy
    """Every class equal."""
    right: int
    """Photos of the group that are answered right."""
    said: Accuracy
    """Right answers, of all answers that name a class of the group."""


class LeanPosition(Document):
    """The practice photos at one place of the slider between rare and common (method.md 2.15)."""

    lean: float
    """r, from -1 (rare first) over 0 (even) to 1 (as in the folder)."""
    accuracy: Accuracy
    balanced_accuracy: Accuracy
    many: LeanGroup
    medium: LeanGroup
    few: LeanGroup
    answered: Answered
    threshold: float
    """For "not sure", found anew for this place."""


class LeanCurve(Document):
    """`lean.json` of a run: 21 places of the slider, from left to right."""

    format: Literal[1] = 1
    groups: GroupRule
    """Where it is `even`, there is nothing between rare and common to choose."""
    positions: tuple[LeanPosition, ...]


class ClassCount(Document):
    """One class of a source."""

    class_name: str = Field(alias="class")
    photos: int
    group: Group
    training: int | None = None
    """Photos that the source gives to training; None where the program chooses."""
    exam: int | None = None
    """Photos that the source keeps for the exam; None where the program chooses."""


class ClassLevels(Document):
    """How many classes a source's folders come to, by which of them names the class."""

    used: Literal["auto", "leaf", "first"]
    """`auto` where sources of one project were read in different ways."""
    leaf: int
    """Classes, where the folder that a photo lies in names its class."""
    first: int
    """Classes, where the first folder below the source does."""


class ScanSummary(Document):
    """`scan --json`."""

    format: Literal[1] = 1
    photos: int
    classes: tuple[ClassCount, ...]
    splits: dict[str, int]
    ignored: dict[str, int]
    seconds: float
    groups: GroupRule | None = None
    levels: ClassLevels | None = None
    """None where both ways to read the folders come to the same."""
    bare_folders: tuple[str, ...] = ()
    """Folders below the source without any photo: classes that are not there yet, or not unpacked."""
