"""Notes: one line on a pale ground, with an icon, a bold beginning and perhaps something to do."""

from html import escape
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from uproto_gui.theme.fonts import font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import Button

Kind = Literal["info", "warning", "right", "wrong", "not_sure"]

_ICONS: dict[Kind, str] = {
    "info": "info",
    "warning": "warning",
    "right": "tick",
    "wrong": "cross",
    "not_sure": "question",
}
_RADIUS = 8.0
_ICON = 18


class _Icon(QWidget):
    """The note's sign, level with its first line."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind: Kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: Kind) -> None:
        """Another sign."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = "muted" if self._kind == "info" else self._kind
        paint_icon(painter, QRectF(self.rect()), _ICONS[self._kind], tone)
        painter.end()


class Note(QWidget):
    """What a page wants to say beside its content.

    Args:
        kind: Ground and icon.
        strong: The bold beginning.
        text: The rest.
        action: Words of a button at the right, or nothing.
        parent: As usual.
    """

    acted = Signal()  # the button was pressed

    def __init__(
        self,
        *,
        kind: Kind = "info",
        strong: str = "",
        text: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon = _Icon(kind)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setFont(font())
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = Button(action, kind="quiet")
        self.action.clicked.connect(self.acted)
        if not action:
            # Never shown before it has a parent: it would be a window of its own for a moment.
            self.action.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        self.setMinimumHeight(42)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_words(strong, text)

    @property
    def kind(self) -> Kind:
        """Ground and icon."""
        return self._kind

    @property
    def words(self) -> str:
        """Everything it says."""
        return self.accessibleName()

    def set_kind(self, kind: Kind) -> None:
        """Another ground and icon."""
        self._kind = kind
        self._icon.set_kind(kind)
        self.update()

    def set_words(self, strong: str, text: str = "") -> None:
        """Say something else; a class name with "<" in it stays as it is."""
        gap = " " if strong and text else ""
        self._words.setText(f"<b style='font-weight:600'>{escape(strong)}</b>{gap}{escape(text)}")
        self.setAccessibleName(f"{strong}{gap}{text}")

    def set_action(self, words: str) -> None:
        """Another button, or none."""
        self.action.setText(words)
        self.action.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{self._kind}_ground"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()
