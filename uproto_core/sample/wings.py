"""The picture of one wing seen flat: ground, markings, veins, scales and fringe."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from uproto_core.sample.markings import paint_marking
from uproto_core.sample.noise import Colours, blended, greys, smooth_noise, smoothstep, to_picture
from uproto_core.sample.outline import VEINS, WingShape
from uproto_core.sample.species import Species


@dataclass(frozen=True, kw_only=True)
class Wear:
    """How one moth differs from others of its species."""

    tint: tuple[float, float, float]
    """Factors of red, green and blue."""
    paleness: float
    """0 is fresh; 1 has lost its colours."""
    markings: float
    """How strongly the markings stand out, about 1."""


@dataclass(frozen=True, kw_only=True)
class PaintedWing:
    """A wing seen flat."""

    colours: Image.Image
    """RGB; goes on beyond the wing's edge, so that the edge stays clean when it is turned."""
    cover: Image.Image
    """L, 255 where the wing is."""


def paint_wing(shape: WingShape, species: Species, wear: Wear, rng: np.random.Generator) -> PaintedWing:
    """One wing, seen flat; left and right wings are the same picture."""
    size = shape.cover.shape
    ground = np.array((species.ground if shape.is_fore else species.under).rgb, dtype=np.float32)
    # Darker and furrier at the root, a little paler towards the edge.
    shade = np.float32(0.80) + np.float32(0.26) * smoothstep(shape.along, 0.0, 0.75)
    painted: Colours = ground[:, None, None] * shade
    clouds = smooth_noise(size, (22, 22), rng)
    painted *= 1 + np.float32(0.05) * clouds
    for marking in species.markings:
        if marking.on == "both" or (marking.on == "fore") == shape.is_fore:
            painted = paint_marking(painted, marking, shape, wear.markings, rng)
    painted = _membrane(painted, shape, rng)
    grey = greys(painted)
    faded = painted + (grey * np.float32(0.6) + np.float32(0.28) - painted) * np.float32(wear.paleness)
    tinted = np.clip(faded * np.array(wear.tint, dtype=np.float32)[:, None, None], 0, 1)
    # The fringe is hairy: the edge is not cut with scissors.
    frayed = shape.cover * (1 - smoothstep(shape.along + np.float32(0.012) * clouds, 0.985, 1.03) * np.float32(0.75))
    return PaintedWing(colours=to_picture(tinted), cover=Image.fromarray((frayed * 255).astype(np.uint8)))


def _membrane(painted: Colours, shape: WingShape, rng: np.random.Generator) -> Colours:
    """What every wing has: veins, swelling between them, scales, and a fringe in dark and light."""
    scales = rng.standard_normal(shape.cover.shape, dtype=np.float32)
    light = 1 + np.float32(0.07) * (shape.swell - np.float32(0.5)) + np.float32(0.035) * scales
    light -= np.float32(0.16) * shape.veins
    # The hindwing lies in the forewing's shadow where it comes out below it.
    if not shape.is_fore:
        light *= np.float32(0.62) + np.float32(0.38) * smoothstep(shape.across, -0.05, 0.45)
    painted = painted * light
    fringe = smoothstep(shape.along, 0.93, 0.965)
    checks = smoothstep(np.cos(shape.across * np.float32(2 * np.pi * VEINS)), -0.3, 0.3)
    dark, pale = painted * np.float32(0.55), blended(painted, (0.93, 0.89, 0.80), np.full_like(fringe, 0.45))
    return painted + (dark + (pale - dark) * checks - painted) * (fringe * np.float32(0.8))
