"""The linear probe trained with classes drawn equally often (method.md B3s).

[related: Kang et al. 2020, Decoupling, section 3, "class-balanced sampling"]
"""

from collections.abc import Sequence

from uproto_core.baselines.balanced_heads import BalancedSetting, balanced_heads
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.seeds import stream

USUAL = BalancedSetting()
SETTINGS = tuple(
    BalancedSetting(rate=rate, decay=decay, is_centred=is_centred)
    for is_centred in (False, True)
    for rate in (1e-2, 3e-2, 1e-1, 3e-1)
    for decay in (1e-4, 1e-1, 1.0)
)
"""A rate of 1e-2 with a decay of 1e-4 is the usual one; Decoupling's own rates are for whole networks."""


class LinearBalanced:
    """Cross-entropy on W x + b over batches of equal classes; `BalancedSetting` is chosen on practice photos."""

    name = "linear-balanced"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from zero with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(frame: Frame, own: Sequence[BalancedSetting]) -> list[Answers]:
            batches = stream(seed, f"baselines/{self.name}/m{frame.member}")
            return balanced_heads(frame.photos, frame.rows, own, batches, cancel)

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())
