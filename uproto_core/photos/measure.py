"""What is read from one photo file: the hash of its bytes, hashes of its looks, its light, its camera and moment."""

import hashlib
import math
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
_INNER_SHARE: Final = 0.05
"""What the inner hashes leave out on each side: those of a photo are near the hashes of one that was cropped so."""
_CLEAR_STEP: Final = 8
"""Grey levels of 255: a smaller step between two places of a hash may be the light on a table, or noise."""
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
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        photo = decode_photo(file, path, at_least_px=_SMALL_PX)
    small = _small(photo.image)
    grey = small.convert("L")
    across, down = _steps(grey), _steps(grey.transpose(Image.Transpose.TRANSPOSE))
    inner_across, inner_down = _inner_steps(grey)
    pixels = np.asarray(grey, dtype=np.float32) / _WHITE
    brightness = float(pixels.mean())
    measures = PhotoMeasures(
        sha256=sha256,
        perceptual=_hash(across),
        perceptual_down=_hash(down),
        inner=_hash(inner_across),
        inner_down=_hash(inner_down),
        structure=float((np.abs(np.stack([across, down])) >= _CLEAR_STEP).mean()),
        width=photo.width,
        height=photo.height,
        brightness=brightness,
        sharpness=_sharpness(pixels),
        contrast=_contrast(pixels, brightness),
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


def _steps(grey: Image.Image) -> NDArray[np.int16]:
    """(8, 8) int16, grey levels from each of 8 x 8 places to the next one to the right."""
    cells = np.asarray(grey.resize((_HASH_COLUMNS + 1, _HASH_ROWS), Image.Resampling.BICUBIC), dtype=np.int16)
    return cells[:, 1:] - cells[:, :-1]


def _inner_steps(grey: Image.Image) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """The same for what lies within the outermost twentieth, to the right and downwards."""
    left, top = grey.width * _INNER_SHARE, grey.height * _INNER_SHARE
    box = (left, top, grey.width - left, grey.height - top)

    def cells(columns: int, rows: int) -> NDArray[np.int16]:
        # Made smaller in two goes, which takes half of the time and changes a bit or two.
        small = grey.resize((columns, rows), Image.Resampling.BICUBIC, box=box, reducing_gap=2.0)
        return np.asarray(small, dtype=np.int16)

    wide, high = cells(_HASH_COLUMNS + 1, _HASH_ROWS), cells(_HASH_ROWS, _HASH_COLUMNS + 1).T
    return wide[:, 1:] - wide[:, :-1], high[:, 1:] - high[:, :-1]


def _hash(steps: NDArray[np.int16]) -> int:
    """A bit for each place: whether the next one is brighter; a flat picture gives 0."""
    return int.from_bytes(np.packbits(steps > 0).tobytes())


def _contrast(pixels: NDArray[np.float32], mean: float) -> float:
    """Standard deviation of the grey values (H, W), 0 to 0.5."""
    flat = pixels.ravel()
    return math.sqrt(max(float(np.dot(flat, flat)) / flat.size - mean * mean, 0.0))


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
