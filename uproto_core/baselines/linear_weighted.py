"""The linear probe in which a photo of a rare class weighs more (method.md B3w).

[standard: losses weighted by N / (C n_c), as scikit-learn's class_weight="balanced" has it]
"""

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import best_linear
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData


class LinearWeighted:
    """Cross-entropy on W x + b, every class equal; the weight decay is chosen on practice photos."""

    name = "linear-weighted"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Fit along the path of weight decays in every practice round, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
            seed: Not used: nothing is drawn.
        """
        del seed
        return best_linear(data, cancel, is_weighted=True)
