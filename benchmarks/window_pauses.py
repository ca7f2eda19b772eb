"""The budgets of the window, measured while it trains: pauses, frames, Stop, an answer, memory, the first paint.

    python -m benchmarks.window_pauses --work DIR [--only-pauses] [--page]

A real window with the real engine trains on a folder of drawn photos; meanwhile it is scrolled, resized, sent from page
to page, given another look and another language. A heartbeat of the event loop measures each pause twice: by the clock,
in which other programs and the training take part, and by the processor time of the window's own thread, in which they
do not. A second training is stopped, after photos were dropped for an answer. `--page` puts the tables into
docs/performance.md.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton

from benchmarks import first_window, page, window_memory
from benchmarks.event_loop import LIMIT_SECONDS, Heartbeat, Pause, until, wait
from benchmarks.window_table import Row, table
from uproto_core.child import ChildEngine
from uproto_core.store.paths import UserPaths
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.settings.view import SettingsPage
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.pages.use.answer_list import AnswerList
from uproto_gui.rail import Place
from uproto_gui.start import build_window, prepare

_FRAME_SECONDS = 0.016
_STOPPING_SECONDS, _STOPPED_SECONDS = 0.1, 0.5
_ANSWER_SECONDS = 0.15
_ACT_MS = 150
_CLASSES = 120
_ANSWERS = 9
_ANEW_MS = 2000
_SOONER: tuple[Place, ...] = ("photos", "train", "check")
_FIRST_WINDOWS = 3


def _train_and_act(window: MainWindow, beat: Heartbeat) -> None:
    """Do to the window what a person does, one thing after the other, until the training is over."""
    acts = _endless(window, beat)
    window.session.train(TrainChoice())
    while window.session.training.is_running or window.session.results is None:
        _in_a_turn(acts, beat)
    window.go_to("results")
    beat.during = "go to results"
    wait(2000)


def _in_a_turn(acts: Iterator[str], beat: Heartbeat) -> None:
    """Do the next of these as the loop would do a click: in a turn of its own, not behind what is done by itself."""
    loop = QEventLoop()

    def act() -> None:
        # Named once it is done, so that the pause it makes bears the name.
        beat.during = next(acts)
        loop.quit()

    QTimer.singleShot(_ACT_MS, act)
    loop.exec()


def _endless(window: MainWindow, beat: Heartbeat) -> Iterator[str]:
    turn = 0
    while True:
        turn += 1
        for place in ("photos", "check", "train", "use", "settings", "help", "home", "photos"):
            window.rail.item(place).click()
            yield f"go to {place}"
        for view in window.page.findChildren(QAbstractItemView):
            view.viewport().installEventFilter(beat)
            bar = view.verticalScrollBar()
            for step in range(8):
                bar.setValue(round(bar.maximum() * step / 7))
                yield f"scroll {view.objectName() or 'photos'}"
            view.viewport().removeEventFilter(beat)
        window.rail.item("train").click()
        yield "go to train"
        for width, height in ((1024, 700), (1380, 860), (1280, 800)):
            window.resize(width, height)
            yield "resize"
        window.rail.item("settings").click()
        yield "go to settings"
        _settings(window).look_chosen.emit("dark" if turn % 2 else "light")
        yield "another look"
        _settings(window).language_chosen.emit("de" if turn % 2 else "en")
        yield "another language"
        # Pages are built anew, the one that is gone to at once, the others in turns: a person is slower than an act.
        place = _SOONER[turn % len(_SOONER)]
        window.rail.item(place).click()
        yield "go to a page in the first second after another language"
        wait(_ANEW_MS)


def _settings(window: MainWindow) -> SettingsPage:
    settings = window.page
    assert isinstance(settings, SettingsPage)
    return settings


# ---------------------------------------------------------------- rows


def _pause_rows(pauses: list[Pause]) -> Iterator[Row]:
    yield Row(
        what="longest pause of the window while it trains",
        limit=LIMIT_SECONDS,
        own=max(pause.own_seconds for pause in pauses),
        clock=max(pause.seconds for pause in pauses),
    )
    frames = [pause for pause in pauses if pause.has_frame]
    yield Row(
        what=f"a frame of a list that is scrolled, 95 of 100 ({len(frames)} seen)",
        limit=_FRAME_SECONDS,
        own=_p95([pause.own_seconds for pause in frames]),
        clock=_p95([pause.seconds for pause in frames]),
    )


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def _answer_row(window: MainWindow, photos: list[Path], when: str) -> Row:
    """Drop photos on Use, one after the other, and wait until the answer is painted."""
    window.go_to("use")
    answers = window.page.findChild(AnswerList)
    assert answers is not None
    took = [_answered(window, answers, photo) for photo in photos]
    own, clock = zip(*took[1:], strict=True)
    return Row(
        what=f"a dropped photo to its answer on screen, warm, {when} (median of {len(own)})",
        limit=_ANSWER_SECONDS,
        own=median(own),
        clock=median(clock),
    )


def _answered(window: MainWindow, answers: AnswerList, photo: Path) -> tuple[float, float]:
    before = answers.model.rowCount()
    began, own = time.perf_counter(), time.thread_time()
    answers.paths_dropped.emit([photo])
    until(lambda: answers.model.rowCount() > before)
    window.repaint()
    took = time.thread_time() - own, time.perf_counter() - began
    until(lambda: not window.session.answering.is_running)
    return took


def _stop_rows(window: MainWindow) -> Iterator[Row]:
    window.go_to("train")
    training = window.session.training
    _press(window, "stop")
    wait(200)
    began, own = time.perf_counter(), time.thread_time()
    _press(window, "stop-and-keep")
    window.repaint()
    yield Row(
        what='Stop pressed to "Stopping" on screen',
        limit=_STOPPING_SECONDS,
        own=time.thread_time() - own,
        clock=time.perf_counter() - began,
    )
    until(lambda: training.state.phase == "stopped")
    window.repaint()
    yield Row(
        what='Stop pressed to "Stopped" on screen, nothing computes any more',
        limit=_STOPPED_SECONDS,
        own=time.thread_time() - own,
        clock=time.perf_counter() - began,
    )


def _press(window: MainWindow, name: str) -> None:
    button = window.page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def _first_window_row() -> Row:
    took = [first_window.first_paint() for _ in range(_FIRST_WINDOWS)]
    return Row(
        what=f"first window on screen (median of {_FIRST_WINDOWS} processes)",
        limit=first_window.LIMIT_SECONDS,
        own=median(paint.own_seconds for paint in took),
        clock=median(paint.seconds for paint in took),
    )


def _memory_row(work: Path) -> Row:
    order = [sys.executable, "-m", "benchmarks.window_memory", "--work", str(work)]
    said = subprocess.run(order, capture_output=True, text=True, check=True)  # noqa: S603  (our own module)
    held, most = said.stdout.split()
    return Row(
        what=f"the window's memory with 100,000 photos open (at most {most} MB)",
        limit=window_memory.LIMIT_MEGABYTES,
        unit="MB",
        clock=float(held),
    )


def _worst(pauses: list[Pause]) -> list[tuple[str, float, float]]:
    """Of everything that was done, the pause with most own work."""
    worst: dict[str, Pause] = {}
    for pause in pauses:
        if pause.during not in worst or pause.own_seconds > worst[pause.during].own_seconds:
            worst[pause.during] = pause
    ordered = sorted(worst.values(), key=lambda pause: -pause.own_seconds)
    return [(pause.during, pause.own_seconds / LIMIT_SECONDS, pause.seconds / LIMIT_SECONDS) for pause in ordered]


# ---------------------------------------------------------------- the whole


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


def _opened(app: QApplication, work: Path, photos: Path) -> MainWindow:
    paths = UserPaths(
        config=work / "config", data=work / "data", cache=work / "cache", log=work / "log", documents=work / "documents"
    )
    window = build_window(app, ChildEngine, paths)
    window.show()
    wait(200)
    window.warm_up()
    window.flows.begin(photos)
    return window


def _budgets(window: MainWindow, photos: Path) -> Iterator[Row]:
    """What is measured of a window that has a classifier, and trains anew."""
    until(lambda: not window.session.answering.is_running and not window.session.reading.is_running)
    dropped = sorted(photos.rglob("*.jpg"))
    yield _answer_row(window, dropped[:_ANSWERS], "nothing else running")
    window.session.train(TrainChoice(seed=1))
    until(lambda: bool(window.session.training.state.rounds))
    yield _answer_row(window, dropped[_ANSWERS : 2 * _ANSWERS], "while it trains")
    yield from _stop_rows(window)


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="where photos and projects are put")
    parser.add_argument("--only-pauses", action="store_true", help="leave out what is measured in other processes")
    parser.add_argument("--page", action="store_true", help="put the tables into docs/performance.md")
    asked = parser.parse_args()
    work: Path = asked.work.absolute()
    photos = _draw(work / "photos")
    app = QApplication(sys.argv[:1])
    prepare(app)
    window = _opened(app, work, photos)
    beat = Heartbeat(window)
    until(lambda: window.session.project is not None and not window.session.reading.is_running)
    _train_and_act(window, beat)
    beat.stop()
    rows = [*_pause_rows(beat.pauses), *_budgets(window, photos)]
    window.close()
    if not asked.only_pauses:
        rows += [_memory_row(work), _first_window_row()]
    load = f"{os.cpu_count()} cores, which had {os.getloadavg()[1]:.1f} programs at work on average"
    text = table(rows, _worst(beat.pauses), len(beat.pauses), load)
    print(text)
    if asked.page:
        page.put("benchmarks.window_pauses", text)


if __name__ == "__main__":
    main()
