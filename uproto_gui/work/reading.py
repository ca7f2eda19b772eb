"""Scanning a source and checking its photos: one after the other, in one thread, folded into two pages' states."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import SourceGoneError, SourceMissingError, UprotoError
from uproto_core.events import (
    ClassesCounted,
    Event,
    FindingMade,
    JobEnded,
    PhotosListed,
    SampleMade,
    SourceScanned,
)
from uproto_core.jobs import CheckJob, Job, SampleJob, ScanJob
from uproto_core.settings import Accelerator
from uproto_core.source_options import SourceOptions
from uproto_core.store.class_words import ClassWords
from uproto_core.store.curation import Curation
from uproto_core.store.texts import TextsDocument
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.check.decided import needs_another_check
from uproto_gui.pages.check.state import KINDS, CheckState
from uproto_gui.pages.photos.state import PhotosState

_MOST_LOOKED_INSIDE: Final = 20_000
"""Photos: at 50 a second, which a slow computer does, this takes seven minutes."""

_AS_FILED: Final = SourceOptions(as_filed=True)
"""Decisions are applied here, at once, and not by the next scan."""


@dataclass
class _Unseen:
    """A check that runs without being shown: the one that is shown was made with decisions that hold no more."""

    number: int
    curation: Curation[Path]
    """What was decided when it began."""
    findings: list[FindingMade] = field(default_factory=list)


class Reading(QObject):
    """What is known of the photos of the open source."""

    photos_changed = Signal(object)  # PhotosState
    check_changed = Signal(object)  # CheckState
    scanned = Signal(object)  # SourceScanned, of a scan that came to its end
    checked = Signal(object)  # tuple[FindingMade, ...], of a check that came to its end
    sample_made = Signal(object)  # SampleMade
    ended = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._running: dict[int, Job] = {}
        self._findings: list[FindingMade] = []
        self._unseen: _Unseen | None = None
        self._source: Path | None = None
        """What was checked last."""
        self._project: Path | None = None
        self.accelerator: Accelerator = "auto"
        self._photos = PhotosState()
        self._check = CheckState()
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def photos(self) -> PhotosState:
        """What the Photos page shows."""
        return self._photos

    @property
    def check(self) -> CheckState:
        """What the Check page shows."""
        return self._check

    @property
    def is_running(self) -> bool:
        """Whether photos are scanned, checked or drawn."""
        return bool(self._running)

    def show(self, seen: Iterable[Event], curation: Curation[Path], texts: TextsDocument | None) -> None:
        """Another source: what was seen of it before, or nothing. What runs for the one before is stopped."""
        self._abandon()
        self._photos = PhotosState(curation=curation)
        self._check = CheckState(checked_with=curation, texts=texts).with_curation(curation)
        self._source = self._project = None
        events = tuple(seen)
        findings = [event for event in events if isinstance(event, FindingMade)]
        for event in events:
            self._photos = self._photos.after(event)
            if isinstance(event, SourceScanned):
                self._check = self._check.after(event)
        if {event.finding.code for event in findings} >= set(KINDS):
            self._check = self._check.begun()
            for finding in findings:
                self._check = self._check.after(finding)
            self._check = self._check.after(JobEnded(job="check", seconds=0.0))
        self._tell()

    def belong_to(self, project: Path) -> None:
        """The photos are those of a project: only there a check finds what was decided."""
        self._project = project

    def decide(self, curation: Curation[Path]) -> None:
        """The person decided about photos."""
        self._photos = self._photos.with_curation(curation)
        self._check = self._check.with_curation(curation)
        self._tell()
        self._check_unseen()

    def read_texts(self, texts: TextsDocument | None) -> None:
        """A training chose among the sentences."""
        self._check = self._check.with_texts(texts)
        self.check_changed.emit(self._check)

    def read_words(self, words: Mapping[str, ClassWords]) -> None:
        """The person typed about classes."""
        self._check = self._check.with_words(words)
        self.check_changed.emit(self._check)

    def tell_choosing(self, share: float | None) -> None:
        """Sentences are being chosen; None ends it."""
        self._check = self._check.with_choosing(share)
        self.check_changed.emit(self._check)

    def scan(self, source: Path) -> None:
        """Count the source's photos, then check them."""
        self._abandon()
        self._photos = self._photos.begun()
        self._start(ScanJob(source=source, read=_AS_FILED))
        self.photos_changed.emit(self._photos)

    def check_again(self, source: Path, *, looks_inside: bool = False) -> None:
        """Check the source's photos, with what was decided where they are a project's.

        Args:
            source: Where the photos are.
            looks_inside: Whether the model is to look at them however many there are.
        """
        source = self._project or source
        if self._unseen is not None:
            self._abandon()
        if not any(isinstance(job, CheckJob) for job in self._running.values()):
            self._findings = []
            self._source = source
            self._check = self._check.begun()
            self._start(self._check_of(source, looks_inside=looks_inside))
            self.check_changed.emit(self._check)

    def _check_unseen(self) -> None:
        """Check once more where the findings tell too little by now; every photo is remembered, so it is quick.

        What is shown stays until all of the new check is there.
        """
        before = self._unseen.curation if self._unseen is not None else self._check.checked_with
        is_at_rest = self._check.phase == "done" and self._source is not None
        if not is_at_rest or not needs_another_check(before, self._check.curation):
            return
        if self._unseen is not None:
            self._abandon()
        if not self._running and self._source is not None:
            job = self._check_of(self._source)
            self._unseen = _Unseen(number=self._start(job), curation=self._check.curation)

    def _check_of(self, source: Path, *, looks_inside: bool = False) -> CheckJob:
        """A check; of very many photos the model's look is not begun by itself, for it takes longer than all else."""
        is_quick = self._photos.photos <= _MOST_LOOKED_INSIDE
        return CheckJob(source=source, looks_inside=looks_inside or is_quick, accelerator=self.accelerator)

    def make_sample(self, out: Path) -> None:
        """Draw the built-in sample."""
        self._abandon()
        self._photos = self._photos.begun_drawing()
        self._start(SampleJob(out=out))
        self.photos_changed.emit(self._photos)

    def fail(self, error: UprotoError) -> None:
        """Show on the Photos page what could not be done with what was dropped."""
        self._photos = self._photos.failed(error)
        self.photos_changed.emit(self._photos)

    @Slot()
    def stop(self) -> None:
        """Stop the scan or check that runs; what was found stays."""
        self._photos = self._photos.stopping()
        self._check = self._check.stopping()
        self._thread.cancel()
        self._tell()

    def _start(self, job: Job) -> int:
        number = self._thread.start(job)
        self._running[number] = job
        return number

    def _abandon(self) -> None:
        """What still arrives of the work so far is for another source."""
        self._unseen = None
        if self._running:
            self._running.clear()
            self._thread.cancel()

    def _tell(self) -> None:
        self.photos_changed.emit(self._photos)
        self.check_changed.emit(self._check)

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        job = self._running.get(number)
        if job is None:
            return
        if self._unseen is not None and number == self._unseen.number:
            self._unseen.findings += [event for event in events if isinstance(event, FindingMade)]
            return
        for event in events:
            if isinstance(job, CheckJob) and isinstance(event, ClassesCounted | PhotosListed | SourceScanned):
                # A check looks at the source too, with all that was decided about it, and tells nothing new by it.
                continue
            self._photos = self._photos.after(event)
            self._check = self._check.after(event)
            match event:
                case SourceScanned():
                    # All photos were listed, not a few of each class: the check need not guess from folders.
                    self._check = replace(self._check, class_of=self._photos.class_of)
                    self.scanned.emit(event)
                case FindingMade():
                    self._findings.append(event)
                case SampleMade():
                    self.sample_made.emit(event)
        if not all(isinstance(event, PhotosListed) for event in events):
            # A list of photos shows nothing by itself: the scan's end, which follows, shows them all.
            self._tell()

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if self._unseen is not None and number == self._unseen.number:
            # Nobody has asked for it, and what is shown stays.
            return
        if isinstance(error, SourceMissingError) and self._photos.summary is not None:
            # It was there when it was counted: nobody has mistyped it.
            error = SourceGoneError(folder=error.source)
        match self._running.get(number):
            case ScanJob() | SampleJob():
                self.fail(error)
            case CheckJob():
                self._check = self._check.failed(error)
                self.check_changed.emit(self._check)

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        job = self._running.pop(number, None)
        if job is None:
            return
        if self._unseen is not None and number == self._unseen.number:
            self._end_unseen(self._unseen, outcome)
            return
        if outcome in ("stopped", "broken"):
            self._photos = self._photos.stopped()
            self._check = self._check.stopped()
            self._tell()
        if outcome == "done":
            match job:
                case ScanJob(source=source):
                    self.check_again(source)
                case CheckJob():
                    self.checked.emit(tuple(self._findings))
                    # Something may have been taken back while it ran.
                    self._check_unseen()
        self.ended.emit()

    def _end_unseen(self, unseen: _Unseen, outcome: Outcome) -> None:
        self._unseen = None
        if outcome == "done":
            findings = [event.finding for event in unseen.findings]
            self._check = self._check.with_findings(findings, unseen.curation)
            self.check_changed.emit(self._check)
            self.checked.emit(tuple(unseen.findings))
            self._check_unseen()
        self.ended.emit()
