"""Classes that can be learned and not measured: no exam photo is given, or there are too few to keep one apart."""

from collections.abc import Sequence

from uproto_core.checks.look import Look
from uproto_core.findings import Finding
from uproto_core.settings import SplitSettings


def too_few(look: Look) -> Finding:
    """Classes without an exam photo; each with how many photos of it can be used."""
    contradicting = look.in_two_classes()
    usable = {
        name: [place for place in places if place not in contradicting] for name, places in look.of_class().items()
    }
    has_exam = any(photo.split == "test" for photo in look.table.photos)

    def is_measured(places: Sequence[int]) -> bool:
        if has_exam:
            return any(look.photos[place].record.split == "test" for place in places)
        return len(places) >= SplitSettings().exam_from

    classes = tuple(name for name in look.class_names if not is_measured(usable[name]))
    return Finding(
        code="too-few",
        photos=sum(len(usable[name]) for name in classes),
        groups=tuple(tuple(sorted(look.photos[place].record.path for place in usable[name])) for name in classes),
        classes=classes,
        details=tuple(str(len(usable[name])) for name in classes),
    )
