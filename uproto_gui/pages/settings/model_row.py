"""One model on Settings: what it is, what it costs, and whether it is here."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import BackboneFacts
from uproto_core.jobs import BUILT_IN
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.model_words import licence_words, title_words
from uproto_gui.widgets.progress_bar import ProgressBar

_BYTES = 1_000_000
_GIGABYTE = 1000
"""In megabytes."""


class ModelRow(QWidget):
    """Shows a model; its button asks for it, or stops its coming."""

    fetch_asked = Signal(str)  # its name
    stop_asked = Signal()

    def __init__(self, model: BackboneFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_coming = False
        self.setObjectName(f"model-{model.name}")
        self._name = Label(model.name, weight=SEMIBOLD)
        self._about = Label(self._about_words(), scale=SMALL, tone="muted", wraps=True)
        self._here = Label(scale=SMALL, tone="muted")
        self._bar = ProgressBar(height=4)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("How much of the model is here"))
        self._act = Button("", icon="download")
        self._act.setObjectName(f"get-{model.name}")
        self._act.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(Label(title_words(model.title), wraps=True))
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        for part in (self._bar, self._here, self._act):
            row.addWidget(part)

    def show_coming(self, fetching: str, share: float | None) -> None:
        """Show whether this model, or another one, is on its way."""
        model = self._model
        self._is_coming = fetching == model.name
        self._bar.setVisible(self._is_coming)
        self._bar.set_share(share)
        self._here.setText(self.tr("In use") if model.is_chosen else self.tr("On this computer"))
        self._here.setVisible(model.is_on_this_computer and not self._is_coming)
        self._act.setVisible(self._is_coming or not model.is_on_this_computer)
        self._act.setText(self.tr("Stop") if self._is_coming else self.tr("Get it"))
        self._act.set_icon("stop" if self._is_coming else "download")
        self._act.setAccessibleName(f"{self._act.text()}: {model.name}")
        is_other = bool(fetching) and not self._is_coming
        self._act.set_off(self.tr("One model comes at a time.") if is_other else "")

    def _about_words(self) -> str:
        model = self._model
        size = QLocale().formattedDataSize(
            model.megabytes * _BYTES, 0 if model.megabytes < _GIGABYTE else 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        if model.name == BUILT_IN:
            return self.tr("{size} · licences in its folder").format(size=size)
        parts = [size, self.tr("licence: {name}").format(name=licence_words(model.licence))]
        if model.times_slower is not None and model.times_slower > 1:
            times = QLocale().toString(model.times_slower)
            parts.append(self.tr("about {times} times slower than the built-in one").format(times=times))
        return " · ".join(parts)

    @Slot()
    def _ask(self) -> None:
        if self._is_coming:
            self.stop_asked.emit()
        else:
            self.fetch_asked.emit(self._model.name)
