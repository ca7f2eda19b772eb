"""What the Use page shows, folded from events: counts of answers and what runs; the rows are a model's."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from uproto_core.errors import UprotoError
from uproto_core.events import Event, JobStarted, PhotoAnswer, PhotoAnswered, StageProgressed, Stopped
from uproto_core.figures import Group
from uproto_core.sureness import SureCost, SureTable

Phase = Literal["no-classifier", "empty", "running", "done", "stopping", "failed"]
Outcome = Literal["answered", "not-sure", "unreadable"]


def outcome_of(answer: PhotoAnswer) -> Outcome:
    """Whether a photo was answered, left open, or could not be read."""
    if answer.error is not None:
        return "unreadable"
    return "answered" if answer.answer is not None else "not-sure"


@dataclass(frozen=True, kw_only=True)
class ClassifierFacts:
    """What the page says about the classifier that answers."""

    title: str = ""
    """Its name for people, such as project and day."""
    groups: Mapping[str, Group] = field(default_factory=dict)
    """Common, middle or rare, by class."""
    target: float | None = None
    """Answers are given only when right about this often."""
    is_target_reached: bool = False
    """Whether the practice photos say that answers are as often right as that."""
    lean: float = 0.0
    """Where its slider between rare and common was put."""
    sure: SureTable | None = None
    """What other targets cost; None where it is of an older version."""

    @property
    def cost(self) -> SureCost | None:
        """What its target costs and brings, on practice photos."""
        return None if self.sure is None or self.target is None else self.sure.cost(self.lean, self.target)

    def aiming(self, target: float) -> "ClassifierFacts":
        """The same where answers are given only when right about so often."""
        return replace(self, target=target, is_target_reached=self._reaches(target))

    def _reaches(self, target: float) -> bool:
        return self.sure is not None and self.sure.cost(self.lean, target).is_reached


@dataclass(frozen=True, kw_only=True)
class UseState:
    """Everything the page shows beside the rows."""

    phase: Phase = "no-classifier"
    classifier: Path | None = None
    facts: ClassifierFacts = field(default_factory=ClassifierFacts)
    answered: int = 0
    not_sure: int = 0
    unreadable: int = 0
    asked: int | None = None
    """Photos of this call, once they are counted."""
    error: UprotoError | None = None

    @property
    def photos(self) -> int:
        """Rows so far: always answered, not sure and unreadable together."""
        return self.answered + self.not_sure + self.unreadable

    def with_classifier(self, classifier: Path | None, facts: ClassifierFacts | None = None) -> "UseState":
        """Another classifier, and no answers yet; None takes it away."""
        return UseState(
            phase="empty" if classifier is not None else "no-classifier",
            classifier=classifier,
            facts=facts or ClassifierFacts(),
        )

    def aiming(self, target: float, answers: Sequence[PhotoAnswer]) -> "UseState":
        """Answers are given only when right about so often; those that are there were decided on anew."""
        outcomes = Counter(outcome_of(answer) for answer in answers)
        return replace(
            self,
            facts=self.facts.aiming(target),
            answered=outcomes["answered"],
            not_sure=outcomes["not-sure"],
            unreadable=outcomes["unreadable"],
        )

    def asking(self) -> "UseState":
        """Photos were handed over."""
        return replace(self, phase="running", asked=None, error=None)

    def stopping(self) -> "UseState":
        """The person pressed Stop."""
        return replace(self, phase="stopping") if self.phase == "running" else self

    def ended(self) -> "UseState":
        """Every photo of this call was looked at, or the rest was stopped."""
        return replace(self, phase="done" if self.photos else "empty", asked=None)

    def failed(self, error: UprotoError) -> "UseState":
        """The answers ended with an error; those given are kept."""
        return replace(self, phase="failed", error=error, asked=None)

    def after(self, event: Event) -> "UseState":
        """The state after one more event; events of other work change nothing."""
        match event:
            case JobStarted(job="predict"):
                return self.asking()
            case PhotoAnswered(answer=answer):
                return self._with(outcome_of(answer))
            case StageProgressed(stage="answers", total=total):
                return replace(self, asked=total)
            case Stopped():
                return self.ended()
            case _:
                return self

    def _with(self, outcome: Outcome) -> "UseState":
        match outcome:
            case "answered":
                return replace(self, answered=self.answered + 1)
            case "not-sure":
                return replace(self, not_sure=self.not_sure + 1)
            case "unreadable":
                return replace(self, unreadable=self.unreadable + 1)
