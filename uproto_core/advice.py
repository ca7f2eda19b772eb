"""What to photograph next: how much the last photos of each class brought (`advice.json` of a run; docs/files.md)."""

from collections.abc import Iterable
from typing import Final, Literal

from pydantic import Field

from uproto_core.figures import Accuracy, Document, Group

LEAST_PHOTOS: Final = 4
"""A class with fewer training photos is not halved."""

REPEATS: Final = 5
STEPS: Final = 8
"""Of each repeat, at most: with more classes than this, several are halved at once."""

_OF_STAGE: Final = 0.24
"""A fit's share of the time that the training's last stage took: it has fewer heads, and begins near its end."""

Why = Literal["one-occasion", "taken-for", "words", "enough", "few", "other"]
"""What is seen of a class: all its photos belong together, it is mostly taken for another one, its words fit other
classes better, it is found already, it has few photos, or none of these."""

Do = Literal["another-occasion", "both-classes", "describe", "nothing", "more"]
"""What follows from that."""

DO_ABOUT: dict[Why, Do] = {
    "one-occasion": "another-occasion",
    "taken-for": "both-classes",
    "words": "describe",
    "enough": "nothing",
    "few": "more",
    "other": "more",
}


class Gain(Document):
    """What photos brought, as a difference of shares (0.12 is 12 points), with its 95 % range."""

    value: float
    low: float
    high: float

    @property
    def is_seen(self) -> bool:
        """Whether the whole range lies above 0; else no gain was seen, whatever the value."""
        return self.low > 0


class ClassAdvice(Document):
    """One class: what its last photos brought, and what may be done about it."""

    class_name: str = Field(alias="class")
    group: Group
    has: int
    """Photos in use, those of practice and exam included."""
    train_n: int
    """Training photos: half of them were hidden."""
    last_n: int
    """Photos that the gain is of: the hidden half, at least 1."""
    gain: Gain
    """Of the class's own found share."""
    all_equal: Gain
    """Of "all classes equal", by the same photos."""
    is_borrowed: bool = False
    """Whether the class could not be measured by itself, and both gains are its group's mean."""
    found: Accuracy
    """Practice photos found with all photos in use."""
    why: Why
    taken_for: str = ""
    """The class that it is mostly taken for; with that `why` alone."""

    @property
    def per_photo(self) -> float:
        """Gain of "all classes equal" for each of the last photos; advice is sorted by it."""
        return self.all_equal.value / self.last_n

    @property
    def do(self) -> Do:
        """What to do."""
        return DO_ABOUT[self.why]


class Advice(Document):
    """`advice.json`: the classes, the one whose next photo promises most first."""

    format: Literal[1] = 1
    fingerprint: str
    """Of what was measured and how: another training has another advice."""
    measured: str
    """ISO 8601, UTC."""
    repeats: int
    """How often each half was drawn and hidden."""
    fits: int
    """How often the last stage was fitted again."""
    seconds: float
    classes: tuple[ClassAdvice, ...]


class AdviceOutcome(Document):
    """What came of an earlier advice about a class that got photos since."""

    class_name: str = Field(alias="class")
    forecast: Gain
    """Of the class's own found share, by its last photos then."""
    last_n: int
    added: int
    """Photos that the class has more than then."""
    before: Accuracy
    """Practice photos found by the training that the advice was about."""
    now: Accuracy

    @property
    def came(self) -> float | None:
        """What practice says now, as a difference of shares; None where one of the two has no photo."""
        if self.before.value is None or self.now.value is None:
            return None
        return self.now.value - self.before.value


def seconds_to_measure(counts: Iterable[int], last_stage_seconds: float) -> float:
    """About how long measuring takes.

    Args:
        counts: Training photos of each class.
        last_stage_seconds: What the stage "classifier" of the training took on the same computer.
    """
    classes = sum(count >= LEAST_PHOTOS for count in counts)
    return last_stage_seconds * _OF_STAGE * REPEATS * min(classes, STEPS)
