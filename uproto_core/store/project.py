"""A project: where its photos lie, what was decided about them, and its trainings. The photos themselves stay put."""

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from sqlite3 import Connection
from typing import Literal

from pydantic import ValidationError

from uproto_core.errors import ProjectInUseError, ProjectUnusableError, UprotoError
from uproto_core.events import Event, FindingMade, SourceScanned, from_json_line, to_json_line
from uproto_core.figures import Document
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.decisions import Decisions, PhotoKey, SentenceChanges, Verdict, decide_sentences
from uproto_core.store.lock import FileLock
from uproto_core.store.migrations import back_up, open_database, open_to_look
from uproto_core.store.paths import PROJECT_SUFFIX, ProjectPaths, RunPaths
from uproto_core.store.transaction import transaction

_FORMAT = 1
_SCAN = "scan"
_OUTSIDE = -1
_TABLES = frozenset({".csv", ".tsv", ".txt", ".lst", ".list"})


class ProjectDocument(Document):
    """`project.json`."""

    format: Literal[1] = 1
    name: str
    sources: tuple[Path, ...]
    """Absolute: folders of class folders, or tables of photos."""
    texts: Path | None = None
    """Descriptions of the classes, where they do not lie beside the photos."""
    created: str
    """ISO 8601 with the zone."""


def read_document(root: Path) -> ProjectDocument:
    """What a project's own file says.

    Raises:
        ProjectUnusableError: the folder is no project of this version.
    """
    try:
        text = ProjectPaths(root).project_json.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectUnusableError(path=root, because="it has no project.json that can be read") from error
    try:
        return ProjectDocument.model_validate_json(text)
    except ValidationError as error:
        newer = re.search(r'"format"\s*:\s*(\d+)', text)
        is_newer = newer is not None and int(newer[1]) > _FORMAT
        because = "it is from a newer version of uproto" if is_newer else "its project.json is damaged"
        raise ProjectUnusableError(path=root, because=because) from error


def is_project(path: Path) -> bool:
    """Whether a folder looks like a project."""
    return ProjectPaths(path).project_json.is_file()


