"""Which class a photo belongs to, as far as a scan's examples tell; no Qt."""

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path


class ClassOfPhoto:
    """Looks up a photo's class: by name among the examples, else by the folder it lies in.

    A scan announces a few photos of each class, and decisions are about any photo. In a source of folders the nearest
    folder that holds photos of one class only has the answer; in a table, where a folder may hold every class, only
    the examples themselves do. The tables are made when something is asked for the first time.
    """

    def __init__(self, examples: Mapping[str, tuple[Path, ...]]) -> None:
        self._examples = examples

    def __call__(self, photo: Path) -> str | None:
        """The class of a photo, or None where it cannot be told."""
        path = str(photo)
        found = self._photos.get(path)
        if found is not None:
            return found
        for folder in _folders_above(path):
            if folder in self._folders:
                return self._folders[folder]
        return None

    @cached_property
    def _photos(self) -> dict[str, str]:
        return {str(path): name for name, paths in self._examples.items() for path in paths}

    @cached_property
    def _folders(self) -> dict[str, str | None]:
        """The class of each folder, None where photos of several classes lie somewhere in it."""
        classes: dict[str, str | None] = {}
        for name, paths in self._examples.items():
            own = {str(path).rpartition(os.sep)[0] for path in paths}
            higher = {above for folder in own for above in _folders_above(folder)}
            for folder in own | higher:
                classes[folder] = name if classes.get(folder, name) == name else None
        return classes


def _folders_above(path: str) -> list[str]:
    """Every folder that a path lies in, the nearest first; as text, for a scan has tens of thousands of paths."""
    folders: list[str] = []
    above = path.rpartition(os.sep)[0]
    while above:
        folders.append(above)
        above = above.rpartition(os.sep)[0]
    return folders
