"""[Save a report without photos]: made in threads, shown in the window, saved where the person likes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.engine import Engine
from uproto_core.errors import UprotoError
from uproto_core.events import Event, SelfTested
from uproto_core.jobs import SelfTestJob
from uproto_core.store.paths import UserPaths
from uproto_core.store.report import ReportPart, report_parts, write_report
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.report_sheet import ReportSheet


class Reporting(QObject):
    """One report at a time; a process of its own tests itself for it, and is gone afterwards."""

    _made = Signal(int, object, bool)  # number, tuple[ReportPart, ...], whether nothing more comes

    def __init__(
        self, make_engine: Callable[[], Engine], paths: UserPaths, *, covered: QWidget, window: QWidget
    ) -> None:
        """Prepare; nothing is begun.

        Args:
            make_engine: Makes the engine that tests itself.
            paths: The person's folders.
            covered: What the report is shown over.
            window: Owner, and parent of the dialog.
        """
        super().__init__(window)
        self._make_engine = make_engine
        self._paths = paths
        self._window = window
        self.sheet = ReportSheet(covered)
        self.sheet.save_asked.connect(self._ask_place)
        self.sheet.closed.connect(self._stop)
        self._thread: EngineThread | None = None
        self._number = 0
        self._faults: tuple[str, ...] = ()
        self._tested: SelfTested | None = None
        self._because = ""
        self._parts: tuple[ReportPart, ...] = ()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._take_parts, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def make(self, fault: str = "") -> None:
        """Make a report and show it.

        Args:
            fault: What went wrong just now, in technical words; left out where nothing did.
        """
        self._number += 1
        self._faults, self._tested, self._because, self._parts = (fault,), None, "", ()
        self.sheet.open()
        self._collect(is_whole=False)
        self._drop_thread()
        thread = EngineThread(self._make_engine(), "self-test", self)
        thread.events_arrived.connect(self._hear)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)
        self._thread = thread
        thread.start(SelfTestJob())

    def shutdown(self) -> None:
        """Wait for what is being read or written."""
        self._drop_thread()
        for thread in self.findChildren(EngineThread):
            thread.shutdown()
        self._pool.clear()
        self._pool.waitForDone()

    def _collect(self, *, is_whole: bool) -> None:
        because = "" if is_whole else "it still runs"
        self._pool.start(
            partial(self._read, self._number, self._tested, self._because or because, self._faults, is_whole=is_whole)
        )

    def _read(
        self, number: int, tested: SelfTested | None, because: str, faults: tuple[str, ...], *, is_whole: bool
    ) -> None:
        parts = report_parts(self._paths, tested=tested, why_untested=because, faults=faults)
        self._made.emit(number, parts, is_whole)

    @Slot(int, object, bool)
    def _take_parts(self, number: int, parts: tuple[ReportPart, ...], is_whole: bool) -> None:  # noqa: FBT001
        if number == self._number and not self.sheet.isHidden():
            self._parts = parts
            self.sheet.show_parts(parts, is_whole=is_whole)

    # ------------------------------------------------------------ the self-test

    @Slot(int, list)
    def _hear(self, _number: int, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, SelfTested):
                self._tested = event

    @Slot(int, object)
    def _fail(self, _number: int, error: UprotoError) -> None:
        self._because = error.what_happened

    @Slot(int, str)
    def _end(self, _number: int, _outcome: Outcome) -> None:
        # What it said is here; its process need not wait for another report.
        self._drop_thread()
        if not self.sheet.isHidden():
            self._collect(is_whole=True)

    @Slot()
    def _stop(self) -> None:
        self._drop_thread()

    def _drop_thread(self) -> None:
        if self._thread is not None:
            self._thread.retire()
            self._thread = None

    # ------------------------------------------------------------ saving

    @Slot()
    def _ask_place(self) -> None:
        ask_place(
            self._window,
            title=self.tr("Save a report without photos"),
            name="uproto-report.zip",
            kind=self.tr("Report (*.zip)"),
            take=self._write,
        )

    def _write(self, place: Path) -> None:
        try:
            write_report(place, self._parts)
        except UprotoError as error:
            self.sheet.say("\n".join(error_sentences(error)))
        else:
            self.sheet.say(self.tr("Saved as “{file}”.").format(file=place.name))
