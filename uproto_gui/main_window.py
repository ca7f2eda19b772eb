"""The window: rail, page, status row; keys and drops that work everywhere; and what happens when it is closed."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_core.events import DeviceFound
from uproto_core.store.paths import UserPaths
from uproto_gui.flows import Flows
from uproto_gui.growing import Growing, settle
from uproto_gui.keep_awake import KeepAwake
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.overview import next_step, status_of, step_states, stop_work
from uproto_gui.preferences import Preferences
from uproto_gui.question import Choice, Question, nothing
from uproto_gui.rail import STEPS, Place, Rail
from uproto_gui.reporting import Reporting
from uproto_gui.session import Session
from uproto_gui.standing import SMALLEST, place_of, stand
from uproto_gui.status_row import StatusRow
from uproto_gui.widgets.drop_area import dropped_paths
from uproto_gui.widgets.page import Page
from uproto_gui.wiring import PAGE_MODULES, Pages
from uproto_gui.work.cards import Cards
from uproto_gui.work.imports import Imports
from uproto_gui.work.where_one_was import go_back_to, spot_on

Part = TypeVar("Part", bound=QWidget)

if TYPE_CHECKING:
    from uproto_gui.work.doorbell import Doorbell


class MainWindow(QWidget):
    """Everything one sees."""

    def __init__(self, session: Session, preferences: Preferences, paths: UserPaths) -> None:
        """Build the window; nothing is read or begun yet.

        Args:
            session: Shut down when the window closes.
            preferences: What was kept from the last start.
            paths: The person's folders.
        """
        super().__init__()
        self.setObjectName("window-ground")
        self.setWindowTitle("uproto")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.session = session
        self._preferences = preferences
        self._here: Place = "home"
        self._step: Place = "photos"
        """The step of the project that was shown last."""
        self._bell: Doorbell | None = None
        self._device: DeviceFound | None = None
        self._is_closing = False
        self.thumbnails = Thumbnails(parent=self)
        self._awake = KeepAwake(self.tr("A classifier is being trained."))
        self.destroyed.connect(self._awake.release)
        self._cards = Cards(paths.projects, self)
        self._imports = Imports(self)
        self.rail = Rail()
        self.status = StatusRow()
        self._stack = QStackedWidget()
        self._ground = Page("")
        """Shown while the page that is gone to is being built."""
        self._stack.addWidget(self._ground)
        self._left: list[Page] = []
        """Pages in whose place others were built."""
        self._out_of_sight = QWidget()
        self._middle = QWidget()
        self.question = Question(self._middle)
        self.flows = Flows(session, self.question, self)
        self.reporting = Reporting(lambda: session.make_engine("self-test"), paths, covered=self._middle, window=self)
        self.pages = Pages(session, self.flows, preferences, paths=paths, thumbnails=self.thumbnails, parent=self)
        self._growing = Growing(self.pages.make_next, self)
        self._shortcuts: list[QShortcut] = []
        self._arrange()
        self._connect()
        self._make_keys()
        stand(self, preferences.kept.place)
        self.go_to("home")
        # Else Qt gives the focus to the first control as if someone had pressed Tab, and it is ringed.
        self.page.take_focus()

    def _arrange(self) -> None:
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._stack)
        self._across = across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._middle, 1)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        session = self.session
        self._connect_frame()
        self.flows.place_wanted.connect(self.go_to)
        self.flows.project_opened.connect(self._preferences.remember)
        self.flows.project_opened.connect(self._go_back)
        session.project_leaves.connect(self._keep_spot)
        self.flows.projects_changed.connect(self._read_cards)
        self.pages.place_wanted.connect(self.go_to)
        self.pages.page_made.connect(self._take_in)
        self.pages.report_asked.connect(self.reporting.make)
        self.flows.report_asked.connect(self.reporting.make)
        self.pages.page_left.connect(self._forget_page)
        self._cards.changed.connect(self.pages.show_cards)
        session.project_changed.connect(self._show_project)
        session.problem_met.connect(self.flows.show_problem)
        session.results_changed.connect(self._follow_results)
        session.sample_trains.connect(self._go_to_train)
        session.fetching.failed.connect(self._tell_no_model)
        for finder in (session.training, session.answering):
            finder.device_found.connect(self._show_device)
        for signal in (
            session.reading.photos_changed,
            session.reading.check_changed,
            session.reading.ended,
            session.training.changed,
            session.answering.changed,
            session.answering.ended,
            session.fetching.changed,
            session.moved.changed,
            session.results_changed,
            session.saved,
        ):
            signal.connect(self._show_status)
        self._preferences.changed.connect(self._show_status)
        self._preferences.list_changed.connect(self._read_cards)

    def _connect_frame(self) -> None:
        self.rail.place_chosen.connect(self._set_out)
        self.status.stop_asked.connect(self._stop)
        self.status.left_out_asked.connect(self._go_to_photos)

    @Slot()
    def speak_anew(self) -> None:
        """Say everything in the language that is spoken now: what has words is built anew around the same session."""
        held = self.focusWidget()
        self.rail = _in_place_of(self.rail, Rail(), self._across)
        self.status = _in_place_of(self.status, StatusRow(), self._whole)
        self._connect_frame()
        self.pages.renew()
        self._leave_sheets()
        self.rail.show_place(self._here)
        self._show_project()
        self._growing.begin()
        self._growing.bring(self._speak_here(held.objectName() if held is not None else ""))

    def _speak_here(self, held: str) -> Iterator[None]:
        """The page that is shown, in the new language, with the keys where they were."""
        yield
        yield from self._arrive()
        page = self.pages.page(self._here)
        same = page.findChild(QWidget, held) if held else None
        (same or page).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _take_in(self, page: Page) -> None:
        """A page is built; it is put among the others when it is shown, for then the window is painted anyway."""
        page.setParent(self._stack)

    @Slot(object)
    def _forget_page(self, page: Page) -> None:
        """A page like it is there; the one that is seen stays until the other is shown."""
        self._left.append(page)
        self._clear_away()

    def _clear_away(self) -> None:
        seen = self._stack.currentWidget()
        for page in [page for page in self._left if page is not seen]:
            self._left.remove(page)
            self._stack.removeWidget(page)
            # Else the window is painted anew when it goes.
            page.setParent(self._out_of_sight)
            page.deleteLater()

    def _hang_bell(self) -> None:
        """Let another window ask for this one, while a project is open here to be changed."""
        project = self.session.project
        root = project.root if project is not None and not project.is_look_only else None
        if self._bell is None:
            if root is None:
                return
            # The network's parts of Qt are loaded once there is a project: the first window does not wait for them.
            from uproto_gui.work.doorbell import Doorbell  # noqa: PLC0415

            self._bell = Doorbell(self)
            self._bell.rung.connect(self._come_forward)
        self._bell.hang_up(root)

    def warm_up(self) -> None:
        """Build the other pages and ask what will be asked anyway: all is there when the first photos are dropped."""
        settle()
        self.session.models.ask()
        self._imports.done.connect(self._growing.begin)
        self._imports.begin(PAGE_MODULES)

    # ------------------------------------------------------------ where one is

    @property
    def here(self) -> Place:
        """The place that is shown."""
        return self._here

    @Slot(str)
    def go_to(self, place: Place) -> None:
        """Show a place now."""
        self._set_out(place)
        self._growing.hurry()

    @Slot(str)
    def _set_out(self, place: Place) -> None:
        """Go to a place; a page that is still being built is shown as soon as it is."""
        is_new = place != self._here
        self._here = place
        if place in STEPS:
            self._step = place
        self._leave_sheets()
        self.rail.show_place(place)
        self._growing.bring(self._arrive(is_new=is_new))

    def _leave_sheets(self) -> None:
        self.question.leave()
        self.reporting.sheet.leave()

    def _arrive(self, *, is_new: bool = False) -> Iterator[None]:
        """Build the page of the place one is at, where it is not there, tell it how things stand, and show it."""
        here = self._here
        is_built = False
        for _ in self.pages.pieces(here):
            if is_new and not is_built:
                # Whatever the page before would do with a key is not meant any more.
                self._ground.take_focus()
                self._ground.title.setText(self.rail.item(here).text())
                self._stack.setCurrentWidget(self._ground)
            is_built = True
            yield
        self.pages.show(here)
        if is_built:
            yield
        page = self.pages.page(here)
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._clear_away()
        if here == "home":
            self._read_cards()
        self._show_status()
        self._lend_keys()
        if is_new:
            page.take_focus()

    @Slot()
    def _read_cards(self) -> None:
        self._cards.read(self._preferences.kept)

    @property
    def page(self) -> Page:
        """The page that is shown; what it still lacks is built now."""
        self._growing.hurry()
        return self.pages.page(self._here)

    @Slot()
    def _show_project(self) -> None:
        name = self.session.name
        self.rail.set_project(name)
        self.setWindowTitle(f"{name} – uproto" if name else "uproto")
        if self.session.project is not None:
            self._preferences.remember(self.session.project.root)
        self._hang_bell()
        self._show_status()

    @Slot(Path)
    def _go_back(self, root: Path) -> None:
        """Where someone was in a project the last time, there they are again."""
        spot = self._preferences.kept.spot_in(root)
        place = next((step for step in STEPS if spot is not None and step == spot.page), None)
        if spot is not None and place is not None:
            self.go_to(place)
            go_back_to(spot, self.page)

    @Slot()
    def _keep_spot(self) -> None:
        project = self.session.project
        if project is not None:
            self._preferences.leave_at(spot_on(self.pages.page(self._step), self._step, project.root))

    @Slot()
    def _come_forward(self) -> None:
        """Another window was asked for the project that is open here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _show_status(self) -> None:
        self._keep_awake()
        self.status.show_status(status_of(self.session, self._device, is_awake=self._awake.is_held))
        following = next_step(self.session)
        for place, (state, share) in step_states(self.session).items():
            self.rail.item(place).set_state(state, share, is_next=place == following)

    def _keep_awake(self) -> None:
        """Hold sleep back while a training computes, if the person likes it; a pause may be slept through."""
        state = self.session.training.state
        if state.is_at_work and state.phase != "paused" and self._preferences.kept.is_sleep_held:
            self._awake.hold()
        else:
            self._awake.release()

    @Slot(object)
    def _show_device(self, device: DeviceFound) -> None:
        self._device = device
        self._show_status()

    @Slot()
    def _follow_results(self) -> None:
        """Results open by themselves for someone who watched the training, and for nobody else."""
        if self._here == "train" and self.session.results is not None and not self._is_closing:
            self.go_to("results")

    @Slot()
    def _go_to_photos(self) -> None:
        self.go_to("photos")

    @Slot(object)
    def _tell_no_model(self, error: UprotoError) -> None:
        """Settings and the models of Train have a place for it; anywhere else it is said over the page."""
        place = self.page.findChild(QWidget, "fetch-trouble")
        if self._here != "settings" and not (place is not None and place.isVisible()):
            self.flows.show_problem(error)

    @Slot()
    def _go_to_train(self) -> None:
        self.go_to("train")

    # ------------------------------------------------------------ keys

    def _make_keys(self) -> None:
        session, flows = self.session, self.flows
        for number, place in enumerate(("home", *STEPS)):
            self._key(f"Ctrl+{number}", place)
        for key, act in (
            ("F1", self._help),
            ("?", self._show_keys),
            ("Shift+?", self._show_keys),
            ("Ctrl+N", flows.ask_for_folder),
            ("Ctrl+O", flows.ask_for_project),
            ("Ctrl+Z", session.deciding.undo),
            ("Ctrl+Shift+Z", session.deciding.redo),
            ("Ctrl+Y", session.deciding.redo),
            ("Ctrl+.", self._stop),
            ("P", self._pause),
            ("F5", session.scan),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001  (Qt's signature)
        """Go one control on; Qt asks for that too when the one that has the keys is hidden or switched off.

        Then the page takes them: the control that happens to be next would be ringed, and pressed by the next Enter.
        """
        holder = self.focusWidget()
        if holder is not None and not (holder.isVisible() and holder.isEnabled()):
            shown = self._stack.currentWidget()
            (shown if isinstance(shown, Page) else self._ground).take_focus()
            return True
        return super().focusNextPrevChild(is_next)

    def _key(self, key: str, place: Place) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        # It lives as long as the window that it speaks of.
        shortcut.activated.connect(lambda: self._set_out(place))
        self._shortcuts.append(shortcut)

    def _lend_keys(self) -> None:
        """A key that the shown page has itself is the page's: two takers of one key take nothing."""
        page = self.pages.page(self._here)
        taken = {button.shortcut().toString() for button in page.findChildren(QAbstractButton)}
        taken |= {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
        for shortcut in self._shortcuts:
            shortcut.setEnabled(shortcut.key().toString() not in taken)

    @Slot()
    def _help(self) -> None:
        """Help about the page that is shown."""
        self.pages.show_help(self._here)

    @Slot()
    def _show_keys(self) -> None:
        self.pages.show_help("keys")

    @Slot()
    def _stop(self) -> None:
        stop_work(self.session)

    @Slot()
    def _pause(self) -> None:
        state = self.session.training.state
        if state.phase == "paused":
            self.session.go_on()
        elif state.phase == "running":
            self.session.training.pause()

    # ------------------------------------------------------------ drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_or_leave(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take_or_leave(event)

    def _take_or_leave(self, event: QDragMoveEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # The file manager waits until this event is over.
        QTimer.singleShot(0, self, lambda: self.flows.take(paths, self._here))

    # ------------------------------------------------------------ size and end

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.training.is_running and not self._is_closing:
            event.ignore()
            self.question.ask(
                self.tr("Close the window?"),
                self.tr("Training goes on only while uproto is open. What is done so far stays."),
                (
                    Choice(text=self.tr("Stop and keep"), act=self._close_now),
                    Choice(text=self.tr("Keep open"), act=nothing),
                ),
            )
            return
        self._is_closing = True
        self._awake.release()
        self._keep_spot()
        self._preferences.stand(place_of(self))
        # Seen to close at once; what ends behind it may take a moment.
        self.hide()
        self._growing.shutdown()
        self._cards.shutdown()
        self.reporting.shutdown()
        self.pages.shutdown()
        self._imports.shutdown()
        self.thumbnails.shutdown()
        self.session.shutdown()
        event.accept()

    def _close_now(self) -> None:
        self._is_closing = True
        self.close()


def _in_place_of(before: QWidget, new: Part, layout: QBoxLayout) -> Part:
    """Put a part where another was, which goes."""
    layout.replaceWidget(before, new)
    before.hide()
    before.deleteLater()
    return new
