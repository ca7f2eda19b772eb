"""Rates that fall by a block from the top (method.md 2.10 c), and what is pulled to zero."""

import pytest
import torch

from tests.core.tuning.towers import DIM, TOWERS
from uproto_core.settings import TuningSettings
from uproto_core.tuning.blocks import steps_from_top
from uproto_core.tuning.rates import make_optimiser
from uproto_core.tuning.recipe import TowerRecipe, put_in

SETTINGS = TuningSettings(rate=0.01, whole_rate=0.002, rate_fall=0.7, momentum=0.9, weight_decay=5e-4)


def rates(tower: torch.nn.Module, recipe: TowerRecipe) -> dict[str, tuple[float, float]]:
    """Rate and decay of each weight that is trained."""
    weights = put_in(tower, recipe, DIM, torch.Generator())
    optimiser = make_optimiser(tower, weights, recipe, SETTINGS)
    found = {
        id(weight): (group["lr"], group["weight_decay"])
        for group in optimiser.param_groups
        for weight in group["params"]
    }
    assert all(group["momentum"] == 0.9 for group in optimiser.param_groups)
    assert len(found) == len(weights)
    return {name: found[id(weight)] for name, weight in weights.items()}


def test_the_rate_falls_by_seven_tenths_a_block_from_the_top(kinds):
    found = rates(kinds.tower("vit"), TowerRecipe(way="whole"))

    def rate(name: str) -> float:
        return found[name][0]

    assert rate("proj") == rate("ln_post.weight") == 0.002
    for number, steps in ((2, 1), (1, 2), (0, 3)):
        for part in ("attn.in_proj_weight", "mlp.c_fc.bias", "ln_1.weight"):
            assert rate(f"transformer.resblocks.{number}.{part}") == pytest.approx(0.002 * 0.7**steps, rel=1e-12)
    for part in ("conv1.weight", "class_embedding", "positional_embedding", "ln_pre.weight"):
        assert rate(part) == pytest.approx(0.002 * 0.7**4, rel=1e-12)


@pytest.mark.parametrize(
    ("kind", "bottom", "middle", "top"),
    [
        ("timm-vit", "trunk.patch_embed.proj.weight", "trunk.blocks.2.mlp.fc1.weight", "head.proj.weight"),
        ("resnet", "conv1.weight", "layer2.0.conv1.weight", "attnpool.c_proj.weight"),
        ("timm-conv", "trunk.conv1.0.weight", "trunk.layer2.0.conv1.weight", "trunk.fc.weight"),
        ("mobilenet", "trunk.conv_stem.weight", "trunk.blocks.1.0.conv.weight", "trunk.classifier.weight"),
    ],
)
def test_what_lies_lower_learns_more_slowly_in_every_kind_of_tower(kinds, kind, bottom, middle, top):
    steps = steps_from_top(kinds.tower(kind))

    assert 0 == steps[top] < steps[middle] < steps[bottom]
    # Every step is taken: no rate falls by two blocks at once.
    assert set(steps.values()) == set(range(max(steps.values()) + 1))


@pytest.mark.parametrize("kind", TOWERS)
def test_every_weight_has_a_place(kinds, kind):
    tower = kinds.tower(kind)

    assert list(steps_from_top(tower)) == [name for name, _ in tower.named_parameters()]


def test_few_parameters_all_learn_at_one_rate(kinds):
    found = rates(kinds.tower("vit"), TowerRecipe(way="adaptformer", width=2))

    assert {rate for rate, _ in found.values()} == {0.01}


def test_gains_offsets_and_scales_are_not_pulled_to_zero(kinds):
    for kind, recipe in (("timm-conv", TowerRecipe(way="norms")), ("vit", TowerRecipe(way="whole"))):
        tower = kinds.tower(kind)
        shapes = {
            name: weight.ndim for name, weight in put_in(kinds.tower(kind), recipe, DIM, torch.Generator()).items()
        }

        for name, (_, decay) in rates(tower, recipe).items():
            assert decay == (5e-4 if shapes[name] > 1 else 0)
