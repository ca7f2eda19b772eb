"""Fixed, evenly spread directions for the classes; only the features are learned (method.md B13).

[related: Yang et al. 2022, "Inducing neural collapse in imbalanced learning", the dot-regression loss, methods.py]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.cosine_head import cosine_answers
from uproto_core.baselines.descent import Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.cancel import CancelToken
from uproto_core.matching.adapter import mapped
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.numerical import spread_numerically
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.seeds import derived_seed, stream

SETTINGS = (("dot", 0.25), ("dot", 0.05), ("entropy", 0.25), ("entropy", 0.05))
"""Loss, and first rate of Adam times the root of D: the corners lie anywhere, so A has to turn far, and the entries of
a turn are of that size. The dot-regression loss is published; cross-entropy is what it is compared with there. The map
has D^2 weights, which is dear to train, and two rates show which way is better."""
USUAL = SETTINGS[0]
SCALE = 25.0


class EtfHead:
    """softmax(25 norm(A x).p_c): p_c lies at a corner of a simplex, given to classes by chance, and A is learned.

    Loss and rate are chosen on practice photos. With more classes than D + 1 there is no simplex, and the directions
    are spread numerically.
    """

    name = "etf-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the map from the identity with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the directions and the batches.
        """
        corners = even_directions(data.classes, data.features.shape[2], seed, cancel)

        def fit(member: int, setting: tuple[str, float]) -> Answers:
            rows = member_rows(data, member)
            draws = ShuffledRows(rows, stream(seed, f"baselines/{self.name}/m{member}"))
            return _fitted(rows, corners, setting, draws, cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


def even_directions(classes: int, dim: int, seed: int, cancel: CancelToken) -> Tensor:
    """(C, D) float32, unit length, in an orientation drawn at random."""
    if classes - 1 <= dim:
        return simplex_prototypes(classes, dim, derived_seed(seed, "baselines/etf-head")).float()
    start = torch.randn(classes, dim, generator=stream(seed, "baselines/etf-head/start"))
    spreading = spread_numerically(start, derived_seed(seed, "baselines/etf-head"), cancel)
    while True:
        try:
            next(spreading)
        except StopIteration as end:
            spread: Tensor = end.value
            return spread.float()


def _fitted(
    rows: MemberRows, corners: Tensor, setting: tuple[str, float], draws: Draws, cancel: CancelToken
) -> Answers:
    kind, rate = setting
    loss_of = {"dot": dot_regression, "entropy": _entropy}[kind]
    adapter = torch.eye(corners.shape[1], requires_grad=True)

    def loss(places: Tensor) -> Tensor:
        return loss_of(mapped(rows.features[places], adapter), corners, rows.labels[places])

    optimiser = torch.optim.Adam([adapter], lr=rate * len(adapter) ** -0.5, fused=True)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    answers, found = cosine_answers(corners, SCALE), adapter.detach()
    return lambda features: answers(mapped(features, found))


def dot_regression(features: Tensor, corners: Tensor, labels: Tensor) -> Tensor:
    """Mean of (h.p_y - 1)^2 / 2: draws a photo to its own corner, and pushes it from no other.

    Args:
        features: (N, D), unit length.
        corners: (C, D), unit length.
        labels: (N,) int64.
    """
    return 0.5 * ((features * corners[labels]).sum(dim=1) - 1).square().mean()


def _entropy(features: Tensor, corners: Tensor, labels: Tensor) -> Tensor:
    return F.cross_entropy(SCALE * features @ corners.T, labels)
