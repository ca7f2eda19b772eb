"""What earlier layers and colours say of a photo, against plain arithmetic."""

import numpy as np
import pytest
import torch
from torch.testing import assert_close

from uproto_core.backbone.depths import COLOURS, Depths, colour_shares, earlier_layers, signed_root
from uproto_core.backbone.torchvision_guard import import_open_clip


def bytes_of(*shape, seed=1):
    return torch.randint(0, 256, shape, generator=torch.Generator().manual_seed(seed), dtype=torch.uint8)


class Stages(torch.nn.Module):
    """A tower of the form of many timm trunks: stages one after another."""

    def __init__(self, stages):
        super().__init__()
        self.blocks = torch.nn.Sequential(*stages)

    def forward(self, pixels):
        return self.blocks(pixels).mean(dim=(2, 3))


def test_each_layer_gives_the_signed_roots_of_mean_and_deviation_over_the_photo():
    tower = Stages([torch.nn.Conv2d(3, 4, 1), torch.nn.Conv2d(4, 5, 1), torch.nn.Conv2d(5, 6, 1)])
    depths, pixels = Depths(tower), torch.randn(2, 3, 8, 8)

    with torch.no_grad(), depths.watching():
        tower(pixels)
    blocks = depths.blocks(bytes_of(2, 3, 8, 8))

    assert [tuple(block.shape) for block in blocks] == [(2, 4)] * 2 + [(2, 5)] * 2 + [(2, 6)] * 2 + [(2, COLOURS)]
    maps = tower.blocks[0](pixels).detach().double().numpy()
    means, deviations = maps.mean(axis=(2, 3)), maps.std(axis=(2, 3))
    np.testing.assert_allclose(blocks[0], np.sign(means) * np.sqrt(np.abs(means)), rtol=1e-5)
    np.testing.assert_allclose(blocks[1], np.sqrt(deviations), rtol=1e-5)


def test_nothing_is_noted_but_while_it_watches():
    tower = Stages([torch.nn.Conv2d(3, 4, 1)])
    depths = Depths(tower)
    tower(torch.zeros(1, 3, 8, 8))

    assert len(depths.blocks(torch.zeros(1, 3, 8, 8))) == 1
    assert not tower.blocks[0]._forward_hooks


def test_colours_are_counted_in_five_steps_a_channel():
    photo = torch.zeros(1, 3, 4, 4, dtype=torch.uint8)
    photo[0, 0, :2] = 255  # the upper half is red, the lower is black

    shares = colour_shares(photo)

    assert shares.shape == (1, COLOURS)
    assert {place: shares[0, place].item() for place in shares[0].nonzero().flatten().tolist()} == {0: 0.5, 100: 0.5}


@pytest.mark.parametrize("kind", [torch.uint8, torch.float32], ids=str)
def test_every_step_of_a_channel_is_a_fifth_of_its_range(kind):
    pixels = bytes_of(2, 3, 16, 16)
    steps = np.minimum(pixels.numpy().astype(int) * 5 // 255, 4)
    places = steps[:, 0] * 25 + steps[:, 1] * 5 + steps[:, 2]

    shares = colour_shares(pixels.to(kind))

    expected = [np.bincount(photo.ravel(), minlength=COLOURS) / 256 for photo in places]
    np.testing.assert_allclose(shares.double(), expected, atol=1e-7)


def test_a_place_in_the_photo_changes_no_colour():
    pixels = bytes_of(1, 3, 8, 8)

    assert_close(colour_shares(pixels), colour_shares(pixels.flip(3)))


@pytest.mark.parametrize(("stages", "watched"), [(4, [0, 1, 2]), (5, [0, 1, 2, 3]), (7, [0, 1, 2, 3, 4]), (1, [0])])
def test_the_first_seven_tenths_of_the_stages_are_watched(stages, watched):
    tower = Stages([torch.nn.Identity() for _ in range(stages)])

    assert earlier_layers(tower) == [tower.blocks[place] for place in watched]


def test_of_a_transformers_blocks_five_are_watched_evenly():
    open_clip = import_open_clip()
    tower = open_clip.transformer.VisionTransformer(
        image_size=8, patch_size=4, width=16, layers=12, heads=2, mlp_ratio=2.0, output_dim=8
    ).eval()
    blocks = list(tower.transformer.resblocks)

    assert [blocks.index(layer) for layer in earlier_layers(tower)] == [1, 3, 5, 7, 8]
    depths = Depths(tower)
    with torch.no_grad(), depths.watching():
        answer = tower(torch.randn(3, 3, 8, 8))
    assert answer.shape == (3, 8)
    assert [tuple(block.shape) for block in depths.blocks(torch.zeros(3, 3, 8, 8))] == [(3, 16)] * 10 + [(3, 125)]


def test_residual_networks_have_layers_by_name():
    open_clip = import_open_clip()
    tower = open_clip.modified_resnet.ModifiedResNet(layers=(1, 1, 1, 1), output_dim=8, heads=2, image_size=32, width=4)

    assert earlier_layers(tower) == [tower.layer1, tower.layer2, tower.layer3]


def test_a_tower_of_an_unknown_form_gives_colours_alone():
    assert earlier_layers(torch.nn.Linear(3, 3)) == []


def test_watching_changes_no_answer(built_in):
    pixels = bytes_of(2, 3, built_in.image_px, built_in.image_px)

    seen = built_in.encode_depths(pixels)

    assert seen.shape == (2, built_in.dim + sum(built_in.depth_sizes))
    assert torch.equal(seen[:, : built_in.dim], built_in.encode_images(pixels))
    assert built_in.depth_sizes[-1] == COLOURS


def test_signed_roots_keep_the_sign():
    assert_close(signed_root(torch.tensor([-4.0, 0.0, 9.0])), torch.tensor([-2.0, 0.0, 3.0]))
