"""What the Check page shows, folded from events: no Qt, no words, only what is so.

In come the session's events and decisions; out come the kinds of trouble with what was found of each, and what runs.
"""

from collections.abc import Iterable, Mapping
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
    StageName,
    StageProgressed,
    StageStarted,
    Stopped,
)
from uproto_core.findings import FINDING_CODES, HARM, Finding, FindingCode
from uproto_core.store.class_words import ClassWords
from uproto_core.store.curation import Curation
from uproto_core.store.texts import TextsDocument
from uproto_gui.models.whose_photo import ClassOfPhoto
from uproto_gui.pages.check.decided import AsDecided, OpenParts, open_parts

Phase = Literal["no-photos", "ready", "running", "stopping", "stopped", "done", "failed"]
Looked = Literal["waiting", "looking", "nothing", "found", "not-checked"]

KINDS: tuple[FindingCode, ...] = FINDING_CODES
"""As the page lists them: by harm. What needs the model is looked for last, and keeps its place."""

_READING_SHARE = 0.9
"""Reading every photo takes nearly all of a check's time that asks no model."""
_READING_BEFORE_THE_MODEL = 0.4
_FIRST_KINDS_SHARE = 0.05
_STEPS_WITH_THE_MODEL = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class KindLooked:
    """One kind of trouble and what is known of it."""

    kind: FindingCode
    looked: Looked
    finding: Finding | None = None
    open: int = 0
    """Questions that are not decided yet, such as photos in doubt; of kinds that ask nothing, all there is to see."""
    decided: int = 0
    """Questions that are."""
    open_photos: int = 0
    """Photos of the open questions; of the same photo in two classes none of them takes part."""
    is_ignored: bool = False
    """Whether the person said that it is good as it is."""

    @property
    def must_decide(self) -> bool:
        """Whether photos are not used until the person has decided about them."""
        return HARM[self.kind] == "decide" and self.looked == "found" and self.open > 0

    @property
    def is_done(self) -> bool:
        """Whether something was found and nothing is left of it to look at."""
        return self.looked == "found" and self.open == 0


