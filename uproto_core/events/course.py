"""How a job goes: begun, its steps, its notes, its end."""

import time
from dataclasses import dataclass, field
from typing import Literal

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
    "hunt",
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


@dataclass(frozen=True, kw_only=True, slots=True)
class SelfCheck:
    """One part of the self-test."""

    name: str
    is_fine: bool
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SelfTested:
    """The self-test is done."""

    kind: Literal["self-tested"] = "self-tested"
    time: float = field(default_factory=time.time)
    computes_on: str
    checks: tuple[SelfCheck, ...]
