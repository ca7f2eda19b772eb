"""When a photo was taken and with which camera, from what cameras write beside the picture (EXIF)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PIL import ExifTags

_MOMENT: Final = re.compile(r"\s*(\d{4})\D(\d\d)\D(\d\d)\D+(\d\d)\D(\d\d)\D(\d\d)")
_FRACTION: Final = re.compile(r"\s*(\d+)")
_LONGEST_NAME: Final = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class Shot:
    """What a camera says of a photo; nothing of it need be there, or true."""

    taken: float | None = None
    """Seconds since 1970 on the camera's own clock, whose time zone nobody knows."""
    camera: str = ""
    """Make, model and number of the body, as far as they are there."""


def shot_of(tags: Mapping[int, object], details: Mapping[int, object]) -> Shot:
    """Read the tags of a photo; nonsense in them (a clock never set says 0000:00:00) counts as absent.

    Args:
        tags: Those of the picture.
        details: Those of the EXIF block below them.
    """
    camera = _camera(tags, details)
    taken = None
    for written, fraction in (
        (details.get(ExifTags.Base.DateTimeOriginal), details.get(ExifTags.Base.SubsecTimeOriginal)),
        (details.get(ExifTags.Base.DateTimeDigitized), details.get(ExifTags.Base.SubsecTimeDigitized)),
        # Programs without a camera write here when they saved the file, which may be the same second for a thousand.
        (tags.get(ExifTags.Base.DateTime) if camera else None, details.get(ExifTags.Base.SubsecTime)),
    ):
        if taken is None:
            taken = _seconds(written, fraction)
    return Shot(taken=taken, camera=camera)


def _seconds(written: object, fraction: object) -> float | None:
    found = _MOMENT.match(_text(written))
    if found is None:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
    digits = _FRACTION.match(_text(fraction))
    return moment.timestamp() + (float(f"0.{digits[1]}") if digits else 0.0)


def _camera(tags: Mapping[int, object], details: Mapping[int, object]) -> str:
    make, model = _text(tags.get(ExifTags.Base.Make)), _text(tags.get(ExifTags.Base.Model))
    if model.casefold().startswith(make.casefold()):
        make = ""
    body = _text(details.get(ExifTags.Base.BodySerialNumber)) if make or model else ""
    return " ".join(part for part in (make, model, body) if part)[:_LONGEST_NAME]


def _text(value: object) -> str:
    """A tag as text on one line; empty where it is none."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in value.partition("\0")[0]).split())
