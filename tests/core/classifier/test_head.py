"""The learned head (method.md C.4), and 5.6, check 6."""

import dataclasses
import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from torch.nn import functional as F
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier import head as head_module
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.prototypes.space import unit


def problem(
    *, pull: float = 0.05, shift: torch.Tensor | None = None, dtype: torch.dtype = torch.float64
) -> HeadProblem:
    labels = torch.tensor([0] * 8 + [1] * 4 + [2] * 2)
    own = drawn(3, 5, name="classes")
    return HeadProblem(
        features=unit(own[labels] + 0.8 * drawn(14, 5)).to(dtype),
        labels=labels,
        shift=(log_prior(torch.bincount(labels)) if shift is None else shift).to(dtype),
        start=(2 * unit(own)).to(dtype),
        pull=pull,
    )


def loss_by_autograd(of: HeadProblem, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    logits = of.features @ weight.T + bias + of.shift
    return F.cross_entropy(logits, of.labels) + of.pull / 2 * (weight - of.start).square().sum()


@pytest.mark.parametrize("elements_a_block", [4_000_000, 1])
def test_the_written_out_gradient_is_that_of_autograd(monkeypatch, elements_a_block):
    monkeypatch.setattr(head_module, "_ELEMENTS_A_BLOCK", elements_a_block)
    given = problem()
    weight, bias = drawn(3, 5, name="weight").requires_grad_(), drawn(3, name="bias").requires_grad_()
    expected = loss_by_autograd(given, weight, bias)
    expected.backward()

    loss, weight_gradient, bias_gradient = given.loss_and_gradients(weight.detach(), bias.detach(), CancelToken())

    assert loss == pytest.approx(float(expected.detach()))
    assert_close(weight_gradient, weight.grad)
    assert_close(bias_gradient, bias.grad)


def test_blocks_of_rows_sum_to_the_whole():
    # 600 rows are three blocks of 256 where a block is as small as it gets.
    rows, labels = drawn(600, 3), torch.arange(600) % 4
    given = HeadProblem(
        features=rows, labels=labels, shift=torch.zeros(4).double(), start=torch.zeros(4, 3).double(), pull=0.1
    )
    weight, bias = drawn(4, 3, name="weight"), drawn(4, name="bias")
    whole = given.loss_and_gradients(weight, bias, CancelToken())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(head_module, "_ELEMENTS_A_BLOCK", 1)
        parts = given.loss_and_gradients(weight, bias, CancelToken())

    assert parts[0] == pytest.approx(whole[0])
    assert_close(parts[1], whole[1])
    assert_close(parts[2], whole[2])


def test_the_loss_is_the_formula_in_plain_python():
    given = HeadProblem(
        features=torch.tensor([[1.0, 0.0], [0.0, 2.0]]).double(),
        labels=torch.tensor([0, 1]),
        shift=torch.tensor([0.9, 0.1]).double().log(),
        start=torch.tensor([[1.0, 1.0], [0.0, 0.0]]).double(),
        pull=0.4,
    )
    weight, bias = torch.tensor([[2.0, 0.0], [0.5, 1.0]]).double(), torch.tensor([0.3, -0.2]).double()
    expected = 0.2 * ((2 - 1) ** 2 + 1**2 + 0.5**2 + 1**2)
    for scores, label in (((2.3, 0.3), 0), ((0.3, 1.8), 1)):
        weighted = [p * math.exp(z) for p, z in zip((0.9, 0.1), scores, strict=True)]
        expected -= math.log(weighted[label] / sum(weighted)) / 2

    assert given.loss_and_gradients(weight, bias, CancelToken())[0] == pytest.approx(expected)


def test_the_fit_is_the_minimum_that_scipy_finds():
    given = problem()

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        at = torch.from_numpy(flat)
        loss, weight, bias = given.loss_and_gradients(at[:15].view(3, 5), at[15:], CancelToken())
        return loss, torch.cat([weight.flatten(), bias]).numpy()

    found = minimize(cost, np.zeros(18), jac=True, method="BFGS", options={"gtol": 1e-9})

    fit = HeadFit(given, CancelToken())
    fit.go_on(50)

    assert fit.loss == pytest.approx(found.fun, abs=1e-8)
    assert_close(fit.weight, torch.from_numpy(found.x[:15]).view(3, 5), atol=1e-4, rtol=0)
    # A number added to every bias changes nothing.
    bias = torch.from_numpy(found.x[15:])
    assert_close(fit.bias - fit.bias.mean(), bias - bias.mean(), atol=1e-4, rtol=0)


def test_a_few_iterations_at_a_time_end_where_all_at_once_do():
    at_once, in_turns = HeadFit(problem(), CancelToken()), HeadFit(problem(), CancelToken())

    at_once.go_on(50)
    losses = []
    for _ in range(5):
        in_turns.go_on(10)
        losses.append(in_turns.loss)

    assert losses == sorted(losses, reverse=True)
    assert in_turns.loss == pytest.approx(at_once.loss, abs=1e-9)


def test_a_fit_begins_where_the_texts_say_or_where_it_is_told():
    given = problem()

    fit = HeadFit(given, CancelToken())
    assert torch.equal(fit.weight, given.start)
    assert torch.equal(fit.bias, torch.zeros(3, dtype=torch.float64))
    told = HeadFit(given, CancelToken(), weight=torch.ones(3, 5).double(), bias=torch.ones(3).double())
    assert torch.equal(told.weight, torch.ones(3, 5).double())
    told.go_on(50)
    fit.go_on(50)
    # The problem is convex: the start does not set the end.
    assert told.loss == pytest.approx(fit.loss, abs=1e-8)


def test_a_strong_pull_leaves_the_head_at_its_start():
    given = problem(pull=1e6)
    fit = HeadFit(given, CancelToken())

    fit.go_on(20)

    assert_close(fit.weight, given.start, atol=1e-5, rtol=0)


def test_check_6_with_equal_counts_the_adjusted_loss_is_cross_entropy():
    labels = torch.tensor([0, 0, 1, 1, 2, 2])
    features = drawn(6, 4)
    shift = log_prior(torch.bincount(labels)).double()
    zeros = torch.zeros(3, 4).double()
    adjusted = HeadProblem(features=features, labels=labels, shift=shift, start=zeros, pull=0.0)
    plain = HeadProblem(features=features, labels=labels, shift=torch.zeros(3).double(), start=zeros, pull=0.0)
    weight, bias = drawn(3, 4, name="weight"), drawn(3, name="bias")

    for one, other in zip(
        adjusted.loss_and_gradients(weight, bias, CancelToken()),
        plain.loss_and_gradients(weight, bias, CancelToken()),
        strict=True,
    ):
        assert_close(torch.as_tensor(one), torch.as_tensor(other))


def test_the_frequencies_in_the_loss_let_rare_classes_win():
    # Two clouds on one spot: without a shift the common class takes everything, with it neither is favoured.
    labels = torch.tensor([0] * 18 + [1] * 2)
    features, zeros = torch.zeros(20, 2).double(), torch.zeros(2, 2).double()
    shift = torch.tensor([18 / 20, 2 / 20]).double().log()
    fits = [
        HeadFit(HeadProblem(features=features, labels=labels, shift=s, start=zeros, pull=0.1), CancelToken())
        for s in (torch.zeros(2).double(), shift)
    ]

    for fit in fits:
        fit.go_on(50)

    assert float(fits[0].bias[0] - fits[0].bias[1]) == pytest.approx(math.log(9), abs=1e-4)
    assert float(fits[1].bias[0] - fits[1].bias[1]) == pytest.approx(0, abs=1e-4)


def test_float32_ends_near_float64():
    fits = [HeadFit(problem(dtype=dtype), CancelToken()) for dtype in (torch.float32, torch.float64)]

    for fit in fits:
        fit.go_on(50)

    assert fits[0].loss == pytest.approx(fits[1].loss, abs=1e-6)
    assert_close(fits[0].weight.double(), fits[1].weight, atol=1e-2, rtol=0)


def test_a_class_that_is_never_seen_keeps_its_start():
    labels = torch.tensor([0, 0, 1])
    start = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]]).double()
    shift = log_prior(torch.tensor([2, 1, 0])).double()
    fit = HeadFit(HeadProblem(features=drawn(3, 2), labels=labels, shift=shift, start=start, pull=1.0), CancelToken())

    fit.go_on(50)

    assert bool(fit.weight.isfinite().all())
    assert float((fit.weight[2] - start[2]).norm()) < 0.2


