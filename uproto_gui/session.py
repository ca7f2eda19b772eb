"""What is open in the window and what is done with it: a project, its photos, its training, a classifier in use.

The window asks by verbs and hears by signals; pages know nothing of this. Everything heavy happens behind engines, each
in a thread: one reads photos, one trains, one answers.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.engine import Engine
from uproto_core.errors import TextsUnusableError, UprotoError
from uproto_core.events import FindingMade, RunEnded, SampleMade, SourceScanned
from uproto_core.jobs import BUILT_IN
from uproto_core.settings import Accelerator
from uproto_core.source_options import ClassLevel
from uproto_core.store.cards import project_of
from uproto_core.store.curation import Curation
from uproto_core.store.paths import PROJECT_SUFFIX, RunPaths, UserPaths
from uproto_core.store.project import Project
from uproto_core.store.texts import TextsDocument, read_sentences
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.work.advising import Advising
from uproto_gui.work.answering import Answering
from uproto_gui.work.choosing import Choosing
from uproto_gui.work.deciding import Deciding
from uproto_gui.work.describing import Describing
from uproto_gui.work.exams import Exams
from uproto_gui.work.fetching import FETCH, Fetching
from uproto_gui.work.kept_runs import KeptRuns
from uproto_gui.work.kept_scan import with_few_examples
from uproto_gui.work.measuring import Measuring
from uproto_gui.work.models import Models
from uproto_gui.work.moved_photos import MovedPhotos
from uproto_gui.work.new_project import NewProject, new_project
from uproto_gui.work.reading import Reading
from uproto_gui.work.results import ResultsReading
from uproto_gui.work.splits import Splits
from uproto_gui.work.train_jobs import going_on, probe_job, train_job
from uproto_gui.work.training import Training, job_of


class Session(QObject):
    """One project at most, and the work on it."""

    project_changed = Signal()
    project_leaves = Signal()  # the open one is about to be closed
    decisions_changed = Signal()
    saved = Signal()
    results_changed = Signal()
    facts_changed = Signal()
    sample_trains = Signal()
    problem_met = Signal(object)  # UprotoError: what was asked for was not done

    def __init__(
        self,
        make_engine: Callable[[str], Engine],
        paths: UserPaths,
        sample_name: str,
        parent: QObject | None = None,
    ) -> None:
        """Start the threads; no engine does anything yet.

        Args:
            make_engine: Makes an engine from the name of what it is for.
            paths: The person's folders.
            sample_name: What to call the project of the built-in sample.
            parent: Owner; `shutdown` must be called before it goes.
        """
        super().__init__(parent)
        self._paths = paths
        self._sample_name = sample_name
        self._threads = {name: EngineThread(make_engine(name), name, self) for name in ("read", "train", "answer")}
        self.reading = Reading(self._threads["read"], self)
        self.training = Training(self._threads["train"], self)
        self.measuring = Measuring(self._threads["train"], self)
        self.advising = Advising(self._threads["train"], lambda: self.training.is_running, self)
        self.answering = Answering(self._threads["answer"], self)
        self.models = Models(self._threads["read"], self)
        self.moved = MovedPhotos(self._threads["read"], self)
        self.make_engine = make_engine
        self.fetching = Fetching(lambda: make_engine(FETCH), self)
        self._project: Project | None = None
        self._new: NewProject | None = None
        self._trains_when_read = False
        self._results: Path | None = None
        self._accelerator: Accelerator = "auto"
        self.results_reading = ResultsReading(self)
        self.choosing = Choosing(self.answering, lambda: self._results, self._is_done, self)
        self.exam = Exams(
            self.results_reading,
            self._threads["train"],
            lambda: self._project,
            lambda: self._results,
            lambda: self.training.is_running,
            self,
        )
        self.splits = Splits(self)
        self.deciding = Deciding(self._is_done, lambda: self._project, self)
        self.describing = Describing(self._threads["read"], self._is_done, lambda: self._project, self.reading, self)
        self.runs = KeptRuns(self._is_done, lambda: self._project, self.training, self)
        self._connect()

    def _connect(self) -> None:
        self.reading.scanned.connect(self._keep_scan)
        self.reading.checked.connect(self._keep_findings)
        self.reading.sample_made.connect(self._open_sample)
        self.reading.ended.connect(self._go_on_after_reading)
        self.reading.photos_changed.connect(self.facts_changed)
        self.deciding.changed.connect(self._tell_decisions)
        self.project_changed.connect(self.describing.read)
        self.decisions_changed.connect(self.describing.read)
        self.describing.failed.connect(self.problem_met)
        self.runs.changed.connect(self._use_chosen_run)
        self.training.finished.connect(self._show_results_of)
        self.choosing.kept.connect(self.read_results)
        self.exam.looking.opened.connect(self.results_changed)
        self.exam.looking.failed.connect(self.problem_met)
        self.training.changed.connect(self.advising.heed_training)
        self.training.changed.connect(self.exam.heed_training)
        self.models.changed.connect(self.facts_changed)
        self.measuring.changed.connect(self.facts_changed)
        self.reading.scanned.connect(self.measuring.forget)
        self.reading.ended.connect(self.facts_changed)
        self.fetching.changed.connect(self.facts_changed)
        self.fetching.model_arrived.connect(self.models.ask)

    def set_accelerator(self, accelerator: Accelerator) -> None:
        """What the next trainings and answers compute with."""
        self._accelerator = accelerator
        self.answering.accelerator = self.reading.accelerator = self.advising.accelerator = accelerator
        self.exam.set_accelerator(accelerator)
        self.describing.accelerator = accelerator

    def shutdown(self) -> None:
        """Stop everything and close the project; nothing is lost."""
        self.fetching.shutdown()
        self.results_reading.shutdown()
        self.runs.shutdown()
        self.splits.shutdown()
        for thread in self._threads.values():
            thread.cancel()
        for thread in self._threads.values():
            thread.shutdown()
        if self._project is not None:
            self._project.close()
            self._project = None

    # ------------------------------------------------------------ the project

    @property
    def project(self) -> Project | None:
        """The project that is open; None at Home, and while the first scan of a new one runs."""
        return self._project

    @property
    def name(self) -> str:
        """What the rail calls it: the project's name, or that of the folder that becomes one."""
        if self._project is not None:
            return self._project.name
        return self._new.name if self._new is not None else ""

    @property
    def source(self) -> Path | None:
        """What scans, checks and trainings read."""
        if self._project is not None:
            return self._project.root
        return self._new.source if self._new is not None else None

    @property
    def results(self) -> Path | None:
        """The newest training that came to its end."""
        return self._results

    def open_project(self, root: Path, *, is_look_only: bool = False) -> None:
        """Open a project in the place of the one that is open, and look whether its photos have changed.

        Raises:
            UprotoError: it cannot be opened; the one before stays.
        """
        if self._project is not None and self._project.root == root and not self._project.is_look_only:
            return
        project = Project(root, is_look_only=is_look_only)
        self._leave()
        self._take(project)
        self.reading.scan(project.root)

    def begin(self, source: Path, name: str = "", texts: Path | None = None, further: Sequence[Path] = ()) -> None:
        """Scan a folder or table; the project is made once photos of classes were found, and not before.

        Args:
            source: Folder of class folders, or a table.
            name: What to call the project; the source's own name where it is empty.
            texts: Descriptions of the classes, if they do not lie beside the photos.
            further: Folders or tables whose photos belong to the project too.
        """
        self._leave()
        self._new = new_project(source, name=name, texts=texts, further=further)
        self.reading.show((), Curation(), None)
        self.project_changed.emit()
        self.reading.scan(source)

    def project_of(self, source: Path) -> Path | None:
        """The project that was made of a folder or table before."""
        return project_of(source, self._paths.projects)

    def add(self, sources: Iterable[Path]) -> None:
        """Add folders or tables of photos to the open project, and scan again."""

        def add_all(project: Project) -> None:
            for source in sources:
                project.add_source(source)

        if self._project is not None and self._is_done(add_all):
            self.reading.scan(self._project.root)

    def find_again(self, old: Path, new: Path, names: Mapping[str, str]) -> None:
        """Say where photos lie now that cannot be reached any more, and which have other names; decisions stay."""
        if self._project is not None and self._is_done(lambda project: project.move_source(old, new, names)):
            self.reading.decide(self._project.curation)
            self.reading.scan(self._project.root)

    def describe(self, texts: Path) -> None:
        """Say where the descriptions of the classes are."""
        is_kept = self._is_done(lambda project: project.set_texts(texts))
        if is_kept and self.reading.check.texts is not None:
            # All photos were read for a choice before: another one is quick.
            self.describing.choose()

    def try_sample(self) -> None:
        """Draw the sample, make a project of it and train."""
        self._leave()
        self._trains_when_read = True
        self._new = NewProject(source=self._paths.sample, name=self._sample_name)
        self.reading.show((), Curation(), None)
        self.project_changed.emit()
        self.reading.make_sample(self._paths.sample)

    def _leave(self) -> None:
        self._trains_when_read = False
        self._new = None
        if self._project is not None:
            self.project_leaves.emit()
            self._project.close()
        self._project = None
        self._results = None
        self.training.forget()
        self.moved.forget()
        self.measuring.forget()
        self.advising.forget()
        self.exam.forget()
        self.answering.use(None)

    def _take(self, project: Project) -> None:
        self._project = project
        self._new = None
        self._results = project.finished_run()
        self.reading.show(project.seen(), project.curation, self._texts())
        self.reading.belong_to(project.root)
        unfinished = project.unfinished_run() if not project.is_look_only else None
        job = job_of(unfinished) if unfinished is not None else None
        if job is not None:
            self.training.found_unfinished(job)
        if self._results is not None:
            self.answering.use(RunPaths(self._results).bundle, project.name)
        self.project_changed.emit()
        self.results_changed.emit()
        self.decisions_changed.emit()

    def _texts(self) -> TextsDocument | None:
        if self._results is None:
            return None
        try:
            return read_sentences(RunPaths(self._results).texts)
        except TextsUnusableError:
            return None

    # ------------------------------------------------------------ photos

    @Slot()
    def scan(self) -> None:
        """Scan again, and check."""
        if self.source is not None:
            self.reading.scan(self.source)

    @Slot(str)
    def read_classes_from(self, class_level: ClassLevel) -> None:
        """Say which folder names the class of a photo, and scan again by it."""
        if self.deciding.set_class_level(class_level):
            self.scan()

    @Slot()
    def check(self) -> None:
        """Check again."""
        if self.source is not None:
            self.reading.check_again(self.source)

    @Slot()
    def look_inside(self) -> None:
        """Check again, with the model's look however many photos there are."""
        if self.source is not None:
            self.reading.check_again(self.source, looks_inside=True)

    @Slot()
    def _tell_decisions(self) -> None:
        assert self._project is not None
        self.reading.decide(self._project.curation)
        self.decisions_changed.emit()

    def _is_done(self, change: Callable[[Project], None]) -> bool:
        """Change the project, and say so where that is not possible."""
        if self._project is None:
            return False
        try:
            change(self._project)
        except UprotoError as error:
            self.problem_met.emit(error)
            return False
        self.saved.emit()
        return True

    @Slot(object)
    def _keep_scan(self, event: SourceScanned) -> None:
        try:
            if self._project is None and self._new is not None:
                new, self._project = self._new, self._new.made(self._paths.projects)
                self._new = None
                self.project_changed.emit()
                self.decisions_changed.emit()
                if new.further:
                    # Only the first one was looked at so far.
                    self.reading.scan(self._project.root)
                    return
                self.reading.belong_to(self._project.root)
            if self._project is not None:
                self._project.remember(with_few_examples(event))
        except UprotoError as error:
            self.problem_met.emit(error)
            return
        self.saved.emit()

    @Slot(object)
    def _keep_findings(self, events: Sequence[FindingMade]) -> None:
        def keep(project: Project) -> None:
            project.forget_findings()
            for event in events:
                project.remember(event)

        self._is_done(keep)

    @Slot(object)
    def _open_sample(self, made: SampleMade) -> None:
        root = self._paths.projects / f"{self._sample_name}{PROJECT_SUFFIX}"
        try:
            project = Project(root)
        except UprotoError:
            # Not there yet, damaged, or open elsewhere: a new one beside it is as good.
            self._new = NewProject(source=made.source, name=self._sample_name, texts=made.texts)
        else:
            self._take(project)
            self._trains_when_read = self._results is None
        self.reading.scan(made.source)

    @Slot()
    def _go_on_after_reading(self) -> None:
        if self._trains_when_read and not self.reading.is_running:
            self._trains_when_read = False
            if self.reading.photos.phase == "ready":
                self.train(TrainChoice(backbone=BUILT_IN))
                self.sample_trains.emit()

    # ------------------------------------------------------------ training

    @Slot(object)
    def train(self, choice: TrainChoice) -> None:
        """Train the open project."""
        if self._project is None or self.training.is_running:
            return
        try:
            job = train_job(self._project, choice, self._accelerator)
        except UprotoError as error:
            self.problem_met.emit(error)
            return
        self.training.train(job)

    @Slot(object)
    def measure_times(self, choice: TrainChoice) -> None:
        """See how long each way of training would take; not while photos are read, for both would take longer."""
        project = self._project
        if project is None or project.is_look_only or self.training.is_running or self.reading.is_running:
            return
        try:
            job = probe_job(project, choice, self._accelerator)
        except UprotoError:
            return
        self.measuring.measure(job)

    @Slot()
    def go_on(self) -> None:
        """End a pause, or take up a training that was stopped or cut off."""
        job = self.training.job
        if self.training.is_running:
            self.training.go_on()
        elif job is not None:
            self.training.train(going_on(job, self.training.state.error))

    @Slot()
    def mark_again(self) -> None:
        """Hold the exam of the newest training anew, for its results are damaged; what was learned is read back."""
        job = job_of(self._results) if self._results is not None else None
        if job is not None:
            self.training.train(replace(job, is_resumed=True))

    @Slot(object)
    def _show_results_of(self, ended: RunEnded) -> None:
        self._results = ended.run
        self.exam.looking.heed_end(ended.run)
        if self._project is not None:
            self._is_done(lambda project: project.use_run(None))
            self._project.note_saved()
        self.reading.read_texts(self._texts())
        if not self.answering.state.photos and not self.answering.is_running:
            self.use_results()
        self.results_changed.emit()
        self.saved.emit()

    @Slot()
    def _use_chosen_run(self) -> None:
        """Another training may be the one that is used; the classifier of Use follows it."""
        before, self._results = self._results, self._project.finished_run() if self._project is not None else None
        if self._results != before:
            self.reading.read_texts(self._texts())
            if self._results is not None:
                self.use_results()
            else:
                self.answering.use(None)
            self.results_changed.emit()
        self.facts_changed.emit()

    def read_results(self) -> None:
        """Read the newest training's results, and how often its exam was looked at; `results_reading` tells them."""
        if self._results is not None and self._project is not None:
            self.results_reading.read(self._results, self._project.root)

    @Slot()
    def read_split(self) -> None:
        """Read which photo is for what in the newest training; `splits` tells it."""
        if self._results is not None and self._project is not None:
            self.splits.read(self._results, self._project.root)

    # ------------------------------------------------------------ answers

    @Slot()
    def use_results(self) -> None:
        """Answer with the newest classifier of the project, loaded before the first photo comes."""
        if self._results is None:
            return
        bundle = RunPaths(self._results).bundle
        if self.answering.state.classifier != bundle:
            self.answering.use(bundle, self.name)
            first = next(iter(self.reading.photos.examples.values()), ())
            if first:
                self.answering.get_ready(first[0])

    def use_classifier(self, folder: Path) -> None:
        """Answer with a classifier from anywhere: a bundle's folder, or a run's."""
        bundle = RunPaths(folder).bundle
        self.answering.use(bundle if bundle.is_dir() else folder, folder.name)
