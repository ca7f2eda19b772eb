import hashlib
import math
import os
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageFilter

from tests.conftest import drawn
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.measure import measure_photo


def saved(path, image, **options):
    image.save(path, **options)
    return measure_photo(path).measures


def apart(one: int, other: int) -> int:
    return (one ^ other).bit_count()


def scene(size=(320, 240)) -> Image.Image:
    """A picture with large and small shapes, the same at every size."""
    rng = np.random.default_rng(5)
    rough = Image.fromarray(rng.integers(0, 256, (7, 9, 3), dtype=np.uint8)).resize(size, Image.Resampling.BICUBIC)
    return Image.blend(rough, drawn("scene", (120, 120, 120), size), 0.15)


def test_a_photo_is_measured_upright_and_whole(tmp_path):
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    scene((640, 480)).save(path, exif=exif)

    measured = measure_photo(path)

    assert (measured.measures.width, measured.measures.height) == (480, 640)
    assert measured.measures.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (measured.size, measured.mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns)


@pytest.mark.parametrize(("grey", "expected"), [(0, 0.0), (51, 0.2), (255, 1.0)])
def test_brightness_is_the_mean_grey_and_a_flat_picture_has_no_sharpness_and_no_looks(tmp_path, grey, expected):
    measures = saved(tmp_path / "photo.png", Image.new("L", (50, 40), grey))

    assert measures.brightness == pytest.approx(expected, abs=1e-6)
    assert measures.sharpness == 0
    assert (measures.perceptual, measures.perceptual_down) == (0, 0)


def test_sharpness_is_the_deviation_of_the_laplacian(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 256, (20, 30), dtype=np.uint8)
    values = pixels.astype(np.float64) / 255
    wide = np.pad(values, 1, mode="edge")
    laplacian = [
        wide[y, x + 1] + wide[y + 2, x + 1] + wide[y + 1, x] + wide[y + 1, x + 2] - 4 * values[y, x]
        for y in range(20)
        for x in range(30)
    ]

    measures = saved(tmp_path / "photo.png", Image.fromarray(pixels))

    assert measures.sharpness == pytest.approx(np.std(laplacian) / 4, rel=1e-5)


def test_a_chessboard_of_pixels_is_as_sharp_as_can_be(tmp_path):
    board = (np.indices((64, 64)).sum(axis=0) % 2 * 255).astype(np.uint8)

    assert saved(tmp_path / "photo.png", Image.fromarray(board)).sharpness == pytest.approx(1, abs=0.02)


def test_blur_takes_sharpness_away(tmp_path):
    photo = drawn("photo", (120, 120, 120), (160, 120))

    sharp = saved(tmp_path / "sharp.png", photo)
    blurred = saved(tmp_path / "blurred.png", photo.filter(ImageFilter.GaussianBlur(10)))

    assert blurred.sharpness < sharp.sharpness / 5


def test_border_and_contrast_and_colour_are_plain_means(tmp_path):
    pixels = np.full((100, 150, 3), (200, 100, 50), dtype=np.uint8)
    pixels[4:-4, 4:-4] = (0, 0, 255)
    frame = 1 - 92 * 142 / (100 * 150)
    outer, inner = (
        round(Image.new("RGB", (1, 1), tuple(c)).convert("L").getpixel((0, 0))) / 255 for c in pixels[0::50, 75]
    )

    measures = saved(tmp_path / "photo.png", Image.fromarray(pixels))

    assert measures.border == pytest.approx(outer, abs=1e-5)
    assert measures.contrast == pytest.approx(abs(outer - inner) * math.sqrt(frame * (1 - frame)), abs=1e-5)
    assert measures.colour == pytest.approx(
        (200 / 255 * frame, 100 / 255 * frame, 50 / 255 * frame + 1 - frame), abs=1e-6
    )


def test_the_border_of_a_picture_that_is_all_border_is_its_mean(tmp_path):
    measures = saved(tmp_path / "photo.png", Image.new("L", (2, 9), 51))

    assert measures.border == pytest.approx(0.2, abs=1e-6)


@pytest.mark.parametrize("share", [0.04, 0.05, 0.06])
def test_the_inside_of_a_photo_looks_as_the_photo_cropped_to_it(tmp_path, share):
    left, top = round(320 * share), round(240 * share)

    whole = saved(tmp_path / "whole.png", scene())
    cropped = saved(tmp_path / "cropped.png", scene().crop((left, top, 320 - left, 240 - top)))

    assert apart(whole.inner, cropped.perceptual) + apart(whole.inner_down, cropped.perceptual_down) <= 12


def test_structure_is_the_share_of_clear_steps(tmp_path):
    board = np.kron(np.indices((9, 9)).sum(axis=0) % 2 * 255, np.ones((16, 16))).astype(np.uint8)
    gentle = np.tile(np.linspace(100, 140, 144, dtype=np.uint8), (144, 1))

    assert saved(tmp_path / "board.png", Image.fromarray(board[:128])).structure > 0.8
    assert saved(tmp_path / "gentle.png", Image.fromarray(gentle)).structure == 0
    assert saved(tmp_path / "half.png", Image.fromarray(np.vstack([board[:72], gentle[:72]]))).structure == (
        pytest.approx(0.5, abs=0.15)
    )


