"""Faults of our own: written down, told in the window in plain words, and put into a report without photos."""

import platform
import re
import sys
import traceback
from contextlib import suppress
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

from uproto_core.errors import UprotoError
from uproto_core.store.atomic import append_line, write_text
from uproto_gui.question import Choice, Question, nothing
from uproto_gui.widgets.ask_place import ask_place

_LOG_LINES = 200
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s\"':,]+){2,}")


class Faults(QObject):
    """Takes what nobody caught, from every thread."""

    met = Signal(str)  # the traceback

    def __init__(self, log: Path, question: Question, window: QWidget) -> None:
        super().__init__(window)
        self._log = log
        self._question = question
        self._window = window
        self._text = ""
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
        self._text = text
        self._question.ask(
            self.tr("uproto has met a fault of its own."),
            self.tr("What was done so far is kept. A report helps us to mend it; it has no photos in it."),
            (
                Choice(text=self.tr("Save a report…"), act=self._ask_place),
                Choice(text=self.tr("Go on"), act=nothing),
            ),
            details=text.strip().splitlines()[-1],
        )

    def _ask_place(self) -> None:
        ask_place(
            self._window,
            title=self.tr("Save a report without photos"),
            name="uproto-report.txt",
            kind=self.tr("Text (*.txt)"),
            take=self._write,
        )

    def _write(self, place: Path) -> None:
        with suppress(UprotoError):
            write_text(place, report(self._text, self._log))


def report(fault: str, log: Path) -> str:
    """Versions, the fault and the end of the log; of paths only their last name is left.

    Args:
        fault: The traceback.
        log: The window's log.
    """
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
    except OSError:
        lines = []
    head = (
        f"uproto {version('uproto')}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
    )
    return without_paths("\n".join((*head, "", fault, "", *lines)))


def without_paths(text: str) -> str:
    """The text with every path shortened to its last name: folders may be named after people."""
    return _PATH.sub(lambda found: "…/" + re.split(r"[\\/]", found[0])[-1], text)
