"""What the window keeps from one start to the next: recent projects, where it stood, its look."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.store.window import Look, Network, Spot, WindowDocument, WindowPlace, read_window, write_window


class Preferences(QObject):
    """`window.json`, written at each change."""

    changed = Signal()
    list_changed = Signal()  # which projects Home has is another matter now

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

    @Slot(bool)
    def choose_still(self, is_still: bool) -> None:  # noqa: FBT001  (Qt's signal)
        """Whether nothing moves."""
        self._keep(self._kept.model_copy(update={"is_still": is_still}))

    @Slot(object)
    def choose_network(self, network: Network) -> None:
        """How downloads reach the internet."""
        self._keep(self._kept.model_copy(update={"network": network}))

    @Slot(Path)
    def take_off(self, project: Path) -> None:
        """A project is no longer on the list of Home."""
        self._keep(self._kept.without(project))
        self.list_changed.emit()

    @Slot(Path)
    def put_back(self, project: Path) -> None:
        """It is again."""
        self._keep(self._kept.shown_again(project))
        self.list_changed.emit()

    def leave_at(self, spot: Spot) -> None:
        """Where someone is in a project."""
        if self._kept.spot_in(spot.project) != spot:
            self._keep(self._kept.left_at(spot))

    @Slot(Path)
    def remember(self, project: Path) -> None:
        """A project was opened."""
        self._keep(self._kept.used(project))

    def stand(self, place: WindowPlace) -> None:
        """Where the window stands."""
        self._keep(self._kept.model_copy(update={"place": place}))

    def _keep(self, document: WindowDocument) -> None:
        if document == self._kept:
            return
        self._kept = document
        # A full disk takes no more than the memory of where the window stood.
        with suppress(UprotoError):
            write_window(self._path, document)
        self.changed.emit()
