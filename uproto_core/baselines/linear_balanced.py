"""The linear probe trained with classes drawn equally often (method.md B3s).

[related: Kang et al. 2020, Decoupling, section 3, "class-balanced sampling"]
"""

import torch
from torch.nn import functional as F

from uproto_core.baselines.descent import ClassAwareRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.seeds import stream

SETTINGS = tuple((rate, decay) for rate in (3e-3, 1e-2, 3e-2) for decay in (1e-1, 1e-4))
"""First rate and weight decay of AdamW. The expected loss is that of `linear-weighted`, so how far it is followed is
the setting: a low rate stops early. 1e-2 with 1e-4 is the usual one; Decoupling's own rates are for whole networks."""
USUAL = (1e-2, 1e-4)


class LinearBalanced:
    """Cross-entropy on W x + b over batches of equal classes; rate and decay are chosen on practice photos."""

    name = "linear-balanced"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from zero with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            weight = torch.zeros(data.classes, rows.features.shape[1], requires_grad=True)
            bias = torch.zeros(data.classes, requires_grad=True)
            rate, decay = setting
            descend(
                torch.optim.AdamW([weight, bias], lr=rate, weight_decay=decay),
                lambda places: F.cross_entropy(F.linear(rows.features[places], weight, bias), rows.labels[places]),
                ClassAwareRows(rows, stream(seed, f"baselines/{self.name}/m{member}")),
                cancel,
                steps=steps_for(rows),
            )
            return linear_answers(weight.detach(), bias.detach())

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)
