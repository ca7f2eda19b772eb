"""Reading a training's results in a thread: a large folder's tables take longer than the window may stand still."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from uproto_core.advice import seconds_to_measure
from uproto_core.errors import BundleUnusableError, RunUnusableError, TextsUnusableError, UprotoError
from uproto_core.store.advice import last_outcome, read_advice
from uproto_core.store.balance import read_balance, read_balance_exam, read_sure
from uproto_core.store.comparisons import read_comparison
from uproto_core.store.exam_door import read_shown_metrics
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.project import photos_folder
from uproto_core.store.runs import read_lean, read_metrics
from uproto_core.store.sphere import read_sphere
from uproto_core.store.texts import read_sentences
from uproto_gui.pages.results.balance import BalanceState
from uproto_gui.pages.results.compare import CompareState, seconds_to_compare
from uproto_gui.pages.results.exam_again import AgainState
from uproto_gui.pages.results.next import NextState
from uproto_gui.pages.results.sphere import SphereState
from uproto_gui.pages.results.state import ResultsState, read_results
from uproto_gui.pages.results.sure import SureState


@dataclass(frozen=True, kw_only=True)
class ReadResults:
    """What the files of a training say."""

    run: Path
    results: ResultsState | None = None
    balance: BalanceState | None = None
    """The slider between rare and common; None where the training has no table for it."""
    sure: SureState | None = None
    """What "not sure" costs; None where the training has no table for it."""
    next: NextState = field(default_factory=NextState)
    """What to photograph next, as far as it was measured."""
    compare: CompareState = field(default_factory=CompareState)
    """Its method beside others, as far as that was compared."""
    again: AgainState = field(default_factory=AgainState)
    """Its exam with the balance that was kept, if it was measured again."""
    error: RunUnusableError | None = None
    """Why there are no results."""


class _Read(QObject):
    """Carries the results to the window's thread."""

    done = Signal(int, object)  # number, ReadResults
    failed = Signal(object)  # UprotoError


class _Work(QRunnable):
    """Reads one training."""

    def __init__(self, number: int, run: Path, project: Path, read: _Read) -> None:
        super().__init__()
        self._number, self._run, self._project, self._read = number, run, project, read

    def run(self) -> None:
        try:
            results = _read_with_sphere(self._run, self._project)
            said = ReadResults(
                run=self._run,
                results=results,
                balance=_read_slider(self._run),
                sure=_read_sureness(self._run),
                next=_read_next(self._run, self._project),
                compare=_read_compare(self._run, results),
                again=_read_again(self._run, results),
            )
        except RunUnusableError as error:
            said = ReadResults(run=self._run, error=error)
        self._read.done.emit(self._number, said)


class _Change(QRunnable):
    """Changes what is read."""

    def __init__(self, change: Callable[[], None], read: _Read) -> None:
        super().__init__()
        self._change, self._read = change, read

    def run(self) -> None:
        try:
            self._change()
        except UprotoError as error:
            self._read.failed.emit(error)


def _read_with_sphere(run: Path, project: Path) -> ResultsState:
    results = read_results(run, project)
    if results.is_exam_closed:
        # Its middles are those of exam photos.
        return results
    with suppress(RunUnusableError):
        sphere = SphereState(read_sphere(RunPaths(run)), photos_folder(results.source))
        return replace(results, sphere=sphere)
    return results


def _read_slider(run: Path) -> BalanceState | None:
    paths = RunPaths(run)
    bundle = BundlePaths(paths.bundle)
    with suppress(RunUnusableError, BundleUnusableError):
        kept, curve = read_balance(bundle), read_lean(paths)
        if kept is None:
            return BalanceState.of(curve, 0.0)
        return BalanceState.of(curve, kept.lean, sure=read_sure(bundle), target=kept.target)
    return None


def _read_sureness(run: Path) -> SureState | None:
    bundle = BundlePaths(RunPaths(run).bundle)
    with suppress(BundleUnusableError):
        kept, table = read_balance(bundle), read_sure(bundle)
        if table is None:
            return None
        if kept is None:
            return SureState.of(table, lean=0.0, target=None)
        return SureState.of(table, lean=kept.lean, target=kept.target)
    return None


def _read_next(run: Path, project: Path) -> NextState:
    paths = RunPaths(run)
    metrics = read_shown_metrics(run, project)
    figures = metrics.validation or metrics.exam
    counts = [entry.train_n for entry in figures.per_class] if figures is not None else []
    last_stage = metrics.timing_s.get("classifier")
    advice = read_advice(paths)
    return NextState(
        phase="measured" if advice is not None else "unmeasured",
        advice=advice,
        outcomes=last_outcome(run, project),
        is_begun=paths.advice_part.is_file(),
        seconds=seconds_to_measure(counts, last_stage) if last_stage is not None else None,
    )


def _read_compare(run: Path, results: ResultsState) -> CompareState:
    paths = RunPaths(run)
    has_texts = False
    with suppress(TextsUnusableError):
        sentences = (own for entry in read_sentences(paths.texts).classes for own in entry.sentences)
        has_texts = any(sentence.source != "name" for sentence in sentences)
    # A comparison shows the exam of its training.
    comparison = read_comparison(paths.comparison) if results.exam is not None else None
    return CompareState(
        phase="done" if comparison is not None else "none",
        comparison=comparison,
        is_begun=paths.comparison.job.is_file(),
        seconds=seconds_to_compare(read_metrics(paths).timing_s),
        looks=results.looks,
        is_exam_closed=results.is_exam_closed,
        has_exam=results.exam is not None or results.is_exam_closed,
        has_texts=has_texts,
        is_quick=results.preset == "quick",
    )


def _read_again(run: Path, results: ResultsState) -> AgainState:
    paths = RunPaths(run)
    kept = None
    with suppress(BundleUnusableError):
        kept = read_balance(BundlePaths(paths.bundle))
    if kept is None or not kept.lean or results.exam is None:
        return AgainState(looks=results.looks)
    figures = read_balance_exam(paths, kept)
    return AgainState(
        phase="none" if figures is None else "measured",
        balance=kept,
        even=results.exam,
        figures=figures,
        looks=results.looks,
    )


class ResultsReading(QObject):
    """Results of trainings, read when asked."""

    arrived = Signal(object)  # ReadResults
    failed = Signal(object)  # UprotoError: something was not changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reader = _Read(self)
        self._reader.done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._reader.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def read(self, run: Path, project: Path) -> None:
        """Read a training of a project; an answer to an earlier asking is passed over."""
        self._number += 1
        self._pool.start(_Work(self._number, run, project, self._reader))

    def change(self, change: Callable[[], None]) -> None:
        """Change what is read, before whatever is read next."""
        self._pool.start(_Change(change, self._reader))

    def shutdown(self) -> None:
        """Wait for what is being read or changed; nothing arrives afterwards."""
        self._number += 1
        # Nothing is taken back: a change that waits must be on disk before the window is gone.
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, read: ReadResults) -> None:
        if number == self._number:
            self.arrived.emit(read)
