"""The one door to the exam of a training: as long as it is closed, no figure and no answer of an exam photo gets out.

A training writes them to disk when it ends. Whoever shows them reads them here.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from uproto_core.figures import Geometry, GeometryPair, Metrics
from uproto_core.store.exam_looks import OPENED_ONCE, ExamStanding, exam_standing, is_exam_opened
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import Prediction, read_metrics, read_predictions

_UNKNOWN = Geometry(head_head=None, head_tail=None, tail_tail=None, ratio=None)


@dataclass(frozen=True, kw_only=True)
class ShownRun:
    """What may be shown of a finished training."""

    metrics: Metrics
    """Without figures of exam photos while the exam is closed."""
    predictions: tuple[Prediction, ...]
    """None while it is closed."""
    standing: ExamStanding

    @property
    def is_exam_closed(self) -> bool:
        """Whether there is an exam that may not be shown."""
        return not self.standing.is_opened


def read_shown(run: Path, project: Path | None) -> ShownRun:
    """What may be shown of a training.

    Args:
        run: Its folder.
        project: The project it belongs to; None where it belongs to none, and is open to whoever has made it.

    Raises:
        RunUnusableError: it is not finished, or a file of it is missing or damaged.
    """
    paths = RunPaths(run)
    metrics, predictions = read_metrics(paths), read_predictions(paths)
    standing = exam_standing(run, project) if project is not None else OPENED_ONCE
    if metrics.exam is None:
        # Nothing to keep closed.
        return ShownRun(metrics=metrics, predictions=predictions, standing=replace(standing, is_opened=True))
    if standing.is_opened:
        return ShownRun(metrics=metrics, predictions=predictions, standing=standing)
    return ShownRun(metrics=without_exam(metrics), predictions=(), standing=standing)


def read_shown_metrics(run: Path, project: Path | None) -> Metrics:
    """The figures of a training that may be shown; raises what `read_shown` does for them."""
    metrics = read_metrics(RunPaths(run))
    return metrics if project is None or is_exam_opened(run, project) else without_exam(metrics)


def without_exam(metrics: Metrics) -> Metrics:
    """The figures with those of the exam taken out."""
    closed: dict[str, object] = {"exam": None, "rivals": {}}
    if metrics.geometry.measured_on == "exam":
        closed["geometry"] = GeometryPair(before=_UNKNOWN, after=_UNKNOWN)
    return metrics.model_copy(update=closed)
