"""`advice.json` of a run, and what came of the advice of the training before."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from uproto_core.advice import Advice, AdviceOutcome
from uproto_core.errors import RunUnusableError
from uproto_core.figures import Accuracy, Metrics, share_of_photos
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import RunPaths
from uproto_core.store.project_runs import finished_runs
from uproto_core.store.runs import read_metrics, read_split


def read_advice(run: RunPaths) -> Advice | None:
    """What to photograph next by a training; None where that was not measured, or by another version."""
    with suppress(OSError, ValidationError):
        return Advice.model_validate_json(run.advice.read_bytes())
    return None


def write_advice(run: RunPaths, advice: Advice) -> None:
    """Keep it with the training.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    write_text(run.advice, advice.model_dump_json(indent=1, by_alias=True))


def photos_in_use(run: RunPaths) -> Counter[str]:
    """Photos of each class in training, practice and exam.

    Raises:
        RunUnusableError: the table is missing or damaged.
    """
    return Counter(row.class_name for row in read_split(run) if row.split != "left-out")


def last_outcome(run: Path, project: Path) -> tuple[AdviceOutcome, ...]:
    """What came of the last advice before a training, class by class; empty where there was none, or none was followed.

    Args:
        run: The training's folder.
        project: The project's folder.
    """
    earlier = [other for other in finished_runs(project) if other.name < run.name]
    # The newest first: advice is about what came after it, not after the one before.
    for other in sorted(earlier, key=lambda found: found.name, reverse=True):
        advice = read_advice(RunPaths(other))
        if advice is not None:
            with suppress(RunUnusableError):
                return outcomes(advice, RunPaths(other), RunPaths(run))
            return ()
    return ()


def outcomes(advice: Advice, before: RunPaths, now: RunPaths) -> tuple[AdviceOutcome, ...]:
    """Every class that has more photos now, those with the most new ones first; a wrong forecast stays among them.

    Args:
        advice: Of the earlier training.
        before: The earlier training.
        now: The later one.

    Raises:
        RunUnusableError: a file of one of them is missing or damaged.
    """
    had, has = photos_in_use(before), photos_in_use(now)
    found_before, found_now = _practice(read_metrics(before)), _practice(read_metrics(now))
    nothing = share_of_photos(0, 0)
    made = [
        AdviceOutcome(
            class_name=entry.class_name,
            forecast=entry.gain,
            last_n=entry.last_n,
            added=has[entry.class_name] - had[entry.class_name],
            before=found_before.get(entry.class_name, nothing),
            now=found_now.get(entry.class_name, nothing),
        )
        for entry in advice.classes
        if has[entry.class_name] > had[entry.class_name]
    ]
    return tuple(sorted(made, key=lambda outcome: -outcome.added))


def _practice(metrics: Metrics) -> dict[str, Accuracy]:
    figures = metrics.validation
    return {one.class_name: one.found for one in figures.per_class} if figures is not None else {}
