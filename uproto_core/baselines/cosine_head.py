"""A head of directions: scores are scaled cosines between photo and class. Several rivals train one."""

from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.prototypes.space import unit


def cosines(features: Tensor, weight: Tensor) -> Tensor:
    """(N, C), cosines between unit features and the rows of a head.

    Args:
        features: (N, D), unit length.
        weight: (C, D), any length.
    """
    return features @ unit(weight).T


def cosine_answers(weight: Tensor, scale: float) -> Answers:
    """softmax(scale cos(x, w_c)).

    Args:
        weight: (C, D), any length.
        scale: Of the cosines.
    """
    directions = unit(weight.detach())

    def answers(features: Tensor) -> Tensor:
        return (scale * features @ directions.T).softmax(dim=1)

    return answers
