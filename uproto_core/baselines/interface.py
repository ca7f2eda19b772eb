"""What every rival looks like: it takes the same training data and gives a function from features to probabilities."""

from collections.abc import Callable
from typing import Protocol

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

    def fit(self, data: TrainingData, cancel: CancelToken) -> Answers:
        """Learn from the training photos; settings are chosen on the practice photos, never on the exam's.

        Args:
            data: The same photos, views and texts as every other way gets.
            cancel: Asked at least twice a second.
        """
        ...
