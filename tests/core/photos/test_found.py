"""Photos that were found in an archive: in training, from where they lie, and never asked about."""

from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.photos.made import ended, photo_of
from uproto_core.cancel import CancelToken
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.scan import scan_source
from uproto_core.photos.split import FOUND, split_photos
from uproto_core.settings import SplitSettings
from uproto_core.source_options import SourceOptions
from uproto_core.store.project import Project, create_project

SETTINGS = SplitSettings()


def found_photo(class_name: str, contents: str, looks: int | None = None) -> ReadPhoto:
    photo = photo_of(class_name, contents, looks=looks)
    return replace(photo, record=replace(photo.record, split="train", is_found=True))


@pytest.fixture
def archive(tmp_path, draw_photo) -> list[Path]:
    return [draw_photo(tmp_path / "archive" / f"{number}.jpg") for number in range(3)]


@pytest.fixture
def project(tmp_path, photo_folder):
    source = photo_folder({"Fox": 5, "Lynx": 5})
    with closing(create_project(tmp_path / "projects", "Mammals", [source])) as opened:
        yield opened


def table_of(project: Project, *, as_filed: bool = False) -> PhotoTable:
    return ended(scan_source(project.root, CancelToken(), SourceOptions(as_filed=as_filed)))[1]


def test_found_photos_join_the_project_from_where_they_lie_for_training_only(project, archive):
    project.decide("found", [archive[0]], "Lynx")
    project.decide("found", [archive[1]], "Otter")
    project.decide("not-it", [archive[2]], "Lynx")

    joined = {photo.path: photo for photo in table_of(project).photos if photo.is_found}

    assert {path: (photo.class_name, photo.split) for path, photo in joined.items()} == {
        archive[0]: ("Lynx", "train"),
        archive[1]: ("Otter", "train"),
    }
    assert [photo.relative for photo in joined.values()] == [path.as_posix() for path in joined]
    assert not any(photo.is_found for photo in table_of(project, as_filed=True).photos)


def test_a_found_photo_is_of_its_class_by_whatever_name_that_has_now(project, archive):
    project.decide("found", archive[:1], "Lynx")
    project.decide_classes("named", ["Lynx"], "Eurasian lynx")

    assert [photo.class_name for photo in table_of(project).photos if photo.is_found] == ["Eurasian lynx"]


def test_a_found_photo_that_is_gone_is_counted_and_nothing_else_happens(project, archive):
    project.decide("found", [archive[0]], "Lynx")
    project.decide("found", [archive[1]], "Lynx")
    archive[0].unlink()

    for table in (table_of(project), table_of(project, as_filed=True)):
        assert table.ignored == {"found and gone": 1}
    assert [photo.path for photo in table_of(project).photos if photo.is_found] == archive[1:2]


def test_what_was_undone_is_not_found_any_more(project, archive):
    project.decide("found", archive[:1], "Lynx")
    project.undo()

    assert len(table_of(project).photos) == 10


def test_a_found_photo_that_came_into_a_source_stays_found_and_is_there_once(project):
    photo = next(iter(table_of(project).photos)).path
    project.decide("found", [photo], "Lynx")

    again = [entry for entry in table_of(project).photos if entry.path == photo]

    assert [(entry.class_name, entry.split, entry.is_found) for entry in again] == [("Lynx", "train", True)]


def test_found_photos_are_never_asked_about_and_say_why():
    own = [photo_of("Lynx", f"own-{number}") for number in range(10)]
    found = [found_photo("Lynx", f"found-{number}") for number in range(30)]
    others = [photo_of("Fox", f"fox-{number}") for number in range(20)]

    rows = {row.path: row for row in split_photos([*own, *found, *others], SETTINGS, 0)}

    of_found = [rows[photo.record.relative] for photo in found]
    assert {(row.split, row.fold, row.why) for row in of_found} == {("train", -1, FOUND)}


def test_exam_and_practice_rounds_of_the_own_photos_are_those_without_any_found():
    own = [photo_of(name, f"{name}-{number}") for name in ("Fox", "Lynx") for number in range(12)]
    found = [found_photo("Lynx", f"found-{number}") for number in range(20)]

    alone = split_photos(own, SETTINGS, 0)
    beside = split_photos([*own, *found], SETTINGS, 0)[: len(own)]

    assert beside == alone
    assert Counter(row.split for row in alone)["test"] == 4


def test_what_belongs_together_with_a_found_photo_is_not_asked_about_either():
    own = [photo_of("Lynx", f"own-{number}", looks=(number + 1) * 0x0101_0F0F_3333_5555 % 2**64) for number in range(8)]
    found = replace(own[0], sha256="f" * 64, record=found_photo("Lynx", "found").record)
    others = [photo_of("Fox", f"fox-{number}") for number in range(8)]

    for seed in range(5):
        rows = split_photos([*own, found, *others], SETTINGS, seed)
        assert (rows[0].split, rows[0].fold) == ("train", -1)
