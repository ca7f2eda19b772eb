from pathlib import Path

import pytest

from uproto_core.cancel import CancelToken
from uproto_core.errors import NoPhotosError
from uproto_core.events import ClassesCounted
from uproto_core.photos.scan import scan_source
from uproto_core.store.project import create_project
from uproto_core.texts.sources import find_texts


def scanned(source: Path):
    counted: list[ClassesCounted] = []
    scanning = scan_source(source, CancelToken())
    while True:
        try:
            event = next(scanning)
        except StopIteration as end:
            return end.value, counted
        if isinstance(event, ClassesCounted):
            counted.append(event)


@pytest.fixture
def two_sources(photo_folder):
    return [photo_folder({"Fox": 3, "Lynx": 2}, root="first"), photo_folder({"Fox": 2, "Hare": 1}, root="second")]


def project_of(tmp_path: Path, sources: list[Path]) -> Path:
    project = create_project(tmp_path / "projects", "Mammals", sources)
    project.close()
    return project.root


def test_a_project_of_one_source_is_that_source(tmp_path, two_sources):
    table, _ = scanned(project_of(tmp_path, two_sources[:1]))

    assert table == scanned(two_sources[0])[0]


def test_photos_of_several_sources_are_one_table_with_classes_joined(tmp_path, two_sources):
    root = project_of(tmp_path, two_sources)

    table, counted = scanned(root)

    assert [photo.class_name for photo in table.photos] == ["Fox"] * 5 + ["Hare"] + ["Lynx"] * 2
    assert all(root / photo.relative == photo.path and photo.path.is_file() for photo in table.photos)
    assert {entry.class_name: entry.photos for entry in counted[-1].classes} == {"Fox": 5, "Hare": 1, "Lynx": 2}
    assert counted[-1].files_seen == 8


def test_a_photo_below_two_sources_is_there_once(tmp_path, two_sources):
    table, _ = scanned(project_of(tmp_path, [two_sources[0], two_sources[0] / "..", two_sources[1]]))

    paths = [photo.path for photo in table.photos]
    assert len(paths) == len(set(paths)) == 8
    assert table.ignored["met twice"] == 8


def test_an_empty_source_is_named(tmp_path, two_sources):
    empty = tmp_path / "empty"
    empty.mkdir()

    with pytest.raises(NoPhotosError) as caught:
        scanned(project_of(tmp_path, [two_sources[0], empty]))
    assert caught.value.folder == empty


def test_descriptions_are_those_of_the_first_source_that_has_any(tmp_path, two_sources):
    root = project_of(tmp_path, two_sources)
    assert find_texts(root) is None
    (two_sources[1] / "descriptions.csv").write_text("class,text\nFox,red\n")

    assert find_texts(root) == two_sources[1] / "descriptions.csv"
