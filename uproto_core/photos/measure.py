"""What is read from one photo file: the hash of its bytes, hashes of its looks, its light, its camera and moment."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from uproto_core.photos.load import decode_photo, opened

_SMALL_PX: Final = 128
"""Shorter side of the picture that is looked at: enough for the hash, and only strong blur is seen at this size."""
_HASH_ROWS: Final = 8
_HASH_COLUMNS: Final = 8
_WHITE: Final = 255.0
_LAPLACIAN_MOST: Final = 4.0
"""Standard deviation of the Laplacian of a chessboard of black and white pixels: nothing has a larger one."""
_BORDER_SHARE: Final = 0.04
_CHANNELS: Final = 3
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
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        photo = decode_photo(file, path, at_least_px=_SMALL_PX)
    small = _small(photo.image)
    grey = small.convert("L")
    pixels = np.asarray(grey, dtype=np.float32) / _WHITE
    measures = PhotoMeasures(
        sha256=sha256,
        perceptual=_difference_hash(grey),
        perceptual_down=_difference_hash(grey.transpose(Image.Transpose.TRANSPOSE)),
        width=photo.width,
        height=photo.height,
        brightness=float(pixels.mean()),
        sharpness=_sharpness(pixels),
        contrast=float(pixels.std()),
        border=_border(pixels),
        colour=_colour(small),
        taken=photo.shot.taken,
        camera=photo.shot.camera,
    )
    return Measured(measures=measures, size=found.st_size, mtime_ns=found.st_mtime_ns)


def _small(image: Image.Image) -> Image.Image:
    share = _SMALL_PX / min(image.size)
    if share < 1:
        size = (max(round(image.width * share), 1), max(round(image.height * share), 1))
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return image


def _difference_hash(grey: Image.Image) -> int:
    """A bit for each of 8 x 8 places: whether it is darker than the next one to the right; a flat picture gives 0."""
    cells = np.asarray(grey.resize((_HASH_COLUMNS + 1, _HASH_ROWS), Image.Resampling.BICUBIC))
    return int.from_bytes(np.packbits(cells[:, :-1] < cells[:, 1:]).tobytes())


def _sharpness(pixels: NDArray[np.float32]) -> float:
    """Standard deviation of the Laplacian, from 0 (flat) to 1 (a chessboard of pixels).

    Args:
        pixels: (H, W) float32, 0 to 1.
    """
    wide = np.pad(pixels, 1, mode="edge")
    # In place: half of the time goes into fetching memory.
    around = wide[:-2, 1:-1] + wide[2:, 1:-1]
    around += wide[1:-1, :-2]
    around += wide[1:-1, 2:]
    around -= 4 * pixels
    return float(around.std() / _LAPLACIAN_MOST)


def _border(pixels: NDArray[np.float32]) -> float:
    """Mean of the frame, 0 to 1; of a picture that is all frame, the mean of the whole.

    Args:
        pixels: (H, W) float32, 0 to 1.
    """
    wide = max(round(min(pixels.shape) * _BORDER_SHARE), 1)
    inner = pixels[wide:-wide, wide:-wide]
    rest = pixels.size - inner.size
    return float((pixels.sum(dtype=np.float64) - inner.sum(dtype=np.float64)) / rest)


def _colour(image: Image.Image) -> tuple[float, float, float]:
    """Mean red, green and blue, 0 to 1; from counts of values, which Pillow makes faster than a sum of pixels."""
    counts = np.array(image.histogram(), dtype=np.float64).reshape(_CHANNELS, len(_VALUES))
    red, green, blue = (counts @ _VALUES / (image.width * image.height)).tolist()
    return red, green, blue
