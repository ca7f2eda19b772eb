"""Databases from elsewhere: whole for SQLite, and not what was written here."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from tests.conftest import drawn
from uproto_core.backbone.cache import CacheDamagedError, FeatureCache
from uproto_core.errors import ProjectUnusableError
from uproto_core.photos.measure import measure_photo
from uproto_core.photos.records import PhotoRecord
from uproto_core.photos.seen import SeenDamagedError, SeenPhotos
from uproto_core.store.class_words import ClassWords
from uproto_core.store.contents import KnownPhoto, keep_contents, read_contents
from uproto_core.store.migrations import STEPS
from uproto_core.store.paths import FeaturePaths, ProjectPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.plain_tables import require_plain_tables
from uproto_core.store.project import Project, create_project, read_curation, read_document

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
MADE = "CREATE TABLE t (a TEXT NOT NULL, b INTEGER) STRICT;"


def change(database: Path, script: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.executescript(script)


@pytest.fixture
def project(tmp_path: Path) -> ProjectPaths:
    """A project with one act; its copies are gone, so that nothing stands in."""
    with closing(create_project(tmp_path, "Moths", [tmp_path / "photos"])) as made:
        made.decide("left-out", [tmp_path / "photos" / "fox" / "1.jpg"])
        made.type_words("fox", ClassWords(name="red fox"))
        paths = made.paths
    paths.backup.unlink()
    # Else a change that is no decision would already be one of the hash over the log.
    change(paths.database, "DELETE FROM log_hash")
    return paths


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("CREATE VIEW v AS SELECT 1", id="a view"),
        pytest.param("CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END", id="a trigger"),
        pytest.param("ALTER TABLE t ADD COLUMN c INTEGER AS (b + 1)", id="a computed column"),
        pytest.param("DROP TABLE t", id="a table gone"),
        pytest.param("DROP TABLE t; CREATE TABLE t (a TEXT NOT NULL, b INTEGER)", id="a table that takes any kind"),
        pytest.param("CREATE TABLE later (a)", id="a table too early"),
    ],
)
def test_other_tables_than_were_made_are_damage(script):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(MADE)
        require_plain_tables(connection, MADE, "CREATE TABLE later (a);")
        connection.executescript(script)

        with pytest.raises(sqlite3.DatabaseError):
            require_plain_tables(connection, MADE, "CREATE TABLE later (a);")


def test_a_cache_whose_table_is_an_endless_view_is_damaged(tmp_path):
    cache = FeatureCache(FeaturePaths(tmp_path / "features"), 4)
    cache.write({"ab": np.ones(4, np.float16)})
    view = f"CREATE VIEW rows AS {ENDLESS} SELECT 'ab' AS photo, i AS place, i AS checksum FROM n"  # noqa: S608
    change(cache.paths.index, f"DROP TABLE rows; {view}")

    with pytest.raises(CacheDamagedError):
        cache.read(["ab"])


@pytest.mark.parametrize("place", ["-1", "'x'", "NULL", "1.5"])
def test_a_cache_whose_places_are_none_is_damaged(tmp_path, place):
    cache = FeatureCache(FeaturePaths(tmp_path / "features"), 4)
    cache.write({"ab": np.ones(4, np.float16)})
    change(cache.paths.index, f"UPDATE rows SET place = {place}")  # noqa: S608

    with pytest.raises(CacheDamagedError):
        cache.read(["ab"])


@pytest.mark.parametrize("place", ["1.5", "7", "1000000000000", "-9"])
def test_a_cache_that_names_rows_that_are_not_there_begins_anew_when_it_is_written_to(tmp_path, place):
    cache = FeatureCache(FeaturePaths(tmp_path / "features"), 4)
    cache.write({"ab": np.ones(4, np.float16)})
    change(cache.paths.index, f"UPDATE rows SET place = {place}")  # noqa: S608

    cache.write({"cd": np.zeros(4, np.float16)})

    assert cache.read(["ab", "cd"]).keys() == {"cd"}


def test_photos_seen_with_a_size_without_end_are_damaged(tmp_path):
    drawn("a", (200, 90, 30)).save(tmp_path / "a.png")
    photo = scanned(tmp_path, "a.png")
    seen = SeenPhotos(tmp_path / "photos.sqlite")
    seen.remember([(photo, measure_photo(photo.path).measures)])
    change(seen.database, "UPDATE photos SET width = 9e999")

    with pytest.raises(SeenDamagedError):
        seen.recall([photo])


def scanned(folder: Path, name: str) -> PhotoRecord:
    state = (folder / name).stat()
    return PhotoRecord(
        path=folder / name,
        relative=name,
        class_name="fox",
        size=state.st_size,
        mtime_ns=state.st_mtime_ns,
        inode=state.st_ino,
        device=state.st_dev,
    )


def test_photos_seen_with_a_trigger_are_damaged(tmp_path):
    seen = SeenPhotos(tmp_path / "photos.sqlite")
    seen.remember([])
    change(seen.database, "CREATE TRIGGER g AFTER INSERT ON photos BEGIN DELETE FROM photos; END")

    with pytest.raises(SeenDamagedError):
        seen.remember([])


def test_contents_of_another_kind_are_known_no_more(project):
    keep_contents(project, [KnownPhoto(PhotoKey(0, "a.jpg"), 3, "ab" * 32)])
    loose = "CREATE TABLE l AS SELECT * FROM photo; DROP TABLE photo; ALTER TABLE l RENAME TO photo"
    change(project.contents, f"{loose}; UPDATE photo SET sha256 = 'text'")  # noqa: S608

    assert read_contents(project) == ()


SPOILED: dict[str, str] = {
    "an endless view": f"DROP TABLE seen; CREATE VIEW seen AS {ENDLESS} SELECT i AS what, i AS at FROM n",  # noqa: S608
    "an act that is none": "UPDATE act SET what = 'rm -rf'",
    "an act that undoes none": (
        "INSERT INTO act (at, what, act) SELECT at, 'undone', number FROM act; "
        "UPDATE act SET act = 99 WHERE what = 'undone'"
    ),
    "a time without a zone": "UPDATE class_words SET at = '2026-01-02T03:04:05'",
    "a time that is none": "UPDATE class_words SET at = 'soon'",
    "a version below none": "PRAGMA user_version = -2",
    "tables of a version that says it has none": "PRAGMA user_version = 0",
    "a version without its tables": "DROP TABLE hunt_class",
}


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_project_with_a_database_of_another_kind_is_read_as_damaged_and_opened_anew(project, spoiled):
    change(project.database, SPOILED[spoiled])

    with pytest.raises(ProjectUnusableError):
        read_curation(project.root)
    with closing(Project(project.root, is_look_only=True)) as looked_at:
        assert looked_at.curation.left_out == frozenset()
    with closing(Project(project.root)) as opened:
        assert opened.set_aside is not None
        assert opened.set_aside.is_file()


def test_a_database_with_a_name_that_is_no_text_is_damaged(project):
    change(project.database, "PRAGMA journal_mode = DELETE")
    contents = project.database.read_bytes()
    assert contents.count(b"CREATE TABLE act_photo") == 1
    spoiled = b"CREATE TABLE \x93\xff\xfe \x93\xff\x93\xff\xfe"
    project.database.write_bytes(contents.replace(b"CREATE TABLE act_photo", spoiled))

    with pytest.raises(ProjectUnusableError):
        read_curation(project.root)
    with closing(Project(project.root)) as opened:
        assert opened.set_aside is not None


def test_a_cache_with_a_name_that_is_no_text_is_damaged(tmp_path):
    cache = FeatureCache(FeaturePaths(tmp_path / "features"), 4)
    cache.write({"ab": np.ones(4, np.float16)})
    contents = cache.paths.index.read_bytes()
    cache.paths.index.write_bytes(contents.replace(b"CREATE TABLE rows", b"CREATE TABLE \x93\xff \x93"))

    with pytest.raises(CacheDamagedError):
        cache.read(["ab"])


def test_a_photo_of_a_source_that_a_project_does_not_have_is_where_its_name_says(project):
    change(project.database, "UPDATE act_photo SET source = 7, photo = '/a/1.jpg'")

    assert read_curation(project.root).left_out == {Path("/a/1.jpg")}


@pytest.mark.parametrize("written", ['"created": "soon"', '"created": "2026-01-02"', '"format": ' + "1" * 5000])
def test_a_project_file_with_a_time_or_format_that_is_none_is_damaged(project, written):
    key = written.partition(":")[0]
    lines = project.project_json.read_text(encoding="utf-8").splitlines()
    changed = [f" {written}," if line.strip().startswith(key) else line for line in lines]
    project.project_json.write_text("\n".join(changed).replace(",\n}", "\n}"), encoding="utf-8")
    project.project_json_copy.unlink()

    with pytest.raises(ProjectUnusableError, match="is damaged"):
        read_document(project.root)


def test_every_version_has_tables_that_are_recognised():
    for version in range(len(STEPS) + 1):
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript("".join(STEPS[:version]))

            require_plain_tables(connection, "".join(STEPS[:version]), "".join(STEPS[version:]))
