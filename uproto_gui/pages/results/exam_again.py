"""The exam measured again with the balance that was kept, as far as it is known: no Qt, no words."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from uproto_core.errors import UprotoError
from uproto_core.events import Event, StageProgressed
from uproto_core.figures import Accuracy, ExamFigures, Group
from uproto_core.store.balance import Balance

AgainPhase = Literal["none", "warned", "measuring", "stopping", "measured", "failed"]

_GROUPS: Final[tuple[Group, ...]] = ("few", "medium", "many")


@dataclass(frozen=True, kw_only=True, slots=True)
class AgainRow:
    """A group of classes in the exam: at even, and with the balance that was kept."""

    group: Group | None
    """None for all classes equal."""
    even: Accuracy
    even_right: int
    here: Accuracy
    here_right: int


@dataclass(frozen=True, kw_only=True)
class AgainState:
    """The second measuring of one training's exam."""

    phase: AgainPhase = "none"
    balance: Balance | None = None
    """That was kept; None at even, where there is nothing to measure again."""
    even: ExamFigures | None = None
    """The exam as it was; None without an exam and while it is closed."""
    figures: ExamFigures | None = None
    """With the balance that was kept."""
    looks: int = 1
    done: int = 0
    total: int = 0
    is_training: bool = False
    """Whether a training runs: measuring waits for its end."""
    is_look_only: bool = False
    error: UprotoError | None = None

    @property
    def is_offered(self) -> bool:
        """Whether there is anything to measure again."""
        return self.balance is not None and self.even is not None

    @property
    def is_running(self) -> bool:
        """Whether it is measured, or being stopped."""
        return self.phase in {"measuring", "stopping"}

    @property
    def is_possible(self) -> bool:
        """Whether it can be asked for now."""
        return self.is_offered and not (self.is_running or self.is_training or self.is_look_only)

    @property
    def share(self) -> float | None:
        """How far it is; None while that is not known."""
        return self.done / self.total if self.total else None

    @property
    def rows(self) -> tuple[AgainRow, ...]:
        """All classes equal, then the groups that have exam photos, rare first."""
        even, here = self.even, self.figures
        if even is None or here is None:
            return ()
        groups: tuple[Group | None, ...] = (None, *_GROUPS)
        rows = [
            AgainRow(
                group=group,
                even=_accuracy(even, group),
                even_right=_right(even, group),
                here=_accuracy(here, group),
                here_right=_right(here, group),
            )
            for group in groups
        ]
        return tuple(row for row in rows if row.even.n)

    def in_project(self, *, is_look_only: bool) -> "AgainState":
        """The same in a project that may or may not be written."""
        return replace(self, is_look_only=is_look_only)

    def warned(self) -> "AgainState":
        """It was asked for, and what it costs is said first."""
        return replace(self, phase="warned", error=None)

    def left(self) -> "AgainState":
        """It was not wanted after all."""
        return replace(self, phase="measured" if self.figures is not None else "none")

    def begun(self) -> "AgainState":
        """It is measured."""
        return replace(self, phase="measuring", done=0, total=0, error=None)

    def after(self, event: Event) -> "AgainState":
        """The state once something was heard of it; the figures come from the disk, where they are counted first."""
        match event:
            case StageProgressed(stage="exam", done=done, total=total):
                return replace(self, done=done, total=total or 0)
            case _:
                return self

    def stopping(self) -> "AgainState":
        """Stop was pressed."""
        return replace(self, phase="stopping") if self.phase == "measuring" else self

    def stopped(self) -> "AgainState":
        """It has stopped; nothing was seen."""
        return self.left()

    def failed(self, error: UprotoError) -> "AgainState":
        """It could not be measured."""
        return replace(self, phase="failed", error=error)


def _accuracy(figures: ExamFigures, group: Group | None) -> Accuracy:
    if group is None:
        return figures.balanced_accuracy
    return {"few": figures.few, "medium": figures.medium, "many": figures.many}[group]


def _right(figures: ExamFigures, group: Group | None) -> int:
    return sum(entry.correct for entry in figures.per_class if group is None or entry.group == group)
