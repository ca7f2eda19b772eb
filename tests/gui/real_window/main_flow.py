"""The main flow in a real window, by hand: `python main_flow.py FOLDER PHOTO PICTURES`.

A folder is dragged in from another program, looked at, checked, trained from, the results are read, and a photo dropped
on Use is answered. The end says what went wrong, if anything, and a picture of each page is kept.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.gui.real_window.drag_source import STRIP
from tests.gui.real_window.walker import Step, Until, Walker, click, dragged, keys
from uproto_core.child import ChildEngine
from uproto_core.store.paths import user_paths
from uproto_gui.main_window import MainWindow
from uproto_gui.start import begin, build_window, prepare

_BESIDE = (1320, 60)
"""Where the other program's window stands, to the right of ours."""


def walk(window: MainWindow, pictures: Path) -> Iterator[Step]:
    """From an empty start to a confirmed answer."""
    session = window.session

    def shown(place: str) -> Until:
        return Until(
            f"the page {place}",
            lambda: type(window.page).__name__ == f"{place.title()}Page" and window.page.isVisible(),
        )

    def look(name: str) -> None:
        window.grab().save(str(pictures / f"{name}.png"))

    def part(kind: type[QWidget], name: str) -> QWidget:
        found = [widget for widget in window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, (name, len(found))
        return found[0]

    def photo_strip(number: int) -> tuple[int, int]:
        return _BESIDE[0] + 50, _BESIDE[1] + STRIP * number + STRIP // 2

    yield Until("the window has the keys", window.isActiveWindow)
    yield shown("home")
    look("home")
    yield dragged(photo_strip(0), window.page)
    yield shown("photos")
    yield Until("all classes are counted", lambda: session.reading.photos.phase == "ready")
    assert {row.name: row.photos for row in session.reading.photos.rows} == {"Fox": 12, "Hare": 9, "Lynx": 5}
    look("photos")
    yield Until("the window has the keys again", window.isActiveWindow)
    yield keys("ctrl+2")
    yield shown("check")
    yield Until("the photos are checked", lambda: session.reading.check.phase == "done")
    look("check")
    yield click(part(QWidget, "rail-train"))
    yield shown("train")
    yield Until("there is something to train", lambda: window.findChild(QPushButton, "train").isEnabled())
    yield click(part(QPushButton, "train"))
    yield Until("the training runs", lambda: session.training.is_running)
    yield Until("the results are shown", lambda: session.results is not None and not session.training.is_running)
    yield keys("ctrl+4")
    yield shown("results")
    look("results")
    yield keys("ctrl+5")
    yield shown("use")
    yield Until(
        "photos can be dropped",
        lambda: any(area.isVisible() for area in window.findChildren(QWidget, "use-drop-large")),
    )
    yield dragged(photo_strip(1), part(QWidget, "use-drop-large"))
    yield Until(
        "the photo is answered", lambda: session.answering.state.answered + session.answering.state.not_sure == 1
    )
    yield Until("nothing runs any more", lambda: not session.answering.is_running)
    look("use")
    yield keys("ctrl+0")
    yield shown("home")
    look("home-again")


def main(folder: str, photo: str, pictures: str) -> int:
    """Walk, and come back with 0, or with 1 and the reason on standard error."""
    app = QApplication(sys.argv[:1])
    prepare(app)
    window = build_window(app, ChildEngine, user_paths())
    window.move(0, 0)
    window.show()
    window.activateWindow()
    begin(window, None, is_demo=False)
    beside = QProcess(window)
    source = Path(__file__).with_name("drag_source.py")
    beside.start(sys.executable, [str(source), str(_BESIDE[0]), str(_BESIDE[1]), folder, photo])
    walker = Walker(walk(window, Path(pictures)), window)
    reasons: list[str] = []

    def end(reason: str) -> None:
        reasons.append(reason)
        window.grab().save(str(Path(pictures) / "end.png"))
        beside.kill()
        beside.waitForFinished()
        window.close()

    walker.ended.connect(end)
    beside.readyReadStandardOutput.connect(walker.begin)
    app.exec()
    sys.stderr.write("".join(reasons))
    return 0 if reasons == [""] else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
