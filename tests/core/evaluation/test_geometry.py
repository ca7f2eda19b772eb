"""How classes lie (method.md 4.5): each figure against its formula in plain loops."""

import itertools
import math
import statistics

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.evaluation import geometry
from uproto_core.evaluation.geometry import Beside, photo_geometry, plain_geometry, point_geometry
from uproto_core.figures import ClassGeometry, Group
from uproto_core.prototypes.simplex import orthonormal_columns, simplex_prototypes
from uproto_core.prototypes.space import unit

LABELS = torch.tensor([0, 1, 0, 2, 1, 2, 0, 1, 1, 3])
GROUPS: list[Group] = ["many", "few", "few", "medium", "few"]
"""Class 3 has one photo, class 4 none."""


def made(*shape: int, name: str = "drawn") -> torch.Tensor:
    return unit(drawn(*shape, name=name))


def of_photos(
    features: torch.Tensor, labels: torch.Tensor, groups: list[Group], **beside: torch.Tensor
) -> ClassGeometry:
    return photo_geometry(features, labels, groups, CancelToken(), beside=Beside(**beside))


def of_points(points: torch.Tensor, groups: list[Group], **options: torch.Tensor) -> ClassGeometry:
    return point_geometry(points, groups, CancelToken(), **options)


def dot(a: torch.Tensor, b: torch.Tensor) -> float:
    return sum(x * y for x, y in zip(a.tolist(), b.tolist(), strict=True))


@pytest.fixture(params=[1024, 2])
def rows_at_once(request, monkeypatch):
    """All at once, and in blocks of two."""
    monkeypatch.setattr(geometry, "_ROWS_AT_ONCE", request.param)
    monkeypatch.setattr(geometry, "_PHOTOS_AT_ONCE", request.param)


@pytest.mark.usefixtures("rows_at_once")
def test_figures_of_photos_are_those_of_plain_loops():
    features = made(10, 4)
    measured = [features[label == LABELS] for label in range(3)]
    means = [rows.mean(dim=0) for rows in measured]
    middle = torch.stack(means).mean(dim=0)
    within = statistics.mean(
        statistics.mean(dot(u - m, u - m) for u in rows) for rows, m in zip(measured, means, strict=True)
    )
    between = statistics.mean(dot(m - middle, m - middle) for m in means)
    lengths = [math.sqrt(dot(m - middle, m - middle)) for m in means]
    pairs = list(itertools.combinations(range(3), 2))
    angles = [dot(means[a] - middle, means[b] - middle) / lengths[a] / lengths[b] for a, b in pairs]
    centres = [unit(m) for m in means]
    gaps = [dot(centres[a] - centres[b], centres[a] - centres[b]) for a, b in pairs]
    covariance = sum(torch.outer(u - middle, u - middle) / len(rows) / 3 for rows in measured for u in rows)
    shares = torch.linalg.eigvalsh(covariance) / covariance.trace()

    got = of_photos(features, LABELS, GROUPS)

    assert (got.classes, got.left_out) == (3, 1)
    assert got.uniformity == pytest.approx(math.log(statistics.mean(math.exp(-2 * gap) for gap in gaps)))
    assert got.nc1 == pytest.approx(within / between)
    assert got.nc2_norms == pytest.approx(statistics.pstdev(lengths) / statistics.mean(lengths))
    assert got.nc2_angles == pytest.approx(statistics.mean(abs(cosine + 1 / 2) for cosine in angles))
    assert got.effective_rank == pytest.approx(
        math.exp(-sum(share * math.log(share) for share in shares.tolist() if share > 0))
    )
    assert (got.alignment, got.modality_gap, got.nc3, got.own_anchor) == (None, None, None, None)


def test_photos_and_texts_are_aligned_over_the_pairs_of_one_class():
    features, texts = made(10, 4), made(5, 4, name="texts")
    texts[1] = 0
    squares = [
        dot(u - texts[label], u - texts[label])
        for u, label in zip(features, LABELS.tolist(), strict=True)
        if label != 1
    ]
    apart = features.mean(dim=0) - texts[[0, 2, 3, 4]].mean(dim=0)

    got = of_photos(features, LABELS, GROUPS, texts=texts)

    assert got.alignment == pytest.approx(statistics.mean(squares))
    assert got.modality_gap == pytest.approx(math.sqrt(dot(apart, apart)))


def test_without_a_class_with_photos_and_a_text_nothing_is_aligned():
    got = of_photos(made(10, 4), LABELS, GROUPS, texts=torch.zeros(5, 4))

    assert (got.alignment, got.modality_gap) == (None, None)


def test_closeness_to_the_own_anchor_is_the_mean_over_classes_of_the_mean_over_photos():
    features, anchors = made(10, 4), made(5, 4, name="anchors")
    own = [statistics.mean(dot(u, anchors[label]) for u in features[label == LABELS]) for label in range(4)]

    got = of_photos(features, LABELS, GROUPS, prototypes=anchors).own_anchor

    assert got is not None
    assert got.model_dump() == pytest.approx(
        {"all_classes": statistics.mean(own), "many": own[0], "medium": own[3], "few": (own[1] + own[2]) / 2}
    )


