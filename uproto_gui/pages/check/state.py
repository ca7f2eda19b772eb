"""What the Check page shows, folded from events: no Qt, no words, only what is so.

In come the session's events and decisions; out come the kinds of trouble with what was found of each, and what runs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

from uproto_core.errors import UprotoError
from uproto_core.events import (
    Event,
    FindingMade,
    JobEnded,
    JobStarted,
    SourceScanned,
    StageProgressed,
    StageStarted,
    Stopped,
)
from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Curation
from uproto_core.store.texts import TextsDocument
from uproto_gui.models.whose_photo import ClassOfPhoto

Phase = Literal["no-photos", "ready", "running", "stopping", "stopped", "done", "failed"]
Looked = Literal["waiting", "looking", "nothing", "found", "not-checked"]

KINDS: tuple[FindingCode, ...] = (
    "two-classes",
    "exam-leak",
    "too-few",
    "dark-blurred-tiny",
    "nearly-the-same",
    "copies",
    "unreadable",
)
"""As the page lists them and as they are looked for: first what a person has to decide, then what is good to know."""

_READING_SHARE = 0.9
"""Reading every photo takes nearly all of a check's time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KindLooked:
    """One kind of trouble and what is known of it."""

    kind: FindingCode
    looked: Looked
    finding: Finding | None = None
    open: int = 0
    """Groups of photos that a person still has to decide about; only where nothing is decided by itself."""
    open_photos: int = 0
    """Photos of these groups: none of them takes part."""
    left_out: int = 0
    """Photos of this finding that were left out by hand."""


@dataclass(frozen=True, kw_only=True)
class CheckState:
    """Everything the page shows of a check."""

    phase: Phase = "no-photos"
    findings: Mapping[FindingCode, Finding] = field(default_factory=dict)
    class_of: ClassOfPhoto = field(default=ClassOfPhoto({}), compare=False)
    """Tells the class of a photo; made from the examples."""
    read: tuple[int, int | None] = (0, None)
    """Photos read, and all of them where that is known."""
    is_comparing: bool = False
    """Whether the photos are read and the kinds of trouble are looked for."""
    curation: Curation[Path] = field(default_factory=Curation)
    """What the person decided about photos and classes."""
    texts: TextsDocument | None = None
    """The sentences of the last training, kept and dropped."""
    error: UprotoError | None = None

    @property
    def is_running(self) -> bool:
        """Whether a check runs or is being stopped."""
        return self.phase in ("running", "stopping")

    @property
    def share(self) -> float | None:
        """Share of the check that is done, 0 to 1; None while it cannot be told."""
        if self.is_comparing:
            return _READING_SHARE + (1 - _READING_SHARE) * len(self.findings) / len(KINDS)
        done, total = self.read
        return _READING_SHARE * min(done / total, 1.0) if total else None

    @property
    def found(self) -> int:
        """Kinds of trouble of which something was found."""
        return sum(1 for finding in self.findings.values() if finding.photos)

    @cached_property
    def kinds(self) -> tuple[KindLooked, ...]:
        """Every kind of trouble, in the order of the page."""
        running = next((kind for kind in KINDS if kind not in self.findings), None) if self.is_comparing else None
        return tuple(self._looked(kind, is_next=kind == running) for kind in KINDS)

    def begun(self) -> "CheckState":
        """A check was asked for; nothing of an earlier one is shown as if it were new."""
        return replace(self, phase="running", findings={}, read=(0, None), is_comparing=False, error=None)

    def stopping(self) -> "CheckState":
        """The person pressed Stop."""
        return replace(self, phase="stopping") if self.phase == "running" else self

    def stopped(self) -> "CheckState":
        """The check has stopped; what was found so far stays."""
        return replace(self, phase="stopped", is_comparing=False) if self.is_running else self

    def failed(self, error: UprotoError) -> "CheckState":
        """The check ended with an error; what was found so far stays."""
        return replace(self, phase="failed", error=error, is_comparing=False)

    def with_curation(self, curation: Curation[Path]) -> "CheckState":
        """The same with other decisions."""
        return replace(self, curation=curation)

    def with_texts(self, texts: TextsDocument | None) -> "CheckState":
        """The same with the sentences of a training, or without any."""
        return replace(self, texts=texts)

    def after(self, event: Event) -> "CheckState":  # noqa: PLR0911  (one return for each kind of event)
        """The state after one more event; events of other work change nothing."""
        match event:
            case JobStarted(job="check"):
                return self if self.is_running else self.begun()
            case SourceScanned(examples=examples):
                phase: Phase = "ready" if self.phase == "no-photos" else self.phase
                return replace(self, phase=phase, class_of=ClassOfPhoto(examples))
            case StageProgressed(stage="photos", done=done, total=total) if self.is_running:
                return replace(self, read=(done, total))
            case StageStarted(stage="checks") if self.is_running:
                return replace(self, is_comparing=True)
            case FindingMade(finding=finding):
                return replace(self, findings={**self.findings, finding.code: finding})
            case JobEnded(job="check") if self.is_running:
                return replace(self, phase="done", is_comparing=False)
            case Stopped():
                return self.stopped()
            case _:
                return self

    def is_open(self, kind: FindingCode, group: tuple[Path, ...]) -> bool:
        """Whether a person has to decide about photos that belong together: they still contradict each other."""
        if kind != "two-classes":
            return False
        return (
            len({self.class_of(photo) or photo.parent.name for photo in group if photo not in self.curation.left_out})
            > 1
        )

    def _looked(self, kind: FindingCode, *, is_next: bool) -> KindLooked:
        finding = self.findings.get(kind)
        if finding is None:
            is_over = self.phase in ("stopped", "failed")
            return KindLooked(kind=kind, looked="not-checked" if is_over else "looking" if is_next else "waiting")
        undecided = [group for group in finding.groups if self.is_open(kind, group)]
        return KindLooked(
            kind=kind,
            looked="found" if finding.photos else "nothing",
            finding=finding,
            open=len(undecided),
            open_photos=sum(len(group) for group in undecided),
            left_out=len({photo for group in finding.groups for photo in group} & self.curation.left_out),
        )
