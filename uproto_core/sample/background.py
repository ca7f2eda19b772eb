"""What a moth sits on: bark, leaf, moss, the sheet of a light trap, stone and leaf litter.

In: a size and a stream. Out: (3, height, width) float32 from 0 to 1. Each photo has a place of its own.
"""

import math
from typing import Protocol

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from uproto_core.sample.noise import (
    Colours,
    Field,
    blended,
    from_picture,
    layered_noise,
    relief,
    single,
    smooth_noise,
    smoothstep,
    square_cells,
    to_picture,
)
from uproto_core.sample.species import Place

Size = tuple[int, int]
"""Height and width."""


class Painter(Protocol):
    """Paints one kind of place."""

    def __call__(self, size: Size, light: float, rng: np.random.Generator) -> Colours:
        """The place, lit from a direction in radians."""
        ...


def paint_place(place: Place, size: Size, light: float, rng: np.random.Generator) -> Colours:
    """A place that no other photo has.

    Args:
        place: Its kind.
        size: Height and width in pixels.
        light: The direction that light comes from, in radians.
        rng: The stream.
    """
    return _PAINTERS[place](size, light, rng)


def _toned(tones: tuple[tuple[float, float, float], ...], rng: np.random.Generator, spread: float) -> list[Colours]:
    """Colours of a kind of place, a little other each time, all moved the same way."""
    shift = 1 + spread * rng.standard_normal(3) * 0.5 + spread * rng.standard_normal()
    return [np.clip(np.array(tone) * shift, 0, 1).astype(np.float32) for tone in tones]


def _between(low: Colours, high: Colours, share: Field) -> Colours:
    low, high = (tone if tone.ndim > 1 else tone[:, None, None] for tone in (low, high))
    return low + (high - low) * share


def _bark(size: Size, light: float, rng: np.random.Generator) -> Colours:
    angle = rng.normal(0, 0.35) + (math.pi / 2 if rng.random() < 0.25 else 0)  # noqa: PLR2004  (a lying branch)
    grain = rng.uniform(0.8, 1.5)
    plates = layered_noise(size, [(95 * grain, 20 * grain), (40 * grain, 9 * grain)], rng, angle=angle)
    fine = layered_noise(size, [(15, 5), (6, 3), (3, 2)], rng, angle=angle, fade=0.8)
    cracks = np.exp(-((plates / 0.22) ** 2))
    height = np.abs(plates) * np.float32(0.9) + np.float32(0.22) * fine
    dark, mid, pale = _toned(((0.15, 0.10, 0.07), (0.42, 0.33, 0.25), (0.64, 0.56, 0.47)), rng, 0.12)
    painted = _between(_between(dark, mid, smoothstep(height, -0.1, 0.7)), pale, smoothstep(height, 0.7, 1.9))
    painted = painted * (relief(height, light, 1.5) * (1 - np.float32(0.45) * cracks))
    if rng.random() < 0.45:  # noqa: PLR2004
        lichen = layered_noise(size, square_cells(46, 18, 7, 3), rng)
        (tone,) = _toned(((0.60, 0.65, 0.52),), rng, 0.08)
        painted = blended(
            painted, tone[:, None, None] * (1 + np.float32(0.1) * fine), smoothstep(lichen, 0.6, 0.95) * np.float32(0.8)
        )
    return painted


def _leaf(size: Size, light: float, rng: np.random.Generator) -> Colours:
    height, width = size
    angle = rng.uniform(0, 2 * math.pi)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x - width * rng.uniform(0.25, 0.75), y - height * rng.uniform(0.25, 0.75)
    bend = np.float32(rng.normal(0, 0.0008))
    lengthwise = x * np.float32(math.cos(angle)) + y * np.float32(math.sin(angle))
    sideways = y * np.float32(math.cos(angle)) - x * np.float32(math.sin(angle)) + bend * lengthwise**2
    period = rng.uniform(26, 48)
    wobble = smooth_noise(size, (40, 40), rng)
    turns = (lengthwise - np.abs(sideways) * np.float32(rng.uniform(0.6, 1.0)) + 2 * wobble) / np.float32(period)
    off = np.abs(turns - np.round(turns)) * np.float32(period)
    side_veins = np.exp(-((off / 1.3) ** 2))
    midrib = np.exp(-((sideways / rng.uniform(2.0, 3.4)) ** 2))
    fine = layered_noise(size, square_cells(7, 3), rng)
    swell = np.cos(2 * np.pi * turns) * np.float32(-0.8) + np.float32(0.15) * fine
    dark, mid, pale = _toned(((0.12, 0.21, 0.08), (0.29, 0.43, 0.18), (0.58, 0.67, 0.40)), rng, 0.13)
    painted = _between(dark, mid, smoothstep(wobble + np.float32(0.5) * fine, -2.4, 1.4))
    painted = painted * relief(swell * 2, light, 0.7)
    painted = blended(painted, pale, np.clip(np.float32(0.42) * side_veins + np.float32(0.75) * midrib, 0, 1))
    gloss = smoothstep(smooth_noise(size, (120, 60), rng, angle=angle), 0.2, 2.6)
    return blended(painted, (0.86, 0.92, 0.84), gloss * np.float32(0.35))


