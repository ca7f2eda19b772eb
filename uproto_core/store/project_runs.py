"""Which trainings a project's folder holds, by their folders alone."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from uproto_core.store.paths import ProjectPaths, RunPaths

_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d-\d{6}")
_MOMENT_FORM: Final = "%Y-%m-%d-%H%M%S"


def all_runs(root: Path) -> tuple[Path, ...]:
    """Every training of a project that left a folder, those that were thrown away too."""
    paths = ProjectPaths(root)
    return tuple(run for folder in (paths.runs, paths.bin) for run in folders_in(folder))


def finished_runs(root: Path) -> tuple[Path, ...]:
    """Every training of a project that came to its end and was not thrown away, the newest first."""
    return tuple(run for run in folders_in(ProjectPaths(root).runs) if RunPaths(run).metrics.is_file())


def folders_in(folder: Path) -> list[Path]:
    """Folders by name, the last one first: their names begin with the time."""
    try:
        return sorted((path for path in folder.iterdir() if path.is_dir()), key=lambda path: path.name, reverse=True)
    except OSError:
        return []


def next_moment(names: Iterable[str]) -> datetime:
    """The moment that a new training is named by: now, or just after the newest where a clock has jumped back.

    Their names say which is the newest, and that one is used, and gone on with.
    """
    now = datetime.now().astimezone()
    newest = max((found[0] for name in names if (found := _MOMENT.match(name))), default="")
    if newest > now.strftime(_MOMENT_FORM):
        # A folder that somebody has named by a moment that there is not.
        with suppress(ValueError):
            return datetime.strptime(newest, _MOMENT_FORM).astimezone() + timedelta(seconds=1)
    return now
