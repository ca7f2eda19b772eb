"""Every check of a folder, one finding a kind; nothing is changed or left out here.

What needs no model comes first and at once. What the model must look at comes later, and a finding of a kind that was
told of before takes its place.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.checks.alike import nearly_the_same, seen_alike
from uproto_core.checks.copies import copies, exam_leak, two_classes
from uproto_core.checks.doubts import wrong_class
from uproto_core.checks.look import Look
from uproto_core.checks.measurable import too_few
from uproto_core.checks.names import names_say_nothing, similar_names
from uproto_core.checks.odd import dark_blurred_tiny
from uproto_core.checks.one_occasion import one_occasion
from uproto_core.checks.shortcut import shortcut
from uproto_core.checks.unreadable import unreadable
from uproto_core.events import FindingMade
from uproto_core.findings import Finding, FindingCode

NEED_THE_MODEL: Final[tuple[FindingCode, ...]] = ("wrong-class",)

_CHECKS: Final[tuple[Callable[[Look], Finding], ...]] = (
    two_classes,
    exam_leak,
    shortcut,
    similar_names,
    names_say_nothing,
    too_few,
    one_occasion,
    dark_blurred_tiny,
    nearly_the_same,
    copies,
    unreadable,
)


def run_checks(look: Look, cancel: CancelToken) -> Generator[FindingMade, None, None]:
    """Tell what was found of each kind of trouble that needs no model, also where nothing was found.

    Args:
        look: The photos.
        cancel: Looked at before each check.

    Yields:
        One `FindingMade` a kind, always in the same order.
    """
    for check in _CHECKS:
        cancel.check()
        yield FindingMade(finding=check(look))


def run_inner_checks(
    look: Look, features: NDArray[np.float32], kept: frozenset[Path], cancel: CancelToken
) -> Generator[FindingMade, None, None]:
    """Tell what was found by what the model sees in the photos.

    Args:
        look: The photos.
        features: (N, D) float32 of the look's photos, unit length; NaN for one that could not be seen.
        kept: Photos whose class a person has confirmed.
        cancel: Looked at between steps.
    """
    seen = seen_alike(features, cancel)
    if any(photo.record.split == "test" for photo in look.photos):
        yield FindingMade(finding=exam_leak(look, seen))
    if seen:
        yield FindingMade(finding=nearly_the_same(look, seen))
    yield FindingMade(finding=wrong_class(look, features, kept, cancel))
