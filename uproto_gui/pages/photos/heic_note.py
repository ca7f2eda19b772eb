"""Photos of an iPhone that this installation cannot open: said where the photos are, until the person goes on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.note import Note

_REASON = "without its plug-in"


class HeicNote(QWidget):
    """Not there where every photo can be opened."""

    how_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = 0
        self._passed_over = 0
        """Of how many the person said that it goes on without them."""
        self._note = Note(kind="warning", action=self.tr("How"))
        self._note.setObjectName("heic-missing")
        self._note.action.setObjectName("heic-how")
        self._note.acted.connect(self.how_asked)
        self._go_on = Button(self.tr("Go on without them"), kind="quiet")
        self._go_on.setObjectName("heic-go-on")
        self._go_on.clicked.connect(self._pass_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._go_on)
        self.hide()

    def show_state(self, state: PhotosState) -> None:
        """Say how many there are."""
        self._photos = dict(state.ignored).get(_REASON, 0)
        self.setVisible(self._photos > self._passed_over)
        self._note.set_words(
            self.tr("%Ln iPhone photo(s) (HEIC) cannot be opened in this installation.", "", self._photos),
            self.tr("Install the HEIC addition, or save them as JPEG."),
        )

    @Slot()
    def _pass_over(self) -> None:
        self._passed_over = self._photos
        self.hide()
