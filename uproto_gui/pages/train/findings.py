"""What the lines of the training plots say: computed from the figures, and silent where they say nothing.

A finding is a word of a closed list; the page has the sentence for it. Practice photos only.
"""

from collections.abc import Sequence
from typing import Literal

from uproto_core.figures import PracticeFigures, RareFound
from uproto_gui.pages.train.state import Round

LineFinding = Literal["none-yet", "first-look", "catching-up", "falling-behind", "behind", "no-difference", "no-groups"]
LossFinding = Literal["none-yet", "too-few", "down", "flat", "up"]

_GAP_POINTS = 0.05
"""A gap must change by more than this, and by more than the ranges hide, before it is called a change."""
LATELY = 5
"""Looks at practice photos in which a rare class counts as just learned."""
_LOOKS_BACK = 8
_FEWEST_FOR_A_TREND = 4
_FLAT_SHARE = 0.01
"""A loss that moves by less than this share of its level over the last rounds is called flat."""


def practised(rounds: Sequence[Round]) -> list[tuple[int, PracticeFigures]]:
    """The rounds in which practice photos were looked at, with their figures."""
    return [(seen.number, seen.practice) for seen in rounds if seen.practice is not None]


def best_round(rounds: Sequence[Round]) -> int | None:
    """The round with the best balanced accuracy on practice photos; the earlier one of equals, None before any."""
    best: tuple[float, int] | None = None
    for number, figures in practised(rounds):
        value = figures.balanced_accuracy.value
        if value is not None and (best is None or value > best[0]):
            best = (value, number)
    return best[1] if best is not None else None


def find_in_lines(rounds: Sequence[Round]) -> LineFinding:
    """What the accuracy lines say about rare classes beside common ones.

    A change of the gap counts where the rare classes' first and latest ranges lie apart as far as the gap moved, or
    else it is only said whether the two groups' ranges lie apart now.
    """
    seen = practised(rounds)
    if not seen:
        return "none-yet"
    first, last = seen[0][1], seen[-1][1]
    few, many = last.few, last.many
    if few.value is None or few.low is None or few.high is None or many.value is None or many.low is None:
        return "no-groups"
    if len(seen) == 1:
        return "first-look"
    if first.few.value is not None and first.many.value is not None:
        closed = (first.many.value - first.few.value) - (many.value - few.value)
        if closed > _GAP_POINTS and few.low > first.few.value:
            return "catching-up"
        if closed < -_GAP_POINTS and (few.high < first.few.value or many.low > first.many.value):
            return "falling-behind"
    return "behind" if few.high < many.low else "no-difference"


def just_learned(rounds: Sequence[Round], *, within: int = LATELY) -> tuple[RareFound, ...]:
    """Rare classes of which no practice photo was found before, and some are now, the latest first.

    A class that was found from the first look on was never missing, and one that is lost again is not learned.

    Args:
        rounds: So far.
        within: How many looks back a class counts as just learned.
    """
    looks = [figures.rare for _, figures in practised(rounds)]
    if not looks:
        return ()
    learned = []
    for now in looks[-1]:
        found = [entry.correct for look in looks for entry in look if entry.label == now.label]
        first = next((place for place, correct in enumerate(found) if correct), None)
        if first and now.correct and len(found) - first <= within:
            learned.append((-first, now.label, now))
    return tuple(now for _, _, now in sorted(learned, key=lambda entry: entry[:2]))


def find_in_loss(losses: Sequence[float], on_practice: Sequence[float] = ()) -> LossFinding:
    """Where the loss of one stage is going: that of what is learned from, unless that of practice photos rises.

    Args:
        losses: One value a round, all of one stage.
        on_practice: The same of practice photos; empty where there are none.
    """
    if not losses:
        return "none-yet"
    if len(losses) < _FEWEST_FOR_A_TREND:
        return "too-few"
    if len(on_practice) >= _FEWEST_FOR_A_TREND and _trend(on_practice) == "up":
        return "up"
    return _trend(losses)


def _trend(losses: Sequence[float]) -> Literal["down", "flat", "up"]:
    """From a straight line through the last rounds."""
    last = losses[-_LOOKS_BACK:]
    n = len(last)
    middle = (n - 1) / 2
    level = sum(last) / n
    spread = sum((i - middle) ** 2 for i in range(n))
    slope = sum((i - middle) * (value - level) for i, value in enumerate(last)) / spread
    left_over = sum((value - level - slope * (i - middle)) ** 2 for i, value in enumerate(last))
    noise = (left_over / (n - 2) / spread) ** 0.5
    moved = slope * (n - 1)
    if abs(moved) <= _FLAT_SHARE * abs(level) or abs(slope) <= 2 * noise:
        return "flat"
    return "down" if moved < 0 else "up"


def smoothed(losses: Sequence[float], reach: int = 2) -> list[float]:
    """Means over `reach` neighbours on each side: the line drawn over the pale raw values."""
    return [
        sum(window) / len(window) for window in (losses[max(i - reach, 0) : i + reach + 1] for i in range(len(losses)))
    ]
