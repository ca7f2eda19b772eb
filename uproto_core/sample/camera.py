"""What a camera makes of a scene: light, colour cast, focus, corners, grain and a JPEG."""

import io
import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from uproto_core.sample.noise import Colours


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
    warmth, tint = rng.normal(0, 0.07), rng.normal(0, 0.025)
    is_flash = rng.random() < 0.15  # noqa: PLR2004  (at night)
    return Camera(
        light=rng.uniform(-math.pi, math.pi),
        slope=rng.uniform(0.0, 0.28),
        exposure=math.exp(rng.normal(0.04, 0.17)) * (1.12 if is_flash else 1.0),
        cast=(1 + warmth, 1 + tint, 1 - warmth),
        saturation=float(np.clip(rng.normal(1.0, 0.15), 0.55, 1.4)),
        contrast=float(np.clip(rng.normal(1.04, 0.10), 0.75, 1.3)),
        vignette=rng.uniform(0.3, 0.55) if is_flash else rng.uniform(0.0, 0.28),
        blur=float(np.clip(rng.gamma(1.2, 0.45), 0, 2.2)),
        grain=rng.gamma(2.0, 0.009),
        quality=int(rng.integers(80, 94)),
    )


def take_photo(scene: Colours, camera: Camera, rng: np.random.Generator) -> bytes:
    """The scene as a JPEG file.

    Args:
        scene: (height, width, 3), may go beyond 0 to 1.
        camera: How it is taken.
        rng: The stream of the grain.
    """
    height, width = scene.shape[:2]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    side = x * np.float32(math.cos(camera.light)) + y * np.float32(math.sin(camera.light))
    corner = np.float32(camera.vignette) * (x * x + y * y) ** np.float32(1.2) / 2
    lit = np.float32(camera.exposure) * (1 + np.float32(camera.slope) * side) * (1 - corner)
    photo = scene * lit[..., None] * np.array(camera.cast, dtype=np.float32)
    grey = photo.mean(axis=2, keepdims=True)
    photo = grey + (photo - grey) * np.float32(camera.saturation)
    photo = (photo - np.float32(0.45)) * np.float32(camera.contrast) + np.float32(0.45)
    # Bright places run into white gently, as film and sensors do.
    photo = np.where(photo > 0.8, 1 - 0.2 * np.exp((0.8 - photo) / 0.2), photo).astype(np.float32)
    picture = Image.fromarray((np.clip(photo, 0, 1) * 255).astype(np.uint8))
    if camera.blur > 0.25:  # noqa: PLR2004  (less is not seen)
        picture = picture.filter(ImageFilter.GaussianBlur(camera.blur))
    grain = rng.standard_normal((height, width, 1), dtype=np.float32)
    coloured = rng.standard_normal((height // 2 + 1, width // 2 + 1, 3), dtype=np.float32)
    coloured = coloured.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    noisy = np.asarray(picture, dtype=np.float32) + (grain + np.float32(0.5) * coloured) * np.float32(255 * camera.grain)
    file = io.BytesIO()
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=camera.quality)
    return file.getvalue()
