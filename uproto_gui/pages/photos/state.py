"""What the Photos page shows, folded from events: no Qt, no words, only what is so.

In come the session's events and decisions; out come the classes with their groups, the files passed over, and what
runs.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

from uproto_core.errors import UprotoError
from uproto_core.events import (
    ClassesCounted,
    Event,
    FindingMade,
    JobStarted,
    PhotosListed,
    SourceScanned,
    StageProgressed,
    Stopped,
)
from uproto_core.figures import ClassCount, ClassLevels, GroupRule, ScanSummary, group_rule
from uproto_core.settings import SplitSettings
from uproto_core.store.curation import Curation
from uproto_gui.models.class_photos import ClassPhotos, Place
from uproto_gui.models.class_row import ClassRow, exam_photos
from uproto_gui.models.listing import Listing
from uproto_gui.models.whose_photo import ClassOfPhoto
from uproto_gui.pages.photos.decided import Decided, Tally

Phase = Literal["empty", "scanning", "stopping", "stopped", "ready", "failed"]

Arrived = tuple[PhotosListed, "Arrived"] | None
"""What a running scan has listed, the last first: one more costs the same however many there are."""

_SCAN_SEES = frozenset({"empty", "not open to you", "without its plug-in"})
"""Reasons for which a scan passes a file over already; for all others a photo must be opened, as a check does."""

_A_FOLDER = "no photo in it"
"""What is passed over for this reason is no file."""

_EXAMPLES = 24

_NOT_WORTH_A_WORD = "hidden"
"""Files that systems hide are in every folder; they are listed, and not counted among the files left out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawing:
    """How far the drawing of the sample is."""

    done: int = 0
    total: int = 0
    """0 while it is not known."""


