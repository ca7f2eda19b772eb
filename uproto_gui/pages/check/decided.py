"""What is decided of a finding and what is open, at once and without another check; no Qt, no words.

A finding speaks of classes as they were called when it was made, and of photos where they lay then. Here both are seen
as they are now.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Curation
from uproto_gui.models.whose_photo import ClassOfPhoto

_ONLY_TOLD: Final[frozenset[FindingCode]] = frozenset({"too-few", "one-occasion", "nearly-the-same", "unreadable"})
"""Kinds about which there is nothing to decide."""


class OpenParts(NamedTuple):
    """How many of the questions of a finding there are, how many are open, and how many photos those are about."""

    all: int
    open: int
    open_photos: int


@dataclass(frozen=True, kw_only=True)
class AsDecided:
    """Photos and classes as they are with all decisions."""

    curation: Curation[Path]
    checked_with: Curation[Path]
    """What was decided when the findings were made."""
    class_of: ClassOfPhoto
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many photos the source files under each class."""
    examples: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    filed: dict[Path, str] = field(default_factory=dict, compare=False, repr=False)
    """Where photos are filed, as far as it was looked up."""

    def called(self, name: str) -> str:
        """What a class that a finding names is called now."""
        return self.curation.name_of(self._key_of(name))

    def is_class_left_out(self, name: str) -> bool:
        """Whether a class that a finding names takes no part."""
        return self._key_of(name) in self.curation.classes_left_out

    def _key_of(self, name: str) -> str:
        """The source's own name of a class that a finding names; of several, one that there are photos of."""
        keys = self.checked_with.keys_of(name)
        return next((key for key in keys if key in self.counts), name)

    def class_now(self, photo: Path) -> str:
        """The class that a photo is of now."""
        return self.curation.class_of(photo, self._filed(photo))

    def is_left_out(self, photo: Path) -> bool:
        """Whether a photo takes no part: by itself, or with its whole class."""
        if photo in self.curation.left_out:
            return True
        # Where a photo is filed takes a while to find, and hardly ever matters.
        return bool(self.curation.classes_left_out) and self.curation.is_left_out(photo, self._filed(photo))

    def is_exam(self, photo: Path) -> bool | None:
        """Whether the source gives a photo as an exam photo; None where that is not known here."""
        filed = self.class_of.filed(photo)
        return filed.split == "test" if filed is not None and filed.split is not None else None

    def _filed(self, photo: Path) -> str:
        found = self.filed.get(photo)
        if found is None:
            found = self.filed[photo] = self.class_of(photo) or photo.parent.name
        return found

    @cached_property
    def photos_of(self) -> Mapping[str, int]:
        """How many photos in use each class has, by what it is called; classes that are left out are not there."""
        now = Counter({key: n for key, n in self.counts.items() if n})
        for photo in self.curation.left_out.union(self.curation.moved):
            filed = self._filed(photo)
            now[filed] -= 1
            if photo not in self.curation.left_out:
                now[self.curation.moved[photo]] += 1
        named: Counter[str] = Counter()
        for key, n in now.items():
            if key not in self.curation.classes_left_out:
                named[self.curation.name_of(key)] += n
        return named

    @property
    def class_names(self) -> tuple[str, ...]:
        """Every class in use, sorted."""
        return tuple(sorted(self.photos_of))

    def examples_of(self, name: str) -> tuple[Path, ...]:
        """A few photos of a class, by what it is called now."""
        of_key = [photos for key, photos in self.examples.items() if self.curation.name_of(key) == name]
        return tuple(photo for photos in of_key for photo in photos if self.class_now(photo) == name)


def needs_another_check(before: Curation[Path], now: Curation[Path]) -> bool:
    """Whether findings made with some decisions say too little with others.

    Decisions that are only added are counted down here; one that is taken back, or that is about classes, brings up
    what no finding tells of.
    """
    return (
        not before.left_out <= now.left_out
        or not before.kept <= now.kept
        or any(now.moved.get(photo) != name for photo, name in before.moved.items())
        or before.names != now.names
        or before.classes_left_out != now.classes_left_out
    )


