"""How fast each weight of a tower learns."""

from collections.abc import Mapping

import torch
from torch import nn

from uproto_core.settings import TuningSettings
from uproto_core.tuning.blocks import steps_from_top
from uproto_core.tuning.recipe import TowerRecipe


def make_optimiser(
    tower: nn.Module, weights: Mapping[str, nn.Parameter], recipe: TowerRecipe, settings: TuningSettings
) -> torch.optim.SGD:
    """Descent with momentum over the weights that are trained (LIFT: SGD 0.01, momentum 0.9, decay 5e-4).

    Where all of the tower is trained, the rate falls by `rate_fall` a block from the top: what lies low serves every
    class, and few photos must not undo it. Gains, offsets and scales are not pulled to zero, which for them is no rest.

    Args:
        tower: With all parts in.
        weights: By their dotted names in it.
        recipe: What is trained.
        settings: Rates, momentum, decay.

    Returns:
        One group for each rate and decay, the rate as `lr` and again as `top_rate`, which schedules multiply.
    """
    is_whole = recipe.way == "whole"
    below = steps_from_top(tower) if is_whole else {}
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, weight in weights.items():
        rate = settings.whole_rate * settings.rate_fall ** below[name] if is_whole else settings.rate
        decay = settings.weight_decay if weight.ndim > 1 else 0.0
        groups.setdefault((rate, decay), []).append(weight)
    return torch.optim.SGD(
        [
            {"params": part, "lr": rate, "top_rate": rate, "weight_decay": decay}
            for (rate, decay), part in groups.items()
        ],
        momentum=settings.momentum,
    )
