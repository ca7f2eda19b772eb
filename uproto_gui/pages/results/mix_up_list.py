"""The list of mix-ups: a photo of the class, one of what it was taken for, and how often."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.mix_up_model import MIX_UP, MixUpModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.state import MixUpRow
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import found_of
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.row_list import RowList, paint_row_ground
from uproto_gui.widgets.share_bar import paint_share_bar

Index = QModelIndex | QPersistentModelIndex

_PHOTO: Final = 42
_ROW: Final = 54
_ARROW: Final = 14.0
_PAIR: Final = 2 * _PHOTO + 30
_BAR_WIDTH: Final = 56.0
_BAR: Final = 4.0
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MixUpList(RowList):
    """Mix-ups, one a row."""

    mix_up_chosen = Signal(object)  # MixUpRow, or None
    mix_up_opened = Signal(object)  # MixUpRow: Enter or a click
    mix_up_entered = Signal(object)  # MixUpRow: Enter or a double click, where a click only chooses

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        self._mix_ups = MixUpModel()
        super().__init__(self._mix_ups, parent)
        self.setItemDelegate(MixUpDelegate(thumbnails, self))
        self.setUniformItemSizes(True)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.clicked.connect(self._open)
        self.doubleClicked.connect(self._enter)
        thumbnails.arrived.connect(self._show_arrived)

    @property
    def mix_ups(self) -> MixUpModel:
        """The mix-ups in their order."""
        return self._mix_ups

    @property
    def row_height(self) -> int:
        """Of one mix-up, by the font's height."""
        return row_height()

    @property
    def chosen(self) -> MixUpRow | None:
        """The mix-up on which the keyboard stands."""
        row = self.currentIndex().data(MIX_UP)
        return row if isinstance(row, MixUpRow) else None

    def choose(self, class_name: str, answer: str) -> None:
        """Choose a mix-up and scroll to it."""
        line = self._mix_ups.line_of(class_name, answer)
        if line is not None:
            self.setCurrentIndex(self._mix_ups.index(line))
            self.scrollTo(self._mix_ups.index(line))

    def choose_first(self) -> None:
        """Choose the most frequent one."""
        if self._mix_ups.rowCount():
            self.setCurrentIndex(self._mix_ups.index(0))

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.mix_up_chosen.emit(self.chosen)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(MIX_UP)
        if isinstance(row, MixUpRow):
            self.mix_up_opened.emit(row)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        row = index.data(MIX_UP)
        if isinstance(row, MixUpRow):
            self.mix_up_entered.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.chosen is not None:
            self._open(self.currentIndex())
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(Path)
    def _show_arrived(self, photo: Path) -> None:
        for line in self._mix_ups.lines_with(photo):
            self.update(self._mix_ups.index(line))


def row_height() -> int:
    """Of one mix-up: its photos, or two lines of words where these are higher."""
    words = QFontMetricsF(font(weight=SEMIBOLD)).height() + QFontMetricsF(font(SMALL)).height()
    return max(_ROW, round(words) + 12)


class MixUpDelegate(QStyledItemDelegate):
    """Paints a mix-up."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(MIX_UP)
        if not isinstance(row, MixUpRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option, gap=1)
        area = area.adjusted(6, 0, -6, 0)
        self._paint_pair(painter, area, row)
        counts = QFontMetricsF(font(weight=SEMIBOLD)).horizontalAdvance(found_of(row.n, row.of))
        right = max(counts, _BAR_WIDTH)
        self._paint_count(painter, QRectF(area.right() - right, area.top(), right, area.height()), row)
        self._paint_names(painter, area.adjusted(_PAIR + 14, 0, -right - 10, 0), row)
        painter.restore()

    def _paint_pair(self, painter: QPainter, area: QRectF, row: MixUpRow) -> None:
        top = area.center().y() - _PHOTO / 2
        for photo, left in ((row.photos[0] if row.photos else None, 0), (row.like, _PAIR - _PHOTO)):
            rect = QRectF(area.left() + left, top, _PHOTO, _PHOTO)
            pixmap = self._thumbnails.pixmap(photo, _PHOTO) if photo is not None else None
            paint_photo(painter, rect, pixmap)
        middle = area.left() + _PAIR / 2
        arrow = QRectF(middle - _ARROW / 2, area.center().y() - _ARROW / 2, _ARROW, _ARROW)
        paint_icon(painter, arrow, "arrow-right")

    def _paint_names(self, painter: QPainter, area: QRectF, row: MixUpRow) -> None:
        strong, small = font(weight=SEMIBOLD), font(SMALL)
        first, second = QFontMetricsF(strong), QFontMetricsF(small)
        top = area.center().y() - (first.height() + second.height() + 1) / 2
        painter.setFont(strong)
        painter.setPen(colour("text"))
        name = first.elidedText(row.class_name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), top, area.width(), first.height()), _LEFT, name)
        painter.setFont(small)
        taken = self.tr("taken for {answer}").format(answer=row.answer)
        words = second.elidedText(taken, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), top + first.height() + 1, area.width(), second.height()), _LEFT, words)

    def _paint_count(self, painter: QPainter, area: QRectF, row: MixUpRow) -> None:
        strong = font(weight=SEMIBOLD)
        height = QFontMetricsF(strong).height()
        top = area.center().y() - (height + 6 + _BAR) / 2
        painter.setFont(strong)
        painter.setPen(colour("text"))
        painter.drawText(QRectF(area.left(), top, area.width(), height), _RIGHT, found_of(row.n, row.of))
        bar = QRectF(area.right() - _BAR_WIDTH, top + height + 6, _BAR_WIDTH, _BAR)
        paint_share_bar(painter, bar, row.n / row.of, "wrong")
