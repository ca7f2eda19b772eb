"""Pages and session: which signal asks for what, and when each page is told how things stand.

A page is built when it is first gone to, or when there is nothing else to do: the window stands before that. A page
that is not shown is told when it is gone to; only the answers of Use are handed over as they come.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from uproto_core.store.cards import ProjectCard
from uproto_core.store.paths import UserPaths
from uproto_gui.flows import Flows
from uproto_gui.models.described_class import Trouble
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.overview import at_work, class_findings, decisions_words, running_work, train_facts
from uproto_gui.pages.home.state import HomeState
from uproto_gui.pages.home.view import HomePage
from uproto_gui.pages.settings.state import FolderFacts, SettingsState
from uproto_gui.preferences import Preferences
from uproto_gui.rail import Place
from uproto_gui.session import Session
from uproto_gui.showing_results import ShowingResults
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.page import Page
from uproto_gui.work.folder_sizes import FolderSizes
from uproto_gui.work.renewal import Renewal
from uproto_gui.work.splits import ReadSplit
from uproto_gui.work.using import Using

# Pages are imported where they are made: pyqtgraph alone takes longer than the first window may.
# ruff: noqa: PLC0415
PAGE_MODULES = tuple(
    f"uproto_gui.pages.{place}.view" for place in ("photos", "check", "train", "results", "use", "settings", "help")
)
"""What `Pages` imports, so that it can be imported before in a thread."""


class Pages(QObject):
    """Every page, each connected to the session."""

    place_wanted = Signal(str)  # Place
    page_made = Signal(object)  # Page
    report_asked = Signal(str)  # the technical text of an error; empty where there is none
    page_left = Signal(object)  # Page, one like it has taken its place

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
        self._sizes = FolderSizes(paths, self)
        self._here: Place = "home"
        self._home_state = HomeState()
        self._made: dict[Place, Page] = {}
        self._renewal = Renewal()
        self._using = Using(session, self)
        self._results = ShowingResults(session, thumbnails, self)
        self._tell: dict[Place, Callable[[], None]] = {}
        self._makers: dict[Place, Callable[[], Page]] = {
            "home": self._make_home,
            "photos": self._make_photos,
            "check": self._make_check,
            "train": self._make_train,
            "results": self._make_results,
            "use": self._make_use,
            "settings": self._make_settings,
            "help": self._make_help,
        }
        self._connect_session()

    def page(self, place: Place) -> Page:
        """The page of a place."""
        before = self._renewal.taken(place, self._made)
        if place not in self._made:
            self._made[place] = self._makers[place]()
            for panel in self._made[place].findChildren(ErrorPanel):
                panel.report_asked.connect(self.report_asked)
            self.page_made.emit(self._made[place])
        if before is not None:
            self._renewal.hand_over(place, before, self._made[place])
            self.page_left.emit(before)
        return self._made[place]

    def renew(self) -> None:
        """Each page is to be built anew when it is next asked for, with what is typed and chosen on it."""
        self._results.forget_parts()
        self._renewal.begin(self._made)

    def make_next(self) -> bool:
        """Build one of the pages that nobody has gone to yet, or a piece of one; False when all is there."""
        missing = next((place for place in self._makers if self._is_missing(place)), None)
        if missing is not None:
            self._make_piece(missing)
        return missing is not None or any(page.grow() for page in self._made.values())

    def pieces(self, place: Place) -> Iterator[None]:
        """Build the page of a place, a piece at a time; nothing where it is there."""
        while self._is_missing(place):
            self._make_piece(place)
            yield

    def _is_missing(self, place: Place) -> bool:
        return place not in self._made or self._renewal.is_due(place, self._made)

    def _make_piece(self, place: Place) -> None:
        if place != "results" or not self._results.grow():
            self.page(place)

    def show(self, here: Place) -> None:
        """A page is gone to: it is told how things stand."""
        self.page(here)
        self._here = here
        if here == "settings":
            self._sizes.read()
        self.refresh(here)
        self._renewal.type_again(here, self._made[here])

    def refresh(self, *places: Place) -> None:
        """Tell the page that is shown, if it is one of these."""
        if self._here in places and self._here in self._tell:
            self._tell[self._here]()

    def shutdown(self) -> None:
        """Wait for what is being measured or emptied."""
        self._sizes.shutdown()

    def show_cards(self, cards: tuple[ProjectCard, ...]) -> None:
        """The projects as they are now."""
        self._home_state = self._home_state.with_cards(cards)
        self.refresh("home")

    def _connect_session(self) -> None:
        session = self._session
        self._flows.described.connect(self._go_to_words)
        session.reading.photos_changed.connect(self._refresh_photos)
        session.reading.check_changed.connect(self._refresh_check)
        session.reading.scanned.connect(self._thumbnails.forget)
        session.training.changed.connect(self._refresh_train)
        session.facts_changed.connect(self._refresh_facts)
        session.results_changed.connect(self._forget_results)
        self._preferences.changed.connect(self._refresh_facts)
        self._sizes.changed.connect(self._refresh_facts)

    # ------------------------------------------------------------ made

    def _make_home(self) -> Page:
        flows, page = self._flows, HomePage(self._thumbnails)
        page.paths_dropped.connect(self._take_on_home)
        page.folder_asked.connect(flows.ask_for_folder)
        page.table_asked.connect(flows.ask_for_table)
        page.sample_asked.connect(flows.try_sample)
        page.classifier_asked.connect(flows.ask_for_classifier)
        page.project_chosen.connect(flows.open_project)
        page.find_asked.connect(flows.find_photos_of)
        page.renamed.connect(flows.rename_project)
        page.folder_shown.connect(_open_folder)
        page.taken_off.connect(self._preferences.take_off)
        page.put_back.connect(self._preferences.put_back)

        def tell() -> None:
            self._home_state = self._home_state.working(at_work(self._session))
            page.show_state(self._home_state)

        self._tell["home"] = tell
        return page

    def _make_photos(self) -> Page:
        from uproto_gui.pages.photos.view import PhotosPage

        session, page = self._session, PhotosPage(self._thumbnails)
        page.paths_dropped.connect(self._take_on_photos)
        page.folder_asked.connect(self._flows.ask_for_photos_folder)
        page.table_asked.connect(self._flows.ask_for_table)
        page.use_asked.connect(self._go_to_use)
        page.help_asked.connect(lambda: self.show_help("photos"))
        page.level_chosen.connect(session.read_classes_from)
        page.check_asked.connect(self._go_to_check)
        page.scan_asked.connect(session.scan)
        page.stop_asked.connect(session.reading.stop)
        page.left_out.connect(session.deciding.leave_out)
        page.taken_back.connect(session.deciding.take_back)
        page.photos_moved.connect(session.deciding.move)
        page.classes_named.connect(session.deciding.name)
        page.classes_left_out.connect(session.deciding.leave_out_classes)
        page.classes_taken_back.connect(session.deciding.take_back_classes)
        page.undo_asked.connect(session.deciding.undo)
        page.redo_asked.connect(session.deciding.redo)
        page.finding_asked.connect(self._go_to_finding)
        page.split_asked.connect(session.read_split)
        page.table_wanted.connect(session.splits.write)
        session.splits.saved.connect(page.split.say_saved)
        session.splits.failed.connect(page.split.say_not_saved)

        def show(read: ReadSplit) -> None:
            if read.table is not None:
                page.split.show_table(read.table)
            elif read.error is not None:
                page.split.show_error(read.error)

        def tell() -> None:
            page.show_state(session.reading.photos)
            page.show_findings(class_findings(session))
            page.show_acts(*decisions_words(session))
            page.show_trained(is_trained=session.results is not None)

        self._renewal.tie("photos", session.splits.arrived.connect(show))
        self._tell["photos"] = tell
        return page

    def _make_check(self) -> Page:
        from uproto_gui.pages.check.view import CheckPage

        session, page = self._session, CheckPage(self._thumbnails)
        page.check_asked.connect(session.check)
        page.look_inside_asked.connect(session.look_inside)
        page.stop_asked.connect(session.reading.stop)
        page.left_out.connect(session.deciding.leave_out)
        page.taken_back.connect(session.deciding.take_back)
        page.photos_kept.connect(session.deciding.keep)
        page.moved.connect(session.deciding.move)
        page.named.connect(session.deciding.name)
        page.ignored.connect(session.deciding.ignore)
        page.heeded.connect(session.deciding.heed)
        page.undo_asked.connect(session.deciding.undo)
        page.redo_asked.connect(session.deciding.redo)
        page.train_asked.connect(self._go_to_train)
        page.photos_asked.connect(self._go_to_photos)
        page.words_typed.connect(session.describing.type)
        page.sentence_decided.connect(session.deciding.decide_sentence)
        page.sentences_asked.connect(session.describing.choose)
        page.sentences_stopped.connect(session.describing.stop)
        page.models_asked.connect(self._go_to_models)
        page.descriptions_asked.connect(self._flows.ask_for_descriptions)

        def tell() -> None:
            is_look_only = session.project is not None and session.project.is_look_only
            page.show_state(session.reading.check, is_look_only=is_look_only)
            page.show_acts(*decisions_words(session))

        self._tell["check"] = tell
        return page

    def _make_train(self) -> Page:
        from uproto_gui.pages.train.view import TrainPage

        session, page = self._session, TrainPage(self._thumbnails)
        page.train_asked.connect(session.train)
        page.pause_asked.connect(session.training.pause)
        page.go_on_asked.connect(session.go_on)
        page.finish_asked.connect(session.training.finish)
        page.wait_asked.connect(session.training.wait)
        page.model_file_asked.connect(self._flows.ask_for_model_file)
        page.model_stop_asked.connect(session.fetching.stop)
        page.built_in_asked.connect(session.fetching.forget_error)
        page.settings_asked.connect(self._go_to_settings)
        page.words_asked.connect(self._show_words)
        page.stop_asked.connect(session.training.stop)
        page.throw_away_asked.connect(session.training.throw_away)
        page.results_asked.connect(self._go_to_results)
        page.model_asked.connect(session.fetching.fetch)
        page.photos_asked.connect(self._go_to_photos)
        page.check_asked.connect(self._go_to_check)
        page.times_asked.connect(session.measure_times)
        page.runs_asked.connect(session.runs.read)
        page.run_used.connect(session.runs.use)
        page.run_thrown_away.connect(session.runs.throw_away)
        page.run_brought_back.connect(session.runs.bring_back)
        page.runs_compared.connect(session.runs.reading.compare)
        session.runs.reading.arrived.connect(page.show_runs)
        session.runs.reading.compared.connect(page.show_comparison)
        session.runs.reading.failed.connect(page.show_runs_error)
        self._tell["train"] = lambda: page.show_state(session.training.state, train_facts(session))
        return page

    def _make_results(self) -> Page:
        page = self._results.make_page()
        page.use_asked.connect(self._use_results)
        page.train_asked.connect(self._go_to_train)
        self._tell["results"] = self._results.tell
        return page

    def _make_use(self) -> Page:
        from uproto_gui.pages.use.view import UsePage

        flows, page = self._flows, UsePage(self._thumbnails)
        page.paths_dropped.connect(self._take_on_use)
        page.photos_asked.connect(flows.ask_for_unknown_photos)
        page.folder_asked.connect(flows.ask_for_unknown_folder)
        page.classifier_asked.connect(flows.ask_for_classifier)
        page.train_asked.connect(self._go_to_train)
        self._using.connect_page(page)
        return page

    def _make_settings(self) -> Page:
        from uproto_gui.pages.settings.view import SettingsPage

        session, preferences, page = self._session, self._preferences, SettingsPage(self._thumbnails)
        page.look_chosen.connect(preferences.choose_look)
        page.language_chosen.connect(preferences.choose_language)
        page.processor_only_chosen.connect(preferences.choose_processor_only)
        page.sleep_held_chosen.connect(preferences.choose_sleep_held)
        page.model_asked.connect(session.fetching.fetch)
        page.stop_asked.connect(session.fetching.stop)
        page.folder_opened.connect(_open_folder)
        page.still_chosen.connect(preferences.choose_still)
        page.network_chosen.connect(preferences.choose_network)
        page.built_in_asked.connect(session.fetching.forget_error)
        page.report_asked.connect(self.report_asked)
        page.empty_asked.connect(self._sizes.empty)

        def tell() -> None:
            page.show_state(
                SettingsState(
                    look=preferences.kept.look,
                    language=preferences.kept.language,
                    is_processor_only=preferences.kept.is_processor_only,
                    is_sleep_held=preferences.kept.is_sleep_held,
                    models=session.models.listed,
                    fetching=session.fetching.model,
                    fetched_share=session.fetching.share,
                    error=session.fetching.error,
                    folders=self._folders,
                    is_still=preferences.kept.is_still,
                    network=preferences.kept.network,
                    sizes=self._sizes.sizes,
                    is_busy=running_work(session) is not None,
                )
            )

        self._tell["settings"] = tell
        return page

    def _make_help(self) -> Page:
        from uproto_gui.pages.help.view import HelpPage

        page = HelpPage(self._thumbnails)
        page.report_asked.connect(self.report_asked)
        return page

    def show_help(self, topic: Place | Literal["keys"]) -> None:
        """Go to what Help says about a page, or to the list of keys."""
        from uproto_gui.pages.help.view import HelpPage

        self.place_wanted.emit("help")
        page = self.page("help")
        assert isinstance(page, HelpPage)
        if topic != "help":
            page.show_topic(topic)
            page.take_focus()

    # ------------------------------------------------------------ told

    @Slot()
    def _refresh_photos(self) -> None:
        self.refresh("photos")

    @Slot()
    def _refresh_check(self) -> None:
        # Train says how many photos wait for a decision.
        self.refresh("check", "train")

    @Slot()
    def _refresh_train(self) -> None:
        self.refresh("train", "results", "home")

    @Slot()
    def _refresh_facts(self) -> None:
        self.refresh("train", "settings")

    @Slot()
    def _forget_results(self) -> None:
        self._results.forget()
        self.refresh("results", "train", "photos")

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
    def _go_to_settings(self) -> None:
        self.place_wanted.emit("settings")

    @Slot(str)
    def _go_to_finding(self, kind: str) -> None:
        from uproto_gui.pages.check.view import CheckPage

        self.place_wanted.emit("check")
        page = self.page("check")
        assert isinstance(page, CheckPage)
        page.show_kind(kind)

    @Slot()
    def _go_to_words(self) -> None:
        self._show_words("")

    @Slot(str)
    def _show_words(self, trouble: Trouble) -> None:
        """Show names and descriptions, or those that a trouble is about."""
        from uproto_gui.pages.check.view import CheckPage

        self.place_wanted.emit("check")
        page = self.page("check")
        assert isinstance(page, CheckPage)
        page.show_words(trouble)

    @Slot()
    def _go_to_train(self) -> None:
        self.place_wanted.emit("train")

    @Slot()
    def _go_to_models(self) -> None:
        from uproto_gui.pages.train.view import TrainPage

        self.place_wanted.emit("train")
        page = self.page("train")
        assert isinstance(page, TrainPage)
        page.show_models()

    @Slot()
    def _go_to_results(self) -> None:
        self.place_wanted.emit("results")

    @Slot()
    def _go_to_use(self) -> None:
        self.place_wanted.emit("use")

    @Slot()
    def _use_results(self) -> None:
        self._session.use_results()
        self.place_wanted.emit("use")


@Slot(Path)
def _open_folder(path: Path) -> None:
    """Show a folder in the system's file manager; one that is not there yet is shown by the nearest that is."""
    there = next((folder for folder in (path, *path.parents) if folder.is_dir()), path)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
