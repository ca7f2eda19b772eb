"""A project's row: four photos, name, what it is, and how good or how far it is."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_core.store.cards import ProjectCard
from uproto_gui.models.project_model import CARD_ROLE
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.home.state import AtWork
from uproto_gui.pages.home.words import about_words, find_words, result_words
from uproto_gui.theme.fonts import REGULAR, SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import paint_ring
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.state_mark import paint_state_mark

PHOTO = 44
_PHOTOS = 4
_GAP = 4
_MARGIN = 14
_ROW = 63
_DOTS = 28.0
_LONGEST_NAME = 80
_LINE_GAP = 2.0


class _Line(NamedTuple):
    """One line of words."""

    text: str
    how: QFont
    tone: str


class ProjectDelegate(QStyledItemDelegate):
    """Paints rows of a `ProjectModel`."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.at_work: AtWork | None = None
        self.has_keyboard = False
        """Whether the row under the keyboard is to be ringed."""
        self.warm_box = QRectF()
        """The dots or words of a row that the mouse is over."""

    def work_of(self, card: ProjectCard) -> AtWork | None:
        """What runs in a project."""
        return self.at_work if self.at_work is not None and self.at_work.root == card.root else None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetricsF(font()).height() + QFontMetricsF(font(SMALL)).height() + _LINE_GAP
        return QSize(320, max(_ROW, round(lines) + 22))

    def more_box(self, rect: QRectF) -> QRectF:
        """Where a row has its dots, which open its menu."""
        return QRectF(rect.right() - _MARGIN - 16 - _DOTS - 4, rect.center().y() - _DOTS / 2 - 0.5, _DOTS, _DOTS)

    def find_box(self, rect: QRectF, card: ProjectCard) -> QRectF:
        """Where a row has the words that lead to photos that are gone; nothing where they are there."""
        if card.missing is None or self.work_of(card) is not None:
            return QRectF()
        metrics = QFontMetricsF(font(weight=SEMIBOLD))
        width, height = metrics.horizontalAdvance(find_words()) + 28, metrics.height() + 14
        return QRectF(self.more_box(rect).left() - 10 - width, rect.center().y() - 0.5 - height / 2, width, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card = index.data(CARD_ROLE)
        assert isinstance(card, ProjectCard)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        inner = rect.adjusted(5, 4, -5, -5)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(inner, RADIUS_ROW, RADIUS_ROW)
        if self.has_keyboard and state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, inner, RADIUS_ROW)
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("hair"))
        self._paint_photos(painter, rect, card)
        self._paint_words(painter, rect, card)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("project-name")
        editor.setAccessibleName(self.tr("Name of the project"))
        editor.setMaxLength(_LONGEST_NAME)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        left = rect.left() + _MARGIN + _PHOTOS * (PHOTO + _GAP)
        height = max(float(editor.sizeHint().height()), 32.0)
        editor.setGeometry(QRectF(left, rect.center().y() - height / 2, rect.width() * 0.4, height).toRect())

    def _paint_photos(self, painter: QPainter, rect: QRectF, card: ProjectCard) -> None:
        ratio = painter.device().devicePixelRatioF()
        top = rect.center().y() - 0.5 - PHOTO / 2
        # Nothing is read from a folder that does not answer: whoever reads would wait with it.
        is_gone = card.missing is not None or card.is_silent
        for place in range(_PHOTOS):
            photo = card.examples[place] if place < len(card.examples) and not is_gone else None
            pixmap = self._thumbnails.pixmap(photo, PHOTO, ratio=ratio) if photo is not None else None
            box = QRectF(rect.left() + _MARGIN + place * (PHOTO + _GAP), top, PHOTO, PHOTO)
            paint_photo(painter, box, pixmap)

    def _paint_words(self, painter: QPainter, rect: QRectF, card: ProjectCard) -> None:
        chevron = QRectF(rect.right() - _MARGIN - 16, rect.center().y() - 8.5, 16, 16)
        paint_icon(painter, chevron, "chevron-right", "muted")
        dots = self.more_box(rect)
        if dots == self.warm_box:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("line", 0.25))
            painter.drawRoundedRect(dots, RADIUS_ROW, RADIUS_ROW)
        paint_icon(painter, dots.adjusted(6, 6, -6, -6), "more", "muted")
        right = dots.left() - 8
        find = self.find_box(rect, card)
        if not find.isEmpty():
            self._paint_find(painter, find)
            right = find.left() - 14
        left = rect.left() + _MARGIN + _PHOTOS * (PHOTO + _GAP) + 10
        work = self.work_of(card)
        first, second = result_words(card, work)
        is_figure = (
            work is not None
            or card.missing is not None
            or card.is_silent
            or (card.exam is not None and card.exam.n > 0)
        )
        width = self._paint_result(painter, rect, right, first, second, is_figure=is_figure)
        if work is not None or card.missing is not None or card.is_silent:
            mark = QRectF(right - width - 24, rect.center().y() - 7.5, 14, 14)
            paint_state_mark(painter, mark, "running" if work is not None else "attention", work.share if work else 0.0)
            width += 30
        room = right - width - 24 - left
        lines = [_Line(card.name, font(weight=SEMIBOLD), "text"), _Line(about_words(card), font(SMALL), "muted")]
        self._paint_lines(painter, QRectF(left, rect.top(), room, rect.height()), lines, Qt.AlignmentFlag.AlignLeft)

    def _paint_find(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover") if box == self.warm_box else colour("card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW, RADIUS_ROW)
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), find_words())

    def _paint_result(
        self, painter: QPainter, rect: QRectF, right: float, first: str, second: str, *, is_figure: bool
    ) -> float:
        """The lines at the right; returns how wide they are."""
        how = font(weight=SEMIBOLD if is_figure else REGULAR)
        lines = [_Line(first, how, "text" if is_figure else "muted")]
        if second:
            lines.append(_Line(second, font(SMALL), "muted"))
        width = max(QFontMetricsF(line.how).horizontalAdvance(line.text) for line in lines) + 2
        box = QRectF(right - width, rect.top(), width, rect.height())
        self._paint_lines(painter, box, lines, Qt.AlignmentFlag.AlignRight)
        return width

    def _paint_lines(self, painter: QPainter, box: QRectF, lines: Sequence[_Line], across: Qt.AlignmentFlag) -> None:
        heights = [QFontMetricsF(line.how).height() for line in lines]
        top = box.center().y() - 0.5 - (sum(heights) + _LINE_GAP * (len(lines) - 1)) / 2
        for line, height in zip(lines, heights, strict=True):
            painter.setFont(line.how)
            painter.setPen(colour(line.tone))
            shown = QFontMetricsF(line.how).elidedText(line.text, Qt.TextElideMode.ElideMiddle, box.width() + 1)
            painter.drawText(
                QRectF(box.left(), top, box.width(), height), int(across | Qt.AlignmentFlag.AlignVCenter), shown
            )
            top += height + _LINE_GAP
