"""Sequences: photos whose names number the frames of a track, and neighbours in a numbering that look alike.

`00012_00003.ppm` is frame 3 of track 12, and `IMG_0003.jpg` is the third photo on somebody's card: only names with two
numbers can be frames, and only where the last number begins again in other tracks of the class, which the numbering of
a camera does not. A name that says "burst" is believed at once. Dates end in a number too and are no frames.
"""

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from uproto_core.photos.nearness import COLOUR_APART
from uproto_core.photos.records import ReadPhoto

ALIKE_BITS: Final = 20
"""Most bits of 128 that two neighbours in one numbering differ in, across and downwards together."""

_NUMBER_BACKWARDS: Final = re.compile(r"\D*(\d{1,18})")
_ENDS_IN_BURST: Final = re.compile(r"\d[\W_]*burst[\W_]*$", re.IGNORECASE)
"""After a number, that of the moment: a class may be called Starburst."""
_ENDS_IN_MONTH: Final = re.compile(r"(?:19|20)\d\d\D?(?:0[1-9]|1[0-2])\D?$")
_LAST_DAY: Final = 31
_DIGITS: Final = re.compile(r"\d+")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:[\W_]+[^\W\d_]+)*")
_TRACKS_A_CLASS: Final = 2
"""Fewer, on average over the classes that have names of this form, and it is the class that the number stands for."""


class Series(NamedTuple):
    """Photos of one class in one folder whose names differ in their last number alone."""

    folder: str
    class_name: str
    start: str
    """The names up to the last number."""


Frames = Mapping[int, Sequence[int]]
"""Places of the photos of a series by their number; of one number there may be two, as `1.jpg` and `1.png`."""


def numbering(photos: Sequence[ReadPhoto]) -> dict[Series, Frames]:
    """Every series of names; those of one photo too."""
    found: dict[tuple[str, str, str], dict[int, list[int]]] = {}
    for place, photo in enumerate(photos):
        record = photo.record
        folder, _, name = str(record.path).rpartition(os.sep)
        backwards = name.rpartition(".")[0][::-1]
        # From the end, or a long name would be tried from each of its letters on.
        last = _NUMBER_BACKWARDS.match(backwards)
        if last is not None:
            key = (folder, record.class_name, backwards[last.end() :][::-1])
            found.setdefault(key, {}).setdefault(int(last[1][::-1]), []).append(place)
    for frames in found.values():
        for places in frames.values():
            # In a fixed order, whatever the order of the photos is.
            if len(places) > 1:
                places.sort(key=lambda place: photos[place].sha256)
    return {Series(*key): frames for key, frames in found.items()}


def tracks(series: Mapping[Series, Frames]) -> Iterator[tuple[int, int]]:
    """Places of neighbouring frames of one track."""
    forms = {one: _form(one) for one in series if _DIGITS.search(one.start)}
    believed = _forms_of_tracks(series, forms)
    for one, frames in series.items():
        if forms.get(one) in believed or _ENDS_IN_BURST.search(one.start):
            places = [place for number in sorted(frames) for place in frames[number]]
            yield from pairwise(places)


def alike_neighbours(photos: Sequence[ReadPhoto], series: Mapping[Series, Frames]) -> Iterator[tuple[int, int]]:
    """Places of photos that follow each other in a numbering and look alike, as one piece from two sides."""
    for frames in series.values():
        for number, places in frames.items():
            for first in places:
                for second in frames.get(number + 1, ()):
                    if _look_alike(photos[first], photos[second]):
                        yield first, second


def _look_alike(one: ReadPhoto, other: ReadPhoto) -> bool:
    if not (one.perceptual or one.perceptual_down) or not (other.perceptual or other.perceptual_down):
        # A flat picture has no looks to compare.
        return False
    if max(abs(mine - its) for mine, its in zip(one.colour, other.colour, strict=True)) > COLOUR_APART:
        return False
    across = (one.perceptual ^ other.perceptual).bit_count()
    return across + (one.perceptual_down ^ other.perceptual_down).bit_count() <= ALIKE_BITS


def _forms_of_tracks(series: Mapping[Series, Frames], forms: Mapping[Series, str]) -> set[str]:
    """Forms of names that number frames: in most series of the form, numbers come that another series has as well."""
    uses: Counter[tuple[str, str, str, int]] = Counter()
    for one, form in forms.items():
        uses.update((one.folder, one.class_name, form, number) for number in series[one])
    every: Counter[str] = Counter()
    restarted: Counter[str] = Counter()
    classes: dict[str, set[str]] = defaultdict(set)
    for one, form in forms.items():
        frames = series[one]
        if len(frames) > 1 and not (_ENDS_IN_MONTH.search(one.start) and max(frames) <= _LAST_DAY):
            every[form] += 1
            classes[form].add(one.class_name)
            restarted[form] += any(uses[one.folder, one.class_name, form, number] > 1 for number in frames)
    return {
        form for form, count in every.items() if restarted[form] * 2 > count >= _TRACKS_A_CLASS * len(classes[form])
    }


def _form(one: Series) -> str:
    """The start of the names with every number and all words made the same: classes are often in the names."""
    return _WORDS.sub("a", _DIGITS.sub("0", one.start))
