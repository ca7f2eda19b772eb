"""What every rival looks like: it takes the same training data and gives a function from features to probabilities."""

from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData

Answers = Callable[[Tensor], Tensor]
"""(N, D) unit features of the image tower to (N, C) probabilities."""


class Rival(Protocol):
    """Another way to classify the same features."""

    @property
    def name(self) -> str:
        """As it stands in files, such as "linear"."""
        ...

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Learn from the training photos; settings are chosen on the practice photos, never on the exam's.

        Args:
            data: The same photos, views and texts as every other way gets.
            cancel: Asked at least twice a second.
            seed: Of everything that is drawn; a rival that draws nothing is the same for every seed.
        """
        ...


def by_blocks(answers: Answers, rows: int) -> Answers:
    """The same answers, for at most so many photos at once: bounds the memory where a photo needs much of it.

    Args:
        answers: For one block.
        rows: Photos a block.
    """

    def all_answers(features: Tensor) -> Tensor:
        step = max(rows, 1)
        # No photos are one block of none.
        return torch.cat([answers(features[first : first + step]) for first in range(0, max(len(features), 1), step)])

    return all_answers
