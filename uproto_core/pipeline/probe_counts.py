"""How much there is to do in a training: photos, views and classes, told from a scan without opening any photo."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from uproto_core.photos.records import PhotoRecord
from uproto_core.settings import SplitSettings, TuningSettings

_FEWEST_A_STEP = 8


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What a training has to look at."""

    learning: int
    """Training photos."""
    practice: int
    """Practice photos that the source gives; 0 where training photos take turns."""
    exam: int
    classes: int

    @property
    def seen(self) -> int:
        """Photos that the model looks at."""
        return self.learning + self.practice + self.exam


def count_photos(photos: Sequence[PhotoRecord], settings: SplitSettings) -> Counts:
    """What each photo will be for, by number alone: where the source says nothing, each class gives its share."""
    kept = [photo for photo in photos if not photo.is_left_out]
    given = Counter(photo.split for photo in kept)
    classes = Counter(photo.class_name for photo in kept)
    exam = given["test"]
    if not exam:
        free = Counter(photo.class_name for photo in kept if photo.split is None)
        exam = sum(
            min(round(settings.exam_share * count), settings.exam_most)
            for count in free.values()
            if count >= settings.exam_from
        )
    practice = given["val"]
    return Counts(learning=len(kept) - exam - practice, practice=practice, exam=exam, classes=len(classes))


@dataclass(frozen=True, kw_only=True)
class TuningCounts:
    """What training inside the model has to do, a round."""

    steps: int
    batch: int
    asked: int
    """Photos of a look at practice."""


def count_tuning(counts: Counts, settings: TuningSettings) -> TuningCounts:
    """The steps of a round, as `tuning.train` takes them."""
    asked = counts.practice or max(counts.learning // settings.practice_of, 1)
    learning = counts.learning if counts.practice else max(counts.learning - asked, 1)
    batch = min(settings.batch, max(learning, _FEWEST_A_STEP))
    return TuningCounts(steps=max(-(-learning // batch), settings.least_steps), batch=batch, asked=asked)
