"""Views depend on a photo's content and their number, and on nothing else."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from torch.testing import assert_close

from tests.conftest import drawn
from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.backbone.views import View, _box, mean_view, plan_answer_views, plan_views, show
from uproto_core.settings import FeatureSettings

SMALL = Preprocessing(image_px=16, mean=(0.5,) * 3, std=(0.5,) * 3)


def shown(view: View, image: Image.Image, sha256: str = "") -> torch.Tensor:
    """(3, H, W) of one view."""
    return show(image, (view,), sha256, SMALL)[0]


unit = st.floats(0, 1, exclude_max=True)


def crop(number=1, **changes) -> View:
    return View(**{"kind": "crop", "number": number, "crop_least": 0.4} | changes)


def test_a_crop_is_drawn_from_the_content_and_the_number():
    image = drawn("photo", (90, 120, 60))

    first = shown(crop(), image, "a" * 64)

    assert torch.equal(shown(crop(), image, "a" * 64), first)
    assert not torch.equal(shown(crop(), image, "b" * 64), first)
    assert not torch.equal(shown(crop(2), image, "a" * 64), first)


def test_whether_a_crop_is_mirrored_moves_nothing_else():
    image = drawn("photo", (90, 120, 60))
    digests = [f"{number:064}" for number in range(20)]

    plain = [shown(crop(), image, digest) for digest in digests]
    perhaps = [shown(crop(may_mirror=True), image, digest) for digest in digests]

    mirrored = [torch.equal(made, kept.flip(2)) for made, kept in zip(perhaps, plain, strict=True)]
    same = [torch.equal(made, kept) for made, kept in zip(perhaps, plain, strict=True)]
    assert all(a != b for a, b in zip(mirrored, same, strict=True))
    assert 3 < sum(mirrored) < 17


def test_a_crop_of_the_whole_share_shows_nearly_everything():
    image = drawn("photo", (90, 120, 60), (64, 64))
    whole = shown(View(kind="plain"), image)

    made = shown(crop(crop_least=1.0), image, "a" * 64)

    assert (made.int() - whole.int()).abs().max() <= 76


@given(
    width=st.integers(1, 4000),
    height=st.integers(1, 4000),
    least=st.floats(0.05, 1),
    draws=st.lists(st.tuples(unit, unit, unit, unit).map(list), min_size=10, max_size=10),
)
def test_a_box_lies_in_its_photo_and_is_large_enough(width, height, least, draws):
    left, top, right, bottom = _box(width, height, least, draws)

    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    if min(width, height) > 50 and max(width, height) < 1.3 * min(width, height):
        # Rounding to whole pixels moves each side by half of one.
        assert (right - left + 1) * (bottom - top + 1) >= least * 0.74 * width * height * 0.95
        assert 0.7 < (right - left) / (bottom - top) < 1.43


@given(views=st.integers(1, 8), mirror=st.booleans())
def test_more_views_leave_the_first_ones_as_they_are(views, mirror):
    settings = FeatureSettings(mirror=mirror)

    planned = plan_views(views, settings)

    assert len(planned) == views
    assert planned == plan_views(8, settings)[:views]
    assert len({view.key for view in planned}) == views


def test_a_closer_view_is_the_middle_of_the_photo_and_the_same_for_every_content():
    image, closer = drawn("photo", (90, 120, 60), (100, 50)), View(kind="closer", crop_least=0.8)

    made = shown(closer, image)

    np.testing.assert_array_equal(made.permute(1, 2, 0), SMALL.crop(np.array(image), (10, 5, 90, 45)))
    assert torch.equal(shown(closer, image, "b" * 64), made)


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (3, 2)])
def test_a_tiny_photo_has_closer_views_too(size):
    made = shown(View(kind="closer", crop_least=0.2), drawn("photo", (90, 120, 60), size))

    assert made.shape == (3, 16, 16)


@given(views=st.integers(1, 4), mirror=st.booleans())
def test_a_photo_is_answered_by_the_plain_view_first_and_by_no_random_one(views, mirror):
    planned = plan_answer_views(FeatureSettings(mirror=mirror, answer_views=views))

    assert planned[0] == View(kind="plain")
    assert len(planned) == len({view.key for view in planned}) == min(views, 4 if mirror else 3)
    assert not any(view.kind == "crop" for view in planned)
    assert mirror or not any(view.kind == "mirrored" for view in planned)


def test_several_views_are_those_that_come_one_by_one():
    image, views = drawn("photo", (90, 120, 60), (70, 50)), plan_views(7, FeatureSettings())

    together = show(image, views, "c" * 64, SMALL)

    assert torch.equal(together, torch.stack([shown(view, image, "c" * 64) for view in views]))
    assert together.dtype == torch.uint8
    # As Pillow had them: the model turns nothing round.
    assert together.is_contiguous(memory_format=torch.channels_last)


def test_the_mean_of_views_is_of_unit_length_and_one_view_is_itself():
    features = torch.tensor([[[1.0, 0.0], [0.0, 1.0]], [[0.6, 0.8], [0.6, 0.8]]])

    assert_close(mean_view(features), torch.tensor([[0.5**0.5, 0.5**0.5], [0.6, 0.8]]))
    assert torch.equal(mean_view(features[:, 1:]), features[:, 1])
