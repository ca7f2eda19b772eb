"""Features learned as photos come, and then a new head learned with classes in turn (method.md B6).

[related: Kang et al. 2020, Decoupling, section 4, "Classifier Re-training (cRT)", and cls_crt.yaml]
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import ClassAwareRows, Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.search import fit_best
from uproto_core.cancel import CancelToken
from uproto_core.matching.adapter import mapped
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.seeds import stream

SETTINGS = tuple((rate, decay) for rate in (3e-3, 1e-2, 3e-2) for decay in (1e-1, 1e-4))
"""First rate and weight decay of the second training. The paper keeps its first training's for whole networks; these
are those of `linear-balanced`, which differs from this one by the features alone."""
USUAL = (1e-2, 1e-4)

_ADAPTER_RATE = 1e-3
_HEAD_RATE = 1e-2


class Crt:
    """Scores W norm(A x) + b: A is learned with plain sampling and a head of its own, W and b afterwards, from zero.

    On frozen features A, a linear map from the identity, is the representation. The second training sees 4 photos of
    each class in turn; its rate and decay are chosen on practice photos.
    """

    name = "crt"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the features once for every set of photos, and a head for every setting.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the batches of both trainings.
        """

        def fits(member: int, settings: Sequence[tuple[float, float]]) -> Iterator[Answers]:
            rows = member_rows(data, member)
            place = f"baselines/{self.name}/m{member}"
            adapter = _adapter(rows, ShuffledRows(rows, stream(seed, f"{place}/features")), cancel)
            for setting in settings:
                draws = ClassAwareRows(rows, stream(seed, f"{place}/head"))
                yield _retrained(rows, adapter, setting, draws, cancel)

        return fit_best(data, SETTINGS, fits, usual=USUAL)


def _adapter(rows: MemberRows, draws: Draws, cancel: CancelToken) -> Tensor:
    """(D, D), trained with a head that is thrown away."""
    adapter = torch.eye(rows.features.shape[1], requires_grad=True)
    weight = torch.zeros(len(rows.counts), len(adapter), requires_grad=True)
    bias = torch.zeros(len(rows.counts), requires_grad=True)
    optimiser = torch.optim.Adam(
        [{"params": [adapter], "lr": _ADAPTER_RATE}, {"params": [weight, bias], "lr": _HEAD_RATE}], fused=True
    )

    def loss(places: Tensor) -> Tensor:
        logits = F.linear(mapped(rows.features[places], adapter), weight, bias)
        return F.cross_entropy(logits, rows.labels[places])

    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    return adapter.detach()


def _retrained(
    rows: MemberRows, adapter: Tensor, setting: tuple[float, float], draws: Draws, cancel: CancelToken
) -> Answers:
    weight = torch.zeros(len(rows.counts), len(adapter), requires_grad=True)
    bias = torch.zeros(len(rows.counts), requires_grad=True)
    rate, decay = setting

    def loss(places: Tensor) -> Tensor:
        logits = F.linear(mapped(rows.features[places], adapter), weight, bias)
        return F.cross_entropy(logits, rows.labels[places])

    optimiser = torch.optim.AdamW([weight, bias], lr=rate, weight_decay=decay)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    answers = linear_answers(weight.detach(), bias.detach())
    return lambda features: answers(mapped(features, adapter))
