"""Faults of our own: written down, told in the window in plain words, and put into a report without photos."""

import sys
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.errors import UprotoError
from uproto_core.store.atomic import append_line
from uproto_gui.question import Choice, Question, nothing


class Faults(QObject):
    """Takes what nobody caught, from every thread."""

    met = Signal(str)  # the traceback
    report_asked = Signal(str)  # the traceback

    def __init__(self, log: Path, question: Question, window: QWidget) -> None:
        super().__init__(window)
        self._log = log
        self._question = question
        # A fault in a thread is told by the window's own.
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def take_over(self) -> None:
        """Become the process's hook."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write a fault down and tell it."""
        text = "".join(traceback.format_exception(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        with suppress(UprotoError):
            append_line(self._log, f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}")
        self.met.emit(text)

    @Slot(str)
    def _show(self, text: str) -> None:
        self._question.ask(
            self.tr("uproto has met a fault of its own."),
            self.tr("What was done so far is kept. A report helps us to mend it; it has no photos in it."),
            (
                Choice(text=self.tr("Save a report…"), act=lambda: self.report_asked.emit(text)),
                Choice(text=self.tr("Go on"), act=nothing),
            ),
            details=text.strip().splitlines()[-1],
        )
