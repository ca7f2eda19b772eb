"""The window's scenes: every page, empty, running, finished and with an error, one after the other.

A scene leaves the window in a state and names it; whoever plays them waits until it is quiet and takes its picture.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from uproto_core.errors import BundleUnusableError, RunEndedError, SourceGoneError
from uproto_core.events import PhotoExplained
from uproto_core.store.paths import RunPaths, UserPaths
from uproto_core.store.project import create_project
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.question_card import QuestionCard
from uproto_gui.pages.check.questions import ASKING
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.split_list import SplitList
from uproto_gui.pages.results.hunt_view import HuntPane
from uproto_gui.pages.results.view import Tab
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.pages.train.settings_fold import SettingsFold
from uproto_gui.pages.use.view import UsePage
from uproto_gui.rail import STEPS
from uproto_gui.replay import Replay
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.name_question import NameQuestion
from uproto_gui.widgets.tabs import Tabs

_QUIET_MS = 500
_PROJECT = "Sample moths"

Scene = str | Callable[[], bool]
"""The name of a picture to take now, or something to wait for."""


class Stage(QObject):
    """Plays scenes in a window."""

    picture_due = Signal(str)
    ended = Signal()

    def __init__(
        self,
        window: MainWindow,
        replay: Replay,
        *,
        paths: UserPaths,
        source: Path,
        archive: Path | None = None,
        quiet_ms: int = _QUIET_MS,
    ) -> None:
        """Prepare.

        Args:
            window: Shown already, with a session on replaying engines.
            replay: Says what they say and when.
            paths: Folders that belong to these pictures alone.
            source: The sample's photos.
            archive: Photos that nobody has sorted, where there are some.
            quiet_ms: How long no photo must have arrived before a picture is taken.
        """
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._replay = replay
        self._paths = paths
        self._source = source
        self._archive = archive
        self._scenes = self._all()
        self._waits_for: Callable[[], bool] | None = None
        self._name = ""
        # Restarted by every photo that arrives: a picture is taken when none has for a while.
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._take)
        self._look = QTimer(self)
        self._look.setInterval(20)
        self._look.timeout.connect(self._go_on)
        window.thumbnails.arrived.connect(self._still_busy)

    def play(self) -> None:
        """Begin."""
        self._look.start()

    @Slot()
    def _go_on(self) -> None:
        if self._waits_for is not None and not self._waits_for():
            return
        self._waits_for = None
        scene = next(self._scenes, None)
        if scene is None:
            self._look.stop()
            self.ended.emit()
        elif isinstance(scene, str):
            self._look.stop()
            self._name = scene
            self._quiet.start()
        else:
            self._waits_for = scene

    @Slot()
    def _still_busy(self) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    @Slot()
    def _take(self) -> None:
        self.picture_due.emit(self._name)
        self._look.start()

    # ------------------------------------------------------------ the scenes

    def _all(self) -> Iterator[Scene]:
        for scenes in (self._empty, self._photos, self._training, self._results, self._use, self._errors):
            yield from scenes()

    def _empty(self) -> Iterator[Scene]:
        yield "home-empty"
        for place in STEPS:
            self._window.go_to(place)
            yield f"{place}-empty"
        for place in ("settings", "help"):
            self._window.go_to(place)
            yield place

    def _photos(self) -> Iterator[Scene]:
        window, replay, reading = self._window, self._replay, self._session.reading
        replay.hold("scan", 0.5)
        self._session.begin(self._source, _PROJECT)
        window.go_to("photos")
        yield lambda: bool(reading.photos.rows)
        yield "photos-running"
        replay.release()
        replay.hold("check", 0.7)
        yield lambda: reading.check.is_running
        yield "photos-finished"
        window.go_to("check")
        yield "check-running"
        replay.release()
        yield lambda: reading.check.phase == "done"
        yield "check-finished"
        yield from self._findings()
        yield from self._classes()

    def _classes(self) -> Iterator[Scene]:
        """A photo that was moved and a class that is left out, and the question before a name."""
        window, deciding, reading = self._window, self._session.deciding, self._session.reading
        window.go_to("photos")
        classes = window.page.findChild(ClassTable)
        question = window.page.findChild(NameQuestion)
        assert classes is not None
        assert question is not None
        first, last = classes.shown[0], classes.shown[-1]
        row = next(row for row in reading.photos.rows if row.name == last)
        deciding.move(list(reading.photos.photos_of(row))[:1], first)
        deciding.leave_out_classes([last])
        yield lambda: not reading.is_running
        classes.choose(last)
        yield "photos-left-out"
        classes.choose(first)
        classes.merge_pressed.emit()
        yield "photos-merge"
        question.leave()
        deciding.undo()
        deciding.undo()
        yield lambda: not reading.is_running

    def _findings(self) -> Iterator[Scene]:
        """Each kind of trouble that the sample has, one question decided, and one kind ignored."""
        window, deciding = self._window, self._session.deciding
        kinds = window.page.findChild(FindingList)
        cards = window.page.findChild(QuestionCard)
        assert kinds is not None
        assert cards is not None
        found = [kind for kind in self._session.reading.check.kinds if kind.looked == "found" and kind.finding]
        for kind in found:
            kinds.choose(kind.kind)
            yield f"check-{kind.kind}"
        asking = next((kind for kind in found if kind.kind in ASKING), None)
        if asking is not None:
            kinds.choose(asking.kind)
            cards.row.answered.emit(next(answer for answer in cards.row.answers if not answer.asks))
            yield "check-decided"
            deciding.undo()
            yield lambda: not self._session.reading.is_running
        if found and found[-1].finding is not None:
            deciding.ignore(found[-1].finding.key)
            fold = window.page.findChild(Button, "ignored-findings")
            assert fold is not None
            fold.click()
            kinds.choose(found[-1].kind)
            yield "check-ignored"
            deciding.undo()
        yield from self._not_sure(kinds)

    def _not_sure(self, kinds: FindingList) -> Iterator[Scene]:
        """Two photos of which the person was not sure, and that wait for a decision."""
        reading, deciding = self._session.reading, self._session.deciding
        deciding.doubt([path for row in reading.photos.rows[:2] for path in reading.photos.photos_of(row)[:1]])
        kinds.choose("not-sure")
        yield "check-not-sure"
        deciding.undo()
        yield lambda: not reading.is_running

    def _training(self) -> Iterator[Scene]:
        window, session, training = self._window, self._session, self._session.training
        window.go_to("train")
        yield "train-ready"
        fold = window.page.findChild(Button, "more-settings")
        assert fold is not None
        fold.click()
        settings = window.page.findChild(SettingsFold)
        assert settings is not None
        settings.complete()
        # A busy computer takes its time to put them all in their places.
        yield lambda: settings.rect().contains(settings.fields[-1].geometry())
        yield "train-settings"
        fold.click()
        self._replay.hold("train", 0.7)
        session.train(TrainChoice())
        yield lambda: bool(training.state.rounds)
        yield "train-running"
        window.go_to("home")
        yield "home-running"
        window.go_to("train")
        window.close()
        yield "train-closing"
        window.question.leave()
        training.pause()
        yield "train-paused"
        training.go_on()
        self._replay.release()
        yield lambda: session.results is not None and not training.is_running

    def _results(self) -> Iterator[Scene]:
        window = self._window
        window.go_to("results")
        tabs = window.page.findChild(Tabs)
        assert tabs is not None
        yield tabs.isVisible
        yield "results-summary"
        for tab in Tab:
            if tab is not Tab.SUMMARY:
                tabs.setCurrentIndex(tab)
                yield f"results-{tab.name.lower().replace('_', '-')}"
        yield from self._mistakes(tabs)
        yield from self._hunt(tabs)
        yield from self._split()
        window.go_to("train")
        yield "train-finished"
        window.go_to("home")
        yield "home-finished"

    def _mistakes(self, tabs: Tabs) -> Iterator[Scene]:
        """The exam's mistakes as a table, one by one, and what was decided about them."""
        tabs.setCurrentIndex(Tab.MIX_UPS)
        views = self._window.page.findChild(Tabs, "mix-up-views")
        assert views is not None
        for number, name in enumerate(("table", "mistakes", "mistakes-decided"), start=1):
            views.setCurrentIndex(number)
            yield f"results-{name}"
        views.setCurrentIndex(0)

    def _hunt(self, tabs: Tabs) -> Iterator[Scene]:
        """What to hunt for; and, where there are photos that belong to no class yet, one that was found."""
        tabs.setCurrentIndex(Tab.RESCUED)
        pane = self._window.page.findChild(HuntPane)
        asked = self._window.page.findChild(Button, "hunt-archive")
        assert pane is not None
        assert asked is not None
        asked.click()
        yield "results-hunt"
        if self._archive is not None:
            pane.begin_asked.emit(self._archive, [known.name for known in pane.state.known_classes[:1]])
            yield lambda: pane.state.phase == "looked"
            yield "results-hunt-photo"
            pane.end_asked.emit()
        pane.back_asked.emit()

    def _split(self) -> Iterator[Scene]:
        """Which photo is for what, once something was trained."""
        self._window.go_to("photos")
        page = self._window.page
        rows, asked, back = (
            page.findChild(SplitList),
            page.findChild(Button, "show-split"),
            page.findChild(Button, "split-back"),
        )
        assert rows is not None
        assert asked is not None
        assert back is not None
        asked.click()
        yield lambda: rows.model().rowCount() > 0
        yield "photos-split"
        back.click()

    def _use(self) -> Iterator[Scene]:
        window, answering = self._window, self._session.answering
        window.go_to("use")
        yield "use-ready"
        self._replay.hold("predict", 0.5)
        answering.answer((self._source,))
        yield lambda: answering.state.photos > 0
        yield "use-running"
        self._replay.release()
        yield lambda: answering.state.phase == "done"
        yield "use-finished"
        yield from self._said()

    def _said(self) -> Iterator[Scene]:
        """Where the classifier looked on a photo, and what a person said of it."""
        session, page = self._session, self._window.page
        explained = next(event for event in self._replay.events["explain"] if isinstance(event, PhotoExplained))
        looked = page.findChild(Button, "looked")
        assert isinstance(page, UsePage)
        assert looked is not None
        page.expect([explained.path])
        looked.click()
        yield lambda: not session.answering.engine.is_busy
        yield "use-looked"
        looked.click()
        page.class_said.emit(explained.path, explained.class_name)
        yield lambda: not session.reading.is_running
        yield "use-said"
        session.deciding.undo()
        yield lambda: not session.reading.is_running

    def _errors(self) -> Iterator[Scene]:
        window, session, replay = self._window, self._session, self._replay
        replay.errors["scan"] = SourceGoneError(folder=self._source)
        session.scan()
        window.go_to("photos")
        yield lambda: session.reading.photos.phase == "failed"
        yield "photos-error"
        replay.errors = {"check": RunEndedError(step="checks")}
        session.check()
        window.go_to("check")
        yield lambda: session.reading.check.phase == "failed"
        yield "check-error"
        replay.errors = {"train": RunEndedError(step="matching")}
        replay.holds["train"] = 0.6
        window.go_to("train")
        session.train(TrainChoice())
        yield lambda: session.training.state.phase == "failed"
        yield "train-error"
        newer = BundleUnusableError(path=self._source, because="it is from a newer version of uproto")
        replay.errors = {"predict": newer}
        replay.release()
        session.use_classifier(self._source)
        window.go_to("use")
        session.answering.answer((self._source,))
        yield lambda: session.answering.state.phase == "failed"
        yield "use-error"
        replay.errors = {}
        yield from self._broken_results()

    def _broken_results(self) -> Iterator[Scene]:
        window, run = self._window, self._session.results
        assert run is not None
        RunPaths(run).predictions.write_text("not a table")
        self._session.results_changed.emit()
        window.go_to("results")
        yield "results-error"
        create_project(self._paths.projects, "On the blue drive", [self._source / "not-there"]).close()
        window.go_to("home")
        yield "home-error"
