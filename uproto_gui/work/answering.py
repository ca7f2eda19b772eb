"""Answers for photos, given in a thread of their own so that a training is no reason to wait."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryFile, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import DeviceFound, Event, PhotoAnswer, PhotoAnswered
from uproto_core.jobs import PredictJob
from uproto_core.settings import Accelerator
from uproto_core.store.atomic import write_text
from uproto_core.sureness import SureLimits
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.use.classifier import read_classifier
from uproto_gui.pages.use.state import UseState


class Answering(QObject):
    """The classifier in use and the answers it has given."""

    changed = Signal(object)  # UseState
    classifier_changed = Signal()
    asked = Signal(list)  # list[Path]: photos and folders that were handed over
    engine_wanted = Signal()  # somebody waits for what the engine answers: what can wait gives way
    answers_arrived = Signal(list)  # list[PhotoAnswer]
    answers_changed = Signal(list)  # list[PhotoAnswer]: all of them, decided on anew
    device_found = Signal(object)  # DeviceFound
    ended = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._numbers: set[int] = set()
        self._state = UseState()
        self._answers: list[PhotoAnswer] = []
        self._aimed: float | None = None
        self._limits: SureLimits | None = None
        """Of the target that was chosen while this classifier is in use."""
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
    def engine(self) -> EngineThread:
        """Where answers are given; whoever shares it gives way to them."""
        return self._thread

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
        self._answers = []
        self._aimed, self._limits = None, None
        facts = read_classifier(classifier, title) if classifier is not None else None
        self._state = UseState().with_classifier(classifier, facts)
        self.classifier_changed.emit()
        self.changed.emit(self._state)

    @Slot(float)
    def aim(self, target: float) -> None:
        """Answer only when right about so often; 0 always. Answers that are there are decided on anew."""
        aimed = self._state.facts.aiming(target)
        if aimed.cost is None:
            return
        self._aimed, self._limits = target, aimed.cost.limits
        self._answers = [answer.under(self._limits) for answer in self._answers]
        self.answers_changed.emit(list(self._answers))
        self._show(self._state.aiming(target, self._answers))

    def read_again(self) -> None:
        """Something was chosen for the classifier elsewhere; answers that are there stay as they were given."""
        if self._state.classifier is not None:
            self._aimed, self._limits = None, None
            facts = read_classifier(self._state.classifier, self._state.facts.title)
            self._show(replace(self._state, facts=facts))

    def get_ready(self, photo: Path) -> None:
        """Load the classifier before it is asked for, by an answer that nobody sees."""
        if self._state.classifier is not None:
            self._thread.start(self._job(self._state.classifier, (photo,)))

    def answer(self, photos: Sequence[Path]) -> None:
        """Answer photos and folders of photos, after those that were asked about before; none is answered twice."""
        classifier, asked = self._state.classifier, tuple(photos)
        if classifier is None or not asked:
            return
        self.engine_wanted.emit()
        self._numbers.add(self._thread.start(lambda: self._job(classifier, asked, self._write_known())))
        self.asked.emit(list(asked))
        self._show(self._state.asking())

    @Slot()
    def stop(self) -> None:
        """Stop; the answers given stay."""
        self._show(self._state.stopping())
        self._thread.cancel()

    def _job(self, classifier: Path, photos: tuple[Path, ...], known: Path | None = None) -> PredictJob:
        return PredictJob(
            bundle=classifier, photos=photos, accelerator=self.accelerator, answered=known, right=self._aimed
        )

    def _write_known(self) -> Path | None:
        """Say which photos have their answer already; done in the thread, for there may be very many."""
        answered = tuple(answer.path for answer in self._answers)
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
        events = [self._decided(event) for event in events]
        for event in events:
            state = state.after(event)
        answers = [event.answer for event in events if isinstance(event, PhotoAnswered)]
        self._answers.extend(answers)
        if answers:
            self.answers_arrived.emit(answers)
        self._show(state)

    def _decided(self, event: Event) -> Event:
        """An answer that was on its way while another target was chosen follows it like those that were there."""
        if self._limits is None or not isinstance(event, PhotoAnswered):
            return event
        return replace(event, answer=event.answer.under(self._limits))

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
