"""A project's scan says what was decided, to whoever asks."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.core.photos.made import ended
from uproto_core.cancel import CancelToken
from uproto_core.errors import ProjectInUseError, ProjectUnusableError, TooFewClassesError
from uproto_core.events import ClassesCounted, PhotosListed
from uproto_core.photos.scan import listed, require_classes, scan_source, summarise
from uproto_core.source_options import SourceOptions
from uproto_core.store.project import Project, create_project


@pytest.fixture
def source(photo_folder) -> Path:
    return photo_folder({"Fox": 4, "Foxes": 3, "Lynx": 2, "Background": 5})


@pytest.fixture
def project(tmp_path, source):
    with closing(create_project(tmp_path / "projects", "Mammals", [source])) as opened:
        yield opened


def photos_of(source: Path, name: str) -> list[Path]:
    return sorted(path for path in (source / name).iterdir() if path.is_file())


def counts(root: Path) -> dict[str, int]:
    table = ended(scan_source(root, CancelToken()))[1]
    return {entry.class_name: entry.photos for entry in summarise(table, 0.0).classes}


def test_everything_decided_is_in_the_counts(project, source):
    project.decide_classes("named", ["Fox", "Foxes"], "Red fox")
    project.decide_classes("class-left-out", ["Background"])
    project.decide("moved", photos_of(source, "Lynx")[:1], "Red fox")
    project.decide("moved", photos_of(source, "Background")[:2], "Lynx")
    project.decide("left-out", photos_of(source, "Fox")[:1])

    assert counts(project.root) == {"Lynx": 3, "Red fox": 7}

    project.undo()
    project.undo()
    assert counts(project.root) == {"Lynx": 1, "Red fox": 8}


def test_photos_that_take_no_part_stay_in_the_table_marked(project, source):
    project.decide("left-out", photos_of(source, "Fox")[:1])
    project.decide_classes("class-left-out", ["Background"])

    table = ended(scan_source(project.root, CancelToken()))[1]

    assert len(table.photos) == 14
    assert sum(photo.is_left_out for photo in table.photos) == 6
    assert table.class_names == ("Fox", "Foxes", "Lynx")


def test_what_is_moved_to_a_class_that_was_renamed_is_in_it(project, source):
    project.decide_classes("named", ["Fox"], "Vulpes")
    project.decide("moved", photos_of(source, "Lynx"), "Vulpes")
    project.decide_classes("named", ["Vulpes"], "Vulpes vulpes")

    assert counts(project.root) == {"Background": 5, "Foxes": 3, "Vulpes vulpes": 6}


def test_a_window_sees_them_as_they_are_filed(project, source):
    project.decide_classes("named", ["Fox"], "Red fox")
    read = SourceOptions(as_filed=True)

    table = ended(scan_source(project.root, CancelToken(), read))[1]

    assert table == ended(scan_source(source, CancelToken()))[1]


def test_a_running_scan_counts_by_the_new_names(project):
    project.decide_classes("named", ["Foxes"], "Fox")

    counted = [
        event for event in ended(scan_source(project.root, CancelToken()))[0] if isinstance(event, ClassesCounted)
    ]

    assert {entry.class_name: entry.photos for entry in counted[-1].classes} == {"Background": 5, "Fox": 7, "Lynx": 2}


def test_one_class_left_is_too_few(project):
    project.decide_classes("class-left-out", ["Fox", "Foxes", "Background"])

    with pytest.raises(TooFewClassesError):
        require_classes(ended(scan_source(project.root, CancelToken()))[1])


def test_decisions_are_read_beside_an_open_window_and_change_nothing(project, source):
    project.decide("left-out", photos_of(source, "Lynx"))

    assert counts(project.root) == {"Background": 5, "Fox": 4, "Foxes": 3}
    with pytest.raises(ProjectInUseError):
        Project(project.root)


def test_a_project_whose_decisions_cannot_be_read_is_not_used_without_them(project):
    project.decide_classes("class-left-out", ["Background"])
    project.close()
    project.paths.database.write_bytes(b"x" * 5000)

    with pytest.raises(ProjectUnusableError):
        ended(scan_source(project.root, CancelToken()))


def test_every_photo_is_listed_once_with_its_class(photo_folder):
    source = photo_folder({"train/Fox": 3, "train/Lynx/north": 1, "train/Lynx/south": 2, "test/Fox": 1})
    table = ended(scan_source(source, CancelToken()))[1]

    events = list(listed(table, CancelToken()))

    told = {event.folder / name: (event.class_name, event.split) for event in events for name in event.names}
    assert told == {photo.path: (photo.class_name, photo.split) for photo in table.photos}
    assert sum(len(event.names) for event in events) == 7
    assert all(isinstance(event, PhotosListed) for event in events)
