import errno
import os
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import ExifTags, Image, ImageCms, TiffImagePlugin, features

from tests.conftest import drawn
from tests.core.photos.made import where_rights_bind
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import (
    MOST_PIXELS,
    UNREADABLE,
    decode_photo,
    is_photo_name,
    load_image,
    needs_plugin,
    opened,
)

pillow_heif.register_heif_opener()

RED, GREEN, WHITE = (220, 30, 30), (30, 180, 40), (255, 255, 255)
ENDINGS = ("jpg", "png", "webp", "tif", "bmp", "gif", "ppm", "heic") + (("avif",) if features.check("avif") else ())


def near(pixel: object, colour: tuple[int, int, int], within: int = 12) -> bool:
    return bool(np.abs(np.array(pixel, dtype=int) - colour).max() <= within)


def middle(image: Image.Image) -> object:
    return image.getpixel((image.width // 2, image.height // 2))


def reason(path: Path) -> str:
    with pytest.raises(PhotoUnreadableError) as raised:
        load_image(path)
    assert raised.value.path == path
    return raised.value.reason


def corners() -> Image.Image:
    """An upright picture whose corners all differ: red is at the top left."""
    image = Image.new("RGB", (48, 32), WHITE)
    image.paste(RED, (0, 0, 24, 16))
    image.paste(GREEN, (24, 0, 48, 16))
    image.paste((20, 40, 200), (0, 16, 24, 32))
    return image


def exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[ExifTags.Base.Orientation] = orientation
    return tags


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_becomes_rgb_of_the_same_size_and_colour(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    Image.new("RGB", (64, 48), RED).save(path)

    image = load_image(path)

    assert (image.mode, image.size) == ("RGB", (64, 48))
    assert near(middle(image), RED)


@pytest.mark.parametrize("ending", ["pgm", "pbm", "jpg", "png", "tif", "webp", "gif"])
def test_a_grey_photo_becomes_rgb(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    Image.new("1" if ending == "pbm" else "L", (20, 20), 255).save(path)

    image = load_image(path)

    assert image.mode == "RGB"
    assert near(middle(image), WHITE)


STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera stores an upright picture under each orientation (EXIF 2.3, 4.6.4: where row 0 and column 0 lie)."""


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif"])
@pytest.mark.parametrize("orientation", STORED)
def test_a_photo_held_sideways_comes_upright(tmp_path, orientation, ending):
    upright, path = corners(), tmp_path / f"photo.{ending}"
    turn = STORED[orientation]
    stored = upright.transpose(turn) if turn is not None else upright
    stored.save(path, exif=exif(orientation), quality=95)

    with opened(path) as file:
        photo = decode_photo(file, path)

    assert photo.image.size == (photo.width, photo.height) == upright.size
    for place in ((4, 4), (40, 4), (4, 28), (40, 28)):
        assert near(photo.image.getpixel(place), upright.getpixel(place), within=25)


def test_a_heic_photo_held_sideways_is_turned_once(tmp_path):
    path = tmp_path / "photo.heic"
    corners().transpose(Image.Transpose.ROTATE_90).save(path, exif=exif(6).tobytes(), quality=95)

    image = load_image(path)

    assert image.size == (48, 32)
    assert near(image.getpixel((4, 4)), RED, within=25)


def test_an_orientation_that_makes_no_sense_is_passed_over(tmp_path):
    path = tmp_path / "photo.jpg"
    corners().save(path, exif=exif(42))

    assert load_image(path).size == (48, 32)


def test_damaged_remarks_are_no_reason_to_lose_the_photo(tmp_path):
    path = tmp_path / "photo.jpg"
    corners().save(path, exif=b"Exif\0\0MM\0*" + b"\xff" * 40)

    assert load_image(path).size == (48, 32)


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_sixteen_bits_keep_their_brightness(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    Image.fromarray(np.full((10, 10), 32768, dtype=np.uint16)).save(path)

    assert near(middle(load_image(path)), (127, 127, 127), within=1)


@pytest.mark.parametrize(
    ("pixels", "grey"),
    [
        (np.full((10, 10), 0.5, dtype=np.float32), 127),
        (np.full((10, 10), 100.0, dtype=np.float32), 100),
        (np.full((10, 10), 32768, dtype=np.int32), 127),
        (np.full((10, 10), 70, dtype=np.int32), 70),
    ],
    ids=["share", "float", "wide", "narrow"],
)
def test_pictures_of_science_keep_their_brightness(tmp_path, pixels, grey):
    path = tmp_path / "photo.tif"
    Image.fromarray(pixels).save(path)

    assert near(middle(load_image(path)), (grey, grey, grey), within=1)


@pytest.mark.parametrize("ending", ["jpg", "tif"])
def test_colours_for_print_become_those_of_the_screen(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    Image.new("CMYK", (32, 32), (0, 255, 255, 0)).save(path)

    assert near(middle(load_image(path)), (255, 0, 0), within=10)


def test_lab_colours_become_those_of_the_screen(tmp_path):
    path = tmp_path / "photo.tif"
    # Full lightness; 128 is the middle of both colour axes.
    Image.new("LAB", (16, 16), (255, 128, 128)).save(path)

    assert near(middle(load_image(path)), WHITE, within=2)


@pytest.mark.parametrize("ending", ["png", "gif", "bmp", "tif"])
def test_a_palette_becomes_its_colours(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    corners().quantize(8).save(path)

    image = load_image(path)

    assert near(image.getpixel((4, 4)), RED)
    assert near(image.getpixel((40, 4)), GREEN)


@pytest.mark.parametrize("ending", ["png", "webp", "tif"])
def test_half_transparent_black_lies_on_white(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    Image.new("RGBA", (16, 16), (0, 0, 0, 128)).save(path, **({"lossless": True} if ending == "webp" else {}))

    assert near(middle(load_image(path)), (127, 127, 127), within=2)


def test_transparent_grey_lies_on_white(tmp_path):
    path = tmp_path / "photo.png"
    Image.new("LA", (16, 16), (0, 0)).save(path)

    assert near(middle(load_image(path)), WHITE, within=0)


@pytest.mark.parametrize("ending", ["png", "gif"])
def test_the_transparent_palette_entry_is_white(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    image = Image.new("P", (16, 16), 0)
    image.putpalette([*RED, *GREEN])
    image.paste(1, (0, 0, 16, 4))
    image.save(path, transparency=0)

    assert near(middle(load_image(path)), WHITE, within=0)
    assert near(load_image(path).getpixel((8, 1)), GREEN)


def test_the_transparent_colour_of_an_rgb_picture_is_white(tmp_path):
    path = tmp_path / "photo.png"
    Image.new("RGB", (16, 16), RED).save(path, transparency=RED)

    assert near(middle(load_image(path)), WHITE, within=0)


@pytest.mark.parametrize("ending", ["gif", "webp", "png", "tif", "heic"])
def test_of_several_pictures_the_first_is_taken(tmp_path, ending):
    path = tmp_path / f"photo.{ending}"
    first, second = Image.new("RGB", (40, 40), RED), Image.new("RGB", (40, 40), GREEN)
    first.save(path, save_all=True, append_images=[second])

    assert near(middle(load_image(path)), RED)


def other_profile() -> bytes:
    """The profile of a screen whose red and green lamps are swapped."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tmpX").replace(b"gXYZ", b"rXYZ").replace(b"tmpX", b"gXYZ")
    return swapped.replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be"))


def test_colours_go_through_the_profile_of_the_photo(tmp_path):
    path = tmp_path / "photo.png"
    Image.new("RGB", (16, 16), (255, 0, 0)).save(path, icc_profile=other_profile())

    assert near(middle(load_image(path)), (0, 255, 0), within=3)


@pytest.mark.parametrize(
    ("mode", "profile"), [("RGB", b"no profile at all"), ("L", other_profile())], ids=["damaged", "of-another-mode"]
)
def test_a_profile_that_does_not_fit_is_passed_over(tmp_path, mode, profile):
    path = tmp_path / "photo.png"
    Image.new(mode, (16, 16), "white").save(path, icc_profile=profile)

    assert near(middle(load_image(path)), WHITE, within=0)


def test_a_large_jpeg_is_decoded_smaller_and_keeps_its_true_size(tmp_path):
    path = tmp_path / "photo.jpg"
    drawn("large", RED, (1200, 800)).save(path, exif=exif(6))

    with opened(path) as file:
        photo = decode_photo(file, path, at_least_px=100)

    assert (photo.width, photo.height) == (800, 1200)
    assert photo.image.size == (100, 150)
    assert load_image(path).size == (800, 1200)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_ends_early_is_cut_off(tmp_path, ending, share):
    whole = tmp_path / f"whole.{ending}"
    drawn("whole", RED, (160, 120)).save(whole)
    path = tmp_path / f"photo.{ending}"
    path.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * share)])

    assert reason(path) == "cut off"


