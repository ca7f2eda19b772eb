"""A window on an engine that says what a test tells it, and the events of a small folder of two classes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from tests.gui.told_engine import ToldEngine
from uproto_core.errors import UprotoError
from uproto_core.events import Event, FindingMade, PhotosFoundAgain, SourceScanned
from uproto_core.figures import ClassCount, ScanSummary
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob, FindPhotosJob, Job, ScanJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import photos_folder
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.check.state import KINDS
from uproto_gui.preferences import Preferences
from uproto_gui.session import Session

Told = list[Event | UprotoError]


def scanned(source: Path, photos: int = 4) -> SourceScanned:
    """A scan of two classes; the photos need not be there."""
    counts = (
        ClassCount(class_name="Fox", photos=photos, group="even"),
        ClassCount(class_name="Lynx", photos=photos, group="even"),
    )
    summary = ScanSummary(photos=2 * photos, classes=counts, splits={}, ignored={"empty": 3}, seconds=0.1)
    examples = {name: tuple(source / name / f"{number}.jpg" for number in range(photos)) for name in ("Fox", "Lynx")}
    return SourceScanned(summary=summary, examples=examples)


def looked(job: Job) -> Told:
    """What a scan and a check of any source say: two classes, and nothing wrong with them."""
    match job:
        case ScanJob(source=source):
            return [scanned(photos_folder(source))]
        case CheckJob():
            return [FindingMade(finding=Finding(code=kind, photos=0)) for kind in KINDS]
        case FindPhotosJob(source=source, folder=folder):
            return [PhotosFoundAgain(source=source, folder=folder, found=0)]
        case _:
            return []


class Opened:
    """The parts of a window that a test asks for, closed with it."""

    def __init__(self, events: Callable[[Job], Told]) -> None:
        self.engines: dict[str, ToldEngine] = {}
        self._events = events
        self._is_gone = False
        self.preferences = Preferences(user_paths().window_json)
        self.session = Session(self._made, user_paths(), "Sample moths")
        self.window = MainWindow(self.session, self.preferences, user_paths())
        self.window.show()

    def _made(self, name: str) -> ToldEngine:
        self.engines[name] = ToldEngine(self._events)
        return self.engines[name]

    def jobs(self, kind: type[Job]) -> Sequence[Job]:
        """What was asked of the engines, of one kind."""
        return [job for engine in self.engines.values() for job in engine.jobs if isinstance(job, kind)]

    def close(self) -> None:
        """Close the window whatever runs, and let go of it: each change of look would polish it with all the others."""
        if self._is_gone:
            return
        self._is_gone = True
        self.window._is_closing = True
        if self.window.isVisible():
            self.window.close()
        self.window.deleteLater()
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
