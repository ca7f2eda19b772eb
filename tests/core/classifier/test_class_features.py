"""Class feature prototypes with shrinkage (method.md 2.12), and 5.6, check 8."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.classifier.class_features import class_prototypes, estimate_shrinkage, shrunken_means
from uproto_core.prototypes.space import class_means, unit
from uproto_core.settings import ClassifierSettings

COUNTS = torch.tensor([4, 1, 0])


def test_check_8_with_k_0_it_is_the_class_mean():
    means, anchors = drawn(3, 4), unit(drawn(3, 4, name="anchors"))

    assert_close(shrunken_means(means, anchors, COUNTS, 0.0)[:2], unit(means)[:2])


def test_check_8_with_infinite_k_it_is_the_anchor():
    means, anchors = drawn(3, 4), unit(drawn(3, 4, name="anchors"))

    assert_close(shrunken_means(means, anchors, COUNTS, math.inf), anchors)
    assert_close(shrunken_means(means, anchors, COUNTS, 1e12), anchors, atol=1e-9, rtol=0)


@pytest.mark.parametrize("k", [0.0, 5.0, math.inf])
def test_check_8_a_class_without_photos_has_its_anchor(k):
    means, anchors = drawn(3, 4), unit(drawn(3, 4, name="anchors"))
    means[2] = torch.nan

    assert_close(shrunken_means(means, anchors, COUNTS, k)[2], anchors[2])


def test_between_it_is_the_formula():
    means, anchors = drawn(3, 4), unit(drawn(3, 4, name="anchors"))

    got = shrunken_means(means, anchors, COUNTS, 5.0)

    assert_close(got[0], unit((4 * means[0] + 5 * anchors[0]) / 9))
    assert_close(got[1], unit((1 * means[1] + 5 * anchors[1]) / 6))


@given(seed=st.integers(0, 99), k=st.floats(0, 100))
def test_more_photos_are_nearer_to_their_mean(seed, k):
    means, anchors = unit(drawn(1, 4, seed=seed)), unit(drawn(1, 4, seed=seed, name="anchors"))

    near = [float(shrunken_means(means, anchors, torch.tensor([n]), k) @ means.T) for n in (1, 5, 100)]

    assert near == sorted(near) or near == pytest.approx([near[0]] * 3)


def gaussians(classes: int, photos: int, dim: int, *, between: float, within: float, seed: int = 0):
    """Photos around class means that lie around anchors; the true k is within^2 / between^2."""
    anchors = drawn(classes, dim, seed=seed, name="anchors")
    centres = anchors + between * drawn(classes, dim, seed=seed, name="centres")
    labels = torch.arange(classes).repeat_interleave(photos)
    return centres[labels] + within * drawn(len(labels), dim, seed=seed), labels, anchors, centres


def test_on_gaussians_the_estimate_is_the_true_ratio():
    features, labels, anchors, _ = gaussians(60, 40, 30, between=0.3, within=1.0)

    got = estimate_shrinkage(features, labels, anchors)

    assert got.is_measured
    # 60 class means in 30 dimensions: a standard error of 2.4 per cent.
    assert got.k == pytest.approx(1 / 0.3**2, rel=0.08)


def test_drawn_to_their_anchors_means_of_three_photos_are_nearer_to_the_truth():
    features, labels, anchors, centres = gaussians(60, 40, 30, between=0.3, within=1.0)
    k = estimate_shrinkage(features, labels, anchors).k
    few = torch.cat([(labels == label).nonzero()[:3, 0] for label in range(60)])
    means, counts = class_means(features[few], labels[few], 60), torch.full((60,), 3)

    def error(weight: float) -> float:
        # Before the lengths are taken away.
        drawn_to = (counts[:, None] * means + weight * anchors) / (counts[:, None] + weight)
        return float((drawn_to - centres).square().sum(dim=1).mean())

    # With the true k the error falls from s^2 / 3 to s^2 / (3 + k): to about a fifth.
    assert error(k) < 0.3 * error(0.0)


def test_the_estimate_is_the_formula_in_plain_loops():
    features, labels, anchors, _ = gaussians(4, 6, 3, between=1.0, within=1.0)
    rows = [features[labels == c] for c in range(4)]
    means = [part.mean(dim=0) for part in rows]
    within = sum(float((row - mean).square().sum()) for part, mean in zip(rows, means, strict=True) for row in part)
    within /= 4 * 5
    between = (
        sum(float((mean - anchor).square().sum()) - within / 6 for mean, anchor in zip(means, anchors, strict=True)) / 4
    )

    assert estimate_shrinkage(features, labels, anchors).k == pytest.approx(min(max(within / between, 0.5), 50))


def test_classes_of_few_photos_take_no_part_in_the_estimate():
    features, labels, anchors, _ = gaussians(3, 8, 4, between=0.5, within=1.0)
    more = torch.cat([features, torch.full((4, 4), 100.0).double()])
    more_labels = torch.cat([labels, torch.full((4,), 3)])
    more_anchors = torch.cat([anchors, torch.zeros(1, 4).double()])

    assert estimate_shrinkage(more, more_labels, more_anchors) == estimate_shrinkage(features, labels, anchors)


def test_with_too_few_classes_of_enough_photos_k_is_5_and_not_measured():
    features, labels, anchors, _ = gaussians(3, 4, 4, between=0.5, within=1.0)

    got = estimate_shrinkage(features, labels, anchors)

    assert (got.k, got.is_measured) == (5.0, False)


def test_the_estimate_stays_within_its_limits():
    # Means exactly on their anchors: nothing lies between, and the anchors are worth most.
    features, labels, _, _ = gaussians(4, 10, 3, between=0.1, within=1.0)
    assert estimate_shrinkage(features, labels, class_means(features, labels, 4)).k == 50
    # Photos that do not vary: the mean of one is the class.
    still, labels, anchors, _ = gaussians(4, 10, 3, between=1.0, within=0.0)
    assert estimate_shrinkage(still, labels, anchors).k == 0.5


def prototypes(kind: str, **values: object) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """In the form of this kind, and what they were made of."""
    features, labels, anchors, _ = gaussians(4, 6, 5, between=0.5, within=1.0)
    means = class_means(features, labels, 4)
    settings = ClassifierSettings(prototypes=kind, **values)
    return class_prototypes(settings, means, plain=features, labels=labels, anchors=anchors), features, labels, anchors


def test_the_plain_form_is_the_means_as_they_are():
    got, features, labels, _ = prototypes("mean")

    assert_close(got, class_means(features, labels, 4))


def test_the_shrunken_form_takes_the_number_of_photos_that_was_set():
    got, features, labels, anchors = prototypes("shrunk", shrink_photos=3.0)

    expected = shrunken_means(class_means(features, labels, 4), anchors, torch.full((4,), 6), 3.0)
    assert_close(got, expected)


def test_the_estimated_form_takes_the_number_that_fits():
    got, features, labels, anchors = prototypes("estimated")

    k = estimate_shrinkage(features, labels, anchors).k
    assert k not in (0.5, 5.0, 50.0)
    assert_close(got, shrunken_means(class_means(features, labels, 4), anchors, torch.full((4,), 6), k))
