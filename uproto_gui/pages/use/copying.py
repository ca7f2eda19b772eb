"""Copies photos into folders for their answers, in a thread of its own; can be stopped, and taken back."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import PhotoAnswer
from uproto_core.store.sorted_copies import copy_into, require_apart, take_back

_SECONDS_BETWEEN_EVENTS: Final = 0.1


@dataclass(frozen=True, kw_only=True)
class CopiesMade:
    """What came of it, also where it was stopped or failed on the way."""

    folder: Path
    new: tuple[tuple[Path, Path], ...] = ()
    """Copy and photo, of those made now."""
    already: int = 0
    """Photos whose copy was there before."""
    unreadable: int = 0
    """Photos that could not be read, and were left where they are."""


@dataclass(frozen=True, kw_only=True)
class CopiesTakenBack:
    """What came of taking copies back."""

    gone: int
    kept: int
    """Copies that somebody changed since, or that could not be deleted."""


class Copying(QObject):
    """One copying at a time."""

    progressed = Signal(int, int)  # done, of
    ended = Signal(object)  # CopiesMade
    failed = Signal(object, object)  # UprotoError, CopiesMade
    taken_back = Signal(object)  # CopiesTakenBack

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        # Its own pool waits for the photo being copied when the page goes.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.destroyed.connect(self._stop.set)

    def copy(self, folder: Path, answers: Sequence[PhotoAnswer]) -> None:
        """Begin to copy; `ended` or `failed` follows.

        Args:
            folder: Where the folders of the answers are made.
            answers: Of the photos.
        """
        self._stop.clear()
        self._pool.start(partial(self._copy, folder, tuple(answers)))

    def take_back(self, made: CopiesMade) -> None:
        """Delete the copies that were made; `taken_back` follows."""
        self._pool.start(partial(self._take_back, made))

    @Slot()
    def stop(self) -> None:
        """End after the photo that is being copied; what is copied stays."""
        self._stop.set()

    def _copy(self, folder: Path, answers: Sequence[PhotoAnswer]) -> None:
        new: list[tuple[Path, Path]] = []
        already = unreadable = 0
        last = monotonic()

        def made() -> CopiesMade:
            return CopiesMade(folder=folder, new=tuple(new), already=already, unreadable=unreadable)

        try:
            require_apart(folder, {answer.path.parent for answer in answers})
            for done, answer in enumerate(answers):
                if self._stop.is_set():
                    break
                copied = copy_into(folder, answer)
                if copied is None:
                    unreadable += 1
                elif copied.is_new:
                    new.append((copied.path, answer.path))
                else:
                    already += 1
                if monotonic() - last > _SECONDS_BETWEEN_EVENTS:
                    last = monotonic()
                    self.progressed.emit(done + 1, len(answers))
        except UprotoError as error:
            self.failed.emit(error, made())
        else:
            self.ended.emit(made())

    def _take_back(self, made: CopiesMade) -> None:
        gone = sum(take_back(copy, photo) for copy, photo in made.new)
        self.taken_back.emit(CopiesTakenBack(gone=gone, kept=len(made.new) - gone))
