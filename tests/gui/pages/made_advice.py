"""An advice written by hand: a gain that was seen, a borrowed one, and two that were not seen."""

from uproto_core.advice import Advice, AdviceOutcome, ClassAdvice, Gain
from uproto_core.figures import share_of_photos


def made_advice() -> Advice:
    """Four classes in the order of what their next photos promise."""
    return Advice(
        fingerprint="f",
        measured="2024-05-01T14:05:00+00:00",
        repeats=5,
        fits=20,
        seconds=41.0,
        classes=(
            ClassAdvice(
                class_name="Genet",
                group="few",
                has=2,
                train_n=2,
                last_n=1,
                gain=Gain(value=0.14, low=0.06, high=0.22),
                all_equal=Gain(value=0.02, low=0.01, high=0.04),
                is_borrowed=True,
                found=share_of_photos(0, 2),
                why="one-occasion",
            ),
            ClassAdvice(
                class_name="Lynx",
                group="few",
                has=13,
                train_n=10,
                last_n=5,
                gain=Gain(value=0.12, low=0.02, high=0.21),
                all_equal=Gain(value=0.02, low=0.0, high=0.04),
                found=share_of_photos(6, 10),
                why="taken-for",
                taken_for="Badger",
            ),
            ClassAdvice(
                class_name="Marten",
                group="few",
                has=15,
                train_n=12,
                last_n=6,
                gain=Gain(value=0.01, low=-0.04, high=0.06),
                all_equal=Gain(value=0.001, low=-0.01, high=0.01),
                found=share_of_photos(4, 12),
                why="words",
            ),
            ClassAdvice(
                class_name="Fox",
                group="many",
                has=118,
                train_n=98,
                last_n=49,
                gain=Gain(value=0.0, low=-0.01, high=0.01),
                all_equal=Gain(value=0.0, low=-0.01, high=0.01),
                found=share_of_photos(95, 98),
                why="enough",
            ),
        ),
    )


def made_outcome(came: int = 9) -> AdviceOutcome:
    """Lynx got 7 photos: 6 of 10 found before, so many of 10 now."""
    return AdviceOutcome(
        class_name="Lynx",
        forecast=Gain(value=0.12, low=0.02, high=0.21),
        last_n=5,
        added=7,
        before=share_of_photos(6, 10),
        now=share_of_photos(came, 10),
    )
