"""How far work is; where its extent is not known yet the bar rests pale, for nothing here spins."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from uproto_gui.theme.palette import colour

_STEPS = 1000
_PALE = 0.35


class ProgressBar(QProgressBar):
    """A pill that fills from its beginning; screen readers read its percent.

    Args:
        height: 10 on Train, 4 in the status row.
        parent: As usual.
    """

    def __init__(self, *, height: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = 0.0
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where the extent is not known."""
        return self._share

    def set_share(self, share: float | None) -> None:
        """Show how far the work is, from 0 to 1; None says that its extent is not known yet."""
        self._share = None if share is None else min(max(share, 0.0), 1.0)
        self.setValue(round(_STEPS * (self._share or 0.0)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(rect, radius, radius)
        if self._share is None:
            painter.setBrush(colour("accent", _PALE))
            painter.drawRoundedRect(rect, radius, radius)
        elif self._share > 0:
            length = max(rect.width() * self._share, rect.height())
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = rect.width() - length if is_mirrored else 0.0
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(left, 0, length, rect.height()), radius, radius)
        painter.end()
