"""A head of directions: scores are scaled cosines between photo and class. Several rivals train one."""

from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.prototypes.space import unit


def cosine_answers(weight: Tensor, scale: float, offset: Tensor | float = 0.0) -> Answers:
    """softmax(scale cos(x, w_c) - o_c).

    Args:
        weight: (C, D), any length.
        scale: Of the cosines.
        offset: o, (C,), or the same of all.
    """
    directions = unit(weight.detach())

    def answers(features: Tensor) -> Tensor:
        return (scale * features @ directions.T - offset).softmax(dim=1)

    return answers
