"""Which photos are for training, for practice and for the exam.

What the source says always wins. Where it says nothing, the exam is drawn class by class (method.md 4.3) by a seed and
the photos' contents: the order of files does not count, and a photo more or less moves few others. Photos that belong
together (`photos/together.py`) stay on one side and in one fold.

A class with enough photos is examined on about a fifth of them, in whole groups. Where its smallest group is larger
than that, as with tracks of 30 frames, the smallest that leaves half of the photos to learn from is taken whole. A
class of one group, or of too few photos, is learned and cannot be examined.

Three rules for copies, since a photo that was learned says nothing in an exam, and one with two names teaches nothing:

- The same contents in two classes: no copy takes part until the person has decided.
- The same contents on two sides that the source gives: the copy in the exam stays (then the one in practice), and the
  others take no part. Only where a class would lose all it can learn from, its training copy stays instead.
- Photos that only look nearly the same, on two sides that the source gives, stay where the source puts them: looks can
  deceive, and an official exam keeps its photos. The checks tell of them.

A photo that was found in an archive, and what belongs together with it, is learned from and never asked about, neither
in the exam nor in practice. It does not count when exams are drawn either: they stay those that they were without it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from uproto_core.photos.folds import assign_folds
from uproto_core.photos.records import ReadPhoto, SplitName
from uproto_core.photos.together import WHYS, Link, Why, belonging, groups_of
from uproto_core.seeds import derived_seed
from uproto_core.settings import SplitSettings
from uproto_core.store.runs import SplitRow

LeftOut = Literal["in two classes", "also in the exam", "also in practice", "also in training"]

IN_TWO_CLASSES: Final[LeftOut] = "in two classes"
"""The reason of photos whose place the person has yet to decide."""

_ALSO_IN: Final[dict[SplitName, LeftOut]] = {
    "test": "also in the exam",
    "val": "also in practice",
    "train": "also in training",
}
FOUND: Final = "found in an archive"
"""Why a photo is in training and never asked about: a classifier found it, so it is one of the easy ones."""

_EXAM_FIRST: Final[tuple[SplitName, ...]] = ("test", "val", "train")
_TRAINING_FIRST: Final[tuple[SplitName, ...]] = ("train", "test", "val")
_GROUP_SIGNS: Final = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoGroup:
    """Photos that stay together; most hold one."""

    name: str
    """The smallest content hash: it does not depend on names or order of files."""
    places: tuple[int, ...]
    """Among all photos."""
    classes: Mapping[str, int]
    """Photos of each class, by name."""
    side: SplitName | None
    """None where the program is to choose."""
    whys: frozenset[Why]
    """What ties them."""
    found: Mapping[str, int]
    """Photos of each class that were found in an archive: where there are any, none of the group is asked about."""


def split_photos(photos: Sequence[ReadPhoto], settings: SplitSettings, seed: int) -> tuple[SplitRow, ...]:
    """Choose for each photo: training (with a fold), practice, exam, or left out.

    Where the source gives practice photos, folds are -1. Where it gives exam photos, none are drawn.

    Args:
        photos: In any order, which is that of the rows.
        settings: Shares and limits.
        seed: Another seed draws other photos.
    """
    left_out = _two_classes(photos)
    left_out |= _copies_between_sides(photos, left_out)
    places = [place for place in range(len(photos)) if place not in left_out]
    groups = _groups(photos, places, settings)
    sides: dict[str, SplitName] = {group.name: group.side or "train" for group in groups}
    if "test" not in sides.values():
        sides |= dict.fromkeys(_drawn_exam(groups, settings, seed), "test")
    learning = [group for group in groups if sides[group.name] == "train"]
    trained = {name for group in learning for name in group.classes}
    has_practice = any(sides[group.name] == "val" and trained & group.classes.keys() for group in groups)
    folds = (
        {}
        if has_practice
        else assign_folds({group.name: group.classes for group in learning if not group.found}, settings.folds, seed)
    )
    of_place = {place: group for group in groups for place in group.places}
    return tuple(
        _left_out_row(photo, left_out[place])
        if place in left_out
        else _row(photo, of_place[place], sides[of_place[place].name], folds.get(of_place[place].name, -1))
        for place, photo in enumerate(photos)
    )


def _left_out_row(photo: ReadPhoto, reason: LeftOut) -> SplitRow:
    return SplitRow(
        path=photo.record.relative,
        class_name=photo.record.class_name,
        split="left-out",
        sha256=photo.sha256,
        reason=reason,
    )


def _row(photo: ReadPhoto, group: PhotoGroup, side: SplitName, fold: int) -> SplitRow:
    return SplitRow(
        path=photo.record.relative,
        class_name=photo.record.class_name,
        split=side,
        fold=fold,
        group=group.name[:_GROUP_SIGNS] if len(group.places) > 1 else "",
        sha256=photo.sha256,
        why=", ".join((*([FOUND] if photo.record.is_found else []), *(why for why in WHYS if why in group.whys))),
    )


def by_contents(photos: Sequence[ReadPhoto], places: Iterable[int]) -> dict[str, list[int]]:
    """Places of the photos with each content."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in places:
        found[photos[place].sha256].append(place)
    return found


