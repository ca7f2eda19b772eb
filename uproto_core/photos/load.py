"""The one door for pixels: a photo file becomes an upright RGB image, or a typed error with a reason.

Training, prediction, the window's thumbnails and exports all come through here, so that they see the same photo. Pillow
only: the window imports this module.
"""

import io
import logging
import stat
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final, Literal

from PIL import ExifTags, Image, ImageCms

from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.exif import Shot, shot_of
from uproto_core.photos.file_ends import file_fault
from uproto_core.photos.long_paths import openable

Unreadable = Literal[
    "empty", "cut off", "not a photo", "too large", "damaged", "gone", "not open to you", "without its plug-in"
]

UNREADABLE: Final[dict[Unreadable, str]] = {
    "empty": "The file has no contents.",
    "cut off": "The file ends before the picture does, as after a broken copy or download.",
    "not a photo": "The contents are not of a kind that can be read, whatever the name says.",
    "too large": "The picture has over 200 megapixels, or this computer's memory cannot hold it.",
    "damaged": "The file is of the right kind, and its contents make no sense.",
    "gone": "The file was there, and is not there any more.",
    "not open to you": "The computer does not allow reading the file.",
    "without its plug-in": "HEIC photos need the package pillow-heif.",
}
"""Every `reason` of a `PhotoUnreadableError`, with what it means."""

MOST_PIXELS: Final = 200_000_000
"""Larger pictures are refused from their header: decoded, each would need more than 600 MB."""

_PASS: Final = b"\xff\xda"
_MOST_WORK: Final = 8_000_000_000
"""Pixels times passes of a progressive JPEG: five seconds. Cameras make ten passes, and a small file may ask for any
number of a large picture."""

PHOTO_ENDINGS: Final = frozenset(
    f".{ending}"
    for ending in (
        *("jpg", "jpeg", "jpe", "jfif", "png", "webp", "tif", "tiff", "bmp", "dib", "gif"),
        *("ppm", "pgm", "pbm", "pnm", "heic", "heif", "hif", "avif"),
    )
)
"""Endings of photo files, in small letters."""

_FORMATS: Final = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "PPM", "HEIF", "AVIF")
_PLUGIN_ENDINGS: Final = {".heic": "HEIF", ".heif": "HEIF", ".hif": "HEIF", ".avif": "AVIF"}

# What Pillow's decoders raise on spoiled bytes; each was seen when bytes of good files were changed at random.
_SPOILED: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    EOFError,
    RuntimeError,
    struct.error,
)

