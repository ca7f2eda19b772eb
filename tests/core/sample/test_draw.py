import shutil
from pathlib import Path
from time import monotonic

import numpy as np
import pytest

from tests.core.sample.small import PHOTOS, SMALL, drawn_to_end, hashes
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import NotWritableError, PlaceTakenError
from uproto_core.events import SampleMade, StageEnded, StageProgressed, StageStarted
from uproto_core.photos.load import load_image
from uproto_core.photos.scan import scan_source
from uproto_core.sample.draw import Edition, make_sample
from uproto_core.store.paths import SamplePaths


def scanned(source: Path):
    scanning = scan_source(source, CancelToken())
    while True:
        try:
            next(scanning)
        except StopIteration as end:
            return end.value


def test_the_events_frame_the_work_and_count_every_photo(tmp_path):
    events = drawn_to_end(tmp_path / "out")

    assert [type(event) for event in events[:1] + events[-2:]] == [StageStarted, StageEnded, SampleMade]
    progress = [event for event in events if isinstance(event, StageProgressed)]
    assert (progress[0].done, progress[-1].done, progress[-1].total) == (0, PHOTOS, PHOTOS)
    made = events[-1]
    assert isinstance(made, SampleMade)
    assert (made.source, made.texts, made.photos) == (tmp_path / "out/photos", tmp_path / "out/texts", PHOTOS)


def test_the_same_seed_gives_the_same_bytes(sample, tmp_path):
    drawn_to_end(tmp_path / "again")

    assert hashes(tmp_path / "again") == hashes(sample)


def test_another_seed_gives_other_photos_and_the_same_texts(sample, tmp_path):
    drawn_to_end(tmp_path / "other", seed=1)

    before, after = hashes(sample), hashes(tmp_path / "other")
    assert before.keys() == after.keys()
    for name in before:
        assert (before[name] == after[name]) == name.startswith("texts/") or name == "sample.json"


def test_no_photo_is_there_twice(sample):
    photos = [digest for name, digest in hashes(sample).items() if name.endswith(".jpg")]

    assert len(photos) == PHOTOS == len(set(photos))


def test_a_scan_finds_the_classes_and_both_splits(sample):
    table = scanned(sample / "photos")

    counted = {}
    for photo in table.photos:
        counted[photo.class_name, photo.split] = counted.get((photo.class_name, photo.split), 0) + 1
    expected = {(species.name, "train"): species.training_photos for species in SMALL.species}
    assert counted == expected | {(species.name, "test"): 2 for species in SMALL.species}
    assert not table.ignored


def test_every_photo_opens_and_is_neither_flat_nor_tiny(sample):
    for path in sorted(sample.rglob("*.jpg")):
        image = load_image(path)

        assert image.mode == "RGB"
        assert 192 <= min(image.size) <= max(image.size) <= 256
        assert np.asarray(image).std() > 10
        assert 3_000 < path.stat().st_size < 60_000


def test_a_second_run_draws_nothing(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}

    events = drawn_to_end(out)

    assert [event.is_reused for event in events if isinstance(event, StageEnded)] == [True]
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_a_stopped_drawing_stops_soon_and_goes_on_later(sample, tmp_path):
    out, cancel = tmp_path / "out", CancelToken()
    drawing = make_sample(out, 0, cancel, SMALL)
    while not any(out.rglob("*.jpg")):
        next(drawing)
    cancel.cancel()
    asked = monotonic()

    with pytest.raises(Cancelled):
        list(drawing)

    assert monotonic() - asked < 0.5
    kept = {path: path.stat().st_mtime_ns for path in out.rglob("*.jpg")}
    assert 0 < len(kept) < PHOTOS
    events = drawn_to_end(out)
    assert [event.is_reused for event in events if isinstance(event, StageEnded)] == [False]
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert hashes(out) == hashes(sample)


def test_a_photo_that_lost_its_end_and_one_that_is_gone_are_drawn_again(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    paths = SamplePaths(out)
    paths.photo("test", "Amber Lantern", 1).unlink()
    cut = paths.photo("train", "Amber Lantern", 1)
    cut.write_bytes(cut.read_bytes()[:2000])

    drawn_to_end(out)

    assert hashes(out) == hashes(sample)


def test_a_left_over_piece_of_a_photo_is_no_hindrance(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    (out / "photos/train/Amber Lantern/.001.jpg.77.tmp").write_bytes(b"half")

    drawn_to_end(out, seed=1)

    assert scanned(out / "photos").photos


def test_a_place_that_cannot_be_written_is_said_so(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    shutil.rmtree(out / "photos/test/Amber Lantern")
    (out / "photos/test/Amber Lantern").write_text("in the way")

    with pytest.raises(NotWritableError):
        drawn_to_end(out)

    assert (out / "photos/test/Amber Lantern").read_text() == "in the way"


@pytest.mark.parametrize("name", ["letter.txt", "photos/train/Amber Lantern/001.jpg", "texts/Amber Lantern.txt"])
def test_a_folder_with_other_things_is_left_alone(tmp_path, name):
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine")

    with pytest.raises(PlaceTakenError):
        drawn_to_end(tmp_path)

    assert hashes(tmp_path).keys() == {name}
    assert (tmp_path / name).read_text() == "mine"


def test_a_file_in_place_of_the_folder_is_left_alone(tmp_path):
    (tmp_path / "out").write_text("mine")

    with pytest.raises(PlaceTakenError):
        drawn_to_end(tmp_path / "out")

    assert (tmp_path / "out").read_text() == "mine"


def test_an_older_sample_makes_room_for_a_new_one(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    fewer = Edition(species=SMALL.species[:2], exam_photos=1)

    drawn_to_end(out, seed=3, edition=fewer)

    assert len(scanned(out / "photos").photos) == 4 + 2 + 2
    assert not SamplePaths(out).text(SMALL.species[2].name).exists()


def test_an_older_sample_with_photos_of_someone_in_it_stays(sample, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(sample, out)
    (out / "photos/train/Garden").mkdir()
    (out / "photos/train/Garden/mine.jpg").write_bytes(b"mine")
    before = hashes(out)

    with pytest.raises(PlaceTakenError):
        drawn_to_end(out, seed=1)

    assert hashes(out) == before