def _moss(size: Size, light: float, rng: np.random.Generator) -> Colours:
    cushions = layered_noise(size, square_cells(52, 22, 9), rng)
    dark, mid, pale = _toned(((0.11, 0.16, 0.06), (0.33, 0.41, 0.16), (0.64, 0.68, 0.34)), rng, 0.12)
    painted = _between(dark, mid, smoothstep(cushions, -1.6, 1.2)) * relief(cushions, light, 2.2)
    height, width = size
    picture = to_picture(painted).resize((width * 2, height * 2))
    draw = ImageDraw.Draw(picture)
    tufts = 420
    roots = rng.uniform(0, 1, (tufts, 2)) * (width * 2, height * 2)
    ways = rng.normal(0, 1, (tufts, 2)) * 5 + (0, -6)
    shares = rng.beta(1.6, 1.6, tufts)
    rows, columns = (roots[:, 1] / 2).astype(int) % height, (roots[:, 0] / 2).astype(int) % width
    bright = 0.75 + 0.22 * cushions[rows, columns]
    tones = (mid + (pale - mid) * shares[:, None]) * bright[:, None] * 255
    inks = np.clip(tones, 0, 255).astype(int).tolist()
    for (x, y), (right, down), ink in zip(roots.tolist(), ways.tolist(), inks, strict=True):
        # A forked tip: two strokes in one line.
        tips = [(x + right, y + down), (x, y), (x - right * 0.6, y + down * 0.6)]
        draw.line(tips, fill=tuple(ink), width=3)
    return from_picture(picture.reduce(2))


def _sheet(size: Size, light: float, rng: np.random.Generator) -> Colours:
    height, width = size
    angle = rng.uniform(0, math.pi)
    folds = smooth_noise(size, (210, 46), rng, angle=angle) * np.float32(10) + smooth_noise(size, (80, 80), rng) * 4
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    period = np.float32(rng.uniform(2.6, 3.6))
    turn = np.float32(rng.normal(0, 0.15))
    weave = np.sin((x + turn * y) * (2 * np.pi / period)) * np.sin((y - turn * x) * (2 * np.pi / period))
    (tone,) = _toned(((0.84, 0.83, 0.79),), rng, 0.05)
    thread = layered_noise(size, [(2, 26), (26, 2)], rng)
    lit = relief(folds, light, 0.45) * (1 + np.float32(0.035) * weave + np.float32(0.018) * thread)
    return single(tone[:, None, None] * lit)


def _stone(size: Size, light: float, rng: np.random.Generator) -> Colours:
    slabs = layered_noise(size, square_cells(70, 30, 13, 6), rng)
    grains = layered_noise(size, square_cells(4.5, 2.2), rng, fade=0.9)
    dark, mid, pale = _toned(((0.22, 0.22, 0.23), (0.50, 0.49, 0.48), (0.74, 0.72, 0.69)), rng, 0.08)
    painted = _between(dark, mid, smoothstep(slabs + np.float32(0.5) * grains, -2.4, 0.8))
    painted = blended(painted, pale, smoothstep(grains, 0.9, 1.5) * np.float32(0.7))
    painted = blended(painted, dark, smoothstep(-grains, 1.1, 1.6) * np.float32(0.8))
    if rng.random() < 0.4:  # noqa: PLR2004
        (tone,) = _toned(((0.66, 0.60, 0.36),), rng, 0.15)
        rings = layered_noise(size, square_cells(38, 12, 5), rng)
        painted = blended(painted, tone, smoothstep(rings, 1.0, 1.3) * np.float32(0.7))
    return painted * relief(slabs * 2 + np.float32(0.4) * grains, light, 0.6)


def _litter(size: Size, light: float, rng: np.random.Generator) -> Colours:
    height, width = size
    picture = Image.new("RGB", (width * 2, height * 2), (38, 27, 18))
    tones = _toned(((0.44, 0.29, 0.16), (0.62, 0.43, 0.23), (0.74, 0.60, 0.38), (0.38, 0.28, 0.21)), rng, 0.12)
    shadow = (math.cos(light) * -7, math.sin(light) * -7)
    t = np.linspace(0, math.pi, 9)
    for number in range(30):
        long, wide = rng.uniform(60, 120), rng.uniform(20, 44)
        upper = np.column_stack([-np.cos(t) * long, -(np.sin(t) ** 1.3) * wide])
        lower = np.column_stack([np.cos(t) * long, np.sin(t) ** 1.3 * wide])
        turn = rng.uniform(0, 2 * math.pi)
        matrix = np.array(((math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))))
        middle = rng.uniform(0, 1, 2) * (width * 2, height * 2)
        ring = np.concatenate([upper, lower]) @ matrix + middle
        rib = np.array(((-long, 0.0), (long, 0.0))) @ matrix + middle
        tone = tones[number % 4] * rng.uniform(0.75, 1.2) * (0.55 + 0.45 * number / 29)
        fill = tuple(int(value) for value in np.clip(tone * 255, 0, 255).tolist())
        vein = tuple(int(value * 1.25) for value in fill)
        draw = ImageDraw.Draw(picture)
        draw.polygon([(x, y) for x, y in (ring + shadow).tolist()], fill=(24, 17, 12))
        draw.polygon([(x, y) for x, y in ring.tolist()], fill=fill)
        draw.line([(x, y) for x, y in rib.tolist()], fill=vein, width=3)
        for step in np.linspace(-0.7, 0.7, 6).tolist():
            for way in (-1, 1):
                twig = np.array(((step * long, 0.0), ((step + 0.25) * long, way * wide * 0.72 * (1 - abs(step) ** 2))))
                draw.line([(x, y) for x, y in (twig @ matrix + middle).tolist()], fill=vein, width=2)
    painted = from_picture(picture.reduce(2).filter(ImageFilter.GaussianBlur(0.6)))
    rough = layered_noise(size, square_cells(18, 6, 3), rng)
    return painted * relief(rough, light, 0.5)


_PAINTERS: dict[Place, Painter] = {
    "bark": _bark,
    "leaf": _leaf,
    "moss": _moss,
    "sheet": _sheet,
    "stone": _stone,
    "litter": _litter,
}
