"""How much is in the program's folders, and emptying them: in a thread, for a cache has a hundred thousand files."""

from functools import partial
from typing import get_args

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from uproto_core.store.cache import bytes_in, empty_cache, empty_log
from uproto_core.store.paths import UserPaths
from uproto_gui.pages.settings.state import FolderKind


class FolderSizes(QObject):
    """Sizes in bytes by kind of folder, as far as they are known."""

    changed = Signal()
    _found = Signal(str, object)  # FolderKind, int

    def __init__(self, paths: UserPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._folders = {
            "projects": paths.projects,
            "models": paths.backbones,
            "cache": paths.cache,
            "log": paths.log,
        }
        self._sizes: dict[FolderKind, int] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def sizes(self) -> dict[FolderKind, int]:
        """What is known by now."""
        return self._sizes

    def read(self) -> None:
        """Measure all of them."""
        self._pool.clear()
        for kind in get_args(FolderKind):
            self._pool.start(partial(self._measure, kind))

    @Slot(str)
    def empty(self, kind: FolderKind) -> None:
        """Empty one of those that can be emptied, and measure it."""
        self._pool.start(partial(self._empty, kind))

    def shutdown(self) -> None:
        """Wait for what is being measured or emptied."""
        self._pool.clear()
        self._pool.waitForDone()

    def _empty(self, kind: FolderKind) -> None:
        if kind == "cache":
            empty_cache(self._paths)
        elif kind == "log":
            empty_log(self._paths)
        self._measure(kind)

    def _measure(self, kind: FolderKind) -> None:
        self._found.emit(kind, bytes_in(self._folders[kind]))

    @Slot(str, object)
    def _take(self, kind: FolderKind, size: int) -> None:
        self._sizes = {**self._sizes, kind: size}
        self.changed.emit()
