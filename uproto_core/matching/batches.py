"""What a step sees: a class is drawn first, then a photo of it, then a view of the photo; and sentences by weight."""

import torch
from torch import Tensor

from uproto_core.prototypes.data import MemberRows


class ClassBalancedRows:
    """Draws rows of one member so that every class with photos comes equally often, or as a mix says."""

    def __init__(self, rows: MemberRows, generator: torch.Generator, mix: float = 0.0) -> None:
        """Make ready.

        Args:
            rows: Of the member.
            generator: Of the draws.
            mix: rho: a class is drawn with probability ~ n_c^rho. [related: VL-LTR draws with rho = 0.5]
        """
        self._generator = generator
        self._views = rows.views
        # Photos sorted by class, so that a class is a run of places; stable, so that equal labels keep their order.
        self._photos = rows.labels[rows.plain].sort(stable=True).indices
        self._present = (rows.counts > 0).nonzero().flatten()
        self._counts = rows.counts
        self._starts = rows.counts.cumsum(dim=0) - rows.counts
        shares = rows.counts[self._present].double().pow(mix)
        self._upto = (shares / shares.sum()).cumsum(dim=0) if mix > 0 else None

    def draw(self, batch: int) -> Tensor:
        """Rows for one step, with replacement.

        Args:
            batch: How many.

        Returns:
            (batch,) int64, places among the member's rows.
        """
        classes = self._present[self._which(batch)]
        # In float64 a draw below 1 times a count stays below the count.
        within = torch.rand(batch, generator=self._generator, dtype=torch.float64) * self._counts[classes]
        photos = self._photos[self._starts[classes] + within.long()]
        views = torch.randint(self._views, (batch,), generator=self._generator)
        return photos * self._views + views

    def _which(self, batch: int) -> Tensor:
        """(batch,) int64, places among the classes that have photos."""
        if self._upto is None:
            return torch.randint(len(self._present), (batch,), generator=self._generator)
        drawn = torch.rand(batch, generator=self._generator, dtype=torch.float64)
        # The last sum may stay a digit below 1, and a draw lie beyond it.
        return torch.searchsorted(self._upto, drawn, right=True).clamp(max=len(self._present) - 1)


class WeightedSentences:
    """Draws sentences of the classes that a step sees, each as often as it counts in its class (method.md 2.11)."""

    def __init__(self, labels: Tensor, weights: Tensor, classes: int, generator: torch.Generator) -> None:
        """Make ready.

        Args:
            labels: (M,) int64, the class of each sentence.
            weights: (M,) float, at least 0; a class whose weights are all 0 has no sentence.
            classes: C.
            generator: Of the draws.
        """
        self._generator = generator
        self._order = labels.sort(stable=True).indices
        sorted_weights = weights[self._order].double()
        sums = torch.zeros(classes, dtype=torch.float64).index_add_(0, labels[self._order], sorted_weights)
        self._has = sums > 0
        # The sentences of all classes stand on one line, each class on a stretch of length 1 of its own.
        shares = sorted_weights / sums[labels[self._order]].clamp(min=torch.finfo(torch.float64).tiny)
        self._labels = labels[self._order]
        self._upto = shares.cumsum(dim=0)
        counts = torch.bincount(labels, minlength=classes)
        self._before = torch.cat([self._upto.new_zeros(1), self._upto])[counts.cumsum(dim=0) - counts]
        self._last = counts.cumsum(dim=0) - 1

    def draw(self, seen: Tensor, each: int) -> Tensor:
        """Sentences for one step, with replacement.

        Args:
            seen: (B,) int64, classes of the step's photos, in any order and number.
            each: How many of every class.

        Returns:
            (K each,) int64, places among the sentences; a class's draws lie beside each other.
        """
        is_seen = torch.bincount(seen, minlength=len(self._has)) > 0
        classes = (is_seen & self._has).nonzero().flatten().repeat_interleave(each)
        drawn = torch.rand(len(classes), generator=self._generator, dtype=torch.float64)
        places = torch.searchsorted(self._upto, self._before[classes] + drawn, right=True)
        # Where sums end a digit short, a draw must not fall to the next class.
        return self._order[places.minimum(self._last[classes])]
