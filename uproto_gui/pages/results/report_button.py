"""The button Report: what kind, where to, and then a line that says where the file is."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.pages.results.report import report_html
from uproto_gui.pages.results.report_menu import ReportMenu
from uproto_gui.pages.results.report_saving import PDF, ReportSaving
from uproto_gui.pages.results.state import ResultsState
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.note import Note


@dataclass(frozen=True, kw_only=True)
class _Shown:
    results: ResultsState
    project: str


class ReportButton(Button):
    """Saves a report of the run that is shown; `line` says what became of it and belongs below the tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="export", parent=parent)
        self.setText(self.tr("Report"))
        self.setObjectName("report")
        self.note = Note(kind="right", action=self.tr("Open"))
        self.note.setObjectName("report-note")
        self.line = QWidget()
        inside = QVBoxLayout(self.line)
        inside.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, 0)
        inside.addWidget(self.note)
        self.line.hide()
        self._shown: _Shown | None = None
        self._saved: Path | None = None
        self.menu_of_kinds = ReportMenu(self)
        self._saving = ReportSaving(self)
        self.clicked.connect(self._open_menu)
        self.menu_of_kinds.report_asked.connect(self._ask)
        self._saving.saved.connect(self._say_saved)
        self._saving.failed.connect(self._say_not_saved)
        self.note.acted.connect(self._open_saved)

    def show_results(self, results: ResultsState, *, project: str) -> None:
        """What the next report is about."""
        self._shown = _Shown(results=results, project=project)
        self.line.hide()

    def save(self, path: Path) -> None:
        """Write the report; the file's ending says which kind."""
        shown, with_photos = self._shown, self.menu_of_kinds.with_photos
        if shown is None:
            return
        now = datetime.now(UTC).astimezone()
        self._saving.write(
            path,
            lambda: report_html(shown.results, project=shown.project, now=now, with_photos=with_photos),
        )

    @Slot()
    def _open_menu(self) -> None:
        self.menu_of_kinds.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(str)
    def _ask(self, kind: str) -> None:
        if self._shown is None:
            return
        name = self._shown.project or self._shown.results.source.stem
        words = self.tr("Report {name}").format(name=name)
        pattern = self.tr("PDF (*.pdf)") if kind == PDF else self.tr("Web pages (*.html)")
        file_name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", words) + kind
        ask_place(self, title=self.tr("Save the report"), name=file_name, kind=pattern, take=self.save)

    @Slot(Path)
    def _say_saved(self, path: Path) -> None:
        self._saved = path
        self.note.set_words(self.tr("Report saved:"), str(path))
        self.note.action.setVisible(True)
        self.line.show()

    @Slot(UprotoError)
    def _say_not_saved(self, error: UprotoError) -> None:
        self._saved = None
        self.note.set_words(*error_sentences(error))
        self.note.action.setVisible(False)
        self.line.show()

    @Slot()
    def _open_saved(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))
