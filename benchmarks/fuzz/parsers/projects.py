"""Projects: what someone copies from another computer."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.fuzz.parsers.sources import dot
from benchmarks.fuzz.target import Target
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import SourceScanned
from uproto_core.jobs import ScanJob
from uproto_core.store.cards import read_card
from uproto_core.store.class_words import ClassWords
from uproto_core.store.contents import KnownPhoto, keep_contents, read_contents
from uproto_core.store.exam_looks import exam_standing
from uproto_core.store.overrides import read_overrides
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project, create_project, photos_folder, read_curation, sources_of
from uproto_core.store.runs import SplitRow, write_split


def _made(place: Path) -> ProjectPaths:
    """A project with every kind of entry."""
    photos = [place / "photos" / name for name in ("fox/1.png", "fox/2.png", "owl/3.png")]
    for photo in photos:
        photo.parent.mkdir(parents=True, exist_ok=True)
        photo.write_bytes(dot())
    with closing(create_project(place, "Moths", [place / "photos"])) as project:
        project.decide("left-out", photos[:1])
        project.decide("moved", photos[1:2], "owl")
        project.undo()
        project.redo()
        project.decide_classes("named", ["owl"], "Barn owl")
        project.decide_finding("ignored", "copies/1")
        project.type_words("fox", ClassWords(name="red fox", description="Red."))
        project.decide_sentences({("fox", "Red fur."): "pinned"})
        project.begin_hunt(place / "archive", ["fox"])
        project.decide("found", [place / "archive" / "9.png"], "fox")
        for event in LocalEngine().run(ScanJob(source=place / "photos"), CancelToken()):
            if isinstance(event, SourceScanned):
                project.remember(event)
        keep_contents(project.paths, [KnownPhoto(PhotoKey(0, "fox/1.png"), 9, "ab" * 32)])
        return project.paths


def project(place: Path) -> Target:
    """The document and the database, looked at and then opened to change."""
    paths = _made(place)
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    archive = place / "photos" / "fox" / "1.png"

    def read(root: Path) -> None:
        read_card(root)
        sources_of(root)
        photos_folder(root)
        read_overrides(root)
        with closing(Project(root, is_look_only=True)) as looked_at:
            _look(looked_at)
        read_curation(root)
        with closing(Project(root)) as opened:
            _look(opened)
            opened.decide("left-out", [archive])
            opened.undo()
            opened.undo()
            opened.redo()

    files = {path.name: path.read_bytes() for path in (paths.project_json, paths.database)}
    return Target(files=files, read=read, is_changed_by_reading=True)


def _look(found: Project) -> None:
    assert found.curation is not None
    found.seen()
    found.runs()
    found.finished_run()
    assert isinstance(found.class_words, dict)
    assert isinstance(found.said_alone, frozenset)
    assert found.hunt is None or found.hunt.folder
    assert isinstance(found.decisions.last_number, int)


def project_beside(place: Path) -> Target:
    """What photos hold, and which exams were looked at."""
    paths = _made(place)
    look = {"at": "2026-01-02T03:04:05+00:00", "run": "a", "reason": "first", "photos": ["ab" * 8]}
    looks = json.dumps({"format": 1, "looks": [look], "opened": ["a"]}).encode()

    def read(root: Path) -> None:
        found = read_contents(ProjectPaths(root))
        keep_contents(ProjectPaths(root), found[:1])
        exam_standing(RunPaths(root / "runs" / "a").root, root)

    files = {path.name: path.read_bytes() for path in (paths.project_json, paths.contents)}
    files[paths.exam_looks.name] = looks
    row = SplitRow(path="fox/1.png", class_name="fox", split="test", sha256="ab" * 32)
    split = RunPaths(place / "a")
    write_split(split, [row])
    files["runs/a/split.csv"] = split.split.read_bytes()
    return Target(files=files, read=read, is_changed_by_reading=True)
