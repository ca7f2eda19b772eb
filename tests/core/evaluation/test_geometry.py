"""How far classes lie apart (method.md 4.5), and 5.6, check 10."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.evaluation.geometry import class_distances, class_geometry
from uproto_core.prototypes.space import unit


def two_classes(photos: tuple[int, int], seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Noisy photos of two classes whose means have the cosine 0.5."""
    means = torch.tensor([[1.0, 0.0], [0.5, math.sqrt(0.75)]], dtype=torch.float64)
    labels = torch.repeat_interleave(torch.arange(2), torch.tensor(photos))
    rows = torch.zeros(len(labels), 32, dtype=torch.float64)
    rows[:, :2] = means[labels]
    return unit(rows + 0.2 * drawn(len(labels), 32, seed=seed)), labels


def mean_distance(photos: tuple[int, int]) -> float:
    return sum(float(class_distances(*two_classes(photos, seed), 2)[0, 1]) for seed in range(20)) / 20


def test_check_10_a_class_cut_from_200_to_10_photos_stays_where_it_is():
    full, cut = mean_distance((200, 200)), mean_distance((200, 10))

    assert cut == pytest.approx(full, rel=0.1)
    # The photos' noise is no distance: what is left is that of the directions.
    assert full == pytest.approx(0.5, abs=0.02)


def test_check_10_distances_of_plain_means_would_not_have_stayed():
    def plain(photos: tuple[int, int]) -> float:
        total = 0.0
        for seed in range(20):
            features, labels = two_classes(photos, seed)
            means = unit(torch.stack([features[labels == label].mean(dim=0) for label in range(2)]))
            total += 1 - float(means[0] @ means[1])
        return total / 20

    assert plain((200, 10)) > 1.02 * plain((200, 200))


def distance_by_loops(features: torch.Tensor, labels: list[int], a: int, b: int) -> float:
    def similar(first: int, second: int) -> float:
        pairs = [
            float(features[i] @ features[j])
            for i, one in enumerate(labels)
            for j, other in enumerate(labels)
            if one == first and other == second and i != j
        ]
        return sum(pairs) / len(pairs)

    return 1 - similar(a, b) / math.sqrt(max(similar(a, a), 1e-4) * max(similar(b, b), 1e-4))


def test_distances_are_those_of_loops_over_the_pairs():
    features, labels = unit(drawn(9, 3)), [0, 1, 0, 2, 1, 2, 0, 1, 1]

    got = class_distances(features, torch.tensor(labels), 3)

    for a in range(3):
        for b in range(3):
            expected = 0 if a == b else distance_by_loops(features, labels, a, b)
            assert float(got[a, b]) == pytest.approx(expected, abs=1e-9)


def test_classes_with_fewer_than_two_photos_are_not_measured():
    features, labels = unit(drawn(5, 4)), torch.tensor([0, 0, 1, 2, 2])

    got = class_distances(features, labels, 4)

    assert bool(got[1].isnan().all())
    assert bool(got[:, 3].isnan().all())
    assert bool(got[[0, 0, 2], [0, 2, 0]].isfinite().all())


def test_distances_do_not_depend_on_the_order_of_photos():
    features, labels = unit(drawn(8, 3)), torch.tensor([0, 1, 0, 1, 2, 2, 0, 1])
    order = torch.tensor([5, 0, 7, 2, 4, 6, 1, 3])

    assert_close(class_distances(features[order], labels[order], 3), class_distances(features, labels, 3))


def test_the_geometry_is_the_mean_over_pairs_of_groups():
    labels = torch.arange(5).repeat_interleave(3)
    features = unit(drawn(5, 4, name="classes")[labels] + 0.3 * drawn(15, 4))
    distances = class_distances(features, labels, 5)

    got = class_geometry(features, labels, ["many", "many", "medium", "few", "few"])

    assert got.head_head == pytest.approx(float(distances[0, 1]))
    head_tail = distances[[0, 0, 1, 1], [3, 4, 3, 4]].mean()
    assert got.head_tail == pytest.approx(float(head_tail))
    assert got.tail_tail == pytest.approx(float(distances[3, 4]))
    assert got.ratio == pytest.approx(float(head_tail / distances[3, 4]))


def test_a_figure_without_a_pair_of_classes_is_nothing():
    labels = torch.arange(3).repeat_interleave(2)
    features = unit(drawn(6, 4))

    even = class_geometry(features, labels, ["even"] * 3)
    one_each = class_geometry(features, labels, ["many", "medium", "few"])

    assert (even.head_head, even.head_tail, even.tail_tail, even.ratio) == (None, None, None, None)
    assert (one_each.head_head, one_each.tail_tail, one_each.ratio) == (None, None, None)
    assert one_each.head_tail is not None


def test_classes_that_are_not_measured_are_left_out_of_the_means():
    labels = torch.tensor([0, 0, 1, 1, 2, 3, 3])
    features = unit(drawn(7, 4))
    distances = class_distances(features, labels, 4)

    got = class_geometry(features, labels, ["many", "few", "few", "few"])

    assert got.tail_tail == pytest.approx(float(distances[1, 3]))
    assert got.head_tail == pytest.approx(float((distances[0, 1] + distances[0, 3]) / 2))


def test_rare_classes_that_crowd_show_in_the_ratio():
    # Two rare classes near each other and far from two common ones.
    means = unit(drawn(4, 16, name="means"))
    means[3] = unit(means[2] + 0.3 * means[3])
    labels = torch.repeat_interleave(torch.arange(4), torch.tensor([40, 40, 4, 4]))
    features = unit(means[labels] + 0.1 * drawn(88, 16))

    got = class_geometry(features, labels, ["many", "many", "few", "few"])

    assert got.ratio > 3
