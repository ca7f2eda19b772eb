"""From nothing to a window: application, look, language, session; then what was asked for on the command line."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from uproto_core.child import ChildEngine
from uproto_core.engine import Engine
from uproto_core.store.paths import PROJECT_SUFFIX, UserPaths, user_paths
from uproto_core.store.project import is_project
from uproto_core.store.window import network_environment, read_window
from uproto_gui.faults import Faults
from uproto_gui.i18n.languages import Languages
from uproto_gui.main_window import MainWindow
from uproto_gui.preferences import Preferences
from uproto_gui.session import Session
from uproto_gui.theme.icons import icon
from uproto_gui.theme.motion import set_still
from uproto_gui.theme.palette import ThemeNotifier
from uproto_gui.work.fetching import FETCH


def start(project: Path | None, *, is_demo: bool) -> int:
    """Open the window and come back when it is closed."""
    app = QApplication(sys.argv[:1])
    # Ctrl+C on the terminal ends the window at once; nothing on disk minds.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    prepare(app)
    window = build_window(app, _child, user_paths())
    faults = Faults(user_paths().engine_log("window"), window.question, window)
    faults.report_asked.connect(window.reporting.make)
    faults.take_over()
    window.show()
    # After the first paint: the window stands before anything else is begun.
    QTimer.singleShot(0, window, lambda: begin(window, project, is_demo=is_demo))
    return app.exec()


def _child(name: str) -> ChildEngine:
    """A process; the one that downloads goes the way that Settings says, as it is when it starts."""
    if name != FETCH:
        return ChildEngine(name)
    return ChildEngine(name, network_environment(read_window(user_paths().window_json).network))


def prepare(app: QApplication) -> None:
    """Name and sign of the application."""
    app.setApplicationName("uproto")
    app.setDesktopFileName("uproto")
    app.setWindowIcon(icon("uproto", "accent"))


def build_window(app: QApplication, make_engine: Callable[[str], Engine], paths: UserPaths) -> MainWindow:
    """The window with its session; nothing is begun.

    Args:
        app: The application.
        make_engine: Makes an engine from the name of what it is for.
        paths: The person's folders.
    """
    preferences = Preferences(paths.window_json, app)
    languages = app.findChild(Languages) or Languages(app)
    languages.speak(preferences.kept.language)
    theme = ThemeNotifier(app, preferences.kept.look, app)
    session = Session(make_engine, paths, QCoreApplication.translate("Session", "Sample moths"), app)
    window = MainWindow(session, preferences, paths)

    def follow() -> None:
        kept = preferences.kept
        if theme.mode != kept.look:
            theme.set_mode(kept.look)
        set_still(app, is_still=kept.is_still)
        session.set_accelerator("cpu" if kept.is_processor_only else "auto")
        if languages.speak(kept.language):
            # The page on which it was chosen is built anew with the others: not while it still speaks.
            QTimer.singleShot(0, window, window.speak_anew)

    preferences.changed.connect(follow)
    follow()
    return window


def begin(window: MainWindow, project: Path | None, *, is_demo: bool) -> None:
    """Do what the command line asked for, and warm up what will be needed first."""
    if project is not None:
        path = project.expanduser().absolute()
        if is_project(path) or path.suffix == PROJECT_SUFFIX:
            window.flows.open_project(path)
        else:
            window.flows.take((path,), "home")
    elif is_demo:
        window.flows.try_sample()
    window.warm_up()
