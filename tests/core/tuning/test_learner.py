"""One step: what changes, what does not, and what happens when memory runs out."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
import torch
from torch import nn
from torch.testing import assert_close

from tests.core.tuning.towers import CPU, DIM, Kinds, photos_for
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import OutOfMemoryError
from uproto_core.prototypes.space import unit
from uproto_core.settings import TuningSettings
from uproto_core.tuning.learner import TowerLearner
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.recipe import TowerRecipe

ADAPTERS, NORMS, WHOLE = (
    TowerRecipe(way="adaptformer", width=2),
    TowerRecipe(way="norms"),
    TowerRecipe(way="whole"),
)
LABELS, CHOSEN = torch.tensor([0, 1, 2, 0, 1, 2, 0, 1]), torch.tensor([0, 1, 2])
DRAWS = torch.Generator().manual_seed(8)
TARGETS = Targets(
    image_centre=torch.zeros(DIM),
    prototypes=unit(torch.randn(3, DIM, generator=DRAWS)),
    offset=torch.zeros(3),
    texts=unit(torch.randn(3, DIM, generator=DRAWS)),
    text_labels=torch.arange(3),
    text_weights=torch.ones(3),
)


def learner_for(
    kinds: Kinds, kind: str, recipe: TowerRecipe, token: CancelToken | None = None, compute: Compute = CPU
) -> TowerLearner:
    settings = TuningSettings(batch=8, rate=0.1, whole_rate=0.1)
    token, backbone = token or CancelToken(), kinds.backbone(kind, compute)
    return TowerLearner(backbone, recipe, TARGETS, settings, seed=0, compute=compute, cancel=token)


def step(learner: TowerLearner, kind: str) -> tuple[torch.Tensor, list]:
    return learner.step(photos_for(kind, 8), LABELS, CHOSEN, 0.1)


def limit_memory(learner: TowerLearner, photos: int) -> None:
    """A tower that has room for so many photos, and says it as a graphics card does."""

    def look(_module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        if len(inputs[0]) > photos:
            raise torch.OutOfMemoryError("CUDA out of memory.")

    learner.backbone.image_tower.register_forward_pre_hook(look)


@pytest.mark.parametrize(
    ("kind", "recipe"),
    [("vit", ADAPTERS), ("vit", WHOLE), ("resnet", NORMS), ("timm-conv", NORMS), ("timm-conv", WHOLE)],
)
def test_a_step_changes_what_is_trained_and_no_running_statistics(kinds, kind, recipe):
    learner = learner_for(kinds, kind, recipe)
    tower = learner.backbone.image_tower
    before = {name: tensor.clone() for name, tensor in tower.state_dict().items()}

    for _ in range(2):
        step(learner, kind)

    after = tower.state_dict()
    changed = {name for name, tensor in after.items() if not torch.equal(tensor, before[name])}
    assert changed
    assert changed <= learner.weights().keys()
    assert not {name for name in changed if "running" in name or "num_batches" in name}
    # Some take no part in what comes out, such as the offsets of keys; all others move.
    assert len(changed) > 0.6 * len(learner.weights())


def test_texts_stay_as_they_were(kinds):
    learner = learner_for(kinds, "vit", WHOLE)
    before = learner.backbone.encode_texts(["a fox"])

    step(learner, "vit")

    assert torch.equal(learner.backbone.encode_texts(["a fox"]), before)


@pytest.mark.parametrize(("kind", "recipe"), [("vit", ADAPTERS), ("timm-conv", WHOLE)])
def test_memory_that_runs_out_halves_the_part_and_not_the_batch(kinds, kind, recipe):
    roomy, short = learner_for(kinds, kind, recipe), learner_for(kinds, kind, recipe)
    limit_memory(short, photos=3)

    loss, no_notes = step(roomy, kind)
    same, notes = step(short, kind)

    assert no_notes == []
    assert [(note.code, note.facts["photos"]) for note in notes] == [
        ("memory.smaller-steps", 4),
        ("memory.smaller-steps", 2),
    ]
    assert short.photos_a_part == 2
    assert_close(same, loss, rtol=1e-4, atol=1e-5)
    assert_close(short.weights(), roomy.weights(), rtol=1e-3, atol=1e-5)


def test_a_smaller_part_stays_for_the_steps_that_follow(kinds):
    learner = learner_for(kinds, "vit", ADAPTERS)
    limit_memory(learner, photos=4)
    step(learner, "vit")

    _, notes = step(learner, "vit")

    assert notes == []


def test_no_room_for_one_photo_is_an_error_that_names_the_model(kinds):
    learner = learner_for(kinds, "vit", ADAPTERS)
    limit_memory(learner, photos=0)

    with pytest.raises(OutOfMemoryError) as error:
        step(learner, "vit")

    assert error.value.model == "vit"


def test_another_fault_is_not_taken_for_a_lack_of_memory(kinds):
    learner = learner_for(kinds, "vit", ADAPTERS)

    with pytest.raises(RuntimeError, match="size"):
        learner.step(photos_for("vit", 8)[:, :2], LABELS, CHOSEN, 0.1)

    assert learner.photos_a_part == 8


@pytest.mark.parametrize("recipe", [ADAPTERS, WHOLE], ids=lambda recipe: recipe.way)
def test_a_state_taken_up_again_goes_on_the_same_way(kinds, recipe):
    one, other = learner_for(kinds, "vit", recipe), learner_for(kinds, "vit", recipe)
    step(one, "vit")
    state = one.state()
    step(one, "vit")

    other.go_to(state)
    step(other, "vit")

    assert all(torch.equal(tensor, other.state().weights[name]) for name, tensor in one.state().weights.items())
    assert one.weights().keys() <= state.momentum.keys() | {"attn.in_proj_bias"}


def test_the_first_step_of_a_tower_that_keeps_near_has_no_divergence(kinds):
    near = learner_for(kinds, "vit", WHOLE)
    free = learner_for(kinds, "vit", ADAPTERS)

    held, _ = step(near, "vit")
    learned, _ = step(free, "vit")

    # 1 - lam_d of the same loss, and a divergence of 0.
    assert_close(held, 0.5 * learned, rtol=1e-4, atol=1e-5)


def _stop_before(token: CancelToken) -> Callable[[torch.Tensor], torch.Tensor]:
    def loss_of(features: torch.Tensor) -> torch.Tensor:
        token.cancel()
        return features.sum()

    return loss_of


@pytest.mark.parametrize("kind", ["vit", "timm-conv"])
def test_stop_is_seen_on_the_way_back_too(kinds, kind):
    token = CancelToken()
    learner = learner_for(kinds, kind, WHOLE, token)
    features = learner.backbone.encode_to_learn(photos_for(kind, 2), token)

    with pytest.raises(Cancelled):
        _stop_before(token)(features).backward()


def test_looking_for_stop_leaves_no_hook_behind(kinds):
    learner = learner_for(kinds, "vit", ADAPTERS)
    step(learner, "vit")

    hooks = [module for module in learner.backbone.image_tower.modules() if module._forward_hooks]

    assert hooks == []


@dataclass(frozen=True, kw_only=True)
class Half(Compute):
    """The processor, learning in 16 bits as a graphics card does."""

    kind: torch.dtype

    @property
    def half_precision(self) -> torch.dtype:
        return self.kind


@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_half_precision_learns_the_same_and_its_loss_is_whole(kinds, kind):
    compute = Half(device=torch.device("cpu"), batch=4, kind=kind)
    half = learner_for(kinds, "vit", WHOLE, compute=compute)
    single = learner_for(kinds, "vit", WHOLE)
    before = single.weights()

    loss, _ = step(half, "vit")
    same, _ = step(single, "vit")

    assert loss.dtype == torch.float32
    assert_close(loss, same, rtol=0.02, atol=0.02)
    assert all(tensor.dtype == torch.float32 for tensor in half.weights().values())
    moved = torch.cat([(half.weights()[name] - before[name]).flatten() for name in before])
    wanted = torch.cat([(single.weights()[name] - before[name]).flatten() for name in before])
    assert float(torch.cosine_similarity(moved, wanted, dim=0)) > 0.95
    # Only 16 bits with the small range need the loss made larger.
    assert (half.loss_scale > 1) == (kind is torch.float16)


def test_the_scale_of_the_loss_goes_with_the_state(kinds):
    compute = Half(device=torch.device("cpu"), batch=4, kind=torch.float16)
    one, other = (learner_for(kinds, "vit", ADAPTERS, compute=compute) for _ in range(2))
    step(one, "vit")

    other.go_to(one.state(), loss_scale=512.0)
    step(other, "vit")

    assert other.loss_scale == 512.0
