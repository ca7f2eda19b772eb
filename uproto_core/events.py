"""What happened: a closed union of frozen dataclasses, the same through JSON, the child's pipe and the run's log.

`--json-events`, `events.jsonl`, the child's pipe and the window's live view are one and the same stream. A consumer
matches the events and ends with `assert_never` or a named rest, so that a new one is not forgotten.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from uproto_core.advice import Advice
from uproto_core.comparison import Comparison
from uproto_core.figures import (
    ClassCount,
    Document,
    ExamFigures,
    Metrics,
    PracticeFigures,
    PrototypeQuality,
    ScanSummary,
)
from uproto_core.findings import Finding
from uproto_core.settings import Preset

StageName = Literal[
    "scan",
    "sample",
    "photos",
    "checks",
    "split",
    "features",
    "texts",
    "tuning",
    "prototypes",
    "matching",
    "classifier",
    "calibration",
    "exam",
    "bundle",
    "answers",
    "download",
    "methods",
    "compare",
    "export",
    "advice",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class JobStarted:
    """The engine took the job."""

    kind: Literal["job-started"] = "job-started"
    time: float = field(default_factory=time.time)
    job: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DeviceFound:
    """What computes."""

    kind: Literal["device-found"] = "device-found"
    time: float = field(default_factory=time.time)
    device: Literal["cpu", "cuda", "mps"]
    name: str
    """The graphics card's name; empty for the processor."""
    cores: int


@dataclass(frozen=True, kw_only=True, slots=True)
class StageStarted:
    """A step of the path begins; `number` of `of` steps of this job."""

    kind: Literal["stage-started"] = "stage-started"
    time: float = field(default_factory=time.time)
    stage: StageName
    number: int
    of: int


