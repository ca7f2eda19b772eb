"""What comes of trainings and comparisons: rounds, times, texts, figures, advice."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from uproto_core.advice import Advice
from uproto_core.comparison import Comparison
from uproto_core.events.course import StageName
from uproto_core.figures import ExamFigures, Metrics, PracticeFigures, PrototypeQuality
from uproto_core.settings import Preset


@dataclass(frozen=True, kw_only=True, slots=True)
class EpochEnded:
    """A round of training is done, and the practice photos were looked at."""

    kind: Literal["epoch-ended"] = "epoch-ended"
    time: float = field(default_factory=time.time)
    stage: StageName
    epoch: int
    """Round, from 1, counted through both stages."""
    epochs: int
    loss: float
    practice: PracticeFigures | None
    elapsed_seconds: float
    practice_loss: float | None = None
    """The same measure on practice photos, by classifiers that have not learned from them; None where there are none,
    and in what older versions wrote."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeMeasured:
    """How long a training would take on this computer, from a look at a few photos."""

    kind: Literal["time-measured"] = "time-measured"
    time: float = field(default_factory=time.time)
    preset: Preset
    backbone: str
    seconds: float
    """As far as the look tells."""
    low: float
    high: float
    """It takes between these two, unless the computer does other things meanwhile."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TextsChosen:
    """Every sentence about every class was judged."""

    kind: Literal["texts-chosen"] = "texts-chosen"
    time: float = field(default_factory=time.time)
    texts: Path
    """The sentences, as `texts.json` of a run."""
    classes: int
    kept: int
    dropped: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RunEnded:
    """A training is done: its figures and its classifier are on disk."""

    kind: Literal["run-ended"] = "run-ended"
    time: float = field(default_factory=time.time)
    run: Path
    bundle: Path
    metrics: Metrics


@dataclass(frozen=True, kw_only=True, slots=True)
class FiguresMeasured:
    """A classifier was measured on labelled photos."""

    kind: Literal["figures-measured"] = "figures-measured"
    time: float = field(default_factory=time.time)
    source: Path
    figures: ExamFigures
    unknown_classes: dict[str, int] = field(default_factory=dict)
    """Classes of the source that the classifier does not know, with their photos; left out of the figures."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MethodExamined:
    """One method of a comparison has learned from one seed's photos and answered its exam."""

    kind: Literal["method-examined"] = "method-examined"
    time: float = field(default_factory=time.time)
    method: str
    seed: int
    number: int
    """Of `of` examinations of this comparison."""
    of: int
    balanced_accuracy: float | None
    few: float | None
    seconds: float
    is_reused: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareEnded:
    """A comparison is done: its table and figure are on disk."""

    kind: Literal["compare-ended"] = "compare-ended"
    time: float = field(default_factory=time.time)
    out: Path
    comparison: Comparison


@dataclass(frozen=True, kw_only=True, slots=True)
class PrototypesMade:
    """Prototypes and their quality."""

    kind: Literal["prototypes-made"] = "prototypes-made"
    time: float = field(default_factory=time.time)
    quality: PrototypeQuality


@dataclass(frozen=True, kw_only=True, slots=True)
class AdviceMeasured:
    """What the last photos of each class brought is known, and on disk."""

    kind: Literal["advice-measured"] = "advice-measured"
    time: float = field(default_factory=time.time)
    run: Path
    advice: Advice
