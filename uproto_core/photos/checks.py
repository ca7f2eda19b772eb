"""What is wrong with a folder, one kind of trouble after the other; nothing is changed or left out here.

A group of photos is told of once: the same contents in two classes come before a leak into the exam, and that before
copies and bursts, which are only kept together.
"""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.events import FindingMade, PhotoSkipped
from uproto_core.findings import Finding, FindingCode
from uproto_core.photos.nearness import linked, near_pairs
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.split import by_contents
from uproto_core.settings import SplitSettings

_DARK: Final = 0.06
"""Mean grey value. The darkest of 5,708 usable photos looked at has 0.20."""
_BLURRED: Final = 0.002
"""Sharpness. Blurred by a thirtieth of its height, a photo of a market has 0.0015 to 0.0019; the least of the usable
ones has 0.0073, and white paper on a white table 0.0020: a plain photo must not be called blurred."""
_TINY_PX: Final = 32
"""Shorter side."""


@dataclass(frozen=True, kw_only=True)
class _Look:
    """What every check looks at."""

    table: PhotoTable
    photos: Sequence[ReadPhoto]
    skipped: Sequence[PhotoSkipped]
    copies: Sequence[Sequence[int]]
    """Places of photos with the same contents, more than one each."""
    alike: Sequence[Sequence[int]]
    """Places of photos that hang together by their contents or looks, more than one each."""

    def classes(self, places: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted({self.photos[place].record.class_name for place in places}))

    def spans_exam(self, places: Sequence[int]) -> bool:
        """Whether some of the photos are given as exam photos, and others are not."""
        return len({self.photos[place].record.split == "test" for place in places}) > 1


def run_checks(
    table: PhotoTable, photos: Sequence[ReadPhoto], skipped: Sequence[PhotoSkipped], cancel: CancelToken
) -> Generator[FindingMade, None, None]:
    """Tell what was found of each kind of trouble, also where nothing was found.

    Args:
        table: A scanned source.
        photos: Those of its photos that can be read.
        skipped: What was said of the others.
        cancel: Looked at before each check and while looks are compared.

    Yields:
        One `FindingMade` a kind, always in the same order; groups and the photos in them are sorted by path.
    """
    cancel.check()
    copies = [places for places in by_contents(photos, range(len(photos))).values() if len(places) > 1]
    same = [(places[0], place) for places in copies for place in places[1:]]
    near = near_pairs(photos, cancel).tolist()
    members: dict[int, list[int]] = defaultdict(list)
    for place, group in enumerate(linked(len(photos), [*same, *near]).tolist()):
        members[group].append(place)
    alike = [places for places in members.values() if len(places) > 1]
    look = _Look(table=table, photos=photos, skipped=skipped, copies=copies, alike=alike)
    for check in _CHECKS:
        cancel.check()
        yield FindingMade(finding=check(look))


def _found(code: FindingCode, look: _Look, groups: Iterator[tuple[Sequence[int], str]]) -> Finding:
    """A finding about readable photos.

    Args:
        code: Its kind.
        look: The photos.
        groups: Places of the photos of each group, and a word about it.
    """
    found = list(groups)
    told = sorted((tuple(sorted(look.photos[place].record.path for place in places)), word) for places, word in found)
    return Finding(
        code=code,
        photos=sum(len(paths) for paths, _ in told),
        groups=tuple(paths for paths, _ in told),
        classes=look.classes([place for places, _ in found for place in places]),
        details=tuple(word for _, word in told),
    )


def _two_classes(look: _Look) -> Finding:
    groups = ((places, ", ".join(look.classes(places))) for places in look.copies if len(look.classes(places)) > 1)
    return _found("two-classes", look, groups)


def _exam_leak(look: _Look) -> Finding:
    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike:
            if not look.spans_exam(places):
                continue
            kept = _without_two_classes(look, places)
            if look.spans_exam(kept):
                by_hash = by_contents(look.photos, kept).values()
                yield kept, "the same" if any(look.spans_exam(same) for same in by_hash) else "nearly the same"

    return _found("exam-leak", look, groups())


def _nearly_the_same(look: _Look) -> Finding:
    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike:
            if look.spans_exam(places):
                continue
            kept = _without_two_classes(look, places)
            if len(by_contents(look.photos, kept)) > 1:
                yield kept, ", ".join(look.classes(kept))

    return _found("nearly-the-same", look, groups())


def _without_two_classes(look: _Look, places: Sequence[int]) -> list[int]:
    """Photos of a group without those whose contents lie in two classes: they take no part, and are told of before."""
    by_hash = by_contents(look.photos, places).values()
    return [place for same in by_hash if len(look.classes(same)) == 1 for place in same]


def _copies(look: _Look) -> Finding:
    groups = (
        (places, look.classes(places)[0])
        for places in look.copies
        if len(look.classes(places)) == 1 and not look.spans_exam(places)
    )
    return _found("copies", look, groups)


def _dark_blurred_tiny(look: _Look) -> Finding:
    words = ((place, _poorness(photo)) for place, photo in enumerate(look.photos))
    return _found("dark-blurred-tiny", look, (([place], word) for place, word in words if word))


def _poorness(photo: ReadPhoto) -> str:
    if min(photo.width, photo.height) < _TINY_PX:
        return "tiny"
    if photo.brightness < _DARK:
        return "dark"
    return "blurred" if photo.sharpness < _BLURRED else ""


def _unreadable(look: _Look) -> Finding:
    reasons: dict[Path, str] = dict.fromkeys(look.table.empty, "empty")
    reasons |= {skip.path: skip.reason for skip in look.skipped}
    classes = {photo.path: photo.class_name for photo in look.table.photos}
    paths = sorted(reasons)
    return Finding(
        code="unreadable",
        photos=len(paths),
        groups=tuple((path,) for path in paths),
        classes=tuple(sorted({classes[path] for path in paths if path in classes})),
        details=tuple(reasons[path] for path in paths),
    )


def _too_few(look: _Look) -> Finding:
    """Classes that can be learned and not measured: no exam photo is given, or there are too few to keep one apart."""
    contradicting = {place for places in look.copies if len(look.classes(places)) > 1 for place in places}
    of_class: dict[str, list[ReadPhoto]] = {name: [] for name in look.table.class_names}
    for place, photo in enumerate(look.photos):
        if place not in contradicting:
            of_class[photo.record.class_name].append(photo)
    has_exam = any(photo.split == "test" for photo in look.table.photos)

    def is_measured(photos: Sequence[ReadPhoto]) -> bool:
        if has_exam:
            return any(photo.record.split == "test" for photo in photos)
        return len(photos) >= SplitSettings().exam_from

    classes = tuple(name for name in look.table.class_names if not is_measured(of_class[name]))
    return Finding(
        code="too-few",
        photos=sum(len(of_class[name]) for name in classes),
        groups=tuple(tuple(sorted(photo.record.path for photo in of_class[name])) for name in classes),
        classes=classes,
        details=tuple(str(len(of_class[name])) for name in classes),
    )


_CHECKS: Final[tuple[Callable[[_Look], Finding], ...]] = (
    _two_classes,
    _exam_leak,
    _too_few,
    _dark_blurred_tiny,
    _nearly_the_same,
    _copies,
    _unreadable,
)
