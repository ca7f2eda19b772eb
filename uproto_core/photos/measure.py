"""What is read from one photo file: the hash of its bytes, hashes of its looks, its light, its camera and moment."""

import hashlib
import io
import math
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from uproto_core.photos.load import decode_photo, opened

_SMALL_PX: Final = 128
"""Shorter side of the picture that is looked at: enough for the hash, and only strong blur is seen at this size."""
_PLACES: Final = 8
_INNER_SHARE: Final = 0.05
"""What the inner hashes leave out on each side: those of a photo are near the hashes of one that was cropped so."""
_CLEAR_STEP: Final = 8
"""Grey levels of 255: a smaller step between two places of a hash may be the light on a table, or noise."""
_WHITE: Final = 255.0
_ROUNDS_UP: Final = 0.501
"""Added before digits are cut off; a little over a half, since a half is seldom one to the last digit."""
_LAPLACIAN_MOST: Final = 4.0
"""Standard deviation of the Laplacian of a chessboard of black and white pixels: nothing has a larger one."""
_BORDER_SHARE: Final = 0.04
_CHANNELS: Final = 3
_BLOCK_BYTES: Final = 1 << 16
_MOST_AT_ONCE: Final = 1 << 24
"""Bytes of a file that is read in one go: nearly every photo, and no scan of half a gigabyte."""
_VALUES: Final = np.arange(256, dtype=np.float64) / 255


class PhotoMeasures(NamedTuple):
    """What one photo file holds; the fields are those of `ReadPhoto`. A tuple, since 100,000 come back at once."""

    sha256: str
    perceptual: int
    perceptual_down: int
    width: int
    height: int
    brightness: float
    sharpness: float
    contrast: float = 0.0
    border: float = 0.0
    colour: tuple[float, float, float] = (0.0, 0.0, 0.0)
    taken: float | None = None
    camera: str = ""
    inner: int = 0
    inner_down: int = 0
    structure: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """The measures, and what the disk said of the file while it was read: it may have been saved since the scan."""

    measures: PhotoMeasures
    size: int
    mtime_ns: int


def measure_photo(path: Path) -> Measured:
    """Open a photo file once and read it to its end.

    Raises:
        PhotoUnreadableError: with one of the reasons of `load.UNREADABLE`.
    """
    with opened(path) as file:
        found = os.fstat(file.fileno())
        # In memory, a file need not be fetched once for its hash and in pieces for its picture.
        read: BinaryIO = io.BytesIO(file.read()) if found.st_size <= _MOST_AT_ONCE else file
        sha256 = _sha256(read)
        photo = decode_photo(read, path, at_least_px=_SMALL_PX)
    # Grey before small: one channel is made smaller in less than half of the time that three take.
    grey = _small(photo.image.convert("L"))
    pixels = np.asarray(grey, dtype=np.float32) / _WHITE
    steps = _steps(pixels)
    perceptual, perceptual_down, inner, inner_down = _hashes(steps)
    brightness = float(pixels.sum()) / pixels.size
    measures = PhotoMeasures(
        sha256=sha256,
        perceptual=perceptual,
        perceptual_down=perceptual_down,
        inner=inner,
        inner_down=inner_down,
        structure=_structure(steps[:2]),
        width=photo.width,
        height=photo.height,
        brightness=brightness,
        sharpness=_sharpness(pixels),
        contrast=_contrast(pixels, brightness),
        border=_border(pixels),
        colour=_colour(photo.image),
        taken=photo.shot.taken,
        camera=photo.shot.camera,
    )
    return Measured(measures=measures, size=found.st_size, mtime_ns=found.st_mtime_ns)


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    # Not `hashlib.file_digest`, whose buffer is many times as large as most photos and is cleared for each.
    while block := file.read(_BLOCK_BYTES):
        digest.update(block)
    return digest.hexdigest()


def _small(image: Image.Image) -> Image.Image:
    share = _SMALL_PX / min(image.size)
    if share < 1:
        size = (max(round(image.width * share), 1), max(round(image.height * share), 1))
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return image


