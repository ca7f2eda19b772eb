"""method.md 2.6 and the whitening of C.4."""

import pytest
import torch
from scipy.linalg import fractional_matrix_power
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes import space
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import Space, balanced_centre, class_means, unit, within_class_variation


def test_unit_divides_by_the_length_and_leaves_zeros():
    got = unit(torch.tensor([[3.0, 4.0], [0.0, 0.0]]))

    assert_close(got, torch.tensor([[0.6, 0.8], [0.0, 0.0]]))


def test_class_means_are_those_of_a_loop_and_zeros_where_there_is_no_row(monkeypatch):
    monkeypatch.setattr(space, "_ROWS_A_BLOCK", 4)
    rows, labels = drawn(11, 3).float(), torch.tensor([0, 3, 0, 1, 1, 3, 0, 0, 3, 1, 0])

    got = class_means(rows, labels, 4)

    assert got.dtype == torch.float64
    for label in (0, 1, 3):
        own = [row for row, of in zip(rows.double().tolist(), labels.tolist(), strict=True) if of == label]
        assert_close(got[label], torch.tensor([sum(c) / len(own) for c in zip(*own, strict=True)]).double())
    assert_close(got[2], torch.zeros(3, dtype=torch.float64))


def test_the_centre_takes_every_class_as_equal():
    # Nine photos at 1, one at -1: the photos' mean is 0.8, the classes' is 0.
    rows, labels = torch.tensor([[1.0]] * 9 + [[-1.0]]), torch.tensor([0] * 9 + [2])

    centre = balanced_centre(class_means(rows, labels, 3), torch.bincount(labels, minlength=3) > 0)

    assert_close(centre, torch.zeros(1, dtype=torch.float64))


def test_without_any_class_the_centre_is_zero():
    assert_close(balanced_centre(torch.ones(2, 3), torch.zeros(2, dtype=torch.bool)), torch.zeros(3))


@pytest.mark.parametrize("alpha", [0.0, 0.5, 0.9])
def test_whitening_is_the_inverse_root_of_the_mixed_covariance(alpha):
    rows = member_rows(made_data((9, 7, 4), dim=4), 0)
    means = class_means(rows.features, rows.labels, 3)
    deviations = rows.features.double() - means[rows.labels]
    covariance = deviations.T @ deviations / len(deviations)
    mixed = (1 - alpha) * covariance + alpha * covariance.trace() / 4 * torch.eye(4, dtype=torch.float64)
    expected = torch.from_numpy(fractional_matrix_power(mixed.numpy(), -0.5))

    got = within_class_variation(rows, means, CancelToken()).whitening(alpha)

    assert_close(got, got.T, atol=1e-9, rtol=0)
    # Up to a scale, which bringing to unit length takes away.
    assert_close(got / got.norm(), expected / expected.norm(), atol=1e-9, rtol=0)


def test_alpha_1_keeps_the_models_directions():
    rows = member_rows(made_data(), 0)
    means = class_means(rows.features, rows.labels, 3)

    assert torch.equal(
        within_class_variation(rows, means, CancelToken()).whitening(1.0), torch.eye(8, dtype=torch.float64)
    )


def test_one_photo_with_one_view_in_each_class_evens_nothing_out():
    rows = member_rows(made_data((1, 1, 1), views=1), 0)
    means = class_means(rows.features, rows.labels, 3)

    got = within_class_variation(rows, means, CancelToken()).whitening(0.5)

    assert_close(got, torch.eye(8, dtype=torch.float64), atol=1e-9, rtol=0)


def test_directions_without_variation_do_not_blow_up():
    # Two photos a class span few directions; alpha 0 would divide by zero in the others.
    rows = member_rows(made_data((2, 2), views=1), 0)
    means = class_means(rows.features, rows.labels, 2)

    got = within_class_variation(rows, means, CancelToken()).whitening(0.0)

    assert bool(got.isfinite().all())
    assert float(torch.linalg.eigvalsh(got).max()) <= 1000 * (1 + 1e-6)


def test_stop_ends_the_look_at_the_variation():
    rows = member_rows(made_data(), 0)
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        within_class_variation(rows, torch.zeros(3, 8, dtype=torch.float64), cancel)


def test_photos_and_texts_are_centred_each_by_their_own_centre():
    made = Space(
        image_centre=torch.tensor([1.0, 0.0]),
        text_centre=torch.tensor([0.0, 1.0]),
        whitening=torch.diag(torch.tensor([2.0, 1.0])),
    )

    assert_close(made.of_images(torch.tensor([[2.0, 2.0], [1.0, 0.0]])), unit(torch.tensor([[2.0, 2.0], [0.0, 0.0]])))
    texts = made.of_texts(torch.tensor([[2.0, 4.0], [0.0, 0.0]]), torch.tensor([True, False]))
    assert_close(texts, unit(torch.tensor([[4.0, 3.0], [0.0, 0.0]])))
