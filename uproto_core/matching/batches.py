"""Which photos a step sees: classes drawn equally, then a photo of the class, then a view of the photo."""

import torch
from torch import Tensor

from uproto_core.prototypes.data import MemberRows


class ClassBalancedRows:
    """Draws rows of one member so that every class with photos comes equally often."""

    def __init__(self, rows: MemberRows, generator: torch.Generator) -> None:
        self._generator = generator
        self._views = rows.views
        # Photos sorted by class, so that a class is a run of places; stable, so that equal labels keep their order.
        self._photos = rows.labels[rows.plain].sort(stable=True).indices
        self._present = (rows.counts > 0).nonzero().flatten()
        self._counts = rows.counts
        self._starts = rows.counts.cumsum(dim=0) - rows.counts

    def draw(self, batch: int) -> Tensor:
        """Rows for one step, with replacement.

        Args:
            batch: How many.

        Returns:
            (batch,) int64, places among the member's rows.
        """
        which = torch.randint(len(self._present), (batch,), generator=self._generator)
        classes = self._present[which]
        # In float64 a draw below 1 times a count stays below the count.
        within = torch.rand(batch, generator=self._generator, dtype=torch.float64) * self._counts[classes]
        photos = self._photos[self._starts[classes] + within.long()]
        views = torch.randint(self._views, (batch,), generator=self._generator)
        return photos * self._views + views
