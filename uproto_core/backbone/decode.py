"""Photos decoded ahead of the model, in their order, with a bounded number in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch
from PIL import Image

from uproto_core.backbone.preprocess import DECODE_MARGIN
from uproto_core.cancel import CancelToken
from uproto_core.compute import usable_cores
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import decode_photo, opened

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 64
"""Photos decoded before they are asked for: two batches on a processor."""

_SECONDS_BETWEEN_LOOKS = 0.2


@dataclass(frozen=True, kw_only=True, slots=True)
class Decoded:
    """A photo ready for the model, or what is wrong with it."""

    path: Path
    pixels: torch.Tensor | None
    """(3, H, W) uint8 as the backbone takes it, or (V, 3, H, W) where several views were asked for."""
    problem: str | None = None
    """Why it cannot be read, in the words of `photos.load`."""
    taken: float | None = None
    """When, in seconds since 1970 on the camera's own clock; None where the camera wrote nothing."""


def decoded(
    photos: Iterable[Path], prepare: Callable[[Image.Image], torch.Tensor], image_px: int, cancel: CancelToken
) -> Iterator[Decoded]:
    """Decode photos in threads.

    Args:
        photos: May be endless; read only as far ahead as `_AHEAD`.
        prepare: The backbone's preprocessing.
        image_px: The backbone's input size: larger JPEGs are decoded at a reduced scale.
        cancel: Looked at while waiting.

    Yields:
        Each photo in the order given.
    """
    return ahead(photos, lambda path: decode(path, prepare, image_px), cancel, most=_AHEAD)


def decode(path: Path, prepare: Callable[[Image.Image], torch.Tensor], image_px: int) -> Decoded:
    """One photo, decoded and prepared; what cannot be read says why."""
    try:
        with opened(path) as file:
            photo = decode_photo(file, path, at_least_px=DECODE_MARGIN * image_px)
        return Decoded(path=path, pixels=prepare(photo.image), taken=photo.shot.taken)
    except PhotoUnreadableError as error:
        return Decoded(path=path, pixels=None, problem=error.reason)


def ahead(
    items: Iterable[Item],
    work: Callable[[Item], Result],
    cancel: CancelToken,
    *,
    most: int,
    threads: int | None = None,
) -> Iterator[Result]:
    """Do `work` for each item in threads (Pillow and torch let go of the interpreter while they compute).

    Args:
        items: May be endless.
        work: Called once for each item; what it raises is raised here, in the item's turn.
        cancel: Looked at before each item and while waiting for one.
        most: Results kept in memory at once.
        threads: How many; by default one a core.

    Yields:
        The results in the items' order.
    """
    waiting: deque[Future[Result]] = deque()

    def first() -> Result:
        future = waiting.popleft()
        # A photo of 200 megapixels takes longer than a person waits for Stop.
        while not wait((future,), timeout=_SECONDS_BETWEEN_LOOKS).done:
            cancel.check()
        return future.result()

    workers = ThreadPoolExecutor(max_workers=threads or usable_cores(), thread_name_prefix="ahead")
    try:
        for item in items:
            cancel.check()
            waiting.append(workers.submit(work, item))
            if len(waiting) >= most:
                yield first()
        while waiting:
            cancel.check()
            yield first()
    finally:
        workers.shutdown(wait=False, cancel_futures=True)
