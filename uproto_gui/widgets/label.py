"""Words: in one of the sizes, weights and colours of the window; never read as markup."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from uproto_gui.theme.fonts import BODY, REGULAR, font
from uproto_gui.theme.palette import colour

_LEAST_LETTERS = 8

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|ms|s|min|h|d|KB|MB|GB|TB)(?!\w))")
"""The space between a number and its unit, at which no line may end."""

_ROLES = {
    "text": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Accent,
}
"""Tones that every palette has: such words follow another look by themselves."""


class Label(QLabel):
    """Words of the window.

    Args:
        text: The words; a class name with "<" in it stays as it is.
        scale: Times the system's size.
        weight: 400, 500 or 600.
        tone: Name of a colour of `Tokens`.
        wraps: Whether long words go on in further lines.
        parent: As usual.
    """

    def __init__(
        self,
        text: str = "",
        *,
        scale: float = BODY,
        weight: int = REGULAR,
        tone: str = "text",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setText(text)
        self._scale, self._weight = scale, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(font(scale, weight))
        self._tone = ""
        self.set_tone(tone)

    def text(self) -> str:
        """The words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        """Other words; a number and its unit stay on one line."""
        self._words = text
        super().setText(_BEFORE_UNIT.sub("\u00a0", text))

    @property
    def tone(self) -> str:
        """Name of the words' colour."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        if tone != self._tone:
            self._tone = tone
            self.setForegroundRole(_ROLES.get(tone, QPalette.ColorRole.WindowText))
            self._take_colour()
            self.update()

    def _take_colour(self) -> None:
        """What is no role of the palette is a palette of its own."""
        palette = QPalette()
        if self._tone not in _ROLES:
            palette.setColor(QPalette.ColorRole.WindowText, colour(self._tone))
        if palette != self.palette():
            self.setPalette(palette)

    def set_weight(self, weight: int) -> None:
        """Heavier or lighter words."""
        self._weight = weight
        self.setFont(font(self._scale, weight))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font(self._scale, self._weight))
        elif event.type() == QEvent.Type.PaletteChange and self._tone not in _ROLES:
            self._take_colour()
        super().changeEvent(event)


class ElidedLabel(Label):
    """One line that is shortened in its middle where there is no room; the whole text is its tooltip then."""

    def __init__(
        self,
        text: str = "",
        *,
        scale: float = BODY,
        weight: int = REGULAR,
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, scale=scale, weight=weight, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """The words as they stand there now."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() + 1)

    def sizeHint(self) -> QSize:
        whole = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(whole + 1.5), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = QFontMetricsF(self.font()).horizontalAdvance("m" * _LEAST_LETTERS)
        return QSize(min(round(least), self.sizeHint().width()), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.shown != self.text() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(self.tone))
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(self.contentsRect(), int(across | Qt.AlignmentFlag.AlignVCenter), self.shown)
        painter.end()
