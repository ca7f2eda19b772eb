"""What to photograph next, as far as it is known: no Qt, no words."""

from dataclasses import dataclass, replace
from typing import Literal

from uproto_core.advice import Advice, AdviceOutcome, ClassAdvice
from uproto_core.errors import UprotoError
from uproto_core.events import AdviceMeasured, Event, StageProgressed

NextPhase = Literal["unmeasured", "measuring", "stopping", "measured", "failed"]


@dataclass(frozen=True, kw_only=True)
class NextState:
    """The advice of one training, or how far its measuring is."""

    phase: NextPhase = "unmeasured"
    advice: Advice | None = None
    outcomes: tuple[AdviceOutcome, ...] = ()
    """What came of the advice of the training before."""
    done: int = 0
    total: int = 0
    """Fits; 0 while the photos are looked up."""
    is_begun: bool = False
    """Whether a stopped measuring can be gone on with."""
    seconds: float | None = None
    """How long it takes about; None where the training does not tell."""
    is_training: bool = False
    """Whether a training runs: measuring waits for its end."""
    is_look_only: bool = False
    """Whether the project is open elsewhere: nothing can be kept in it from here."""
    error: UprotoError | None = None

    @property
    def share(self) -> float | None:
        """How far the measuring is; None while that is not known."""
        return self.done / self.total if self.total else None

    @property
    def seen(self) -> tuple[ClassAdvice, ...]:
        """The classes with a gain that was seen by themselves, the most promising first."""
        if self.advice is None:
            return ()
        return tuple(
            entry
            for entry in self.advice.classes
            if entry.gain.is_seen and not entry.is_borrowed and entry.all_equal.value > 0
        )

    def begun(self) -> "NextState":
        """Measuring was asked for."""
        return replace(self, phase="measuring", done=0, total=0, error=None)

    @property
    def is_running(self) -> bool:
        """Whether something is measured, or being stopped."""
        return self.phase in {"measuring", "stopping"}

    def after(self, event: Event) -> "NextState":
        """The state once something was heard of the measuring."""
        match event:
            case StageProgressed(stage="advice", done=done, total=total):
                return replace(self, done=done, total=total or 0)
            case AdviceMeasured(advice=advice):
                return replace(self, phase="measured", advice=advice, is_begun=False)
            case _:
                return self

    def stopping(self) -> "NextState":
        """Stop was pressed."""
        return replace(self, phase="stopping") if self.phase == "measuring" else self

    def stopped(self) -> "NextState":
        """It has stopped; what was measured is kept."""
        return replace(self, phase="unmeasured", is_begun=self.is_begun or self.done > 0)

    def failed(self, error: UprotoError) -> "NextState":
        """It could not be measured."""
        return replace(self, phase="failed", error=error)
