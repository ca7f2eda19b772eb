"""The ordinary classifier: multinomial regression on the features of a frozen model (method.md B3).

[related: CLIP's linear probe]
"""

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import best_linear
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData


class LinearProbe:
    """Cross-entropy on W x + b, every photo equal; the weight decay is chosen on practice photos."""

    name = "linear"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Fit along the path of weight decays in every practice round, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
            seed: Not used: nothing is drawn.
        """
        del seed
        return best_linear(data, cancel)
