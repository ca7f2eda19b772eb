"""The line about copies: how far it is, what was made, and the way back."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.pages.use.copying import CopiesMade, CopiesTakenBack, Copying
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.progress_bar import ProgressBar


class CopiesLine(QWidget):
    """Shows one copying; hidden while there is none."""

    busy_changed = Signal(bool)

    def __init__(self, copying: Copying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copying = copying
        self._made: CopiesMade | None = None
        self._words = Label()
        self._words.setObjectName("copies-words")
        self._bar = ProgressBar(height=4)
        self._bar.setAccessibleName(self.tr("How many photos are copied"))
        self._stop = Button(self.tr("Stop"), kind="quiet")
        self._stop.setObjectName("copies-stop")
        self._note = Note(kind="right", action=self.tr("Undo"))
        self._note.setObjectName("copies-note")
        self._note.action.setObjectName("copies-undo")
        self._stack = QStackedWidget()
        running = QWidget()
        line = QHBoxLayout(running)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._words)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        self._stack.addWidget(running)
        self._stack.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.hide()
        self._stop.clicked.connect(copying.stop)
        self._note.acted.connect(self._undo)
        copying.progressed.connect(self._show_progress)
        copying.ended.connect(self._show_made)
        copying.failed.connect(self._show_failed)
        copying.taken_back.connect(self._show_taken_back)

    @property
    def made(self) -> CopiesMade | None:
        """Copies that can be taken back."""
        return self._made

    def show_made(self, made: CopiesMade) -> None:
        """Show copies that were made before, with the way back."""
        self._show_made(made)

    def begin(self, folder: Path, photos: int) -> None:
        """Photos are being copied."""
        self._made = None
        self._words.setText(self.tr("Copying into {folder}").format(folder=folder.name))
        self._show_progress(0, photos)
        self._stack.setCurrentIndex(0)
        self.show()
        self.busy_changed.emit(True)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.set_share(done / total if total else 0.0)

    @Slot(object)
    def _show_made(self, made: CopiesMade) -> None:
        self._made = made
        strong = self.tr("%Ln photo(s) copied", "", len(made.new))
        self._tell(strong, self._rest_words(made), can_undo=bool(made.new))

    @Slot(object, object)
    def _show_failed(self, error: UprotoError, made: CopiesMade) -> None:
        self._made = made
        happened, remedy = error_sentences(error)
        done = self.tr("%Ln photo(s) were copied before.", "", len(made.new)) if made.new else ""
        self._tell(happened, f"{remedy} {done}".strip(), can_undo=bool(made.new), kind_is_good=False)

    @Slot(object)
    def _show_taken_back(self, back: CopiesTakenBack) -> None:
        self._made = None
        kept = (
            self.tr("%Ln were changed since and stay.", "", back.kept)
            if back.kept
            else self.tr("Your photos stay as they were.")
        )
        self._tell(self.tr("%Ln copies taken back", "", back.gone), kept, can_undo=False)

    def _rest_words(self, made: CopiesMade) -> str:
        parts = [self.tr("into {folder}.").format(folder=made.folder)]
        if made.already:
            parts.append(self.tr("{n} were there already.").format(n=count(made.already)))
        if made.unreadable:
            parts.append(self.tr("{n} could not be read.").format(n=count(made.unreadable)))
        return " ".join(parts)

    def _tell(self, strong: str, rest: str, *, can_undo: bool, kind_is_good: bool = True) -> None:
        self._note.set_kind("right" if kind_is_good else "warning")
        self._note.set_words(strong, rest)
        self._note.action.setVisible(can_undo)
        self._stack.setCurrentIndex(1)
        self.show()
        self.busy_changed.emit(False)

    @Slot()
    def _undo(self) -> None:
        if self._made is not None:
            made, self._made = self._made, None
            self._note.action.setVisible(False)
            self._copying.take_back(made)
