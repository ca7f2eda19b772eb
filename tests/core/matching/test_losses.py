"""The losses of stage 1 (method.md 1.3 and C.4), and 5.6, check 5."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.matching.losses import (
    distance_from_identity,
    distillation_loss,
    dot_regression,
    matching_loss,
    mix_offset,
    multi_positive_cross_entropy,
    near_prototypes,
    prototype_cross_entropy,
)
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream


def test_check_5_with_one_positive_a_row_it_is_cross_entropy():
    logits, target = drawn(5, 5), torch.tensor([2, 0, 4, 1, 3])

    got = multi_positive_cross_entropy(logits, F.one_hot(target, 5).bool())

    assert_close(got, F.cross_entropy(logits, target))


def test_check_5_matching_with_one_text_and_one_photo_a_class_is_the_symmetric_cross_entropy():
    images, texts, labels = unit(drawn(4, 6)), unit(drawn(4, 6, name="texts")), torch.tensor([3, 0, 2, 1])

    got = matching_loss(images, labels, texts, torch.arange(4), 20.0)

    logits = 20 * images @ texts.T
    assert_close(got, F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels.argsort()))


def test_several_positives_share_the_mass():
    logits = torch.tensor([[1.0, 2.0, -1.0], [0.5, 0.0, 3.0]], dtype=torch.float64)
    is_positive = torch.tensor([[True, True, False], [False, False, True]])
    rows = [[math.exp(value) for value in row] for row in logits.tolist()]
    first = -(math.log(rows[0][0] / sum(rows[0])) + math.log(rows[0][1] / sum(rows[0]))) / 2
    second = -math.log(rows[1][2] / sum(rows[1]))

    assert float(multi_positive_cross_entropy(logits, is_positive)) == pytest.approx((first + second) / 2)


def test_a_row_without_a_positive_is_left_out_of_the_mean():
    logits = drawn(3, 4)
    is_positive = torch.tensor([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1]]).bool()

    got = multi_positive_cross_entropy(logits, is_positive)

    assert_close(got, multi_positive_cross_entropy(logits[[0, 2]], is_positive[[0, 2]]))


def test_without_any_positive_there_is_nothing_to_learn_and_no_nan():
    logits = drawn(2, 3).requires_grad_()

    loss = multi_positive_cross_entropy(logits, torch.zeros(2, 3, dtype=torch.bool))
    loss.backward()

    assert float(loss.detach()) == 0
    assert_close(logits.grad, torch.zeros(2, 3, dtype=torch.float64))


def test_photos_of_classes_without_text_are_drawn_to_no_text():
    images, texts = unit(drawn(4, 5)), unit(drawn(2, 5, name="texts"))
    labels, text_labels = torch.tensor([0, 2, 1, 2]), torch.tensor([0, 1])

    got = matching_loss(images, labels, texts, text_labels, 20.0)

    logits = 20 * images @ texts.T
    i2t = F.cross_entropy(logits[[0, 2]], torch.tensor([0, 1]))
    # The photos without a text still stand among those that a text must not be taken for.
    assert_close(got, i2t + F.cross_entropy(logits.T, torch.tensor([0, 2])))


def test_without_texts_matching_is_nothing():
    assert float(matching_loss(drawn(3, 4), torch.arange(3), drawn(0, 4), torch.arange(0), 20.0)) == 0


def test_the_pull_is_cross_entropy_of_scaled_cosines():
    features, points, labels = unit(drawn(3, 4)), unit(drawn(5, 4, name="points")), [4, 0, 2]
    expected = 0.0
    for feature, label in zip(features.tolist(), labels, strict=True):
        scores = [math.exp(20 * sum(a * b for a, b in zip(feature, p, strict=True))) for p in points.tolist()]
        expected -= math.log(scores[label] / sum(scores)) / 3

    assert float(prototype_cross_entropy(features, torch.tensor(labels), points, 20.0)) == pytest.approx(expected)


def test_nothing_is_pulled_where_there_are_no_features():
    assert float(prototype_cross_entropy(drawn(0, 4), torch.arange(0), drawn(3, 4), 20.0)) == 0


def test_the_distance_from_the_identity_is_a_mean_of_squares():
    assert float(distance_from_identity(torch.eye(7))) == 0
    assert float(distance_from_identity(torch.tensor([[1.5, 2.0], [0.0, 1.0]]))) == pytest.approx((0.25 + 4) / 2)


def test_the_distance_is_exact_near_the_identity():
    weights = torch.eye(64) + 1e-5 * drawn(64, 64).float()

    exact = (weights.double() - torch.eye(64, dtype=torch.float64)).square().sum() / 64
    assert_close(distance_from_identity(weights).double(), exact, rtol=1e-5, atol=0)


def test_the_gradients_are_those_of_the_losses():
    images, texts = drawn(5, 4).requires_grad_(), drawn(3, 4, name="texts").requires_grad_()
    labels, text_labels = torch.tensor([0, 1, 1, 2, 3]), torch.tensor([0, 1, 2])
    points = unit(drawn(4, 4, name="points"))

    assert torch.autograd.gradcheck(
        lambda i, t: matching_loss(unit(i), labels, unit(t), text_labels, 20.0), (images, texts)
    )
    assert torch.autograd.gradcheck(lambda i: prototype_cross_entropy(unit(i), labels, points, 20.0), (images,))
    assert torch.autograd.gradcheck(distance_from_identity, (drawn(4, 4).requires_grad_(),))


@given(shift=st.floats(-50, 50), seed=st.integers(0, 99))
def test_a_shift_of_all_logits_changes_nothing(shift, seed):
    logits, is_positive = drawn(4, 5, seed=seed), drawn(4, 5, seed=seed, name="positive") > 0

    assert_close(
        multi_positive_cross_entropy(logits + shift, is_positive),
        multi_positive_cross_entropy(logits, is_positive),
        # The log-sum-exp of numbers up to 50 rounds in its last digits.
        atol=1e-12,
        rtol=0,
    )


@given(seed=st.integers(0, 99))
def test_the_order_of_photos_and_texts_changes_nothing(seed):
    images, texts = unit(drawn(6, 4, seed=seed)), unit(drawn(4, 4, seed=seed, name="texts"))
    labels, text_labels = torch.tensor([0, 0, 1, 2, 3, 1]), torch.tensor([0, 1, 2, 2])
    order = torch.randperm(6, generator=stream(seed, "tests/order"))
    text_order = torch.randperm(4, generator=stream(seed, "tests/text-order"))

    assert_close(
        matching_loss(images[order], labels[order], texts[text_order], text_labels[text_order], 20.0),
        matching_loss(images, labels, texts, text_labels, 20.0),
    )


def test_smoothing_spreads_a_share_of_the_mass_over_all_columns():
    logits = torch.tensor([[1.0, 2.0, -1.0]], dtype=torch.float64)
    logs = [value - math.log(sum(math.exp(z) for z in (1.0, 2.0, -1.0))) for value in (1.0, 2.0, -1.0)]
    expected = -(0.9 * (logs[0] + logs[1]) / 2 + 0.1 * sum(logs) / 3)

    got = multi_positive_cross_entropy(logits, torch.tensor([[True, True, False]]), 0.1)

    assert float(got) == pytest.approx(expected)


def test_a_row_without_a_positive_is_left_out_with_smoothing_too():
    logits = drawn(3, 4)
    is_positive = torch.tensor([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1]]).bool()

    got = multi_positive_cross_entropy(logits, is_positive, 0.2)

    assert_close(got, multi_positive_cross_entropy(logits[[0, 2]], is_positive[[0, 2]], 0.2))


def distillation(images, texts, scale, *, frozen_images, frozen_texts, sigma):
    """KL(frozen || trained) in plain loops, both ways."""

    def softmax(row):
        powers = [math.exp(value) for value in row]
        return [power / sum(powers) for power in powers]

    def one_way(frozen, trained):
        total = 0.0
        for before, after in zip(frozen.tolist(), trained.tolist(), strict=True):
            pairs = zip(softmax(before), softmax(after), strict=True)
            total += sum(p * (math.log(p) - math.log(q)) for p, q in pairs)
        return total / len(frozen)

    trained, frozen = scale * images @ texts.T, sigma * frozen_images @ frozen_texts.T
    return (one_way(frozen, trained) + one_way(frozen.T, trained.T)) / 2


def test_distillation_is_the_formula():
    images, texts = unit(drawn(4, 6)), unit(drawn(3, 6, name="texts"))
    before, texts_before = unit(drawn(4, 6, name="before")), unit(drawn(3, 6, name="texts before"))

    got = distillation_loss(images, texts, 15.0, frozen_images=before, frozen_texts=texts_before, sigma=20.0)

    assert float(got) == pytest.approx(
        distillation(images, texts, 15.0, frozen_images=before, frozen_texts=texts_before, sigma=20.0)
    )


@given(seed=st.integers(0, 99), scale=st.floats(1, 100))
def test_check_4_what_has_not_moved_has_no_distillation_loss(seed, scale):
    images, texts = unit(drawn(5, 6, seed=seed)), unit(drawn(4, 6, seed=seed, name="texts"))

    got = distillation_loss(images, texts, scale, frozen_images=images, frozen_texts=texts, sigma=scale)

    assert abs(float(got)) < 1e-6


@given(seed=st.integers(0, 99))
def test_distillation_is_never_negative(seed):
    images, texts = unit(drawn(5, 6, seed=seed)), unit(drawn(4, 6, seed=seed, name="texts"))
    before = unit(drawn(5, 6, seed=seed, name="before"))

    got = distillation_loss(images, texts, 20.0, frozen_images=before, frozen_texts=texts, sigma=20.0)

    assert float(got) >= -1e-9


def test_distillation_without_texts_is_nothing():
    none = torch.zeros(0, 6).double()
    images = unit(drawn(2, 6))

    assert float(distillation_loss(images, none, 20.0, frozen_images=images, frozen_texts=none, sigma=20.0)) == 0


def test_dot_regression_is_the_squared_lack_of_the_own_cosine():
    features, prototypes = unit(drawn(3, 5)), unit(drawn(4, 5, name="prototypes"))
    labels = torch.tensor([2, 0, 3])
    lacks = [1 - float(features[row] @ prototypes[label]) for row, label in enumerate(labels.tolist())]

    assert float(dot_regression(features, labels, prototypes)) == pytest.approx(sum(v * v / 2 for v in lacks) / 3)
    assert float(dot_regression(prototypes[labels], labels, prototypes)) == pytest.approx(0, abs=1e-12)
    assert float(dot_regression(features[:0], labels[:0], prototypes)) == 0


def test_the_offset_of_a_mix_is_the_log_of_how_often_a_class_is_drawn():
    counts = torch.tensor([100, 25, 4])

    assert_close(mix_offset(counts, 0.0), torch.zeros(3))
    # Roots 10, 5 and 2: q = 10/17, 5/17, 2/17, times C = 3.
    assert mix_offset(counts, 0.5).tolist() == pytest.approx([math.log(3 * root / 17) for root in (10, 5, 2)])
    assert bool(mix_offset(torch.tensor([9, 0]), 1.0).isfinite().all())


def test_with_its_offset_the_pull_is_right_for_equal_classes():
    # Bayes: scores that are right for equally frequent classes, plus log q, are right for the mix that is drawn.
    features, prototypes, labels = unit(drawn(6, 4)), unit(drawn(3, 4, name="p")), torch.tensor([0, 0, 0, 0, 1, 2])
    offset = mix_offset(torch.tensor([16, 4, 4]), 1.0).double()

    got = prototype_cross_entropy(features, labels, prototypes, 20.0, offset)

    scores = 20 * features @ prototypes.T
    weighted = scores.exp() * torch.tensor([16, 4, 4]).double()
    expected = -(weighted[torch.arange(6), labels] / weighted.sum(dim=1)).log().mean()
    # The offset is stored in float32.
    assert float(got) == pytest.approx(float(expected), rel=1e-6)


@pytest.mark.parametrize("loss", ["distillation", "dot", "offset", "smoothed"])
def test_the_gradients_of_the_options_are_those_of_the_losses(loss):
    images, texts = drawn(3, 4).requires_grad_(), unit(drawn(2, 4, name="texts"))
    frozen, labels = unit(drawn(3, 4, name="frozen")), torch.tensor([0, 1, 1])

    def value(raw):
        features = unit(raw)
        match loss:
            case "distillation":
                return distillation_loss(features, texts, 5.0, frozen_images=frozen, frozen_texts=texts, sigma=4.0)
            case "dot":
                return dot_regression(features, labels, texts)
            case "offset":
                return prototype_cross_entropy(features, labels, texts, 5.0, torch.tensor([0.3, -0.4]).double())
            case _:
                return matching_loss(features, labels, texts, torch.tensor([0, 1]), 5.0, 0.1)

    assert torch.autograd.gradcheck(value, (images,))


def test_near_prototypes_are_the_batchs_own_and_those_nearest_to_any_of_them():
    # On a circle, ten degrees apart: around 3 and 20 lie 2, 4, 19 and 21.
    angles = torch.arange(36, dtype=torch.float64) * math.pi / 18
    circle = torch.stack([angles.cos(), angles.sin()], dim=1)

    found = near_prototypes(torch.tensor([20, 3, 3]), circle, 4)

    assert found.places.tolist() == [2, 3, 4, 19, 20, 21]
    assert found.labels.tolist() == [4, 1, 1]


@given(seed=st.integers(0, 50), near=st.integers(0, 40))
def test_labels_keep_their_prototypes_however_few_are_near(seed, near):
    prototypes = unit(drawn(30, 5, seed=seed))
    labels = torch.randint(30, (8,), generator=stream(seed, "tests/labels"))

    found = near_prototypes(labels, prototypes, near)

    assert torch.equal(found.places[found.labels], labels)
    assert len(found.places) == min(len(labels.unique()) + near, 30)


def test_with_all_prototypes_near_the_pull_is_that_to_all():
    features, prototypes = unit(drawn(6, 5)), unit(drawn(9, 5, name="p"))
    labels = torch.tensor([8, 0, 3, 3, 1, 8])

    found = near_prototypes(labels, prototypes, 99)

    assert found.places.tolist() == list(range(9))
    assert_close(
        prototype_cross_entropy(features, found.labels, prototypes[found.places], 20.0),
        prototype_cross_entropy(features, labels, prototypes, 20.0),
    )
