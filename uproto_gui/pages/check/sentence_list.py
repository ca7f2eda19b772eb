"""Sentences under their classes: sign, words, reason, and how much each counts and names what can be seen."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from uproto_core.store.texts import Sentence
from uproto_gui.models.sentence_model import LINE_ROLE, ClassHeading, SentenceModel
from uproto_gui.pages.check.texts_words import heading_words, sentence_about, share_words
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.error_words import reason_words
from uproto_gui.widgets.focus_ring import FocusRing
from uproto_gui.widgets.share_bar import paint_share_bar

Index = QModelIndex | QPersistentModelIndex

BAR: Final = 60
"""Length of a bar; its number stands behind it."""
NUMBER: Final = 48
GAP: Final = 24
SIDE: Final = 12

_ICON: Final = 16
_WORDS_LEFT: Final = SIDE + _ICON + 10
_REASON_SHARE: Final = 0.3
_LEAST_FOR_BARS: Final = 620


class SentenceList(QListView):
    """Every sentence of a training; words that are cut off stand whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.sentences = SentenceModel(self)
        self.setModel(self.sentences)
        self.setItemDelegate(_SentenceDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.came(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.left()


def column_lefts(width: float) -> tuple[float, float, float]:
    """Where reason, weight and visible begin in a row of that width; a bar without room begins at its end."""
    if width < _LEAST_FOR_BARS:
        return width * (1 - _REASON_SHARE) - SIDE, width, width
    visible = width - SIDE - BAR - NUMBER
    weight = visible - GAP - BAR - NUMBER
    return weight - GAP - width * 0.22, weight, visible


class _SentenceDelegate(QStyledItemDelegate):
    """Paints headings and sentences."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(font()).height()
        is_heading = isinstance(index.data(LINE_ROLE), ClassHeading)
        return QSize(100, round(max(line + (26 if is_heading else 14), 44 if is_heading else 32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        line = index.data(LINE_ROLE)
        if isinstance(line, ClassHeading):
            _paint_heading(painter, area, line)
        elif isinstance(line, Sentence):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("tint" if is_chosen else "hover"))
                painter.drawRoundedRect(area, RADIUS_ROW, RADIUS_ROW)
            _paint_sentence(painter, area, line)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(LINE_ROLE)
        if isinstance(line, Sentence):
            QToolTip.showText(event.globalPos(), sentence_about(line), view)
            return True
        return super().helpEvent(event, view, option, index)


def _paint_heading(painter: QPainter, area: QRectF, heading: ClassHeading) -> None:
    line = area.adjusted(SIDE, 10, -SIDE, 0)
    strong = QFontMetricsF(font(weight=SEMIBOLD))
    name = strong.elidedText(heading.class_name, Qt.TextElideMode.ElideMiddle, line.width() * 0.6)
    painter.setFont(font(weight=SEMIBOLD))
    painter.setPen(colour("text"))
    painter.drawText(line, _MIDDLE, name)
    line.setLeft(line.left() + strong.horizontalAdvance(name) + 10)
    painter.setFont(font(SMALL))
    painter.setPen(colour("muted"))
    painter.drawText(line, _MIDDLE, heading_words(heading))


def _paint_sentence(painter: QPainter, area: QRectF, sentence: Sentence) -> None:
    reason, weight, visible = (area.left() + left for left in column_lefts(area.width()))
    icon, tone = ("tick", "right") if sentence.is_kept else ("minus", "muted")
    sign = QRectF(area.left() + SIDE, area.center().y() - _ICON / 2, _ICON, _ICON)
    paint_icon(painter, sign, icon, tone)
    words = QRectF(area.left() + _WORDS_LEFT, area.top(), reason - area.left() - _WORDS_LEFT - 12, area.height())
    painter.setFont(font())
    painter.setPen(colour("text" if sentence.is_kept else "muted"))
    painter.drawText(
        words, _MIDDLE, QFontMetricsF(font()).elidedText(sentence.text, Qt.TextElideMode.ElideRight, words.width())
    )
    small = QFontMetricsF(font(SMALL))
    room = min(weight, area.right()) - reason - 8
    painter.setFont(font(SMALL))
    painter.setPen(colour("muted"))
    why = small.elidedText(reason_words(sentence.reason), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(reason, area.top(), room, area.height()), _MIDDLE, why)
    if weight >= area.right():
        return
    for left, share in ((weight, sentence.weight), (visible, sentence.visible)):
        paint_share_bar(painter, QRectF(left, area.center().y() - 3, BAR, 6), share)
        number = QRectF(left + BAR, area.top(), NUMBER, area.height())
        painter.setPen(colour("text" if sentence.is_kept else "muted"))
        painter.drawText(number, _MIDDLE | int(Qt.AlignmentFlag.AlignRight), share_words(share))


_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
