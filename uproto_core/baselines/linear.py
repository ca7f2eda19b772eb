"""The ordinary classifier: multinomial regression on the features of a frozen model.

[related: CLIP's linear probe]
"""

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import best_linear
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData


class LinearProbe:
    """Cross-entropy on W x + b, every photo equal; the weight decay is chosen on practice photos."""

    name = "linear"

    def fit(self, data: TrainingData, cancel: CancelToken) -> Answers:
        """Fit along the path of weight decays in every practice round, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
        """
        return best_linear(data, 0.0, cancel)
