"""Words: in one of the sizes, weights and colours of the window; never read as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from uproto_gui.theme.fonts import BODY, REGULAR, font
from uproto_gui.theme.palette import colour

_LEAST_LETTERS = 8


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
        super().__init__(text, parent)
        self._scale, self._weight = scale, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(font(scale, weight))
        self.setProperty("tone", tone)

    @property
    def tone(self) -> str:
        """Name of the words' colour."""
        return str(self.property("tone"))

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        if tone != self.tone:
            self.setProperty("tone", tone)
            # The sheet asks for the property only when it polishes.
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def set_weight(self, weight: int) -> None:
        """Heavier or lighter words."""
        self._weight = weight
        self.setFont(font(self._scale, weight))

    def changeEvent(self, event: QEvent) -> None:
        # A new sheet gives a widget back the font that it had before the first one.
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange}:
            self.setFont(font(self._scale, self._weight))
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
