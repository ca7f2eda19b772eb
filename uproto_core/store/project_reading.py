"""What a project says to whoever reads it without opening it, also beside a window that has it open."""

from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection, DatabaseError

from pydantic import ValidationError

from uproto_core.errors import ProjectUnusableError
from uproto_core.events import Event, from_json_line
from uproto_core.store.curation import Curation
from uproto_core.store.decisions import Decisions
from uproto_core.store.migrations import open_to_read
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.photo_keys import PhotoKeys, folder_of
from uproto_core.store.project_document import is_project, read_document
from uproto_core.store.project_runs import folders_in

SCAN = "scan"
"""What a scan is kept as; everything else that was seen is a finding."""


def read_curation(root: Path) -> Curation[Path]:
    """What was decided in a project, read beside a window that has it open.

    Raises:
        ProjectUnusableError: it is damaged, or from a newer version.
    """
    keys = PhotoKeys(read_document(root).sources)
    try:
        with closing(open_to_read(ProjectPaths(root))) as connection:
            return Decisions(connection).curation.rekeyed(keys.path_of)
    except DatabaseError as error:
        raise ProjectUnusableError(path=root, because="its database is damaged") from error


def sources_of(source: Path) -> tuple[Path, ...]:
    """Where the photos of a source lie: a project's folders and tables, or the source itself.

    Raises:
        ProjectUnusableError: it is a project that cannot be read.
    """
    return read_document(source).sources if is_project(source) else (source,)


def photos_folder(source: Path) -> Path:
    """The folder that the names of photos in a run's tables begin at.

    Photos of a project with several sources are named by their whole paths, which joined to any folder stay themselves.
    """
    try:
        sources = sources_of(source)
    except ProjectUnusableError:
        return source
    return folder_of(sources[0]) if len(sources) == 1 else source


def seen_in(connection: Connection) -> tuple[Event, ...]:
    """What a project's database remembers of the last scan and check; what this version cannot read is passed over."""
    events: list[Event] = []
    rows = connection.execute("SELECT event FROM seen ORDER BY what <> ?, at, what", (SCAN,))
    for (line,) in rows:
        with suppress(ValidationError):
            events.append(from_json_line(line))
    return tuple(events)


def newest_finished_run(root: Path) -> Path | None:
    """The training of a project that is used: the one that was chosen, else the newest that came to its end."""
    runs = folders_in(ProjectPaths(root).runs)
    with suppress(ProjectUnusableError):
        chosen = read_document(root).used_run
        # A stable sort: all others stay in their order.
        runs.sort(key=lambda run: run.name != chosen)
    return next((run for run in runs if RunPaths(run).metrics.is_file() and RunPaths(run).bundle.is_dir()), None)
