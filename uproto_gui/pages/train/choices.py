"""The three ways of training as cards to choose from: what each does, and how long it would take here."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.settings import Preset
from uproto_gui.pages.train.choice import TrainFacts
from uproto_gui.pages.train.words import preset_lines, preset_name, time_words
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_CARD
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.radio_button import RadioButton

_PRESETS: tuple[Preset, ...] = ("quick", "balanced", "thorough")
_PADDING = 14


class PresetChoice(QWidget):
    """One of the three, always."""

    chosen = Signal(str)  # Preset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards = {preset: _PresetCard(preset) for preset in _PRESETS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for place, card in enumerate(self._cards.values()):
            self._group.addButton(card.button, place)
            row.addWidget(card, 1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._tell)

    @property
    def preset(self) -> Preset:
        """The way that is chosen."""
        return _PRESETS[self._group.checkedId()]

    def show_facts(self, facts: TrainFacts) -> None:
        """Show how long each would take, as far as that is measured."""
        for preset, card in self._cards.items():
            card.show_time(time_words(facts.time_of(preset), is_measuring=facts.is_measuring))

    def _tell(self, place: int, is_on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        for card in self._cards.values():
            card.update()
        if is_on:
            self.chosen.emit(_PRESETS[place])


class _PresetCard(QFrame):
    """One way: its name, its time, and what happens in three lines; a press anywhere chooses it."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = RadioButton(preset_name(preset), weight=SEMIBOLD)
        self.button.setObjectName(f"preset-{preset}")
        self._lines = preset_lines(preset)
        self._time = Label("", scale=SMALL, weight=SEMIBOLD, wraps=True)
        self._time.setObjectName(f"time-{preset}")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, 8, _PADDING, _PADDING)
        rows.setSpacing(4)
        rows.addWidget(self.button)
        rows.addWidget(self._time)
        for line in self._lines:
            rows.addWidget(Label(line, scale=SMALL, tone="muted", wraps=True))
        rows.addStretch(1)
        self.show_time("")

    def show_time(self, words: str) -> None:
        """Say how long it would take; nothing where that is not known."""
        self._time.setText(words)
        self.button.setAccessibleDescription(" ".join(part for part in (words, *self._lines) if part))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self.button.isChecked()
        width = 2.0 if is_chosen else 1.0
        painter.setPen(QPen(colour("accent" if is_chosen else "line"), width))
        painter.setBrush(colour("tint" if is_chosen else "card"))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS_CARD, RADIUS_CARD)
        painter.end()
