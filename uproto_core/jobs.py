"""What to do: a frozen dataclass a command; goes through JSON unchanged, to the child and into the run's log."""

import dataclasses
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from uproto_core.settings import Accelerator, Preset, PrototypeAssignment, PrototypeKind, Settings
from uproto_core.source_options import SourceOptions

BUILT_IN = "built-in"
"""Name of the backbone that comes along."""

ExportForm = Literal["onnx", "folder"]
"""One ONNX file, or the bundle with its model inside."""

AUTO = "auto"
"""The best backbone that is on this computer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ScanJob:
    """Count the photos and classes of a source; reads names and sizes, opens no photo."""

    kind: Literal["scan"] = "scan"
    source: Path
    read: SourceOptions = field(default_factory=SourceOptions)


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckJob:
    """Read every photo once and say what is wrong with the folder."""

    kind: Literal["check"] = "check"
    source: Path
    read: SourceOptions = field(default_factory=SourceOptions)
    looks_inside: bool = True
    """Whether the model looks at each photo too: labels in doubt cannot be found without it."""
    backbone: str = BUILT_IN
    """The small one: the limits of what is told were found with it, and it is quick."""
    accelerator: Accelerator = "auto"


@dataclass(frozen=True, kw_only=True, slots=True)
class SampleJob:
    """Draw the built-in sample into a folder."""

    kind: Literal["sample"] = "sample"
    out: Path
    seed: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainJob:
    """The whole path, from a source to a classifier."""

    kind: Literal["train"] = "train"
    source: Path
    out: Path
    """The run's folder."""
    preset: Preset = "quick"
    backbone: str = AUTO
    texts: Path | None = None
    seed: int = 0
    is_resumed: bool = False
    accelerator: Accelerator = "auto"
    settings: Settings = field(default_factory=Settings)
    read: SourceOptions = field(default_factory=SourceOptions)
    overrides: Path | None = None
    """A project, or a file, with what was decided about sentences; None looks where `uproto texts` keeps it."""
    look_up: str = ""
    """The person's consent: the encyclopaedia that class names may be sent to, by its language or address; empty
    sends nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProbeJob:
    """Measure on a few photos how long a training would take on this computer; leaves nothing behind."""

    kind: Literal["probe"] = "probe"
    source: Path
    presets: tuple[Preset, ...] = ("quick", "balanced", "thorough")
    backbone: str = AUTO
    texts: Path | None = None
    accelerator: Accelerator = "auto"
    settings: Settings = field(default_factory=Settings)
    read: SourceOptions = field(default_factory=SourceOptions)


@dataclass(frozen=True, kw_only=True, slots=True)
class TextsJob:
    """Judge every sentence about every class, and keep what the person decides about them."""

    kind: Literal["texts"] = "texts"
    source: Path
    texts: Path | None = None
    backbone: str = AUTO
    seed: int = 0
    accelerator: Accelerator = "auto"
    settings: Settings = field(default_factory=Settings)
    read: SourceOptions = field(default_factory=SourceOptions)
    overrides: Path | None = None
    """As in a training; written to where something is decided."""
    keep: tuple[str, ...] = ()
    """Sentences to pin, each as `class: sentence`."""
    drop: tuple[str, ...] = ()
    take_back: tuple[str, ...] = ()
    """Sentences about which the program is to decide again."""
    look_up: str = ""
    """As in a training."""
    out: Path | None = None
    """Folder for the stages' files; None is one in the person's cache."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EvaluateJob:
    """Measure a run or a classifier on its own exam photos or on another labelled source."""

    kind: Literal["evaluate"] = "evaluate"
    subject: Path
    """A run's or a bundle's folder."""
    source: Path | None = None
    is_anew: bool = False
    """Without a source: the run's exam photos are answered again, with the balance that was kept since."""
    accelerator: Accelerator = "auto"
    read: SourceOptions = field(default_factory=SourceOptions)


@dataclass(frozen=True, kw_only=True, slots=True)
class PredictJob:
    """Answer photos or folders of photos."""

    kind: Literal["predict"] = "predict"
    bundle: Path
    """A bundle's or a run's folder."""
    photos: tuple[Path, ...]
    top: int = 3
    accelerator: Accelerator = "auto"
    answered: Path | None = None
    """A JSON-lines file of earlier answers: photos in it are not answered again (a resumed folder run)."""
    right: float | None = None
    """Answers are given only when right about this often, 0 always; None is what was chosen for the classifier."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ExplainJob:
    """Say which parts of a photo an answer rests on."""

    kind: Literal["explain"] = "explain"
    bundle: Path
    photo: Path
    class_name: str = ""
    """The class that is asked about; empty is the likeliest one."""
    accelerator: Accelerator = "auto"


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareJob:
    """Train and examine the method, its rivals and its ablations on the same photos, and say which is better."""

    kind: Literal["compare"] = "compare"
    source: Path
    out: Path
    """The comparison's folder; one that was stopped goes on from there."""
    preset: Preset = "quick"
    backbone: str = AUTO
    texts: Path | None = None
    seeds: int = 5
    first_seed: int = 0
    """Of `seeds` in a row; with drawn tails they begin at 1."""
    methods: tuple[str, ...] = ()
    """By name; none stands for all. The method itself always takes part."""
    has_redrawn_tails: bool = False
    """For development: each seed draws a tail and an exam of its own from photos outside the source's exam."""
    accelerator: Accelerator = "auto"
    settings: Settings = field(default_factory=Settings)
    read: SourceOptions = field(default_factory=SourceOptions)
    overrides: Path | None = None
    """What was decided about sentences, as in a training."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PrototypesJob:
    """Make prototypes and measure how even they are."""

    kind: Literal["prototypes"] = "prototypes"
    classes: int
    dim: int
    prototypes: PrototypeKind = "polar"
    seed: int = 0
    out: Path | None = None
    evenness: float | None = None
    """Of polar ones; None takes the settings' own."""
    assignment: PrototypeAssignment = "nearest"


