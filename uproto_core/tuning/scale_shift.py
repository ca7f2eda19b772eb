"""Scale and shift of the pooled output of a convolutional tower: exactly nothing at the start.

[related: Lian et al. 2022, SSF; LIFT peft_rn.py, which draws both with a spread of 0.02: ours begin at 1 and 0]
"""

import torch
from torch import Tensor, nn


class ScaleShift(nn.Module):
    """x * scale + shift, a number for each channel."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(dim))
        self.shift = nn.Parameter(torch.zeros(dim))

    def forward(self, pooled: Tensor) -> Tensor:
        """The same shape.

        Args:
            pooled: (..., dim).
        """
        return pooled * self.scale + self.shift


def add_scale_shift(tower: nn.Module, dim: int) -> None:
    """Scale and shift what is pooled, before it is projected; where that is not known, what the tower gives.

    Args:
        tower: Of convolutions.
        dim: Width of its output.
    """
    projection = _projection(tower)
    device = next(tower.parameters()).device
    if projection is not None:
        projection.add_module("scale_shift", ScaleShift(projection.in_features).to(device))
        projection.register_forward_pre_hook(_before)
        return
    pool = getattr(tower, "attnpool", None)
    last = pool if isinstance(pool, nn.Module) else tower
    last.add_module("scale_shift", ScaleShift(dim).to(device))
    last.register_forward_hook(_after)


# Hooks rather than a module around it: the weights keep their names, and whoever asks the tower for its parts finds
# what was there.


def _before(module: nn.Module, inputs: tuple[Tensor, ...]) -> Tensor:
    changed: Tensor = module.get_submodule("scale_shift")(inputs[0])
    return changed


def _after(module: nn.Module, _inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
    changed: Tensor = module.get_submodule("scale_shift")(output)
    return changed


def _projection(tower: nn.Module) -> nn.Linear | None:
    """The map from the pooled output to the features, in towers of timm's."""
    trunk, head = getattr(tower, "trunk", None), getattr(tower, "head", None)
    if not isinstance(trunk, nn.Module) or not isinstance(head, nn.Module):
        return None
    found = next((part for part in head.modules() if isinstance(part, nn.Linear)), None)
    if found is not None:
        return found
    ask = getattr(trunk, "get_classifier", None)
    own = ask() if callable(ask) else None
    return own if isinstance(own, nn.Linear) else None
