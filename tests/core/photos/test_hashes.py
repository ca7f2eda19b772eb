import os
import shutil
import threading
from pathlib import Path

import pytest

from tests.core.photos.made import ended, read, scanned
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SourceGoneError
from uproto_core.events import Noted, PhotoSkipped, StageProgressed
from uproto_core.photos.hashes import read_photos
from uproto_core.stage import file_sha256
from uproto_core.store.paths import user_paths


def only(events, kind):
    return [event for event in events if isinstance(event, kind)]


def overwrite_unnoticed(path: Path) -> None:
    """Other contents under the same size and time: whoever does not open the file cannot know."""
    found = path.stat()
    path.write_bytes(b"\0" * found.st_size)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def test_photos_come_in_the_order_of_the_table_with_the_hash_of_their_contents(photo_folder):
    table = scanned(photo_folder({"Fox": 5, "Lynx": 3}))

    photos = read(table)

    assert tuple(photo.record for photo in photos) == table.photos
    assert [photo.sha256 for photo in photos] == [file_sha256(photo.path) for photo in table.photos]
    assert {(photo.width, photo.height) for photo in photos} == {(96, 72)}
    assert len({photo.perceptual for photo in photos}) == 8


def test_progress_begins_with_nothing_and_ends_with_all(photo_folder):
    events, _ = ended(read_photos(scanned(photo_folder({"Fox": 5, "Lynx": 3})), CancelToken()))

    steps = [(event.done, event.total) for event in only(events, StageProgressed)]
    assert (steps[0], steps[-1]) == ((0, 8), (8, 8))
    assert {event.stage for event in only(events, StageProgressed)} == {"photos"}


def test_progress_does_not_grow_with_the_photos(photo_folder, draw_photo):
    source = photo_folder({"Fox": 1})
    for number in range(300):
        shutil.copy(source / "Fox" / "Fox_000.jpg", source / "Fox" / f"{number}.jpg")

    events, photos = ended(read_photos(scanned(source), CancelToken()))

    seconds = events[-1].time - events[0].time
    assert len(photos) == 301
    assert len(only(events, StageProgressed)) <= 10 * seconds + 3


def test_a_photo_that_cannot_be_read_is_skipped_with_its_reason(photo_folder):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    whole = (source / "Fox" / "Fox_001.jpg").read_bytes()
    (source / "Fox" / "Fox_001.jpg").write_bytes(whole[:700])
    (source / "Lynx" / "Lynx_000.jpg").write_text("renamed text")

    events, photos = ended(read_photos(scanned(source), CancelToken()))

    skipped = {event.path.name: event.reason for event in only(events, PhotoSkipped)}
    assert skipped == {"Fox_001.jpg": "cut off", "Lynx_000.jpg": "not a photo"}
    assert [photo.record.path.name for photo in photos] == ["Fox_000.jpg", "Fox_002.jpg", "Lynx_001.jpg"]
    assert only(events, StageProgressed)[-1].done == 5


def test_photos_of_a_renamed_folder_are_not_opened_again(photo_folder):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    first = read(scanned(source))
    for path in source.rglob("*.jpg"):
        overwrite_unnoticed(path)
    renamed = source.rename(source.with_name("renamed"))

    second = read(scanned(renamed))

    assert [photo.sha256 for photo in second] == [photo.sha256 for photo in first]
    assert {photo.record.path.parent.parent for photo in second} == {renamed}


def test_a_photo_in_the_place_of_another_of_the_same_size_and_time_is_read_anew(photo_folder, tmp_path):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    old = read(scanned(source))[0]
    found = old.record.path.stat()
    other = tmp_path / "other.jpg"
    contents = bytearray(old.record.path.read_bytes())
    # The last pixels of the picture; its size stays.
    contents[-20:-2] = contents[-20:-2][::-1]
    other.write_bytes(contents)
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(old.record.path)

    new = read(scanned(source))[0]

    assert (new.record.size, new.record.mtime_ns) == (old.record.size, old.record.mtime_ns)
    assert new.sha256 == file_sha256(new.record.path) != old.sha256


def test_unchanged_photos_are_not_opened_a_second_time(photo_folder):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    first = read(scanned(source))
    for path in source.rglob("*.jpg"):
        overwrite_unnoticed(path)

    events, second = ended(read_photos(scanned(source), CancelToken()))

    assert second == first
    assert [(event.done, event.total) for event in only(events, StageProgressed)] == [(5, 5)]


