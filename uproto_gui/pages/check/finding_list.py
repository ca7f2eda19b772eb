"""The kinds of trouble, one under the other: sign, name, what was found, how many."""

from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.finding_model import FINDING_ROLE, FindingModel, FindingRow, Sign
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_ICON: Final = 20
_SIDE: Final = 14
_WORDS: Final = _SIDE + _ICON + 12
_MARGIN: Final = 9
_ENDLESS: Final = 10_000
_SIGNS: Final[dict[Sign, tuple[str, str]]] = {
    "decide": ("warning", "warning"),
    "look": ("question", "not_sure"),
    "know": ("info", "muted"),
    "nothing": ("tick", "right"),
    "done": ("tick", "right"),
    "ignored": ("minus", "muted"),
    "looking": ("search", "accent"),
    "waiting": ("clock", "muted"),
    "not-checked": ("exclamation", "muted"),
}
"""Icon and colour of each sign."""


class FindingList(RowList):
    """Chosen is the kind whose photos are shown; `opened` says that a person wants to go through them."""

    kind_chosen = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.findings = FindingModel()
        super().__init__(self.findings, parent)
        self.was_chosen = False
        """Whether the person chose the kind that is chosen."""
        self._is_choosing = False
        self.setItemDelegate(_FindingDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Enter and double click, as the system has it.
        self.activated.connect(self.opened)

    @property
    def chosen(self) -> FindingRow | None:
        """The chosen kind."""
        row = self.currentIndex().data(FINDING_ROLE)
        return row if isinstance(row, FindingRow) else None

    def choose(self, kind: str) -> None:
        """Choose a kind for the person, until they choose one."""
        self._is_choosing = True
        for place in range(self.findings.rowCount()):
            row = self.findings.index(place).data(FINDING_ROLE)
            if isinstance(row, FindingRow) and row.kind == kind:
                self.setCurrentIndex(self.findings.index(place))
        self._is_choosing = self.was_chosen = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Words wrap otherwise at another width.
        self.scheduleDelayedItemsLayout()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = self.chosen
        if chosen is not None:
            self.was_chosen = not self._is_choosing
            self.kind_chosen.emit(chosen.kind)


class _FindingDelegate(QStyledItemDelegate):
    """Paints a kind of trouble in up to three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        row = index.data(FINDING_ROLE)
        if not isinstance(row, FindingRow):
            return QSize(width, 0)
        room = _room(row, width)
        about = _height(row.about, room, font(SMALL)) or QFontMetricsF(font(SMALL)).height()
        return QSize(width, round(_height(row.title, room, font(weight=SEMIBOLD)) + 2 + about) + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(FINDING_ROLE)
        if not isinstance(row, FindingRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option)
        name, tone = _SIGNS[row.sign]
        paint_icon(painter, QRectF(area.left() + _SIDE, area.center().y() - _ICON / 2, _ICON, _ICON), name, tone)
        self._paint_words(painter, area, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, row: FindingRow) -> None:
        room = _room(row, area.width())
        title = _height(row.title, room, font(weight=SEMIBOLD))
        about = _height(row.about, room, font(SMALL))
        height = title + (2 + about if about else 0)
        words = QRectF(area.left() + _WORDS, area.center().y() - height / 2, room, title)
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(colour("muted" if row.sign in ("waiting", "ignored") else "text"))
        painter.drawText(words, _WRAPPED, row.title)
        below = QRectF(words.left(), words.bottom() + 2, words.width(), about)
        painter.setFont(font(SMALL))
        painter.setPen(colour("right" if row.sign in ("nothing", "done") else "muted"))
        painter.drawText(below, _WRAPPED, row.about)
        painter.setFont(font(CARD_TITLE, SEMIBOLD))
        painter.setPen(colour("text"))
        number = QRectF(area.right() - 90, area.top(), 90 - _SIDE, area.height())
        painter.drawText(number, _RIGHT, row.count)


def _room(row: FindingRow, width: float) -> float:
    """What is left for words beside sign and count."""
    count = QFontMetricsF(font(CARD_TITLE, SEMIBOLD)).horizontalAdvance(row.count or "0")
    return max(width - _WORDS - _SIDE - count - 12, 60.0)


def _height(words: str, room: float, how: QFont) -> float:
    """How high words are that wrap."""
    if not words:
        return 0.0
    return QFontMetricsF(how).boundingRect(QRectF(0, 0, room, _ENDLESS), _WRAPPED, words).height()


_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