def open_parts(finding: Finding, now: AsDecided) -> OpenParts:
    """Count the questions of a finding."""
    if finding.code in _ONLY_TOLD:
        return OpenParts(
            all=len(finding.groups), open=len(finding.groups), open_photos=sum(len(group) for group in finding.groups)
        )
    parts = [(is_open(finding, number, now), photos_of_part(finding, number)) for number in range(part_count(finding))]
    undecided = [photos for is_undecided, photos in parts if is_undecided]
    return OpenParts(all=len(parts), open=len(undecided), open_photos=sum(len(photos) for photos in undecided))


def part_count(finding: Finding) -> int:
    """How many questions a finding asks, one after the other."""
    match finding.code:
        case "wrong-class":
            return len(finding.doubts)
        case "shortcut":
            return len(finding.shortcuts)
        case "similar-names":
            return len(finding.names)
        case "names-say-nothing":
            return len(finding.classes)
        case _:
            return len(finding.groups)


def photos_of_part(finding: Finding, number: int) -> tuple[Path, ...]:
    """The photos that one question is about."""
    if finding.code == "wrong-class":
        return (finding.doubts[number].path,)
    return finding.groups[number] if number < len(finding.groups) else ()


def part_key(finding: Finding, number: int) -> str:
    """What a person ignores who finds one question of several good as it is; empty where only the whole is ignored."""
    part: Finding | None = None
    match finding.code:
        case "shortcut":
            told = finding.shortcuts[number]
            part = Finding(code=finding.code, photos=0, names=((told.class_name, told.sign),))
        case "similar-names":
            part = Finding(code=finding.code, photos=0, names=(finding.names[number],))
        case "names-say-nothing":
            part = Finding(code=finding.code, photos=0, classes=(finding.classes[number],))
        case _:
            pass
    return part.key if part is not None else ""


def is_open(finding: Finding, number: int, now: AsDecided) -> bool:  # noqa: PLR0911  (one return for each kind)
    """Whether one question of a finding waits for the person; what is only good to know always does."""
    photos = photos_of_part(finding, number)
    match finding.code:
        case "two-classes":
            return len({now.class_now(photo) for photo in photos if not now.is_left_out(photo)}) > 1
        case "exam-leak":
            return _is_leaking([photo for photo in photos if not now.is_left_out(photo)], now)
        case "not-sure":
            return photos[0] in now.curation.unsure
        case "wrong-class" | "dark-blurred-tiny":
            return not (photos[0] in now.curation.kept or now.is_left_out(photos[0]))
        case "copies":
            return sum(1 for photo in photos if not now.is_left_out(photo)) > 1
        case "similar-names":
            names = {now.called(name) for name in finding.names[number] if not now.is_class_left_out(name)}
            return len(names) > 1 and part_key(finding, number) not in now.curation.ignored
        case "names-say-nothing":
            name = finding.classes[number]
            is_settled = now.called(name) != name or now.is_class_left_out(name)
            return not is_settled and part_key(finding, number) not in now.curation.ignored
        case "shortcut":
            is_settled = now.is_class_left_out(finding.shortcuts[number].class_name)
            return not is_settled and part_key(finding, number) not in now.curation.ignored
        case _:
            return True


def _is_leaking(photos: list[Path], now: AsDecided) -> bool:
    """Whether photos in use still lie on both sides of the exam."""
    sides = {now.is_exam(photo) for photo in photos}
    return len(photos) > 1 if None in sides else len(sides) > 1


def outside_exam(finding: Finding, number: int, now: AsDecided) -> Iterator[Path]:
    """The photos of a leak that could leave the training; none where it is not known which they are."""
    photos = photos_of_part(finding, number)
    if all(now.is_exam(photo) is None for photo in photos):
        return iter(())
    return (photo for photo in photos if not now.is_exam(photo) and not now.is_left_out(photo))
