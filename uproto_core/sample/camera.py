"""What a camera makes of a scene: light, colour cast, focus, corners, grain and a JPEG."""

import io
import math
from dataclasses import dataclass

import numpy as np
from PIL import ImageFilter

from uproto_core.sample.noise import Colours, from_picture, greys, single, to_picture


@dataclass(frozen=True, kw_only=True)
class Camera:
    """How one photo was taken."""

    light: float
    """The direction that light comes from, in radians."""
    slope: float
    """How much brighter the lit side is."""
    exposure: float
    cast: tuple[float, float, float]
    """Factors of red, green and blue."""
    saturation: float
    contrast: float
    vignette: float
    blur: float
    """Radius in pixels."""
    grain: float
    quality: int
    """Of the JPEG."""


def set_up_camera(rng: np.random.Generator) -> Camera:
    """Some photo of some person: mostly good, now and then too dark, too warm or shaken."""
    warmth, tint = rng.normal(0, 0.05), rng.normal(0, 0.018)
    is_flash = rng.random() < 0.15  # noqa: PLR2004  (at night)
    return Camera(
        light=rng.uniform(-math.pi, math.pi),
        slope=rng.uniform(0.0, 0.28),
        exposure=math.exp(rng.normal(0.07, 0.13)) * (1.12 if is_flash else 1.0),
        cast=(1 + warmth, 1 + tint, 1 - warmth),
        saturation=float(np.clip(rng.normal(0.95, 0.13), 0.55, 1.3)),
        contrast=float(np.clip(rng.normal(1.04, 0.10), 0.75, 1.3)),
        vignette=rng.uniform(0.3, 0.55) if is_flash else rng.uniform(0.0, 0.28),
        blur=float(np.clip(rng.gamma(1.2, 0.34), 0, 1.8)),
        grain=rng.gamma(2.0, 0.006),
        quality=int(rng.integers(80, 94)),
    )


def take_photo(scene: Colours, camera: Camera, rng: np.random.Generator) -> bytes:
    """The scene as a JPEG file.

    Args:
        scene: (3, height, width), may go beyond 0 to 1.
        camera: How it is taken.
        rng: The stream of the grain.
    """
    height, width = scene.shape[1:]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    side = x * np.float32(math.cos(camera.light)) + y * np.float32(math.sin(camera.light))
    corner = np.float32(camera.vignette) * (x * x + y * y) / 2
    lit = np.float32(camera.exposure) * (1 + np.float32(camera.slope) * side) * (1 - corner)
    photo = single(scene * (lit * single(camera.cast)[:, None, None]))
    grey = greys(photo)
    photo = single(grey + (photo - grey) * np.float32(camera.saturation))
    photo = single((photo - np.float32(0.45)) * np.float32(camera.contrast) + np.float32(0.45))
    # Bright places run into white gently, as film and sensors do.
    photo -= np.maximum(photo - np.float32(0.75), 0) * np.float32(0.5)
    picture = to_picture(photo)
    if camera.blur > 0.25:  # noqa: PLR2004  (less is not seen)
        picture = picture.filter(ImageFilter.BoxBlur(camera.blur * 1.3))
    grain = rng.standard_normal((height, width), dtype=np.float32)
    coarse = rng.standard_normal((3, height // 2 + 1, width // 2 + 1), dtype=np.float32) * np.float32(0.5)
    coloured = coarse.repeat(2, axis=1).repeat(2, axis=2)[:, :height, :width]
    noisy = single(from_picture(picture) + (grain + coloured) * np.float32(camera.grain))
    file = io.BytesIO()
    to_picture(noisy).save(file, "JPEG", quality=camera.quality)
    return file.getvalue()
