"""A row of the list of answers: photo, class or "Not sure", how sure or why not."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from uproto_core.events import PhotoAnswer
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.answer_model import AnswerRole
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.row_list import paint_row_ground

_PHOTO = 44.0
_PADDING = 8.0
_ICON = 16.0


class AnswerDelegate(QStyledItemDelegate):
    """Paints rows; "not sure" is as calm as an answer, and no answer gets a tick that no one gave."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetricsF(font(weight=SEMIBOLD)).height() + QFontMetricsF(font(SMALL)).height()
        return QSize(200, round(max(_PHOTO, lines) + 2 * _PADDING))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        answer = index.data(AnswerRole.ANSWER)
        if not isinstance(answer, PhotoAnswer):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        paint_row_ground(painter, option, gap=1)
        photo = QRectF(rect.left() + _PADDING, rect.center().y() - _PHOTO / 2, _PHOTO, _PHOTO)
        paint_photo(painter, photo, self._thumbnails.pixmap(answer.path, int(_PHOTO)))
        words = rect.adjusted(_PHOTO + 2.5 * _PADDING, _PADDING, -_PADDING, -_PADDING)
        sign = {"not-sure": ("question", "not_sure"), "unreadable": ("broken", "muted")}.get(
            index.data(AnswerRole.OUTCOME)
        )
        if index.data(AnswerRole.SAID) is not None:
            sign = ("tick", "right")
        if sign is not None:
            where = QRectF(words.right() - _ICON, words.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, where, *sign)
            words.setRight(where.left() - _PADDING)
        _paint_words(painter, words, str(index.data()), str(index.data(AnswerRole.WORDS)))
        painter.restore()


def _paint_words(painter: QPainter, rect: QRectF, title: str, words: str) -> None:
    strong, small = font(weight=SEMIBOLD), font(SMALL)
    heights = QFontMetricsF(strong).height(), QFontMetricsF(small).height()
    top = rect.center().y() - sum(heights) / 2 - 1
    _paint_line(painter, QRectF(rect.left(), top, rect.width(), heights[0]), title, strong)
    _paint_line(painter, QRectF(rect.left(), top + heights[0] + 2, rect.width(), heights[1]), words, small)


def _paint_line(painter: QPainter, rect: QRectF, text: str, how: QFont) -> None:
    painter.setFont(how)
    # On tint and hover only `text` has the contrast that words need.
    painter.setPen(colour("text"))
    shown = QFontMetricsF(how).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
