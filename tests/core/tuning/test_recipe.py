"""What is put into a tower changes nothing at first, and nothing but it is trained (method.md 2.10 c; 5.6, check 4)."""

import pytest
import torch
from torch.testing import assert_close

from tests.core.tuning.towers import CONVOLUTIONAL, DIM, TOWERS, TRANSFORMERS, photos_for
from uproto_core.settings import TuningSettings
from uproto_core.store.tensors import read_tensors, write_tensors
from uproto_core.tuning.adaptformer import AdaptFormer, adapter_width
from uproto_core.tuning.recipe import (
    TowerRecipe,
    TowerUnfitError,
    TrainedTower,
    choose_recipe,
    copies,
    put_in,
    put_in_trained,
)

ADAPTERS, LORA = TowerRecipe(way="adaptformer", width=2), TowerRecipe(way="lora", width=3)
NORMS, WHOLE = TowerRecipe(way="norms"), TowerRecipe(way="whole")

EVERY = [
    *((kind, recipe) for kind in TRANSFORMERS for recipe in (ADAPTERS, LORA, WHOLE)),
    *((kind, recipe) for kind in CONVOLUTIONAL for recipe in (NORMS, WHOLE)),
]
each = pytest.mark.parametrize(("kind", "recipe"), EVERY, ids=lambda value: getattr(value, "way", value))


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(3)


@pytest.mark.parametrize("kind", TOWERS)
def test_a_preset_trains_what_the_tower_is_made_for(kinds, kind):
    tower = kinds.tower(kind)
    is_transformer = kind in TRANSFORMERS

    balanced = choose_recipe(tower, "balanced", TuningSettings(), classes=100)
    by_lora = choose_recipe(tower, "balanced", TuningSettings(way="lora", lora_rank=5), classes=100)

    assert balanced.way == ("adaptformer" if is_transformer else "norms")
    assert by_lora == (TowerRecipe(way="lora", width=5) if is_transformer else NORMS)
    assert choose_recipe(tower, "thorough", TuningSettings(), classes=100) == WHOLE


@pytest.mark.parametrize(
    ("classes", "blocks", "width"),
    [(2, 12, 1), (24, 12, 1), (47, 12, 1), (48, 12, 2), (81, 12, 2), (100, 12, 4), (1000, 12, 32), (8142, 24, 128)],
)
def test_an_adapter_is_as_wide_as_lift_makes_it(classes, blocks, width):
    assert adapter_width(classes, blocks) == width


def test_a_chosen_width_is_taken_as_it_is(kinds):
    tower = kinds.tower("vit")

    assert choose_recipe(tower, "balanced", TuningSettings(adapter_width=7), classes=4).width == 7
    assert choose_recipe(tower, "balanced", TuningSettings(), classes=4).width == 1


@each
def test_a_tower_gives_the_same_features_at_first(kinds, kind, recipe):
    tower, photos = kinds.tower(kind), photos_for(kind, 2)
    before = tower(photos)

    put_in(tower, recipe, DIM, generator())

    # Attention has a faster way without gradients that adds in another order, hence not to the bit.
    assert_close(tower(photos), before, atol=1e-6, rtol=1e-5)


@each
def test_only_what_was_put_in_is_trained(kinds, kind, recipe):
    tower = kinds.tower(kind)
    before = {id(weight) for weight in tower.parameters()}
    norms = [
        module
        for module in tower.modules()
        if isinstance(module, torch.nn.BatchNorm2d | torch.nn.LayerNorm | torch.nn.GroupNorm)
    ]

    weights = put_in(tower, recipe, DIM, generator())

    old = {id(weight) for weight in weights.values()} & before
    match recipe.way:
        case "whole":
            assert old == before
        case "norms":
            assert old == {id(weight) for norm in norms for weight in norm.parameters()}
            assert sorted(name.rsplit(".", 1)[1] for name in weights if "scale_shift" in name) == ["scale", "shift"]
        case _:
            assert not old
            assert weights
    assert all(dict(tower.named_parameters())[name] is weight for name, weight in weights.items())


def test_every_block_has_an_adapter_beside_its_mlp(kinds):
    tower = kinds.tower("vit")

    weights = put_in(tower, ADAPTERS, DIM, generator())

    blocks = {name.split(".mlp.")[0] for name in weights}
    assert blocks == {f"transformer.resblocks.{number}" for number in range(3)}
    assert weights["transformer.resblocks.0.mlp.adapter.down.weight"].shape == (2, 32)
    assert weights["transformer.resblocks.0.mlp.adapter.up.weight"].shape == (32, 2)
    assert weights["transformer.resblocks.0.mlp.adapter.scale"].tolist() == [1]


def test_an_adapter_is_its_formula():
    adapter = AdaptFormer(3, 2, generator()).double()
    with torch.no_grad():
        adapter.up.weight.copy_(torch.tensor([[1.0, 2.0], [0.0, -1.0], [3.0, 0.5]]))
        adapter.scale.fill_(0.5)
    normed = torch.tensor([0.3, -1.0, 2.0], dtype=torch.float64)

    down = [sum(w * x for w, x in zip(row, normed.tolist(), strict=True)) for row in adapter.down.weight.tolist()]
    expected = [
        0.5 * sum(w * max(d, 0.0) for w, d in zip(row, down, strict=True)) for row in adapter.up.weight.tolist()
    ]

    assert_close(adapter(normed), torch.tensor(expected, dtype=torch.float64))


