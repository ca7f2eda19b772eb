"""A check remembers what a project's photos are, and a search brings them back from another tree."""

import shutil

import pytest

from uproto_core.cancel import CancelToken
from uproto_core.errors import SourceMissingError
from uproto_core.events import PhotosFoundAgain
from uproto_core.jobs import CheckJob, FindPhotosJob
from uproto_core.pipeline.find_photos import find_again
from uproto_core.pipeline.look import check
from uproto_core.store.contents import read_contents
from uproto_core.store.project import create_project


@pytest.fixture
def project(tmp_path, photo_folder):
    made = create_project(tmp_path / "projects", "Beasts", [photo_folder({"Fox": 3, "Lynx": 2})])
    yield made
    made.close()


def checked(project) -> None:
    for _ in check(CheckJob(source=project.root, looks_inside=False), pytest.fail, CancelToken()):
        pass


def search(project, folder) -> PhotosFoundAgain:
    job = FindPhotosJob(project=project.root, source=project.document.sources[0], folder=folder)
    return list(find_again(job, CancelToken()))[-1]


def test_what_a_check_has_read_is_found_in_another_tree_left_out_photos_too(tmp_path, project):
    source = project.document.sources[0]
    project.decide("left-out", [source / "Fox" / "Fox_001.jpg"])
    checked(project)
    new = tmp_path / "sorted anew"
    (new / "Wild" / "Luchs").mkdir(parents=True)
    for path in sorted(source.rglob("*.jpg")):
        shutil.move(path, new / "Wild" / "Luchs" / path.name)
    (new / "Wild" / "Luchs" / "Lynx_001.jpg").unlink()

    got = search(project, new)

    assert (got.source, got.folder, got.found) == (source, new, 4)
    assert got.missing == ("Lynx/Lynx_001.jpg",)
    assert got.names["Fox/Fox_001.jpg"] == "Wild/Luchs/Fox_001.jpg"
    project.move_source(source, new, got.names)
    assert project.curation.left_out == {new / "Wild" / "Luchs" / "Fox_001.jpg"}


def test_a_second_check_keeps_what_is_there_and_forgets_what_is_not(project):
    checked(project)
    assert len(read_contents(project.paths)) == 5
    (project.document.sources[0] / "Fox" / "Fox_000.jpg").unlink()

    checked(project)

    assert next(photo.key.photo for photo in read_contents(project.paths)) == "Fox/Fox_001.jpg"


def test_of_a_table_the_one_in_the_folder_takes_its_place(tmp_path, photo_folder):
    folder = photo_folder({"Fox": 2, "Lynx": 2})
    rows = [f"{path.relative_to(folder).as_posix()},{path.parent.name}" for path in sorted(folder.rglob("*.jpg"))]
    (folder / "photos.csv").write_text("\n".join(["path,label", *rows]), encoding="utf-8")
    project = create_project(tmp_path / "projects", "Beasts", [folder / "photos.csv"])
    checked(project)
    folder.rename(tmp_path / "elsewhere")

    got = search(project, tmp_path / "elsewhere")

    assert (got.folder, got.found, got.names) == (tmp_path / "elsewhere" / "photos.csv", 4, {})
    (tmp_path / "elsewhere" / "photos.csv").unlink()
    with pytest.raises(SourceMissingError):
        search(project, tmp_path / "elsewhere")
    project.close()
