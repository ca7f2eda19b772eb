"""How long it takes until the window stands: from nothing to its first paint, as a share of the limit.

    python -m benchmarks.first_window

Each time is taken in a fresh process, by the clock, in which other programs take part, and by the process's own
processor time, in which they do not. The first process may read files that the others find in memory.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass

LIMIT_SECONDS = 1.5

_SCRIPT = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from uproto_core.child import ChildEngine
from uproto_core.store.paths import UserPaths
from uproto_gui.start import build_window, prepare

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            app.removeEventFilter(self)
            app.quit()
        return False

work = Path(sys.argv[1])
app = QApplication([])
prepare(app)
paths = UserPaths(config=work, data=work, cache=work, log=work, documents=work)
window = build_window(app, ChildEngine, paths)
first = FirstPaint()
app.installEventFilter(first)
window.show()
app.exec()
print(time.process_time(), time.time())
window.close()
"""


@dataclass(frozen=True)
class FirstPaint:
    """How long it took."""

    seconds: float
    own_seconds: float
    """Of the processor, all threads."""


def first_paint() -> FirstPaint:
    """Start a window in a fresh process, and wait until it is painted."""
    with tempfile.TemporaryDirectory() as work:
        script = f"import time; begun = time.time()\n{_SCRIPT}\nprint(begun)"
        order = [sys.executable, "-c", script, work]
        said = subprocess.run(order, capture_output=True, text=True, check=True)  # noqa: S603  (our own script)
    own, stood, begun = (float(word) for word in said.stdout.split())
    return FirstPaint(stood - begun, own)


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5, help="how many processes")
    times: int = parser.parse_args().times
    for _ in range(times):
        took = first_paint()
        clock, own = took.seconds / LIMIT_SECONDS, took.own_seconds / LIMIT_SECONDS
        print(f"First window: {clock:.2f} of the limit by the clock, {own:.2f} by own work.")


if __name__ == "__main__":
    main()
