"""The learned head: a convex multinomial regression with the class frequencies in the loss (method.md C.4).

    minimise  mean_i CE( w.z_i + b + tau log pi ) + (lam / 2) sum_c k_c ||w_c - w0_c||^2

[related: Menon et al. 2021, the logit-adjusted loss: with the class frequencies inside the loss a rare class must win
by more than its rarity, so the scores without them are right for balanced error.]
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken

_ELEMENTS_A_BLOCK = 4_000_000
"""Logits computed at once: bounds the memory, and keeps the looks at the cancel token close."""
_HISTORY = 20


@dataclass(frozen=True, kw_only=True)
class HeadProblem:
    """What a head is fitted to."""

    features: Tensor
    """(R, D) float32, one row a view."""
    labels: Tensor
    """(R,) int64, on the same device."""
    shift: Tensor
    """(C,) float, tau log pi; zeros for an ordinary head."""
    start: Tensor
    """(C, D) float32, w0: where the pull leads to."""
    pull: float
    """lam: 0 for none."""
    class_pulls: Tensor | None = None
    """(C,) float32, how much of the pull each class feels; None is all of it."""
    weights: Tensor | None = None
    """(R,) float32, how much each row's loss counts, with mean 1; None is all alike. Rivals use it."""

    def loss_and_gradients(self, weight: Tensor, bias: Tensor, cancel: CancelToken) -> tuple[float, Tensor, Tensor]:
        """The value, its gradient to the weight (C, D) and to the bias (C,).

        The gradient is written out because it can then be summed over blocks of rows without a graph; sums over rows
        are kept in float64 where the device has it.

        Args:
            weight: (C, D).
            bias: (C,).
            cancel: Asked between blocks.
        """
        rows = len(self.labels)
        step = max(_ELEMENTS_A_BLOCK // len(weight), 256)
        total = 0.0
        weight_gradient, bias_gradient = torch.zeros_like(weight), torch.zeros_like(bias)
        for first in range(0, rows, step):
            cancel.check()
            features, labels = self.features[first : first + step], self.labels[first : first + step]
            logits = torch.addmm(bias + self.shift, features, weight.T)
            log_probabilities = logits.log_softmax(dim=1)
            chosen = log_probabilities.gather(1, labels[:, None])
            errors = log_probabilities.exp_()
            errors.scatter_add_(1, labels[:, None], torch.full_like(chosen, -1.0))
            if self.weights is not None:
                weights = self.weights[first : first + step, None]
                chosen, errors = chosen * weights, errors * weights
            total -= float(chosen.cpu().double().sum())
            weight_gradient.addmm_(errors.T, features)
            bias_gradient += errors.sum(dim=0)
        away = weight - self.start
        held = away if self.class_pulls is None else self.class_pulls[:, None] * away
        total = total / rows + 0.5 * self.pull * float((held * away).sum(dtype=weight.dtype))
        return total, weight_gradient / rows + self.pull * held, bias_gradient / rows


class HeadFit:
    """A head on its way: L-BFGS, a few iterations at a time."""

    def __init__(
        self, problem: HeadProblem, cancel: CancelToken, *, weight: Tensor | None = None, bias: Tensor | None = None
    ) -> None:
        """Set out.

        Args:
            problem: What to fit.
            cancel: Asked within every look at the photos.
            weight: (C, D) to begin at; None is where the problem's pull leads to.
            bias: (C,) to begin at; None is zeros.
        """
        self._problem = problem
        self._cancel = cancel
        self._weight = torch.nn.Parameter((problem.start if weight is None else weight).clone())
        zeros = problem.start.new_zeros(len(problem.start))
        self._bias = torch.nn.Parameter(zeros if bias is None else bias.clone())
        self._optimiser = torch.optim.LBFGS(
            [self._weight, self._bias],
            history_size=_HISTORY,
            tolerance_grad=1e-6,
            tolerance_change=1e-9,
            line_search_fn="strong_wolfe",
        )
        self.loss = float("inf")
        """At the best point so far."""

    @property
    def weight(self) -> Tensor:
        """(C, D), a copy on the CPU."""
        return self._weight.detach().cpu().clone()

    @property
    def bias(self) -> Tensor:
        """(C,), a copy on the CPU."""
        return self._bias.detach().cpu().clone()

    def loss_on(self, problem: HeadProblem, cancel: CancelToken) -> float:
        """The value of another problem with these weights, such as that of photos that are not learned from."""
        return problem.loss_and_gradients(self._weight.detach(), self._bias.detach(), cancel)[0]

    def go_on(self, iterations: int) -> None:
        """Do some more iterations; fewer where the optimum is reached.

        Args:
            iterations: How many at most.

        Raises:
            FloatingPointError: the loss is no number.
        """
        group = self._optimiser.param_groups[0]
        # A line search looks a few times; the default limit would cut the iterations short instead.
        group["max_iter"], group["max_eval"] = iterations, 10 * iterations

        def closure() -> float:
            self.loss, self._weight.grad, self._bias.grad = self._problem.loss_and_gradients(
                self._weight.detach(), self._bias.detach(), self._cancel
            )
            # Here and not afterwards: a line search along what is no number never ends well.
            if not math.isfinite(self.loss):
                raise FloatingPointError("the loss of a head is no number")
            return self.loss

        with torch.no_grad():
            self._optimiser.step(closure)  # type: ignore[no-untyped-call]
            self.loss = closure()


def log_prior(counts: Tensor) -> Tensor:
    """Log of pi_c = (n_c + 0.5) / (N + 0.5 C), so that a class without photos has a finite one.

    Args:
        counts: (C,) int64.

    Returns:
        (C,) float32.
    """
    smoothed = counts.double() + 0.5
    return (smoothed / smoothed.sum()).log().float()
