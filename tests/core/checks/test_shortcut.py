from dataclasses import replace

import numpy as np
import pytest

from tests.core.checks.looked import look_of
from tests.core.photos.made import photo_of
from uproto_core.checks.shortcut import LEVEL, shortcut
from uproto_core.photos.records import ReadPhoto

DAY = 86_400.0


def folder(seed: int = 0, **counts: int) -> list[ReadPhoto]:
    """Photos whose every sign is drawn without a look at the class."""
    draw = np.random.default_rng(seed)
    return [
        replace(
            photo_of(name, f"{name}{number}", brightness=draw.uniform(0.2, 0.8)),
            border=draw.uniform(0.2, 0.8),
            width=int(draw.integers(300, 600)),
            height=int(draw.integers(300, 600)),
            camera=str(draw.choice(["Canon", "Nikon", "Sony"])),
            taken=DAY * float(draw.integers(0, 9)) + 3600 * number,
        )
        for name, count in counts.items()
        for number in range(count)
    ]


def changed(photos: list[ReadPhoto], of_class: str, **fields) -> list[ReadPhoto]:
    return [replace(photo, **fields) if photo.record.class_name == of_class else photo for photo in photos]


@pytest.mark.parametrize(
    ("fields", "sign", "here"),
    [
        ({"brightness": 0.1}, "brightness", "10%"),
        ({"border": 0.95}, "border", "95%"),
        ({"width": 90, "height": 80}, "size", "90 × 80"),
        ({"width": 900, "height": 200}, "size", "900 × 200"),
        ({"camera": "Pentax"}, "camera", "Pentax"),
        ({"taken": 20 * DAY}, "date", "1970-01-21"),
    ],
)
def test_a_sign_that_one_class_alone_has_is_found(fields, sign, here):
    photos = folder(Fox=40, Lynx=30, Owl=20)
    if "taken" in fields:  # not in one minute, or they are one burst
        photos = [
            replace(photo, taken=20 * DAY + 3000 * n) if photo.record.class_name == "Owl" else photo
            for n, photo in enumerate(photos, start=-70)
        ]
        photos = [replace(photo, camera=f"{n}") for n, photo in enumerate(photos)]
    else:
        photos = changed(photos, "Owl", **fields)

    finding = shortcut(look_of(*photos))

    assert [(told.class_name, told.sign, told.here) for told in finding.shortcuts] == [("Owl", sign, here)]
    assert finding.shortcuts[0].auc >= 0.95
    assert finding.classes == ("Owl",)
    assert finding.photos == 20
    assert all(path.parent.name == "Owl" for path in finding.groups[0])


def test_of_two_classes_one_is_told_of():
    finding = shortcut(look_of(*changed(folder(Fox=40, Owl=20), "Owl", brightness=0.1)))

    assert [told.class_name for told in finding.shortcuts] == ["Owl"]


def test_a_burst_counts_once():
    photos = folder(Fox=60, Owl=20)
    burst = [
        replace(photo, brightness=0.1, perceptual=1, perceptual_down=1) if photo.record.class_name == "Owl" else photo
        for photo in photos
    ]

    assert not shortcut(look_of(*burst)).is_found


def test_a_class_of_few_photos_is_not_judged():
    assert not shortcut(look_of(*changed(folder(Fox=90, Owl=4), "Owl", brightness=0.01))).is_found


def test_photos_of_the_exam_are_not_looked_at():
    photos = changed(folder(Fox=40, Owl=20), "Owl", brightness=0.1)
    given = [
        replace(photo, record=replace(photo.record, split="test" if photo.record.class_name == "Owl" else "train"))
        for photo in photos
    ]

    assert not shortcut(look_of(*given)).is_found


def test_chance_brings_a_finding_no_more_often_than_said():
    photos = folder(Fox=60, Lynx=25, Owl=8, Elk=5)
    labels = [photo.record.class_name for photo in photos]
    draw = np.random.default_rng(7)
    rounds = 60

    found = 0
    for _ in range(rounds):
        shuffled = [
            replace(photo, record=replace(photo.record, class_name=str(name)))
            for photo, name in zip(photos, draw.permutation(labels), strict=True)
        ]
        found += shortcut(look_of(*shuffled)).is_found

    # Three deviations above what the level allows.
    assert found <= rounds * LEVEL + 3 * np.sqrt(rounds * LEVEL)
