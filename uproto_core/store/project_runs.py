"""Which trainings a project's folder holds, by their folders alone."""

from pathlib import Path

from uproto_core.store.paths import ProjectPaths, RunPaths


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
