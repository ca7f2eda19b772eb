"""Photos that show nearly the same: one burst, one photo saved twice, one scene with a step aside."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.checks.copies import without_two_classes
from uproto_core.checks.look import Look, found
from uproto_core.findings import Finding
from uproto_core.photos.split import by_contents
from uproto_core.photos.together import Link

SEEN_ALIKE: Final = 0.98
"""Cosine above which the model sees one scene (method.md 4.3). Of 11 pairs above it that nothing else had tied, 7
were surely one scene and one surely none; just below it, piles of the same fruit are not (decision 0018)."""
_ROWS: Final = 512
"""Photos that are compared with all others at a time."""


def nearly_the_same(look: Look) -> Finding:
    """Photos that are kept together; those across a given exam are told of as a leak."""

    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike():
            if look.spans_exam(places):
                continue
            kept = without_two_classes(look, places)
            if len(by_contents(look.photos, kept)) > 1:
                yield kept, ", ".join(look.classes(kept))

    return found("nearly-the-same", look, groups())


def seen_alike(features: NDArray[np.float32], cancel: CancelToken) -> tuple[Link, ...]:
    """Pairs of photos in which the model sees the same scene.

    Args:
        features: (N, D) float32, unit length; NaN for a photo that could not be seen.
        cancel: Looked at between steps.
    """
    links: list[Link] = []
    for start in range(0, len(features), _ROWS):
        cancel.check()
        # NaN is not above anything.
        rows, columns = np.nonzero(features[start : start + _ROWS] @ features[start:].T > SEEN_ALIKE)
        links += [
            Link(start + row, start + column, "nearly the same")
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
            if row < column
        ]
    return tuple(links)
