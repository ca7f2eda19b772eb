"""How far classes lie apart (method.md 4.5), and 5.6, check 10."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.evaluation.distances import GroupDistances, group_distances, placed_photos, placed_points
from uproto_core.figures import Group, Ranged
from uproto_core.prototypes.simplex import orthonormal_columns, simplex_prototypes
from uproto_core.prototypes.space import unit
from uproto_core.seeds import rng


def two_classes(photos: tuple[int, int], seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Noisy photos of two classes whose means have the cosine 0.5."""
    means = torch.tensor([[1.0, 0.0], [0.5, math.sqrt(0.75)]], dtype=torch.float64)
    labels = torch.repeat_interleave(torch.arange(2), torch.tensor(photos))
    rows = torch.zeros(len(labels), 32, dtype=torch.float64)
    rows[:, :2] = means[labels]
    return unit(rows + 0.2 * drawn(len(labels), 32, seed=seed)), labels


def class_distances(features: torch.Tensor, labels: torch.Tensor, classes: int) -> torch.Tensor:
    """The square of all distances, NaN for what is not measured."""
    placed = placed_photos(features, labels, classes)
    distances = torch.full((classes, classes), torch.nan, dtype=torch.float64)
    distances[placed.labels[:, None], placed.labels[None, :]] = 1 - placed.vectors @ placed.vectors.T
    return distances


def in_groups(features: torch.Tensor, labels: torch.Tensor, groups: list[Group]) -> GroupDistances:
    return group_distances(placed_photos(features, labels, len(groups)), groups, 0, CancelToken())


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

    for a, b in ((0, 1), (0, 2), (1, 2)):
        assert float(got[a, b]) == pytest.approx(distance_by_loops(features, labels, a, b), abs=1e-9)


def test_classes_with_fewer_than_two_photos_are_not_measured():
    features, labels = unit(drawn(5, 4)), torch.tensor([0, 0, 1, 2, 2])

    assert placed_photos(features, labels, 4).labels.tolist() == [0, 2]


def test_distances_do_not_depend_on_the_order_of_photos():
    features, labels = unit(drawn(8, 3)), torch.tensor([0, 1, 0, 1, 2, 2, 0, 1])
    order = torch.tensor([5, 0, 7, 2, 4, 6, 1, 3])

    assert_close(class_distances(features[order], labels[order], 3), class_distances(features, labels, 3))


def test_groups_are_the_means_over_their_pairs():
    labels = torch.arange(6).repeat_interleave(3)
    features = unit(drawn(6, 4, name="classes")[labels] + 0.3 * drawn(18, 4))
    distances = class_distances(features, labels, 6)

    got = in_groups(features, labels, ["many", "few", "medium", "few", "many", "few"])

    tail_tail = float((distances[1, 3] + distances[1, 5] + distances[3, 5]) / 3)
    head_tail = float(distances[[0, 0, 0, 4, 4, 4], [1, 3, 5, 1, 3, 5]].mean())
    assert got.head_head.value == pytest.approx(float(distances[0, 4]))
    assert got.head_tail.value == pytest.approx(head_tail)
    assert got.tail_tail.value == pytest.approx(tail_tail)
    assert got.head_tail_ratio.value == pytest.approx(head_tail / tail_tail)
    assert got.head_head_ratio.value == pytest.approx(float(distances[0, 4]) / tail_tail)


def test_ranges_are_those_of_classes_drawn_anew_one_by_one():
    features, labels = (
        unit(drawn(7, 5)[torch.arange(7).repeat(4)] + 0.3 * drawn(28, 5, name="photos")),
        torch.arange(7).repeat(4),
    )
    groups: list[Group] = ["many"] * 3 + ["few"] * 4
    distances = class_distances(features, labels, 7)
    heads, tails = rng(0, "geometry/head"), rng(0, "geometry/tail")
    found: list[tuple[float, float, float]] = []
    # The very draws of the code, each class as often as it was drawn, and never a class with itself.
    for _ in range(10):
        for head_times, tail_times in zip(
            heads.multinomial(3, [1 / 3] * 3, size=100), tails.multinomial(4, [1 / 4] * 4, size=100), strict=True
        ):
            head, tail = np.repeat(range(3), head_times), np.repeat(range(3, 7), tail_times)
            within = [float(distances[a, b]) for a in tail for b in tail if a != b]
            across = float(np.mean([float(distances[a, b]) for a in head for b in tail]))
            mean = float(np.mean(within)) if within else math.nan
            found.append((across, mean, across / mean))

    got = in_groups(features, labels, groups)

    for figure, column in ((got.head_tail, 0), (got.tail_tail, 1), (got.head_tail_ratio, 2)):
        draws = [row[column] for row in found if not math.isnan(row[column])]
        assert (figure.low, figure.high) == pytest.approx(tuple(np.percentile(draws, [2.5, 97.5])))


