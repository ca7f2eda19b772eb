"""The classes with what the model has in words of each: a mark and a line say where something is amiss."""

from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.described_class import DescribedClass
from uproto_gui.models.described_model import CLASS_ROLE, DescribedModel
from uproto_gui.pages.check.texts_words import class_words
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_SIDE: Final = 12
_ICON: Final = 18
_MARGIN: Final = 8
_GAP: Final = 10


class DescribedList(RowList):
    """Chosen is the class whose words are shown beside."""

    class_chosen = Signal(object)  # DescribedClass

    def __init__(self, parent: QWidget | None = None) -> None:
        self.described = DescribedModel()
        super().__init__(self.described, parent)
        self.setItemDelegate(_ClassDelegate(self))
        self.setUniformItemSizes(True)

    @property
    def chosen(self) -> DescribedClass | None:
        """The chosen class."""
        entry = self.currentIndex().data(CLASS_ROLE)
        return entry if isinstance(entry, DescribedClass) else None

    def choose(self, name: str) -> None:
        """Choose a class, or the first where it is not shown."""
        row = max(self.described.row_of(name), 0)
        if self.described.rowCount():
            self.setCurrentIndex(self.described.index(row))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = self.chosen
        if chosen is not None:
            self.class_chosen.emit(chosen)


class _ClassDelegate(QStyledItemDelegate):
    """Paints a class in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetricsF(font(weight=SEMIBOLD)).height() + QFontMetricsF(font(SMALL)).height() + 2
        return QSize(100, round(height) + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(CLASS_ROLE)
        if not isinstance(entry, DescribedClass):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option)
        icon, tone = _sign(entry)
        paint_icon(painter, QRectF(area.left() + _SIDE, area.center().y() - _ICON / 2, _ICON, _ICON), icon, tone)
        left = area.left() + _SIDE + _ICON + _GAP
        strong, small = QFontMetricsF(font(weight=SEMIBOLD)), QFontMetricsF(font(SMALL))
        width = area.right() - _SIDE - left
        top = area.center().y() - (strong.height() + 2 + small.height()) / 2
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(colour("text"))
        name = strong.elidedText(entry.name, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(QRectF(left, top, width, strong.height()), _LEFT, name)
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        about = small.elidedText(class_words(entry), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top + strong.height() + 2, width, small.height()), _LEFT, about)
        painter.restore()


def _sign(entry: DescribedClass) -> tuple[str, str]:
    """Icon and tone."""
    if entry.trouble:
        return "question", "not_sure"
    if entry.is_stale:
        return "clock", "muted"
    return ("tick", "right") if entry.is_judged else ("text", "muted")


_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