@dataclass(frozen=True, kw_only=True, slots=True)
class StageProgressed:
    """How far a step is; `total` is None while it is not known."""

    kind: Literal["stage-progressed"] = "stage-progressed"
    time: float = field(default_factory=time.time)
    stage: StageName
    done: int
    total: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class StageEnded:
    """A step is done; `is_reused` says that its result was already there."""

    kind: Literal["stage-ended"] = "stage-ended"
    time: float = field(default_factory=time.time)
    stage: StageName
    seconds: float
    is_reused: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class MemoryUsed:
    """How much memory a training takes now; comes every few seconds and is not kept in its log."""

    kind: Literal["memory-used"] = "memory-used"
    time: float = field(default_factory=time.time)
    bytes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassesCounted:
    """A look at a running scan: the classes so far."""

    kind: Literal["classes-counted"] = "classes-counted"
    time: float = field(default_factory=time.time)
    classes: tuple[ClassCount, ...]
    files_seen: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceScanned:
    """A scan is done. `examples` are a few photos of each class, for thumbnails."""

    kind: Literal["source-scanned"] = "source-scanned"
    time: float = field(default_factory=time.time)
    summary: ScanSummary
    examples: dict[str, tuple[Path, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotosListed:
    """Photos of one class of a scan, in their order; a class with many comes in several."""

    kind: Literal["photos-listed"] = "photos-listed"
    time: float = field(default_factory=time.time)
    class_name: str
    split: Literal["train", "val", "test"] | None
    """Where the source says they belong."""
    folder: Path
    names: tuple[str, ...]
    """Paths below the folder, as they are on disk."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoSkipped:
    """One photo cannot be used; everything else goes on."""

    kind: Literal["photo-skipped"] = "photo-skipped"
    time: float = field(default_factory=time.time)
    path: Path
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FindingMade:
    """One check of the folder is done; `finding.photos == 0` says that nothing was found."""

    kind: Literal["finding-made"] = "finding-made"
    time: float = field(default_factory=time.time)
    finding: Finding


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Noted:
    """A passing note that needs no answer; the window and the terminal have the words for each code."""

    kind: Literal["noted"] = "noted"
    time: float = field(default_factory=time.time)
    code: Literal[
        "backbone.built-in-is-weak",
        "memory.smaller-steps",
        "run.went-astray",
        "matching.round-kept",
        "matching.helps",
        "matching.kept",
        "matching.left-out",
        "classifier.chosen",
        "tuning.kept",
        "tuning.not-kept",
        "tuning.no-practice",
        "texts.none",
        "texts.language",
        "texts.names-say-nothing",
        "texts.sentences-in-another-language",
        "texts.unknown-classes",
        "texts.looks-up",
        "texts.look-up-ended",
        "texts.look-up-failed",
        "exam.none",
        "classes.cannot-be-examined",
        "photos.two-labels",
        "photos.found-elsewhere",
        "photos.table-inside",
        "cache.set-aside",
    ]
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class SampleMade:
    """The built-in sample lies in this folder."""

    kind: Literal["sample-made"] = "sample-made"
    time: float = field(default_factory=time.time)
    source: Path
    texts: Path
    photos: int


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


class TopClass(Document):
    """One candidate of an answer."""

    class_name: str = Field(alias="class")
    confidence: float


class Likeness(Document):
    """A training photo that looks like the one asked about."""

    path: Path
    class_name: str = Field(alias="class")
    cosine: float


class PhotoAnswer(Document):
    """`predict --json`: one object a photo."""

    path: Path
    answer: str | None
    """None when not sure, or when the photo could not be read."""
    top: tuple[TopClass, ...]
    error: str | None = None
    reason: Literal["between-two", "low", "unlike-all"] | None = None
    """Why there is no answer."""
    similar: tuple[Likeness, ...] = ()
    """Three training photos, the most alike first; between two classes three of each, in the order of `top`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoAnswered:
    """One photo was looked at."""

    kind: Literal["photo-answered"] = "photo-answered"
    time: float = field(default_factory=time.time)
    answer: PhotoAnswer


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


class BackboneFacts(Document):
    """A model to choose from."""

    name: str
    title: str
    megabytes: int
    licence: str
    times_slower: int | None
    """Time for a photo on a processor, built-in = 1; None where not measured."""
    speed: Literal["fast", "moderate", "slow"] | None = None
    """The same in a word; None where not measured."""
    model: str = ""
    """open_clip's name of the architecture; empty for the built-in one and for those added by hand."""
    tag: str = ""
    """open_clip's name of the weights."""
    image_px: int | None = None
    """Side of the pictures it looks at; None where only loading would tell."""
    needs: str = ""
    """A package that is lacking here, for its tokeniser."""
    is_on_this_computer: bool
    is_chosen: bool
    """Whether it is the one that `auto` takes."""
    is_recommended: bool
    """Whether it is what to offer someone who has only the built-in one."""
    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class BackbonesListed:
    """The models there are: the built-in one, those to download (best first), those added by hand."""

    kind: Literal["backbones-listed"] = "backbones-listed"
    time: float = field(default_factory=time.time)
    backbones: tuple[BackboneFacts, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class BackboneReady:
    """A model was downloaded or added, checked and put in its place."""

    kind: Literal["backbone-ready"] = "backbone-ready"
    time: float = field(default_factory=time.time)
    name: str
    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class BundleExported:
    """A classifier was written for other programs."""

    kind: Literal["bundle-exported"] = "bundle-exported"
    time: float = field(default_factory=time.time)
    path: Path
    photos: int
    """Whose answers were compared with the classifier's own."""
    largest_difference: float
    """Of any probability, 0 to 1."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdviceMeasured:
    """What the last photos of each class brought is known, and on disk."""

    kind: Literal["advice-measured"] = "advice-measured"
    time: float = field(default_factory=time.time)
    run: Path
    advice: Advice


@dataclass(frozen=True, kw_only=True, slots=True)
class Failed:
    """The job ended with an error; the last event of a child's or a log's stream, never yielded by an engine."""

    kind: Literal["failed"] = "failed"
    time: float = field(default_factory=time.time)
    code: str
    facts: dict[str, str | int]
    says: str
    remedy: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stopped:
    """The person stopped the job; the last event of a child's or a log's stream, never yielded by an engine."""

    kind: Literal["stopped"] = "stopped"
    time: float = field(default_factory=time.time)


@dataclass(frozen=True, kw_only=True, slots=True)
class JobEnded:
    """The job is done."""

    kind: Literal["job-ended"] = "job-ended"
    time: float = field(default_factory=time.time)
    job: str
    seconds: float


Event = (
    JobStarted
    | DeviceFound
    | StageStarted
    | StageProgressed
    | StageEnded
    | MemoryUsed
    | ClassesCounted
    | SourceScanned
    | PhotosListed
    | PhotoSkipped
    | FindingMade
    | EpochEnded
    | Noted
    | SampleMade
    | TimeMeasured
    | TextsChosen
    | RunEnded
    | FiguresMeasured
    | PhotoAnswered
    | MethodExamined
    | CompareEnded
    | PrototypesMade
    | BackbonesListed
    | BackboneReady
    | BundleExported
    | AdviceMeasured
    | Failed
    | Stopped
    | JobEnded
)

EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])


def to_json_line(event: Event) -> str:
    """The event as one line of JSON, without the line's end."""
    return EVENT.dump_json(event, by_alias=True).decode()


def from_json_line(line: str) -> Event:
    """The event of a line.

    Raises:
        pydantic.ValidationError: the line is no event of this version.
    """
    return EVENT.validate_json(line)
