"""A field of several lines, with the edge and ring of all fields; Tab leaves it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW

_INSET = 6
_LINES = 4
_RING = 2.0


class TextField(QFrame):
    """Words over several lines.

    Args:
        placeholder: An example of what to type.
        parent: As usual.
    """

    typed = Signal()  # by the person; setting the words does not tell
    left = Signal()  # the keys went elsewhere

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QPlainTextEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self.typed)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.addWidget(self.edit)

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.edit.toPlainText()

    def set_words(self, words: str) -> None:
        """Show other words; the cursor stays where it is where they are the same."""
        if words != self.words:
            was = self.edit.blockSignals(True)
            self.edit.setPlainText(words)
            self.edit.blockSignals(was)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if event.type() == QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(240, round(QFontMetricsF(font()).lineSpacing() * _LINES) + 2 * _INSET + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_keys = self.edit.hasFocus()
        width = _RING if has_keys else 1.0
        painter.setPen(QPen(colour("accent" if has_keys else "line"), width))
        painter.setBrush(colour("card" if self.edit.isEnabled() and not self.edit.isReadOnly() else "sunken"))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS_ROW, RADIUS_ROW)
        painter.end()
