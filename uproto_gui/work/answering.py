"""Answers for photos, given in a thread of their own so that a training is no reason to wait."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryFile, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import DeviceFound, Event, PhotoAnswer, PhotoAnswered
from uproto_core.jobs import PredictJob
from uproto_core.settings import Accelerator
from uproto_core.store.atomic import write_text
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.use.classifier import read_classifier
from uproto_gui.pages.use.state import UseState


class Answering(QObject):
    """The classifier in use and the answers it has given."""

    changed = Signal(object)  # UseState
    classifier_changed = Signal()
    asked = Signal(list)  # list[Path]: photos and folders that were handed over
    answers_arrived = Signal(list)  # list[PhotoAnswer]
    device_found = Signal(object)  # DeviceFound
    ended = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._numbers: set[int] = set()
        self._state = UseState()
        self._answered: list[Path] = []
        self._known = QTemporaryFile(self)
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> UseState:
        """What the Use page shows beside its rows."""
        return self._state

    @property
    def is_running(self) -> bool:
        """Whether photos wait for their answers."""
        return bool(self._numbers)

    def use(self, classifier: Path | None, title: str = "") -> None:
        """Take another classifier, or none; answers of the one before are gone.

        Args:
            classifier: A bundle's folder.
            title: Its name for people.
        """
        if self._numbers:
            self._thread.cancel()
            self._numbers.clear()
        self._answered = []
        facts = read_classifier(classifier, title) if classifier is not None else None
        self._state = UseState().with_classifier(classifier, facts)
        self.classifier_changed.emit()
        self.changed.emit(self._state)

    def get_ready(self, photo: Path) -> None:
        """Load the classifier before it is asked for, by an answer that nobody sees."""
        if self._state.classifier is not None:
            self._thread.start(self._job(self._state.classifier, (photo,)))

    def answer(self, photos: Sequence[Path]) -> None:
        """Answer photos and folders of photos, after those that were asked about before; none is answered twice."""
        classifier, asked = self._state.classifier, tuple(photos)
        if classifier is None or not asked:
            return
        self._numbers.add(self._thread.start(lambda: self._job(classifier, asked, self._write_known())))
        self.asked.emit(list(asked))
        self._show(self._state.asking())

    @Slot()
    def stop(self) -> None:
        """Stop; the answers given stay."""
        self._show(self._state.stopping())
        self._thread.cancel()

    def _job(self, classifier: Path, photos: tuple[Path, ...], known: Path | None = None) -> PredictJob:
        return PredictJob(bundle=classifier, photos=photos, accelerator=self.accelerator, answered=known)

    def _write_known(self) -> Path | None:
        """Say which photos have their answer already; done in the thread, for there may be very many."""
        answered = tuple(self._answered)
        if not answered or not self._known.open():
            return None
        known = Path(self._known.fileName())
        self._known.close()
        lines = (PhotoAnswer(path=photo, answer=None, top=()).model_dump_json(by_alias=True) for photo in answered)
        write_text(known, "\n".join(lines))
        return known

    def _show(self, state: UseState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit(state)

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, DeviceFound):
                self.device_found.emit(event)
        if number not in self._numbers:
            return
        state = self._state
        for event in events:
            state = state.after(event)
        answers = [event.answer for event in events if isinstance(event, PhotoAnswered)]
        self._answered.extend(answer.path for answer in answers)
        if answers:
            self.answers_arrived.emit(answers)
        self._show(state)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number in self._numbers:
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number not in self._numbers:
            return
        self._numbers.discard(number)
        if not self._numbers and outcome != "failed":
            self._show(self._state.ended())
        self.ended.emit()
