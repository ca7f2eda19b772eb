"""Photos that were met before, by their contents and their looks: nobody is asked about one of them twice."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.photos.nearness import is_near_any, looks_of
from uproto_core.photos.records import ReadPhoto

_FIRST_ROOM: Final = 1024
_NUMBERS: Final = 7


class KnownPhotos:
    """Grows by some 150 bytes a photo."""

    def __init__(
        self, photos: Iterable[ReadPhoto] = (), contents: Iterable[str] = (), paths: Iterable[Path] = ()
    ) -> None:
        """Begin with some.

        Args:
            photos: Known by contents, looks and path.
            contents: SHA-256 of photos whose looks are not known any more.
            paths: Of photos that are known wherever they are met.
        """
        self._contents = set(map(bytes.fromhex, contents))
        self._paths = set(paths)
        self._looks = np.zeros((_FIRST_ROOM, _NUMBERS), dtype=np.uint64)
        self._count = 0
        for photo in photos:
            self.add(photo)
            self._paths.add(photo.record.path)

    def add(self, photo: ReadPhoto) -> None:
        """Know one more, by its contents and looks."""
        self._contents.add(bytes.fromhex(photo.sha256))
        if self._count == len(self._looks):
            self._looks = np.concatenate([self._looks, np.zeros_like(self._looks)])
        self._looks[self._count] = looks_of([photo])[0]
        self._count += 1

    def has(self, photo: ReadPhoto) -> bool:
        """Whether this photo was met: itself, a copy, or one that is nearly the same."""
        return (
            photo.record.path in self._paths
            or bytes.fromhex(photo.sha256) in self._contents
            or is_near_any(looks_of([photo])[0], self._met)
        )

    @property
    def _met(self) -> NDArray[np.uint64]:
        return self._looks[: self._count]
