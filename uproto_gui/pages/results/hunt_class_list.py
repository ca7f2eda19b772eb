"""The list of classes to look for: each row a tick, its group's mark, its name and how many photos it has."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.hunt_class_model import CLASS_ROLE, HuntClassModel, HuntClassRow
from uproto_gui.pages.results.hunt_words import training_photos_words
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.check_box import TICK_SIDE, paint_tick_box
from uproto_gui.widgets.group_mark import paint_group_mark
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 34
_MARGIN: Final = 10.0
_GAP: Final = 10.0
_MARK: Final = 12.0
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TICKING: Final = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class HuntClassList(RowList):
    """Classes with ticks; the whole of a row ticks it, and so does the space bar."""

    def __init__(self, rows: HuntClassModel, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent, chooses_first=True)
        self.setItemDelegate(HuntClassDelegate(self))
        self.setUniformItemSizes(True)


class HuntClassDelegate(QStyledItemDelegate):
    """Paints rows of a `HuntClassModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(_ROW, round(QFontMetricsF(font()).height()) + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CLASS_ROLE)
        assert isinstance(row, HuntClassRow)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option, gap=1)
        room = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        middle = room.center().y()
        box = QRectF(room.left(), middle - TICK_SIDE / 2, TICK_SIDE, TICK_SIDE)
        paint_tick_box(painter, box, is_on=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        paint_group_mark(painter, QPointF(box.right() + _GAP + _MARK / 2, middle), row.group)
        words, small = training_photos_words(row.photos), font(SMALL)
        wide = QFontMetricsF(small).horizontalAdvance(words) + 1
        painter.setFont(small)
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(room.right() - wide, room.top(), wide, room.height()), _RIGHT, words)
        painter.setFont(font())
        painter.setPen(colour("text"))
        name = QRectF(room)
        name.setLeft(box.right() + 2 * _GAP + _MARK)
        name.setRight(room.right() - wide - _GAP)
        shortened = QFontMetricsF(font()).elidedText(row.name, Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, _LEFT, shortened)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick a row wherever it is clicked, and by a key."""
        is_click = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        is_key = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in _TICKING
        )
        if not (is_click or is_key):
            return False
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
