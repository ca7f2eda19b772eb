"""Importing the pages beside the window: what they need takes longer than the window may stand still."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class _Told(QObject):
    """Carries the end to the window's thread."""

    done = Signal()


class _Work(QRunnable):
    """Imports modules one after the other."""

    def __init__(self, modules: Sequence[str], told: _Told) -> None:
        super().__init__()
        self._modules, self._told = tuple(modules), told

    def run(self) -> None:
        for module in self._modules:
            import_module(module)
        self._told.done.emit()


class Imports(QObject):
    """Modules that will be needed, imported in a thread; whoever needs one before imports it as ever."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._told = _Told(self)
        self._told.done.connect(self.done, Qt.ConnectionType.QueuedConnection)

    def begin(self, modules: Sequence[str]) -> None:
        """Import these; `done` is told when they are here."""
        self._pool.start(_Work(modules, self._told))

    def shutdown(self) -> None:
        """Wait for what is being imported."""
        self._pool.clear()
        self._pool.waitForDone()
