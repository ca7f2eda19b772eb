import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.made import where_rights_bind
from uproto_core.photos.measure import PhotoMeasures
from uproto_core.photos.records import PhotoRecord
from uproto_core.photos.seen import SeenDamagedError, SeenPhotos

BITS = st.integers(0, 2**64 - 1)


def record(
    name: str = "1.jpg", *, size: int = 10, mtime_ns: int = 20, inode: int = 0, device: int = 0, folder: str = "/p"
) -> PhotoRecord:
    return PhotoRecord(
        path=Path(folder) / name,
        relative=name,
        class_name="Fox",
        size=size,
        mtime_ns=mtime_ns,
        inode=inode,
        device=device,
    )


def measures(sha256: str = "ab" * 32, perceptual: int = 2**64 - 1, down: int = 1) -> PhotoMeasures:
    return PhotoMeasures(
        sha256=sha256,
        perceptual=perceptual,
        perceptual_down=down,
        width=640,
        height=480,
        brightness=0.25,
        sharpness=0.125,
        contrast=0.5,
        border=0.75,
        colour=(0.1, 0.2, 0.3),
        taken=1682936130.25,
        camera="Canon EOS 5D",
        inner=2**63,
        inner_down=7,
        structure=0.625,
    )


@pytest.fixture
def seen(tmp_path) -> SeenPhotos:
    return SeenPhotos(tmp_path / "cache" / "photos.sqlite")


def test_nothing_is_known_before_anything_was_read(seen):
    assert seen.recall([record()]) == [None]
    assert not seen.database.exists()


def test_what_was_remembered_is_recalled(seen):
    seen.remember([(record(), measures())])

    assert seen.recall([record("other.jpg"), record()]) == [None, measures()]


@given(perceptual=BITS, down=BITS, sha256=st.binary(min_size=32, max_size=32))
def test_every_hash_comes_back_as_it_was(tmp_path_factory, perceptual, down, sha256):
    seen = SeenPhotos(tmp_path_factory.mktemp("seen") / "photos.sqlite")
    kept = measures(sha256.hex(), perceptual, down)

    seen.remember([(record(), kept)])

    assert seen.recall([record()]) == [kept]


@pytest.mark.parametrize("changed", [{"size": 11}, {"mtime_ns": 21}])
def test_a_photo_that_changed_is_not_known(seen, changed):
    seen.remember([(record(), measures())])

    assert seen.recall([record(**changed)]) == [None]


def test_what_a_photo_does_not_say_comes_back_unsaid(seen):
    silent = measures()._replace(taken=None, camera="")

    seen.remember([(record(), silent)])

    assert seen.recall([record()]) == [silent]


def test_another_photo_of_the_same_size_and_time_in_the_place_of_the_first_is_not_known(seen):
    seen.remember([(record(inode=7, device=1), measures())])

    assert seen.recall([record(inode=8, device=1)]) == [None]


def test_photos_are_known_after_their_folder_was_renamed(seen):
    seen.remember([(record(inode=7, device=1), measures())])

    assert seen.recall([record(inode=7, device=1, folder="/renamed")]) == [measures()]


@pytest.mark.parametrize("other", [{"inode": 8}, {"device": 2}, {"size": 11}, {"mtime_ns": 21}, {"inode": 0}])
def test_a_photo_elsewhere_is_known_only_by_all_that_it_keeps_when_it_moves(seen, other):
    seen.remember([(record(inode=7, device=1), measures())])

    assert seen.recall([record(**{"inode": 7, "device": 1, "folder": "/renamed"} | other)]) == [None]


@pytest.mark.parametrize(("first", "second"), [(0, 7), (7, 0)])
def test_where_the_disk_tells_no_numbers_path_size_and_time_decide(seen, first, second):
    seen.remember([(record(inode=first), measures())])

    assert seen.recall([record(inode=second)]) == [measures()]


def test_the_same_number_after_the_disk_was_mounted_elsewhere_is_still_that_photo(seen):
    seen.remember([(record(inode=7, device=1), measures())])

    assert seen.recall([record(inode=7, device=2)]) == [measures()]


