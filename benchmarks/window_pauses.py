"""How long the window stands still while it trains: its longest pauses as shares of the limit.

    python -m benchmarks.window_pauses --work DIR

A real window with the real engine trains on a folder of drawn photos; meanwhile it is scrolled, resized, sent from page
to page and given another look. A heartbeat of the event loop measures each pause twice: by the clock, in which other
programs take part, and by the processor time of the window's own thread, in which they do not.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication

from uproto_core.child import ChildEngine
from uproto_core.store.paths import UserPaths
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.settings.view import SettingsPage
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.start import build_window, prepare

LIMIT_SECONDS = 0.05
_BEAT_MS = 2
_ACT_MS = 150
_CLASSES = 120
_WORST = 5


@dataclass(frozen=True, slots=True)
class Pause:
    """Between two beats."""

    seconds: float
    own_seconds: float
    during: str


class Heartbeat(QObject):
    """Beats as often as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pauses: list[Pause] = []
        self.during = "start"
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.pauses.append(Pause(now - self._last[0], own - self._last[1], self.during))
        self._last = now, own
        self.during = "events"


class Hand(QObject):
    """Does to the window what a person does, one thing after the other, until the training is over."""

    def __init__(self, window: MainWindow, beat: Heartbeat) -> None:
        super().__init__(window)
        self._window, self._beat = window, beat
        self._acts = self._endless()
        self._timer = QTimer(self)
        self._timer.setInterval(_ACT_MS)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    @Slot()
    def _act(self) -> None:
        if not self._window.session.training.is_running and self._window.session.results is not None:
            self._timer.stop()
            QTimer.singleShot(2000, self, self._leave)
            return
        self._beat.during = next(self._acts)

    @Slot()
    def _leave(self) -> None:
        """What ends when the window is gone from sight is no pause of it."""
        self._beat.stop()
        QApplication.quit()

    def _endless(self) -> Iterator[str]:
        """Each act is done before its name is told, so that the pause it makes bears that name."""
        turn = 0
        while True:
            turn += 1
            for place in ("photos", "check", "train", "use", "settings", "help", "home", "photos"):
                self._window.go_to(place)
                yield f"go to {place}"
            for view in self._window.page.findChildren(QAbstractItemView):
                bar = view.verticalScrollBar()
                for step in range(8):
                    bar.setValue(round(bar.maximum() * step / 7))
                    yield f"scroll {view.objectName()}"
            self._window.go_to("train")
            yield "go to train"
            for width, height in ((1024, 700), (1380, 860), (1280, 800)):
                self._window.resize(width, height)
                yield "resize"
            self._window.go_to("settings")
            yield "go to settings"
            settings = self._window.page
            assert isinstance(settings, SettingsPage)
            settings.look_chosen.emit("dark" if turn % 2 else "light")
            yield "another look"


def _draw(folder: Path) -> Path:
    """Photos of many classes, few of each, none like another."""
    rng = np.random.default_rng(0)
    for number in range(_CLASSES):
        place = folder / f"Class {number:03}"
        place.mkdir(parents=True, exist_ok=True)
        hue = rng.uniform(40, 215, 3)
        for photo in range(4 + number % 9):
            pixels = hue + 25 * rng.normal(0, 1, (30, 40, 1)) + rng.normal(0, 8, (30, 40, 3))
            image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).resize((480, 360))
            image.save(place / f"{photo}.jpg")
    return folder


def _say(pauses: list[Pause]) -> None:
    longest = max(pauses, key=lambda pause: pause.own_seconds)
    by_clock = max(pauses, key=lambda pause: pause.seconds)
    print(f"{len(pauses)} beats; limit {1000 * LIMIT_SECONDS:.0f} ms.")
    print(f"Longest pause by own work: {longest.own_seconds / LIMIT_SECONDS:.2f} of the limit ({longest.during}).")
    print(f"Longest pause by the clock: {by_clock.seconds / LIMIT_SECONDS:.2f} of the limit ({by_clock.during}).")
    worst: dict[str, Pause] = {}
    for pause in pauses:
        if pause.during not in worst or pause.own_seconds > worst[pause.during].own_seconds:
            worst[pause.during] = pause
    for pause in sorted(worst.values(), key=lambda pause: -pause.own_seconds)[: 3 * _WORST]:
        own, clock = pause.own_seconds / LIMIT_SECONDS, pause.seconds / LIMIT_SECONDS
        print(f"  {pause.during:<24} {own:5.2f} by own work, {clock:5.2f} by the clock")


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="where photos and projects are put")
    work: Path = parser.parse_args().work.absolute()
    photos = _draw(work / "photos")
    app = QApplication(sys.argv[:1])
    prepare(app)
    paths = UserPaths(
        config=work / "config", data=work / "data", cache=work / "cache", log=work / "log", documents=work / "documents"
    )
    window = build_window(app, ChildEngine, paths)
    window.show()
    beat = Heartbeat(window)

    def train() -> None:
        if not window.session.reading.is_running:
            window.session.reading.ended.disconnect(train)
            window.session.train(TrainChoice())
            Hand(window, beat)

    def begin() -> None:
        window.warm_up()
        window.session.reading.ended.connect(train)
        window.flows.begin(photos)

    QTimer.singleShot(200, window, begin)
    app.exec()
    window.close()
    _say(beat.pauses)


if __name__ == "__main__":
    main()
