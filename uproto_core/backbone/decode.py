"""Photos decoded ahead of the model, in their order, with a bounded number in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from PIL import Image

from uproto_core.cancel import CancelToken
from uproto_core.compute import usable_cores
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import load_image

_AHEAD = 64
"""Photos decoded before they are asked for: two batches on a processor."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decoded:
    """A photo ready for the model, or what is wrong with it."""

    path: Path
    pixels: torch.Tensor | None
    """(3, H, W) float32 as the backbone takes it."""
    problem: str | None = None
    """Why it cannot be read, in the words of `photos.load`."""


def decoded(
    photos: Iterable[Path], prepare: Callable[[Image.Image], torch.Tensor], image_px: int, cancel: CancelToken
) -> Iterator[Decoded]:
    """Decode photos in threads (Pillow lets go of the interpreter while it decodes).

    Args:
        photos: May be endless; read only as far ahead as `_AHEAD`.
        prepare: The backbone's preprocessing.
        image_px: The backbone's input size: larger JPEGs are decoded at a reduced scale.
        cancel: Looked at before each photo.

    Yields:
        Each photo in the order given.
    """

    def decode(path: Path) -> Decoded:
        try:
            return Decoded(path=path, pixels=prepare(load_image(path, at_least_px=image_px)))
        except PhotoUnreadableError as error:
            return Decoded(path=path, pixels=None, problem=error.reason)

    waiting: deque[Future[Decoded]] = deque()
    source = iter(photos)
    with ThreadPoolExecutor(max_workers=usable_cores(), thread_name_prefix="decode") as threads:
        try:
            for path in source:
                cancel.check()
                waiting.append(threads.submit(decode, path))
                if len(waiting) >= _AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                cancel.check()
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
