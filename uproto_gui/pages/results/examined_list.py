"""The list of exam photos with both answers: photo, class, and who says what."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.examined_model import EXAMINED, ExaminedModel, ordinary_words, own_words
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.rescued import ExaminedPhoto
from uproto_gui.theme.fonts import SEMIBOLD, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_PHOTO: Final = 60
_ROW: Final = 76
_MARK: Final = 16.0
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_OPENS: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ExaminedList(RowList):
    """Photos, one a row; `opened` tells the one to show large."""

    opened = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        self.photos = ExaminedModel()
        super().__init__(self.photos, parent, chooses_first=True)
        self.setItemDelegate(_Cells(thumbnails, self))
        self.setUniformItemSizes(True)
        self.clicked.connect(self._open)
        thumbnails.arrived.connect(self._show_arrived)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        photo = index.data(EXAMINED)
        if isinstance(photo, ExaminedPhoto):
            self.opened.emit(photo.path)

    @Slot(Path)
    def _show_arrived(self, path: Path) -> None:
        line = self.photos.line_of(path)
        if line is not None:
            self.update(self.photos.index(line))


class _Cells(QStyledItemDelegate):
    """Paints a photo's row."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(font(weight=SEMIBOLD)).height() + QFontMetricsF(font()).height()
        return QSize(0, max(_ROW, round(lines) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        photo = index.data(EXAMINED)
        if not isinstance(photo, ExaminedPhoto):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option, gap=1)
        square = QRectF(area.left() + 8, area.center().y() - _PHOTO / 2, _PHOTO, _PHOTO)
        paint_photo(painter, square, self._thumbnails.pixmap(photo.path, _PHOTO))
        self._paint_words(painter, area.adjusted(_PHOTO + 24, 0, -12, 0), photo)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, photo: ExaminedPhoto) -> None:
        strong, plain = font(weight=SEMIBOLD), font()
        first, second = QFontMetricsF(strong), QFontMetricsF(plain)
        top = area.center().y() - (first.height() + second.height() + 4) / 2
        painter.setFont(strong)
        painter.setPen(colour("text"))
        name = first.elidedText(photo.class_name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), top, area.width(), first.height()), _LEFT, name)
        line = QRectF(area.left(), top + first.height() + 4, area.width() / 2 - 8, second.height())
        pairs = (
            (ordinary_words(photo), photo.ordinary == photo.class_name),
            (own_words(photo), photo.answer == photo.class_name),
        )
        for place, (words, is_right) in enumerate(pairs):
            there = line.translated(place * area.width() / 2, 0)
            mark = QRectF(there.left(), there.center().y() - _MARK / 2, _MARK, _MARK)
            # A tick and a cross, so that the hue is not alone in saying it.
            paint_icon(painter, mark, "tick" if is_right else "cross", "right" if is_right else "wrong")
            painter.setFont(plain)
            painter.setPen(colour("text"))
            room = there.adjusted(_MARK + 6, 0, 0, 0)
            painter.drawText(room, _LEFT, second.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
