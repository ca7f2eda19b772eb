"""The ring around what the keyboard stands on: outside of the control, and never shown for the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.theme.style import FOCUS_GAP, FOCUS_INSIDE

if TYPE_CHECKING:
    # What stands beside it among the bases is one.
    _Control = QWidget
else:
    _Control = object

_BY_KEYBOARD = "by-keyboard"
_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_WIDTH = 2


def paint_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw a focus ring just inside a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent"), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = _WIDTH / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    painter.restore()


def came_by_keyboard(widget: QWidget, event: QFocusEvent) -> bool:
    """Whether a focus event is the keyboard's doing, or the program's after a key.

    The window remembers which of the two was last: focus that the program moves stays visible to those who use keys.
    """
    window, reason = widget.window(), event.reason()
    if reason in _KEYS:
        window.setProperty(_BY_KEYBOARD, True)
    elif reason == Qt.FocusReason.MouseFocusReason:
        window.setProperty(_BY_KEYBOARD, False)
    return bool(window.property(_BY_KEYBOARD))


class _Frame(QFocusFrame):
    """Follows the control wherever it is moved, above everything beside it."""

    def __init__(self, radius: float) -> None:
        super().__init__()
        self._radius = radius

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._radius)
        painter.end()


class FocusRing:
    """A control's ring; the control tells it of its focus events.

    Args:
        owner: The control.
        radius: Of the control's own corners.
        is_inside: Whether the ring lies just inside the control's edge, as where there is no room around it.
    """

    def __init__(self, owner: QWidget, radius: float, *, is_inside: bool = False) -> None:
        self._owner = owner
        self._radius = radius
        self._is_inside = is_inside
        self._frame: _Frame | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the ring is around the control now."""
        return self._frame is not None and self._frame.widget() is self._owner

    def came(self, event: QFocusEvent) -> None:
        """The control got the focus."""
        if came_by_keyboard(self._owner, event):
            if self._frame is None:
                self._frame = _Frame(self._radius + (0 if self._is_inside else FOCUS_GAP))
                self._frame.setProperty(FOCUS_INSIDE, self._is_inside)
            self._frame.setWidget(self._owner)

    def left(self) -> None:
        """The control lost the focus."""
        if self._frame is not None:
            # The stubs do not know that None takes the frame away.
            self._frame.setWidget(None)  # type: ignore[arg-type]


class Ringed(_Control):
    """A control that has a `_ring`, which follows its focus; stands before Qt's class among the bases."""

    _ring: FocusRing

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.came(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.left()