def create_project(place: Path, name: str, sources: Iterable[Path], texts: Path | None = None) -> "Project":
    """Make a new project; an older one of the same name is left alone, and the new one gets a number.

    Args:
        place: The folder to put it in.
        name: What people call it.
        sources: Folders or tables of photos.
        texts: Descriptions of the classes, if they lie elsewhere.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    stem = _file_name(name)
    root = place / f"{stem}{PROJECT_SUFFIX}"
    number = 2
    while root.exists():
        root = place / f"{stem} {number}{PROJECT_SUFFIX}"
        number += 1
    absolute = tuple(Path(os.path.abspath(source.expanduser())) for source in sources)  # noqa: PTH100  (keeps links)
    created = datetime.now().astimezone().isoformat(timespec="seconds")
    document = ProjectDocument(
        name=root.name.removesuffix(PROJECT_SUFFIX), sources=absolute, texts=texts, created=created
    )
    try:
        root.mkdir(parents=True)
    except OSError as error:
        raise write_error(root, error) from error
    _write_document(root, document)
    return Project(root)


class Project:
    """An open project; one window at a time may change it."""

    def __init__(self, root: Path, *, is_look_only: bool = False) -> None:
        """Open a project.

        Args:
            root: Its folder.
            is_look_only: Whether nothing will be changed; works beside another window.

        Raises:
            ProjectUnusableError: the folder is no project of this version.
            ProjectInUseError: another window has it open.
            DiskFullError: there is no room.
            NotWritableError: its folder may not be written.
        """
        self.paths = ProjectPaths(root)
        self.document = read_document(root)
        self.is_look_only = is_look_only
        self.set_aside: Path | None = None
        """Where a damaged database was put when this project was opened."""
        self._is_closed = False
        self._lock = FileLock(self.paths.lock)
        self._connection: Connection = open_to_look(self.paths) if is_look_only else self._open()
        self.decisions = Decisions(self._connection)
        self._saved = self._last_time()

    def _open(self) -> Connection:
        try:
            is_ours = self._lock.take()
        except OSError as error:
            raise write_error(self.paths.lock, error) from error
        if not is_ours:
            raise ProjectInUseError(project=self.document.name)
        try:
            opened = open_database(self.paths)
        except BaseException:
            self._lock.release()
            raise
        self.set_aside = opened.set_aside
        return opened.connection

    def close(self) -> None:
        """Keep a copy of the database and let others open the project; closing twice is closing once."""
        if self._is_closed:
            return
        self._is_closed = True
        if not self.is_look_only:
            # The database is whole without its copy: a full disk must not keep a window open.
            with suppress(UprotoError):
                back_up(self._connection, self.paths)
        self._connection.close()
        self._lock.release()

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.paths.root

    @property
    def name(self) -> str:
        """What people call it."""
        return self.document.name

    @property
    def saved_at(self) -> datetime | None:
        """When something was last written."""
        return self._saved

    def note_saved(self) -> None:
        """Something was written into the project by someone else: a training."""
        self._saved = datetime.now().astimezone()

    # -------------------------------------------------------------- sources

    @property
    def job_source(self) -> Path:
        """What jobs read: the one source, or the project itself where there are several."""
        sources = self.document.sources
        return sources[0] if len(sources) == 1 else self.root

    def add_source(self, source: Path) -> None:
        """Add a folder or table of photos; one that is there already changes nothing."""
        path = Path(os.path.abspath(source.expanduser()))  # noqa: PTH100  (keeps links)
        if path not in self.document.sources:
            self._change(self.document.model_copy(update={"sources": (*self.document.sources, path)}))

    def move_source(self, old: Path, new: Path) -> None:
        """Say where a source lies now; what was decided about its photos goes along."""
        path = Path(os.path.abspath(new.expanduser()))  # noqa: PTH100  (keeps links)
        sources = tuple(path if source == old else source for source in self.document.sources)
        self._change(self.document.model_copy(update={"sources": sources}))

    def set_texts(self, texts: Path | None) -> None:
        """Say where the descriptions of the classes are; None looks beside the photos."""
        self._change(self.document.model_copy(update={"texts": texts}))

    def _change(self, document: ProjectDocument) -> None:
        self._require_writing()
        _write_document(self.root, document)
        self.document = document
        self._saved = datetime.now().astimezone()

    # -------------------------------------------------------------- decisions

    @property
    def left_out(self) -> frozenset[Path]:
        """The photos that the person left out, as absolute paths."""
        return frozenset(self._path_of(key) for key in self.decisions.left_out)

    def decide(self, verdict: Verdict, photos: Iterable[Path]) -> None:
        """Leave photos out or take them back, in one act that can be undone.

        Raises:
            ProjectInUseError: the project is open to look only.
            DiskFullError: there is no room.
            NotWritableError: the project may not be written.
        """
        self._require_writing()
        self.decisions.decide(verdict, [self._key_of(photo) for photo in photos])
        self._saved = self._last_time()

    def decide_sentences(self, changes: SentenceChanges) -> None:
        """Pin or drop sentences of classes, or take that back; raises what `decide` does."""
        self._require_writing()
        decide_sentences(self._connection, changes)
        self.note_saved()

    def undo(self) -> None:
        """Take the last act back."""
        self._require_writing()
        self.decisions.undo()
        self._saved = self._last_time()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._require_writing()
        self.decisions.redo()
        self._saved = self._last_time()

    def _key_of(self, photo: Path) -> PhotoKey:
        for place, source in enumerate(self.document.sources):
            with suppress(ValueError):
                return PhotoKey(place, photo.relative_to(_folder_of(source)).as_posix())
        return PhotoKey(_OUTSIDE, photo.as_posix())

    def _path_of(self, key: PhotoKey) -> Path:
        if key.source == _OUTSIDE:
            return Path(key.photo)
        return _folder_of(self.document.sources[key.source]) / PurePosixPath(key.photo)

    # -------------------------------------------------------------- what was seen

    def remember(self, event: SourceScanned | FindingMade) -> None:
        """Keep what a scan or a check found, for the next time the project is opened; no-op when looking only."""
        if self.is_look_only:
            return
        what = _SCAN if isinstance(event, SourceScanned) else event.finding.code
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO seen (what, at, event) VALUES (?, ?, ?) "
                "ON CONFLICT (what) DO UPDATE SET at = excluded.at, event = excluded.event",
                (what, now, to_json_line(event)),
            )
        self._saved = self._last_time()

    def forget_findings(self) -> None:
        """The photos have changed, or are read anew: earlier findings say nothing any more."""
        if not self.is_look_only:
            with transaction(self._connection):
                self._connection.execute("DELETE FROM seen WHERE what <> ?", (_SCAN,))

    def seen(self) -> tuple[Event, ...]:
        """What the last scan and the last check found, the scan first."""
        return seen_in(self._connection)

    # -------------------------------------------------------------- trainings

    def new_run(self, preset: str) -> Path:
        """A folder for a new training; it is not made yet."""
        self._require_writing()
        stem = f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S}-{preset}"
        taken = {path.name for folder in (self.paths.runs, self.paths.bin) for path in _folders_in(folder)}
        number, name = 2, stem
        while name in taken:
            name, number = f"{stem}-{number}", number + 1
        return self.paths.run(name).root

    def runs(self) -> tuple[Path, ...]:
        """Every training, the newest first."""
        return tuple(run for run in _folders_in(self.paths.runs) if RunPaths(run).run_json.is_file())

    def finished_run(self) -> Path | None:
        """The newest training that came to its end."""
        return newest_finished_run(self.root)

    def unfinished_run(self) -> Path | None:
        """The newest training, if it can be gone on with."""
        run = next(iter(self.runs()), None)
        return run if run is not None and not RunPaths(run).metrics.is_file() else None

    def throw_away(self, run: Path) -> None:
        """Move a training into the project's bin.

        Raises:
            NotWritableError: the project may not be written.
        """
        self._require_writing()
        if not run.exists():
            return
        try:
            self.paths.bin.mkdir(exist_ok=True)
            run.rename(self.paths.bin / run.name)
        except OSError as error:
            raise write_error(run, error) from error
        self._saved = datetime.now().astimezone()

    def empty_bin(self) -> None:
        """Delete the trainings that were thrown away.

        Raises:
            NotWritableError: the project may not be written.
        """
        self._require_writing()
        try:
            if self.paths.bin.exists():
                shutil.rmtree(self.paths.bin)
        except OSError as error:
            raise write_error(self.paths.bin, error) from error

    # -------------------------------------------------------------- inside

    def _require_writing(self) -> None:
        if self.is_look_only:
            raise ProjectInUseError(project=self.name)

    def _last_time(self) -> datetime | None:
        row = self._connection.execute(
            "SELECT max(at) FROM (SELECT at FROM act UNION ALL SELECT at FROM seen UNION ALL SELECT at FROM sentence)"
        )
        last: str | None = row.fetchone()[0]
        return datetime.fromisoformat(last if last is not None else self.document.created)


def seen_in(connection: Connection) -> tuple[Event, ...]:
    """What a project's database remembers of the last scan and check; what this version cannot read is passed over."""
    events: list[Event] = []
    rows = connection.execute("SELECT event FROM seen ORDER BY what <> ?, at, what", (_SCAN,))
    for (line,) in rows:
        with suppress(ValidationError):
            events.append(from_json_line(line))
    return tuple(events)