def test_a_changed_photo_is_read_anew(photo_folder, draw_photo):
    source = photo_folder({"Fox": 2, "Lynx": 2})
    first = read(scanned(source))
    draw_photo(source / "Fox" / "Fox_000.jpg", (0, 0, 250), (120, 90))

    second = read(scanned(source))

    assert second[0].sha256 == file_sha256(source / "Fox" / "Fox_000.jpg")
    assert (second[0].width, second[0].sha256 == first[0].sha256) == (120, False)
    assert second[1:] == first[1:]


def test_a_photo_saved_between_scan_and_reading_is_not_remembered_under_its_old_state(photo_folder, draw_photo):
    source = photo_folder({"Fox": 1, "Lynx": 1})
    old = scanned(source)
    draw_photo(source / "Fox" / "Fox_000.jpg", (0, 0, 250), (120, 90))
    read(old)
    overwrite_unnoticed(source / "Fox" / "Fox_000.jpg")

    events, photos = ended(read_photos(old, CancelToken()))

    assert [event.path.name for event in only(events, PhotoSkipped)] == ["Fox_000.jpg"]
    assert len(photos) == 1


def test_a_damaged_cache_is_set_aside_said_so_and_made_anew(photo_folder):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    first = read(scanned(source))
    user_paths().hashes.write_bytes(b"spoiled " * 500)

    events, second = ended(read_photos(scanned(source), CancelToken()))
    again, third = ended(read_photos(scanned(source), CancelToken()))

    assert [event.code for event in only(events, Noted)] == ["cache.set-aside"]
    assert Path(only(events, Noted)[0].facts["path"]).exists()
    assert first == second == third
    assert only(again, Noted) == []


def test_the_cache_can_be_deleted_at_any_time(photo_folder):
    source = photo_folder({"Fox": 2, "Lynx": 2})
    first = read(scanned(source))
    shutil.rmtree(user_paths().cache)

    assert read(scanned(source)) == first


def test_without_a_place_for_the_cache_photos_are_read_all_the_same(photo_folder):
    user_paths().cache.parent.mkdir(parents=True, exist_ok=True)
    user_paths().cache.write_text("in the way")

    assert len(read(scanned(photo_folder({"Fox": 2, "Lynx": 2})))) == 4


class StoppedAfter(CancelToken):
    """Someone presses Stop after so many looks."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    def check(self) -> None:
        self._looks -= 1
        if self._looks == 0:
            self.cancel()
        super().check()


def test_a_stop_ends_reading_and_what_was_read_is_kept(photo_folder):
    source = photo_folder({"Fox": 40})

    with pytest.raises(Cancelled):
        ended(read_photos(scanned(source), StoppedAfter(20)))

    events, photos = ended(read_photos(scanned(source), CancelToken()))
    # One look before the cache is asked, one before each photo, and some while waiting.
    assert 0 < only(events, StageProgressed)[0].done <= 19
    assert len(photos) == 40


def test_threads_end_with_the_reading(photo_folder):
    read(scanned(photo_folder({"Fox": 4, "Lynx": 4})))

    for thread in threading.enumerate():
        if thread.name.startswith("photos"):
            thread.join(timeout=10)
    assert not any(thread.name.startswith("photos") for thread in threading.enumerate())


def test_a_photo_that_went_away_is_skipped(photo_folder):
    source = photo_folder({"Fox": 2, "Lynx": 2})
    table = scanned(source)
    (source / "Fox" / "Fox_000.jpg").unlink()

    events, photos = ended(read_photos(table, CancelToken()))

    assert [(event.path.name, event.reason) for event in only(events, PhotoSkipped)] == [("Fox_000.jpg", "gone")]
    assert len(photos) == 3


@pytest.mark.parametrize("is_mount_left", [False, True], ids=["nothing-left", "empty-folder-left"])
def test_a_source_that_goes_away_while_it_is_read_is_an_error(photo_folder, is_mount_left):
    source = photo_folder({"Fox": 2, "Lynx": 2})
    table = scanned(source)
    shutil.rmtree(source)
    if is_mount_left:
        source.mkdir()

    with pytest.raises(SourceGoneError) as raised:
        ended(read_photos(table, CancelToken()))

    assert raised.value.folder == source


def test_a_table_that_goes_away_with_its_photos_is_an_error(photo_folder, tmp_path):
    source = photo_folder({"Fox": 1})
    (source / "list.txt").write_text("Fox/Fox_000.jpg Fox\n")
    table = scanned(source / "list.txt")
    shutil.rmtree(source)

    with pytest.raises(SourceGoneError):
        ended(read_photos(table, CancelToken()))


def test_reading_changes_nothing_in_the_source(photo_folder):
    source = photo_folder({"Fox": 2, "Lynx": 1})

    def state():
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in source.rglob("*") if path.is_file()}

    before = state()
    read(scanned(source))

    assert state() == before
