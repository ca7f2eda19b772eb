"""What is trained in a tower: small parts that are put in, norms, or all of it; and the same put in again for use."""

from dataclasses import dataclass
from hashlib import sha256

import torch
from torch import nn

from uproto_core.backbone.load import Backbone
from uproto_core.figures import Document, TowerWay
from uproto_core.settings import Preset, TuningSettings
from uproto_core.store.tensors import Tensors
from uproto_core.tuning.adaptformer import adapter_width, add_adapters
from uproto_core.tuning.blocks import norms, transformer_blocks
from uproto_core.tuning.lora import add_low_rank
from uproto_core.tuning.scale_shift import add_scale_shift


class TowerRecipe(Document):
    """What is put into a tower, and what of it is trained; enough to do the same again."""

    way: TowerWay
    width: int = 0
    """Of an adapter, or the rank of a change; 0 where neither is put in."""


class TowerUnfitError(ValueError):
    """Weights are not those of this tower; the caller knows what they were for and says so."""


def choose_recipe(tower: nn.Module, preset: Preset, settings: TuningSettings, classes: int) -> TowerRecipe:
    """What a preset trains in a tower.

    Args:
        tower: Untouched.
        preset: `balanced` or `thorough`.
        settings: Of the training.
        classes: How many there are.
    """
    if preset == "thorough":
        return TowerRecipe(way="whole")
    blocks = transformer_blocks(tower)
    if not blocks:
        return TowerRecipe(way="norms")
    if settings.way == "lora":
        return TowerRecipe(way="lora", width=settings.lora_rank)
    return TowerRecipe(way="adaptformer", width=settings.adapter_width or adapter_width(classes, len(blocks)))


def put_in(tower: nn.Module, recipe: TowerRecipe, dim: int, generator: torch.Generator) -> dict[str, nn.Parameter]:
    """Change a tower so that it can be trained; what it gives stays the same at first.

    Args:
        tower: Changed in place.
        recipe: What to put in.
        dim: Width of its output.
        generator: Of the adapters' start.

    Returns:
        What is to be trained, by its dotted name in the tower. Nothing of it takes a gradient yet.

    Raises:
        TowerUnfitError: the tower has no place for it.
    """
    blocks = transformer_blocks(tower)
    known = set(map(id, tower.parameters()))
    if recipe.way in ("adaptformer", "lora") and not (blocks and 0 < recipe.width <= max(b.dim for b in blocks)):
        raise TowerUnfitError("adapters of this width have no place in it")
    match recipe.way:
        case "whole":
            return dict(tower.named_parameters())
        case "adaptformer":
            add_adapters(blocks, recipe.width, generator)
        case "lora":
            try:
                add_low_rank(blocks, recipe.width, generator)
            except ValueError as error:
                raise TowerUnfitError(str(error)) from error
        case "norms":
            add_scale_shift(tower, dim)
            gains = [part for _, norm in norms(tower) for part in norm.parameters(recurse=False)]
            known -= set(map(id, gains))
    return {name: weight for name, weight in tower.named_parameters() if id(weight) not in known}


def put_in_trained(tower: nn.Module, recipe: TowerRecipe, dim: int, trained: Tensors) -> None:
    """Change a tower into the one that was trained.

    Args:
        tower: Changed in place.
        recipe: What was put in.
        dim: Width of its output.
        trained: The trained weights, by their dotted names.

    Raises:
        TowerUnfitError: they are not those of this tower, or not numbers.
    """
    # Every number that is drawn here is replaced.
    weights = put_in(tower, recipe, dim, torch.Generator())
    if weights.keys() != trained.keys():
        raise TowerUnfitError("some weights are missing, or are no part of it")
    for name, weight in weights.items():
        tensor = trained[name]
        if tensor.shape != weight.shape or tensor.dtype != weight.dtype or not bool(tensor.isfinite().all()):
            raise TowerUnfitError(f"{name} is no tensor of its shape with finite values")
        with torch.no_grad():
            weight.copy_(tensor)


@dataclass(frozen=True, kw_only=True)
class TrainedTower:
    """What was put into a model's tower, and the weights it was trained to."""

    recipe: TowerRecipe
    weights: Tensors
    """By their dotted names in the tower."""

    @property
    def mark(self) -> str:
        """What tells its features from those of every other tower."""
        digest = sha256(self.recipe.model_dump_json().encode())
        for name in sorted(self.weights):
            tensor = self.weights[name]
            digest.update(f"{name} {tuple(tensor.shape)} {tensor.dtype}".encode())
            # In rows, however they lie in memory: a convolution's weights lie otherwise before they were on disk.
            digest.update(tensor.detach().cpu().float().numpy().tobytes())
        return digest.hexdigest()

    def on(self, untouched: Backbone) -> Backbone:
        """The model with this tower; the one that is given stays as it is.

        Raises:
            TowerUnfitError: it is another model's, or damaged.
        """
        return untouched.with_tower(
            lambda tower: put_in_trained(tower, self.recipe, untouched.dim, self.weights), self.mark, is_frozen=True
        )


def copies(weights: dict[str, nn.Parameter]) -> Tensors:
    """The weights as they are now, on the CPU."""
    return {name: weight.detach().cpu().clone() for name, weight in weights.items()}
