"""The linear probe with the class frequencies in its loss.

[related: Menon et al. 2021, logit_adjustment/utils.py]
"""

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import best_linear
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData


class LinearAdjusted:
    """Cross-entropy on W x + b + log pi; answers by W x + b. The weight decay is chosen on practice photos."""

    name = "linear-adjusted"

    def fit(self, data: TrainingData, cancel: CancelToken) -> Answers:
        """Fit along the path of weight decays in every practice round, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
        """
        return best_linear(data, 1.0, cancel)
