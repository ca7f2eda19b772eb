"""The linear probe with its weights brought nearer to one length (method.md B5).

[related: Kang et al. 2020, Decoupling, section 4, "tau-normalized classifier", and tau_norm.py]
"""

from collections.abc import Iterator, Sequence

from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import LinearFamily, linear_answers
from uproto_core.baselines.search import fit_best
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import NORM_FLOOR

SETTINGS = tuple(
    (decay, tau) for decay in (1e-1, 1e0, 1e-2, 1e-3) for tau in (0.7, 0.3, 0.5, 0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
)
"""Weight decay of the probe, and tau. The paper tries tau from 0 to 2; how much there is to even out depends on the
decay. tau 0.7 is about its best on ImageNet-LT."""
USUAL = (1e-1, 0.7)


class TauNorm:
    """Scores x.w_c / ||w_c||^tau of an ordinary probe, without its bias; decay and tau chosen on practice photos."""

    name = "tau-norm"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Fit the probe once a decay; every tau is read off it.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked within every look at the photos.
            seed: Not used: nothing is drawn.
        """
        del seed

        def fits(member: int, settings: Sequence[tuple[float, float]]) -> Iterator[Answers]:
            decays = sorted({decay for decay, _ in settings}, reverse=True)
            family = LinearFamily(data, member, cancel)
            weights = {decay: weight for decay, (weight, _) in zip(decays, family.at(decays), strict=True)}
            return (linear_answers(normalised(weights[decay], tau)) for decay, tau in settings)

        return fit_best(data, SETTINGS, fits, usual=USUAL)


def normalised(weight: Tensor, tau: float) -> Tensor:
    """w_c / ||w_c||^tau.

    Args:
        weight: (C, D).
        tau: 0 leaves the weights, 1 gives them unit length.
    """
    lengths = weight.norm(dim=1, keepdim=True).clamp(min=NORM_FLOOR)
    return weight.div(lengths.pow(tau))
