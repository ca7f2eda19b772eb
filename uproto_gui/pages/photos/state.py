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
from uproto_core.events import ClassesCounted, Event, FindingMade, JobStarted, SourceScanned, StageProgressed, Stopped
from uproto_core.figures import ClassCount, GroupRule, ScanSummary, group_rule
from uproto_core.settings import SplitSettings
from uproto_core.store.curation import Curation
from uproto_gui.models.class_row import ClassRow, exam_photos
from uproto_gui.models.whose_photo import ClassOfPhoto

Phase = Literal["empty", "scanning", "stopping", "stopped", "ready", "failed"]

_SCAN_SEES = frozenset({"empty", "not open to you", "without its plug-in"})
"""Reasons for which a scan passes a file over already; for all others a photo must be opened, as a check does."""

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
    class_of: ClassOfPhoto = field(default=ClassOfPhoto({}), compare=False)
    """Tells the class of a photo; made from the examples."""
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
    def hidden_files(self) -> int:
        """Files that systems hide."""
        return self.summary.ignored.get(_NOT_WORTH_A_WORD, 0) if self.summary is not None else 0

    @property
    def has_own_exam(self) -> bool:
        """Whether the source says itself which photos are for the exam."""
        return any(count.exam is not None for count in self._counts)

    @cached_property
    def rows(self) -> tuple[ClassRow, ...]:
        """The classes in the scan's order."""
        left_out = Counter(self.class_of(photo) for photo in self.curation.left_out)
        rule = self.rule
        return tuple(self._row(count, left_out[count.class_name], rule) for count in self._counts)

    @cached_property
    def _counts(self) -> tuple[ClassCount, ...]:
        """The scan's counts without the photos that cannot be read."""
        if self.is_partial:
            return self.counting
        if self.summary is None:
            return ()
        opened = (photo for photo, reason in self.unreadable.items() if reason not in _SCAN_SEES)
        lost = Counter(self.class_of(photo) for photo in opened if photo not in self.curation.left_out)
        return tuple(
            count.model_copy(update={"photos": max(count.photos - lost[count.class_name], 0)})
            if lost[count.class_name]
            else count
            for count in self.summary.classes
        )

    @cached_property
    def rule(self) -> GroupRule:
        """Which classes are common, middle and rare; without the photos left out, where the program splits them."""
        if self.has_own_exam and self.summary is not None and self.summary.groups is not None:
            return self.summary.groups
        left_out = Counter(self.class_of(photo) for photo in self.curation.left_out)
        return group_rule([count.photos - left_out[count.class_name] for count in self._counts])

    @property
    def not_measurable(self) -> tuple[ClassRow, ...]:
        """Classes that can be learned, and of which no exam can say how good."""
        return tuple(row for row in self.rows if not row.can_be_measured)

    def begun(self) -> "PhotosState":
        """A scan was asked for; the list of the last one stays until there is a newer one."""
        return replace(self, phase="scanning", counting=(), files_seen=0, drawing=None, error=None)

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
            return replace(self, phase="ready", counting=(), drawing=None)
        return replace(self, phase="stopped" if self.counting else "empty", drawing=None)

    def failed(self, error: UprotoError) -> "PhotosState":
        """The scan ended with an error; the last whole list stays."""
        return replace(self, phase="failed", error=error, counting=(), drawing=None)

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
            case SourceScanned(summary=summary, examples=examples):
                return PhotosState(
                    phase="ready",
                    summary=summary,
                    examples=examples,
                    class_of=ClassOfPhoto(examples),
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

    def _row(self, count: ClassCount, left_out: int, rule: GroupRule) -> ClassRow:
        left_out = min(left_out, count.photos)
        photos = count.photos - left_out
        learning = photos if count.training is None else count.training
        return ClassRow(
            name=count.class_name,
            photos=photos,
            learning=learning,
            exam=exam_photos(photos, self.split) if count.exam is None else count.exam,
            group=rule.group_of(learning),
            left_out=left_out,
            examples=self.examples.get(count.class_name, ()),
        )
