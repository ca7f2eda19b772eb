"""LoRA: a change of low rank to the weights that make queries and values.

[related: Hu et al. 2022, LoRA, section 4.1; LIFT peft_modules.py for the scale 1 / r.] torch's own parametrisation
carries it, because the three projections of a block usually lie in one matrix, of which only two thirds change
(docs/decisions/0012 says why peft was not taken).
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from uproto_core.tuning.blocks import Block

_FUSED = 3
"""Query, key and value, one below the other in one matrix."""


class LowRankChange(nn.Module):
    """W + B A / r for the queries and the values; W itself at the start."""

    def __init__(self, weight: Tensor, rank: int, generator: torch.Generator, *, is_fused: bool) -> None:
        super().__init__()
        rows, columns = weight.shape
        parts = 2 if is_fused else 1
        self._is_fused = is_fused
        self.first = nn.Parameter(torch.empty(parts, rank, columns))
        self.second = nn.Parameter(torch.zeros(parts, rows // _FUSED if is_fused else rows, rank))
        nn.init.kaiming_uniform_(self.first, a=math.sqrt(5), generator=generator)
        self.to(weight.device)

    def forward(self, weight: Tensor) -> Tensor:
        """The changed weight.

        Args:
            weight: (rows, columns), untouched.
        """
        change = self.second @ self.first / self.first.shape[1]
        if self._is_fused:
            queries, values = change
            change = torch.cat([queries, torch.zeros_like(queries), values])
        else:
            change = change[0]
        return weight + change


def add_low_rank(blocks: Sequence[Block], rank: int, generator: torch.Generator) -> None:
    """Let queries and values of every block change.

    Raises:
        ValueError: the attention of a block is of a kind that is not known here.
    """
    for block in blocks:
        for owner, name, is_fused in _projections(block.attention):
            change = LowRankChange(owner.get_parameter(name), rank, generator, is_fused=is_fused)
            parametrize.register_parametrization(owner, name, change)


def _projections(attention: nn.Module) -> list[tuple[nn.Module, str, bool]]:
    """Whose weights make queries and values: module, name, and whether queries, keys and values lie in it together."""
    if isinstance(getattr(attention, "in_proj_weight", None), nn.Parameter):
        return [(attention, "in_proj_weight", True)]
    fused = getattr(attention, "qkv", None)
    if isinstance(fused, nn.Linear):
        return [(fused, "weight", True)]
    query, value = (getattr(attention, name, None) for name in ("q_proj", "v_proj"))
    if isinstance(query, nn.Linear) and isinstance(value, nn.Linear):
        return [(query, "weight", False), (value, "weight", False)]
    raise ValueError(f"queries and values of {type(attention).__name__} are not known")
