"""The training photos that a mistaken exam photo looks most like: of the class it is filed under, and of its answer.

They are what a person judges a mistake by: whether the photo lies in the wrong folder, or the classifier erred.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import torch

from uproto_core.cancel import CancelToken
from uproto_core.store.runs import Prediction, SimilarRow

_MOST: Final = 3
"""Of either class."""


def similar_photos(  # noqa: PLR0917  (the exam and the training, each with its features)
    answers: Sequence[Prediction],
    features: torch.Tensor,
    training: Sequence[str],
    training_features: torch.Tensor,
    training_classes: Sequence[str],
    cancel: CancelToken,
) -> Iterator[SimilarRow]:
    """Find them for exam photos that were answered wrongly or not surely, in the order of the answers.

    Args:
        answers: One an exam photo.
        features: (E, D) unit length, after stage 1, in the order of the answers.
        training: Names of the training photos.
        training_features: (N, D) unit length, after stage 1.
        training_classes: The class of each training photo.
        cancel: Asked once a class.
    """
    asked: dict[str, list[int]] = defaultdict(list)
    for place, answer in enumerate(answers):
        for name in doubtful_classes(answer):
            asked[name].append(place)
    learned: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(training_classes):
        if name in asked:
            learned[name].append(place)
    found: dict[tuple[int, str], list[SimilarRow]] = {}
    for name, places in asked.items():
        cancel.check()
        there = learned[name]
        cosines = features[places] @ training_features[there].T
        # Class by class: every photo beside every other would not fit the memory of a large exam.
        order = cosines.sort(dim=1, descending=True, stable=True).indices[:, :_MOST].tolist()
        for row, place in enumerate(places):
            found[place, name] = [
                SimilarRow(
                    path=answers[place].path,
                    class_name=name,
                    similar=training[there[column]],
                    cosine=round(float(cosines[row, column]), 4),
                )
                for column in order[row]
            ]
    for place, answer in enumerate(answers):
        for name in doubtful_classes(answer):
            yield from found[place, name]


def doubtful_classes(answer: Prediction) -> tuple[str, ...]:
    """The classes between which a photo stands; none where it was answered rightly and surely."""
    if answer.answer != answer.class_name:
        return answer.class_name, answer.answer
    if not answer.is_sure:
        return tuple(name for name in (answer.class_name, answer.second) if name)
    return ()
