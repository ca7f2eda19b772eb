"""Photos and what stands beside them."""

import io
import struct
from pathlib import Path
from typing import Final

import pillow_heif
from PIL import Image, ImageCms

from benchmarks.fuzz.target import Files, Target
from uproto_core.photos.load import load_image
from uproto_core.photos.measure import measure_photo

_NAME: Final = "photo.jpg"
_REMARKS: Final = "remarks.bin"
_SIZE: Final = (24, 16)
_LONGEST_REMARKS: Final = 65_533

MOST_MB: Final = 1800
"""A photo of 200 megapixels takes 800 MB once it is decoded, and once more where its colours are brought to sRGB."""


def _saved(kind: str, mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize(_SIZE).convert(mode).save(file, kind, **options)
    return file.getvalue()


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F], exif[0x0110] = "Maker", "Model 3"
    details = exif.get_ifd(0x8769)
    details[0x9003], details[0x9291], details[0xA431] = "2024:05:06 07:08:09", "12", "no 7"
    return exif.tobytes()


def _photos() -> tuple[bytes, ...]:
    pillow_heif.register_heif_opener()
    exif = _exif()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return (
        _saved("JPEG", exif=exif, icc_profile=profile, quality=70),
        _saved("JPEG", progressive=True),
        _saved("JPEG", "CMYK"),
        _saved("PNG", exif=exif, icc_profile=profile),
        _saved("PNG", "P", transparency=3),
        _saved("PNG", "RGBA"),
        _saved("PNG", "I;16"),
        _saved("PNG", "1"),
        _saved("WEBP", exif=exif),
        _saved("WEBP", "RGBA", lossless=True),
        _saved("WEBP", save_all=True, append_images=[Image.new("RGB", _SIZE)]),
        _saved("TIFF", compression="tiff_lzw"),
        _saved("TIFF", "1", compression="group4"),
        _saved("TIFF", "F"),
        _saved("TIFF", "LAB"),
        _saved("TIFF", compression="jpeg"),
        _saved("BMP"),
        _saved("BMP", "P"),
        _rle(),
        _saved("GIF", "P"),
        _saved("GIF", "P", save_all=True, append_images=[Image.new("P", _SIZE)], transparency=2),
        _saved("PPM"),
        _saved("PPM", "I"),
        _saved("PPM", "1"),
        b"P3\n3 2\n255\n" + b"12 200 7 " * 6,
        b"P1\n4 2\n0 1 0 1 1 0 1 0\n",
        _saved("HEIF", exif=exif),
        _saved("AVIF"),
        _saved("MPO", save_all=True, append_images=[Image.new("RGB", _SIZE)]),
    )


def _rle() -> bytes:
    """A BMP packed by runs: Pillow unpacks it in Python."""
    rows = b"".join(bytes([8, row, 0, 3, 1, 2, 3, 0, 5, 9, 0, 0]) for row in range(8)) + b"\0\1"
    head = struct.pack("<IiiHHIIiiII", 40, 16, 8, 1, 8, 1, len(rows), 0, 0, 256, 0)
    start = 14 + len(head) + 1024
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + head + bytes(range(256)) * 4 + rows


def _look(path: Path) -> object:
    measure_photo(path)
    return load_image(path)


def photo(_: Path) -> Target:
    """Any picture, by its contents; the name says JPEG whatever it is."""
    first, *others = _photos()
    return Target(
        files={_NAME: first},
        seeds=tuple((_NAME, contents) for contents in others),
        read=lambda folder: _look(folder / _NAME),
        most_mb=MOST_MB,
    )


def remarks(_: Path) -> Target:
    """The EXIF block alone, put into a JPEG and into a PNG of the right lengths."""
    plain = _saved("JPEG")

    def heal(files: Files) -> Files:
        block = files.get(_REMARKS, b"")[:_LONGEST_REMARKS]
        length = struct.pack(">H", len(block) + 2)
        return {**files, _NAME: plain[:2] + b"\xff\xe1" + length + block + plain[2:]}

    block = b"Exif\0\0" + _exif().removeprefix(b"Exif\0\0")
    files = heal({_REMARKS: block})
    return Target(files=files, only=(_REMARKS,), heal=heal, read=lambda folder: _look(folder / _NAME))
