"""L1 of method.md 1.3 against plain numbers, and what holds at the first step (5.6, check 4)."""

import math

import pytest
import torch
from torch.testing import assert_close

from uproto_core.prototypes.space import unit
from uproto_core.settings import TuningSettings
from uproto_core.tuning.objective import Targets, TowerObjective

SETTINGS = TuningSettings(match_scale=5, anchor_scale=7, anchor_weight=0.5, stay_weight=0.25)


def rows(number: int, many: int) -> torch.Tensor:
    return unit(torch.randn(many, 4, generator=torch.Generator().manual_seed(number)))


FEATURES, LABELS = rows(1, 4), torch.tensor([0, 1, 2, 1])
CHOSEN = torch.tensor([0, 2, 3])
TARGETS = Targets(
    image_centre=torch.tensor([0.1, -0.2, 0.0, 0.3]),
    prototypes=rows(2, 3),
    offset=torch.tensor([0.2, 0.0, -0.3]),
    texts=rows(3, 4),
    text_labels=torch.tensor([0, 0, 1, 2]),
    text_weights=torch.ones(4),
)


def norm(vector: list[float]) -> list[float]:
    length = math.sqrt(sum(x * x for x in vector))
    return [x / length for x in vector]


def dot(one: list[float], other: list[float]) -> float:
    return sum(x * y for x, y in zip(one, other, strict=True))


def log_softmax(row: list[float]) -> list[float]:
    total = math.log(sum(math.exp(x) for x in row))
    return [x - total for x in row]


def centred(features: torch.Tensor) -> list[list[float]]:
    centre = TARGETS.image_centre.tolist()
    return [norm([x - c for x, c in zip(row, centre, strict=True)]) for row in features.tolist()]


def matched() -> float:
    """(L_i2t + L_t2i) / 2."""
    photos, texts = centred(FEATURES), TARGETS.texts[CHOSEN].tolist()
    of_photo, of_text = LABELS.tolist(), TARGETS.text_labels[CHOSEN].tolist()
    logits = [[5 * dot(photo, text) for text in texts] for photo in photos]

    def one_way(table: list[list[float]], rows_of: list[int], columns_of: list[int]) -> float:
        total, counted = 0.0, 0
        for row, own in zip(table, rows_of, strict=True):
            positives = [place for place, label in enumerate(columns_of) if label == own]
            if positives:
                total -= sum(log_softmax(row)[place] for place in positives) / len(positives)
                counted += 1
        return total / counted

    columns = [list(column) for column in zip(*logits, strict=True)]
    return (one_way(logits, of_photo, of_text) + one_way(columns, of_text, of_photo)) / 2


def pulled() -> float:
    offset = TARGETS.offset.tolist()
    total = 0.0
    for photo, label in zip(centred(FEATURES), LABELS.tolist(), strict=True):
        row = [7 * dot(photo, p) + o for p, o in zip(TARGETS.prototypes.tolist(), offset, strict=True)]
        total -= log_softmax(row)[label]
    return total / len(LABELS)


@pytest.mark.parametrize(("share_done", "ramp"), [(0.0, 0.0), (0.1, 0.5), (0.2, 1.0), (0.9, 1.0)])
def test_the_loss_is_its_formula_and_the_pull_grows_over_the_first_fifth(share_done, ramp):
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=False)

    got = objective.loss(FEATURES, LABELS, CHOSEN, share_done, None)

    assert float(got.detach()) == pytest.approx(matched() + ramp * 0.5 * pulled(), abs=1e-5)


def test_a_tower_that_has_not_moved_is_not_pulled_back():
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=True)

    got = objective.loss(FEATURES, LABELS, CHOSEN, 0.0, FEATURES)

    assert float(got.detach()) == pytest.approx(0.75 * matched(), abs=1e-5)


def test_a_tower_that_has_moved_is_pulled_back():
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=True)

    near = objective.loss(FEATURES, LABELS, CHOSEN, 0.0, FEATURES)
    far = objective.loss(FEATURES, LABELS, CHOSEN, 0.0, rows(9, 4))

    assert float((far - near).detach()) > 0


def test_without_texts_photos_are_pulled_to_their_anchors_alone():
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=False)
    none = torch.zeros(0, dtype=torch.int64)

    got = objective.loss(FEATURES, LABELS, none, 1.0, None)

    assert float(got.detach()) == pytest.approx(0.5 * pulled(), abs=1e-5)


def test_without_texts_a_tower_is_held_to_how_it_saw_the_anchors():
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=True)
    none = torch.zeros(0, dtype=torch.int64)

    same = objective.loss(FEATURES, LABELS, none, 0.0, FEATURES)
    moved = objective.loss(FEATURES, LABELS, none, 0.0, rows(9, 4))

    assert float(same.detach()) == pytest.approx(0, abs=1e-6)
    assert float(moved.detach()) > 0


def test_smoothing_spreads_the_target():
    sharp = TowerObjective(TARGETS, SETTINGS, keeps_near=False)
    smooth = TowerObjective(TARGETS, TuningSettings(match_scale=5, smoothing=0.3), keeps_near=False)

    one, other = (each.loss(FEATURES, LABELS, CHOSEN, 0.0, None) for each in (sharp, smooth))

    assert not torch.isclose(one, other)


@pytest.mark.parametrize(("asked", "kept"), [(-3.0, 1.0), (math.log(30), 30.0), (9.0, 100.0)])
def test_the_logit_scale_stays_between_one_and_a_hundred(asked, kept):
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=False)
    with torch.no_grad():
        objective.log_scale.fill_(asked)

    objective.keep_in_range()

    assert float(objective.log_scale.detach().exp()) == pytest.approx(kept, rel=1e-5)


def test_the_scale_is_trained_and_nothing_else_of_the_loss():
    objective = TowerObjective(TARGETS, SETTINGS, keeps_near=False)
    features = FEATURES.clone().requires_grad_()

    objective.loss(features, LABELS, CHOSEN, 1.0, None).backward()

    assert [name for name, _ in objective.named_parameters()] == ["log_scale"]
    assert float(objective.log_scale.grad.abs()) > 0
    assert_close(TARGETS.texts, rows(3, 4))
