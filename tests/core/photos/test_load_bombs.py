"""Small files that claim or unpack to gigabytes: refused from their header, or found damaged before memory is taken."""

import io
import struct
import sys
import zlib
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import load_image

resource = pytest.importorskip("resource", reason="Windows does not tell the most memory that a process had")
pillow_heif.register_heif_opener()

RED = Image.new("RGB", (64, 48), (220, 30, 30))
_MOST_MEGABYTES = 100


def saved(kind: str, image: Image.Image = RED, **options: object) -> bytearray:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return bytearray(file.getvalue())


def changed(contents: bytearray, mark: bytes, behind: int, new: bytes) -> bytes:
    """The file with other bytes so far behind a mark."""
    at = contents.index(mark) + behind
    contents[at : at + len(new)] = new
    return bytes(contents)


def tiff(width: int, height: int, tile: int, compression: int) -> bytes:
    """A grey TIFF of one tile; libtiff takes room for a whole tile before it reads one."""
    place = 8 + 2 + 12 * 11 + 4
    body = zlib.compress(bytes(4000)) if compression == 8 else bytes(200)
    values = {256: width, 257: height, 258: 8, 259: compression, 262: 1, 277: 1, 284: 1}
    values |= {322: tile, 323: tile, 324: place, 325: len(body)}
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(values.items()))
    return b"II*\0" + struct.pack("<IH", 8, len(values)) + entries + bytes(4) + body


def png_with(kind: bytes, begin: bytes) -> bytes:
    """A PNG with remarks that unpack to 100 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(10**6)) for _ in range(100)) + packer.flush()
    chunk = kind + begin + packed
    whole = bytes(saved("PNG"))
    return whole[:33] + struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) + whole[33:]


def reason(path: Path) -> str:
    with pytest.raises(PhotoUnreadableError) as raised:
        load_image(path)
    return raised.value.reason


def megabytes() -> float:
    """The most that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


CLAIMS = {
    "a.jpg": lambda: changed(saved("JPEG"), b"\xff\xc0", 5, struct.pack(">HH", 65500, 65500)),
    "a.bmp": lambda: changed(saved("BMP"), b"BM", 18, struct.pack("<ii", 60000, 60000)),
    "a.ppm": lambda: b"P6\n60000 60000\n255\n" + bytes(100),
    "canvas.gif": lambda: changed(saved("GIF"), b"GIF8", 6, struct.pack("<HH", 65535, 65535)),
    "frame.gif": lambda: changed(saved("GIF"), b"\x2c\0\0\0\0", 5, struct.pack("<HH", 65535, 65535)),
    "a.webp": lambda: changed(saved("WEBP"), b"\x9d\x01\x2a", 3, struct.pack("<HH", 16383, 16383)),
    "canvas.webp": lambda: changed(
        saved("WEBP", save_all=True, append_images=[Image.new("RGB", (64, 48))]), b"VP8X", 12, b"\xfe\x3f\0\xfe\x3f\0"
    ),
    "raw.tif": lambda: tiff(60000, 60000, 256, 1),
    "packed.tif": lambda: tiff(60000, 60000, 256, 8),
}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_small_file_of_any_kind_that_claims_gigapixels_is_refused_from_its_header(tmp_path, name):
    (tmp_path / name).write_bytes(CLAIMS[name]())

    assert reason(tmp_path / name) == "too large"


@pytest.mark.parametrize("kind", ["HEIF", "AVIF"])
def test_a_size_that_the_picture_itself_does_not_have_is_damage(tmp_path, kind):
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(changed(saved(kind), b"ispe", 8, struct.pack(">II", 60000, 60000)))

    assert reason(path) == "damaged"


@pytest.mark.parametrize("compression", [5, 7, 8, 32773], ids=["lzw", "jpeg", "deflate", "packbits"])
def test_a_small_picture_in_a_tile_of_gigabytes_takes_no_gigabytes(tmp_path, compression):
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(64, 48, 60000, compression))
    before = megabytes()

    assert reason(path) == "damaged"
    assert megabytes() - before < _MOST_MEGABYTES


@pytest.mark.parametrize(("kind", "begin"), [(b"iCCP", b"x\0\0"), (b"zTXt", b"x\0\0"), (b"iTXt", b"x\0\1\0\0\0")])
def test_remarks_that_unpack_to_100_megabytes_are_not_unpacked(tmp_path, kind, begin):
    path = tmp_path / "a.png"
    path.write_bytes(png_with(kind, begin))
    before = megabytes()

    assert reason(path) == "damaged"
    assert megabytes() - before < _MOST_MEGABYTES / 2


def test_of_two_photos_that_a_camera_put_into_one_file_the_first_is_taken(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(saved("MPO", save_all=True, append_images=[Image.new("RGB", (64, 48), (30, 180, 40))]))

    red, green, _ = load_image(path).getpixel((32, 24))

    assert red > 200
    assert green < 60


def test_sixteen_bits_a_colour_keep_their_brightness(tmp_path):
    rows = b"".join(b"\0" + b"\x80\0" * 3 * 20 for _ in range(20))
    chunks = {b"IHDR": struct.pack(">IIBBBBB", 20, 20, 16, 2, 0, 0, 0), b"IDAT": zlib.compress(rows), b"IEND": b""}
    made = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks.items()
    )
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(made))

    assert load_image(tmp_path / "a.png").getpixel((10, 10)) == (128, 128, 128)


def test_a_picture_in_a_thousand_passes_is_damaged(tmp_path):
    whole = bytes(saved("JPEG", Image.new("RGB", (4000, 4000)), progressive=True))
    last = whole[whole.rindex(b"\xff\xda") : -2]
    (tmp_path / "whole.jpg").write_bytes(whole)
    (tmp_path / "trap.jpg").write_bytes(whole[:-2] + last * 1000 + whole[-2:])

    assert load_image(tmp_path / "whole.jpg").size == (4000, 4000)
    assert reason(tmp_path / "trap.jpg") == "damaged"
