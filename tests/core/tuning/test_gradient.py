"""The gradient of a batch that does not fit into memory at once is that of the whole batch, matching and all."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.testing import assert_close

from tests.core.tuning.towers import CPU, DIM, photos_for
from uproto_core.cancel import CancelToken
from uproto_core.matching.losses import matching_loss, prototype_cross_entropy
from uproto_core.prototypes.space import unit
from uproto_core.tuning.gradient import photos_that_fit, take_gradient
from uproto_core.tuning.recipe import TowerRecipe, put_in

LABELS = torch.tensor([0, 1, 2, 0, 1, 2, 0, 0])
TEXTS = unit(torch.randn(5, DIM, generator=torch.Generator().manual_seed(2), dtype=torch.float64))
TEXT_LABELS = torch.tensor([0, 0, 1, 2, 2])


class TinyTower(nn.Module):
    """Two layers in float64, so that equal means equal."""

    def __init__(self) -> None:
        super().__init__()
        draws = torch.Generator().manual_seed(5)
        self.first = nn.Parameter(torch.randn(48, 16, generator=draws, dtype=torch.float64))
        self.second = nn.Parameter(torch.randn(16, DIM, generator=draws, dtype=torch.float64))

    def forward(self, pixels: Tensor) -> Tensor:
        return unit((pixels.flatten(1) @ self.first).tanh() @ self.second)


PIXELS = torch.randn(8, 3, 4, 4, generator=torch.Generator().manual_seed(4), dtype=torch.float64)


def pull(features: Tensor) -> Tensor:
    """Decomposes: the mean over photos of what each of them owes."""
    return prototype_cross_entropy(features, LABELS, TEXTS[:3], 10)


def match(features: Tensor) -> Tensor:
    """Does not: each text is compared with all photos of the batch."""
    return matching_loss(features, LABELS, TEXTS, TEXT_LABELS, 10)


def gradient_of(loss_of: Callable[[Tensor], Tensor], most: int) -> tuple[Tensor, list[Tensor]]:
    tower = TinyTower()
    loss = take_gradient(PIXELS, tower, loss_of, most)
    return loss, [weight.grad for weight in tower.parameters() if weight.grad is not None]


@pytest.mark.parametrize("loss_of", [pull, match])
@pytest.mark.parametrize("most", [1, 3, 4, 7])
def test_parts_give_the_gradient_of_the_whole_batch(loss_of, most):
    loss, gradients = gradient_of(loss_of, 8)

    loss_of_parts, of_parts = gradient_of(loss_of, most)

    assert_close(loss_of_parts, loss)
    assert_close(of_parts, gradients)


def test_the_mean_of_parts_would_be_another_gradient_for_matching():
    """Why the parts' own losses are not added up: plain accumulation is right for the pull alone."""

    def accumulated(loss_of: Callable[[Tensor, slice], Tensor]) -> list[Tensor]:
        tower = TinyTower()
        for part in (slice(0, 4), slice(4, 8)):
            (loss_of(tower(PIXELS[part]), part) / 2).backward()
        return [weight.grad for weight in tower.parameters() if weight.grad is not None]

    pulled = accumulated(lambda features, part: prototype_cross_entropy(features, LABELS[part], TEXTS[:3], 10))
    matched = accumulated(lambda features, part: matching_loss(features, LABELS[part], TEXTS, TEXT_LABELS, 10))

    assert_close(pulled, gradient_of(pull, 8)[1])
    assert not torch.allclose(matched[0], gradient_of(match, 8)[1][0], rtol=1e-2)


def test_a_weight_of_the_loss_itself_gets_its_gradient_once():
    scale = torch.tensor(10.0, dtype=torch.float64, requires_grad=True)

    def loss_of(features: Tensor) -> Tensor:
        return matching_loss(features, LABELS, TEXTS, TEXT_LABELS, scale)

    take_gradient(PIXELS, TinyTower(), loss_of, 8)
    whole = scale.grad
    scale.grad = None
    take_gradient(PIXELS, TinyTower(), loss_of, 3)

    assert_close(scale.grad, whole)


def test_a_scaled_loss_scales_the_gradient_and_not_what_is_told():
    tower, scaled = TinyTower(), TinyTower()

    loss = take_gradient(PIXELS, tower, match, 3)
    same = take_gradient(PIXELS, scaled, match, 3, lambda loss: 1024 * loss)

    assert_close(same, loss)
    assert_close(scaled.second.grad, 1024 * tower.second.grad)


@pytest.mark.parametrize("kind", ["vit", "timm-conv"])
def test_a_real_tower_takes_the_same_gradient_in_parts(kinds, kind):
    """In float32, and with norms whose statistics must not depend on the part."""
    photos = photos_for(kind, 8)

    def gradients(most: int) -> list[Tensor]:
        weights: dict[str, nn.Parameter] = {}
        recipe = TowerRecipe(way="whole")
        backbone = kinds.backbone(kind, CPU).with_tower(
            lambda tower: weights.update(put_in(tower, recipe, DIM, torch.Generator())), "while it learns"
        )
        for weight in weights.values():
            weight.requires_grad_()
        token = CancelToken()
        take_gradient(photos, lambda pixels: backbone.encode_to_learn(pixels, token).double(), match, most)
        return [weight.grad for weight in weights.values() if weight.grad is not None]

    whole = gradients(8)

    assert whole
    assert_close(gradients(4), whole, rtol=1e-3, atol=1e-5)


def test_what_fits_follows_the_memory_and_never_less_than_one_photo():
    tower = TinyTower()
    # Of each photo tanh keeps 16 numbers, the first product 48, the second 16, and unit length about 50.
    a_photo = 8 * (16 + 48 + 16)

    assert photos_that_fit(PIXELS[:2], tower, 128, 10**9) == 128
    assert photos_that_fit(PIXELS[:2], tower, 128, 1) == 1
    assert 1 < photos_that_fit(PIXELS[:2], tower, 128, 128 * a_photo) < 64


def test_a_weight_that_is_shown_once_for_each_photo_is_counted_once():
    weight = torch.randn(16, 2000, dtype=torch.float64, requires_grad=True)

    def encode(pixels: Tensor) -> Tensor:
        return torch.bmm(pixels.flatten(2), weight.expand(len(pixels), -1, -1)).mean(dim=1)

    # The weight is 256 kB; of a photo its 48 numbers are kept, and that it was a mean.
    assert photos_that_fit(PIXELS[:2], encode, 128, 4 * 128 * 10_000) == 128
