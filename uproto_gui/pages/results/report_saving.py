"""Writes a report as HTML or PDF in a thread of its own: photos are decoded for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QThreadPool, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from uproto_core.errors import UprotoError
from uproto_core.store.atomic import replaced, write_text

PDF = ".pdf"
HTML = ".html"

_MARGIN_MM = 18.0
_DOTS_AN_INCH = 96


class ReportSaving(QObject):
    """Writes one report after the other; the file's ending says which kind."""

    saved = Signal(Path)
    failed = Signal(UprotoError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Its own pool waits for the file when the page goes, so none is left half written.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def write(self, path: Path, make: Callable[[], str]) -> None:
        """Begin to make and write a report; `saved` or `failed` follows.

        Args:
            path: The file, ending in .pdf or .html.
            make: Makes the HTML; called in the thread.
        """
        self._pool.start(partial(self._write, path, make))

    def _write(self, path: Path, make: Callable[[], str]) -> None:
        html = make()
        try:
            if path.suffix.lower() == PDF:
                with replaced(path) as temporary:
                    _write_pdf(temporary, html)
            else:
                write_text(path, html)
        except UprotoError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)


def _write_pdf(path: Path, html: str) -> None:
    writer = QPdfWriter(str(path))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    writer.setResolution(_DOTS_AN_INCH)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