@dataclass(frozen=True, kw_only=True)
class PhotosState:
    """Everything the page shows of a source."""

    phase: Phase = "empty"
    summary: ScanSummary | None = None
    """Of the last scan that came to its end."""
    examples: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    listing: Listing | None = field(default=None, compare=False)
    """Every photo of the last scan; None for one of an earlier session."""
    class_of: ClassOfPhoto = field(default=ClassOfPhoto({}), compare=False)
    """Tells where a photo is filed; made from the listing, or from the examples."""
    arrived: Arrived = field(default=None, compare=False, repr=False)
    counting: tuple[ClassCount, ...] = ()
    """The classes that the running scan, or the one that was stopped, has met."""
    files_seen: int = 0
    drawing: Drawing | None = None
    """Only while the sample is drawn, before anything can be counted."""
    curation: Curation[Path] = field(default_factory=Curation)
    """What the person decided about photos and classes."""
    unreadable: Mapping[Path, str] = field(default_factory=dict)
    """Photos that a check could not read, each with its reason."""
    error: UprotoError | None = None
    split: SplitSettings = field(default_factory=SplitSettings)

    @property
    def is_scanning(self) -> bool:
        """Whether a scan runs or is being stopped."""
        return self.phase in ("scanning", "stopping")

    @property
    def is_partial(self) -> bool:
        """Whether the rows are those of a scan that has not come to its end."""
        return self.phase in ("scanning", "stopping", "stopped") and bool(self.counting)

    @property
    def levels(self) -> ClassLevels | None:
        """Which folders name the classes, where there is a choice."""
        return self.summary.levels if self.summary is not None and self.phase == "ready" else None

    @property
    def photos(self) -> int:
        """Photos in use, of all classes."""
        return sum(row.photos for row in self.rows)

    @property
    def ignored(self) -> tuple[tuple[str, int], ...]:
        """Files that were passed over by reason, most first; without those that every folder has."""
        if self.summary is None or self.is_partial:
            return ()
        found = Counter(self.summary.ignored)
        for reason, count in Counter(self.unreadable.values()).items():
            found[reason] = max(found[reason], count) if reason in _SCAN_SEES else found[reason] + count
        told = ((reason, count) for reason, count in found.items() if reason != _NOT_WORTH_A_WORD)
        return tuple(sorted(told, key=lambda entry: (-entry[1], entry[0])))

    @property
    def files_left_out(self) -> int:
        """Files that were passed over; a folder is none."""
        return sum(count for reason, count in self.ignored if reason != _A_FOLDER)

    @property
    def bare_folders(self) -> tuple[str, ...]:
        """Folders where classes are that hold no photo."""
        return self.summary.bare_folders if self.summary is not None and not self.is_partial else ()

    @property
    def hidden_files(self) -> int:
        """Files that systems hide."""
        return self.summary.ignored.get(_NOT_WORTH_A_WORD, 0) if self.summary is not None else 0

    @property
    def has_own_exam(self) -> bool:
        """Whether the source says itself which photos are for the exam."""
        return any(count.exam is not None for count in self._counts)

    @property
    def classes(self) -> int:
        """Classes that take part."""
        return sum(1 for row in self.rows if not row.is_left_out)

    @cached_property
    def rows(self) -> tuple[ClassRow, ...]:
        """The classes as the person wants them: merged ones in one row, left-out ones marked, emptied ones gone."""
        of_name: dict[str, list[str]] = {}
        for key, tally in self._decided.tallies.items():
            if tally.photos or tally.left_out or not (tally.gone or tally.is_new):
                of_name.setdefault(self.curation.name_of(key), []).append(key)
        rule = self.rule
        return tuple(self._row(name, keys, rule) for name, keys in of_name.items())

    @cached_property
    def _decided(self) -> Decided:
        lost = (photo for photo, reason in self.unreadable.items() if reason not in _SCAN_SEES)
        return Decided.of(self._counts, self.class_of, self.curation, () if self.is_partial else lost)

    @property
    def _counts(self) -> tuple[ClassCount, ...]:
        if self.is_partial:
            return self.counting
        return self.summary.classes if self.summary is not None else ()

    @cached_property
    def rule(self) -> GroupRule:
        """Which classes are common, middle and rare, by what is there to learn from."""
        given = self.summary.groups if self.has_own_exam and self.summary is not None else None
        if given is not None and self.curation.is_empty:
            return given
        learning: Counter[str] = Counter()
        for key, tally in self._decided.tallies.items():
            if key not in self.curation.classes_left_out:
                learning[self.curation.name_of(key)] += _learning(tally)
        is_benchmark = given is not None and given.kind == "benchmark"
        return group_rule(list(learning.values()), is_benchmark=is_benchmark)

    @property
    def not_measurable(self) -> tuple[ClassRow, ...]:
        """Classes that can be learned, and of which no exam can say how good."""
        return tuple(row for row in self.rows if not row.can_be_measured and not row.is_left_out)

    def photos_of(self, row: ClassRow) -> ClassPhotos:
        """Every photo of a class, or a few where the scan is of an earlier session."""
        if self.listing is None or self.is_partial:
            return ClassPhotos.of(row.examples)
        if len(row.filed) == 1 and not self._is_moved(row.filed[0]):
            return self.listing.photos(row.filed[0])
        if row.filed not in self._put_together:
            self._put_together[row.filed] = self._photos_of(self.listing, row.filed)
        return self._put_together[row.filed]

    @cached_property
    def _put_together(self) -> dict[tuple[str, ...], ClassPhotos]:
        """Photos of the classes that were looked at and that are not as the source files them."""
        return {}

    def _photos_of(self, listing: Listing, keys: tuple[str, ...]) -> ClassPhotos:
        places: list[Place] = []
        for key in keys:
            gone = self._decided.moved_from.get(key, frozenset())
            suspects = {photo.name for photo in gone}
            places.extend(
                place
                for place in listing.photos(key).places
                # A path is made only where the name alone leaves a doubt.
                if place.name not in suspects or place.path not in gone
            )
            places.extend(Place(path.parent, path.name) for path in self._decided.moved_to.get(key, ()))
        return ClassPhotos(places)

    def begun(self) -> "PhotosState":
        """A scan was asked for; the list of the last one stays until there is a newer one."""
        return replace(self, phase="scanning", counting=(), files_seen=0, drawing=None, error=None, arrived=None)

    def begun_drawing(self) -> "PhotosState":
        """The sample was asked for: its photos are drawn before they are counted."""
        return replace(self.begun(), drawing=Drawing())

    def stopping(self) -> "PhotosState":
        """The person pressed Stop."""
        return replace(self, phase="stopping") if self.phase == "scanning" else self

    def stopped(self) -> "PhotosState":
        """The scan has stopped: back to the last whole one, or to what was met where there is none."""
        if not self.is_scanning:
            return self
        if self.summary is not None:
            return replace(self, phase="ready", counting=(), drawing=None, arrived=None)
        return replace(self, phase="stopped" if self.counting else "empty", drawing=None)

    def failed(self, error: UprotoError) -> "PhotosState":
        """The scan ended with an error; the last whole list stays."""
        return replace(self, phase="failed", error=error, counting=(), drawing=None, arrived=None)

    def with_curation(self, curation: Curation[Path]) -> "PhotosState":
        """The same with other decisions."""
        return replace(self, curation=curation)

    def after(self, event: Event) -> "PhotosState":  # noqa: PLR0911  (one return for each kind of event)
        """The state after one more event; events of other work change nothing."""
        match event:
            case JobStarted(job="scan"):
                return self if self.is_scanning else self.begun()
            case ClassesCounted(classes=classes, files_seen=files_seen) if self.is_scanning:
                return replace(self, counting=classes, files_seen=files_seen)
            case StageProgressed(stage="scan", done=done) if self.is_scanning:
                return replace(self, files_seen=done)
            case StageProgressed(stage="sample", done=done, total=total) if self.drawing is not None:
                return replace(self, drawing=Drawing(done=done, total=total or 0))
            case PhotosListed() if self.is_scanning:
                return replace(self, arrived=(event, self.arrived))
            case SourceScanned(summary=summary, examples=examples):
                listing = _listing(self.arrived)
                return PhotosState(
                    phase="ready",
                    summary=summary,
                    examples=examples,
                    listing=listing,
                    class_of=ClassOfPhoto(examples, listing),
                    curation=self.curation,
                    split=self.split,
                )
            case FindingMade(finding=finding) if finding.code == "unreadable":
                photos = (photo for group in finding.groups for photo in group)
                return replace(self, unreadable=dict(zip(photos, finding.details, strict=False)))
            case Stopped():
                return self.stopped()
            case _:
                return self

    def _row(self, name: str, keys: list[str], rule: GroupRule) -> ClassRow:
        photos = learning = exam = found = 0
        has_exam = is_used = False
        for key in keys:
            tally = self._decided.tallies[key]
            found += tally.photos + tally.left_out
            has_exam = has_exam or tally.exam is not None
            if key not in self.curation.classes_left_out:
                is_used = True
                photos += tally.photos
                learning += _learning(tally)
                exam += tally.exam or 0
        return ClassRow(
            name=name,
            photos=photos,
            learning=learning,
            exam=exam if has_exam else exam_photos(photos, self.split),
            group=rule.group_of(learning),
            left_out=found - photos,
            is_left_out=not is_used,
            filed=tuple(keys),
            examples=self._examples_of(keys),
        )

    def _is_moved(self, key: str) -> bool:
        """Whether photos were moved from a class of the source, or to it."""
        return key in self._decided.moved_from or key in self._decided.moved_to

    def _examples_of(self, keys: list[str]) -> tuple[Path, ...]:
        """A few photos of a class, without those that belong elsewhere."""
        if len(keys) == 1 and not self._is_moved(keys[0]):
            return self.examples.get(keys[0], ())
        found: list[Path] = []
        for key in keys:
            gone = self._decided.moved_from.get(key, frozenset())
            found.extend(photo for photo in self.examples.get(key, ()) if photo not in gone)
            found.extend(self._decided.moved_to.get(key, ())[:_EXAMPLES])
        return tuple(found)


def _learning(tally: Tally) -> int:
    """Photos that make a class common or rare."""
    return tally.photos if tally.training is None else tally.training


def _listing(arrived: Arrived) -> Listing | None:
    lots: list[PhotosListed] = []
    while arrived is not None:
        lot, arrived = arrived
        lots.append(lot)
    return Listing(reversed(lots)) if lots else None
