"""Photos that show nearly the same: one burst, one photo saved twice, one scene with a step aside."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.checks.copies import without_two_classes
from uproto_core.checks.look import Look, found, groups_of
from uproto_core.findings import Finding
from uproto_core.photos.nearness import linked
from uproto_core.photos.split import by_contents
from uproto_core.photos.together import WHYS, Link, Why

SEEN: Final = "seen alike"
"""The word for what only the model finds alike."""

SEEN_ALIKE: Final = 0.98
"""Cosine above which the model sees one scene (method.md 4.3). Of 11 pairs above it that nothing else had tied, 7
were surely one scene and one surely none; just below it, piles of the same fruit are not (decision 0018)."""
_ROWS: Final = 512
"""Photos that are compared with all others at a time."""


def nearly_the_same(look: Look, seen: Sequence[Link] = ()) -> Finding:
    """Photos that are kept together; those across a given exam are told of as a leak.

    Args:
        look: The photos.
        seen: Pairs that the model found: told of, and not kept together, or the exam would change with the model.
    """
    ties: dict[int, list[Why]] = defaultdict(list)
    for link in look.links:
        ties[link.first].append(link.why)

    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike():
            if look.spans_exam(places):
                continue
            kept = without_two_classes(look, places)
            if len(by_contents(look.photos, kept)) > 1:
                yield kept, _most_of(why for place in places for why in ties[place])
        yield from ((places, SEEN) for places in _seen_apart(look, seen))

    return found("nearly-the-same", look, groups())


def _most_of(ties: Iterable[Why]) -> Why:
    """What ties most of a group's photos, beside being the same."""
    counts = Counter(ties)
    del counts["same"]
    return max(counts, key=lambda why: (counts[why], -WHYS.index(why)), default="same")


def _seen_apart(look: Look, seen: Sequence[Link]) -> list[list[int]]:
    """Photos in which the model sees one scene, and nothing else does: they are not kept together."""
    contradicting = look.in_two_classes()
    pairs = [
        (link.first, link.second)
        for link in seen
        if look.together[link.first] != look.together[link.second]
        and not contradicting & {link.first, link.second}
        and not look.spans_exam((link.first, link.second))
    ]
    return groups_of(linked(len(look.photos), pairs))


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
