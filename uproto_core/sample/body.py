"""Body, head, antennae and legs: drawn hair by hair over the wings."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import ImageDraw

from uproto_core.sample.pose import Pose
from uproto_core.sample.species import Antennae, Species

_RINGS = 7
"""Segments of the abdomen."""

Rgb = Sequence[float]


def draw_body(draw: ImageDraw.ImageDraw, species: Species, pose: Pose, light: float, rng: np.random.Generator) -> None:
    """Draw everything between the wings.

    Args:
        draw: On the canvas of the moth.
        species: Colours and antennae.
        pose: Where it sits.
        light: The direction that light comes from on the canvas, in radians.
        rng: The stream.
    """
    body = species.body.rgb
    dark = tuple(0.45 * value for value in body)
    _legs(draw, pose, dark, rng)
    _abdomen(draw, pose, body, light, rng)
    _antennae(draw, species.antennae, pose, dark, rng)
    _furry(draw, pose, (0.0, 0.0), (0.092, 0.135), body, light, rng, hairs=150)
    if species.collar is not None:
        _furry(draw, pose, (0.0, -0.125), (0.088, 0.045), species.collar.rgb, light, rng, hairs=70)
    _furry(draw, pose, (0.0, -0.185), (0.052, 0.045), dark, light, rng, hairs=45)
    for side in (-1, 1):
        _disc(draw, pose, (0.042 * side, -0.20), 0.018, (0.05, 0.04, 0.04))


def _rgba(colour: Rgb, light: float = 1.0) -> tuple[int, int, int, int]:
    red, green, blue = (min(255, max(0, round(255 * value * light))) for value in colour)
    return red, green, blue, 255


def _points(pose: Pose, points: NDArray[np.float64]) -> list[tuple[float, float]]:
    return [(x, y) for x, y in pose.to_canvas(points).tolist()]


def _disc(draw: ImageDraw.ImageDraw, pose: Pose, middle: tuple[float, float], radius: float, colour: Rgb) -> None:
    turns = np.linspace(0, 2 * math.pi, 14, endpoint=False)
    ring = np.array(middle) + radius * np.column_stack([np.cos(turns), np.sin(turns)])
    draw.polygon(_points(pose, ring), fill=_rgba(colour))


def _furry(  # noqa: PLR0917  (a shape, its colour and its light)
    draw: ImageDraw.ImageDraw,
    pose: Pose,
    middle: tuple[float, float],
    radii: tuple[float, float],
    colour: Rgb,
    light: float,
    rng: np.random.Generator,
    *,
    hairs: int,
) -> None:
    """An oval of hair that points away from its middle and backwards, lit from one side."""
    turns = np.linspace(0, 2 * math.pi, 26, endpoint=False)
    oval = np.array(middle) + np.column_stack([np.cos(turns), np.sin(turns)]) * radii
    draw.polygon(_points(pose, oval), fill=_rgba(colour, 0.72))
    # Outer hairs first, so that inner ones lie over them as on a brush.
    out = np.sort(np.sqrt(rng.random(hairs)))[::-1]
    angle = rng.uniform(0, 2 * math.pi, hairs)
    way = np.column_stack([np.cos(angle), np.sin(angle)])
    start = np.array(middle) + way * out[:, None] * radii
    end = start + way * 0.030 * rng.uniform(0.5, 1.3, (hairs, 1)) + (0, 0.018)
    toward = pose.turned / pose.scale
    facing = (way @ toward.T) @ np.array((math.cos(light), math.sin(light)))
    bright = 0.95 + 0.25 * facing * out + 0.13 * rng.standard_normal(hairs)
    inks = np.clip(255 * bright[:, None] * np.array(colour), 0, 255).astype(int).tolist()
    width = max(1, round(0.010 * pose.scale))
    for (red, green, blue), root, tip in zip(inks, _points(pose, start), _points(pose, end), strict=True):
        draw.line((root, tip), fill=(red, green, blue, 255), width=width)


def _abdomen(draw: ImageDraw.ImageDraw, pose: Pose, colour: Rgb, light: float, rng: np.random.Generator) -> None:
    length = rng.uniform(0.46, 0.54)
    bend = rng.normal(0, 0.03)
    for ring in reversed(range(_RINGS)):
        share = (ring + 0.5) / _RINGS
        middle = (bend * share * share, 0.09 + length * share * 0.92)
        thick = 0.078 * (1 - 0.62 * share**1.6)
        shade = 0.82 if ring % 2 else 1.0
        ringed = tuple(shade * value for value in colour)
        _furry(draw, pose, middle, (thick, 0.052), ringed, light, rng, hairs=20)


def _antennae(draw: ImageDraw.ImageDraw, kind: Antennae, pose: Pose, colour: Rgb, rng: np.random.Generator) -> None:
    spread = rng.uniform(0.85, 1.15)
    t = np.linspace(0, 1, 22)[:, None]
    wide = max(1, round(0.011 * pose.scale))
    for side in (-1, 1):
        root, middle = np.array((0.03 * side, -0.215)), np.array((0.13 * side * spread, -0.40))
        tip = np.array(((0.30 + rng.normal(0, 0.03)) * side * spread, -0.50 + rng.normal(0, 0.03)))
        stem = (1 - t) ** 2 * root + 2 * (1 - t) * t * middle + t**2 * tip
        draw.line(_points(pose, stem), fill=_rgba(colour), width=wide, joint="curve")
        if kind == "clubbed":
            _disc(draw, pose, (float(tip[0]), float(tip[1])), 0.026, colour)
            draw.line(_points(pose, stem[-6:]), fill=_rgba(colour), width=3 * wide)
        if kind == "feathered":
            along = np.gradient(stem, axis=0)
            along /= np.linalg.norm(along, axis=1, keepdims=True)
            off = np.column_stack([-along[:, 1], along[:, 0]])
            long = 0.070 * np.sin(np.pi * np.clip(t * 0.9 + 0.1, 0, 1)) + 0.006
            for way in (-1, 1):
                ends = stem + way * off * long + along * 0.03
                for base, end in zip(_points(pose, stem), _points(pose, ends), strict=True):
                    draw.line([base, end], fill=_rgba(colour, 1.25), width=max(1, wide - 1))


def _legs(draw: ImageDraw.ImageDraw, pose: Pose, colour: Rgb, rng: np.random.Generator) -> None:
    wide = max(1, round(0.014 * pose.scale))
    for side in (-1, 1):
        if rng.random() < 0.6:  # noqa: PLR2004  (often a foreleg shows beside the head)
            knee = np.array((0.12 * side, -0.20)) + rng.normal(0, 0.02, 2)
            foot = knee + np.array((0.05 * side, -0.14)) + rng.normal(0, 0.03, 2)
            draw.line(_points(pose, np.array([(0.06 * side, -0.08), knee, foot])), fill=_rgba(colour), width=wide)
