"""Where results may go: anywhere but among the photos."""

import os
from pathlib import Path

from uproto_core.errors import PlaceTakenError
from uproto_core.store.project import sources_of


def keep_off_the_photos(out: Path, source: Path) -> None:
    """See that a folder for results lies in no photo folder, whatever link leads there: those are only read.

    Raises:
        PlaceTakenError: it lies in one.
    """
    place = Path(os.path.realpath(out))
    for photos in sources_of(source):
        folder = Path(os.path.realpath(photos))
        if place == folder or folder in place.parents:
            raise PlaceTakenError(path=out, because="it lies in the photo folder, which is never changed")
