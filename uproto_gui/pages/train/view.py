"""The Train page: ready, running, paused, stopping, stopped, done or failed, as its state says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from uproto_core.errors import DeviceLostError, OutOfMemoryError, RunEndedError, UprotoError
from uproto_core.jobs import BUILT_IN
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.train.choice import TrainChoice, TrainFacts
from uproto_gui.pages.train.commands import TrainCommands
from uproto_gui.pages.train.ready import ReadyPart
from uproto_gui.pages.train.running_part import RunningPart
from uproto_gui.pages.train.runs import RunComparison, RunRow
from uproto_gui.pages.train.runs_part import RunsPart
from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.words import preset_name
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.page import Page

_CALM_MS = 400
"""Settings are left alone for so long before the time is measured with them."""


@dataclass(frozen=True, kw_only=True)
class _Kept:
    """What is on the page and nowhere else, beside what stands in its fields."""

    choice: TrainChoice
    is_preparing: bool
    is_at_runs: bool
    project: str
    has_settings: bool
    are_settings_open: bool


class TrainPage(Page):
    """Shows one training of one project, and says what the person asks for."""

    train_asked = Signal(TrainChoice)
    pause_asked = Signal()
    go_on_asked = Signal()
    finish_asked = Signal()
    wait_asked = Signal()  # for the graphics card, with what is done so far kept
    stop_asked = Signal()
    throw_away_asked = Signal()
    results_asked = Signal()
    model_asked = Signal(str)  # name of a model to fetch
    model_file_asked = Signal(str)  # name of a model to add from a file
    model_stop_asked = Signal()
    built_in_asked = Signal()  # the model that did not come is not wanted any more
    settings_asked = Signal()  # for the way to the internet
    photos_asked = Signal()
    check_asked = Signal()
    words_asked = Signal(str)  # Trouble: names and descriptions that say too little
    times_asked = Signal(TrainChoice)  # how long it would take here; of each way, whichever is chosen

    runs_asked = Signal()
    run_used = Signal(object)  # Path
    run_thrown_away = Signal(object)  # Path
    run_brought_back = Signal(object)  # Path, in the project's bin
    runs_compared = Signal(object, object)  # RunRow, RunRow

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TrainPage", "Train"), parent)
        self.setObjectName("train-page")
        self._state = TrainState()
        self._facts = TrainFacts()
        self._choice = TrainChoice()
        self._is_preparing = False
        self._told: UprotoError | None = None
        self._times_timer = QTimer(self)
        self._times_timer.setSingleShot(True)
        self._times_timer.setInterval(_CALM_MS)
        self._times_timer.timeout.connect(self._ask_for_times)
        self._empty = EmptyPage(
            icon="train",
            title=self.tr("No photos to train on yet"),
            sentence=self.tr("First add photos, with one folder for each class."),
            button=self.tr("To Photos"),
        )
        self._empty.acted.connect(self.photos_asked)
        self._ready = ReadyPart()
        self._ready.train_asked.connect(self._train)
        self._ready.model_asked.connect(self.model_asked)
        self._ready.model_file_asked.connect(self.model_file_asked)
        self._ready.model_stop_asked.connect(self.model_stop_asked)
        self._ready.built_in_asked.connect(self.built_in_asked)
        self._ready.settings_asked.connect(self.settings_asked)
        self._ready.check_asked.connect(self.check_asked)
        self._ready.brought_back.connect(self._bring_back)
        self._ready.changed.connect(self._times_timer.start)
        self._to_runs = Button(self.tr("All trainings"), icon="table")
        self._to_runs.setObjectName("all-trainings")
        self._to_runs.clicked.connect(self._go_to_runs)
        self.add_action(self._to_runs)
        self._is_at_runs = False
        self._error = ErrorPanel(self)
        self._error.hide()
        self._error.main_asked.connect(self._leave_error_by_main)
        self._error.second_asked.connect(self._leave_error_by_second)
        self._thumbnails = thumbnails
        self._parts = QStackedWidget()
        self._parts.addWidget(self._empty)
        self._parts.addWidget(self._ready)
        self.content.addWidget(self._parts, 1)
        self._growth = self._pieces()
        self._show()

    def show_state(self, state: TrainState, facts: TrainFacts) -> None:
        """Show a training and the project it belongs to."""
        if state.phase == "running":
            self._is_preparing = False
        if facts.project != self._facts.project:
            self._is_at_runs = False
        self._state, self._facts = state, facts
        self._show()

    def show_models(self) -> None:
        """Show all models there are, where a training can still choose among them."""
        self._is_at_runs = False
        if not self._state.is_at_work:
            self._prepare()
            self._ready.show_models()

    def show_runs(self, rows: Sequence[RunRow]) -> None:
        """Show the trainings of the project, where they were asked for."""
        self._runs.show_runs(rows)

    def show_comparison(self, comparison: RunComparison) -> None:
        """Show two trainings class by class."""
        self._runs.show_comparison(comparison)

    def show_runs_error(self, error: UprotoError) -> None:
        """Say why a training cannot be read."""
        self._runs.show_error(error)

    def kept(self) -> object:
        settings = self._ready.settings
        return _Kept(
            choice=self._choice,
            is_preparing=self._is_preparing,
            is_at_runs=self._is_at_runs,
            project=self._facts.project,
            has_settings=settings.was_opened,
            are_settings_open=settings.is_open,
        )

    def bring_back(self, kept: object) -> None:
        assert isinstance(kept, _Kept)
        self._choice, self._is_preparing = kept.choice, kept.is_preparing
        self._facts = replace(self._facts, project=kept.project)
        if kept.has_settings:
            self._ready.settings.bring_back(is_open=kept.are_settings_open)
        if kept.is_at_runs:
            self._is_at_runs = True
            self.runs_asked.emit()
        self._show()

    # ------------------------------------------------------------ what is made when it is needed, or nothing else is

    def grow(self) -> bool:
        return next(self._growth, False)

    def _pieces(self) -> Iterator[bool]:
        """Make what a training shows, a piece a turn: all at once would hold the window up."""
        lines, loss = self._running.plot_cards
        yield True
        lines.make_plot()
        yield True
        loss.make_plot()
        yield True
        self._runs.show_runs(())

    @cached_property
    def _running(self) -> RunningPart:
        made = RunningPart(self._error, self._thumbnails)
        made.words_asked.connect(self.words_asked)
        self._connect_commands(made.commands)
        self._parts.addWidget(made)
        return made

    @cached_property
    def _runs(self) -> RunsPart:
        made = RunsPart()
        made.closed.connect(self._leave_runs)
        for asked, passed_on in (
            (made.run_used, self.run_used),
            (made.run_thrown_away, self.run_thrown_away),
            (made.run_brought_back, self.run_brought_back),
            (made.runs_compared, self.runs_compared),
        ):
            asked.connect(passed_on)
        self._parts.addWidget(made)
        return made

    def _connect_commands(self, commands: TrainCommands) -> None:
        commands.pause_asked.connect(self.pause_asked)
        commands.go_on_asked.connect(self.go_on_asked)
        commands.finish_asked.connect(self.finish_asked)
        commands.results_asked.connect(self.results_asked)
        commands.stop_asked.connect(self._stop)
        commands.throw_away_asked.connect(self._throw_away)
        commands.anew_asked.connect(self._prepare)

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        state = self._state
        is_ready = state.phase == "ready" or self._is_preparing
        part: QWidget
        if self._is_at_runs:
            part = self._runs
        elif not is_ready:
            part = self._running
        else:
            part = self._ready if self._facts.classes else self._empty
        self._to_runs.setVisible(self._facts.has_runs and not self._is_at_runs)
        self._change_part(part)
        self._ready.show_facts(self._facts)
        self.set_about(self._about_words())
        if isinstance(part, RunningPart):
            self._show_running(state)
        if part is self._ready:
            self.set_main(self._ready.train_button)
            if not self._times_timer.isActive():
                self._times_timer.start()
        elif state.phase == "finished":
            self.set_main(self._running.commands.results)
        elif state.phase == "stopped":
            self.set_main(self._running.commands.resume)

    def _change_part(self, part: QWidget) -> None:
        held, before = self.focusWidget(), self._parts.currentWidget()
        if held is not None and before is not None and before is not part and before.isAncestorOf(held):
            # Else Qt hands the keys to the first control of the other part, and that is Stop.
            self.take_focus()
        self._parts.setCurrentWidget(part)

    def _show_running(self, state: TrainState) -> None:
        self._running.show_state(state, self._facts.examples)
        if state.phase == "failed" and state.error is not None and state.error is not self._told:
            self._told = state.error
            main, second = self._ways_out(state.error)
            self._error.show_error(state.error, main=main, second=second)

    def _about_words(self) -> str:
        state = self._state
        if state.phase == "ready" or self._is_preparing or state.started is None:
            return self._facts.project
        at = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(state.started)).time(), QLocale.FormatType.ShortFormat)
        return self.tr("{project} · {way} · started {time}").format(
            project=self._facts.project, way=preset_name(self._choice.preset), time=at
        )

    # ------------------------------------------------------------ what is asked

    @Slot()
    def _go_to_runs(self) -> None:
        self._is_at_runs = True
        self._show()
        self.runs_asked.emit()
        self._runs.take_focus()

    @Slot()
    def _leave_runs(self) -> None:
        self._is_at_runs = False
        self._show()
        self._to_runs.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_times(self) -> None:
        is_ready = self._parts.currentWidget() is self._ready and self.isVisible()
        if is_ready and self._facts.photos and self._facts.models:
            self.times_asked.emit(self._ready.choice)

    @Slot(TrainChoice)
    def _train(self, choice: TrainChoice) -> None:
        self._choice = choice
        self.train_asked.emit(choice)

    @Slot()
    def _prepare(self) -> None:
        self._is_preparing = True
        self._show()

    @Slot(object)
    def _bring_back(self, run: Path) -> None:
        self._is_preparing = False
        self.run_brought_back.emit(run)

    @Slot()
    def _stop(self) -> None:
        self._show_stopping()
        self.stop_asked.emit()

    @Slot()
    def _throw_away(self) -> None:
        self._show_stopping()
        self.throw_away_asked.emit()

    def _show_stopping(self) -> None:
        """Say it before anyone else has heard of it: the answer to a press is seen at once."""
        self._state = self._state.stopping()
        self._show()

    def _ways_out(self, error: UprotoError) -> tuple[str, str]:
        if isinstance(error, OutOfMemoryError):
            return self.tr("Use the smaller model"), self.tr("Try again")
        if isinstance(error, DeviceLostError):
            return self.tr("Go on"), self.tr("Wait")
        is_begun = bool(self._state.ended) or isinstance(error, RunEndedError)
        main = self.tr("Go on") if is_begun else self.tr("Try again")
        second = self.tr("To Photos") if error.code.startswith("photos.") else self.tr("Train anew")
        return main, second

    @Slot()
    def _leave_error_by_main(self) -> None:
        if isinstance(self._state.error, OutOfMemoryError):
            self._ready.choose_model(BUILT_IN)
            self._prepare()
        else:
            self.go_on_asked.emit()

    @Slot()
    def _leave_error_by_second(self) -> None:
        error = self._state.error
        if isinstance(error, OutOfMemoryError):
            self.go_on_asked.emit()
        elif isinstance(error, DeviceLostError):
            self.wait_asked.emit()
        elif error is not None and error.code.startswith("photos."):
            self.photos_asked.emit()
        else:
            self._prepare()