@pytest.mark.parametrize("kind", TRANSFORMERS)
def test_a_low_rank_change_leaves_the_keys_alone(kinds, kind):
    tower = kinds.tower(kind)
    block = "transformer.resblocks.0.attn" if kind == "vit" else "trunk.blocks.0.attn.qkv"
    name = "in_proj_weight" if kind == "vit" else "weight"
    owner = tower.get_submodule(block)
    before = getattr(owner, name).clone()
    weights = put_in(tower, LORA, DIM, generator())
    second = weights[f"{block}.parametrizations.{name}.0.second"]
    first = weights[f"{block}.parametrizations.{name}.0.first"]

    with torch.no_grad():
        second.fill_(0.1)
    changed = (getattr(owner, name) - before).chunk(3)

    assert_close(changed[0], second[0] @ first[0] / 3)
    assert_close(changed[1], torch.zeros_like(changed[1]))
    assert_close(changed[2], second[1] @ first[1] / 3)


@each
def test_trained_weights_make_the_same_tower_again(kinds, kind, recipe):
    untouched, photos = kinds.backbone(kind), photos_for(kind, 2)
    weights: dict[str, torch.nn.Parameter] = {}
    learning = untouched.with_tower(
        lambda tower: weights.update(put_in(tower, recipe, DIM, generator())), "while it learns"
    )
    draws = generator()
    with torch.no_grad():
        for weight in weights.values():
            weight.add_(0.2 * torch.randn(weight.shape, generator=draws))
    trained = TrainedTower(recipe=recipe, weights={name: weight.detach().clone() for name, weight in weights.items()})
    before = untouched.encode_images(photos)

    again = trained.on(untouched)

    assert_close(again.encode_images(photos), learning.encode_images(photos), atol=1e-6, rtol=1e-5)
    assert not torch.allclose(again.encode_images(photos), before, atol=1e-3)
    assert torch.equal(untouched.encode_images(photos), before)
    assert again.files_fingerprint == untouched.fingerprint
    # The layers that are looked at on the way are the same ones.
    assert again.depth_sizes == untouched.depth_sizes


def test_towers_of_one_model_are_told_apart_by_what_they_were_trained_to(kinds):
    untouched = kinds.backbone("timm-conv")
    weights = put_in(kinds.tower("timm-conv"), NORMS, DIM, generator())
    one = {name: weight.detach().clone() for name, weight in weights.items()}
    other = {**one, "trunk.fc.scale_shift.shift": one["trunk.fc.scale_shift.shift"] + 1e-6}

    marks = {TrainedTower(recipe=NORMS, weights=tensors).on(untouched).fingerprint for tensors in (one, other)}

    assert len(marks | {untouched.fingerprint}) == 3
    assert TrainedTower(recipe=NORMS, weights=dict(reversed(one.items()))).on(untouched).fingerprint in marks


def test_a_tower_from_disk_is_told_to_be_the_same(kinds, tmp_path):
    """Or its features would be made anew by everyone who opens the classifier."""
    untouched = kinds.backbone("mobilenet")
    weights: dict[str, torch.nn.Parameter] = {}
    # On its way through a backbone a convolution's weights come to lie in another order.
    untouched.with_tower(lambda tower: weights.update(put_in(tower, WHOLE, DIM, generator())), "while it learns")
    trained = TrainedTower(recipe=WHOLE, weights=copies(weights))
    write_tensors(tmp_path / "tower.safetensors", trained.weights)

    again = TrainedTower(recipe=WHOLE, weights=read_tensors(tmp_path / "tower.safetensors"))

    assert again.mark == trained.mark


def test_what_was_trained_is_checked_before_it_is_used(kinds):
    good = {
        name: weight.detach().clone() for name, weight in put_in(kinds.tower("vit"), ADAPTERS, DIM, generator()).items()
    }
    name = "transformer.resblocks.1.mlp.adapter.up.weight"
    spoilt = {
        "missing": {key: tensor for key, tensor in good.items() if key != name},
        "foreign": {**good, "visual.proj": torch.zeros(2)},
        "shape": {**good, name: good[name].T.contiguous()},
        "kind": {**good, name: good[name].to(torch.float64)},
        "no number": {**good, name: torch.full_like(good[name], torch.nan)},
    }

    put_in_trained(kinds.tower("vit"), ADAPTERS, DIM, good)
    for weights in spoilt.values():
        with pytest.raises(TowerUnfitError):
            put_in_trained(kinds.tower("vit"), ADAPTERS, DIM, weights)


@pytest.mark.parametrize(
    ("kind", "recipe"),
    [
        ("resnet", ADAPTERS),
        ("timm-conv", LORA),
        ("vit", TowerRecipe(way="adaptformer", width=0)),
        ("vit", TowerRecipe(way="lora", width=10**9)),
    ],
)
def test_a_recipe_that_has_no_place_in_a_tower_is_refused(kinds, kind, recipe):
    with pytest.raises(TowerUnfitError):
        put_in(kinds.tower(kind), recipe, DIM, generator())
