"""One photo of one moth: a place, a pose, the moth with its shadow, things in the way, and the camera."""

import math

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from uproto_core.sample.background import paint_place
from uproto_core.sample.body import draw_body
from uproto_core.sample.camera import set_up_camera, take_photo
from uproto_core.sample.noise import Colours, Field, blurred, from_picture, single, to_picture
from uproto_core.sample.outline import PX, WingShape, fore_shape, hind_shape
from uproto_core.sample.pose import FINER, Pose, strike_pose
from uproto_core.sample.species import Place, Species
from uproto_core.sample.wings import PaintedWing, Wear, paint_wing

_SIZES = ((224, 224), (256, 192), (192, 256), (240, 240), (256, 208))
"""Width and height; people crop as they like."""

_ANYWHERE: tuple[Place, ...] = ("bark", "leaf", "moss", "sheet", "stone", "litter")
_FAVOURITE, _SECOND = 0.55, 0.28
"""Shares of photos in a species' two places; the rest is anywhere."""


def draw_photo(species: Species, rng: np.random.Generator) -> bytes:
    """A JPEG file of a moth of this species.

    Args:
        species: What it looks like.
        rng: The stream of this one photo.
    """
    width, height = _SIZES[int(rng.integers(len(_SIZES)))]
    camera = set_up_camera(rng)
    scene = paint_place(_choose_place(species, rng), (height, width), camera.light, rng)
    scene = _out_of_focus(scene, rng.gamma(1.5, 0.5))
    pose = strike_pose(species, (width, height), rng)
    moth = draw_moth(species, pose, (width, height), camera.light, rng)
    pixels = from_picture(moth.reduce(FINER))
    cover = pixels[3]
    scene *= _shadow(cover, camera.light, rng)
    scene = scene * (1 - cover) + pixels[:3]
    if rng.random() < 0.22:  # noqa: PLR2004
        scene = _with_clutter(scene, rng)
    return take_photo(scene, camera, rng)


def _choose_place(species: Species, rng: np.random.Generator) -> Place:
    chance = rng.random()
    if chance < _FAVOURITE:
        return species.places[0]
    if chance < _FAVOURITE + _SECOND:
        return species.places[1]
    return _ANYWHERE[int(rng.integers(len(_ANYWHERE)))]


def draw_moth(
    species: Species, pose: Pose, size: tuple[int, int], light: float, rng: np.random.Generator
) -> Image.Image:
    """The moth alone as RGBA on black, `FINER` times as large as the photo.

    Where it covers half a pixel, the colours are half as bright: layers are laid over each other without a dark rim.

    Args:
        species: What it looks like.
        pose: How it sits.
        size: Width and height of the photo.
        light: The direction that light comes from, in radians.
        rng: The stream.
    """
    canvas = Image.new("RGBA", (size[0] * FINER, size[1] * FINER))
    wear = Wear(
        tint=tuple((1 + 0.05 * rng.standard_normal(3) + 0.07 * rng.standard_normal()).tolist()),
        paleness=float(np.clip(rng.gamma(1.1, 0.10), 0, 0.5)),
        markings=float(np.clip(rng.normal(0.95, 0.15), 0.4, 1.15)),
    )
    for shape in (hind_shape(species.hindwing), fore_shape(species.forewing)):
        wing = paint_wing(shape, species, wear, rng)
        for side in (-1, 1):
            _lay_wing(canvas, wing, shape, pose, side, light)
    draw_body(ImageDraw.Draw(canvas), species, pose, light, rng)
    return canvas


