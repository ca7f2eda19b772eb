"""The linear probe with the class frequencies in its loss (method.md B4).

[related: Menon et al. 2021, logit_adjustment/utils.py]
"""

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import best_linear
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData

FURTHER = (0.0, 0.25, 0.5)
"""What of log pi is taken from the answer besides; 0 is published, the rest is ours."""


class LinearAdjusted:
    """Cross-entropy on W x + b + log pi; answers by W x + b - r log pi; decay and r are chosen on practice photos."""

    name = "linear-adjusted"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Fit along the path of weight decays in every practice round, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
            seed: Not used: nothing is drawn.
        """
        del seed
        return best_linear(data, cancel, balance=1.0, further=FURTHER)
