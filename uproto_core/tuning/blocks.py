"""What an image tower is made of, as far as tuning must know: its blocks from bottom to top, and its norms."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from torch import nn

_RESIDUAL = re.compile(r"layer\d+\.\d+")
"""The blocks of open_clip's ModifiedResNet."""

NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.GroupNorm, nn.LayerNorm)
"""timm's norms, with and without an activation of their own, are kinds of these."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """One block of a transformer."""

    name: str
    """Dotted, from the tower."""
    module: nn.Module
    dim: int
    """Width of what goes into its MLP."""

    @property
    def attention(self) -> nn.Module:
        """What looks from patch to patch."""
        return self.module.get_submodule("attn")

    @property
    def mlp(self) -> nn.Module:
        """What works on each patch alone."""
        return self.module.get_submodule("mlp")


def transformer_blocks(tower: nn.Module) -> tuple[Block, ...]:
    """The blocks with attention and an MLP, from bottom to top; none in a convolutional tower.

    open_clip's and timm's blocks have the same names for both.
    """
    found = []
    for name, module in tower.named_modules():
        mlp = getattr(module, "mlp", None)
        if not isinstance(mlp, nn.Module) or not isinstance(getattr(module, "attn", None), nn.Module):
            continue
        first = next((part for part in mlp.modules() if isinstance(part, nn.Linear)), None)
        # An MLP of convolutions works on another layout: such a tower is treated as convolutional.
        if first is not None:
            found.append(Block(name=name, module=module, dim=first.in_features))
    return tuple(found)


def norms(tower: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """Every norm with gains, by its dotted name."""
    for name, module in tower.named_modules():
        if isinstance(module, NORMS) and isinstance(module.weight, nn.Parameter):
            yield name, module


def steps_from_top(tower: nn.Module) -> dict[str, int]:
    """How many blocks each weight lies below the top: 0 is what comes after the last block, and 1 is that block.

    Returns:
        By the weight's dotted name. What comes before the first block lies one below it.
    """
    blocks = [block.name for block in transformer_blocks(tower)]
    trunk = getattr(tower, "trunk", None)
    matcher = getattr(trunk, "group_matcher", None)
    if not blocks and isinstance(trunk, nn.Module) and callable(matcher):
        # timm is loaded, or there were no such tower; it must not be loaded before torchvision was looked after.
        from timm.models import group_parameters  # noqa: PLC0415

        levels = group_parameters(trunk, matcher(coarse=False), reverse=True)
        top = max(levels.values())
        # The head comes after all that timm knows of.
        found = {f"trunk.{name}": top - level for name, level in levels.items()}
        return {name: found.get(name, 0) for name, _ in tower.named_parameters()}
    blocks = blocks or [name for name, _ in tower.named_modules() if _RESIDUAL.fullmatch(name)]
    return _levels(tower, blocks)


def _levels(tower: nn.Module, blocks: list[str]) -> dict[str, int]:
    """The same for a tower whose blocks are known: what was built before them is below, all else is above."""
    steps: dict[str, int] = {}
    is_below = bool(blocks)
    for name, _ in tower.named_parameters():
        place = next((n for n, block in enumerate(blocks) if name.startswith(f"{block}.")), None)
        if place is not None:
            is_below = False
            steps[name] = len(blocks) - place
        else:
            # A projection that hangs on the tower itself is listed first, and used last.
            steps[name] = len(blocks) + 1 if is_below and name != "proj" else 0
    return steps
