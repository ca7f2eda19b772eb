"""Which photos and sentences a step sees; each round's and step's own stream, so that a resumed run draws the same."""

import torch
from torch import Tensor

from uproto_core.matching.batches import ClassBalancedRows
from uproto_core.prototypes.data import MemberRows
from uproto_core.seeds import stream

TEXTS_A_CLASS = 4
"""Sentences of a class in one step (method.md 2.11)."""


class TowerDraws:
    """Photos by class and count, sentences of the classes that came."""

    def __init__(
        self, labels: Tensor, classes: int, text_labels: Tensor, text_weights: Tensor, *, frequency: float, seed: int
    ) -> None:
        """Make ready.

        Args:
            labels: (N,) int64, of the photos that the tower learns from.
            classes: C.
            text_labels: (M,) int64.
            text_weights: (M,), how much each sentence counts in its class.
            frequency: rho: a class is drawn with probability ~ n_c^rho.
            seed: Of the run.
        """
        # The rows are the photos; their features are not needed to draw from them.
        counts = torch.bincount(labels, minlength=classes)
        self._rows = MemberRows(features=torch.empty(len(labels), 0), labels=labels, counts=counts, views=1)
        self._text_labels = text_labels
        self._text_weights = text_weights
        self._frequency = frequency
        self._seed = seed

    def photos(self, round_: int, many: int) -> Tensor:
        """(many,) int64, places of photos, with replacement."""
        generator = stream(self._seed, f"tuning/photos/{round_}")
        return ClassBalancedRows(self._rows, generator, mix=self._frequency).draw(many)

    def texts(self, round_: int, step: int, labels: Tensor) -> Tensor:
        """(R,) int64, places of sentences: at most so many of each class that is there, the weightier more often.

        Args:
            round_: From 1.
            step: Of the round.
            labels: (B,) int64, of the step's photos.
        """
        there = torch.isin(self._text_labels, labels).nonzero().flatten()
        draws = torch.rand(len(there), generator=stream(self._seed, f"tuning/texts/{round_}/{step}"))
        # An exponential race: the first of a class are a draw without replacement, each by its weight.
        times = -draws.clamp(min=1e-12).log() / self._text_weights[there].clamp(min=1e-12)
        order = times.argsort(stable=True)
        order = order[self._text_labels[there][order].argsort(stable=True)]
        of = self._text_labels[there][order]
        place = torch.arange(len(of))
        first = torch.searchsorted(of, of)
        return there[order][place - first < TEXTS_A_CLASS].sort().values
