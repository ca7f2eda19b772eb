"""The same contents more than once: in two classes, on both sides of a given exam, or simply twice.

A group of photos is told of once: the same contents in two classes come before a leak into the exam, and that before
copies and bursts, which are only kept together.
"""

from collections.abc import Iterable, Iterator, Sequence

from uproto_core.checks.look import Look, found
from uproto_core.findings import Finding
from uproto_core.photos.split import by_contents
from uproto_core.photos.together import Link


def two_classes(look: Look) -> Finding:
    """The same photo filed under several classes: none of them takes part until the person has decided."""
    groups = ((places, ", ".join(look.classes(places))) for places in look.copies if len(look.classes(places)) > 1)
    return found("two-classes", look, groups)


def exam_leak(look: Look, seen: Iterable[Link] = ()) -> Finding:
    """Photos of a given exam that are, or nearly are, in training as well: the exam would be too easy.

    Args:
        look: The photos.
        seen: Pairs in which the model sees the same scene.
    """

    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike(seen):
            if not look.spans_exam(places):
                continue
            kept = without_two_classes(look, places)
            if look.spans_exam(kept):
                by_hash = by_contents(look.photos, kept).values()
                yield kept, "the same" if any(look.spans_exam(same) for same in by_hash) else "nearly the same"

    return found("exam-leak", look, groups())


def copies(look: Look) -> Finding:
    """The same photo several times in one class and on one side."""
    groups = (
        (places, look.classes(places)[0])
        for places in look.copies
        if len(look.classes(places)) == 1 and not look.spans_exam(places)
    )
    return found("copies", look, groups)


def without_two_classes(look: Look, places: Sequence[int]) -> list[int]:
    """Photos of a group without those whose contents lie in two classes: they take no part, and are told of before."""
    by_hash = by_contents(look.photos, places).values()
    return [place for same in by_hash if len(look.classes(same)) == 1 for place in same]
