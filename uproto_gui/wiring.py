"""Pages and session: which signal asks for what, and when each page is told how things stand.

A page that is not shown is told when it is gone to; only the answers of Use are handed over as they come.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from uproto_core.errors import RunUnusableError
from uproto_core.events import PhotoAnswer
from uproto_core.store.cards import ProjectCard
from uproto_core.store.paths import UserPaths
from uproto_gui.flows import Flows
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.overview import at_work
from uproto_gui.pages.check.view import CheckPage
from uproto_gui.pages.help.view import HelpPage
from uproto_gui.pages.home.state import HomeState
from uproto_gui.pages.home.view import HomePage
from uproto_gui.pages.photos.view import PhotosPage
from uproto_gui.pages.results.state import read_results
from uproto_gui.pages.results.view import ResultsPage
from uproto_gui.pages.settings.state import FolderFacts, SettingsState
from uproto_gui.pages.settings.view import SettingsPage
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.pages.use.view import UsePage
from uproto_gui.preferences import Preferences
from uproto_gui.rail import Place
from uproto_gui.session import Session
from uproto_gui.widgets.page import Page


class Pages(QObject):
    """Every page, each connected to the session."""

    place_wanted = Signal(str)  # Place

    def __init__(
        self,
        session: Session,
        flows: Flows,
        preferences: Preferences,
        *,
        paths: UserPaths,
        thumbnails: Thumbnails,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._flows = flows
        self._preferences = preferences
        self._thumbnails = thumbnails
        self._folders = (
            FolderFacts(kind="projects", path=paths.projects),
            FolderFacts(kind="models", path=paths.backbones),
            FolderFacts(kind="cache", path=paths.cache),
            FolderFacts(kind="log", path=paths.log),
        )
        self._here: Place = "home"
        self._home_state = HomeState()
        self._shown_results: tuple[Path | None, bool] | None = None
        self.home = HomePage(thumbnails)
        self.photos = PhotosPage(thumbnails)
        self.check = CheckPage(thumbnails)
        self.train = TrainPage(thumbnails)
        self.results = ResultsPage(thumbnails)
        self.use = UsePage(thumbnails)
        self.settings = SettingsPage(thumbnails)
        self.help = HelpPage(thumbnails)
        self._tell: dict[Place, Callable[[], None]] = {
            "home": self._tell_home,
            "photos": self._tell_photos,
            "check": self._tell_check,
            "train": self._tell_train,
            "results": self._tell_results,
            "settings": self._tell_settings,
        }
        for connect in (self._connect_photos, self._connect_train, self._connect_use, self._connect_rest):
            connect()

    def page(self, place: Place) -> Page:
        """The page of a place."""
        pages: dict[Place, Page] = {
            "home": self.home,
            "photos": self.photos,
            "check": self.check,
            "train": self.train,
            "results": self.results,
            "use": self.use,
            "settings": self.settings,
            "help": self.help,
        }
        return pages[place]

    def show(self, here: Place) -> None:
        """A page is gone to: it is told how things stand."""
        self._here = here
        self.refresh(here)

    def refresh(self, *places: Place) -> None:
        """Tell the page that is shown, if it is one of these."""
        if self._here in places and self._here in self._tell:
            self._tell[self._here]()

    def show_cards(self, cards: tuple[ProjectCard, ...]) -> None:
        """The projects as they are now."""
        self._home_state = self._home_state.with_cards(cards)
        self.refresh("home")

    # ------------------------------------------------------------ connected

    def _connect_photos(self) -> None:
        session, flows = self._session, self._flows
        photos, check = self.photos, self.check
        photos.paths_dropped.connect(self._take_on_photos)
        photos.folder_asked.connect(flows.ask_for_photos_folder)
        photos.check_asked.connect(self._go_to_check)
        photos.scan_asked.connect(session.scan)
        check.check_asked.connect(session.check)
        check.undo_asked.connect(session.undo)
        check.redo_asked.connect(session.redo)
        check.train_asked.connect(self._go_to_train)
        check.photos_asked.connect(self._go_to_photos)
        for page in (photos, check):
            page.stop_asked.connect(session.reading.stop)
            page.left_out.connect(session.leave_out)
            page.taken_back.connect(session.take_back)
        session.reading.photos_changed.connect(self._refresh_photos)
        session.reading.check_changed.connect(self._refresh_check)
        session.reading.scanned.connect(self._thumbnails.forget)

    def _connect_train(self) -> None:
        session, train, results = self._session, self.train, self.results
        train.train_asked.connect(session.train)
        train.pause_asked.connect(session.training.pause)
        train.go_on_asked.connect(session.go_on)
        train.finish_asked.connect(session.training.finish)
        train.stop_asked.connect(session.training.stop)
        train.throw_away_asked.connect(session.training.throw_away)
        train.results_asked.connect(self._go_to_results)
        train.model_asked.connect(session.fetching.fetch)
        train.photos_asked.connect(self._go_to_photos)
        results.use_asked.connect(self._use_results)
        results.train_asked.connect(self._go_to_train)
        results.photos_asked.connect(self._show_photos)
        results.marking_asked.connect(session.mark_again)
        session.training.changed.connect(self._refresh_train)
        session.facts_changed.connect(self._refresh_facts)
        session.results_changed.connect(self._forget_results)

    def _connect_use(self) -> None:
        session, flows, use = self._session, self._flows, self.use
        use.paths_dropped.connect(self._take_on_use)
        use.photos_asked.connect(flows.ask_for_unknown_photos)
        use.folder_asked.connect(flows.ask_for_unknown_folder)
        use.stop_asked.connect(session.answering.stop)
        use.classifier_asked.connect(flows.ask_for_classifier)
        use.train_asked.connect(self._go_to_train)
        session.answering.classifier_changed.connect(use.clear)
        session.answering.answers_arrived.connect(self._add_answers)
        session.answering.changed.connect(use.show_state)

    def _connect_rest(self) -> None:
        session, flows, home, settings = self._session, self._flows, self.home, self.settings
        home.paths_dropped.connect(self._take_on_home)
        home.folder_asked.connect(flows.ask_for_folder)
        home.table_asked.connect(flows.ask_for_table)
        home.sample_asked.connect(flows.try_sample)
        home.classifier_asked.connect(flows.ask_for_classifier)
        home.project_chosen.connect(flows.open_project)
        settings.look_chosen.connect(self._preferences.choose_look)
        settings.processor_only_chosen.connect(self._preferences.choose_processor_only)
        settings.model_asked.connect(session.fetching.fetch)
        settings.stop_asked.connect(session.fetching.stop)
        settings.folder_opened.connect(_open_folder)
        self._preferences.changed.connect(self._refresh_facts)

    # ------------------------------------------------------------ told

    def _tell_home(self) -> None:
        self._home_state = self._home_state.working(at_work(self._session))
        self.home.show_state(self._home_state)

    def _tell_photos(self) -> None:
        self.photos.show_state(self._session.reading.photos)

    def _tell_check(self) -> None:
        self.check.show_state(self._session.reading.check)

    def _tell_train(self) -> None:
        self.train.show_state(self._session.training.state, self._session.facts)

    def _tell_results(self) -> None:
        """Read the newest training where that is not shown yet; the marking of a first exam is shown as it goes."""
        run, state = self._session.results, self._session.training.state
        is_marking = run is None and state.is_at_work and state.stage == "exam"
        if is_marking:
            done, total = state.counted
            self.results.show_marking(done, total or 0)
            self._shown_results = None
        elif self._shown_results != (run, False):
            self._shown_results = (run, False)
            self._show_results(run)

    def _show_results(self, run: Path | None) -> None:
        if run is None:
            self.results.show_empty()
            return
        try:
            self.results.show_results(read_results(run))
        except RunUnusableError as error:
            self.results.show_error(error)

    def _tell_settings(self) -> None:
        session, kept = self._session, self._preferences.kept
        self.settings.show_state(
            SettingsState(
                look=kept.look,
                is_processor_only=kept.is_processor_only,
                models=session.models.listed,
                fetching=session.fetching.model,
                fetched_share=session.fetching.share,
                error=session.fetching.error,
                folders=self._folders,
            )
        )

    @Slot()
    def _refresh_photos(self) -> None:
        self.refresh("photos")

    @Slot()
    def _refresh_check(self) -> None:
        self.refresh("check")

    @Slot()
    def _refresh_train(self) -> None:
        self.refresh("train", "results", "home")

    @Slot()
    def _refresh_facts(self) -> None:
        self.refresh("train", "settings")

    @Slot()
    def _forget_results(self) -> None:
        self._shown_results = None
        self.refresh("results", "train")

    @Slot(list)
    def _add_answers(self, answers: list[PhotoAnswer]) -> None:
        self.use.add_answers(answers)

    # ------------------------------------------------------------ asked

    @Slot(list)
    def _take_on_home(self, paths: list[Path]) -> None:
        self._flows.take(paths, "home")

    @Slot(list)
    def _take_on_photos(self, paths: list[Path]) -> None:
        self._flows.take(paths, "photos")

    @Slot(list)
    def _take_on_use(self, paths: list[Path]) -> None:
        self._flows.take(paths, "use")

    @Slot()
    def _go_to_photos(self) -> None:
        self.place_wanted.emit("photos")

    @Slot()
    def _go_to_check(self) -> None:
        self.place_wanted.emit("check")

    @Slot()
    def _go_to_train(self) -> None:
        self.place_wanted.emit("train")

    @Slot()
    def _go_to_results(self) -> None:
        self.place_wanted.emit("results")

    @Slot()
    def _use_results(self) -> None:
        self._session.use_results()
        self.place_wanted.emit("use")

    @Slot(list)
    def _show_photos(self, photos: list[Path]) -> None:
        """Where these photos can be decided on: the Photos page."""
        del photos
        self.place_wanted.emit("photos")


@Slot(Path)
def _open_folder(path: Path) -> None:
    """Show a folder in the system's file manager; one that is not there yet is shown by the nearest that is."""
    there = next((folder for folder in (path, *path.parents) if folder.is_dir()), path)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
