"""A field to find something in a list: a key goes to it, Esc empties it and then leaves it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.keycap import keycap_size, paint_keycap

_ICON = 16.0
_LEFT = 12
_GAP = 8
_FRAME = 4
"""What a line edit leaves free at its sides by itself."""


class SearchField(Ringed, QLineEdit):
    """Words that the page looks for; `searched` tells them at each letter.

    Args:
        placeholder: What is looked for, such as "Find a class".
        key: The key that goes to the field.
        parent: As usual.
    """

    searched = Signal(str)

    def __init__(self, placeholder: str, key: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        cap = round(keycap_size(key)[0]) + _GAP if key else 0
        self.setTextMargins(_LEFT + round(_ICON) + _GAP - _FRAME, 0, cap + _GAP, 0)
        self.setMinimumWidth(180)
        self.textChanged.connect(self.searched)
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._go_there)

    def _go_there(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = self.height() / 2
        paint_icon(painter, QRectF(_LEFT, round(middle - _ICON / 2), _ICON, _ICON), "search", "muted")
        if self._key and not self.text():
            width, height = keycap_size(self._key)
            paint_keycap(painter, QRectF(self.width() - width - _GAP, middle - height / 2, width, height), self._key)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.clearFocus()
            return
        super().keyPressEvent(event)
