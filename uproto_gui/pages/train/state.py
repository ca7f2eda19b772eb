"""What the Train page shows, folded from events: no Qt, no words, only what is so.

In come the session's events; out come the steps, the share done, the time left and the rounds with their findings.
"""

from dataclasses import dataclass, field, replace
from typing import Literal, assert_never

from uproto_core.errors import UprotoError
from uproto_core.events import (
    AdviceMeasured,
    BackboneReady,
    BackbonesListed,
    BundleExported,
    ClassesCounted,
    CompareEnded,
    DeviceFound,
    EpochEnded,
    Event,
    Failed,
    FiguresMeasured,
    FindingMade,
    JobEnded,
    JobStarted,
    MemoryUsed,
    MethodExamined,
    Noted,
    PhotoAnswered,
    PhotoExplained,
    PhotosFoundAgain,
    PhotoSkipped,
    PhotosListed,
    PhotosRanked,
    PrototypesMade,
    RunEnded,
    SampleMade,
    SelfTested,
    SourceScanned,
    StageEnded,
    StageName,
    StageProgressed,
    StageStarted,
    Stopped,
    TextsChosen,
    TimeMeasured,
)
from uproto_core.figures import PracticeFigures
from uproto_gui.pages.train.time_left import TimeLeft

StepName = Literal["photos", "descriptions", "tuning", "anchors", "matching", "classifier", "exam"]
StepState = Literal["waiting", "running", "done"]
Phase = Literal["ready", "running", "paused", "stopping", "stopped", "finished", "failed"]

STEPS: tuple[tuple[StepName, tuple[StageName, ...]], ...] = (
    ("photos", ("scan", "photos", "split", "features")),
    ("descriptions", ("texts",)),
    ("tuning", ("tuning",)),
    ("anchors", ("prototypes",)),
    ("matching", ("matching",)),
    ("classifier", ("classifier", "calibration")),
    ("exam", ("exam", "bundle")),
)

