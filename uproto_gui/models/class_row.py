"""One class as the Photos page shows it, computed from a scan's counts; no Qt."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.figures import Group
from uproto_core.settings import SplitSettings

THUMBNAILS_A_ROW = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassRow:
    """A class with its photos and decisions."""

    name: str
    photos: int
    """Photos in use: all that were found, without those left out by hand."""
    learning: int
    """Photos that make the class common or rare: those for training where the source says so, else all in use."""
    exam: int
    """Photos that are or will be kept apart for the exam."""
    group: Group
    left_out: int = 0
    is_left_out: bool = False
    """Whether the class takes no part, with all its photos."""
    filed: tuple[str, ...] = ()
    """The classes of the source that it is made of; one whose name it bears is not worth a word."""
    examples: tuple[Path, ...] = ()
    """Photos to show, first to last."""

    @property
    def is_renamed(self) -> bool:
        """Whether the source calls it otherwise, or has it in several places."""
        return bool(self.filed) and self.filed != (self.name,)

    @property
    def can_be_measured(self) -> bool:
        """Whether an exam can say how good the classifier is for this class."""
        return self.exam > 0

    @property
    def thumbnails(self) -> tuple[Path, ...]:
        """A few of the examples, evenly from the first to the last."""
        shown = min(THUMBNAILS_A_ROW, len(self.examples))
        return tuple(self.examples[number * len(self.examples) // shown] for number in range(shown))


def exam_photos(photos: int, settings: SplitSettings) -> int:
    """How many of a class's photos will be kept apart for the exam where the source does not say (method.md 4.3)."""
    if photos < settings.exam_from:
        return 0
    return min(max(round(settings.exam_share * photos), 1), settings.exam_most, photos // 2)
