"""Training in batches: which photos a step sees, how many steps there are, and the loop; the same for all rivals.

Papers train for anything between 10 passes over a large set and 300 over a few photos. Here every rival has the same
length, our choice: what differs between them is the loss and not the patience.
"""

import math
from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows

BATCH = 128
"""LIFT's and LDAM-DRW's; few photos are one batch."""
MOMENTUM = 0.9
"""Of every rival whose source trains with SGD: they all have this one."""

_PASSES = 20
_LEAST_STEPS, _MOST_STEPS = 100, 4_000


class Draws(Protocol):
    """Which rows a step sees."""

    def draw(self) -> Tensor:
        """Places among the member's rows, (B,) int64."""
        ...


class ShuffledRows:
    """Plain sampling: every photo once a pass, in a new order and in a view drawn at random."""

    def __init__(self, rows: MemberRows, generator: torch.Generator) -> None:
        self._generator = generator
        self._views = rows.views
        self._photos = len(rows.labels) // rows.views
        self._waiting = torch.zeros(0, dtype=torch.int64)

    def draw(self) -> Tensor:
        """The next photos of the pass, (B,) int64."""
        batch = min(BATCH, self._photos)
        if len(self._waiting) < batch:
            fresh = torch.randperm(self._photos, generator=self._generator)
            self._waiting = torch.cat([self._waiting, fresh])
        photos, self._waiting = self._waiting[:batch], self._waiting[batch:]
        return photos * self._views + torch.randint(self._views, (batch,), generator=self._generator)


class ClassAwareRows:
    """Class-aware sampling: classes in turn, in a new order every time round, with 4 photos each.

    [related: Decoupling's ClassAwareSampler with num_samples_cls 4, which BALLAD has too; ours draws the photos of a
    class with replacement.]
    """

    PHOTOS_A_CLASS = 4

    def __init__(self, rows: MemberRows, generator: torch.Generator) -> None:
        self._generator = generator
        self._views = rows.views
        # Photos sorted by class, so that a class is a run of places; stable, so that equal labels keep their order.
        self._photos = rows.labels[rows.plain].sort(stable=True).indices
        self._present = (rows.counts > 0).nonzero().flatten()
        self._counts = rows.counts
        self._starts = rows.counts.cumsum(dim=0) - rows.counts
        self._waiting = torch.zeros(0, dtype=torch.int64)

    def draw(self) -> Tensor:
        """Photos of the next classes, (B,) int64."""
        groups = BATCH // self.PHOTOS_A_CLASS
        while len(self._waiting) < groups:
            order = torch.randperm(len(self._present), generator=self._generator)
            self._waiting = torch.cat([self._waiting, self._present[order]])
        classes = self._waiting[:groups].repeat_interleave(self.PHOTOS_A_CLASS)
        self._waiting = self._waiting[groups:]
        # In float64 a draw below 1 times a count stays below the count.
        within = torch.rand(len(classes), generator=self._generator, dtype=torch.float64) * self._counts[classes]
        photos = self._photos[self._starts[classes] + within.long()]
        return photos * self._views + torch.randint(self._views, (len(classes),), generator=self._generator)


class RootRows:
    """Photos drawn with replacement, each with a chance of 1 / sqrt(n_c): half way between photos and classes.

    [related: VL-LTR's weight_sample with use_sqrt_freq]
    """

    def __init__(self, rows: MemberRows, generator: torch.Generator) -> None:
        self._generator = generator
        self._views = rows.views
        self._batch = min(BATCH, len(rows.labels) // rows.views)
        # Sums of chances and not torch.multinomial, which takes no more than 2^24 photos.
        chances = rows.counts.double().rsqrt()[rows.labels[rows.plain]]
        self._sums = (chances / chances.sum()).cumsum(dim=0)

    def draw(self) -> Tensor:
        """(B,) int64."""
        drawn = torch.rand(self._batch, generator=self._generator, dtype=torch.float64)
        photos = torch.searchsorted(self._sums, drawn * self._sums[-1], right=True)
        return photos * self._views + torch.randint(self._views, (self._batch,), generator=self._generator)


def steps_for(rows: MemberRows) -> range:
    """The steps of a whole training, from 0.

    Args:
        rows: Of one member.
    """
    photos = len(rows.labels) // rows.views
    return range(min(max(_PASSES * math.ceil(photos / BATCH), _LEAST_STEPS), _MOST_STEPS))


def descend(
    optimiser: torch.optim.Optimizer,
    loss: Callable[[Tensor], Tensor],
    draws: Draws,
    cancel: CancelToken,
    *,
    steps: range,
    of: int | None = None,
) -> None:
    """Go down the loss; the rate falls to 0 as a cosine.

    Args:
        optimiser: Holds what is trained, and the first rate.
        loss: Rows of a batch to a number.
        draws: Which rows a step sees.
        cancel: Asked at every step.
        steps: Which steps of the training to do.
        of: Steps of the whole training; None where `steps` is all of it.
    """
    rates = [float(group.setdefault("initial_lr", group["lr"])) for group in optimiser.param_groups]
    for step in steps:
        cancel.check()
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * 0.5 * (1 + math.cos(math.pi * step / (of or len(steps))))
        optimiser.zero_grad()
        loss(draws.draw()).backward()  # type: ignore[no-untyped-call]
        optimiser.step()


def uniform(*shape: int, bound: float, generator: torch.Generator) -> Tensor:
    """Weights drawn evenly from [-bound, bound], float32."""
    return bound * (2 * torch.rand(*shape, generator=generator) - 1)
