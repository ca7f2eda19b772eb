"""Which photos a step sees: a class is drawn first, then a photo of the class, then a view of the photo."""

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
