"""Where a classifier looked: parts of the photo are hidden in turn, and what the class loses each time is noted.

It asks nothing of the model but answers, so that it is right for any image tower, for joined layers and for all views;
a gradient would see the last layer alone. It is a hint and no proof: docs/decisions/0029 has how faithful it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from time import monotonic

import torch
from PIL import Image, ImageFilter
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prediction.bundle import Bundle

_GRIDS = (7, 5, 4)
"""Cells along the shorter side, the finest first."""
_SECONDS = 2.0
"""A person who asks is shown something by then: a slower model is asked with a coarser grid."""
_WINDOW = 2
"""Cells along a side of what is hidden at once: every cell is in four windows, which evens out chance."""
_MOST_LONG = 3
"""Sides of a grid to one another: a panorama gets longer cells, not hundreds."""
_BLUR_SHARE = 1 / 8
"""Of the shorter side: a hidden part keeps its colour and light, but neither form nor texture. A grey patch would be a
thing of its own in the photo."""
_VIEWS_AT_ONCE = 32
_LEAST_FALL = 0.25
"""Of the log of the odds: a part that takes less (odds of 4 to 1 become 3 to 1) is none that was looked at."""
_LEAST_CONTRAST = 1.5
"""The largest fall to the mean fall: below, every part counts about the same."""
_SMALLEST = 1e-7


@dataclass(frozen=True, kw_only=True)
class Where:
    """What hiding each part of a photo takes from a class."""

    class_name: str
    weights: tuple[tuple[float, ...], ...]
    """0 to 1, rows from above; 1 is the part that counts most. All are 0 where none stands out."""
    sure: float
    """The class's confidence for the whole photo."""
    sure_without: float
    """The same with that part hidden which takes most."""

    @property
    def is_flat(self) -> bool:
        """Whether no part stands out."""
        return not any(map(any, self.weights))


def where_looked(bundle: Bundle, image: Image.Image, class_name: str | None, cancel: CancelToken) -> Where:
    """Hide parts of a photo in turn.

    Args:
        bundle: The classifier.
        image: RGB.
        class_name: What is asked about; None is the likeliest class.
        cancel: Looked at between batches.

    Raises:
        Cancelled: the token was told to stop.
    """
    image = _small(image, 2 * bundle.backbone.image_px)
    started = monotonic()
    whole = _probabilities(bundle, [image])[0]
    seconds = monotonic() - started
    names = bundle.document.class_names
    label = names.index(class_name) if class_name in names else int(whole.argmax())
    rows, columns = _grid(image, seconds)
    windows = list(_windows(rows, columns))
    confidences = []
    hidden = _hidden(image, windows, rows, columns)
    at_once = max(1, _VIEWS_AT_ONCE // len(bundle.views))
    while some := list(islice(hidden, at_once)):
        cancel.check()
        confidences.append(_probabilities(bundle, some)[:, label])
    without = torch.cat(confidences)
    falls = _log_odds(whole[label]) - _log_odds(without)
    return Where(
        class_name=names[label],
        weights=_weights(falls, windows, rows, columns),
        sure=float(whole[label]),
        sure_without=float(without[int(falls.argmax())]),
    )


@dataclass(frozen=True, kw_only=True)
class _Window:
    """Cells that are hidden together: from and below, up to and not with."""

    top: int
    left: int
    bottom: int
    right: int


def _small(image: Image.Image, px: int) -> Image.Image:
    """The photo with a shorter side of about `px`: hiding parts of a large one would take longer than looking."""
    share = px / min(image.size)
    if share >= 1:
        return image
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return image.resize(size, Image.Resampling.BILINEAR)


def _grid(image: Image.Image, seconds: float) -> tuple[int, int]:
    """Rows and columns of about square cells, as fine as the time allows.

    Args:
        image: The photo.
        seconds: What one look at it took.
    """
    for cells in _GRIDS:
        shorter, longer = sorted(image.size)
        long = min(round(cells * longer / shorter), _MOST_LONG * cells)
        rows, columns = (long, cells) if image.height >= image.width else (cells, long)
        if (rows + 1) * (columns + 1) * seconds <= _SECONDS:
            break
    return rows, columns


def _windows(rows: int, columns: int) -> Iterator[_Window]:
    """All places of the window, half over the edge too, so that every cell is hidden equally often."""
    for top in range(1 - _WINDOW, rows):
        for left in range(1 - _WINDOW, columns):
            yield _Window(
                top=max(top, 0), left=max(left, 0), bottom=min(top + _WINDOW, rows), right=min(left + _WINDOW, columns)
            )


def _hidden(image: Image.Image, windows: Iterable[_Window], rows: int, columns: int) -> Iterator[Image.Image]:
    blurred = image.filter(ImageFilter.GaussianBlur(_BLUR_SHARE * min(image.size)))
    across, down = image.width / columns, image.height / rows
    for window in windows:
        box = (
            round(window.left * across),
            round(window.top * down),
            round(window.right * across),
            round(window.bottom * down),
        )
        hidden = image.copy()
        hidden.paste(blurred.crop(box), box)
        yield hidden


def _probabilities(bundle: Bundle, images: Iterable[Image.Image]) -> Tensor:
    """(B, C) float64."""
    return bundle.probabilities(bundle.features([bundle.prepare(image) for image in images])).double()


def _log_odds(probabilities: Tensor) -> Tensor:
    """In float64; certainty, which has no odds, is as near to it as a probability can be told here."""
    likely = probabilities.clamp(_SMALLEST, 1 - _SMALLEST)
    return (likely / (1 - likely)).log()


def _weights(falls: Tensor, windows: list[_Window], rows: int, columns: int) -> tuple[tuple[float, ...], ...]:
    """The mean fall of the windows over each cell, from 0 to 1."""
    sums = torch.zeros(rows, columns, dtype=torch.float64)
    counts = torch.zeros(rows, columns, dtype=torch.float64)
    for window, fall in zip(windows, falls.tolist(), strict=True):
        place = (slice(window.top, window.bottom), slice(window.left, window.right))
        sums[place] += fall
        counts[place] += 1
    cells = (sums / counts).clamp(min=0)
    most = float(cells.max())
    if most < _LEAST_FALL or most < _LEAST_CONTRAST * float(cells.mean()):
        return tuple((0.0,) * columns for _ in range(rows))
    return tuple(tuple(row) for row in (cells / most).tolist())
