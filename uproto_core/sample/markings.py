"""Bands, eyespots, dots and other markings, laid over a wing's colours one after the other."""

from typing import assert_never

import numpy as np

from uproto_core.sample.noise import (
    Colours,
    Field,
    blended,
    layered_noise,
    single,
    smooth_noise,
    smoothstep,
    square_cells,
)
from uproto_core.sample.outline import PX, WingShape
from uproto_core.sample.species import Band, Border, Dots, Eyespot, Lines, Marbling, Marking, Patch

_PUPIL = (0.07, 0.05, 0.05)
_GLINT = (0.96, 0.97, 1.0)


def paint_marking(  # noqa: PLR0911  (one for each kind of marking)
    painted: Colours, marking: Marking, shape: WingShape, strength: float, rng: np.random.Generator
) -> Colours:
    """Lay one marking over a wing.

    Args:
        painted: The wing so far.
        marking: What to lay.
        shape: The wing's grid.
        strength: How strongly it stands out, about 1.
        rng: Moves it a little, as on no two moths alike.
    """
    match marking:
        case Band():
            return blended(painted, marking.colour.rgb, _band(marking, shape, rng) * np.float32(min(strength, 1)))
        case Eyespot():
            return _eyespot(painted, marking, shape, strength, rng)
        case Dots():
            return blended(painted, marking.colour.rgb, _dots(marking, shape, rng) * np.float32(min(strength, 1)))
        case Patch():
            away = _away_from(marking.at, shape, rng)
            wobble = np.float32(0.25) * smooth_noise(away.shape, (14, 14), rng)
            share = 1 - smoothstep(away / np.float32(marking.size) + wobble, 0.75, 1.2)
            return blended(painted, marking.colour.rgb, share * np.float32(0.92 * min(strength, 1)))
        case Border():
            edge = 1 - marking.width + np.float32(0.012) * smooth_noise(shape.along.shape, (10, 10), rng)
            share = smoothstep(shape.along - edge, -0.02, 0.03)
            return blended(painted, marking.colour.rgb, share * np.float32(0.95 * min(strength, 1)))
        case Lines():
            wide = np.minimum(1, shape.veins * np.float32(1.6))
            return blended(painted, marking.colour.rgb, wide * np.float32(min(1.0, marking.strength * strength)))
        case Marbling():
            return blended(painted, marking.colour.rgb, _clouds(marking, shape, rng) * np.float32(min(strength, 1)))
        case _:
            assert_never(marking)


def _band(band: Band, shape: WingShape, rng: np.random.Generator) -> Field:
    at = band.at + 0.018 * rng.standard_normal()
    phase = rng.uniform(0, 2 * np.pi)
    line = shape.along - np.float32(at)
    if band.waves:
        line = line - np.float32(band.waves) * np.sin(shape.across * np.float32(17) + np.float32(phase))
    line += np.float32(0.010) * smooth_noise(line.shape, (9, 9), rng)
    width = band.width * (1 + 0.14 * rng.standard_normal()) / 2
    return 1 - smoothstep(np.abs(line), width * 0.7, width * 1.25 + 0.008)


def _away_from(at: tuple[float, float], shape: WingShape, rng: np.random.Generator) -> Field:
    """Distance of each place from a point of the wing, which is a little elsewhere on each moth."""
    x, y = shape.place(*at)
    jump = 0.014 * rng.standard_normal(2)
    return single(np.hypot(shape.x - np.float32(x + jump[0]), shape.y - np.float32(y + jump[1])))


def _eyespot(painted: Colours, spot: Eyespot, shape: WingShape, strength: float, rng: np.random.Generator) -> Colours:
    radius = spot.size * (1 + 0.10 * rng.standard_normal())
    out = _away_from(spot.at, shape, rng) / np.float32(radius)
    strong = np.float32(min(strength, 1))
    painted = painted * (1 - np.float32(0.35) * (1 - smoothstep(out, 1.0, 1.35)) * strong)
    painted = blended(painted, spot.ring.rgb, (1 - smoothstep(out, 0.94, 1.06)) * strong)
    painted = blended(painted, _PUPIL, (1 - smoothstep(out, 0.74, 0.84)) * np.float32(0.85) * strong)
    painted = blended(painted, spot.iris.rgb, (1 - smoothstep(out, 0.62, 0.72)) * strong)
    painted = blended(painted, _PUPIL, (1 - smoothstep(out, 0.28, 0.42)) * strong)
    x, y = shape.place(*spot.at)
    glint = np.hypot(shape.x - np.float32(x - 0.1 * radius), shape.y - np.float32(y - 0.14 * radius))
    return blended(painted, _GLINT, (1 - smoothstep(glint / np.float32(radius), 0.07, 0.15)) * np.float32(0.8) * strong)


def _dots(dots: Dots, shape: WingShape, rng: np.random.Generator) -> Field:
    """Round on the wing: measured in the wing's own frame from the nearest middle of a dot."""
    share: Field = np.zeros_like(shape.along)
    for row in dots.rows:
        for number in range(dots.across):
            at = (row + 0.015 * rng.standard_normal(), (number + 0.5) / dots.across + 0.015 * rng.standard_normal())
            radius = dots.size * (1 + 0.2 * rng.standard_normal())
            away = _away_from(at, shape, rng)
            np.maximum(share, 1 - smoothstep(away, radius * 0.75, radius * 1.1 + 0.006), out=share)
    return share


def _clouds(marbling: Marbling, shape: WingShape, rng: np.random.Generator) -> Field:
    side = marbling.cell * PX
    noise = layered_noise(shape.along.shape, square_cells(side, side / 2, side / 4), rng)
    # The share that lies above a threshold of a normal field; 0.5 is half.
    threshold = 2.2 * (0.5 - marbling.share)
    return smoothstep(noise, threshold - 0.25, threshold + 0.35) * np.float32(0.85)