def test_an_empty_file_is_empty(tmp_path):
    path = tmp_path / "photo.jpg"
    path.touch()

    assert reason(path) == "empty"


@pytest.mark.parametrize("contents", [b"Dear diary, no photo today.", b"\x00" * 4000, b"<svg/>", b"%PDF-1.7\n"])
def test_other_contents_are_not_a_photo_whatever_the_name_says(tmp_path, contents):
    path = tmp_path / "photo.jpg"
    path.write_bytes(contents)

    assert reason(path) == "not a photo"


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "jpg"), ("JPEG", "png"), ("WEBP", "gif"), ("GIF", "heic")])
def test_a_photo_under_the_ending_of_another_format_is_read(tmp_path, kind, ending):
    path = tmp_path / f"photo.{ending}"
    Image.new("RGB", (32, 32), RED).save(path, format=kind)

    assert near(middle(load_image(path)), RED)


def png_chunk(kind: bytes, contents: bytes) -> bytes:
    return struct.pack(">I", len(contents)) + kind + contents + struct.pack(">I", zlib.crc32(kind + contents))


def png(width: int, height: int, rows: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


def test_more_than_200_megapixels_are_refused_from_the_header(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(png(MOST_PIXELS // 10000 + 1, 10000, zlib.compress(b"")))

    assert reason(path) == "too large"


def test_a_picture_that_claims_to_be_of_four_gigapixels_is_refused(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(png(65535, 65535, zlib.compress(b"")))

    assert reason(path) == "too large"


def test_contents_of_the_right_kind_that_make_no_sense_are_damaged(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(png(16, 16, b"these are no compressed rows at all"))

    assert reason(path) == "damaged"


def test_a_missing_file_is_gone_and_a_folder_is_no_photo(tmp_path):
    (tmp_path / "folder.jpg").mkdir()

    assert reason(tmp_path / "missing.jpg") == "gone"
    assert reason(tmp_path / "folder.jpg") == "not a photo"
    assert reason(tmp_path / "missing" / "photo.jpg") == "gone"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_no_photo_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "photo.jpg")

    assert reason(tmp_path / "photo.jpg") == "not a photo"


@where_rights_bind
def test_a_file_that_may_not_be_read_says_so(tmp_path, draw_photo):
    path = draw_photo(tmp_path / "photo.jpg")
    path.chmod(0)

    assert reason(path) == "not open to you"


def test_a_fault_while_reading_is_damage_or_a_file_that_went_away(tmp_path, draw_photo):
    path = draw_photo(tmp_path / "a" / "photo.jpg")

    def read_from_a_failing_drive(*, pulled_out: bool) -> None:
        with opened(path):
            if pulled_out:
                shutil.rmtree(path.parent)
            raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(PhotoUnreadableError, match="damaged"):
        read_from_a_failing_drive(pulled_out=False)
    with pytest.raises(PhotoUnreadableError, match="gone"):
        read_from_a_failing_drive(pulled_out=True)


def test_every_spoiled_file_has_one_of_the_reasons(tmp_path):
    """Bytes of good files changed at random: the picture comes, or one of the reasons does, and nothing else."""
    rng = np.random.default_rng(3)
    path = tmp_path / "photo"
    for ending in ENDINGS:
        whole = tmp_path / f"whole.{ending}"
        drawn(ending, GREEN, (48, 36)).save(whole)
        good = np.frombuffer(whole.read_bytes(), dtype=np.uint8)
        for _ in range(25):
            spoiled = good.copy()
            spoiled[rng.integers(0, len(good), size=rng.integers(1, 40))] = rng.integers(0, 256)
            path.write_bytes(spoiled.tobytes())
            try:
                assert load_image(path).mode == "RGB"
            except PhotoUnreadableError as error:
                assert error.reason in UNREADABLE  # noqa: PT017  (a picture is as welcome)


def test_odd_tiff_files_say_nothing_on_standard_error(tmp_path, capfd):
    path = tmp_path / "photo.tif"
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[65000] = "x" * 10
    Image.new("RGB", (16, 16), RED).save(path, tiffinfo=tags)
    spoiled = bytearray(path.read_bytes())
    spoiled[-1] ^= 0xFF
    path.write_bytes(bytes(spoiled))

    load_image(path)

    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["a.jpg", "a.JPEG", "A.TiF", "x.y.webp", "a.heic", "a.HIF", "ä.png", ".jpg"])
def test_photo_names_are_known_in_capitals_too(name):
    assert is_photo_name(name)


@pytest.mark.parametrize("name", ["a", "jpg", "a.txt", "a.jpg.part", "a.svg", "a.raw", "a."])
def test_other_names_are_no_photo_names(name):
    assert not is_photo_name(name)


def test_with_the_plugin_here_nothing_needs_it():
    assert not needs_plugin("a.heic")


def test_without_the_plugin_a_heic_photo_says_which_package_it_needs(tmp_path):
    path = tmp_path / "photo.heic"
    Image.new("RGB", (32, 32), RED).save(path)
    program = """
import sys
sys.modules["pillow_heif"] = None  # as where it is not installed
from pathlib import Path
from uproto_core.cancel import CancelToken
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import load_image
from uproto_core.photos.walk import PassedOver, walk
path = Path(sys.argv[1])
passed = PassedOver()
list(walk(path.parent, passed, CancelToken()))
try:
    load_image(path)
except PhotoUnreadableError as error:
    print(error.reason, dict(passed.counts))
"""

    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "without its plug-in {'without its plug-in': 1}"


def test_opening_photos_loads_no_torch():
    program = "import sys, uproto_core.photos.load; print('torch' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
