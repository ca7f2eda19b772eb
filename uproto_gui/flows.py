"""What follows from a drop or a choice: which page answers, what is asked first, and what is begun (product: drops).

Between window and session: knows neither widgets of pages nor engines.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.errors import NotSortedError, ProjectInUseError, UprotoError
from uproto_gui.choose import choose_files, choose_folder
from uproto_gui.drops import Dropped, is_classifier, may_be_descriptions, what_is
from uproto_gui.finding_again import FindingAgain, lost_source
from uproto_gui.question import Choice, Question, nothing
from uproto_gui.rail import Place
from uproto_gui.session import Session
from uproto_gui.widgets.error_panel import technical_text
from uproto_gui.widgets.error_words import error_sentences


class Flows(QObject):
    """The ways through the window."""

    place_wanted = Signal(str)  # Place
    described = Signal()  # the classes have descriptions now
    project_opened = Signal(Path)
    projects_changed = Signal()
    report_asked = Signal(str)  # the technical text

    def __init__(self, session: Session, question: Question, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._question = question
        self._window = window
        self.finding = FindingAgain(session, question, window)
        self.finding.problem_met.connect(self.show_problem)

    # ------------------------------------------------------------ what is dropped

    def take(self, paths: Sequence[Path], here: Place) -> None:
        """Something was dropped or chosen while a page was shown."""
        kind = what_is(paths)
        if here == "use" and kind in ("photos", "photo-folder") and self._session.answering.state.classifier:
            self._answer(paths)
            return
        if here == "check" and self._session.project is not None and may_be_descriptions(paths):
            self._describe(paths[0])
            return
        self._take_by_kind(kind, paths, here)

    def _take_by_kind(self, kind: Dropped, paths: Sequence[Path], here: Place) -> None:
        first = paths[0]
        match kind:
            case "class-folder" | "class-folders" | "table":
                if here == "use" and self._session.answering.state.classifier is not None:
                    self._ask_answer_or_begin(paths)
                else:
                    self._begin_or_add(paths, here)
            case "photos" | "photo-folder":
                self._take_unsorted(paths)
            case "descriptions":
                self._describe(first)
            case "project":
                self.open_project(first)
            case "classifier":
                self.use_classifier(first)
            case "else":
                self._say(self.tr("This is not a photo, folder, table, project or classifier."), "")

    def _begin_or_add(self, sources: Sequence[Path], here: Place) -> None:
        project = self._session.project
        if project is not None and set(sources) <= set(project.document.sources):
            self._session.scan()
            self.place_wanted.emit("photos")
        elif project is None or project.is_look_only or here == "home":
            self._begin_or_open(sources)
        else:
            self._ask_add_or_begin(sources, project.name)

    def _begin_or_open(self, sources: Sequence[Path]) -> None:
        """A folder that was dropped before has decisions in its project: they must not be lost sight of."""
        known = self._session.project_of(sources[0]) if len(sources) == 1 else None
        if known is None:
            self.begin(*sources)
            return
        self._question.ask(
            self.tr("“{folder}” is a project already.").format(folder=sources[0].name),
            self.tr("Open it with everything that was decided and trained, or begin anew beside it."),
            (
                Choice(text=self.tr("Open it"), act=lambda: self.open_project(known)),
                Choice(text=self.tr("New project"), act=lambda: self.begin(*sources)),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
        )

    def _ask_add_or_begin(self, sources: Sequence[Path], project: str) -> None:
        if len(sources) == 1:
            words = self.tr("“{folder}” can join the photos of this project, or begin a project of its own.").format(
                folder=sources[0].name
            )
        else:
            words = self.tr(
                "%Ln folders can join the photos of this project, or begin one of their own.", "", len(sources)
            )
        self._question.ask(
            self.tr("Add to “{project}”?").format(project=project),
            words,
            (
                Choice(text=self.tr("Add"), act=lambda: self._add(sources)),
                Choice(text=self.tr("New project"), act=lambda: self.begin(*sources)),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
        )

    def _ask_answer_or_begin(self, sources: Sequence[Path]) -> None:
        self._question.ask(
            self.tr("What shall be done with “{folder}”?").format(folder=_name_of(sources)),
            self.tr("It has class folders. Its photos can be answered, or a project can be made of it."),
            (
                Choice(text=self.tr("Answer its photos"), act=lambda: self._answer(sources)),
                Choice(text=self.tr("New project"), act=lambda: self.begin(*sources)),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
        )

    def _take_unsorted(self, paths: Sequence[Path]) -> None:
        """Photos without classes: answers if there is a classifier, else both ways out of E3."""
        if self._session.answering.state.classifier is not None:
            self._answer(paths)
            return
        folder = paths[0] if paths[0].is_dir() else paths[0].parent
        what_happened, what_to_do = error_sentences(NotSortedError(folder=folder))
        self._question.ask(
            what_happened,
            what_to_do,
            (
                Choice(text=self.tr("Open Use"), act=lambda: self.place_wanted.emit("use")),
                Choice(text=self.tr("Add a table…"), act=self.ask_for_table),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
        )

    def _describe(self, table: Path) -> None:
        if self._session.project is None:
            self._say(self.tr("First add photos."), self.tr("Descriptions belong to the classes of a project."))
            return
        self._session.describe(table)
        self.place_wanted.emit("check")
        self.described.emit()

    def _take_descriptions(self, files: list[Path]) -> None:
        self._describe(files[0])

    def _answer(self, paths: Sequence[Path]) -> None:
        self.place_wanted.emit("use")
        self._session.answering.answer(tuple(paths))

    # ------------------------------------------------------------ projects

    def begin(self, *sources: Path) -> None:
        """A new project from a folder or table, or from several."""
        self._leaving_training(lambda: self._begin(sources))

    def _begin(self, sources: Sequence[Path]) -> None:
        name = _name_of(sources) if len(sources) > 1 else ""
        self._session.begin(sources[0], name=name, further=sources[1:])
        self.place_wanted.emit("photos")

    def _add(self, sources: Sequence[Path]) -> None:
        self._session.add(sources)
        self.place_wanted.emit("photos")

    @Slot(Path)
    def open_project(self, root: Path) -> None:
        """Open a project; one that another window has can be looked at."""
        project = self._session.project
        if project is not None and project.root == root and not project.is_look_only:
            self.place_wanted.emit("photos")
            return
        self._leaving_training(lambda: self._open(root))

    def _open(self, root: Path) -> None:
        try:
            self._session.open_project(root)
        except ProjectInUseError as error:
            what_happened, what_to_do = error_sentences(error)
            self._question.ask(
                what_happened,
                what_to_do,
                (
                    Choice(text=self.tr("Show window"), act=lambda: self._show_other_window(root)),
                    Choice(text=self.tr("Look only"), act=lambda: self._look(root)),
                    Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
                ),
            )
        except UprotoError as error:
            self.show_problem(error)
        else:
            self._opened(root)

    def _show_other_window(self, root: Path) -> None:
        """Ask the window that has a project open to come forward."""
        # Not needed before someone asks: the network's parts of Qt take a moment to load.
        from uproto_gui.work.doorbell import Ring  # noqa: PLC0415

        ring = Ring(root, self)
        ring.unheard.connect(lambda: self._tell_unheard(root))
        ring.ring()

    def _tell_unheard(self, root: Path) -> None:
        self._question.ask(
            self.tr("The other window does not answer."),
            self.tr("It may be on another computer that uses the same folder. You can look at the project here."),
            (
                Choice(text=self.tr("Look only"), act=lambda: self._look(root)),
                Choice(text=self.tr("Leave it"), act=nothing, kind="quiet"),
            ),
        )

    def _look(self, root: Path) -> None:
        try:
            self._session.open_project(root, is_look_only=True)
        except UprotoError as error:
            self.show_problem(error)
        else:
            self._opened(root)

    def _opened(self, root: Path) -> None:
        project = self._session.project
        if project is not None and project.set_aside is not None:
            self._say(
                self.tr("A part of this project was damaged and has been made anew."),
                self.tr("Decisions are those of the last time it was opened. The damaged file is kept: {file}").format(
                    file=project.set_aside.name
                ),
            )
        self.place_wanted.emit("results" if self._session.results is not None else "photos")
        # Last: whoever knows where one was in it goes there.
        self.project_opened.emit(root)

    @Slot(Path)
    def find_photos_of(self, root: Path) -> None:
        """Open a project whose photos are gone, and ask at once where they lie now."""
        self.finding.ask_once_lost(root)
        self.open_project(root)

    @Slot(Path, str)
    def rename_project(self, root: Path, name: str) -> None:
        """Call a project otherwise, the open one or another."""
        try:
            self._session.deciding.rename_project(root, name)
        except UprotoError as error:
            self.show_problem(error)
        else:
            self._session.project_changed.emit()
            self.projects_changed.emit()

    @Slot()
    def try_sample(self) -> None:
        """The whole way, with photos that come along."""
        self._leaving_training(self._try_sample)

    def _try_sample(self) -> None:
        self._session.try_sample()
        self.place_wanted.emit("photos")

    def _leaving_training(self, act: Callable[[], None]) -> None:
        """Do something that ends the training of the open project, asking first if there is one."""
        if not self._session.training.is_running:
            act()
            return
        self._question.ask(
            self.tr("Stop training?"),
            self.tr("A training runs in “{project}”. What is done so far stays, and can be gone on with.").format(
                project=self._session.name
            ),
            (
                Choice(text=self.tr("Stop and keep"), act=act),
                Choice(text=self.tr("Keep it running"), act=nothing),
            ),
        )

    # ------------------------------------------------------------ classifiers

    @Slot(Path)
    def use_classifier(self, folder: Path) -> None:
        """Answer with a classifier from anywhere."""
        self._session.use_classifier(folder)
        self.place_wanted.emit("use")

    # ------------------------------------------------------------ dialogs

    @Slot()
    def ask_for_folder(self) -> None:
        """Choose a folder for a new project."""
        choose_folder(self._window, title=self.tr("Choose a folder of photos"), take=self._take_new)

    @Slot()
    def ask_for_photos_folder(self) -> None:
        """Choose a folder on the Photos page: another one, or where the lost one lies now."""
        if lost_source(self._session) is not None:
            self.finding.ask_for_place()
        else:
            choose_folder(self._window, title=self.tr("Choose a folder of photos"), take=self._take_another)

    @Slot()
    def ask_for_table(self) -> None:
        """Choose a table or list of photos."""
        choose_files(
            self._window,
            title=self.tr("Choose a table or list of photos"),
            kind=self.tr("Tables and lists (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)"),
            take=self._take_table,
        )

    @Slot(str)
    def ask_for_model_file(self, name: str) -> None:
        """Choose the file of a model that was fetched on another computer."""
        choose_files(
            self._window,
            title=self.tr("Choose the model's file of weights"),
            kind=self.tr("Files of models (*)"),
            take=lambda files: self._session.fetching.add(name, files[0]),
        )

    @Slot()
    def ask_for_descriptions(self) -> None:
        """Choose what is written about the classes."""
        choose_files(
            self._window,
            title=self.tr("Choose a table of descriptions"),
            kind=self.tr("Tables and lists of descriptions (*.csv *.tsv *.json)"),
            take=self._take_descriptions,
        )

    @Slot()
    def ask_for_project(self) -> None:
        """Choose a project to open."""
        choose_folder(self._window, title=self.tr("Choose a project (.uproto)"), take=self.open_project)

    @Slot()
    def ask_for_classifier(self) -> None:
        """Choose a classifier to answer with."""
        choose_folder(self._window, title=self.tr("Choose a classifier"), take=self._take_classifier)

    @Slot()
    def ask_for_unknown_photos(self) -> None:
        """Choose photos to answer."""
        choose_files(
            self._window,
            title=self.tr("Choose photos"),
            kind=self.tr("Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;All files (*)"),
            take=self._answer,
        )

    @Slot()
    def ask_for_unknown_folder(self) -> None:
        """Choose a folder of photos to answer."""
        choose_folder(self._window, title=self.tr("Choose a folder of photos"), take=self._answer_folder)

    def _take_new(self, folder: Path) -> None:
        self.take((folder,), "home")

    def _take_another(self, folder: Path) -> None:
        self.take((folder,), "photos")

    def _take_table(self, tables: list[Path]) -> None:
        self.take(tables, "photos")

    def _take_classifier(self, folder: Path) -> None:
        if is_classifier(folder):
            self.use_classifier(folder)
        else:
            self._say(
                self.tr("“{folder}” is not a classifier.").format(folder=folder.name),
                self.tr("Choose the folder that has a file called bundle.json in it."),
            )

    def _answer_folder(self, folder: Path) -> None:
        self._answer((folder,))

    # ------------------------------------------------------------ saying

    @Slot(object)
    def show_problem(self, error: UprotoError) -> None:
        """Say what could not be done, where no page has a place for it."""
        what_happened, what_to_do = error_sentences(error)
        details = technical_text(error)
        report = Choice(text=self.tr("Save a report…"), act=lambda: self.report_asked.emit(details), kind="quiet")
        self._question.ask(what_happened, what_to_do, self._ways_out(error), details=details, beside=report)

    def _ways_out(self, error: UprotoError) -> tuple[Choice, ...]:
        """What can be done about an error that has no page; going on is always the safe way."""
        go_on = Choice(text=self.tr("Go on"), act=nothing)
        match error.code:
            case "net.proxy":
                return (Choice(text=self.tr("Settings"), act=lambda: self.place_wanted.emit("settings")), go_on)
            case "bundle.not-usable":
                return (Choice(text=self.tr("Choose another…"), act=self.ask_for_classifier), go_on)
            case "project.not-usable":
                return (Choice(text=self.tr("Choose another…"), act=self.ask_for_project), go_on)
            case _:
                return (go_on,)

    def _say(self, title: str, sentence: str) -> None:
        self._question.ask(title, sentence, (Choice(text=self.tr("Go on"), act=nothing),))


def _name_of(sources: Sequence[Path]) -> str:
    """What several folders are called together: by the folder they all lie in, else by the first one."""
    above = {source.parent for source in sources}
    return above.pop().name if len(sources) > 1 and len(above) == 1 else sources[0].name
