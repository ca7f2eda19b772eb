"""The linear rivals (method.md B3, B3w, B4) against scikit-learn."""

import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.linear_adjusted import LinearAdjusted
from uproto_core.baselines.linear_family import DECAYS, LinearFamily, even_weights, linear_answers
from uproto_core.baselines.linear_weighted import LinearWeighted
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(12, 8, name="asked")).float()


def answered(rival, data, asked=ASKED):
    return rival.fit(data, CancelToken(), seed=0)(asked)


def test_the_grid_holds_that_of_the_method_strongest_first():
    assert {10.0**power for power in range(2, -5, -1)} <= set(DECAYS)
    assert sorted(DECAYS, reverse=True) == list(DECAYS)


@pytest.mark.parametrize("decay", [10.0, 0.1])
def test_the_linear_probe_is_scikit_learns_logistic_regression(decay):
    data = made_data((9, 5, 3), spread=0.6)
    rows = member_rows(data, 0)
    # scikit-learn weighs the losses: C sum(loss) + ||W||^2 / 2, the bias is free in both.
    reference = LogisticRegression(C=1 / decay, tol=1e-10, max_iter=5000)
    reference.fit(rows.features.double().numpy(), rows.labels.numpy())

    ((weight, bias),) = LinearFamily(data, 0, CancelToken()).at([decay])

    probabilities = torch.addmm(bias, ASKED, weight.T).softmax(dim=1)
    # float32 and 20 iterations a decay against float64 and as many as it takes.
    np.testing.assert_allclose(probabilities.numpy(), reference.predict_proba(ASKED.double().numpy()), atol=2e-3)
    np.testing.assert_allclose(weight.numpy(), reference.coef_, atol=2e-2)


def test_the_weighted_probe_is_scikit_learns_with_balanced_weights():
    data = made_data((9, 5, 3), spread=0.6)
    rows = member_rows(data, 0)
    reference = LogisticRegression(C=1.0, class_weight="balanced", tol=1e-10, max_iter=5000)
    reference.fit(rows.features.double().numpy(), rows.labels.numpy())

    ((weight, bias),) = LinearFamily(data, 0, CancelToken(), is_weighted=True).path([1.0])

    probabilities = linear_answers(weight, bias)(ASKED)
    np.testing.assert_allclose(probabilities.numpy(), reference.predict_proba(ASKED.double().numpy()), atol=2e-3)


def test_the_rows_of_every_class_weigh_the_same_together():
    rows = member_rows(made_data((6, 2, 1), views=2), 0)

    weights = even_weights(rows)

    # N / (C n_c) = 9 / (3 * 6), 9 / (3 * 2), 9 / (3 * 1)
    assert_close(weights, torch.tensor([0.5] * 12 + [1.5] * 4 + [3.0] * 2))


def test_some_decays_are_reached_over_all_the_stronger_ones():
    data = made_data(spread=0.6)

    (found,) = LinearFamily(data, 0, CancelToken()).at([0.1])

    *_, last = LinearFamily(data, 0, CancelToken()).path([decay for decay in DECAYS if decay >= 0.1])
    assert torch.equal(found[0], last[0])


def test_a_path_ends_where_a_fit_from_zero_does():
    data = made_data(spread=0.6)

    *_, (weight, bias) = LinearFamily(data, 0, CancelToken()).path([10.0, 1.0, 0.1])
    ((direct_weight, direct_bias),) = LinearFamily(data, 0, CancelToken()).path([0.1])

    assert_close(
        torch.addmm(bias, ASKED, weight.T).softmax(dim=1),
        torch.addmm(direct_bias, ASKED, direct_weight.T).softmax(dim=1),
        # Twenty iterations from zero are not quite enough.
        atol=5e-3,
        rtol=0,
    )


def test_the_adjusted_probe_is_at_the_minimum_of_the_adjusted_loss():
    data = made_data((9, 5, 3), spread=0.6)
    rows = member_rows(data, 0)
    ((weight, bias),) = LinearFamily(data, 0, CancelToken(), balance=1.0).path([1.0])
    w, b = weight.double().requires_grad_(), bias.double().requires_grad_()

    logits = rows.features.double() @ w.T + b + log_prior(rows.counts).double()
    loss = torch.nn.functional.cross_entropy(logits, rows.labels, reduction="sum") + w.square().sum() / 2
    loss.backward()

    # The gradient of the sum over 34 rows: float32 stops where that of the mean is about 1e-5.
    assert float(w.grad.abs().max()) < 5e-3
    assert float(b.grad.abs().max()) < 5e-3


def test_with_equal_counts_the_adjusted_probe_is_the_plain_one():
    data = made_data((6, 6, 6), spread=0.6)

    plain, adjusted = answered(LinearProbe(), data), answered(LinearAdjusted(), data)

    # The weakest decay leaves the problem flat, and float32 stops a little to one side.
    assert_close(adjusted, plain, atol=2e-3, rtol=0)


def test_the_adjusted_and_the_weighted_probe_answer_rare_classes_more_often():
    data = made_data((60, 4, 4), spread=1.0, dim=6)
    asked = unit(drawn(300, 6, name="many")).float()

    plain, adjusted, weighted = (
        int((answered(rival, data, asked).argmax(dim=1) > 0).sum())
        for rival in (LinearProbe(), LinearAdjusted(), LinearWeighted())
    )

    assert min(adjusted, weighted) > plain
