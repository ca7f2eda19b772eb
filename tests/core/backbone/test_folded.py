"""A frozen tower is looked through by a copy with fewer layers, which answers as the tower itself."""

import copy

import pytest
import torch
from torch import nn
from torch.testing import assert_close

from uproto_core.backbone.folded import folded

PX = 16


def norm(channels: int) -> nn.BatchNorm2d:
    """With figures and weights that leave nothing as it is."""
    made = nn.BatchNorm2d(channels)
    for values, low in ((made.running_mean, -1.0), (made.running_var, 0.5), (made.weight, 0.5), (made.bias, -1.0)):
        torch.nn.init.uniform_(values, low, low + 1.5, generator=torch.Generator().manual_seed(channels))
    return made


class Tower(nn.Module):
    """Two convolutions with norms; `way` is what is odd about it."""

    def __init__(self, way: str = "plain") -> None:
        super().__init__()
        self.way = way
        self.first, self.norm = nn.Conv2d(3, 4, 3, padding=1, bias=False), norm(4)
        self.second, self.last = nn.Conv2d(4, 4, 3, padding=1, groups=2), norm(4)
        self.eval().requires_grad_(requires_grad=False)

    def forward(self, pixels):
        seen = self.first(pixels)
        normed = self.norm(seen)
        if self.way == "seen twice":
            normed = normed + seen
        normed = self.second(normed.relu())
        if self.way == "between":
            normed = normed.relu()
        return self.last(normed).mean(dim=(2, 3))


def photos() -> torch.Tensor:
    return torch.randn(3, 3, PX, PX, generator=torch.Generator().manual_seed(0))


def norms_of(tower: nn.Module) -> int:
    return sum(isinstance(part, nn.BatchNorm2d) for part in tower.modules())


def test_norms_go_into_the_convolutions_before_them_and_answers_stay():
    tower = Tower()
    before = copy.deepcopy(tower.state_dict())

    made = folded(tower, PX)

    assert made is not None
    assert norms_of(made) == 0
    assert_close(made(photos()), tower(photos()), atol=1e-5, rtol=1e-5)
    assert norms_of(tower) == 2
    assert_close(tower.state_dict(), before, atol=0, rtol=0)


def test_a_norm_of_something_else_than_a_convolution_stays():
    tower = Tower("between")

    made = folded(tower, PX)

    assert made is not None
    assert norms_of(made) == 1
    assert_close(made(photos()), tower(photos()), atol=1e-5, rtol=1e-5)


def test_where_the_copy_would_answer_otherwise_there_is_none():
    # What the first convolution says is wanted without its norm, too.
    assert folded(Tower("seen twice"), PX) is None


def test_a_tower_without_norms_needs_no_copy():
    assert folded(nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU()).eval(), PX) is None


def test_layers_that_do_not_change_are_not_in_memory_twice():
    tower = nn.Sequential(Tower(), nn.Linear(4, 2)).eval().requires_grad_(requires_grad=False)

    made = folded(tower, PX)

    assert made is not None
    assert made[1].weight is tower[1].weight


def test_the_built_in_tower_is_looked_through_without_norms(built_in):
    model, _ = built_in._quick

    assert norms_of(model.visual) == 0 < norms_of(built_in.image_tower)
    pixels = torch.rand(2, 3, built_in.image_px, built_in.image_px, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        plain = nn.functional.normalize(built_in._model.encode_image(pixels), dim=-1)
    assert_close(built_in.encode_images(pixels), plain, atol=1e-5, rtol=0)


@pytest.mark.parametrize("is_frozen", [True, False])
def test_a_tower_that_learns_is_looked_through_as_it_is_now(built_in, is_frozen):
    changed = built_in.with_tower(lambda tower: None, "test", is_frozen=is_frozen)
    pixels = torch.rand(1, 3, built_in.image_px, built_in.image_px, generator=torch.Generator().manual_seed(0))
    before = changed.encode_images(pixels)

    with torch.no_grad():
        next(part for part in changed.image_tower.modules() if isinstance(part, nn.BatchNorm2d)).weight.mul_(1.5)

    assert torch.equal(changed.encode_images(pixels), before) == is_frozen
