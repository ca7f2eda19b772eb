"""A window of another program that files are dragged out of: `python drag_source.py X Y FILE…`.

Each file is a strip of 40 pixels, in their order; a press and a move drags it, as a file manager does.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

STRIP = 40


class Files(QWidget):
    """A list of files, as far as a hand can tell."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__()
        self._paths = paths
        self._held = ""
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setFixedSize(100, STRIP * len(paths))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's own name)
        self._held = self._paths[int(event.position().y()) // STRIP]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's own name)
        del event  # Wherever it went: what was pressed is dragged.
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._held)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    files = Files(sys.argv[3:])
    files.move(int(sys.argv[1]), int(sys.argv[2]))
    files.show()
    sys.stdout.write("shown\n")
    sys.stdout.flush()
    app.exec()
