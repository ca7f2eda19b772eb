"""The maps of stage 1 at their start and as stored (method.md 2.10), and 5.6, check 4."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.matching.adapter import Bottlenecks, LinearMaps, adapted, widened
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream


def bottlenecks(dim: int = 8) -> Bottlenecks:
    return Bottlenecks(dim, stream(0, "tests/maps"))


def moved(maps: LinearMaps | Bottlenecks) -> LinearMaps | Bottlenecks:
    """As after some training."""
    with torch.no_grad():
        for name, parameter in maps.named_parameters():
            parameter.add_(0.1 * drawn(*parameter.shape, name=name).float())
    return maps


def test_check_4_a_bottleneck_changes_nothing_at_the_start():
    features = unit(drawn(20, 8)).float()

    # float32: the length of a unit vector is 1 within a few last digits.
    assert_close(bottlenecks().images(features), features, atol=1e-6, rtol=0)
    assert_close(bottlenecks().texts(features), features, atol=1e-6, rtol=0)
    assert float(bottlenecks().departure("image", features).detach()) == 0


def test_a_bottleneck_adds_what_passes_its_narrow_place():
    features, down, up = drawn(3, 6), drawn(2, 6, name="down"), drawn(6, 2, name="up")

    expected = []
    for row in features:
        narrow = torch.tensor([max(0.0, float(weights @ row)) for weights in down]).double()
        expected.append(unit(row + up @ narrow))

    assert_close(widened(features, down, up), torch.stack(expected))


@pytest.mark.parametrize(("dim", "width"), [(8, 2), (3, 1), (256, 64), (1024, 64)])
def test_it_is_a_quarter_as_wide_and_at_most_64(dim, width):
    state = bottlenecks(dim).state_dict()

    assert {name: tuple(tensor.shape) for name, tensor in state.items()} == {
        "image_down": (width, dim),
        "image_up": (dim, width),
        "text_down": (width, dim),
        "text_up": (dim, width),
    }


def test_it_starts_as_its_stream_says():
    first, same = bottlenecks(), bottlenecks()
    other = Bottlenecks(8, stream(1, "tests/maps"))

    assert torch.equal(first.image_down, same.image_down)
    assert not torch.equal(first.image_down, other.image_down)
    assert not torch.equal(first.image_down, first.text_down)


def test_the_departure_is_the_mean_squared_length_of_what_is_added():
    maps, features = moved(bottlenecks()), unit(drawn(5, 8)).float()

    added = torch.stack([maps.text_up @ (maps.text_down @ row).relu() for row in features])

    expected = sum(float(row.square().sum()) for row in added.detach()) / 5
    assert float(maps.departure("text", features).detach()) == pytest.approx(expected, rel=1e-5)


@given(linear=st.booleans())
def test_stored_maps_do_what_the_trained_ones_did(linear):
    maps, features = moved(LinearMaps(8) if linear else bottlenecks()), unit(drawn(5, 8)).float()
    stored = {f"m0/e1/{name}": tensor for name, tensor in maps.state_dict().items()}

    assert_close(adapted(features, stored, "m0/e1", "image"), maps.images(features).detach())
    assert_close(adapted(features, stored, "m0/e1", "text"), maps.texts(features).detach())


@pytest.mark.parametrize("maps", [LinearMaps(8), bottlenecks()], ids=["linear", "bottleneck"])
def test_a_class_without_text_stays_zeros(maps):
    assert_close(moved(maps).texts(torch.zeros(2, 8)).detach(), torch.zeros(2, 8))