def test_moment_and_camera_are_those_that_the_camera_wrote(tmp_path):
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Canon", "Canon EOS 5D"
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.DateTimeOriginal: "2023:05:01 10:15:30",
            ExifTags.Base.SubsecTimeOriginal: "25",
            ExifTags.Base.BodySerialNumber: "042",
        }
    )

    for name in ("photo.jpg", "photo.png", "photo.webp"):
        measures = saved(tmp_path / name, scene(), exif=exif)

        assert measures.taken == datetime(2023, 5, 1, 10, 15, 30, 250000, tzinfo=UTC).timestamp()
        assert measures.camera == "Canon EOS 5D 042"


@given(spoiled=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8))
def test_damaged_remarks_never_lose_a_photo(tmp_path_factory, spoiled):
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Canon"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2023:05:01 10:15:30"
    remarks = bytearray(exif.tobytes())
    for place, value in spoiled:
        # After "Exif", two zeros and the mark of the byte order: with another beginning they are no remarks at all.
        remarks[8 + place % (len(remarks) - 8)] = value

    measures = saved(tmp_path_factory.mktemp("spoiled") / "photo.jpg", Image.new("RGB", (16, 12)), exif=bytes(remarks))

    assert (measures.width, measures.height) in {(16, 12), (12, 16)}


def test_the_hash_says_where_it_grows_brighter_to_the_right_and_downwards(tmp_path):
    ramp = np.tile(np.linspace(0, 255, 90, dtype=np.uint8), (80, 1))

    right = saved(tmp_path / "right.png", Image.fromarray(ramp))
    left = saved(tmp_path / "left.png", Image.fromarray(ramp[:, ::-1].copy()))
    down = saved(tmp_path / "down.png", Image.fromarray(ramp.T.copy()))

    assert (right.perceptual, right.perceptual_down) == (2**64 - 1, 0)
    assert (left.perceptual, left.perceptual_down) == (0, 0)
    assert (down.perceptual, down.perceptual_down) == (0, 2**64 - 1)


def by_pillow(grey: Image.Image) -> int:
    """The hash across, from places as Pillow makes them."""
    cells = np.asarray(grey.resize((9, 8), Image.Resampling.BICUBIC), dtype=np.int16)
    return int.from_bytes(np.packbits(cells[:, 1:] > cells[:, :-1]).tobytes())


@pytest.mark.parametrize("seed", range(4))
def test_the_places_of_a_hash_are_those_that_pillow_makes_but_for_a_bit_or_two(tmp_path, seed):
    grey = Image.fromarray(np.random.default_rng(seed).integers(0, 256, (128, 171), dtype=np.uint8))
    inside = grey.resize((171, 128), Image.Resampling.BICUBIC, box=(8.55, 6.4, 162.45, 121.6))

    measures = saved(tmp_path / "photo.png", grey)

    assert apart(measures.perceptual, by_pillow(grey)) <= 2
    assert apart(measures.perceptual_down, by_pillow(grey.transpose(Image.Transpose.TRANSPOSE))) <= 2
    assert apart(measures.inner, by_pillow(inside)) <= 6


@pytest.mark.parametrize("size", [(160, 128), (171, 128), (300, 97), (7, 9)])
def test_rows_of_one_grey_have_no_looks_across_even_where_a_place_has_half_a_level(tmp_path, size):
    width, height = size
    rows = np.where(np.arange(height) % 2, 10, 11).astype(np.uint8)
    rows[height // 2 :] += 100

    measures = saved(tmp_path / "photo.png", Image.fromarray(np.tile(rows[:, None], (1, width))))

    assert (measures.perceptual, measures.inner) == (0, 0)
    assert measures.perceptual_down != 0


@pytest.mark.parametrize(
    "change",
    [
        lambda image: image.resize((200, 150)),
        lambda image: image.crop((3, 2, image.width - 2, image.height - 2)),
        lambda image: image.point(lambda value: min(255, int(value * 1.15))),
        lambda image: image.filter(ImageFilter.GaussianBlur(1)),
    ],
    ids=["smaller", "cropped", "brighter", "softer"],
)
def test_the_same_scene_looks_the_same_after_small_changes(tmp_path, change):
    first = saved(tmp_path / "first.png", scene())
    second = saved(tmp_path / "second.jpg", change(scene()), quality=70)

    assert first.sha256 != second.sha256
    assert apart(first.perceptual, second.perceptual) <= 4
    assert apart(first.perceptual_down, second.perceptual_down) <= 6


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (2, 2), (129, 5000)])
def test_photos_of_any_shape_are_measured(tmp_path, size):
    measures = saved(tmp_path / "photo.png", Image.new("RGB", size, (10, 20, 30)))

    assert (measures.width, measures.height) == size
    assert 0 <= measures.sharpness <= 1


def test_a_photo_that_ends_early_is_unreadable_though_its_beginning_is_good(tmp_path):
    path = tmp_path / "photo.jpg"
    scene((1600, 1200)).save(path)
    os.truncate(path, path.stat().st_size // 2)

    with pytest.raises(PhotoUnreadableError, match="cut off"):
        measure_photo(path)
