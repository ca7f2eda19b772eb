"""Whether folders of photos can be reached: each asked by a thread of its own, for a network folder may never answer.

A thread that hangs in the system cannot be ended; it is a daemon and keeps nothing from closing. No folder is asked
again while it has not answered.
"""

import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

FolderState = Literal["asked", "there", "gone", "silent"]

_MS_UNTIL_SILENT = 2500


class FolderStates(QObject):
    """What is known by now of each folder that was asked for."""

    changed = Signal()
    _answered = Signal(object, bool)  # Path, whether it is there

    def __init__(self, parent: QObject | None = None, *, ms_until_silent: int = _MS_UNTIL_SILENT) -> None:
        """Prepare.

        Args:
            parent: Owner.
            ms_until_silent: How long a folder may take to answer before that is told.
        """
        super().__init__(parent)
        self._states: dict[Path, FolderState] = {}
        self._waited_for: set[Path] = set()
        self._ms_until_silent = ms_until_silent
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def state(self, folder: Path) -> FolderState:
        """What is known of a folder; the last answer, while it is asked anew."""
        return self._states.get(folder, "asked")

    def ask(self, folders: Iterable[Path]) -> None:
        """Ask for folders, or for tables; `changed` follows where the answer is another one."""
        for folder in dict.fromkeys(folders):
            if folder in self._waited_for:
                continue
            self._waited_for.add(folder)
            threading.Thread(target=self._look, args=(folder,), name="folder", daemon=True).start()
        QTimer.singleShot(self._ms_until_silent, self, self._tell_silent)

    def _look(self, folder: Path) -> None:
        # Not Path.exists, which raises where a folder above may not be entered.
        is_there = os.path.exists(folder)  # noqa: PTH110
        # The window may have been closed while the system thought about it.
        with suppress(RuntimeError):
            self._answered.emit(folder, is_there)

    @Slot(object, bool)
    def _take(self, folder: Path, is_there: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._waited_for.discard(folder)
        self._keep({folder: "there" if is_there else "gone"})

    @Slot()
    def _tell_silent(self) -> None:
        self._keep(dict.fromkeys(self._waited_for, "silent"))

    def _keep(self, found: dict[Path, FolderState]) -> None:
        if any(self._states.get(folder) != state for folder, state in found.items()):
            self._states |= found
            self.changed.emit()
