"""Names and descriptions that a person types, and the choice of sentences on request, as a training would make it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import TextsUnusableError, UprotoError
from uproto_core.events import Event, StageEnded, StageName, StageProgressed, StageStarted, TextsChosen
from uproto_core.jobs import TextsJob
from uproto_core.settings import Accelerator
from uproto_core.store.class_words import ClassWords, words_by_name
from uproto_core.store.project import Project
from uproto_core.store.texts import read_sentences
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.work.deciding import Change
from uproto_gui.work.reading import Reading

_STAGES: tuple[StageName, ...] = ("scan", "photos", "split", "features", "texts")
_EFFORT: dict[StageName, float] = {"scan": 1, "photos": 4, "split": 1, "features": 60, "texts": 20}
"""How long each takes beside the others; only the bar leans on it."""


class Describing(QObject):
    """The words of the open project's classes."""

    failed = Signal(object)  # UprotoError

    def __init__(
        self,
        thread: EngineThread,
        change: Change,
        project: Callable[[], Project | None],
        reading: Reading,
        parent: QObject | None = None,
    ) -> None:
        """Type about a project.

        Args:
            thread: Chooses sentences.
            change: How the open project is changed.
            project: The one that is open, if one is.
            reading: Told what is typed and chosen.
            parent: As usual.
        """
        super().__init__(parent)
        self._thread, self._change, self._project, self._reading = thread, change, project, reading
        self._number = 0
        self._stage: StageName = "scan"
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @Slot()
    def read(self) -> None:
        """Another project, or classes are called otherwise: what was typed about each."""
        project = self._project()
        words = words_by_name(project.class_words, project.decisions.curation) if project is not None else {}
        if words != self._reading.check.words:
            self._reading.read_words(words)

    @Slot(str, str, str)
    def type(self, class_name: str, name: str, description: str) -> None:
        """Keep what was typed about a class."""
        words = ClassWords(name=name, description=description)
        if self._change(lambda project: project.type_words(class_name, words)):
            self.read()

    @Slot()
    def choose(self) -> None:
        """Look which sentences would be kept; what the model reads for it is read only once."""
        project = self._project()
        if project is None or project.is_look_only or self._reading.check.choosing is not None:
            return
        self._number = self._thread.start(
            TextsJob(source=project.root, texts=project.document.texts, accelerator=self.accelerator)
        )
        self._stage = "scan"
        self._reading.tell_choosing(0.0)

    @Slot()
    def stop(self) -> None:
        """Choose no further."""
        if self._reading.check.choosing is not None:
            self._thread.cancel()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        share = self._reading.check.choosing or 0.0
        for event in events:
            match event:
                case StageStarted(stage=stage) if stage in _EFFORT:
                    self._stage, share = stage, _before(stage)
                case StageProgressed(stage=stage, done=done, total=total) if stage == self._stage and total:
                    share = _before(stage) + _part(stage) * min(done / total, 1.0)
                case StageEnded(stage=stage) if stage in _EFFORT:
                    share = _before(stage) + _part(stage)
                case TextsChosen(texts=texts):
                    try:
                        self._reading.read_texts(read_sentences(texts))
                    except TextsUnusableError as error:
                        self.failed.emit(error)
        self._reading.tell_choosing(share)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self.failed.emit(error)

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        del outcome
        if number == self._number:
            self._reading.tell_choosing(None)


def _part(stage: StageName) -> float:
    return _EFFORT[stage] / sum(_EFFORT.values())


def _before(stage: StageName) -> float:
    return sum(_part(other) for other in _STAGES[: _STAGES.index(stage)])
