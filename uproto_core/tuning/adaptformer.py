"""AdaptFormer: a narrow second way around the MLP of every block of a transformer.

[related: Chen et al. 2022, AdaptFormer, eq. 3, which takes the block's own normed input; LIFT peft_modules.py and
peft_vit.py for the start and the width]
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from uproto_core.tuning.blocks import Block


class AdaptFormer(nn.Module):
    """s * up(relu(down(z))); 0 at the start."""

    def __init__(self, dim: int, width: int, generator: torch.Generator) -> None:
        super().__init__()
        self.down = nn.Linear(dim, width)
        self.up = nn.Linear(width, dim)
        self.scale = nn.Parameter(torch.ones(1))
        nn.init.kaiming_normal_(self.down.weight, a=math.sqrt(5), generator=generator)
        for zero in (self.down.bias, self.up.weight, self.up.bias):
            nn.init.zeros_(zero)

    def forward(self, normed: Tensor) -> Tensor:
        """What is added to the MLP's output.

        Args:
            normed: (..., dim), what goes into the MLP.
        """
        added: Tensor = self.scale * self.up(self.down(normed).relu())
        return added


class BesideMlp(nn.Module):
    """An MLP and an adapter on the same input."""

    def __init__(self, mlp: nn.Module, adapter: AdaptFormer) -> None:
        super().__init__()
        self.mlp = mlp
        self.adapter = adapter

    def forward(self, normed: Tensor) -> Tensor:
        """The sum of both."""
        out: Tensor = self.mlp(normed) + self.adapter(normed)
        return out


def adapter_width(classes: int, blocks: int) -> int:
    """2^floor(log2(C / (2 L))), at least 1: about as many weights as a classifier on top would have (LIFT).

    Args:
        classes: C.
        blocks: L.
    """
    return int(max(2 ** math.floor(math.log2(classes / (2 * blocks))), 1))


def add_adapters(blocks: Sequence[Block], width: int, generator: torch.Generator) -> None:
    """Put an adapter beside the MLP of every block."""
    for block in blocks:
        device = next(block.mlp.parameters()).device
        beside = BesideMlp(block.mlp, AdaptFormer(block.dim, width, generator).to(device))
        block.module.add_module("mlp", beside)
