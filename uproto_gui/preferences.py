"""What the window keeps from one start to the next: recent projects, where it stood, its look."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.store.window import Look, WindowDocument, WindowPlace, read_window, write_window


class Preferences(QObject):
    """`window.json`, written at each change."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._kept = read_window(path)

    @property
    def kept(self) -> WindowDocument:
        """As it is now."""
        return self._kept

    @Slot(str)
    def choose_look(self, look: Look) -> None:
        """Light, dark, or as the system has it."""
        self._keep(self._kept.model_copy(update={"look": look}))

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """One of the window's languages, or nothing for the system's."""
        self._keep(self._kept.model_copy(update={"language": language}))

    @Slot(bool)
    def choose_processor_only(self, is_only: bool) -> None:  # noqa: FBT001  (Qt's signal)
        """Whether a graphics card is left alone."""
        self._keep(self._kept.model_copy(update={"is_processor_only": is_only}))

    @Slot(bool)
    def choose_sleep_held(self, is_held: bool) -> None:  # noqa: FBT001  (Qt's signal)
        """Whether sleep is held back while a training runs."""
        self._keep(self._kept.model_copy(update={"is_sleep_held": is_held}))

    @Slot(Path)
    def remember(self, project: Path) -> None:
        """A project was opened."""
        self._keep(self._kept.used(project))

    def stand(self, place: WindowPlace) -> None:
        """Where the window stands."""
        self._keep(self._kept.model_copy(update={"place": place}))

    def _keep(self, document: WindowDocument) -> None:
        self._kept = document
        # A full disk takes no more than the memory of where the window stood.
        with suppress(UprotoError):
            write_window(self._path, document)
        self.changed.emit()