_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation; 1 is upright."""

_FIRST_SIDEWAYS: Final = 5
"""From this EXIF orientation on, width and height change places."""

_PILLOW_MODULES: Final = r"PIL\."

_PROFILE_MODES: Final = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L"}

_EIGHT_BITS, _SIXTEEN_BITS = 255, 65535


@dataclass(frozen=True, kw_only=True, slots=True)
class DecodedPhoto:
    """Upright RGB pixels, the size that the whole photo has, and what the camera wrote beside them."""

    image: Image.Image
    width: int
    height: int
    """Upright, and before any reduction."""
    shot: Shot


def load_image(path: Path, at_least_px: int | None = None) -> Image.Image:
    """The upright RGB image of a photo file: first frame, colours as sRGB, transparent parts on white.

    Args:
        path: The file.
        at_least_px: The caller needs no side shorter than this: a large JPEG is then decoded at a half, a quarter or an
            eighth of its size, which is several times faster. Other formats come at full size.

    Raises:
        PhotoUnreadableError: with one of the reasons of `UNREADABLE`.
    """
    with opened(path) as file:
        return decode_photo(file, path, at_least_px).image


@contextmanager
def opened(path: Path) -> Iterator[io.BufferedReader]:
    """The photo's file, open for reading.

    Raises:
        PhotoUnreadableError: it is gone, empty, no file, or may not be read; also when that happens while it is read.
    """
    at = Path(openable(str(path)))
    try:
        found = at.stat()
        # A pipe would wait for ever, a folder has no bytes.
        if not stat.S_ISREG(found.st_mode):
            raise PhotoUnreadableError(path=path, reason="not a photo")
        if found.st_size == 0:
            raise PhotoUnreadableError(path=path, reason="empty")
        with at.open("rb") as file:
            yield file
    except PermissionError as error:
        raise PhotoUnreadableError(path=path, reason="not open to you") from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PhotoUnreadableError(path=path, reason="gone") from error
    except OSError as error:
        raise PhotoUnreadableError(path=path, reason="damaged" if at.exists() else "gone") from error


def decode_photo(file: BinaryIO, path: Path, at_least_px: int | None = None) -> DecodedPhoto:
    """Decode an open photo file from its beginning; see `load_image`.

    Raises:
        PhotoUnreadableError: with one of the reasons of `UNREADABLE`.
    """
    _prepare_pillow()
    file.seek(0)
    try:
        with Image.open(file, formats=_readable_formats()) as image:  # noqa: TID251  (this is the one door)
            if image.width * image.height > MOST_PIXELS:
                raise PhotoUnreadableError(path=path, reason="too large")
            if image.info.get("progressive") and _passes(file) * image.width * image.height > _MOST_WORK:
                raise PhotoUnreadableError(path=path, reason="damaged")
            return _decoded(image, at_least_px)
    except (Image.DecompressionBombError, MemoryError) as error:
        raise PhotoUnreadableError(path=path, reason="too large") from error
    except _SPOILED as error:
        raise PhotoUnreadableError(path=path, reason=_why(file, path, error)) from error


def _passes(file: BinaryIO) -> int:
    """How often a progressive JPEG goes over its picture; leaves the file where it was."""
    place = file.tell()
    file.seek(0)
    passes, before = 0, b""
    while block := file.read(1 << 20):
        # Within the picture a byte of 255 has a 0 behind it, so the mark is nothing else.
        passes += (before + block).count(_PASS)
        before = block[-1:]
    file.seek(place)
    return passes


def is_photo_name(name: str) -> bool:
    """Whether a file of this name is taken for a photo."""
    return name[name.rfind(".") :].lower() in PHOTO_ENDINGS


def needs_plugin(name: str) -> bool:
    """Whether a file of this name needs a plug-in that is not here."""
    needed = _PLUGIN_ENDINGS.get(name[name.rfind(".") :].lower())
    return needed is not None and needed not in _readable_formats()


def _prepare_pillow() -> None:
    """Raise Pillow's own limit to ours, and keep its remarks on odd files to itself.

    Asked before each photo, since a caller may set warnings anew at any time. A block of `catch_warnings` would not do:
    it swaps the filters of all threads, and photos are decoded in several.
    """
    if Image.MAX_IMAGE_PIXELS != MOST_PIXELS:
        Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    first = warnings.filters[0] if warnings.filters else None
    if first is None or first[0] != "ignore" or getattr(first[3], "pattern", None) != _PILLOW_MODULES:
        warnings.filterwarnings("ignore", module=_PILLOW_MODULES)


def _why(file: BinaryIO, path: Path, error: BaseException) -> Unreadable:
    fault = file_fault(file, error)
    return "without its plug-in" if fault != "cut off" and needs_plugin(path.name) else fault


@cache
def _readable_formats() -> tuple[str, ...]:
    """Of our formats, those that this installation reads: nothing else is ever tried on a file."""
    try:
        import pillow_heif  # noqa: PLC0415  (optional, and slow to load)
    except ImportError:
        pass
    else:
        pillow_heif.register_heif_opener()
    Image.init()
    # Pillow logs errors on odd TIFF files; without any handler they would reach standard error.
    logging.getLogger("PIL").addHandler(logging.NullHandler())
    return tuple(name for name in _FORMATS if name in Image.OPEN)


def _decoded(image: Image.Image, at_least_px: int | None) -> DecodedPhoto:
    width, height = image.size
    if at_least_px is not None:
        image.draft(None, (at_least_px, at_least_px))
    image.load()
    orientation = _orientation(image)
    if orientation >= _FIRST_SIDEWAYS:
        width, height = height, width
    profile = image.info.get("icc_profile")
    plain = _in_srgb(_without_alpha(_in_eight_bits(image)), profile)
    if orientation in _UPRIGHT:
        plain = plain.transpose(_UPRIGHT[orientation])
    return DecodedPhoto(image=plain, width=width, height=height, shot=_shot(image))


def _orientation(image: Image.Image) -> int:
    """EXIF orientation, 1 to 8; read after loading, since a PNG may keep it behind the pixels and TIFF undoes it."""
    try:
        found = image.getexif().get(ExifTags.Base.Orientation)
    except _SPOILED:
        # The remarks beside the picture are damaged, not the picture.
        return 1
    return found if isinstance(found, int) and (found == 1 or found in _UPRIGHT) else 1


def _shot(image: Image.Image) -> Shot:
    """What the camera wrote; of remarks that are damaged in part, the other part."""
    try:
        tags = image.getexif()
    except _SPOILED:
        return Shot()
    if not tags:
        return Shot()
    try:
        details = tags.get_ifd(ExifTags.IFD.Exif)
    except _SPOILED:
        details = {}
    try:
        return shot_of(tags, details)
    except _SPOILED:
        return Shot()


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Grey pictures of more than 8 bits as 8 bits; Pillow's own conversion would cut off all that is above 255."""
    if not image.mode.startswith(("I", "F")):
        return image
    wide = image.convert("F")
    _, highest = wide.getextrema()
    assert isinstance(highest, float)
    if image.mode == "F" and highest <= 1:
        scale = float(_EIGHT_BITS)
    elif highest <= _EIGHT_BITS and not image.mode.startswith("I;16"):
        scale = 1.0
    else:
        scale = _EIGHT_BITS / max(_SIXTEEN_BITS, highest)
    return wide.point(lambda value: value * scale + 0.0).convert("L")


def _without_alpha(image: Image.Image) -> Image.Image:
    """Transparent parts laid on white, also where one palette entry or one colour is the transparent one."""
    if not image.has_transparency_data:
        return image
    with_alpha = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", image.size, "white"), with_alpha).convert("RGB")


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """RGB as screens show it: a photo in Display P3 or Adobe RGB would otherwise be paler than the same one in sRGB."""
    if image.mode in {"P", "1"}:
        image = image.convert("RGB")
    if image.mode == "LAB":
        return _through_profiles(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    if isinstance(profile, bytes):
        try:
            its = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            fits = _PROFILE_MODES.get(its.profile.xcolor_space.strip()) == image.mode
            if fits and "sRGB" not in (its.profile.profile_description or ""):
                return _through_profiles(image, its)
        except (ImageCms.PyCMSError, *_SPOILED):
            # A damaged profile is no reason to lose the photo: its colours are taken for sRGB.
            pass
    # Converting what is RGB already would copy it.
    return image if image.mode == "RGB" else image.convert("RGB")


def _through_profiles(image: Image.Image, its: ImageCms.ImageCmsProfile) -> Image.Image:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    converted = ImageCms.profileToProfile(image, its, srgb, outputMode="RGB")
    assert converted is not None
    return converted