def test_a_head_along_the_centred_means_is_self_dual_whatever_its_length():
    features = made(10, 4)
    means = torch.stack([features[label == LABELS].mean(dim=0) for label in range(3)])
    centred = means - means.mean(dim=0)
    weights = torch.zeros(5, 4, dtype=torch.float64)
    weights[:3] = 7 * centred

    assert of_photos(features, LABELS, GROUPS, weights=weights).nc3 == pytest.approx(0, abs=1e-12)
    assert of_photos(features, LABELS, GROUPS, weights=-weights).nc3 == pytest.approx(2)
    assert of_photos(features, LABELS, GROUPS, weights=0 * weights).nc3 is None


def test_collapsed_classes_on_a_simplex_are_ideal_in_every_figure():
    points, labels = simplex_prototypes(6, 8, seed=0), torch.arange(6).repeat(3)
    groups: list[Group] = ["many"] * 3 + ["few"] * 3

    got = of_photos(points[labels], labels, groups, texts=points, prototypes=points, weights=points)

    assert (got.nc1, got.nc2_norms, got.nc2_angles, got.nc3) == pytest.approx((0, 0, 0, 0), abs=1e-7)
    assert (got.alignment, got.modality_gap) == pytest.approx((0, 0), abs=1e-7)
    assert got.own_anchor is not None
    assert got.own_anchor.model_dump() == pytest.approx({"all_classes": 1, "many": 1, "medium": None, "few": 1})
    assert got.effective_rank == pytest.approx(5)
    assert got.uniformity == pytest.approx(-4 - 4 / 5)
    assert (got.head_tail_ratio.value, got.head_head_ratio.value) == pytest.approx((1, 1))


def test_points_have_the_figures_of_classes_of_one_photo_each():
    points, anchors = made(5, 6), made(5, 6, name="anchors")
    points[2] = 0
    rest = points[[0, 1, 3, 4]]
    centred = rest - rest.mean(dim=0)
    lengths = [math.sqrt(dot(row, row)) for row in centred]
    pairs = list(itertools.combinations(range(4), 2))

    got = of_points(points, GROUPS, prototypes=anchors)

    assert (got.classes, got.left_out) == (4, 0)
    assert got.head_tail.value == pytest.approx(1 - (dot(points[0], points[1]) + dot(points[0], points[4])) / 2)
    assert got.uniformity == pytest.approx(
        math.log(statistics.mean(math.exp(4 * dot(rest[a], rest[b]) - 4) for a, b in pairs))
    )
    assert got.nc2_norms == pytest.approx(statistics.pstdev(lengths) / statistics.mean(lengths))
    assert got.own_anchor is not None
    assert got.own_anchor.all_classes == pytest.approx(
        statistics.mean(dot(points[label], anchors[label]) for label in (0, 1, 3, 4))
    )
    assert got.nc1 is None
    assert 1 <= got.effective_rank <= 3 + 1e-9


@pytest.mark.parametrize("photos", [0, 1, 2])
def test_too_few_photos_have_figures_of_nothing(photos):
    got = of_photos(made(2, 3)[:photos], torch.zeros(photos, dtype=torch.int64), ["many", "few"])

    told = got.model_dump()
    assert (told.pop("classes"), told.pop("left_out")) == (int(photos == 2), int(photos == 1))
    # One class has photos that vary, and that is all that can be said.
    assert (told.pop("effective_rank") is not None) == (photos == 2)
    assert all(value in (None, {"value": None, "low": None, "high": None}) for value in told.values())


def test_photos_that_are_all_alike_have_no_number_that_is_none():
    got = of_photos(made(1, 3).expand(6, 3), torch.arange(3).repeat(2), ["many", "few", "few"])

    assert (got.nc1, got.nc2_norms, got.effective_rank) == (None, None, None)
    assert "NaN" not in got.model_dump_json()
    assert got.tail_tail.value == pytest.approx(0, abs=1e-9)


@given(seed=st.integers(0, 99))
def test_no_figure_depends_on_the_order_of_photos_or_the_turn_of_the_space(seed):
    features = unit(drawn(12, 5, seed=seed))
    labels = torch.arange(12) % 4
    texts = unit(drawn(4, 5, seed=seed, name="texts"))
    groups: list[Group] = ["many", "many", "few", "few"]
    turn = orthonormal_columns(5, 5, seed, "tests/turn")
    order = torch.randperm(12, generator=torch.Generator().manual_seed(seed))

    one = of_photos(features, labels, groups, texts=texts, prototypes=texts, weights=texts).model_dump()
    moved = of_photos(
        (features @ turn)[order],
        labels[order],
        groups,
        texts=texts @ turn,
        prototypes=texts @ turn,
        weights=texts @ turn,
    ).model_dump()

    for name, figure in one.items():
        assert moved[name] == pytest.approx(figure, abs=1e-7), name


def test_the_plain_geometry_is_the_distances_alone():
    found = of_photos(made(10, 4), LABELS, GROUPS)

    got = plain_geometry(found)

    assert (got.head_head, got.head_tail, got.tail_tail) == (None, found.head_tail.value, found.tail_tail.value)
    assert got.ratio == found.head_tail_ratio.value


def test_stop_ends_the_measuring():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        photo_geometry(made(10, 4), LABELS, GROUPS, cancel)
