"""How a moth sits in a photo: where, how large, turned which way, wings spread or drawn back."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from uproto_core.sample.species import Species

FINER = 2
"""The moth is drawn this much larger than the photo and made smaller again, for smooth edges."""

Matrix = NDArray[np.float64]

_FOLDED_OF_RESTING, _FOLDED_OF_OTHERS = 0.7, 0.12


@dataclass(frozen=True, kw_only=True)
class Pose:
    """A moth's place in the photo; lengths are in pixels of the finer canvas."""

    centre: tuple[float, float]
    turned: Matrix
    """(2, 2), from the moth's frame (head up, half a wing span is 1) to the canvas."""
    sweep: float
    """How far the forewings are drawn back, in radians; 0 is spread flat."""
    lifts: tuple[float, float]
    """Width of the left and of the right wings beside their full width: a lifted wing looks narrower."""

    @property
    def scale(self) -> float:
        """Pixels of the canvas for a length of 1."""
        (a, b), (c, d) = self.turned.tolist()
        return math.sqrt(abs(a * d - b * c))

    def to_canvas(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """(P, 2) points of the moth's frame on the canvas."""
        moved: NDArray[np.float64] = points @ self.turned.T + np.array(self.centre)
        return moved

    def wing(self, side: int, *, is_fore: bool) -> tuple[Matrix, NDArray[np.float64]]:
        """Matrix and offset from a wing's frame to the canvas.

        Args:
            side: -1 is the left, 1 the right.
            is_fore: Whether it is a forewing.
        """
        angle = self.sweep if is_fore else 0.22 * self.sweep
        root = np.array((0.045 * side, -0.09 if is_fore else 0.06))
        lift = self.lifts[(side + 1) // 2]
        flat = np.diag((side * lift, 1.0)) @ rotation(angle)
        return self.turned @ flat, self.to_canvas(root[None])[0]


def rotation(angle: float) -> Matrix:
    """(2, 2), clockwise on a canvas whose y goes down."""
    return np.array(((math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))))


def strike_pose(species: Species, size: tuple[int, int], rng: np.random.Generator) -> Pose:
    """A pose as people photograph moths: mostly upright, mostly whole, mostly from above.

    Args:
        species: Some rest with their wings drawn back.
        size: Width and height of the photo in pixels.
        rng: The stream.
    """
    width, height = size
    is_folded = rng.random() < (_FOLDED_OF_RESTING if species.rests_folded else _FOLDED_OF_OTHERS)
    sweep = rng.uniform(0.55, 0.95) if is_folded else rng.normal(0.10, 0.10)
    turn = rng.normal(0, 0.32) if rng.random() < 0.88 else rng.uniform(-math.pi, math.pi)  # noqa: PLR2004
    # Wings that are drawn back make a smaller moth, and people step nearer.
    reach = rng.uniform(0.35, 0.49) * (1.18 if is_folded else 1.0) * min(width, height) * FINER
    # Seen a little from the side: one direction is shortened.
    slant, across = rng.uniform(0.84, 1.0), rotation(rng.uniform(0, math.pi))
    tilt = across @ np.diag((1.0, slant)) @ across.T
    off = rng.normal(0, 0.045, 2)
    centre = (width * FINER * (0.5 + off[0]), height * FINER * (0.5 + off[1]))
    lifts = np.clip(1 - np.abs(rng.normal(0, 0.12, 2)), 0.6, 1)
    return Pose(
        centre=centre,
        turned=reach * tilt @ rotation(turn),
        sweep=float(sweep),
        lifts=(float(lifts[0]), float(lifts[1])),
    )
