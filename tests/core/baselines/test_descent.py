"""Batches of the rivals: who is drawn how often, how long, and how the rate falls."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import made_data
from uproto_core.baselines import descent
from uproto_core.baselines.descent import ClassAwareRows, RootRows, ShuffledRows, descend, steps_for, uniform
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes.data import MemberRows, member_rows
from uproto_core.seeds import stream

ROWS = member_rows(made_data((60, 20, 5), views=2), 0)


def photos_of(places: torch.Tensor, rows: MemberRows = ROWS) -> torch.Tensor:
    return places // rows.views


def test_plain_sampling_sees_every_photo_once_a_pass(monkeypatch):
    monkeypatch.setattr(descent, "BATCH", 20)
    draws = ShuffledRows(ROWS, stream(0, "a"))

    # 340 draws are four passes over 85 photos; batches reach over the end of a pass.
    seen = torch.cat([photos_of(draws.draw()) for _ in range(17)])

    for pass_ in seen.split(85):
        assert torch.equal(pass_.sort().values, torch.arange(85))


def test_plain_sampling_of_few_photos_is_all_of_them():
    assert len(ShuffledRows(ROWS, stream(0, "a")).draw()) == 85


@pytest.mark.parametrize("kind", [ShuffledRows, ClassAwareRows, RootRows])
def test_every_view_is_seen(kind):
    draws = kind(ROWS, stream(0, "a"))

    views = torch.cat([draws.draw() for _ in range(10)]) % ROWS.views

    assert 0.4 < float(views.double().mean()) < 0.6


def test_class_aware_sampling_takes_classes_in_turn_with_four_photos_each():
    draws = ClassAwareRows(ROWS, stream(0, "a"))

    # 96 groups of 4 are 32 rounds over 3 classes.
    labels = torch.cat([ROWS.labels[draws.draw()] for _ in range(3)]).view(96, 4)

    assert bool((labels == labels[:, :1]).all())
    for round_ in labels[:, 0].split(3):
        assert sorted(round_.tolist()) == [0, 1, 2]


def test_class_aware_sampling_sees_all_photos_of_a_class_and_no_absent_class():
    data = made_data((6, 3, 2), views=1)
    kept = data.labels != 1
    rows = MemberRows(
        features=data.features[kept, 0],
        labels=data.labels[kept],
        counts=torch.bincount(data.labels[kept], minlength=3),
        views=1,
    )
    draws = ClassAwareRows(rows, stream(0, "a"))

    seen = torch.cat([draws.draw() for _ in range(3)])

    assert torch.equal(seen.unique(), torch.arange(8))


def test_root_sampling_draws_classes_by_the_root_of_their_counts():
    draws = RootRows(ROWS, stream(0, "a"))

    labels = torch.cat([ROWS.labels[draws.draw()] for _ in range(200)])

    roots = torch.tensor([60.0, 20.0, 5.0]).sqrt()
    # 17,000 draws: three standard errors of a share are 0.012.
    assert_close(torch.bincount(labels) / len(labels), roots / roots.sum(), atol=0.012, rtol=0)


@pytest.mark.parametrize(("photos", "steps"), [(2, 100), (1280, 200), (128 * 1000, 4000)])
def test_a_training_has_twenty_passes_and_neither_too_few_nor_too_many_steps(photos, steps):
    rows = MemberRows(
        features=torch.zeros(3 * photos, 1),
        labels=torch.zeros(3 * photos, dtype=torch.int64),
        counts=torch.tensor([photos]),
        views=3,
    )

    assert steps_for(rows) == range(steps)


def test_the_rate_falls_to_zero_as_a_cosine_over_both_parts_of_a_training():
    weight = torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.SGD([weight], lr=0.5)
    places = [0.0]

    def loss(_: torch.Tensor) -> torch.Tensor:
        places.append(float(weight.detach()))
        return -weight.sum()

    for part in (range(3), range(3, 5)):
        descend(optimiser, loss, ShuffledRows(ROWS, stream(0, "a")), CancelToken(), steps=part, of=5)

    # The slope is 1, so that a step is the rate.
    steps = torch.tensor([*places[1:], float(weight.detach())]).diff()
    assert_close(steps, torch.tensor([0.5 * (1 + math.cos(math.pi * step / 5)) / 2 for step in range(5)]))


def test_stop_is_asked_for_at_every_step():
    cancel = CancelToken()
    weight = torch.zeros(1, requires_grad=True)
    steps = []

    def loss(_: torch.Tensor) -> torch.Tensor:
        steps.append(1)
        if len(steps) == 3:
            cancel.cancel()
        return weight.sum()

    with pytest.raises(Cancelled):
        descend(
            torch.optim.SGD([weight], lr=1.0), loss, ShuffledRows(ROWS, stream(0, "a")), cancel, steps=steps_for(ROWS)
        )

    assert len(steps) == 3


def test_weights_are_drawn_evenly_between_the_bounds():
    drawn = uniform(100, 100, bound=0.2, generator=stream(0, "a"))

    assert 0.19 < float(drawn.max()) <= 0.2
    assert -0.2 <= float(drawn.min()) < -0.19
    assert abs(float(drawn.mean())) < 0.005
