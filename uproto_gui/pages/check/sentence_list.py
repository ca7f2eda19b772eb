"""The sentences of a class: sign, words, reason, how well each fits, how much it counts; keys keep and drop."""

from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from uproto_core.store.curation import SentenceVerdict
from uproto_gui.models.described_class import SentenceLine
from uproto_gui.models.sentence_model import LINE_ROLE, SentenceModel
from uproto_gui.pages.check.texts_words import line_reason, line_text, sentence_about, share_words
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.row_list import RowList, paint_row_ground
from uproto_gui.widgets.share_bar import paint_share_bar

Index = QModelIndex | QPersistentModelIndex

BAR: Final = 44
"""Length of a bar; its number stands behind it."""
NUMBER: Final = 46
GAP: Final = 20
SIDE: Final = 12

_ICON: Final = 16
_WORDS_LEFT: Final = SIDE + _ICON + 10
_REASON_SHARE: Final = 0.28
_REASON_SHARE_BESIDE_BARS: Final = 0.2
_LEAST_FOR_BARS: Final = 480
_KEYS: Final[dict[int, SentenceVerdict]] = {
    int(Qt.Key.Key_Return): "sentence-pinned",
    int(Qt.Key.Key_Enter): "sentence-pinned",
    int(Qt.Key.Key_X): "sentence-dropped",
    int(Qt.Key.Key_Backspace): "sentence-let",
}
"""As everywhere: Enter keeps, X leaves out."""


class SentenceList(RowList):
    """Every sentence of one class; words that are cut off stand whole in the tooltip."""

    line_chosen = Signal()  # another one, or none
    decided = Signal(str)  # SentenceVerdict, about the chosen one

    def __init__(self, parent: QWidget | None = None) -> None:
        self.sentences = SentenceModel()
        super().__init__(self.sentences, parent)
        self.read_as = ""
        """The name that the model reads."""
        self.setItemDelegate(_SentenceDelegate(self))

    @property
    def chosen(self) -> SentenceLine | None:
        """The chosen sentence."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, SentenceLine) else None

    def choose(self, text: str) -> None:
        """Choose a sentence, if it is here."""
        row = self.sentences.row_of(text)
        self.setCurrentIndex(self.sentences.index(row) if row >= 0 else QModelIndex())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.line_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verdict = _KEYS.get(event.key())
        if verdict is not None and self.chosen is not None and not event.modifiers() & _HELD:
            self.decided.emit(verdict)
            return
        super().keyPressEvent(event)


def column_lefts(width: float) -> tuple[float, float, float]:
    """Where reason, fit and weight begin in a row of that width; a bar without room begins at its end."""
    if width < _LEAST_FOR_BARS:
        return width * (1 - _REASON_SHARE) - SIDE, width, width
    weight = width - SIDE - BAR - NUMBER
    fits = weight - GAP - BAR - NUMBER
    return fits - GAP - width * _REASON_SHARE_BESIDE_BARS, fits, weight


class _SentenceDelegate(QStyledItemDelegate):
    """Paints sentences."""

    def __init__(self, view: SentenceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(max(QFontMetricsF(font()).height() + 14, 32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, SentenceLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option)
        _paint_sentence(painter, area, line, self._view.read_as)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(LINE_ROLE)
        if isinstance(line, SentenceLine):
            QToolTip.showText(event.globalPos(), sentence_about(line), view)
            return True
        return super().helpEvent(event, view, option, index)


def _sign(line: SentenceLine) -> tuple[str, str]:
    """Icon and tone: a pin says that a person wants it so."""
    if line.is_pinned:
        return "lock", "right"
    if line.is_dropped:
        return "cross", "muted"
    return ("tick", "right") if line.is_kept else ("minus", "muted")


def _paint_sentence(painter: QPainter, area: QRectF, line: SentenceLine, read_as: str) -> None:
    reason, fits, weight = (area.left() + left for left in column_lefts(area.width()))
    tone = "text" if line.is_kept else "muted"
    sign = QRectF(area.left() + SIDE, area.center().y() - _ICON / 2, _ICON, _ICON)
    paint_icon(painter, sign, *_sign(line))
    words = QRectF(area.left() + _WORDS_LEFT, area.top(), reason - area.left() - _WORDS_LEFT - 12, area.height())
    painter.setFont(font())
    painter.setPen(colour(tone))
    text = line_text(line, read_as)
    painter.drawText(words, _MIDDLE, QFontMetricsF(font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width()))
    small = QFontMetricsF(font(SMALL))
    room = min(fits, area.right()) - reason - 8
    painter.setFont(font(SMALL))
    painter.setPen(colour("muted"))
    why = small.elidedText(line_reason(line), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(reason, area.top(), room, area.height()), _MIDDLE, why)
    if fits >= area.right():
        return
    for left, share in ((fits, line.sentence.relevance), (weight, line.sentence.weight)):
        paint_share_bar(painter, QRectF(left, area.center().y() - 3, BAR, 6), share)
        number = QRectF(left + BAR, area.top(), NUMBER, area.height())
        painter.setPen(colour(tone))
        painter.drawText(number, _MIDDLE | int(Qt.AlignmentFlag.AlignRight), share_words(share))


_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