@dataclass(frozen=True, kw_only=True, slots=True)
class DownloadJob:
    """Fetch a larger model, with resume and check."""

    kind: Literal["download"] = "download"
    backbone: str
    endpoint: str | None = None
    """A mirror's address; None takes the hub's own."""
    file: Path | None = None
    """Where the model lies already: a folder, or a file fetched on another computer. Then nothing is downloaded."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ListBackbonesJob:
    """Say which models there are, what each costs, and which are on this computer."""

    kind: Literal["list-backbones"] = "list-backbones"


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportJob:
    """Write a classifier in a form for other programs, and see that it answers the same."""

    kind: Literal["export"] = "export"
    bundle: Path
    """A bundle's or a run's folder."""
    form: ExportForm
    out: Path
    photos: tuple[Path, ...] = ()
    """Photos, or folders of photos, to compare answers on; none takes those that it was trained on, if they are there,
    or drawn ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdviseJob:
    """Measure what the last photos of each class brought, by hiding half of them; one that was stopped goes on."""

    kind: Literal["advise"] = "advise"
    run: Path
    """A finished training's folder; the advice is kept in it."""
    accelerator: Accelerator = "auto"


@dataclass(frozen=True, kw_only=True, slots=True)
class HuntJob:
    """Look through an unsorted folder for photos of rare classes, the likeliest first; changes nothing."""

    kind: Literal["hunt"] = "hunt"
    run: Path
    """A finished training's folder, or a classifier's."""
    folder: Path
    """The archive; it may hold the project's own photos too, which are not offered again."""
    classes: tuple[str, ...] = ()
    """What to look for, as the classifier calls it; none stands for every rare class."""
    top: int = 20_000
    """How many photos to tell of: one is told of when it is among so many of the likeliest by then."""
    accelerator: Accelerator = "auto"


@dataclass(frozen=True, kw_only=True, slots=True)
class FindPhotosJob:
    """Look in a folder for photos of a project that are gone, by what is in them; changes nothing."""

    kind: Literal["find-photos"] = "find-photos"
    project: Path
    source: Path
    """The source of the project that cannot be reached any more."""
    folder: Path
    """Where its photos may lie now."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SelfTestJob:
    """See whether everything that uproto needs works on this computer; for a report."""

    kind: Literal["self-test"] = "self-test"


@dataclass(frozen=True, kw_only=True, slots=True)
class Control:
    """A word to a job that runs behind a pipe; nothing happens where none runs."""

    kind: Literal["control"] = "control"
    word: Literal["cancel", "pause", "go-on", "finish"]


Job = (
    ScanJob
    | CheckJob
    | SampleJob
    | TrainJob
    | ProbeJob
    | TextsJob
    | EvaluateJob
    | PredictJob
    | ExplainJob
    | CompareJob
    | PrototypesJob
    | DownloadJob
    | ListBackbonesJob
    | ExportJob
    | AdviseJob
    | HuntJob
    | FindPhotosJob
    | SelfTestJob
)

JOB: TypeAdapter[Job] = TypeAdapter(Annotated[Job, Field(discriminator="kind")])

ORDER: TypeAdapter[Job | Control] = TypeAdapter(Annotated[Job | Control, Field(discriminator="kind")])


def to_json_line(order: Job | Control) -> str:
    """The job, or the word to a running one, as one line of JSON."""
    return ORDER.dump_json(order).decode()


def from_json_line(line: str) -> Job | Control:
    """What a line asks for.

    Raises:
        pydantic.ValidationError: the line is no job of this version.
    """
    return ORDER.validate_json(line)


def resolved(job: Job) -> Job:
    """The job with every path absolute, so that a process with another working folder means the same files."""

    def absolute(value: object) -> object:
        if isinstance(value, Path):
            # Not Path.expanduser: a ~name of no one is a path where nothing is, and no error of its own.
            return Path(os.path.expanduser(value)).absolute()  # noqa: PTH111
        if isinstance(value, tuple):
            return tuple(absolute(entry) for entry in value)
        if isinstance(value, SourceOptions):
            return dataclasses.replace(value, photos_root=absolute(value.photos_root))  # type: ignore[arg-type]
        return value

    changed = {entry.name: absolute(getattr(job, entry.name)) for entry in dataclasses.fields(job)}
    return dataclasses.replace(job, **changed)  # type: ignore[arg-type]  # each field keeps its type
