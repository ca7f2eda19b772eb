"""What kind of report is to be saved, and whether photos go along: a small menu under the button."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

ReportKind = Literal[".pdf", ".html"]


class ReportMenu(QMenu):
    """The kinds of reports; photos go along only where that is ticked."""

    report_asked = Signal(str)  # ReportKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report-menu")
        kinds: tuple[tuple[ReportKind, str], ...] = (
            (".pdf", self.tr("Save as PDF…")),
            (".html", self.tr("Save as a web page (HTML)…")),
        )
        for kind, words in kinds:
            action = self.addAction(words)
            action.setObjectName(f"report-{kind.lstrip('.')}")
            action.triggered.connect(lambda _checked=False, kind=kind: self.report_asked.emit(kind))
        self.addSeparator()
        self._photos = QAction(self.tr("With photos of the mix-ups"), self)
        self._photos.setObjectName("report-with-photos")
        self._photos.setCheckable(True)
        self.addAction(self._photos)

    @property
    def with_photos(self) -> bool:
        """Whether small copies of photos go along."""
        return self._photos.isChecked()
