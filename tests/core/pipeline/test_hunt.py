"""A hunt in an archive: rare photos first, none that is known, and nothing is changed."""

import shutil
from contextlib import closing
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
import torch

from tests.conftest import drawn
from tests.core.trained import PALETTE, QUICK, Trained, only, run_to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import ClassUnknownError, NoPhotosError, SourceMissingError
from uproto_core.events import PhotoSkipped, PhotosRanked, RankedPhoto
from uproto_core.jobs import HuntJob, TrainJob
from uproto_core.photos.load import load_image
from uproto_core.pipeline.hunt import scores_of
from uproto_core.pipeline.kept import KeptModels
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import read_split


def put(folder: Path, name: str, class_name: str) -> Path:
    path = folder / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn(f"{class_name} of the archive {name}", PALETTE[class_name]).save(path)
    return path


def ranked(events: list) -> list[RankedPhoto]:
    photos = [photo for event in only(events, PhotosRanked) for photo in event.photos]
    return sorted(photos, key=lambda photo: -photo.likeness)


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """37 foxes and, somewhere among them, 3 badgers."""
    folder = tmp_path_factory.mktemp("archive")
    for number in range(37):
        put(folder / f"card {number % 3}", f"fox-{number:02}", "Fox")
    for number in range(3):
        put(folder / "card 1" / "deeper", f"badger-{number}", "Badger")
    return folder


@pytest.fixture(scope="module")
def events(trained: Trained, archive: Path) -> list:
    return run_to_end(trained.engine, HuntJob(run=trained.run, folder=archive, classes=("Badger",)))


def test_the_three_of_the_rare_class_come_first_with_photos_that_they_are_like(events, trained):
    first = ranked(events)[:3]

    assert sorted(photo.path.name for photo in first) == ["badger-0.png", "badger-1.png", "badger-2.png"]
    for photo in first:
        assert photo.class_name == "Badger"
        assert len(photo.similar) in {1, 2, 3}
        assert {path.parent for path in photo.similar} == {trained.source / "Badger"}


def test_the_first_are_told_of_before_the_whole_folder_is_read(events):
    assert [event.looked_at for event in only(events, PhotosRanked)] == [32, 40]


def test_a_photo_that_is_told_of_among_few_is_one_of_those_in_front_of_all(trained, archive, events):
    few = run_to_end(trained.engine, HuntJob(run=trained.run, folder=archive, classes=("Badger",), top=5))

    assert [photo.path for photo in ranked(few)[:5]] == [photo.path for photo in ranked(events)[:5]]


def test_without_classes_every_rare_one_is_looked_for(trained, archive):
    hunting = trained.engine.run(HuntJob(run=trained.run, folder=archive), CancelToken())

    found = next(event for event in hunting if isinstance(event, PhotosRanked))

    assert {photo.class_name for photo in found.photos} <= {"Badger", "Lynx", "Owl"}


def test_photos_that_are_known_or_nearly_the_same_are_not_told_of(trained, tmp_path):
    own = trained.source / "Badger" / "000.jpg"
    shutil.copyfile(own, tmp_path / "copy under another name.jpg")
    load_image(own).resize((84, 63)).save(tmp_path / "smaller.jpg", quality=88)
    new = put(tmp_path, "new", "Badger")
    shutil.copyfile(new, tmp_path / "new again.png")

    events = run_to_end(trained.engine, HuntJob(run=trained.run, folder=tmp_path, classes=("Badger",)))

    last = only(events, PhotosRanked)[-1]
    assert (last.looked_at, last.known, last.alike) == (4, 2, 1)
    assert len(ranked(events)) == 1


def test_the_training_folder_itself_has_nothing_new(trained):
    events = run_to_end(trained.engine, HuntJob(run=trained.run, folder=trained.source))

    assert ranked(events) == []
    assert only(events, PhotosRanked)[-1].known == 28


