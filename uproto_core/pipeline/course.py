"""The course of a training: the stages in order, and what all of them share."""

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TypeVar

from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.events import Event, StageEnded, StageName, StageStarted
from uproto_core.jobs import TrainJob
from uproto_core.processes import Processes
from uproto_core.stage import Stage, fingerprint
from uproto_core.store.paths import RunPaths

STAGES: tuple[StageName, ...] = (
    "scan",
    "photos",
    "split",
    "features",
    "texts",
    "prototypes",
    "matching",
    "classifier",
    "calibration",
    "exam",
    "bundle",
)
"""The path of a training, in order."""

TUNED_STAGES: tuple[StageName, ...] = (
    *STAGES[: STAGES.index("prototypes")],
    "tuning",
    *STAGES[STAGES.index("prototypes") :],
)
"""The same where the image tower is trained too."""

_VERSIONS: dict[StageName, int] = {
    **dict.fromkeys(TUNED_STAGES, 1),
    "prototypes": 3,
    "matching": 2,
    "classifier": 2,
    "calibration": 2,
}
"""Code version of each stage: raise it when a stage's result changes for the same input."""

Result = TypeVar("Result")


@dataclass(frozen=True, kw_only=True)
class Course:
    """One training: what to do, where its files lie, what computes, and how it is stopped."""

    job: TrainJob
    run: RunPaths
    compute: Compute
    cancel: CancelToken
    together: Processes = field(default_factory=Processes)
    """Processes that train the tower with this one."""

    @property
    def stages(self) -> tuple[StageName, ...]:
        """The path of this training."""
        return STAGES if self.job.preset == "quick" else TUNED_STAGES

    def stage(
        self, name: StageName, *depends_on: object, artefact: Path | None = None, beside: Path | None = None
    ) -> Stage:
        """A stage whose artefact lies in the run.

        Args:
            name: Which.
            depends_on: Everything its result depends on: fingerprints of earlier stages, settings, the seed.
            artefact: Its file; None for one of tensors among the checkpoints.
            beside: A second file that it makes, for other programs.
        """
        return Stage(
            name=name,
            number=self.stages.index(name) + 1,
            of=len(self.stages),
            artefact=artefact or self.run.artefact(name),
            beside=beside,
            record=self.run.record(name),
            fingerprint=fingerprint(name, _VERSIONS[name], *depends_on),
        )

    def passing(self, name: StageName, work: Generator[Event, None, Result]) -> Generator[Event, None, Result]:
        """A stage that leaves no artefact in the run: it is quick, or it keeps its results in a cache of its own."""
        yield StageStarted(stage=name, number=self.stages.index(name) + 1, of=len(self.stages))
        started = monotonic()
        result = yield from work
        yield StageEnded(stage=name, seconds=monotonic() - started)
        return result
