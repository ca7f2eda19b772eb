"""A project: where its photos lie, what was decided about them, and its trainings. The photos themselves stay put."""

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from types import MappingProxyType

from uproto_core.errors import ProjectInUseError, UprotoError
from uproto_core.events import Event, FindingMade, SourceScanned, to_json_line
from uproto_core.source_options import ClassLevel
from uproto_core.store.atomic import sweep, write_error
from uproto_core.store.balance import Balance, write_balance
from uproto_core.store.class_words import ClassWords, read_class_words, write_class_words
from uproto_core.store.curation import Act, ClassVerdict, Curation, FindingVerdict, HuntVerdict, PhotoVerdict
from uproto_core.store.decisions import Decisions
from uproto_core.store.found import Hunt, begin_hunt, end_hunt, read_hunt
from uproto_core.store.lock import FileLock
from uproto_core.store.migrations import back_up, open_database, open_to_look
from uproto_core.store.moved_photos import renamed_photos
from uproto_core.store.paths import PROJECT_SUFFIX, BundlePaths, ProjectPaths, RunPaths
from uproto_core.store.photo_keys import PhotoKey, PhotoKeys
from uproto_core.store.project_document import ProjectDocument, is_project, read_document, write_document
from uproto_core.store.project_reading import (
    SCAN,
    newest_finished_run,
    photos_folder,
    read_curation,
    seen_in,
    sources_of,
)
from uproto_core.store.project_runs import folders_in, next_moment
from uproto_core.store.sentences import VERDICTS, SentenceChanges
from uproto_core.store.transaction import transaction