def test_contents_are_known_where_the_training_folder_is_gone(trained, tmp_path):
    run = RunPaths(shutil.copytree(trained.run, tmp_path / "run"))
    text = run.run_json.read_text(encoding="utf-8")
    run.run_json.write_text(text.replace(str(trained.source), str(tmp_path / "gone")), encoding="utf-8")
    (tmp_path / "archive").mkdir()
    shutil.copyfile(trained.source / "Fox" / "000.jpg", tmp_path / "archive" / "copy.jpg")
    put(tmp_path / "archive", "new", "Badger")

    events = run_to_end(trained.engine, HuntJob(run=run.root, folder=tmp_path / "archive"))

    assert [photo.path.name for photo in ranked(events)] == ["new.png"]


def test_a_photo_that_cannot_be_read_is_a_line_and_not_the_end(trained, tmp_path):
    whole = put(tmp_path, "whole", "Badger")
    (tmp_path / "cut.png").write_bytes(whole.read_bytes()[:300])

    events = run_to_end(trained.engine, HuntJob(run=trained.run, folder=tmp_path))

    assert [event.path.name for event in only(events, PhotoSkipped)] == ["cut.png"]
    assert [photo.path for photo in ranked(events)] == [whole]


def test_what_cannot_be_hunted_says_so(trained, tmp_path):
    put(tmp_path / "some", "new", "Badger")
    (tmp_path / "none").mkdir()

    for job, error in (
        (HuntJob(run=trained.run, folder=tmp_path / "some", classes=("Wolf",)), ClassUnknownError),
        (HuntJob(run=trained.run, folder=tmp_path / "gone"), SourceMissingError),
        (HuntJob(run=trained.run, folder=tmp_path / "none"), NoPhotosError),
    ):
        with pytest.raises(error):
            run_to_end(trained.engine, job)


def test_a_hunt_is_stopped_at_once_and_what_was_read_is_kept(trained, archive):
    cancel = CancelToken()
    hunting = trained.engine.run(HuntJob(run=trained.run, folder=archive, classes=("Badger",)), cancel)
    next(event for event in hunting if isinstance(event, PhotosRanked))
    cancel.cancel()
    stopped = monotonic()

    with pytest.raises(Cancelled):
        list(hunting)

    assert monotonic() - stopped < 0.5


def test_a_score_is_the_probability_times_the_squared_cosine_to_the_mean_of_the_class(trained):
    kept = KeptModels()
    classifier = kept.bundle(trained.run, kept.compute("cpu")).classifier
    features = torch.nn.functional.normalize(
        torch.from_numpy(np.random.default_rng(0).normal(size=(5, len(classifier.image_centre))).astype(np.float32)),
        dim=1,
    )

    expected = [
        [float(p) * max(float(cosine), 0.0) ** 2 for p, cosine in zip(row, cosines, strict=True)]
        for row, cosines in zip(classifier.probabilities(features), classifier.cosines(features), strict=True)
    ]

    assert scores_of(classifier, features).tolist() == [pytest.approx(row, abs=1e-6) for row in expected]


def test_found_photos_are_in_the_next_training_and_not_in_its_exam_and_no_file_is_touched(trained, archive, tmp_path):
    found = sorted((archive / "card 1" / "deeper").iterdir())
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in archive.rglob("*.png")}
    with closing(create_project(tmp_path, "Mammals", [trained.source])) as project:
        for path in found[:2]:
            project.decide("found", [path], "Badger")
        project.decide("found", found[2:], "Otter")
        root = project.root

    run_to_end(trained.engine, TrainJob(source=root, out=tmp_path / "run", settings=QUICK, backbone="built-in"))

    rows = {Path(row.path): row for row in read_split(RunPaths(tmp_path / "run"))}
    for path, class_name in zip(found, ("Badger", "Badger", "Otter"), strict=True):
        row = rows[path]
        assert (row.class_name, row.split, row.fold, row.why) == (class_name, "train", -1, "found in an archive")
    exam = [row.path for row in rows.values() if row.split == "test"]
    assert exam == [row.path for row in read_split(RunPaths(trained.run)) if row.split == "test"]
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in archive.rglob("*.png")} == before