# How long each stage takes beside the others in the sample on two cores: only the bar and the first guess of the time
# left lean on it; the estimate itself follows the clock.
_EFFORT: dict[StageName, float] = {
    "scan": 1,
    "photos": 4,
    "split": 1,
    "features": 48,
    "texts": 5,
    "prototypes": 2,
    "matching": 20,
    "classifier": 14,
    "calibration": 2,
    "exam": 2,
    "bundle": 1,
}
_EFFORT_IN_ALL = sum(_EFFORT.values())
_OF_PHOTOS: frozenset[StageName] = frozenset(("photos", "features"))
_SECONDS_TO_TELL = 2.0
_ROUNDS_TO_TELL = 4
_TUNING_EFFORT = 500
"""Of training inside the model, where that is a step."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """One look at the practice photos."""

    stage: StageName
    number: int
    loss: float
    practice: PracticeFigures | None
    practice_loss: float | None = None
    """Of practice photos; None where there are none, and in trainings of older versions."""
    at: float = 0.0
    """When it ended."""


@dataclass(frozen=True, kw_only=True)
class TrainState:
    """Everything the page shows of one training."""

    phase: Phase = "ready"
    stage: StageName | None = None
    ended: frozenset[StageName] = frozenset()
    within: float = 0.0
    """Share of the running stage that is done, 0 to 1."""
    counted: tuple[int, int | None] = (0, None)
    """Photos or pieces done in the running stage, and all of them where that is known."""
    paced_from: tuple[int, float] | None = None
    """Photos done and the time when the running stage was first heard of."""
    rounds: tuple[Round, ...] = ()
    rounds_in_all: int = 0
    skipped: int = 0
    notes: tuple[Noted, ...] = ()
    time_left: TimeLeft = field(default_factory=TimeLeft)
    started: float | None = None
    now: float = 0.0
    paused_at: float | None = None
    rested_until: float = 0.0
    """When the last pause ended: what lies before it says nothing of the speed after it."""
    seconds: float | None = None
    """How long the training took, once it is done."""
    memory_bytes: int | None = None
    """What the training takes now, as last heard."""
    error: UprotoError | None = None
    is_finishing: bool = False
    has_tuning: bool = False
    """Whether training inside the model is one of the steps."""

    @property
    def share(self) -> float:
        """Share of the whole path that is done, 0 to 1."""
        done = sum(_effort(stage) for stage in self.ended)
        if self.stage is not None and self.stage not in self.ended:
            done += _effort(self.stage) * self.within
        in_all = _EFFORT_IN_ALL + (_TUNING_EFFORT if self.has_tuning else 0)
        return min(done / in_all, 1.0)

    @property
    def photos_a_second(self) -> float | None:
        """How fast photos are read, looked at or marked in this stage; None where none are, or it is too early."""
        if self.paced_from is None or self.stage not in _OF_PHOTOS:
            return None
        done, seconds = self.counted[0] - self.paced_from[0], self.now - self.paced_from[1]
        return done / seconds if done > 0 and seconds >= _SECONDS_TO_TELL else None

    @property
    def rounds_a_minute(self) -> float | None:
        """How fast the last rounds of this stage went; None where it is too early, or a rest lay between."""
        last = [seen for seen in self.rounds if seen.stage == self.stage][-_ROUNDS_TO_TELL:]
        if len(last) < _ROUNDS_TO_TELL or last[0].at < self.rested_until:
            return None
        seconds = last[-1].at - last[0].at
        return 60 * (len(last) - 1) / seconds if seconds > 0 else None

    @property
    def is_at_work(self) -> bool:
        """Whether a training runs, waits in a pause, or is being stopped."""
        return self.phase in ("running", "paused", "stopping")

    def step_states(self) -> tuple[tuple[StepName, StepState], ...]:
        """The steps people see, each waiting, running or done: six, and one more where the model itself is trained."""
        return tuple((name, self._state_of(stages)) for name, stages in STEPS if name != "tuning" or self.has_tuning)

    def _state_of(self, stages: tuple[StageName, ...]) -> StepState:
        if self.phase == "finished" or self.ended.issuperset(stages):
            return "done"
        return "running" if self.stage in stages or self.ended.intersection(stages) else "waiting"

    @property
    def running_step(self) -> StepName | None:
        """The step that runs, or None before the first."""
        return next((name for name, stages in STEPS if self.stage in stages), None)

    def begun(self, at: float) -> "TrainState":
        """A training was asked for."""
        return TrainState(phase="running", started=at, now=at)

    def paused(self, at: float) -> "TrainState":
        """The person pressed Pause."""
        return replace(self, phase="paused", paused_at=at) if self.phase == "running" else self

    def going_on(self, at: float) -> "TrainState":
        """The person ended the pause; the time left does not count the rest."""
        if self.phase != "paused":
            return self
        rest = at - (self.paused_at if self.paused_at is not None else at)
        # What was done before the pause says nothing of the speed after it.
        paced = (self.counted[0], at) if self.paced_from is not None else None
        left = self.time_left.after_rest(rest)
        gone_on = replace(self, phase="running", paused_at=None, now=at, time_left=left, paced_from=paced)
        return replace(gone_on, rested_until=at)

    def stopping(self) -> "TrainState":
        """The person pressed Stop and said what becomes of the rest."""
        return replace(self, phase="stopping") if self.is_at_work else self

    def finishing(self) -> "TrainState":
        """The person pressed Finish now."""
        return replace(self, is_finishing=True, phase="running", paused_at=None) if self.is_at_work else self

    def stopped(self) -> "TrainState":
        """The training has stopped."""
        return replace(self, phase="stopped")

    def failed(self, error: UprotoError) -> "TrainState":
        """The training ended with an error; what is done is kept."""
        return replace(self, phase="failed", error=error)

    def after(self, event: Event) -> "TrainState":  # noqa: PLR0911  (one return for each kind of event)
        """The state after one more event."""
        match event:
            case JobStarted(time=time):
                return replace(self, phase="running", started=time, now=time, seconds=None, error=None)
            case StageStarted(stage=stage, of=of, time=time) if _effort(stage):
                begun = replace(self, stage=stage, within=0.0, counted=(0, None), paced_from=None)
                begun = replace(begun, has_tuning=of == len(_EFFORT) + 1)
                return begun.clocked(time, is_reused=False)
            case StageProgressed(stage=stage, done=done, total=total, time=time) if _effort(stage):
                within = min(done / total, 1.0) if total else 0.0
                paced = self.paced_from if self.paced_from is not None and stage == self.stage else (done, time)
                moved = replace(self, stage=stage, within=within, counted=(done, total), paced_from=paced)
                return moved.clocked(time, is_reused=False)
            case StageEnded(stage=stage, time=time, is_reused=is_reused) if _effort(stage):
                return replace(self, ended=self.ended | {stage}, within=0.0).clocked(time, is_reused=is_reused)
            case EpochEnded(epochs=epochs, time=time):
                seen = _round_of(event)
                return replace(self, rounds=(*self.rounds, seen), rounds_in_all=epochs).clocked(time, is_reused=False)
            case MemoryUsed(bytes=memory):
                return replace(self, memory_bytes=memory)
            case PhotoSkipped():
                return replace(self, skipped=self.skipped + 1)
            case Noted():
                return replace(self, notes=(*self.notes, event))
            case RunEnded(time=time):
                took = time - self.started if self.started is not None else None
                return replace(self, phase="finished", seconds=took, now=time)
            case Stopped():
                return self.stopped()
            case (
                StageStarted()
                | StageProgressed()
                | StageEnded()
                | Failed()
                | DeviceFound()
                | ClassesCounted()
                | SourceScanned()
                | PhotosListed()
                | PhotosFoundAgain()
                | SelfTested()
                | FindingMade()
                | SampleMade()
                | TextsChosen()
                | AdviceMeasured()
                | PhotosRanked()
                | TimeMeasured()
                | FiguresMeasured()
                | PhotoAnswered()
                | PhotoExplained()
                | MethodExamined()
                | CompareEnded()
                | PrototypesMade()
                | BackbonesListed()
                | BackboneReady()
                | BundleExported()
                | JobEnded()
            ):
                return self
            case _:
                assert_never(event)

    def clocked(self, time: float, *, is_reused: bool) -> "TrainState":
        """The same with the clock set and the time left estimated anew."""
        started = self.started if self.started is not None else time
        left = self.time_left.reused(self.share) if is_reused else self.time_left.seen(self.share, time - started)
        return replace(self, now=time, started=started, time_left=left)


def _round_of(event: EpochEnded) -> Round:
    return Round(
        stage=event.stage,
        number=event.epoch,
        loss=event.loss,
        practice=event.practice,
        practice_loss=event.practice_loss,
        at=event.time,
    )


def _effort(stage: StageName) -> float:
    """How long a stage takes beside the others; 0 for one that is no part of a training."""
    return _TUNING_EFFORT if stage == "tuning" else _EFFORT.get(stage, 0)
