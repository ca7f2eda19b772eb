"""How long the window stands still on the Photos page with many photos: a streaming scan, then decisions.

    python -m benchmarks.photos_page --work DIR [--photos 100000] [--classes 1000]

Photos of long-tailed classes are written once (each a link to one small file), and a real window with the real engine
scans them. A heartbeat of the event loop measures pauses as `window_pauses` does. Then decisions are made one after the
other, each from the call to the painted page.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from benchmarks.event_loop import LIMIT_SECONDS, Heartbeat, Pause, until, wait
from uproto_core.child import ChildEngine
from uproto_core.store.paths import UserPaths
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.view import PhotosPage
from uproto_gui.start import build_window, prepare
from uproto_gui.widgets.photo_grid import PhotoGrid

_EXPONENT = 0.9
"""Of the long tail."""
_A_FOLDER = 2000
"""Links a file system allows to one file are many; this many share one."""


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="where photos and projects are put")
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--classes", type=int, default=1000)
    asked = parser.parse_args()
    work: Path = asked.work.absolute()
    source = write_photos(work / f"photos-{asked.photos}-{asked.classes}", asked.photos, asked.classes)
    app = QApplication(sys.argv[:1])
    prepare(app)
    paths = UserPaths(
        config=work / "config", data=work / "data", cache=work / "cache", log=work / "log", documents=work / "documents"
    )
    window = build_window(app, ChildEngine, paths)
    window.show()
    while window.pages.make_next():
        # What is built once at the start is no pause of a scan.
        wait(20)
    wait(500)
    window.go_to("photos")
    _scan(window, source)
    window.session.reading.stop()
    until(lambda: not window.session.reading.is_running)
    _decide(window)
    window.close()


def write_photos(folder: Path, photos: int, classes: int) -> Path:
    """Photos of long-tailed classes, each a link to one small file; nothing where they are there."""
    shares = [1 / (number + 1) ** _EXPONENT for number in range(classes)]
    if folder.is_dir():
        return folder
    written = 0
    for number, share in enumerate(shares):
        place = folder / f"Class {number:04}"
        place.mkdir(parents=True)
        for photo in range(max(round(photos * share / sum(shares)), 2)):
            if written % _A_FOLDER == 0:
                first = folder.parent / f"{folder.name}-{written}.jpg"
                Image.new("RGB", (64, 48), (written % 255, number % 255, 90)).save(first)
            os.link(first, place / f"IMG_{photo:06}.jpg")
            written += 1
    return folder


def _scan(window: MainWindow, source: Path) -> None:
    reading = window.session.reading
    beat = Heartbeat(window)
    started = time.perf_counter()
    window.flows.begin(source)
    beat.during = "begin"
    rows_after = 0.0
    while reading.photos.phase != "ready":
        wait(20)
        if not rows_after and reading.photos.rows:
            rows_after = time.perf_counter() - started
    took = time.perf_counter() - started
    wait(1500)
    beat.stop()
    state = reading.photos
    print(
        f"{state.photos:,} photos of {state.classes:,} classes scanned in {took:.1f} s; rows after {rows_after:.2f} s."
    )
    _say_pauses("while scanning", beat.pauses)


def _say_pauses(what: str, pauses: list[Pause]) -> None:
    own = sorted((pause.own_seconds for pause in pauses), reverse=True)[:5]
    clock = max(pause.seconds for pause in pauses)
    shares = ", ".join(f"{seconds / LIMIT_SECONDS:.2f}" for seconds in own)
    print(f"Longest pauses {what}, in shares of {1000 * LIMIT_SECONDS:.0f} ms: {shares} by own work;", end=" ")
    print(f"{clock / LIMIT_SECONDS:.2f} by the clock.")


def _decide(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, PhotosPage)
    for name, act in _acts(window, page):
        started = time.thread_time()
        act()
        # What is laid out and painted for it belongs to it.
        QApplication.processEvents()
        own = time.thread_time() - started
        print(f"  {name:<28} {own / LIMIT_SECONDS:5.2f} of the limit by own work, until it is seen")
        wait(100)
    beat = Heartbeat(window)
    grid = page.findChild(PhotoGrid)
    assert grid is not None
    bar = grid.verticalScrollBar()
    for step in range(60):
        bar.setValue(round(bar.maximum() * step / 59))
        beat.during = "scroll"
        wait(16)
    beat.stop()
    _say_pauses(f"while scrolling {len(grid.photos.photos):,} photos", beat.pauses)


def _acts(window: MainWindow, page: PhotosPage) -> Iterator[tuple[str, Callable[[], object]]]:
    deciding, reading = window.session.deciding, window.session.reading
    table, grid = page.findChild(ClassTable), page.findChild(PhotoGrid)
    assert table is not None
    assert grid is not None
    largest = max(reading.photos.rows, key=lambda row: row.photos).name
    smallest = min(reading.photos.rows, key=lambda row: row.photos).name
    yield "paint the whole page", page.update
    yield "choose the largest class", lambda: table.choose(largest)
    photos = list(grid.photos.photos[:1000])
    yield "leave out one photo", lambda: deciding.leave_out(photos[:1])
    yield "leave out 1,000 photos", lambda: deciding.leave_out(photos)
    yield "leave out one more", lambda: deciding.leave_out(list(grid.photos.photos[2000:2001]))
    yield "move 100 photos", lambda: deciding.move(photos[500:600], smallest)
    yield "rename a class", lambda: deciding.name([smallest], "Wanderer")
    yield "merge two classes", lambda: deciding.name(["Wanderer"], largest)
    yield "leave out a class", lambda: deciding.leave_out_classes(["Class 0500"])
    for _ in range(3):
        yield "undo", deciding.undo
    yield "redo", deciding.redo


if __name__ == "__main__":
    main()
