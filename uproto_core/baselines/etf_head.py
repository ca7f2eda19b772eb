"""Fixed, evenly spread directions for the classes; only the features are learned (method.md B13).

[related: Yang et al. 2022, "Inducing neural collapse in imbalanced learning", the dot-regression loss, methods.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from uproto_core.baselines.cosine_head import cosine_answers
from uproto_core.baselines.descent import ShuffledRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.side_by_side import column, copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.matching.adapter import mapped
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.numerical import spread_numerically
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.prototypes.space import unit
from uproto_core.seeds import derived_seed, stream

SCALE = 25.0


@dataclass(frozen=True, kw_only=True)
class EtfSetting:
    """What is tried."""

    loss: Literal["dot", "entropy", "squares"] = "dot"
    """Dot-regression, cross-entropy, or least squares with every class equal, which has a closed form."""
    rate: float = 0.25
    """First rate of Adam times the root of D."""
    scale: float = SCALE
    """Of the cosines."""
    balance: float = 0.0
    """How much log pi_c is in the cross-entropy."""
    shrinkage: float = 0.0
    """Weight of ||A||^2 beside the squares, times the mean second moment."""
    is_centred: bool = False


USUAL = EtfSetting()
SETTINGS = (
    USUAL,
    EtfSetting(rate=0.05),
    EtfSetting(loss="entropy"),
    EtfSetting(loss="entropy", balance=1.0),
    EtfSetting(loss="entropy", balance=1.0, scale=10.0),
    EtfSetting(loss="entropy", balance=1.0, scale=10.0, rate=0.05),
    *(
        EtfSetting(loss="squares", shrinkage=shrinkage, is_centred=is_centred)
        for is_centred in (False, True)
        for shrinkage in (1.0, 0.3, 0.1, 0.01)
    ),
)
"""The dot-regression loss is published, and cross-entropy is what it is compared with there. The corners lie anywhere,
so A has to turn far, and the entries of a turn are of the size of the rate. The map has D^2 weights, which is dear to
train. The class shares, the closed form and the centring are ours."""


_ROWS_A_BLOCK = 16_384
_LEAST_SHRINKAGE = 1e-6
"""Where the photos leave directions open, the map is the smallest."""


class EtfHead:
    """softmax(25 norm(A x).p_c): p_c lies at a corner of a simplex, given to classes by chance, and A is learned.

    Everything in `EtfSetting` is chosen on practice photos. With more classes than D + 1 there is no simplex, and the
    directions are spread numerically.
    """

    name = "etf-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Find the map with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the directions and the batches.
        """
        corners = even_directions(data.classes, data.features.shape[2], seed, cancel)

        def fit(frame: Frame, own: Sequence[EtfSetting]) -> list[Answers]:
            trained = [setting for setting in own if setting.loss != "squares"]
            batches = stream(seed, f"baselines/{self.name}/m{frame.member}")
            maps = dict(zip(trained, _trained(frame, corners, trained, batches, cancel), strict=True))
            squares = Squares.of_frame(frame, corners, cancel)
            for setting in own:
                if setting.loss == "squares":
                    maps[setting] = squares.solved(setting.shrinkage)
            return [_answers(maps[setting], corners, setting.scale) for setting in own]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.features.shape[2] ** 2)


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


def _trained(
    frame: Frame, corners: Tensor, settings: Sequence[EtfSetting], batches: torch.Generator, cancel: CancelToken
) -> list[Tensor]:
    """(D, D) of every setting, from the identity."""
    if not settings:
        return []
    dim = corners.shape[1]
    adapters = copies(torch.eye(dim), settings)
    dots = [place for place, setting in enumerate(settings) if setting.loss == "dot"]
    entropies = [place for place, setting in enumerate(settings) if setting.loss == "entropy"]
    scale = column([settings[place].scale for place in entropies])
    shift = column([settings[place].balance for place in entropies]) * log_prior(frame.rows.counts)

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        cosines = unit(products(features, stacked(adapters))) @ corners.T
        total = dot_regression(cosines[dots], labels)
        return total + summed_entropy(scale * cosines[entropies] + shift, labels) if entropies else total

    optimiser = torch.optim.Adam(
        [
            {"params": [adapter], "lr": setting.rate * dim**-0.5}
            for adapter, setting in zip(adapters, settings, strict=True)
        ],
        fused=True,
    )
    descend(optimiser, loss, ShuffledRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return [adapter.detach() for adapter in adapters]


def _answers(adapter: Tensor, corners: Tensor, scale: float) -> Answers:
    answers = cosine_answers(corners, scale)
    return lambda features: answers(mapped(features, adapter))


def dot_regression(cosines: Tensor, labels: Tensor) -> Tensor:
    """Mean of (h.p_y - 1)^2 / 2: draws a photo to its own corner, and pushes it from no other; added up.

    Args:
        cosines: (S, N, C), of photos and corners.
        labels: (N,) int64.
    """
    own = cosines.gather(2, labels.expand(len(cosines), -1)[:, :, None])
    return 0.5 * (own - 1).square().mean(dim=(1, 2)).sum()


@dataclass(frozen=True, kw_only=True)
class Squares:
    """Least squares from photos to corners, sum_i ||A x_i - p_y||^2 / n_y + shrinkage ||A||^2, for any shrinkage."""

    spread: Tensor
    """(D,) float64, second moments of the photos along their principal directions, every class equal."""
    directions: Tensor
    """(D, D) float64, as columns."""
    targets: Tensor
    """(D, D) float64, the photos' products with their corners."""

    @classmethod
    def of_frame(cls, frame: Frame, corners: Tensor, cancel: CancelToken) -> "Squares":
        """Sums over all rows."""
        dim = corners.shape[1]
        moments, targets = (torch.zeros(dim, dim, dtype=torch.float64) for _ in range(2))
        weights = frame.rows.counts.clamp(min=1).reciprocal()
        for start in range(0, len(frame.rows.labels), _ROWS_A_BLOCK):
            cancel.check()
            features, labels = frame.photos(slice(start, start + _ROWS_A_BLOCK))
            weighted = features * weights[labels, None]
            moments += (weighted.T @ features).double()
            targets += (weighted.T @ corners[labels]).double()
        cancel.check()
        spread, directions = torch.linalg.eigh(moments)
        return cls(spread=spread.clamp(min=0), directions=directions, targets=targets)

    def solved(self, shrinkage: float) -> Tensor:
        """A, (D, D)."""
        inverse = 1 / (self.spread + (shrinkage + _LEAST_SHRINKAGE) * self.spread.mean())
        return (((self.directions * inverse) @ self.directions.T @ self.targets).T).float()
