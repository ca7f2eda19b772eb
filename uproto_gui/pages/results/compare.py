"""A training's method beside other classifiers on the same exam photos, as far as it is known: no Qt, no words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from uproto_core.comparison import Comparison, Measure, MethodFigures, PairedDifference
from uproto_core.errors import UprotoError
from uproto_core.events import CompareEnded, Event, MethodExamined, StageStarted

ComparePhase = Literal["none", "running", "stopping", "done", "failed"]
CompareChoice = Literal["usual", "all"]
"""A few classifiers that are told apart easily, or every one that there is."""

METHOD: Final = "uproto"

_USUAL: Final = (
    "linear",
    "linear-weighted",
    "linear-adjusted",
    "tau-norm",
    "crt",
    "nearest-mean",
    "lda",
)
_WITH_TEXTS: Final = "zero-shot"
_FURTHER: Final = (
    "linear-balanced",
    "ldam-drw",
    "etf-head",
    "tip-adapter-f",
    "clip-adapter",
    "cross-modal",
    "clap",
    "lift-head",
    "vl-ltr-head",
    "ballad",
)

# Of the time of one ordinary classifier, as measured on the sample: heads that are fitted cost about that, averages
# nothing, and those that learn further weights or try many settings cost more.
_COSTS: Final[Mapping[CompareChoice, float]] = {"usual": 6.0, "all": 22.0}
_LEARNING: Final = ("prototypes", "matching", "classifier")


def methods_of(choice: CompareChoice, *, has_texts: bool) -> tuple[str, ...]:
    """The classifiers to compare with, by their names in the core.

    Args:
        choice: A few or all.
        has_texts: Whether any class has a description; class names alone say little of photos.
    """
    usual = (*_USUAL, _WITH_TEXTS) if has_texts or choice == "all" else _USUAL
    return usual if choice == "usual" else (*usual, *_FURTHER)


def seconds_to_compare(timings: Mapping[str, float]) -> dict[CompareChoice, float]:
    """About how long each choice takes, from what the stages of the training took on this computer.

    The last stage is the measure of an ordinary classifier: both fit a head on the same features.
    """
    own = sum(timings.get(stage, 0.0) for stage in _LEARNING)
    return {choice: own + cost * timings.get("classifier", 0.0) for choice, cost in _COSTS.items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareRow:
    """One method of the table."""

    name: str
    figures: MethodFigures
    equal: PairedDifference | None
    """uproto minus it with all classes equal; None for uproto itself."""
    rare: PairedDifference | None
    """The same for rare classes; None where there are none."""


@dataclass(frozen=True, kw_only=True)
class CompareState:
    """The comparison of one training, or how far it is."""

    phase: ComparePhase = "none"
    choice: CompareChoice = "usual"
    """What was asked for last."""
    comparison: Comparison | None = None
    done: int = 0
    total: int = 0
    """Methods; 0 while what they share is looked up."""
    is_begun: bool = False
    """Whether a stopped comparison can be gone on with."""
    seconds: Mapping[CompareChoice, float] | None = None
    """How long each choice takes about; None where the training does not tell."""
    looks: int = 1
    """At the exam so far, this comparison's own among them once it has begun."""
    is_exam_closed: bool = False
    has_exam: bool = True
    has_texts: bool = False
    is_quick: bool = True
    """Whether the training went the quick way, in which all methods are compared."""
    is_training: bool = False
    """Whether a training runs: comparing waits for its end."""
    is_look_only: bool = False
    error: UprotoError | None = None

    @property
    def is_running(self) -> bool:
        """Whether it compares, or is being stopped."""
        return self.phase in {"running", "stopping"}

    @property
    def share(self) -> float | None:
        """How far it is; None while that is not known."""
        return self.done / self.total if self.total else None

    @property
    def is_possible(self) -> bool:
        """Whether it can be asked for now."""
        return self.has_exam and not (self.is_exam_closed or self.is_training or self.is_look_only or self.is_running)

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """The methods, the highest mean of all classes first; of equal ones, the earlier."""
        if self.comparison is None:
            return ()
        found = {(own.against, own.measure): own for own in self.comparison.paired}
        rows = [
            CompareRow(
                name=name,
                figures=figures,
                equal=found.get((name, "balanced_accuracy")),
                rare=found.get((name, "few")),
            )
            for name, figures in self.comparison.methods.items()
        ]
        return tuple(sorted(rows, key=lambda row: -round(row.figures.balanced_accuracy.mean or 0.0, 9)))

    def claimed(self, measure: Measure, claim: Literal["better", "worse"]) -> tuple[str, ...]:
        """The methods against which uproto may be called better or worse."""
        if self.comparison is None:
            return ()
        return tuple(own.against for own in self.comparison.paired if own.measure == measure and own.claim == claim)

    def in_project(self, *, is_look_only: bool) -> "CompareState":
        """The same in a project that may or may not be written."""
        return replace(self, is_look_only=is_look_only)

    def begun(self, choice: CompareChoice) -> "CompareState":
        """It was asked for."""
        return replace(self, phase="running", choice=choice, done=0, total=0, is_begun=True, error=None)

    def after(self, event: Event) -> "CompareState":
        """The state once something was heard of it."""
        match event:
            case StageStarted(stage="methods"):
                return replace(self, total=len(methods_of(self.choice, has_texts=self.has_texts)) + 1)
            case MethodExamined(number=number, of=of):
                return replace(self, done=number, total=of)
            case CompareEnded(comparison=comparison):
                return replace(self, phase="done", comparison=comparison)
            case _:
                return self

    def stopping(self) -> "CompareState":
        """Stop was pressed."""
        return replace(self, phase="stopping") if self.phase == "running" else self

    def stopped(self) -> "CompareState":
        """It has stopped; what was examined is kept."""
        return replace(self, phase="none" if self.comparison is None else "done")

    def failed(self, error: UprotoError) -> "CompareState":
        """It could not be done."""
        return replace(self, phase="failed", error=error)