def test_a_group_of_two_classes_has_no_range():
    labels = torch.arange(5).repeat_interleave(2)

    got = in_groups(unit(drawn(10, 6)), labels, ["many"] * 3 + ["few"] * 2)

    assert got.head_head.low is not None
    assert got.tail_tail.value is not None
    assert (got.tail_tail.low, got.head_tail.low, got.head_tail_ratio.low) == (None, None, None)


def test_a_figure_without_a_pair_of_classes_is_nothing():
    labels = torch.arange(3).repeat_interleave(2)
    features = unit(drawn(6, 4))

    even = in_groups(features, labels, ["even"] * 3)
    one_each = in_groups(features, labels, ["many", "medium", "few"])

    assert even == GroupDistances(
        head_head=Ranged(), head_tail=Ranged(), tail_tail=Ranged(), head_tail_ratio=Ranged(), head_head_ratio=Ranged()
    )
    assert (one_each.head_head, one_each.tail_tail, one_each.head_tail_ratio) == (Ranged(), Ranged(), Ranged())
    assert one_each.head_tail.value is not None


def test_rare_classes_on_one_point_have_a_distance_and_no_ratio():
    points = torch.tensor([[1.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0], [0, 0, 1.0], [0, 0, 1.0]]).double()

    got = group_distances(placed_points(points, torch.ones(5).bool()), ["many"] * 2 + ["few"] * 3, 0, CancelToken())

    assert got.tail_tail.value == pytest.approx(0, abs=1e-12)
    assert got.head_tail.value == pytest.approx(1)
    assert (got.head_tail_ratio, got.head_head_ratio) == (Ranged(), Ranged())


def test_rare_classes_that_crowd_show_in_the_ratio():
    # Two rare classes near each other and far from two common ones.
    means = unit(drawn(4, 16, name="means"))
    means[3] = unit(means[2] + 0.3 * means[3])
    labels = torch.repeat_interleave(torch.arange(4), torch.tensor([40, 40, 4, 4]))
    features = unit(means[labels] + 0.1 * drawn(88, 16))

    got = in_groups(features, labels, ["many", "many", "few", "few"])

    assert got.head_tail_ratio.value is not None
    assert got.head_tail_ratio.value > 3


def test_points_of_a_simplex_are_all_as_far_apart():
    points = simplex_prototypes(8, 9, seed=0)

    got = group_distances(placed_points(points, torch.ones(8).bool()), ["many"] * 4 + ["few"] * 4, 0, CancelToken())

    for figure, expected in ((got.head_head, 8 / 7), (got.head_tail, 8 / 7), (got.head_tail_ratio, 1)):
        assert (figure.value, figure.low, figure.high) == pytest.approx((expected,) * 3)


def test_classes_without_a_point_are_left_out():
    points, is_there = drawn(3, 4), torch.tensor([True, False, True])

    placed = placed_points(points, is_there)

    assert placed.labels.tolist() == [0, 2]
    assert_close(placed.vectors, unit(points[[0, 2]]))


@given(seed=st.integers(0, 99))
def test_distances_turn_with_the_space_and_follow_the_order_of_the_classes(seed):
    labels = torch.arange(6).repeat_interleave(3)
    features = unit(drawn(6, 5, seed=seed)[labels] + 0.3 * drawn(18, 5, seed=seed, name="photos"))
    turn = orthonormal_columns(5, 5, seed, "tests/turn")
    groups: list[Group] = ["many", "many", "many", "few", "few", "few"]

    got, turned = in_groups(features, labels, groups), in_groups(features @ turn, labels, groups)
    renamed = in_groups(features, 5 - labels, groups[::-1])

    for name in ("head_head", "head_tail", "tail_tail"):
        one, other = getattr(got, name), getattr(turned, name)
        assert (other.value, other.low, other.high) == pytest.approx((one.value, one.low, one.high), abs=1e-9)
        assert getattr(renamed, name).value == pytest.approx(one.value, abs=1e-9)


def test_stop_ends_the_drawing():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        group_distances(placed_points(drawn(3, 4), torch.ones(3).bool()), ["many", "few", "few"], 0, cancel)