def _steps(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Whole grey levels, of 255, from each of 8 x 8 places to the next one.

    Args:
        pixels: (H, W) float32, 0 to 1.

    Returns:
        (4, 8, 8) float32: to the right and downwards, and both for what lies within the outermost twentieth. Those
        downwards are column by column.
    """
    height, width = pixels.shape
    cells = np.empty((4, _PLACES, _PLACES + 1), dtype=np.float32)
    for number, without in enumerate((0.0, _INNER_SHARE)):
        across, down = cells[2 * number], cells[2 * number + 1]
        across[:] = _shares(height, _PLACES, without) @ pixels @ _shares(width, _PLACES + 1, without).T
        down[:] = _shares(width, _PLACES, without) @ pixels.T @ _shares(height, _PLACES + 1, without).T
    # Whole levels, and halves all upwards, or the last digits would say which of two equal places is brighter.
    levels = np.floor(cells * _WHITE + _ROUNDS_UP).clip(0, _WHITE)
    steps: NDArray[np.float32] = levels[:, :, 1:] - levels[:, :, :-1]
    return steps


@lru_cache(maxsize=256)
def _shares(size: int, places: int, without: float) -> NDArray[np.float32]:
    """Which share each pixel has in each of some places along a side: bicubic, as Pillow has it.

    Args:
        size: Of the side in pixels.
        places: How many.
        without: The share of the side that is left out at either end.

    Returns:
        (places, pixels) float32; those of a place add up to 1.
    """
    step = size * (1 - 2 * without) / places
    middle = size * without + (np.arange(places) + 0.5) * step
    apart = np.abs(np.arange(size) + 0.5 - middle[:, None]) / max(step, 1.0)
    near = (1.5 * apart - 2.5) * apart**2 + 1
    far = ((2.5 - 0.5 * apart) * apart - 4) * apart + 2
    shares = np.where(apart < 1, near, np.where(apart < 2, far, 0.0))  # noqa: PLR2004  (where the pieces of the cubic meet)
    shares /= shares.sum(axis=1, keepdims=True)
    return shares.astype(np.float32)


def _hashes(steps: NDArray[np.float32]) -> list[int]:
    """A bit for each place: whether the next one is brighter; a flat picture gives 0.

    Args:
        steps: (N, 8, 8).
    """
    bits = np.packbits(steps > 0).tobytes()
    return [int.from_bytes(bits[start : start + _PLACES]) for start in range(0, len(bits), _PLACES)]


def _structure(steps: NDArray[np.float32]) -> float:
    """Share of the steps that are clear, 0 to 1."""
    return np.count_nonzero(np.abs(steps) >= _CLEAR_STEP) / steps.size


def _contrast(pixels: NDArray[np.float32], mean: float) -> float:
    """Standard deviation of the grey values (H, W), 0 to 0.5."""
    flat = pixels.ravel()
    return math.sqrt(max(float(np.dot(flat, flat)) / flat.size - mean * mean, 0.0))


def _sharpness(pixels: NDArray[np.float32]) -> float:
    """Standard deviation of the Laplacian, from 0 (flat) to 1 (a chessboard of pixels).

    Args:
        pixels: (H, W) float32, 0 to 1.
    """
    to_right, to_below = pixels[:, 1:] - pixels[:, :-1], pixels[1:] - pixels[:-1]
    # Each step is added on its one side and taken away on its other: beyond the edge the picture goes on as it ends,
    # and the mean is 0.
    laplacian = np.zeros_like(pixels)
    laplacian[:, :-1] = to_right
    laplacian[:, 1:] -= to_right
    laplacian[:-1] += to_below
    laplacian[1:] -= to_below
    flat = laplacian.ravel()
    return math.sqrt(float(np.dot(flat, flat)) / flat.size) / _LAPLACIAN_MOST


def _border(pixels: NDArray[np.float32]) -> float:
    """Mean of the frame, 0 to 1; of a picture that is all frame, the mean of the whole.

    Args:
        pixels: (H, W) float32, 0 to 1.
    """
    wide = max(round(min(pixels.shape) * _BORDER_SHARE), 1)
    inner = pixels[wide:-wide, wide:-wide]
    rest = pixels.size - inner.size
    return float(pixels.sum() - inner.sum()) / rest


def _colour(image: Image.Image) -> tuple[float, float, float]:
    """Mean red, green and blue, 0 to 1; from counts of values, which Pillow makes faster than a sum of pixels."""
    counts = np.array(image.histogram(), dtype=np.float64).reshape(_CHANNELS, len(_VALUES))
    red, green, blue = (counts @ _VALUES / (image.width * image.height)).tolist()
    return red, green, blue
