"""Where results may go: anywhere but among the photos."""

import os
from pathlib import Path

from uproto_core.errors import PlaceTakenError
from uproto_core.store.project import is_project, read_document


def keep_off_the_photos(out: Path, source: Path) -> None:
    """See that a folder for results lies in no photo folder, whatever link leads there: those are only read.

    Raises:
        PlaceTakenError: it lies in one.
    """
    # Not Path.is_dir: what is wrong with a source is said where it is looked through.
    is_of_several = os.path.isdir(source) and is_project(source)  # noqa: PTH112
    place = Path(os.path.realpath(out))
    for photos in read_document(source).sources if is_of_several else (source,):
        folder = Path(os.path.realpath(photos))
        if place == folder or folder in place.parents:
            raise PlaceTakenError(path=out, because="it lies in the photo folder, which is never changed")
