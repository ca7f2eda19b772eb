"""Which class a photo is filed under, as far as a scan tells; no Qt."""

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from uproto_gui.models.listing import Filed, Listing, folders_above


class ClassOfPhoto:
    """Looks up where the source files a photo: among all photos of a scan, or among a few of each class.

    A scan of an earlier session has left a few photos of each class, and decisions are about any photo. In a source of
    folders the nearest folder that holds photos of one class only has the answer; in a table, where a folder may hold
    every class, only the examples themselves do. The tables are made when something is asked for the first time.
    """

    def __init__(self, examples: Mapping[str, tuple[Path, ...]], listing: Listing | None = None) -> None:
        self._examples = examples
        self._listing = listing
        self._asked: dict[Path, Filed | None] = {}
        """Photos that were asked about: those that were decided about are asked about at every further decision."""

    def __call__(self, photo: Path) -> str | None:
        """The class that a photo is filed under, or None where it cannot be told."""
        filed = self.filed(photo)
        if filed is not None or self._listing is None:
            return filed.class_name if filed is not None else None
        above = (self._listing.class_of_folder(folder) for folder in folders_above(str(photo)))
        return next((name for name in above if name is not None), None)

    def filed(self, photo: Path) -> Filed | None:
        """Where a photo is filed; with all photos at hand, None for one that is not there any more."""
        if photo not in self._asked:
            self._asked[photo] = self._looked_up(photo)
        return self._asked[photo]

    def _looked_up(self, photo: Path) -> Filed | None:
        if self._listing is not None:
            return self._listing.filed(photo)
        path = str(photo)
        found = self._photos.get(path)
        if found is None:
            found = next((self._folders[folder] for folder in folders_above(path) if folder in self._folders), None)
        return Filed(found, None) if found is not None else None

    @cached_property
    def _photos(self) -> dict[str, str]:
        return {str(path): name for name, paths in self._examples.items() for path in paths}

    @cached_property
    def _folders(self) -> dict[str, str | None]:
        """The class of each folder, None where photos of several classes lie somewhere in it."""
        classes: dict[str, str | None] = {}
        for name, paths in self._examples.items():
            own = {str(path).rpartition(os.sep)[0] for path in paths}
            higher = {above for folder in own for above in folders_above(folder)}
            for folder in own | higher:
                classes[folder] = name if classes.get(folder, name) == name else None
        return classes
