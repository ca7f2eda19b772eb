"""Outlines of wings from curves, and what every place of a wing is.

A wing has its own frame: its root is at 0, x goes outward and y down, and its length is about 1. Where a place lies
between root and outer edge (`along`) and between front and inner edge (`across`) is worked out once for each shape.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from uproto_core.sample.noise import Field, single, smoothstep
from uproto_core.sample.species import ForewingShape, HindwingShape

PX = 120
"""Pixels of a wing's picture for a length of 1."""

VEINS = 8
_FINER = 4
"""The outline is drawn this much larger and made smaller again, for a smooth edge."""

_MARGIN = 0.04
_BEHIND = 0.06

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]

_FORE: dict[ForewingShape, tuple[Curve, ...]] = {
    "rounded": (
        ((0.0, -0.03), (0.25, -0.26), (0.58, -0.55), (0.86, -0.50)),
        ((0.86, -0.50), (1.02, -0.44), (0.92, 0.06), (0.68, 0.17)),
        ((0.68, 0.17), (0.48, 0.25), (0.16, 0.18), (0.0, 0.06)),
    ),
    "pointed": (
        ((0.0, -0.03), (0.34, -0.26), (0.78, -0.46), (1.12, -0.52)),
        ((1.12, -0.52), (0.98, -0.24), (0.78, 0.0), (0.54, 0.12)),
        ((0.54, 0.12), (0.38, 0.20), (0.14, 0.16), (0.0, 0.06)),
    ),
    "hooked": (
        ((0.0, -0.03), (0.22, -0.36), (0.62, -0.66), (1.04, -0.50)),
        ((1.04, -0.50), (0.80, -0.36), (0.98, 0.02), (0.70, 0.18)),
        ((0.70, 0.18), (0.48, 0.25), (0.16, 0.18), (0.0, 0.06)),
    ),
    "scalloped": (
        ((0.0, -0.03), (0.25, -0.28), (0.58, -0.55), (0.88, -0.48)),
        ((0.88, -0.48), (0.98, -0.36), (0.92, 0.04), (0.68, 0.18)),
        ((0.68, 0.18), (0.48, 0.25), (0.16, 0.18), (0.0, 0.06)),
    ),
}
_HIND: dict[HindwingShape, tuple[Curve, ...]] = {
    "rounded": (
        ((0.0, -0.04), (0.2, -0.16), (0.52, -0.16), (0.74, -0.02)),
        ((0.74, -0.02), (0.92, 0.28), (0.66, 0.66), (0.30, 0.68)),
        ((0.30, 0.68), (0.10, 0.66), (0.02, 0.30), (0.0, 0.05)),
    ),
    "tailed": (
        ((0.0, -0.04), (0.2, -0.16), (0.5, -0.16), (0.70, -0.02)),
        ((0.70, -0.02), (0.84, 0.20), (0.60, 0.46), (0.46, 0.62)),
        ((0.46, 0.62), (0.42, 0.78), (0.52, 0.98), (0.50, 1.18)),
        ((0.50, 1.18), (0.44, 1.24), (0.36, 1.16), (0.35, 1.06)),
        ((0.35, 1.06), (0.30, 0.88), (0.24, 0.74), (0.18, 0.62)),
        ((0.18, 0.62), (0.08, 0.50), (0.02, 0.30), (0.0, 0.05)),
    ),
    "scalloped": (
        ((0.0, -0.04), (0.2, -0.16), (0.52, -0.16), (0.74, -0.02)),
        ((0.74, -0.02), (0.90, 0.28), (0.66, 0.66), (0.30, 0.68)),
        ((0.30, 0.68), (0.10, 0.66), (0.02, 0.30), (0.0, 0.05)),
    ),
}


@dataclass(frozen=True, kw_only=True)
class WingShape:
    """One shape of wing on its grid of pixels; all fields are (height, width)."""

    is_fore: bool
    left: float
    top: float
    """The grid's corner in the wing's frame."""
    cover: Field
    """How much of a pixel the wing covers, 0 to 1."""
    x: Field
    y: Field
    along: Field
    """0 at the root, 1 at the outer edge."""
    across: Field
    """0 at the front edge, 1 at the inner edge."""
    veins: Field
    """1 on a vein, falling to 0 beside it."""
    swell: Field
    """Higher between the veins: the membrane is not flat."""

    def place(self, along: float, across: float) -> Point:
        """A point of the wing in its own frame."""
        cost = np.abs(self.along - along) + np.abs(self.across - across) + 9 * (self.cover < 0.5)  # noqa: PLR2004
        row, column = np.unravel_index(int(np.argmin(cost)), cost.shape)
        return float(self.x[row, column]), float(self.y[row, column])


