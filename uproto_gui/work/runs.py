"""The trainings of a project, read in a thread: what each was, what it came to, and how two of them differ."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from uproto_core.errors import RunUnusableError, UprotoError
from uproto_core.jobs import JOB, TrainJob
from uproto_core.setting_descriptions import describe_settings
from uproto_core.settings import SETTINGS, Settings
from uproto_core.store.exam_door import read_shown
from uproto_core.store.exam_looks import project_of_run
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.project_runs import all_runs
from uproto_core.store.runs import RunDocument, read_metrics, read_run
from uproto_gui.pages.train.runs import Change, RunComparison, RunRow, differences, practice_differences


@dataclass(frozen=True, kw_only=True)
class _Known:
    """What made a training."""

    run: Path
    document: RunDocument
    job: TrainJob


def read_runs(project: Path, used: Path | None) -> tuple[RunRow, ...]:
    """Every training of a project that can be read, the newest first, those in the bin among them.

    Args:
        project: The project's folder.
        used: The training whose classifier is in use.
    """
    known = []
    for run in all_runs(project):
        with suppress(RunUnusableError, ValidationError):
            document = read_run(RunPaths(run))
            job = JOB.validate_python(document.job)
            if isinstance(job, TrainJob):
                known.append(_Known(run=run, document=document, job=job))
    known.sort(key=lambda entry: (entry.document.started, entry.run.name))
    before: _Known | None = None
    rows = []
    for entry in known:
        rows.append(_row(entry, before, project, used))
        before = entry
    return tuple(reversed(rows))


def compare_runs(one: RunRow, other: RunRow) -> RunComparison:
    """Two trainings on the exam photos that both answered; on practice photos while an exam of them is closed.

    Raises:
        RunUnusableError: the answers of one of them cannot be read.
    """
    first, second = sorted((one, other), key=lambda row: (row.started, row.run.name))
    before, after = (read_shown(row.run, project_of_run(row.run)) for row in (first, second))
    if before.is_exam_closed or after.is_exam_closed:
        own, other_own = before.metrics.validation, after.metrics.validation
        classes = practice_differences(own, other_own) if own is not None and other_own is not None else ()
        return RunComparison(first=first, second=second, classes=classes, is_practice=True)
    answered = {(row.path, row.class_name): row.answer for row in before.predictions}
    pairs = [
        (row.class_name, answered[row.path, row.class_name] == row.class_name, row.answer == row.class_name)
        for row in after.predictions
        if (row.path, row.class_name) in answered
    ]
    return RunComparison(first=first, second=second, classes=differences(pairs))


def _row(entry: _Known, before: _Known | None, project: Path, used: Path | None) -> RunRow:
    rare = equal = None
    is_ended = False
    with suppress(RunUnusableError):
        practice = read_metrics(RunPaths(entry.run)).validation
        is_ended = entry.document.ended is not None
        if practice is not None:
            rare, equal = practice.few, practice.balanced_accuracy
    return RunRow(
        run=entry.run,
        started=datetime.fromisoformat(entry.document.started),
        preset=entry.job.preset,
        model=entry.document.backbone,
        is_ended=is_ended,
        is_used=entry.run == used,
        is_in_bin=entry.run.parent == ProjectPaths(project).bin,
        rare=rare,
        equal=equal,
        changes=_changes(before, entry) if before is not None else None,
    )


def _changes(before: _Known, now: _Known) -> tuple[Change, ...]:
    """What is not as it was."""
    changes = []
    if before.job.preset != now.job.preset:
        changes.append(Change(what="way", before=before.job.preset, now=now.job.preset))
    if before.document.backbone != now.document.backbone:
        changes.append(Change(what="model", before=before.document.backbone, now=now.document.backbone))
    if before.document.photos != now.document.photos:
        changes.append(Change(what="photos", before=str(before.document.photos), now=str(now.document.photos)))
    classes = len(before.document.class_names), len(now.document.class_names)
    if before.document.class_names != now.document.class_names:
        changes.append(Change(what="classes", before=str(classes[0]), now=str(classes[1])))
    if before.job.seed != now.job.seed:
        changes.append(Change(what="seed", before=str(before.job.seed), now=str(now.job.seed)))
    old, new = _values(before.job.settings), _values(now.job.settings)
    changes += [
        Change(what="setting", name=setting.description, before=old[setting.key], now=new[setting.key])
        for setting in describe_settings()
        if old[setting.key] != new[setting.key]
    ]
    return tuple(changes)


def _values(settings: Settings) -> dict[str, str]:
    """Every setting by its key, as words."""
    tree = SETTINGS.dump_python(settings, mode="json")
    found: dict[str, str] = {}
    for setting in describe_settings():
        value: object = tree
        for name in setting.key.split("."):
            assert isinstance(value, dict), "a key leads through sections"
            value = value[name]
        found[setting.key] = str(value)
    return found


class _Read(QObject):
    """Carries what was read to the window's thread."""

    done = Signal(int, object)


class _Work(QRunnable):
    """One thing to read."""

    def __init__(self, number: int, read: Callable[[], object], reader: _Read) -> None:
        super().__init__()
        self._number, self._read, self._reader = number, read, reader

    def run(self) -> None:
        try:
            said = self._read()
        except UprotoError as error:
            said = error
        self._reader.done.emit(self._number, said)


class Runs(QObject):
    """Trainings, read when asked."""

    arrived = Signal(object)  # tuple[RunRow, ...]
    compared = Signal(object)  # RunComparison
    failed = Signal(object)  # UprotoError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reader = _Read(self)
        self._reader.done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def read(self, project: Path, used: Path | None) -> None:
        """Read the trainings of a project; an answer to an earlier asking is passed over."""
        self._start(lambda: read_runs(project, used))

    def compare(self, one: RunRow, other: RunRow) -> None:
        """Read the answers of two trainings."""
        self._start(lambda: compare_runs(one, other))

    def shutdown(self) -> None:
        """Wait for what is being read; nothing arrives afterwards."""
        self._number += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _start(self, read: Callable[[], object]) -> None:
        self._number += 1
        self._pool.start(_Work(self._number, read, self._reader))

    @Slot(int, object)
    def _take(self, number: int, said: object) -> None:
        if number != self._number:
            return
        if isinstance(said, UprotoError):
            self.failed.emit(said)
        elif isinstance(said, RunComparison):
            self.compared.emit(said)
        else:
            self.arrived.emit(said)
