"""Which class a photo belongs to, as far as a scan's examples tell; no Qt."""

from collections.abc import Mapping
from pathlib import Path


class ClassOfPhoto:
    """Looks up a photo's class: by name among the examples, else by the folder it lies in.

    A scan announces a few photos of each class, and decisions are about any photo. In a source of folders the nearest
    folder that holds photos of one class only has the answer; in a table, where a folder may hold every class, only
    the examples themselves do.
    """

    def __init__(self, examples: Mapping[str, tuple[Path, ...]]) -> None:
        self._photos = {path: name for name, paths in examples.items() for path in paths}
        self._folders: dict[Path, str | None] = {}
        for name, paths in examples.items():
            for folder in {above for path in paths for above in path.parents}:
                self._folders[folder] = name if self._folders.get(folder, name) == name else None

    def __call__(self, photo: Path) -> str | None:
        """The class of a photo, or None where it cannot be told."""
        if photo in self._photos:
            return self._photos[photo]
        return next((self._folders[above] for above in photo.parents if above in self._folders), None)
