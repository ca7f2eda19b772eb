"""The line about looks in the model card of a classifier, beside the exam figures that stand there."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from uproto_core.errors import UprotoError
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import BundlePaths, RunPaths

MEASURED: Final = "Measured on exam photos that took no part in its training. Ranges are 95 % ranges."
"""The line of a card that its figures follow."""

_LOOKS: Final = "Looks at this exam: "
_DIGITS: Final = 6
_MOST: Final = 1000
"""What a card may tell of; a person may have edited it."""


def tell_looks(run: Path, looks: int, *, is_opened: bool) -> None:
    """Write how often an exam was looked at into the card of its classifier; nothing where there is no card.

    Args:
        run: The training's folder.
        looks: At its exam, whichever trainings they were of.
        is_opened: Whether it was opened for this training.
    """
    card = BundlePaths(RunPaths(run).bundle).card
    # A card that cannot be read or written is no reason not to count.
    with suppress(OSError, UnicodeDecodeError, UprotoError):
        before = card.read_bytes().decode()
        after = with_looks(before, looks, is_opened=is_opened)
        if after != before:
            write_text(card, after)


def looks_told(run: Path) -> int:
    """The looks at its exam of which a training's card tells; 0 where it tells of none."""
    card = BundlePaths(RunPaths(run).bundle).card
    with suppress(OSError, UnicodeDecodeError):
        for line in card.read_bytes().decode().split("\n"):
            number = line.removeprefix(_LOOKS).partition(".")[0].partition(",")[0]
            if line.startswith(_LOOKS) and number.isdecimal():
                return min(int(number[:_DIGITS]), _MOST)
    return 0


def with_looks(card: str, looks: int, *, is_opened: bool) -> str:
    """A card with its line about looks; a first look needs none."""
    lines = [line for line in card.split("\n") if not line.startswith(_LOOKS)]
    if MEASURED in lines:
        place = lines.index(MEASURED) + 1
        if not is_opened:
            lines.insert(place, f"{_LOOKS}{looks}, all with other trainings: it was not opened for this one.")
        elif looks > 1:
            lines.insert(place, f"{_LOOKS}{looks}. Each choice by it makes its figures rosier.")
    return "\n".join(lines)