@lru_cache(maxsize=16)
def fore_shape(shape: ForewingShape) -> WingShape:
    """The grid of a forewing."""
    return _laid_out(_outline(_FORE[shape], scallops=shape == "scalloped"), is_fore=True)


@lru_cache(maxsize=16)
def hind_shape(shape: HindwingShape) -> WingShape:
    """The grid of a hindwing."""
    return _laid_out(_outline(_HIND[shape], scallops=shape == "scalloped"), is_fore=False)


def _outline(curves: Sequence[Curve], *, scallops: bool) -> NDArray[np.float64]:
    """(P, 2) points of cubic Bézier curves joined to a ring; the second curve is the outer edge."""
    t = np.linspace(0, 1, 40, endpoint=False)[:, None]
    parts = []
    for number, curve in enumerate(curves):
        a, b, c, d = (np.array(point) for point in curve)
        part = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
        if scallops and number == 1:
            part *= 1 - 0.07 * np.abs(np.sin(t * 5 * math.pi)) ** 0.8
        parts.append(part)
    return np.concatenate(parts)


def _laid_out(ring: NDArray[np.float64], *, is_fore: bool) -> WingShape:
    left, top = ring.min(axis=0) - _MARGIN
    width, height = (math.ceil(side * PX) for side in ring.max(axis=0) + _MARGIN - (left, top))
    y, x = (np.mgrid[0:height, 0:width] + 0.5) / PX
    x, y = x + left, y + top
    # Seen from a little behind the root, every place of the wing lies on a ray of its own.
    angle, distance = np.arctan2(y, x + _BEHIND), np.hypot(x + _BEHIND, y)
    rays, reach = _edge(ring)
    # The front edge is where the outline is far out: rays that only meet the root say nothing.
    far = rays[reach > 0.55 * reach.max()]
    first, last = float(far.min()), float(far.max())
    along = np.clip(distance / np.interp(angle, rays, reach), 0, 1.05)
    across = np.clip((angle - first) / (last - first), -0.3, 1.3)
    number = across * VEINS
    off = np.abs(number - np.round(number)) * (last - first) / VEINS * distance
    return WingShape(
        is_fore=is_fore,
        left=float(left),
        top=float(top),
        cover=_cover((ring - (left, top)) * PX, (width, height)),
        x=single(x),
        y=single(y),
        along=single(along),
        across=single(across),
        veins=single(np.exp(-((off / 0.007) ** 2))) * smoothstep(single(along), 0.18, 0.42),
        swell=single(0.5 - 0.5 * np.cos(2 * np.pi * number)) * smoothstep(single(along), 0.2, 0.6),
    )


def _cover(ring: NDArray[np.float64], size: tuple[int, int]) -> Field:
    """How much of each pixel lies inside a ring of points in pixels."""
    width, height = size
    picture = Image.new("L", (width * _FINER, height * _FINER))
    ImageDraw.Draw(picture).polygon([(x, y) for x, y in (ring * _FINER).tolist()], fill=255)
    return single(np.asarray(picture.reduce(_FINER))) / np.float32(255)


def _edge(ring: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Directions from behind the root, and how far the outline is out at each; smoothed: bands have no kinks."""
    angles, reaches = np.arctan2(ring[:, 1], ring[:, 0] + _BEHIND), np.hypot(ring[:, 0] + _BEHIND, ring[:, 1])
    rays = np.linspace(angles.min(), angles.max(), 181)
    reach = np.array([_reach(float(ray), angles, reaches) for ray in rays])
    return rays, np.convolve(np.pad(reach, 3, mode="edge"), np.ones(7) / 7, mode="valid")


def _reach(ray: float, angles: NDArray[np.float64], reach: NDArray[np.float64]) -> float:
    """How far the outline is out at a ray."""
    near = np.abs(angles - ray) < 0.05  # noqa: PLR2004  (radians: a few points of the ring)
    return float(reach[near].max()) if near.any() else float(np.interp(ray, np.sort(angles), reach[np.argsort(angles)]))
