"""A window that uses itself: opens a folder or its project, decides about photos, and trains, for half a minute.

    python -m benchmarks.faults.scripted_window PHOTOS [NAME=VALUE ...]

Each decision is told on standard output once the window says that it is saved; whoever started it may kill it then.
"""

import json
import sys
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from uproto_core.child import ChildEngine
from uproto_core.store.cards import find_projects
from uproto_core.store.paths import user_paths
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.rail import Place
from uproto_gui.start import begin, build_window, prepare

_MILLISECONDS: Final = 150
_STEPS: Final = 200
_BEFORE_TRAINING: Final = 8
_ROOMS: Final[tuple[Place, ...]] = ("home", "photos", "check", "train", "settings")


class Use(QObject):
    """One step after the other."""

    def __init__(self, window: MainWindow, photos: Path, values: dict[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._choice = TrainChoice(backbone="built-in", values=values)
        self._photos = cycle(sorted((photos / "Fox").glob("*.jpg"))[:6])
        self._rooms = cycle(_ROOMS)
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(_MILLISECONDS)

    def _step(self) -> None:
        session = self._window.session
        self._steps += 1
        if self._steps > _STEPS:
            QApplication.quit()
        if session.project is None or session.project.is_look_only:
            return
        photo = next(self._photos)
        if photo in session.project.curation.left_out:
            session.deciding.take_back([photo])
            self._tell("taken-back", photo)
        else:
            session.deciding.leave_out([photo])
            self._tell("left-out", photo)
        self._window.go_to(next(self._rooms))
        if self._steps > _BEFORE_TRAINING and not session.training.is_running and not session.reading.is_running:
            session.train(self._choice)

    def _tell(self, word: str, photo: Path) -> None:
        project = self._window.session.project
        assert project is not None
        assert (photo in project.curation.left_out) == (word == "left-out")
        sys.stdout.write(json.dumps([word, str(photo)]) + "\n")
        sys.stdout.flush()


def main() -> None:
    """Open the window and let it use itself."""
    photos = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    prepare(app)
    window = build_window(app, ChildEngine, user_paths())
    window.show()
    made = find_projects((), user_paths().projects)
    begin(window, made[0] if made else photos, is_demo=False)
    Use(window, photos, dict(word.split("=") for word in sys.argv[2:]))
    app.exec()


if __name__ == "__main__":
    main()
