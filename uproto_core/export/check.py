"""Whether a written file answers as the classifier does: on photos, through another program's runtime."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime
from PIL import Image

from uproto_core.cancel import CancelToken
from uproto_core.errors import ExportDiffersError, PhotoUnreadableError
from uproto_core.events import Event, StageProgressed
from uproto_core.photos.load import load_image
from uproto_core.prediction.bundle import Bundle
from uproto_core.seeds import rng

MOST_PHOTOS: Final = 200
"""Compared at most."""

_MOST_DIFFERENCE: Final = 0.1
"""Of a probability. Resizing rounds otherwise than Pillow; on 102 photos the largest difference was 0.014."""
_MOST_DIFFERING: Final = 0.02
"""Share of photos with another answer: where two classes are as likely as each other, either may come first."""


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Answers of both for the same photos."""

    photos: int
    largest_difference: float


def compare_answers(
    bundle: Bundle, written: Path, photos: Iterable[Path], cancel: CancelToken
) -> Generator[Event, None, Compared]:
    """Answer photos by both.

    Args:
        bundle: The classifier.
        written: The ONNX file.
        photos: At most `MOST_PHOTOS` of them are taken; where none can be read, drawn pictures stand in.
        cancel: Looked at before each photo.

    Raises:
        ExportDiffersError: the file gives other answers.
    """
    session = onnxruntime.InferenceSession(written, providers=["CPUExecutionProvider"])
    differing = done = 0
    largest = 0.0
    for image in _images(photos, bundle.backbone.image_px):
        cancel.check()
        theirs = session.run(["probabilities"], {"image": np.asarray(image)})[0]
        ours = bundle.probabilities(bundle.features([bundle.prepare(image)]))[0].numpy()
        largest = max(largest, float(np.abs(theirs - ours).max()))
        differing += int(theirs.argmax() != ours.argmax())
        done += 1
        yield StageProgressed(stage="export", done=done, total=None)
    if largest > _MOST_DIFFERENCE or differing > max(_MOST_DIFFERING * done, 1):
        raise ExportDiffersError(differing=max(differing, 1), photos=done)
    return Compared(photos=done, largest_difference=largest)


def _images(photos: Iterable[Path], image_px: int) -> Iterable[Image.Image]:
    """Photos as they are decoded to be answered; drawn ones where there are none."""
    taken = 0
    for path in photos:
        if taken == MOST_PHOTOS:
            return
        try:
            image = load_image(path, 2 * image_px)
        except PhotoUnreadableError:
            continue
        taken += 1
        yield image
    if not taken:
        draw = rng(0, "export/check")
        for number in range(16):
            size = (image_px * 2 + 7 * number, image_px * 2 + 40 - 5 * number)
            rough = Image.fromarray(draw.integers(0, 256, (6, 6, 3), dtype=np.uint8))
            yield rough.resize(size, Image.Resampling.BICUBIC)
