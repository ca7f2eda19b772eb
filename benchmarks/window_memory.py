"""What the window's own process holds with a folder of 100,000 photos open.

    python -m benchmarks.window_memory --work DIR [--photos 100000] [--classes 1000]

The folder is scanned by the real engine, its largest class is shown and scrolled from end to end. Printed are megabytes
of the window's process alone, its children not among them: with the folder open, and the most it ever had.
"""

import argparse
import resource
import sys
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from benchmarks.event_loop import until, wait
from benchmarks.photos_page import write_photos
from uproto_core.child import ChildEngine
from uproto_core.store.paths import UserPaths
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.start import build_window, prepare
from uproto_gui.widgets.photo_grid import PhotoGrid

LIMIT_MEGABYTES = 500.0
_MEGABYTE = 1e6
_KIB = 1024


def main() -> None:
    """Measure, and print the two numbers."""
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
    window.warm_up()
    window.flows.begin(source)
    until(lambda: window.session.reading.photos.phase == "ready")
    window.session.reading.stop()
    until(lambda: not window.session.reading.is_running)
    window.go_to("photos")
    rows = window.session.reading.photos.rows
    photos = window.page.findChild(ClassTable)
    grid = window.page.findChild(PhotoGrid)
    assert photos is not None
    assert grid is not None
    photos.choose(max(rows, key=lambda row: row.photos).name)
    bar = grid.verticalScrollBar()
    for step in range(60):
        bar.setValue(round(bar.maximum() * step / 59))
        wait(30)
    wait(1000)
    held = psutil.Process().memory_info().rss / _MEGABYTE
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB / _MEGABYTE
    window.close()
    print(f"{held:.0f} {most:.0f}")


if __name__ == "__main__":
    main()
