"""A sphere written by hand: classes on a circle, so that every angle can be told by a reader."""

import numpy as np

from uproto_core.figures import Group, Ranged
from uproto_core.store.sphere import HALF_DEGREES, PairAngles, Pull, Sphere, SphereDocument, SpherePhotos


def at_degrees(*degrees: float) -> np.ndarray:
    """Directions in a plane."""
    turned = np.radians(np.array(degrees))
    return np.stack([np.cos(turned), np.sin(turned)], axis=1).astype(np.float16)


def pair_counts(points: np.ndarray, groups: tuple[Group, ...]) -> np.ndarray:
    counts = np.zeros((2, HALF_DEGREES), dtype=np.int64)
    for first in range(len(points)):
        for second in range(first):
            cosine = float(np.clip(points[first].astype(float) @ points[second].astype(float), -1, 1))
            place = min(int(2 * np.degrees(np.arccos(cosine))), HALF_DEGREES - 1)
            counts[0, place] += 1
            counts[1, place] += groups[first] == groups[second] == "few"
    return counts


def rows(before: float = 39.0, after: float = 86.0, half: float = 5.0) -> tuple[PairAngles, ...]:
    """Rare with rare, and all classes."""

    def ranged(value: float) -> Ranged:
        return Ranged(value=value, low=value - half, high=value + half)

    return (
        PairAngles(pair="many-many", before=ranged(71), after=ranged(88), anchors=90.7),
        PairAngles(pair="many-few", before=ranged(78), after=ranged(89), anchors=90.7),
        PairAngles(pair="few-few", before=ranged(before), after=ranged(after), anchors=90.7),
        PairAngles(pair="all", before=ranged(before), after=ranged(after), anchors=90.7),
    )


NAMES = ("Fox", "Genet", "Hare", "Marten")
GROUPS: tuple[Group, ...] = ("many", "few", "medium", "few")


def made_sphere(*, pull: Pull = "kept", found: tuple[PairAngles, ...] | None = None) -> Sphere:
    """Four classes: anchors at 0, 90, 180 and 270 degrees; before, Genet and Marten stood at 30 and 50."""
    anchors = at_degrees(0, 90, 180, 270)
    before = at_degrees(5, 30, 170, 50)
    after = at_degrees(2, 80, 175, 280) if pull == "kept" else before
    paths = ("Fox/a.jpg", "Fox/b.jpg", "Genet/a.jpg", "Genet/b.jpg", "Hare/a.jpg", "Marten/a.jpg")
    angles_before = np.array([40, 50, 70, 65, 80, 75], dtype=np.float32)
    angles_after = np.array([20, 25, 47, 30, 40, 35], dtype=np.float32) if pull == "kept" else angles_before
    return Sphere(
        document=SphereDocument(
            class_names=NAMES,
            groups=GROUPS,
            train_counts=(120, 1, 60, 8),
            exam_counts=(1, 1, 0, 0),
            measured_on="exam",
            pull=pull,
            rows=rows() if found is None else found,
            even_degrees=109.5,
            is_even_reached=True,
            closest_degrees=90.0,
        ),
        anchors=anchors,
        before=before,
        after=after,
        order=np.array([0, 2, 1, 3], dtype=np.int32),
        pairs_before=pair_counts(before, GROUPS),
        pairs_after=pair_counts(after, GROUPS),
        pairs_anchors=pair_counts(anchors, GROUPS),
        photos=SpherePhotos(
            paths=paths,
            labels=np.array([0, 0, 1, 1, 2, 3], dtype=np.int32),
            # Fox/b is found, Genet/a is taken for Fox; all others are training photos.
            answers=np.array([-1, 0, 0, -1, -1, -1], dtype=np.int32),
            before=angles_before,
            after=angles_after,
        ),
    )