__all__ = [
    "Project",
    "ProjectDocument",
    "create_project",
    "is_project",
    "newest_finished_run",
    "photos_folder",
    "read_curation",
    "read_document",
    "seen_in",
    "sources_of",
]
"""With what reads a project without opening it, from files of its own."""


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
    write_document(root, document)
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
        self._keys = PhotoKeys(self.document.sources)
        self._curation: Curation[Path] | None = None
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
        sweep(self.root)
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

    def add_source(self, source: Path) -> None:
        """Add a folder or table of photos; one that is there already changes nothing."""
        path = Path(os.path.abspath(source.expanduser()))  # noqa: PTH100  (keeps links)
        if path not in self.document.sources:
            self._change(self.document.model_copy(update={"sources": (*self.document.sources, path)}))

    def move_source(self, old: Path, new: Path, names: Mapping[str, str] = MappingProxyType({})) -> None:
        """Say where a source lies now, and which of its photos have other names; what was decided goes along."""
        path = Path(os.path.abspath(new.expanduser()))  # noqa: PTH100  (keeps links)
        self._require_writing()
        if names and old in self.document.sources:
            self.decisions = renamed_photos(self._connection, self.paths, self.document.sources.index(old), names)
        sources = tuple(path if source == old else source for source in self.document.sources)
        self._change(self.document.model_copy(update={"sources": sources}))

    def rename(self, name: str) -> None:
        """Call the project otherwise; its folder keeps its name, so that nothing that knows it is lost."""
        self._change(self.document.model_copy(update={"name": name}))

    def set_texts(self, texts: Path | None) -> None:
        """Say where the descriptions of the classes are; None looks beside the photos."""
        self._change(self.document.model_copy(update={"texts": texts}))

    def set_class_level(self, class_level: ClassLevel) -> None:
        """Say which folder names the class of a photo."""
        self._change(self.document.model_copy(update={"class_level": class_level}))

    def _change(self, document: ProjectDocument) -> None:
        self._require_writing()
        write_document(self.root, document)
        self.document = document
        self._keys = PhotoKeys(document.sources)
        self._curation = None
        self._saved = datetime.now().astimezone()

    # -------------------------------------------------------------- decisions

    @property
    def curation(self) -> Curation[Path]:
        """What was decided about photos, by absolute paths, about classes and about findings."""
        if self._curation is None:
            self._curation = self.decisions.curation.rekeyed(self._keys.path_of)
        return self._curation

    def decide(self, verdict: PhotoVerdict | HuntVerdict, photos: Iterable[Path], class_name: str = "") -> None:
        """Decide about photos, in one act that can be undone.

        Args:
            verdict: What is to hold.
            photos: Absolute paths.
            class_name: What the class is called that photos are moved to, or that they were found or asked about for.

        Raises:
            ProjectInUseError: the project is open to look only.
            DiskFullError: there is no room.
            NotWritableError: the project may not be written.
        """
        keys = tuple(self._keys.key_of(photo) for photo in photos)
        if keys:
            self._decide(Act(what=verdict, photos=keys, value=self.decisions.curation.key_of(class_name)))

    def decide_classes(self, verdict: ClassVerdict, names: Iterable[str], called: str = "") -> None:
        """Name, merge, leave out or take back classes, in one act; raises what `decide` does.

        Args:
            verdict: What is to hold.
            names: What the classes are called now.
            called: The new name; that of another class makes the two one.
        """
        curation = self.decisions.curation
        keys = tuple(key for name in names for key in curation.keys_of(name))
        if keys:
            self._decide(Act(what=verdict, classes=keys, value=called))

    def decide_finding(self, verdict: FindingVerdict, key: str) -> None:
        """Ignore what a check found, or heed it again; raises what `decide` does."""
        self._decide(Act(what=verdict, value=key))

    def _decide(self, act: Act[PhotoKey]) -> None:
        self._require_writing()
        self.decisions.decide(act)
        self._note_decision()

    def decide_sentences(self, changes: SentenceChanges) -> None:
        """Pin or drop sentences of classes, or take that back, an act each; raises what `decide` does."""
        self._require_writing()
        key_of = self.decisions.curation.key_of
        for (name, sentence), by_hand in changes.items():
            self._decide(Act(what=VERDICTS[by_hand], classes=(key_of(name),), value=sentence))
        self.note_saved()

    @property
    def class_words(self) -> dict[str, ClassWords]:
        """What the person typed about classes, by the key of each."""
        return read_class_words(self._connection)

    def type_words(self, class_name: str, words: ClassWords) -> None:
        """Keep what was typed about a class; raises what `decide` does."""
        self._require_writing()
        write_class_words(self._connection, self.decisions.curation.keys_of(class_name), words)
        self.note_saved()

    def undo(self, number: int | None = None) -> None:
        """Take an act back, the last one or any other."""
        self._require_writing()
        self.decisions.undo(number)
        self._note_decision()

    @property
    def said_alone(self) -> frozenset[Path]:
        """Photos whose class a person said last of them alone: it can be taken back for each."""
        return frozenset(map(self._keys.path_of, self.decisions.said_alone))

    def take_back(self, photo: Path) -> None:
        """Take back which class a person said of a photo alone; what was decided about it otherwise stays."""
        number = self.decisions.said_alone.get(self._keys.key_of(photo))
        if number is not None:
            self.undo(number)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._require_writing()
        self.decisions.redo()
        self._note_decision()

    def _note_decision(self) -> None:
        self._curation = None
        self._saved = self._last_time()

    # -------------------------------------------------------------- a hunt in an archive

    @property
    def hunt(self) -> Hunt | None:
        """The newest hunt, with every answer that holds."""
        return read_hunt(self._connection, self.decisions, self._keys)

    def begin_hunt(self, folder: Path, classes: Iterable[str]) -> None:
        """Keep that a hunt begins in a folder; raises what `decide` does."""
        self._require_writing()
        begin_hunt(self._connection, folder, classes, self.decisions.last_number)
        self.note_saved()

    def end_hunt(self) -> None:
        """Keep that the hunt is over; raises what `decide` does."""
        self._require_writing()
        end_hunt(self._connection)
        self.note_saved()

    # -------------------------------------------------------------- what was seen

    def remember(self, event: SourceScanned | FindingMade) -> None:
        """Keep what a scan or a check found, for the next time the project is opened; no-op when looking only."""
        if self.is_look_only:
            return
        what = SCAN if isinstance(event, SourceScanned) else event.finding.code
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
                self._connection.execute("DELETE FROM seen WHERE what <> ?", (SCAN,))

    def seen(self) -> tuple[Event, ...]:
        """What the last scan and the last check found, the scan first."""
        return seen_in(self._connection)

    # -------------------------------------------------------------- trainings

    def new_run(self, preset: str) -> Path:
        """A folder for a new training; it is not made yet."""
        self._require_writing()
        taken = {path.name for folder in (self.paths.runs, self.paths.bin) for path in folders_in(folder)}
        stem = f"{next_moment(taken):%Y-%m-%d-%H%M%S}-{preset}"
        number, name = 2, stem
        while name in taken:
            name, number = f"{stem}-{number}", number + 1
        return self.paths.run(name).root

    def runs(self) -> tuple[Path, ...]:
        """Every training, the newest first."""
        return tuple(run for run in folders_in(self.paths.runs) if RunPaths(run).run_json.is_file())

    def finished_run(self) -> Path | None:
        """The training that is used: the one that was chosen, else the newest that came to its end."""
        return newest_finished_run(self.root)

    def use_run(self, run: Path | None) -> None:
        """Use this training from now on; None uses the newest, as does a training that is done afterwards.

        Raises:
            ProjectInUseError: the project is open to look only.
            DiskFullError: there is no room.
            NotWritableError: the project may not be written.
        """
        name = run.name if run is not None else ""
        if name != self.document.used_run:
            self._change(self.document.model_copy(update={"used_run": name}))

    def unfinished_run(self) -> Path | None:
        """The newest training, if it can be gone on with."""
        run = next(iter(self.runs()), None)
        return run if run is not None and not RunPaths(run).metrics.is_file() else None

    def keep_balance(self, run: Path, balance: Balance) -> None:
        """Let a training's classifier answer with this place of the slider; raises what `decide` does."""
        self._require_writing()
        write_balance(BundlePaths(RunPaths(run).bundle), balance)
        self.note_saved()

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

    def bring_back(self, run: Path) -> Path:
        """Take a training out of the bin.

        Returns:
            Where it lies now.

        Raises:
            NotWritableError: the project may not be written.
        """
        self._require_writing()
        place = self.paths.run(run.name).root
        try:
            place.parent.mkdir(exist_ok=True)
            run.rename(place)
        except OSError as error:
            raise write_error(run, error) from error
        self._saved = datetime.now().astimezone()
        return place

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
            "SELECT max(at) FROM (SELECT at FROM act UNION ALL SELECT at FROM seen UNION ALL SELECT at FROM sentence "
            "UNION ALL SELECT at FROM class_words)"
        )
        last: str | None = row.fetchone()[0]
        return datetime.fromisoformat(last if last is not None else self.document.created)


def _file_name(name: str) -> str:
    """A name that every system takes for a folder, as near as possible to what the person typed."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name)
    plain = re.sub(r"\s+", " ", plain).strip(" .")[:80]
    return plain or "Photos"
