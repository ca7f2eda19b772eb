"""What Home shows of a project that is not open: read without its lock, and never changed."""

from collections.abc import Container, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Error as SqliteError

from uproto_core.errors import ProjectUnusableError, RunUnusableError
from uproto_core.events import SourceScanned
from uproto_core.figures import Accuracy, Metrics
from uproto_core.store.exam_looks import is_exam_opened
from uproto_core.store.migrations import open_to_look
from uproto_core.store.paths import PROJECT_SUFFIX, ProjectPaths, RunPaths
from uproto_core.store.project import is_project, newest_finished_run, read_document, seen_in
from uproto_core.store.runs import read_metrics, read_run

_MOST_EXAMPLES = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class ExamShare:
    """The exam of a training in one line: of the rare classes, or of all where there are no groups."""

    is_rare: bool
    right: int
    n: int
    equal: Accuracy
    """Every class equal."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProjectCard:
    """One project on Home."""

    root: Path
    name: str
    added: datetime
    classes: int | None = None
    """None before the first scan."""
    photos: int | None = None
    examples: tuple[Path, ...] = ()
    trained: datetime | None = None
    exam: ExamShare | None = None
    is_exam_closed: bool = False
    """Whether the exam of its training was not opened."""
    sources: tuple[Path, ...] = ()
    missing: Path | None = None
    """A source that cannot be reached now."""
    is_silent: bool = False
    """Whether a source gives no answer: a network folder may take minutes to say that it is not there."""


def read_card(root: Path) -> ProjectCard:
    """What Home shows of a project; whether its photos can be reached is asked apart, for that may take minutes.

    Raises:
        ProjectUnusableError: the folder is no project of this version.
    """
    document = read_document(root)
    scan = _last_scan(root)
    trained, exam, is_exam_closed = _last_training(root)
    return ProjectCard(
        root=root,
        name=document.name,
        added=datetime.fromisoformat(document.created),
        classes=len(scan.summary.classes) if scan is not None else None,
        photos=scan.summary.photos if scan is not None else None,
        examples=_one_a_class(scan) if scan is not None else (),
        trained=trained,
        exam=exam,
        is_exam_closed=is_exam_closed,
        sources=document.sources,
    )


def find_projects(recent: Iterable[Path], place: Path, hidden: Container[Path] = ()) -> tuple[Path, ...]:
    """Projects that are there: those used lately in their order, then the others of a folder, newest first.

    Args:
        recent: Those used lately.
        place: The folder.
        hidden: Those that were taken off the list.
    """
    known = [root for root in dict.fromkeys(recent) if root not in hidden and is_project(root)]
    seen = set(known)
    try:
        others = [
            root
            for root in place.glob(f"*{PROJECT_SUFFIX}")
            if root not in seen and root not in hidden and is_project(root)
        ]
        others.sort(key=lambda root: ProjectPaths(root).project_json.stat().st_mtime, reverse=True)
    except OSError:
        others = []
    return (*known, *others)


def project_of(source: Path, place: Path) -> Path | None:
    """The project in a folder that has just this source, the one changed last; None where there is none."""
    for root in find_projects((), place):
        # A damaged one is no reason not to begin another.
        with suppress(ProjectUnusableError):
            if read_document(root).sources == (source,):
                return root
    return None


def _last_scan(root: Path) -> SourceScanned | None:
    try:
        with closing(open_to_look(ProjectPaths(root))) as connection:
            return next((event for event in seen_in(connection) if isinstance(event, SourceScanned)), None)
    except SqliteError:
        # It is set aside and made anew when the project is opened.
        return None


def _last_training(root: Path) -> tuple[datetime | None, ExamShare | None, bool]:
    """When it ended, its exam, and whether it has one that was not opened."""
    run = newest_finished_run(root)
    if run is None:
        return None, None, False
    try:
        ended = read_run(RunPaths(run)).ended
        metrics = read_metrics(RunPaths(run))
    except (RunUnusableError, ProjectUnusableError):
        return None, None, False
    is_closed = metrics.exam is not None and not is_exam_opened(run, root)
    return datetime.fromisoformat(ended) if ended else None, None if is_closed else _share(metrics), is_closed


def _share(metrics: Metrics) -> ExamShare | None:
    exam = metrics.exam
    if exam is None:
        return None
    is_rare = metrics.groups.kind != "even" and exam.few.n > 0
    counted = [entry for entry in exam.per_class if entry.group == "few" or not is_rare]
    return ExamShare(
        is_rare=is_rare,
        right=sum(entry.correct for entry in counted),
        n=sum(entry.n for entry in counted),
        equal=exam.few if is_rare else exam.balanced_accuracy,
    )


def _one_a_class(scan: SourceScanned) -> tuple[Path, ...]:
    """Photos of the largest classes, one of each."""
    largest = sorted(scan.summary.classes, key=lambda entry: -entry.photos)
    photos = [scan.examples[entry.class_name][0] for entry in largest if scan.examples.get(entry.class_name)]
    return tuple(photos[:_MOST_EXAMPLES])
