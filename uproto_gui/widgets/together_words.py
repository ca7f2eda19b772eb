"""Words for what photos are for, what ties them together, and why one is left out of a training."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_gui.i18n.marked import marked
from uproto_gui.widgets.reason_words import known_reasons, reason_words

_PARTS: Final[dict[str, str]] = {
    "train": "training",
    "val": "practice",
    "test": "exam",
    "left-out": "left out",
}

_WHYS: Final[dict[str, str]] = {
    "same": "exact copies",
    "nearly the same": "nearly the same",
    "group": "one group of the table",
    "sequence": "one track or series",
    "burst": "taken in one go",
    "subfolder": "one folder",
    "found in an archive": "found in an archive",
}

_LEFT_OUT: Final[dict[str, str]] = {
    "in two classes": "in two classes",
    "also in the exam": "also in the exam",
    "also in practice": "also in practice",
    "also in training": "also in training",
    "left out by hand": "left out by you",
    "not sure yet": "you are not sure yet",
}

marked("together", _PARTS, _WHYS, _LEFT_OUT)


def part_words(part: str) -> str:
    """What a photo is for."""
    return _tr(_PARTS.get(part, part))


def tie_words(why: str) -> str:
    """What ties photos together, or why one is left out; an unknown reason stays as it is."""
    known = _WHYS.get(why) or _LEFT_OUT.get(why)
    if known is not None:
        return _tr(known)
    return reason_words(why) if why in known_reasons() else why


def known_ties() -> frozenset[str]:
    """Every tie that has words; a test compares them with the core's."""
    return frozenset(_WHYS)


def known_exclusions() -> frozenset[str]:
    """Every reason for leaving a photo out that has words of its own; a test compares them with the core's."""
    return frozenset(_LEFT_OUT)


def _tr(text: str) -> str:
    return QCoreApplication.translate("together", text)