@dataclass(frozen=True, kw_only=True)
class CheckState:
    """Everything the page shows of a check."""

    phase: Phase = "no-photos"
    findings: dict[FindingCode, Finding] = field(default_factory=dict)
    """In the order in which they were made."""
    class_of: ClassOfPhoto = field(default=ClassOfPhoto({}), compare=False)
    """Tells the class that a photo is filed under; made from the examples, or from every photo of a scan."""
    filed: Mapping[str, int] = field(default_factory=dict)
    """How many photos the source files under each of its classes."""
    examples: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """A few photos of each of these classes."""
    step: StageName | None = None
    """What the running check is at."""
    done: tuple[int, int | None] = (0, None)
    """Photos of this step that are done, and all of them where that is known."""
    asks_the_model: bool = False
    """Whether the running check has the model look at the photos too."""
    curation: Curation[Path] = field(default_factory=Curation)
    """What the person decided about photos, classes and findings."""
    checked_with: Curation[Path] = field(default_factory=Curation)
    """What was decided when the findings were made: their classes are called as they were then."""
    texts: TextsDocument | None = None
    """The sentences of the last training, kept and dropped."""
    words: Mapping[str, ClassWords] = field(default_factory=dict)
    """What the person typed about classes, by what they are called."""
    choosing: float | None = None
    """How far a choice of sentences on request is; None where none runs."""
    error: UprotoError | None = None
    doubted: Finding | None = None
    """The photos of which the person was not sure, those included that were decided about since they were shown."""
    known: dict[FindingCode, tuple[Finding, Curation[Path], KindLooked]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What was counted of findings already: a running check changes the state twenty times a second."""

    filed_where: dict[Path, str] = field(default_factory=dict, compare=False, repr=False)
    """Where photos are filed, as far as it was looked up."""

    @property
    def is_running(self) -> bool:
        """Whether a check runs or is being stopped."""
        return self.phase in ("running", "stopping")

    @property
    def is_comparing(self) -> bool:
        """Whether the photos are read and the kinds of trouble are looked for."""
        return self.is_running and self.step in ("checks", "features")

    @property
    def share(self) -> float | None:
        """Share of the check that is done, 0 to 1; None while it cannot be told."""
        reading = _READING_BEFORE_THE_MODEL if self.asks_the_model else _READING_SHARE
        done, total = self.done
        if self.step == "checks":
            rest = _FIRST_KINDS_SHARE if self.asks_the_model else 1 - reading
            return reading + rest * len(self.findings) / len(KINDS)
        if self.step == "features":
            begun = reading + _FIRST_KINDS_SHARE
            return begun + (1 - begun) * min(done / total, 1.0) if total else begun
        return reading * min(done / total, 1.0) if total else None

    @property
    def found(self) -> int:
        """Kinds of trouble of which something was found."""
        return sum(1 for finding in self.findings.values() if finding.is_found)

    @property
    def open_kinds(self) -> int:
        """Kinds of trouble that wait for a decision or a look; those that are only good to know are not among them."""
        return sum(1 for kind in self.kinds if kind.open and not kind.is_ignored and HARM[kind.kind] != "know")

    @property
    def undecided_photos(self) -> int:
        """Photos that are not used until the person has decided about them."""
        return sum(kind.open_photos for kind in self.kinds if kind.must_decide)

    @cached_property
    def as_decided(self) -> AsDecided:
        """What photos and classes of the findings are now."""
        return AsDecided(
            curation=self.curation,
            checked_with=self.checked_with,
            class_of=self.class_of,
            counts=self.filed,
            examples=self.examples,
            filed=self.filed_where,
        )

    @cached_property
    def kinds(self) -> tuple[KindLooked, ...]:
        """Every kind of trouble, in the order of the page; first what the person could not tell, if there is any."""
        looked = tuple(self._looked(kind) for kind in KINDS)
        return looked if self.doubted is None else (self._counted(self.doubted), *looked)

    def kind(self, code: FindingCode) -> KindLooked:
        """What is known of one kind of trouble."""
        return next(looked for looked in self.kinds if looked.kind == code)

    def begun(self) -> "CheckState":
        """A check was asked for; nothing of an earlier one is shown as if it were new."""
        return replace(
            self,
            phase="running",
            findings={},
            step=None,
            done=(0, None),
            asks_the_model=False,
            checked_with=self.curation,
            doubted=doubted(self.curation),
            error=None,
            known={},
        )

    def stopping(self) -> "CheckState":
        """The person pressed Stop."""
        return replace(self, phase="stopping") if self.phase == "running" else self

    def stopped(self) -> "CheckState":
        """The check has stopped; what was found so far stays."""
        return replace(self, phase="stopped", step=None) if self.is_running else self

    def failed(self, error: UprotoError) -> "CheckState":
        """The check ended with an error; what was found so far stays."""
        return replace(self, phase="failed", error=error, step=None)

    def with_curation(self, curation: Curation[Path]) -> "CheckState":
        """The same with other decisions."""
        return replace(self, curation=curation, doubted=doubted(curation, self.doubted))

    def with_findings(self, findings: Iterable[Finding], checked_with: Curation[Path]) -> "CheckState":
        """The findings of a check that ran without being shown, all at once."""
        told = {finding.code: finding for finding in findings}
        return replace(self, findings={**self.findings, **told}, checked_with=checked_with, known={})

    def with_texts(self, texts: TextsDocument | None) -> "CheckState":
        """The same with the sentences of a training, or without any."""
        return replace(self, texts=texts)

    def with_words(self, words: Mapping[str, ClassWords]) -> "CheckState":
        """The same with what was typed about classes."""
        return replace(self, words=words)

    def with_choosing(self, share: float | None) -> "CheckState":
        """The same with a choice of sentences so far; None ends it."""
        return replace(self, choosing=share)

    def after(self, event: Event) -> "CheckState":  # noqa: PLR0911  (one return for each kind of event)
        """The state after one more event; events of other work change nothing."""
        match event:
            case JobStarted(job="check"):
                return self if self.is_running else self.begun()
            case SourceScanned(summary=summary, examples=examples):
                phase: Phase = "ready" if self.phase == "no-photos" else self.phase
                filed = {count.class_name: count.photos for count in summary.classes}
                return replace(
                    self,
                    phase=phase,
                    class_of=ClassOfPhoto(examples),
                    filed=filed,
                    examples=examples,
                    known={},
                    filed_where={},
                )
            case StageProgressed(stage=stage, done=done, total=total) if self.is_running and stage in _SHOWN:
                return replace(self, done=(done, total))
            case StageStarted(stage=stage, of=of) if self.is_running and stage in _SHOWN:
                return replace(self, step=stage, done=(0, None), asks_the_model=of >= _STEPS_WITH_THE_MODEL)
            case FindingMade(finding=finding):
                return replace(self, findings={**self.findings, finding.code: finding})
            case JobEnded(job="check") if self.is_running:
                return replace(self, phase="done", step=None)
            case Stopped():
                return self.stopped()
            case _:
                return self

    def _looked(self, kind: FindingCode) -> KindLooked:
        finding = self.findings.get(kind)
        if finding is None:
            is_over = self.phase in ("stopped", "failed")
            looking = not is_over and kind == self._next
            return KindLooked(kind=kind, looked="not-checked" if is_over else "looking" if looking else "waiting")
        if finding.could_not:
            return KindLooked(kind=kind, looked="not-checked", finding=finding)
        if not finding.is_found:
            return KindLooked(kind=kind, looked="nothing", finding=finding)
        known = self.known.get(kind)
        if known is None or known[0] is not finding or known[1] is not self.curation:
            known = self.known[kind] = (finding, self.curation, self._counted(finding))
        return known[2]

    def _counted(self, finding: Finding) -> KindLooked:
        parts: OpenParts = open_parts(finding, self.as_decided)
        return KindLooked(
            kind=finding.code,
            looked="found",
            finding=finding,
            open=parts.open,
            decided=parts.all - parts.open,
            open_photos=parts.open_photos,
            # A key is made of every photo of the finding.
            is_ignored=bool(self.curation.ignored) and finding.key in self.curation.ignored,
        )

    @property
    def _next(self) -> FindingCode | None:
        """The kind that a running check looks for now: they come by harm, and those that the model sees at the end."""
        missing = [kind for kind in KINDS if kind not in self.findings]
        if not self.is_comparing or not missing:
            return None
        last = KINDS.index(next(reversed(self.findings))) if self.findings and self.step == "checks" else -1
        return next((kind for kind in missing if KINDS.index(kind) > last), missing[0])


def doubted(curation: Curation[Path], before: Finding | None = None) -> Finding | None:
    """The photos of which a person was not sure, as a finding to go through; None where there is none.

    Args:
        curation: What holds now.
        before: What was shown so far: its photos keep their places, those that were decided about too.
    """
    shown = [photo for group in before.groups for photo in group] if before is not None else []
    new = sorted(curation.unsure.difference(shown))
    if not new:
        return before
    photos = (*shown, *new)
    return Finding(code="not-sure", photos=len(photos), groups=tuple((photo,) for photo in photos))


_SHOWN: frozenset[StageName] = frozenset({"photos", "checks", "features"})
