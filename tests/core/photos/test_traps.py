"""What public sets of photos are full of: each is handled without help, and every file is counted once."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import drawn
from tests.core.photos.made import ended, read, scanned, where_rights_bind
from uproto_core.cancel import CancelToken
from uproto_core.events import ClassesCounted
from uproto_core.photos.load import load_image
from uproto_core.photos.records import PhotoTable
from uproto_core.photos.scan import scan_source, summarise
from uproto_core.photos.split import split_photos
from uproto_core.photos.together import belonging, groups_of
from uproto_core.settings import SplitSettings


def put(root: Path, *names: str, contents: bytes = b"x") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(contents)


def photo(path: Path, colour: tuple[int, int, int] = (120, 90, 60)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn("/".join(path.parts[-3:]), colour).save(path)
    return path


def counts(table: PhotoTable) -> dict[str, int]:
    return {entry.class_name: entry.photos for entry in summarise(table, 0).classes}


def files_in(root: Path) -> int:
    return sum(1 for path in root.rglob("*") if path.is_file())


def test_every_file_of_a_messy_download_is_counted_once(tmp_path):
    put(tmp_path, ".DS_Store", "README.md", "images.zip", "annotations.json", "setid.mat")
    put(tmp_path, "__MACOSX/Fox/._1.jpg")
    put(tmp_path, "Fox/1.jpg", "Fox/2.JPG", "Fox/3.Jpeg", "Fox/Thumbs.db", "Fox/.DS_Store", "Fox/1.xml", "Fox/1.txt")
    put(tmp_path, "Lynx/1.jpg", "Lynx/2.jpg.png", "Lynx/3.tar.gz", "Lynx/4.jpg.part", "Lynx/desktop.ini", "Lynx/5.mp4")
    put(tmp_path, "Lynx/6.jpg", contents=b"")
    put(tmp_path, "Notes/only.txt", "Notes/more/only.pdf")
    (tmp_path / "Owl").mkdir()
    (tmp_path / "Wren" / "2023").mkdir(parents=True)

    events, table = ended(scan_source(tmp_path, CancelToken()))

    assert counts(table) == {"Fox": 3, "Lynx": 2}
    # A folder that systems hide is one thing, whatever it holds.
    assert table.ignored == {"hidden": 5, "packed": 2, "not a photo": 9, "empty": 1, "no photo in it": 3}
    assert table.bare_folders == ("Notes", "Owl", "Wren")
    told = [event for event in events if isinstance(event, ClassesCounted)][-1]
    assert told.files_seen == len(table.photos) + sum(table.ignored.values())
    files = sum(count for reason, count in table.ignored.items() if reason != "no photo in it")
    assert len(table.photos) + files == files_in(tmp_path)


def test_a_class_folder_without_photos_is_named_wherever_it_lies(tmp_path):
    put(tmp_path, "train/Fox/1.jpg", "test/Fox/1.jpg", "train/Owl/notes.txt")
    (tmp_path / "test" / "Lynx").mkdir()

    table = scanned(tmp_path)

    assert table.bare_folders == ("test/Lynx", "train/Owl")
    assert summarise(table, 0).bare_folders == table.bare_folders


@where_rights_bind
@pytest.mark.parametrize("mode", [0, 0o444], ids=["closed", "listed and not entered"])
def test_a_folder_that_cannot_be_looked_into_is_not_called_empty(tmp_path, mode):
    put(tmp_path, "Fox/1.jpg", "Lynx/night/1.jpg")
    (tmp_path / "Lynx" / "night").chmod(mode)

    table = scanned(tmp_path)
    (tmp_path / "Lynx" / "night").chmod(0o700)

    assert (table.ignored, table.bare_folders) == ({"not open to you": 1}, ())


def test_the_command_names_folders_without_photos(tmp_path, capsys):
    from uproto_core.cli.main import run  # noqa: PLC0415

    put(tmp_path, "Fox/1.jpg", "Lynx/1.jpg", "more.zip")
    (tmp_path / "Owl").mkdir()

    with pytest.raises(SystemExit) as end:
        run(["scan", str(tmp_path)])

    assert not end.value.code
    said = capsys.readouterr().out
    assert "Left out: 1 (no photo in it: Owl)" in said
    assert "Left out: 1 (packed)" in said


@pytest.mark.parametrize("name", ["BACKGROUND_Google", "background", "_background_noise_", "__background__", "_Fox"])
def test_a_background_class_is_a_class_like_any_other(tmp_path, name):
    put(tmp_path, f"{name}/1.jpg", f"{name}/2.jpg", "Fox/1.jpg")

    assert counts(scanned(tmp_path)) == {name: 2, "Fox": 1}


def test_greyscale_photos_among_coloured_ones_are_photos_like_any_other(tmp_path):
    photo(tmp_path / "Fox" / "1.jpg")
    drawn("grey", (90, 90, 90)).convert("L").save(tmp_path / "Fox" / "2.jpg")
    drawn("grey", (90, 90, 90)).convert("LA").save(tmp_path / "Fox" / "3.png")
    drawn("deep", (90, 90, 90)).convert("I;16").save(tmp_path / "Fox" / "4.png")

    table = scanned(tmp_path)

    assert [load_image(found.path).mode for found in table.photos] == ["RGB"] * 4
    assert len(read(table)) == 4


def test_photos_of_the_same_bytes_are_both_counted_and_belong_together(tmp_path):
    whole = photo(tmp_path / "Fox" / "1.jpg").read_bytes()
    put(tmp_path, "Fox/copy of 1.jpg", "Lynx/1.jpg", contents=whole)
    photo(tmp_path / "Lynx" / "2.jpg", (10, 90, 160))

    table = scanned(tmp_path)
    photos = read(table)
    groups = groups_of(len(photos), belonging(photos)).tolist()

    assert counts(table) == {"Fox": 2, "Lynx": 2}
    assert len(set(groups)) == 2
    assert sorted(map(groups.count, set(groups))) == [1, 3]


def test_thirty_frames_of_a_sign_are_one_thing_and_never_on_two_sides(tmp_path):
    """GTSRB: tracks of 30 frames, PPM files, a table of semicolons in every class folder."""
    rng = np.random.default_rng(7)
    for label, tracks in (("00000", 5), ("00014", 4)):
        (tmp_path / label).mkdir()
        put(tmp_path, f"{label}/GT-{label}.csv", contents=b"Filename;Width;Height;ClassId\n")
        for track in range(tracks):
            colour = rng.integers(40, 200, 3)
            for frame in range(30):
                side = 15 + frame // 2
                pixels = np.clip(colour + rng.normal(0, 25, (side, side, 3)), 0, 255).astype(np.uint8)
                Image.fromarray(pixels).save(tmp_path / label / f"{track:05}_{frame:05}.ppm")

    table = scanned(tmp_path)
    photos = read(table)
    rows = split_photos(photos, SplitSettings(), seed=0)

    assert counts(table) == {"00000": 150, "00014": 120}
    assert table.ignored == {"not a photo": 2}
    sides: dict[str, set[str]] = {}
    for row in rows:
        sides.setdefault(row.path.rpartition("_")[0], set()).add(row.split)
    assert len(sides) == 9
    assert all(len(found) == 1 for found in sides.values())
    assert {side for found in sides.values() for side in found} >= {"train", "test"}


@pytest.mark.parametrize("kind", ["P2", "P3", "P5", "P6"])
def test_every_kind_of_ppm_is_a_photo(tmp_path, kind):
    channels = 3 if kind in {"P3", "P6"} else 1
    values = [40 * (place % 6) for place in range(16 * 16 * channels)]
    body = bytes(values) if kind in {"P5", "P6"} else " ".join(map(str, values)).encode()
    path = tmp_path / "Fox" / "1.ppm"
    put(tmp_path, "Fox/1.ppm", contents=f"{kind}\n# made by a camera\n16 16\n255\n".encode() + body)

    assert len(read(scanned(tmp_path))) == 1
    assert load_image(path).size == (16, 16)


def test_classes_three_folders_deep_are_found(tmp_path):
    put(
        tmp_path,
        *(f"set/images/{name}/{number}.jpg" for name in ("Fox", "Lynx") for number in range(3)),
        *(f"set/annotations/{name}/{number}.xml" for name in ("Fox", "Lynx") for number in range(3)),
        *("set/annotations/list.txt", "set/annotations/trimaps/Fox/.hidden.png"),
    )

    table = scanned(tmp_path)

    assert counts(table) == {"Fox": 3, "Lynx": 3}
    assert table.ignored == {"hidden": 1, "no photo in it": 1, "not a photo": 7}
    assert table.bare_folders == ("set/annotations",)


def test_kinds_of_kinds_are_counted_by_their_own_names(tmp_path):
    """Grocery Store: a coarse class, a fine one, and for some a finer one."""
    put(
        tmp_path,
        *("train/Fruit/Apple/Golden-Delicious/1.jpg", "train/Fruit/Apple/Granny-Smith/1.jpg"),
        *("train/Fruit/Banana/1.jpg", "train/Packages/Juice/Bravo/1.jpg", "test/Fruit/Banana/1.jpg"),
    )

    table = scanned(tmp_path)

    assert counts(table) == {"Golden-Delicious": 1, "Granny-Smith": 1, "Banana": 2, "Bravo": 1}
    assert summarise(table, 0).splits == {"train": 4, "test": 1}


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Fox 🦊",
            "红狐",
            " Fox",
            "Fox's",
            "Fox, red",
            "100 %",
            "#1",
            "Fox (2)",
            "Ågren",
            "e\u0301",
            "-rf",
            "con",
            "a&b",
        ),
        *(() if os.name == "nt" else ("Fox.", "Fox ", "Fox: red", 'Fox "red"', "Fox\\red", "Fox*")),
    ],
)
def test_class_folders_may_be_called_as_people_call_them(tmp_path, name):
    photo(tmp_path / name / f"{name}.jpg")
    photo(tmp_path / "Lynx" / "1.jpg")

    table = scanned(tmp_path)

    assert len(table.class_names) == 2
    assert len(read(table)) == 2
    assert sum(counts(table).values()) == 2


def test_upper_case_endings_and_double_ones_are_read_by_their_contents(tmp_path):
    drawn("a", (90, 90, 90)).save(tmp_path / "a.png")
    put(tmp_path, "Fox/1.JPG", "Fox/2.jpg.png", "Fox/3.PnG", contents=(tmp_path / "a.png").read_bytes())
    (tmp_path / "a.png").unlink()

    assert len(read(scanned(tmp_path))) == 3