def _two_classes(photos: Sequence[ReadPhoto]) -> dict[int, LeftOut]:
    return {
        place: IN_TWO_CLASSES
        for copies in by_contents(photos, range(len(photos))).values()
        if len({photos[place].record.class_name for place in copies}) > 1
        for place in copies
    }


def _copies_between_sides(photos: Sequence[ReadPhoto], left_out: Mapping[int, LeftOut]) -> dict[int, LeftOut]:
    """Copies that leave because the same contents lie on another side; see the rules above."""
    places = [place for place in range(len(photos)) if place not in left_out]
    copies = by_contents(photos, places)
    gone = _losers(photos, copies.values(), _EXAM_FIRST)
    had = {photos[place].record.class_name for place in places if _side(photos[place]) == "train"}
    has = {photos[place].record.class_name for place in places if _side(photos[place]) == "train" and place not in gone}
    robbed = [group for group in copies.values() if photos[group[0]].record.class_name in had - has]
    for group in robbed:
        for place in group:
            gone.pop(place, None)
    return gone | _losers(photos, robbed, _TRAINING_FIRST)


def _losers(
    photos: Sequence[ReadPhoto], copies: Iterable[Sequence[int]], first: Sequence[SplitName]
) -> dict[int, LeftOut]:
    gone: dict[int, LeftOut] = {}
    for group in copies:
        found = {_side(photos[place]) for place in group}
        kept = next(side for side in first if side in found)
        gone |= {place: _ALSO_IN[kept] for place in group if _side(photos[place]) != kept}
    return gone


def _side(photo: ReadPhoto) -> SplitName:
    return photo.record.split or "train"


def _groups(photos: Sequence[ReadPhoto], places: Sequence[int], settings: SplitSettings) -> list[PhotoGroup]:
    """What stays together, sorted by name; photos on two sides that the source gives are not tied."""
    sides: dict[SplitName, list[int]] = defaultdict(list)
    for place in places:
        sides[_side(photos[place])].append(place)
    groups: list[PhotoGroup] = []
    for there in sides.values():
        used = [photos[place] for place in there]
        ties = [link for link in belonging(used) if _is_acted_on(link, settings)]
        group = groups_of(len(used), ties).tolist()
        members: dict[int, list[int]] = defaultdict(list)
        whys: dict[int, set[Why]] = defaultdict(set)
        for place, number in zip(there, group, strict=True):
            members[number].append(place)
        for link in ties:
            whys[group[link.first]].add(link.why)
        groups += [
            _group([photos[place] for place in together], together, whys[number])
            for number, together in members.items()
        ]
    return sorted(groups, key=lambda group: group.name)


def _is_acted_on(link: Link, settings: SplitSettings) -> bool:
    if link.why in {"burst", "sequence"}:
        return settings.bursts == "auto"
    return link.why != "subfolder" or settings.subfolders == "auto"


def _group(photos: Sequence[ReadPhoto], places: Sequence[int], whys: Iterable[Why]) -> PhotoGroup:
    is_free = all(photo.record.split is None for photo in photos)
    return PhotoGroup(
        name=min(photo.sha256 for photo in photos),
        places=tuple(places),
        classes=dict(sorted(Counter(photo.record.class_name for photo in photos).items())),
        side=None if is_free else _side(photos[0]),
        whys=frozenset(whys),
        found=Counter(photo.record.class_name for photo in photos if photo.record.is_found),
    )


def _drawn_exam(groups: Sequence[PhotoGroup], settings: SplitSettings, seed: int) -> set[str]:
    """Names of the groups for the exam: in each class about the wanted number, and as many at least left to learn."""
    counts: Counter[str] = Counter()
    for group in groups:
        counts.update(group.classes if group.side != "val" else {})
        counts.subtract(group.found)
    wanted = {name: exam_photos(count, settings) for name, count in counts.items()}
    free = sorted(
        (group for group in groups if group.side is None),
        key=lambda group: (derived_seed(seed, f"split/{group.name}"), group.name),
    )
    taken: Counter[str] = Counter()
    exam: set[str] = set()

    def take(group: PhotoGroup, limits: Mapping[str, int]) -> None:
        if all(taken[name] + count <= limits[name] for name, count in group.classes.items()):
            taken.update(group.classes)
            exam.add(group.name)

    def most(name: str) -> int:
        if not wanted[name]:
            return 0
        return min(counts[name] // 2, settings.exam_most) if taken[name] else counts[name] // 2

    for group in free:
        take(group, wanted)
    # Some classes have only groups larger than the number wanted: the smallest that leaves enough to learn is taken.
    for group in sorted(free, key=lambda group: len(group.places)):
        if not all(taken[name] for name in group.classes):
            take(group, {name: most(name) for name in group.classes})
    return exam


def exam_photos(count: int, settings: SplitSettings) -> int:
    """Exam photos of a class with that many photos; method.md 4.3."""
    if count < settings.exam_from:
        return 0
    return min(max(round(settings.exam_share * count), 1), settings.exam_most, count // 2)
