"""Photos that show nearly the same: one burst, one photo saved twice, one scene with a step aside."""

from collections.abc import Iterator, Sequence

from uproto_core.checks.copies import without_two_classes
from uproto_core.checks.look import Groups, Look, found
from uproto_core.findings import Finding
from uproto_core.photos.split import by_contents


def nearly_the_same(look: Look, alike: Groups | None = None) -> Finding:
    """Photos that are kept together; those across a given exam are told of as a leak.

    Args:
        look: The photos.
        alike: Photos that hang together; None takes what is seen without a model.
    """

    def groups() -> Iterator[tuple[Sequence[int], str]]:
        for places in look.alike() if alike is None else alike:
            if look.spans_exam(places):
                continue
            kept = without_two_classes(look, places)
            if len(by_contents(look.photos, kept)) > 1:
                yield kept, ", ".join(look.classes(kept))

    return found("nearly-the-same", look, groups())