def _lay_wing(  # noqa: PLR0917  (one wing, its place and its light)
    canvas: Image.Image, wing: PaintedWing, shape: WingShape, pose: Pose, side: int, light: float
) -> None:
    """Turn a wing's flat picture into its place, and lay it over what is there."""
    matrix, offset = pose.wing(side, is_fore=shape.is_fore)
    # From pixels of the wing's picture to the canvas.
    to_canvas = matrix / PX
    shift = matrix @ np.array((shape.left, shape.top)) + offset
    width, height = wing.cover.size
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)]) @ to_canvas.T + shift
    left, top = np.maximum(np.floor(corners.min(axis=0)), 0).astype(int).tolist()
    right, bottom = np.minimum(np.ceil(corners.max(axis=0)), canvas.size).astype(int).tolist()
    if right <= left or bottom <= top:
        return
    back = np.linalg.inv(to_canvas)
    start = back @ (np.array((left, top)) - shift)
    size, way = (right - left, bottom - top), (*back[0], start[0], *back[1], start[1])
    cover = wing.cover.transform(size, Image.Transform.AFFINE, way, Image.Resampling.BILINEAR)
    colours = wing.colours.transform(size, Image.Transform.AFFINE, way, Image.Resampling.BILINEAR)
    # A wing that leans to the light is brighter.
    outward = pose.turned[:, 0] * side / pose.scale
    facing = float(outward @ np.array((math.cos(light), math.sin(light))))
    lean = 1 + (0.06 + 0.36 * (1 - pose.lifts[(side + 1) // 2])) * facing
    if shape.is_fore:
        _shade_below(canvas, cover, (left, top), light, pose.scale)
    brighter = Image.blend(Image.new("RGB", size), colours, lean)
    canvas.paste(brighter.convert("RGBA"), (left, top), cover)


def _shade_below(canvas: Image.Image, cover: Image.Image, place: tuple[int, int], light: float, scale: float) -> None:
    """The forewing's soft shadow on the hindwing below it."""
    left, top = place
    dx, dy = round(-math.cos(light) * 0.025 * scale), round(-math.sin(light) * 0.025 * scale)
    small = cover.reduce(4).filter(ImageFilter.BoxBlur(0.02 * scale / 4))
    lit = Image.new("L", cover.size, 255)
    kept = Image.blend(Image.new("L", small.size, 255), ImageChops.invert(small), 0.5)
    lit.paste(kept.resize(cover.size, Image.Resampling.BILINEAR), (dx, dy))
    box = (left, top, left + cover.width, top + cover.height)
    opaque = Image.new("L", cover.size, 255)
    canvas.paste(ImageChops.multiply(canvas.crop(box), Image.merge("RGBA", (lit, lit, lit, opaque))), (left, top))


def _shadow(cover: Field, light: float, rng: np.random.Generator) -> Field:
    """How much light reaches the ground around the moth; (height, width), 1 is all of it."""
    far = rng.uniform(2.0, 7.0)
    dx, dy = round(-math.cos(light) * far), round(-math.sin(light) * far)
    cast = np.roll(blurred(cover, 0.8 + 0.6 * far), (dy, dx), axis=(0, 1))
    near = blurred(cover, 1.6)
    dark = np.float32(rng.uniform(0.35, 0.62)) * cast + np.float32(0.25) * near
    return 1 - np.minimum(dark, np.float32(0.8))


def _out_of_focus(scene: Colours, radius: float) -> Colours:
    """The ground lies a little behind the moth."""
    if radius < 0.4:  # noqa: PLR2004  (less is not seen)
        return scene
    return from_picture(to_picture(scene).filter(ImageFilter.BoxBlur(min(radius, 2.5) * 1.3)))


def _with_clutter(scene: Colours, rng: np.random.Generator) -> Colours:
    """Blades of grass or twigs in front, out of focus, mostly past the moth's middle."""
    height, width = scene.shape[1:]
    layer = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(layer)
    is_twig = rng.random() < 0.4  # noqa: PLR2004
    tone = np.array((0.34, 0.25, 0.17) if is_twig else (0.34, 0.45, 0.20)) * rng.uniform(0.6, 1.2)
    for _ in range(int(rng.integers(1, 3))):
        angle = rng.uniform(0, math.pi)
        way = np.array((math.cos(angle), math.sin(angle)))
        off = rng.choice((-1, 1)) * rng.uniform(0.16, 0.42) * min(width, height)
        middle = np.array((width / 2, height / 2)) + off * np.array((-way[1], way[0]))
        t = np.linspace(-1, 1, 16)[:, None]
        curve = middle + t * way * 200 + (t**2) * rng.normal(0, 34) * np.array((-way[1], way[0]))
        fill = (*(int(value) for value in np.clip(tone * 255 * rng.uniform(0.85, 1.15), 0, 255)), 255)
        draw.line([(x, y) for x, y in curve.tolist()], fill=fill, width=int(rng.integers(4, 10)), joint="curve")
    soft = from_picture(layer.filter(ImageFilter.GaussianBlur(rng.uniform(1.4, 3.2))))
    cover = soft[3] * np.float32(0.92)
    colour = soft[:3] / np.maximum(soft[3], np.float32(1e-3))
    return single(scene + (np.minimum(colour, 1) - scene) * cover)
