"""Photos decoded for a classifier, as many at a time as its model looks at in one step."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from uproto_core.backbone.decode import Decoded, decoded
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.prediction.bundle import Bundle


def chunks_of(photos: Iterable[Path], bundle: Bundle, compute: Compute, cancel: CancelToken) -> Iterator[list[Decoded]]:
    """Photos in all the views that an answer rests on, decoded ahead, in their order; some may be unreadable."""
    pixels = decoded(photos, bundle.prepare, bundle.backbone.image_px, cancel)
    size = max(1, compute.views_a_step(bundle.backbone.image_px) // len(bundle.views))
    while chunk := list(islice(pixels, size)):
        cancel.check()
        yield chunk
