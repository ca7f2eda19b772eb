"""What was decided about photos goes along when they have other names."""

import pytest

from uproto_core.errors import ProjectInUseError
from uproto_core.store.contents import KnownPhoto, keep_contents, read_contents
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project, create_project


@pytest.fixture
def project(tmp_path, photo_folder):
    made = create_project(tmp_path / "projects", "Beasts", [photo_folder({"Fox": 3, "Lynx": 2})])
    yield made
    made.close()


def known(name: str, number: int) -> KnownPhoto:
    return KnownPhoto(PhotoKey(0, name), number, f"{number:064x}")


def test_contents_come_back_as_they_were_kept_and_are_not_written_twice(project):
    photos = [known("Lynx/ü.jpg", 2), known("Fox/a.jpg", 1)]

    keep_contents(project.paths, photos)
    before = project.paths.contents.stat()
    keep_contents(project.paths, reversed(photos))

    assert read_contents(project.paths) == (photos[1], photos[0])
    assert project.paths.contents.stat().st_ino == before.st_ino


def test_before_the_first_check_and_where_it_is_damaged_nothing_is_known(tmp_path, project):
    assert read_contents(project.paths) == ()

    project.paths.contents.write_bytes(b"no database" * 100)

    assert read_contents(project.paths) == ()
    keep_contents(project.paths, [known("Fox/a.jpg", 1)])
    assert read_contents(project.paths) == (known("Fox/a.jpg", 1),)


def test_decisions_and_their_undoing_follow_photos_to_their_new_names(tmp_path, project):
    (source,) = project.document.sources
    first, second = source / "Fox" / "Fox_000.jpg", source / "Fox" / "Fox_001.jpg"
    project.decide("left-out", [first])
    project.decide("moved", [second], "Lynx")
    project.undo()
    new = tmp_path / "new"
    new.mkdir()
    names = {"Fox/Fox_000.jpg": "2024/b.jpg", "Fox/Fox_001.jpg": "2024/a.jpg"}

    project.move_source(source, new, names)

    assert project.document.sources == (new,)
    assert project.curation.left_out == {new / "2024" / "b.jpg"}
    project.redo()
    assert project.curation.moved == {new / "2024" / "a.jpg": "Lynx"}
    root = project.root
    project.close()
    with_decisions = Project(root)
    assert with_decisions.curation.left_out == {new / "2024" / "b.jpg"}
    with_decisions.close()


def test_photos_that_change_their_names_with_each_other_change_their_decisions_too(tmp_path, project):
    (source,) = project.document.sources
    keep_contents(project.paths, [known("a.jpg", 1), known("b.jpg", 2)])
    project.decide("left-out", [source / "a.jpg"])

    project.move_source(source, tmp_path, {"a.jpg": "b.jpg", "b.jpg": "a.jpg"})

    assert project.curation.left_out == {tmp_path / "b.jpg"}
    assert read_contents(ProjectPaths(project.root)) == (known("a.jpg", 2), known("b.jpg", 1))


def test_a_project_that_is_looked_at_is_not_moved(tmp_path, project):
    looking = Project(project.root, is_look_only=True)

    with pytest.raises(ProjectInUseError):
        looking.move_source(project.document.sources[0], tmp_path, {"a": "b"})

    looking.close()
