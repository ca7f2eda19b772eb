"""A hunt in an archive as the page shows it: what is looked for, asked next and answered. No Qt, no words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from uproto_core.errors import UprotoError
from uproto_core.events import Event, PhotoSkipped, PhotosRanked, RankedPhoto, StageEnded
from uproto_core.figures import Accuracy, Group, share_of_photos
from uproto_core.store.found import Hunt, HuntAnswer

Phase = Literal["choosing", "looking", "looked", "left", "failed"]
"""What to look for is chosen; the folder is read; all of it was; it was left and can be taken up; it cannot be read."""

A_LOT: Final = 20
"""Photos that are asked about between two looks at how it goes."""

_GROUPS: Final[tuple[Group, ...]] = ("few", "medium", "many", "even")


@dataclass(frozen=True, kw_only=True, slots=True)
class HuntClass:
    """A class that can be looked for."""

    name: str
    group: Group
    photos: int
    """Training photos."""


@dataclass(frozen=True, kw_only=True)
class HuntState:
    """Everything that is shown of a hunt."""

    phase: Phase = "choosing"
    is_look_only: bool = False
    """Whether the project is only looked at: nothing can be found for it."""
    known_classes: tuple[HuntClass, ...] = ()
    """What can be looked for: rare classes first, those with the fewest photos before others."""
    class_names: tuple[str, ...] = ()
    """Every class of the project, as they are called now."""
    folder: Path | None = None
    classes: tuple[str, ...] = ()
    ranked: Mapping[Path, RankedPhoto] = field(default_factory=lambda: MappingProxyType({}))
    order: tuple[Path, ...] = ()
    """All ranked photos, the likeliest first."""
    answers: tuple[HuntAnswer, ...] = ()
    """Those that hold, in their order; a photo may have several."""
    shown: Path | None = None
    """The photo that is asked about: it stays until it is answered, however the others move."""
    looked_at: int = 0
    known: int = 0
    alike: int = 0
    unreadable: int = 0
    error: UprotoError | None = None

    # ------------------------------------------------------------ what becomes of it

    def knowing(self, classes: Iterable[HuntClass]) -> "HuntState":
        """With the classes of the training that is shown."""
        known = sorted(classes, key=lambda entry: (_GROUPS.index(entry.group), entry.photos, entry.name))
        return replace(self, known_classes=tuple(known))

    def begun(self, folder: Path, classes: Sequence[str]) -> "HuntState":
        """A hunt begins."""
        return HuntState(
            phase="looking",
            is_look_only=self.is_look_only,
            known_classes=self.known_classes,
            class_names=self.class_names,
            folder=folder,
            classes=tuple(classes),
        )

    def left_with(self, hunt: Hunt | None) -> "HuntState":
        """What the project kept of its newest hunt, before any photo is ranked."""
        if hunt is None or hunt.is_ended:
            fresh = self.begun(Path(), ())
            return replace(fresh, phase="choosing", folder=None, answers=hunt.answers if hunt is not None else ())
        return replace(self.begun(hunt.folder, hunt.classes), phase="left", answers=hunt.answers)

    def taken_up(self) -> "HuntState":
        """The folder is read (again): what was ranked stays until it is ranked anew."""
        return replace(self, phase="looking", looked_at=0, known=0, alike=0, unreadable=0, error=None)

    def left(self) -> "HuntState":
        """It is left, to be taken up again."""
        return replace(self, phase="left") if self.phase in {"looking", "looked"} else self

    def failed(self, error: UprotoError) -> "HuntState":
        """The folder cannot be read."""
        return replace(self, phase="failed", error=error)

    def after(self, event: Event) -> "HuntState":
        """What one more event makes of it."""
        match event:
            case PhotosRanked():
                return self._ranking(event)
            case PhotoSkipped():
                return replace(self, unreadable=self.unreadable + 1)
            case StageEnded(stage="hunt"):
                return replace(self, phase="looked")
            case _:
                return self

    def _ranking(self, event: PhotosRanked) -> "HuntState":
        ranked = {**self.ranked, **{photo.path: photo for photo in event.photos}}
        order = sorted(ranked, key=lambda path: (-ranked[path].likeness, path))
        counted = replace(self, looked_at=event.looked_at, known=event.known, alike=event.alike)
        return replace(counted, ranked=ranked, order=tuple(order)).asking()

    def answered(self, answers: Sequence[HuntAnswer]) -> "HuntState":
        """What holds now: after an answer, or after one was undone, which then is asked about again."""
        now = replace(self, answers=tuple(answers))
        undone = [answer for answer in self.answers if answer not in now.answers]
        if undone:
            return replace(now, shown=undone[-1].path)
        if self.shown in now.judged or self.shown in {answer.path for answer in now.answers[len(self.answers) :]}:
            return replace(now, shown=None).asking()
        return now.asking()

    def asking(self) -> "HuntState":
        """With the next photo, where none is asked about."""
        if self.shown is not None:
            return self
        return replace(self, shown=next(iter(self._waiting), None))

    # ------------------------------------------------------------ what it comes to

    @property
    def _last(self) -> dict[Path, HuntAnswer]:
        """The last answer for each photo, in the order in which they were given."""
        last: dict[Path, HuntAnswer] = {}
        for answer in self.answers:
            last.pop(answer.path, None)
            last[answer.path] = answer
        return last

    @property
    def judged(self) -> dict[Path, HuntAnswer]:
        """The photos that were answered by yes, no or another class, in the order of their answers."""
        return {path: answer for path, answer in self._last.items() if answer.verdict != "put-off"}

    @property
    def _waiting(self) -> tuple[Path, ...]:
        """Photos to ask about: the likeliest first, and those that were put off at the end."""
        last = self._last
        put_off = [path for path, answer in last.items() if answer.verdict == "put-off" and path in self.ranked]
        return (*(path for path in self.order if path not in last), *put_off)

    @property
    def asked(self) -> int:
        """How many were answered."""
        return len(self.judged)

    @property
    def right(self) -> int:
        """Photos of a class that was looked for."""
        return sum(answer.is_right for answer in self.judged.values())

    @property
    def accuracy(self) -> Accuracy:
        """The share of right ones so far, with its range."""
        return share_of_photos(self.right, self.asked)

    @property
    def found(self) -> dict[str, int]:
        """Photos found of each class, also of those that were not looked for."""
        counts: dict[str, int] = {}
        for answer in self.judged.values():
            if answer.verdict == "found":
                counts[answer.class_name] = counts.get(answer.class_name, 0) + 1
        return counts

    @property
    def is_dry(self) -> bool:
        """Whether none of the last twenty was right."""
        judged = list(self.judged.values())
        misses = sum(1 for _ in takewhile(lambda answer: not answer.is_right, reversed(judged)))
        return misses >= A_LOT

    @property
    def question(self) -> RankedPhoto | None:
        """The photo that is asked about, with its class."""
        if self.shown is None:
            return None
        ranked = self.ranked.get(self.shown)
        if ranked is not None:
            return ranked
        # Undone before it was met again.
        return RankedPhoto.model_validate(
            {"path": self.shown, "class": self.classes[0] if self.classes else "", "likeness": 0.0}
        )

    @property
    def similar(self) -> tuple[Path, ...]:
        """Training photos of the class that is asked about: those it is most like, where it is far in front."""
        return self.question.similar if self.question is not None else ()

    @property
    def lot(self) -> tuple[tuple[Path, HuntAnswer | None], ...]:
        """The twenty photos that the one asked about is among: those that were answered, it, and the next ones."""
        judged = list(self.judged.values())
        here = judged[len(judged) - len(judged) % A_LOT :]
        rest = [path for path in self._waiting if path != self.shown]
        waiting = [*([self.shown] if self.shown is not None else []), *rest][: A_LOT - len(here)]
        return (*((answer.path, answer) for answer in here), *((path, None) for path in waiting))

    @property
    def is_under_way(self) -> bool:
        """Whether there is a hunt to go on with."""
        return self.phase in {"looking", "looked", "left"}

    def group_of(self, class_name: str) -> Group:
        """The group of a class."""
        return next((entry.group for entry in self.known_classes if entry.name == class_name), "even")