def test_numbers_beyond_those_of_the_database_are_kept_too(seen):
    seen.remember([(record(inode=2**64 - 1, device=2**63), measures())])

    assert seen.recall([record(inode=2**64 - 1, device=2**63, folder="/renamed")]) == [measures()]


def test_links_to_one_file_are_all_known(seen):
    seen.remember([(record(inode=7, device=1), measures())])

    assert seen.recall([record(name, inode=7, device=1) for name in ("a.jpg", "b.jpg")]) == [measures(), measures()]


def test_the_latest_reading_counts(seen):
    seen.remember([(record(), measures())])
    seen.remember([(record(size=11), measures("cd" * 32))])

    assert seen.recall([record(size=11)]) == [measures("cd" * 32)]


def test_more_photos_than_fit_into_one_question_are_recalled(seen):
    photos = [record(f"{number}.jpg") for number in range(1203)]
    seen.remember([(photo, measures()) for photo in photos])

    assert seen.recall(photos) == [measures()] * 1203


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_folder_whose_name_is_no_text_is_no_obstacle(seen):
    photo = record(os.fsdecode(b"\xff\xfe/1.jpg"))

    seen.remember([(photo, measures())])

    assert seen.recall([photo]) == [measures()]


def test_two_programs_share_the_database(seen):
    other = SeenPhotos(seen.database)
    seen.remember([(record("a.jpg"), measures())])
    other.remember([(record("b.jpg"), measures())])

    assert seen.recall([record("a.jpg"), record("b.jpg")]) == [measures(), measures()]


def spoil_everything(database: Path) -> None:
    database.write_bytes(b"no database " * 100)


def spoil_the_middle(database: Path) -> None:
    contents = bytearray(database.read_bytes())
    contents[4096:] = b"\xa5" * (len(contents) - 4096)
    database.write_bytes(bytes(contents))


def spoil_the_columns(database: Path) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("ALTER TABLE photos DROP COLUMN sharpness")


def spoil_a_hash(database: Path) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE photos SET sha256 = x'00'")


def spoil_a_number(database: Path) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE photos SET width = 'wide', sha256 = NULL")


SPOILS = [spoil_everything, spoil_the_middle, spoil_the_columns, spoil_a_hash, spoil_a_number]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_damaged_database_is_noticed_and_set_aside_and_begun_anew(seen, spoil):
    seen.remember([(record(), measures())])
    spoil(seen.database)

    with pytest.raises(SeenDamagedError):
        seen.recall([record()])
    aside = seen.set_aside()

    assert aside.exists()
    assert seen.recall([record()]) == [None]
    seen.remember([(record(), measures())])
    assert seen.recall([record()]) == [measures()]


@pytest.mark.parametrize("spoil", [spoil_everything, spoil_the_columns])
def test_a_damaged_database_is_noticed_when_written_to(seen, spoil):
    seen.remember([(record(), measures())])
    spoil(seen.database)

    with pytest.raises(SeenDamagedError):
        seen.remember([(record("b.jpg"), measures())])


def test_a_database_of_another_version_is_emptied(seen):
    seen.remember([(record(), measures())])
    with closing(sqlite3.connect(seen.database)) as other, other:
        other.execute("PRAGMA user_version = 99")
        other.execute("ALTER TABLE photos RENAME COLUMN sharpness TO clarity")

    assert seen.recall([record()]) == [None]
    seen.remember([(record(), measures())])
    assert seen.recall([record()]) == [measures()]


def test_a_place_that_cannot_be_a_database_only_costs_time(tmp_path):
    (tmp_path / "photos.sqlite").mkdir()
    (tmp_path / "file").write_text("no folder")

    for database in (tmp_path / "photos.sqlite", tmp_path / "file" / "photos.sqlite"):
        seen = SeenPhotos(database)
        seen.remember([(record(), measures())])
        assert seen.recall([record()]) == [None]


@where_rights_bind
def test_a_cache_that_may_not_be_written_only_costs_time(seen):
    seen.remember([(record(), measures())])
    seen.database.parent.chmod(0o500)
    seen.database.chmod(0o400)

    seen.remember([(record("b.jpg"), measures())])
    seen.database.parent.chmod(0o700)

    assert seen.recall([record("b.jpg")]) == [None]
