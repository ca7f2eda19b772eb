"""Classes whose photos are all of one occasion: an exam of them asks about photos of the same minute, day or place."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from uproto_core.checks.look import Look
from uproto_core.findings import Finding
from uproto_core.photos.records import ReadPhoto
from uproto_core.settings import SplitSettings

_DAY_FORMAT: Final = "%Y-%m-%d"


def one_occasion(look: Look) -> Finding:
    """Classes that could be examined by their number of photos, and of which no two photos are independent.

    Smaller classes have no exam anyway, and are told of as such.
    """
    occasions: dict[str, str] = {}
    members = look.of_class()
    for name, places in members.items():
        if len(places) >= SplitSettings().exam_from and (occasion := _occasion(look, places)):
            occasions[name] = occasion
    return Finding(
        code="one-occasion",
        photos=sum(len(members[name]) for name in occasions),
        groups=tuple(
            tuple(look.photos[place].record.path for place in look.examples(members[name])) for name in occasions
        ),
        classes=tuple(occasions),
        details=tuple(occasions.values()),
    )


def _occasion(look: Look, places: Sequence[int]) -> str:
    """What all photos of a class have in common; empty where they have nothing."""
    photos = [look.photos[place] for place in places]
    folders = {photo.record.subfolder for photo in photos}
    if len({int(look.together[place]) for place in places}) == 1:
        return "one folder" if folders != {""} and len(folders) == 1 else "one burst"
    if len(folders) == 1 and folders != {""}:
        return "one folder"
    days = {day_of(photo) for photo in photos}
    return "one day" if len(days) == 1 and days != {""} else ""


def day_of(photo: ReadPhoto) -> str:
    """The day a photo was taken on, by the camera's clock; empty where the photo does not say."""
    return "" if photo.taken is None else datetime.fromtimestamp(photo.taken, UTC).strftime(_DAY_FORMAT)
