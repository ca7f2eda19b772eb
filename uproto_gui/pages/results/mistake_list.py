"""The list of mistaken exam photos: photo, where it is filed, what it was answered with, what was decided."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.mistake_model import DECIDED, MISTAKE, MistakeModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.mistakes import Decided, Mistake
from uproto_gui.pages.results.mistakes_words import answer_words, answered_words, decided_words, filed_words
from uproto_gui.theme.fonts import SEMIBOLD, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_PHOTO: Final = 72
_ROW: Final = 88
_MARK: Final = 16.0
_LEAST_NAME: Final = 80.0
_DECIDED_SHARE: Final = 0.45
"""Opacity of a photo that was decided about: done, and still to be seen."""
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MistakeList(RowList):
    """Photos, one a row; letters decide about the one on which the keyboard stands."""

    mistake_chosen = Signal(object)  # Mistake, or None
    large_asked = Signal(Path)  # Space or a double click
    leave_out_pressed = Signal()  # X
    move_pressed = Signal()  # M
    number_pressed = Signal(int)  # 1 to 9: a class that was used before
    keep_pressed = Signal()  # Enter
    not_sure_pressed = Signal()  # Q

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        self.mistakes = MistakeModel()
        super().__init__(self.mistakes, parent, chooses_first=True)
        self.setItemDelegate(_Cells(thumbnails, self))
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._ask_large)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        thumbnails.arrived.connect(self._show_arrived)

    @property
    def chosen(self) -> Mistake | None:
        """The photo on which the keyboard stands."""
        mistake = self.currentIndex().data(MISTAKE)
        return mistake if isinstance(mistake, Mistake) else None

    def choose_line(self, line: int) -> None:
        """Stand on a photo and show it."""
        index = self.mistakes.index(line)
        self.setCurrentIndex(index)
        if line:
            self.scrollTo(index)
        else:
            # Looking for a place among thousands takes a while, and this one is known.
            self.scrollToTop()

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.mistake_chosen.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if not is_plain or self.chosen is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_X:
            self.leave_out_pressed.emit()
        elif key == Qt.Key.Key_M:
            self.move_pressed.emit()
        elif key == Qt.Key.Key_Q:
            self.not_sure_pressed.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        elif key in _ENTER:
            self.keep_pressed.emit()
        elif key == Qt.Key.Key_Space:
            self._ask_large(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _ask_large(self, index: QModelIndex) -> None:
        mistake = index.data(MISTAKE)
        if isinstance(mistake, Mistake):
            self.large_asked.emit(mistake.path)

    @Slot(Path)
    def _show_arrived(self, path: Path) -> None:
        line = self.mistakes.line_of(path)
        if line is not None:
            self.update(self.mistakes.index(line))


class _Cells(QStyledItemDelegate):
    """Paints a photo's row."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(font(weight=SEMIBOLD)).height() + 2 * QFontMetricsF(font()).height()
        return QSize(0, max(_ROW, round(lines) + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mistake, decided = index.data(MISTAKE), index.data(DECIDED)
        if not isinstance(mistake, Mistake):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option, gap=1)
        square = QRectF(area.left() + 8, area.center().y() - _PHOTO / 2, _PHOTO, _PHOTO)
        is_decided = isinstance(decided, Decided)
        painter.setOpacity(_DECIDED_SHARE if is_decided else 1.0)
        paint_photo(painter, square, self._thumbnails.pixmap(mistake.path, _PHOTO))
        painter.setOpacity(1.0)
        self._paint_words(painter, area.adjusted(_PHOTO + 24, 0, -12, 0), mistake, decided if is_decided else None)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, mistake: Mistake, decided: Decided | None) -> None:
        strong, plain = font(weight=SEMIBOLD), font()
        first, second = QFontMetricsF(strong), QFontMetricsF(plain)
        lines = 2 if decided is not None else 1
        top = area.center().y() - (first.height() + lines * (second.height() + 3)) / 2
        painter.setFont(strong)
        painter.setPen(colour("text"))
        name = first.elidedText(filed_words(mistake), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), top, area.width(), first.height()), _LEFT, name)
        line = QRectF(area.left(), top + first.height() + 3, area.width(), second.height())
        # A cross and a question mark, so that the hue is not alone in saying it.
        is_wrong = mistake.kind == "wrong"
        words = _answered_in(line.width() - _MARK - 6, mistake)
        self._paint_line(painter, line, words, *(("cross", "wrong") if is_wrong else _UNSURE))
        if decided is not None:
            below = line.translated(0, second.height() + 3)
            icon, tone = ("tick", "accent") if decided.verdict != "not-sure" else _UNSURE
            self._paint_line(painter, below, decided_words(decided), icon, tone)

    @staticmethod
    def _paint_line(painter: QPainter, line: QRectF, words: str, icon: str, tone: str) -> None:
        plain = font()
        paint_icon(painter, QRectF(line.left(), line.center().y() - _MARK / 2, _MARK, _MARK), icon, tone)
        room = line.adjusted(_MARK + 6, 0, 0, 0)
        painter.setFont(plain)
        painter.setPen(colour("text"))
        shown = QFontMetricsF(plain).elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _LEFT, shown)


def _answered_in(room: float, mistake: Mistake) -> str:
    """What it was answered with; where there is little room, the name gives way, and at last how sure it was."""
    metrics = QFontMetricsF(font())
    words = answered_words(mistake)
    too_long = metrics.horizontalAdvance(words) - room
    if too_long <= 0:
        return words
    left = metrics.horizontalAdvance(mistake.answer) - too_long
    if left < _LEAST_NAME:
        return answer_words(mistake)
    short = metrics.elidedText(mistake.answer, Qt.TextElideMode.ElideMiddle, left)
    return answered_words(replace(mistake, answer=short))


_UNSURE: Final = ("question", "not_sure")
