"""A hunt in an archive for the project that is open: what runs for it, and what is kept of it.

It shares the thread of answers and the classifier that is loaded there, so that it goes on while a training runs. It
gives way to every photo that is dropped, and then reads on: what it has read lies in the caches.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event
from uproto_core.jobs import HuntJob
from uproto_core.store.project import Project
from uproto_gui.engine_thread import Outcome
from uproto_gui.pages.results.hunt import HuntClass, HuntState
from uproto_gui.work.answering import Answering
from uproto_gui.work.deciding import Deciding


class Hunting(QObject):
    """One hunt at most; its answers are decisions of the project like any others."""

    changed = Signal(object)  # HuntState

    def __init__(
        self,
        answering: Answering,
        deciding: Deciding,
        project: Callable[[], Project | None],
        names: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        """Prepare.

        Args:
            answering: Whose thread is shared.
            deciding: Keeps the hunt and its answers.
            project: The one that is open, if one is.
            names: What its classes are called now.
            parent: As usual.
        """
        super().__init__(parent)
        self._answering = answering
        self._thread = answering.engine
        self._deciding = deciding
        self._project = project
        self._names = names
        self._root: Path | None = None
        self._run: Path | None = None
        self._number = 0
        self._is_wanted = False
        """Whether the folder is to be read to its end, whatever comes between."""
        self._state = HuntState()
        self._thread.events_arrived.connect(self._take)
        self._thread.failed.connect(self._fail)
        self._thread.ended.connect(self._end)
        answering.engine_wanted.connect(self._give_way)
        deciding.changed.connect(self.heed_decisions)

    @property
    def state(self) -> HuntState:
        """What the pane shows."""
        return self._state

    def show(self, run: Path, classes: Sequence[HuntClass]) -> None:
        """The results of a training are shown: its classes can be looked for, and a hunt that was left taken up.

        Args:
            run: The training, whose classifier looks for them.
            classes: What it has learned.
        """
        if run == self._run and self._state.is_under_way:
            return
        was_open = self._is_wanted or self._state.phase == "looked"
        self._stop()
        self._run = run
        project = self._project()
        self._root = project.root if project is not None else None
        fresh = HuntState(is_look_only=project is None or project.is_look_only).knowing(classes)
        self._show(fresh.left_with(project.hunt if project is not None else None))
        if was_open:
            # A newer classifier looks better than the one before.
            self.take_up()

    @Slot()
    def heed_project(self) -> None:
        """Another project may be open, or none."""
        project = self._project()
        root = project.root if project is not None else None
        if root != self._root:
            self._stop()
            self._root, self._run = root, None
            self._show(HuntState())

    @Slot(Path, list)
    def begin(self, folder: Path, classes: Sequence[str]) -> None:
        """Begin a hunt in a folder."""
        if self._run is not None and self._deciding.begin_hunt(folder, classes):
            self._stop()
            self._show(self._state.begun(folder, classes))
            self._start()

    @Slot()
    def take_up(self) -> None:
        """Go on with a hunt that was left; its folder is read again, mostly from the caches."""
        if self._state.phase in {"left", "failed"}:
            self._show(self._state.taken_up())
            self._start()

    @Slot()
    def leave(self) -> None:
        """Leave it, to be taken up again."""
        self._stop()
        self._show(self._state.left())

    @Slot()
    def end(self) -> None:
        """Stop here: another one can begin."""
        self._stop()
        if self._deciding.end_hunt():
            project = self._project()
            self._show(self._state.left_with(project.hunt if project is not None else None))

    # ------------------------------------------------------------ answers

    @Slot(Path, str)
    def find(self, photo: Path, class_name: str) -> None:
        """The photo is of this class."""
        self._deciding.answer_hunt("found", photo, class_name)

    @Slot(Path, str)
    def pass_over(self, photo: Path, class_name: str) -> None:
        """The photo is not of this class."""
        self._deciding.answer_hunt("not-it", photo, class_name)

    @Slot(Path, str)
    def put_off(self, photo: Path, class_name: str) -> None:
        """Ask about the photo later."""
        self._deciding.answer_hunt("put-off", photo, class_name)

    @Slot()
    def heed_decisions(self) -> None:
        """Something was decided or undone."""
        project = self._project()
        hunt = project.hunt if project is not None else None
        if hunt is None or (not self._state.is_under_way and not hunt.is_ended):
            return
        self._show(self._state.answered(hunt.answers))

    # ------------------------------------------------------------ the job

    def _start(self) -> None:
        folder = self._state.folder
        if self._run is not None and folder is not None:
            self._is_wanted = True
            job = HuntJob(
                run=self._run,
                folder=folder,
                classes=self._state.classes,
                accelerator=self._answering.accelerator,
            )
            self._number = self._thread.start(job)

    def _stop(self) -> None:
        self._is_wanted = False
        self._thread.stop(self._number)
        self._number = 0

    @Slot()
    def _give_way(self) -> None:
        """Photos wait for their answers, or a person for where the classifier looked: they come first."""
        if self._is_wanted:
            self._thread.stop(self._number)

    def _show(self, state: HuntState) -> None:
        named = replace(state, class_names=tuple(self._names()))
        if named != self._state:
            self._state = named
            self.changed.emit(named)

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number == self._number:
            state = self._state
            for event in events:
                state = state.after(event)
            self._show(state)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self._is_wanted = False
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if outcome == "stopped" and self._is_wanted:
            self._show(self._state.taken_up())
            self._start()
        elif outcome != "broken":
            self._is_wanted = False
