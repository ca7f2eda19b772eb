"""The photos of one class for a grid: places now, a path when a photo is shown; no Qt."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, overload


class Place(NamedTuple):
    """Where a photo lies."""

    folder: Path
    name: str

    @property
    def path(self) -> Path:
        """The photo itself."""
        return self.folder / self.name


class ClassPhotos(Sequence[Path]):
    """Photos in their order; immutable, and cheap for ten thousand of them."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self.places = tuple(places)

    @classmethod
    def of(cls, paths: Iterable[Path]) -> "ClassPhotos":
        """Photos whose paths are known already."""
        return cls(Place(path.parent, path.name) for path in paths)

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, place: int) -> Path: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Path]: ...
    def __getitem__(self, place: int | slice) -> Path | Sequence[Path]:
        if isinstance(place, slice):
            return [found.path for found in self.places[place]]
        return self.places[place].path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ClassPhotos) and self.places == other.places

    def __hash__(self) -> int:
        return hash(self.places)

    def row_of(self, path: Path) -> int | None:
        """Where a photo stands, or None where it does not."""
        name = path.name
        found = (row for row, place in enumerate(self.places) if place.name.endswith(name) and place.path == path)
        return next(found, None)
