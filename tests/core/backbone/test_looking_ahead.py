"""Batches are looked at by several threads at once, and come out as if by one."""

import threading
from itertools import count, islice

import pytest
import torch

from tests.core.backbone.made import CPU, photos_of, run_out
from uproto_core.backbone.features import extract_views
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.backbone.views import plan_views
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.settings import FeatureSettings


@pytest.fixture
def two_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def pixels_of(backbone, many, seed=3):
    side = backbone.image_px
    draws = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (many, 3, side, side), generator=draws, dtype=torch.uint8)


def test_results_come_in_the_batches_order(built_in, two_threads):
    found = looked_at(iter(range(50)), lambda _, number: number * number, built_in, CPU, CancelToken())

    assert list(found) == [number * number for number in range(50)]


def test_batches_may_be_endless(built_in, two_threads):
    found = looked_at(count(), lambda _, number: number, built_in, CPU, CancelToken())

    assert list(islice(found, 5)) == [0, 1, 2, 3, 4]


def test_no_two_threads_look_with_the_same_one_and_each_computes_with_one_core(built_in, two_threads):
    meeting = threading.Barrier(2, timeout=30)

    def look(backbone, _):
        meeting.wait()
        return threading.get_ident(), id(backbone), torch.get_num_threads()

    found = list(looked_at(range(6), look, built_in, CPU, CancelToken()))

    assert len({thread for thread, _, _ in found}) == 2
    assert len({(thread, backbone) for thread, backbone, _ in found}) == 2
    assert len({backbone for _, backbone, _ in found}) == 2
    assert {threads for _, _, threads in found} == {1}
    assert torch.get_num_threads() == 2


def test_threads_are_as_before_where_nobody_waits_for_the_end(built_in, two_threads):
    found = looked_at(count(), lambda _, number: number, built_in, CPU, CancelToken())
    next(found)

    found.close()

    assert torch.get_num_threads() == 2


def test_what_goes_wrong_is_raised_in_its_turn(built_in, two_threads):
    def look(_, number):
        if number == 3:
            raise ValueError("the fourth")
        return number

    found = looked_at(range(9), look, built_in, CPU, CancelToken())

    assert [next(found) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="the fourth"):
        next(found)


def test_stop_is_heard_between_batches(built_in, two_threads):
    token = CancelToken()
    found = looked_at(count(), lambda _, number: number, built_in, CPU, token)
    next(found)

    token.cancel()

    with pytest.raises(Cancelled):
        list(found)


def test_a_twin_has_the_same_weights_and_answers_and_its_own_modules(built_in):
    pixels = pixels_of(built_in, 3)

    twin = built_in.twin()

    assert torch.equal(twin.encode_depths(pixels), built_in.encode_depths(pixels))
    own, others = dict(twin._quick[0].named_modules()), dict(built_in._quick[0].named_modules())
    assert all(own[name] is not others[name] for name in own if name.startswith("visual"))
    ours, theirs = dict(twin._quick[0].named_parameters()), dict(built_in._quick[0].named_parameters())
    assert all(ours[name] is theirs[name] for name in theirs)


def test_twins_look_at_the_same_time_without_noting_each_others_layers(built_in, two_threads):
    batches = [pixels_of(built_in, 4, seed=seed) for seed in range(12)]

    found = list(looked_at(batches, lambda twin, batch: twin.encode_depths(batch), built_in, CPU, CancelToken()))

    torch.set_num_threads(1)
    assert all(torch.equal(made, built_in.encode_depths(batch)) for made, batch in zip(found, batches, strict=True))


def test_a_tower_that_learns_is_looked_through_as_it_is_now(built_in):
    learning = built_in.with_tower(lambda tower: tower.requires_grad_(requires_grad=True), "learning")
    pixels = pixels_of(built_in, 2)
    before = learning.twin().encode_images(pixels)
    with torch.no_grad():
        for weight in learning.image_tower.parameters():
            weight.mul_(1.01)

    after = learning.twin().encode_images(pixels)

    assert torch.equal(after, learning.encode_images(pixels))
    assert not torch.allclose(after, before, atol=1e-4)


def test_features_are_the_same_to_the_bit_however_many_threads_look(built_in, photo_folder, two_threads):
    photos = photos_of(photo_folder({"Fox": 9, "Lynx": 4}))
    plan = plan_views(3, FeatureSettings())
    several = run_out(extract_views(built_in, photos, plan, CPU, CancelToken()))[1]
    torch.set_num_threads(1)

    alone = built_in.twin()
    alone.fingerprint = "another place in the cache"
    one = run_out(extract_views(alone, photos, plan, CPU, CancelToken()))[1]

    assert several.tobytes() == one.tobytes()
