"""Looking at many batches of photos: on a processor each core at its own, on a graphics card one after the other."""

import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import torch

from uproto_core.backbone.decode import ahead
from uproto_core.backbone.load import Backbone
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute

Batch = TypeVar("Batch")
Result = TypeVar("Result")


def looked_at(
    batches: Iterable[Batch],
    look: Callable[[Backbone, Batch], Result],
    backbone: Backbone,
    compute: Compute,
    cancel: CancelToken,
) -> Iterator[Result]:
    """Look at batches as they come.

    Args:
        batches: May be endless; they are taken in the calling thread, a few ahead.
        look: Called once for each batch, in a thread; the backbone that it gets is that thread's own. What it raises is
            raised here, in the batch's turn.
        backbone: Not changed meanwhile.
        compute: Says how many are looked at at the same time.
        cancel: Looked at before each batch and while waiting for one.

    Yields:
        The results in the batches' order.
    """
    at_once = compute.looks_at_once
    own = threading.local()

    def work(batch: Batch) -> Result:
        if not hasattr(own, "backbone"):
            own.backbone = backbone.twin()
        return look(own.backbone, batch)

    with _one_core_each(at_once):
        yield from ahead(batches, work, cancel, most=at_once + 1, threads=at_once)


@contextmanager
def _one_core_each(threads: int) -> Generator[None, None, None]:
    """Threads that are begun in here compute with one core each, where there are several."""
    before = torch.get_num_threads()
    if threads > 1:
        # A thread takes over what holds as it first computes.
        torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
