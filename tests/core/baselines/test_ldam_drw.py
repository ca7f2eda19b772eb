"""LDAM-DRW (method.md B7) against plain Python."""

import math

import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.frame import Frame
from uproto_core.baselines.ldam_drw import LdamSetting, _fitted, late_weights, ldam_loss, margins
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream


def test_margins_grow_as_the_fourth_root_of_rarity():
    got = margins(torch.tensor([1600, 100, 0, 1]), 0.5)

    assert_close(got[[0, 1, 3]], torch.tensor([0.5 / 1600**0.25, 0.5 / 100**0.25, 0.5]))
    assert bool(got.isfinite().all())


def test_late_weights_are_the_inverse_of_the_effective_number_with_mean_1():
    counts = [500, 20, 0, 3]

    got = late_weights(torch.tensor(counts))

    inverse = [(1 - 0.9999) / (1 - 0.9999**n) if n else 0.0 for n in counts]
    mean = sum(inverse) / 3
    assert_close(got, torch.tensor([w / mean for w in inverse]))


def test_the_loss_lowers_the_right_class_by_its_margin():
    cosine = torch.tensor([[0.9, 0.4, 0.1], [0.3, 0.2, 0.5]], dtype=torch.float64)
    labels, margin, weights = [0, 1], [0.1, 0.3, 0.5], [0.5, 2.0, 0.5]
    total = 0.0
    for row, label in zip(cosine.tolist(), labels, strict=True):
        scores = [30 * (c - margin[label] * (k == label)) for k, c in enumerate(row)]
        total -= weights[label] * (scores[label] - math.log(sum(map(math.exp, scores))))

    by_setting = [torch.tensor([row, row], dtype=torch.float64) for row in (margin, weights)]
    got = ldam_loss(torch.stack([cosine, cosine]), torch.tensor(labels), *by_setting)

    # Two settings that are the same are the loss twice over.
    assert_close(got, torch.tensor(2 * total / (0.5 + 2.0), dtype=torch.float64))


def test_weights_from_the_start_answer_rare_classes_more_often_than_none():
    data = made_data((40, 4, 2), spread=0.6)
    frame = Frame.of_member(data, 0, is_centred=False)
    asked = unit(drawn(300, 8, name="asked")).float()
    settings = [LdamSetting(margin=0.0, deferred=deferred) for deferred in (1.0, 0.0)]
    start = drawn(3, 8, name="start").float()

    never, always = (
        int((answers(asked).argmax(dim=1) > 0).sum())
        for answers in _fitted(frame, settings, start, stream(0, "a"), CancelToken())
    )

    assert always > never
