"""The three ways of training as rows to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.settings import Preset
from uproto_gui.pages.train.words import preset_name, preset_sentence
from uproto_gui.theme.fonts import SEMIBOLD
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.radio_button import RadioButton

_PRESETS: tuple[Preset, ...] = ("quick", "balanced", "thorough")


class PresetChoice(QWidget):
    """One of the three, always."""

    chosen = Signal(str)  # Preset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for place, preset in enumerate(_PRESETS):
            rows.addLayout(self._row(place, preset))
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._tell)

    @property
    def preset(self) -> Preset:
        """The way that is chosen."""
        return _PRESETS[self._group.checkedId()]

    def _row(self, place: int, preset: Preset) -> QHBoxLayout:
        name = RadioButton(preset_name(preset), weight=SEMIBOLD)
        name.setObjectName(f"preset-{preset}")
        name.setMinimumWidth(120)
        sentence = Label(preset_sentence(preset), tone="muted", wraps=True)
        name.setAccessibleDescription(sentence.text())
        self._group.addButton(name, place)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(sentence, 1)
        return row

    def _tell(self, place: int, is_on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        if is_on:
            self.chosen.emit(_PRESETS[place])
