"""Text that is longer than its place: the keys scroll it, and a ring inside its edge says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed


class TextScroll(Ringed, QScrollArea):
    """Scrolls up and down a widget without controls.

    Args:
        inside: What is scrolled.
        name: What a screen reader calls it.
        parent: As usual.
    """

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, RADIUS_ROW, is_inside=True)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
