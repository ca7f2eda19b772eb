"""A list of rows that a delegate paints: one column that scrolls by pixels, with a ring for the keyboard."""

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, *, gap: float = 0.0) -> None:
    """Paint what lies under a row that is chosen, or under the pointer.

    Args:
        painter: Its pen and brush are changed.
        option: The row's, as a delegate is given it.
        gap: Left free above and below.
    """
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("tint" if is_chosen else "hover"))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0, gap, 0, -gap), RADIUS_ROW, RADIUS_ROW)


class RowList(Ringed, QListView):
    """Rows of which one is chosen.

    Args:
        rows: The model; the list becomes its owner.
        parent: As usual.
        chooses_first: Whether the first row is chosen when the keyboard comes and none is.
    """

    def __init__(self, rows: QAbstractItemModel, parent: QWidget | None = None, *, chooses_first: bool = False) -> None:
        super().__init__(parent)
        self._chooses_first = chooses_first
        self._ring = FocusRing(self, RADIUS_ROW)
        rows.setParent(self)
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._chooses_first and not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
