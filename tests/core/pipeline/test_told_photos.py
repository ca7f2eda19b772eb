"""Learning knows classes and photos by number alone: the training tells them by name and by path."""

from pathlib import Path

import numpy as np
import torch

from tests.core.made_features import made_data, to_end
from tests.core.photos.made import photo_of
from uproto_core.events import EpochEnded
from uproto_core.pipeline.inputs import LearningInputs, PhotoFeatures
from uproto_core.pipeline.train import _asked, _named
from uproto_core.prototypes.practice import practice_look, practice_photos

NAMES = ("Fox", "Hare", "Lynx")


def features_of(labels: list[int]) -> PhotoFeatures:
    none = np.zeros((0, 8), dtype=np.float32)
    photos = tuple(photo_of(NAMES[label], str(number)) for number, label in enumerate(labels))
    return PhotoFeatures(photos=photos, features=none[:, None], answered=none, labels=np.array(labels))


def test_photos_that_take_turns_are_asked_about_turn_by_turn():
    data = made_data((40, 15, 8))
    inputs = LearningInputs(data=data, training=features_of(data.labels.tolist()), practice=None, fingerprint="made")

    asked = _asked(inputs)

    labels = torch.cat([turn.labels for turn in practice_photos(data)]).tolist()
    assert [path.parent.name for path in asked] == [NAMES[label] for label in labels]


def test_given_practice_photos_are_asked_about_in_their_order():
    data = made_data((40, 15, 8))
    inputs = LearningInputs(
        data=data, training=features_of(data.labels.tolist()), practice=features_of([2, 0, 2]), fingerprint="made"
    )

    assert [path.relative_to("/photos").as_posix() for path in _asked(inputs)] == [
        "Lynx/0.jpg",
        "Fox/1.jpg",
        "Lynx/2.jpg",
    ]


def test_a_rare_class_that_is_found_is_told_with_its_name_and_the_photo_that_turned_right():
    labels, answers = torch.tensor([2, 0, 2, 1]), torch.tensor([0, 0, 2, 0])
    look = practice_look(labels, answers, torch.tensor([200, 60, 5]))
    asked = tuple(Path(f"{number}.jpg") for number in range(4))
    ended = EpochEnded(stage="matching", epoch=1, epochs=9, loss=1.0, practice=look, elapsed_seconds=1.0)

    _, (told,) = to_end(_named((event for event in [ended]), NAMES, asked))

    assert isinstance(told, EpochEnded)
    assert told.practice is not None
    assert [(found.class_name, found.photo) for found in told.practice.rare] == [("Lynx", Path("2.jpg"))]
