"""Why a larger model did not come, and the ways on: without it, by a file, or again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.errors import DownloadDamagedError, NetworkProxyError, NetworkUnreachableError, UprotoError
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.note import Note


class FetchTrouble(QWidget):
    """Gone while nothing is amiss. Offline is no error until a download was asked for."""

    again_asked = Signal(str)  # name of the model
    file_asked = Signal(str)
    built_in_asked = Signal()
    settings_asked = Signal()  # there the way to the internet is entered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ""
        self._note = Note(kind="warning")
        self._note.setObjectName("fetch-trouble")
        self._built_in = Button(self.tr("Use built-in"))
        self._built_in.setObjectName("use-built-in")
        self._built_in.clicked.connect(self.built_in_asked)
        self._file = Button(self.tr("Add file…"))
        self._file.setObjectName("add-file-instead")
        self._file.clicked.connect(self._ask_for_file)
        self._settings = Button(self.tr("Settings"))
        self._settings.setObjectName("proxy-settings")
        self._settings.clicked.connect(self.settings_asked)
        self._again = Button(self.tr("Try again"))
        self._again.setObjectName("fetch-again")
        self._again.clicked.connect(self._ask_again)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._settings, self._built_in, self._file, self._again):
            buttons.addWidget(button)
        buttons.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._note)
        rows.addLayout(buttons)
        self.hide()

    def show_error(self, error: UprotoError | None) -> None:
        """Say what happened; nothing where nothing did."""
        self.setVisible(error is not None)
        if error is None:
            return
        self._note.set_words(*error_sentences(error))
        self._model = ""
        if isinstance(error, NetworkUnreachableError | NetworkProxyError | DownloadDamagedError):
            self._model = error.model
        self._settings.setVisible(isinstance(error, NetworkProxyError))
        self._again.setVisible(bool(self._model))
        self._file.setVisible(isinstance(error, NetworkUnreachableError | NetworkProxyError))

    @Slot()
    def _ask_again(self) -> None:
        self.again_asked.emit(self._model)

    @Slot()
    def _ask_for_file(self) -> None:
        self.file_asked.emit(self._model)
