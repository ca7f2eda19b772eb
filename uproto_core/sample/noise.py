"""Smooth random fields: what makes bark, moss and wings look grown and not ruled.

In: a size and a stream. Out: float32 arrays of shape (height, width).
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageFilter

Field = NDArray[np.float32]
"""(height, width)"""

Colours = NDArray[np.float32]
"""(3, height, width), red, green and blue from 0 to 1. Channels come first: sums with a field are then quick."""


def single(values: ArrayLike) -> Field:
    """Values as 32-bit numbers; those that are so already are not copied."""
    return np.asarray(values, dtype=np.float32)


def smooth_noise(
    size: tuple[int, int], cell: tuple[float, float], rng: np.random.Generator, *, angle: float = 0.0
) -> Field:
    """Random values on a grid, about normal with deviation 1, with a smooth surface laid through them.

    Args:
        size: Height and width in pixels.
        cell: Height and width of a cell of the grid in pixels; unequal sides give a grain.
        rng: The stream.
        angle: Turns the grid, in radians.
    """
    height, width = size
    reach = (height, width) if not angle else (math.hypot(height, width),) * 2
    down, across = (math.ceil(side / step) + 4 for side, step in zip(reach, cell, strict=True))
    grid = Image.fromarray(rng.standard_normal((down, across), dtype=np.float32) * np.float32(1.5))
    if not angle:
        left, top = 1 + rng.random(2)
        box = (left, top, left + width / cell[1], top + height / cell[0])
        return single(np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC, box=box)))
    cosine, sine = math.cos(angle), math.sin(angle)
    # Pillow asks where a pixel of the result comes from: turned about the middle, then measured in cells.
    a, b, d, e = cosine / cell[1], sine / cell[1], -sine / cell[0], cosine / cell[0]
    shift = rng.random(2)
    c = across / 2 + shift[0] - 0.5 - (a * width + b * height) / 2
    f = down / 2 + shift[1] - 0.5 - (d * width + e * height) / 2
    laid = grid.transform((width, height), Image.Transform.AFFINE, (a, b, c, d, e, f), Image.Resampling.BICUBIC)
    return single(np.asarray(laid))


def layered_noise(
    size: tuple[int, int],
    cells: Sequence[tuple[float, float]],
    rng: np.random.Generator,
    *,
    angle: float = 0.0,
    fade: float = 0.6,
) -> Field:
    """A sum of smooth fields, each with its own cell and weaker by `fade` than the one before; deviation about 1."""
    total: Field = np.zeros(size, dtype=np.float32)
    weight, power = 1.0, 0.0
    for cell in cells:
        total += np.float32(weight) * smooth_noise(size, cell, rng, angle=angle)
        power += weight * weight
        weight *= fade
    return total / np.float32(math.sqrt(power))


def square_cells(*sides: float) -> list[tuple[float, float]]:
    """Cells for fields without a grain."""
    return [(side, side) for side in sides]


def relief(height: Field, light: float, strength: float) -> Field:
    """How brightly each place of a rough surface is lit, 1 where it is flat.

    Args:
        height: Of the surface.
        light: The direction that light comes from, in radians.
        strength: Of the contrast.
    """
    down, across = np.gradient(height)
    slope = down * np.float32(math.sin(light)) + across * np.float32(math.cos(light))
    return single(np.clip(1 - np.float32(strength) * slope, 0.25, 1.8))


def smoothstep(values: Field, low: float, high: float) -> Field:
    """0 below `low`, 1 above `high`, and an even slope between them."""
    t = np.clip((values - np.float32(low)) / np.float32(high - low), 0, 1)
    return single(t * t * (3 - 2 * t))


def blended(below: Colours, colour: Colours | Sequence[float], share: Field) -> Colours:
    """A colour laid over others, as thickly as `share` says at each place (0 to 1)."""
    above = single(colour)
    above = above if above.ndim > 1 else above[:, None, None]
    return below + (above - below) * share


def greys(colours: Colours) -> Field:
    """How bright each place is."""
    return single((colours[0] + colours[1] + colours[2]) / np.float32(3))


def to_picture(colours: Colours) -> Image.Image:
    """Colours as Pillow takes them; what goes beyond 0 to 1 is cut."""
    pixels = np.clip(colours * np.float32(255), 0, 255).astype(np.uint8)
    return Image.fromarray(np.ascontiguousarray(pixels.transpose(1, 2, 0)))


def from_picture(picture: Image.Image) -> Colours:
    """Colours of a picture; a fourth channel is how much it covers."""
    pixels = np.ascontiguousarray(np.asarray(picture).transpose(2, 0, 1))
    return single(pixels) / np.float32(255)


def blurred(field: Field, radius: float) -> Field:
    """A field out of focus; values outside 0 to 1 are cut."""
    picture = Image.fromarray((np.clip(field, 0, 1) * 255).astype(np.uint8))
    return single(np.asarray(picture.filter(ImageFilter.GaussianBlur(radius)))) / np.float32(255)
