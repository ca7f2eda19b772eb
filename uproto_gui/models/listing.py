"""Every photo of a scan, by class and by folder, as the scan lists them; no Qt.

A hundred thousand paths would be a hundred thousand objects: the lists stay folders and names as they came, and a path
is made for a photo that is shown or asked about.
"""

import os
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple

from uproto_core.events import PhotosListed
from uproto_gui.models.class_photos import ClassPhotos, Place


class Filed(NamedTuple):
    """Where the source files a photo."""

    class_name: str
    split: Literal["train", "val", "test"] | None
    """Where the source says it belongs."""


class Listing:
    """The photos of a scan; tables for looking things up are made when something is asked for the first time."""

    def __init__(self, lots: Iterable[PhotosListed]) -> None:
        self._lots: dict[str, list[PhotosListed]] = {}
        for lot in lots:
            self._lots.setdefault(lot.class_name, []).append(lot)
        self._names: dict[str, dict[str, PhotosListed]] = {}
        self._shown: tuple[str, ClassPhotos] = ("", ClassPhotos())

    def lots(self, class_name: str) -> Sequence[PhotosListed]:
        """The photos that are filed under a class, in their order."""
        return self._lots.get(class_name, ())

    def photos(self, class_name: str) -> ClassPhotos:
        """The same as places, for a grid; those of the class asked for last are at hand."""
        if self._shown[0] != class_name:
            places = (Place(lot.folder, name) for lot in self.lots(class_name) for name in lot.names)
            self._shown = class_name, ClassPhotos(places)
        return self._shown[1]

    def filed(self, photo: Path) -> Filed | None:
        """Where a photo is filed, or None where the scan has not met it."""
        path = str(photo)
        for folder in folders_above(path):
            if folder in self._folders:
                lot = self._names_in(folder).get(path[len(folder) + 1 :])
                return Filed(lot.class_name, lot.split) if lot is not None else None
        return None

    def class_of_folder(self, folder: str) -> str | None:
        """The class of every photo that lies in a folder itself; None where there are several, or none."""
        classes = {lot.class_name for lot in self._folders.get(folder, ())}
        return classes.pop() if len(classes) == 1 else None

    @cached_property
    def _folders(self) -> dict[str, list[PhotosListed]]:
        folders: dict[str, list[PhotosListed]] = {}
        for lots in self._lots.values():
            for lot in lots:
                folders.setdefault(str(lot.folder).rstrip(os.sep), []).append(lot)
        return folders

    def _names_in(self, folder: str) -> dict[str, PhotosListed]:
        names = self._names.get(folder)
        if names is None:
            names = {name: lot for lot in self._folders[folder] for name in lot.names}
            self._names[folder] = names
        return names


def folders_above(path: str) -> list[str]:
    """Every folder that a path lies in, the nearest first; as text, for a scan has tens of thousands of paths."""
    folders: list[str] = []
    above = path.rpartition(os.sep)[0]
    while above:
        folders.append(above)
        above = above.rpartition(os.sep)[0]
    return folders
