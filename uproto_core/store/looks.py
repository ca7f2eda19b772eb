"""How often an exam was looked at: choosing between trainings by the same exam makes it rosier."""

from contextlib import suppress
from pathlib import Path

from uproto_core.errors import RunUnusableError
from uproto_core.store.paths import RunPaths
from uproto_core.store.project_runs import all_runs
from uproto_core.store.runs import read_exam_photos, read_run


def look_of(run: Path, project: Path) -> int:
    """Which look at its exam a finished training is.

    An earlier training of the project counts if its exam was marked and has a photo in common with this one's. Those
    that were thrown away count too: what they taught about the exam stays known.

    Args:
        run: The training's folder.
        project: The project's folder.

    Returns:
        1 for the first look.

    Raises:
        RunUnusableError: the training's own files are missing or damaged.
    """
    exam = read_exam_photos(RunPaths(run))
    opened = _opened(run)
    look = 1
    for other in all_runs(project):
        # What cannot be read any more can be counted by nobody.
        with suppress(RunUnusableError):
            before = _opened(other) if other != run else None
            if before and opened and before < opened and not exam.isdisjoint(read_exam_photos(RunPaths(other))):
                look += 1
    return look


def _opened(run: Path) -> tuple[str, str] | None:
    """When a training's exam was marked, as text that sorts by time; None where that has not come to its end."""
    ended = read_run(RunPaths(run)).ended
    return (ended, run.name) if ended is not None else None