def all_runs(root: Path) -> tuple[Path, ...]:
    """Every training of a project that left a folder, those that were thrown away too."""
    paths = ProjectPaths(root)
    return tuple(run for folder in (paths.runs, paths.bin) for run in _folders_in(folder))


def newest_finished_run(root: Path) -> Path | None:
    """The newest training of a project that came to its end."""
    runs = _folders_in(ProjectPaths(root).runs)
    return next((run for run in runs if RunPaths(run).metrics.is_file() and RunPaths(run).bundle.is_dir()), None)


def _folders_in(folder: Path) -> list[Path]:
    """Folders by name, the last one first: their names begin with the time."""
    try:
        return sorted((path for path in folder.iterdir() if path.is_dir()), key=lambda path: path.name, reverse=True)
    except OSError:
        return []


def _folder_of(source: Path) -> Path:
    """The folder that photos of a source are named below: its own, or the one that a table lies in."""
    # By its name too: a table on a drive that is not there now is still a table.
    return source.parent if source.suffix.lower() in _TABLES and not source.is_dir() else source


def _write_document(root: Path, document: ProjectDocument) -> None:
    write_text(ProjectPaths(root).project_json, document.model_dump_json(indent=1))


def _file_name(name: str) -> str:
    """A name that every system takes for a folder, as near as possible to what the person typed."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name)
    plain = re.sub(r"\s+", " ", plain).strip(" .")[:80]
    return plain or "Photos"