def test_stop_ends_a_fit_within_a_look_at_the_photos():
    cancel = CancelToken()
    fit = HeadFit(problem(), cancel)
    cancel.cancel()

    with pytest.raises(Cancelled):
        fit.go_on(10)


def test_a_pull_of_each_class_is_the_formula_with_its_gradients():
    even = problem(dtype=torch.float64)
    of = dataclasses.replace(even, class_pulls=torch.tensor([0.2, 1.0, 3.0], dtype=torch.float64))
    weight, bias = drawn(3, 5, name="w").requires_grad_(), drawn(3, name="b").requires_grad_()
    logits = of.features @ weight.T + bias + of.shift
    held = sum(
        k * float((row - start).square().sum())
        for k, row, start in zip((0.2, 1.0, 3.0), weight.detach(), of.start, strict=True)
    )

    value, weight_gradient, bias_gradient = of.loss_and_gradients(weight.detach(), bias.detach(), CancelToken())

    cross_entropy = F.cross_entropy(logits, of.labels)
    assert value == pytest.approx(float(cross_entropy.detach()) + of.pull / 2 * held)
    pulled = cross_entropy + of.pull / 2 * (of.class_pulls[:, None] * (weight - of.start).square()).sum()
    expected = torch.autograd.grad(pulled, (weight, bias))
    assert_close((weight_gradient, bias_gradient), tuple(expected))


@given(counts=st.lists(st.integers(0, 5000), min_size=2, max_size=20))
def test_the_prior_is_smoothed_and_sums_to_one(counts):
    got = log_prior(torch.tensor(counts)).double().exp()

    total = sum(counts) + 0.5 * len(counts)
    assert_close(got, torch.tensor([(n + 0.5) / total for n in counts], dtype=torch.float64), atol=1e-6, rtol=1e-5)
    assert float(got.sum()) == pytest.approx(1, abs=1e-5)
