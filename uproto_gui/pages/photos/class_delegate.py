"""How a row of the table of classes is painted."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from uproto_gui.models.class_model import ROW_ROLE, Column
from uproto_gui.models.class_row import THUMBNAILS_A_ROW, ClassRow
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.scale import PhotoScale
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.banded_table import BandedTable
from uproto_gui.widgets.group_mark import group_tone, paint_group_mark
from uproto_gui.widgets.photo import paint_photo

Index = QModelIndex | QPersistentModelIndex

NAME_LEFT: Final = 34
"""Where names begin, behind the mark."""
SCALE_MARGIN: Final = 24
THUMBNAIL: Final = 34
THUMBNAIL_GAP: Final = 4

_MARK_MIDDLE: Final = 17
_BAR: Final = 8.0
_LEFT_OUT_SHARE: Final = 0.3
"""Opacity of the photos of a class that was left out."""


def scale_ends(area: QRectF) -> tuple[float, float]:
    """Where one photo and the top of the scale stand in a cell."""
    return area.left() + SCALE_MARGIN / 2, area.right() - SCALE_MARGIN


class ClassDelegate(QStyledItemDelegate):
    """Paints the cells of a table of classes; the table tells it the scale."""

    def __init__(self, thumbnails: Thumbnails, table: BandedTable) -> None:
        super().__init__(table)
        self._thumbnails = thumbnails
        self._table = table
        self.scale = PhotoScale(top=10, marks=())
        self.thumbnails_shown = THUMBNAILS_A_ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ClassRow):
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._table.paint_band(painter, option, index)
        match Column(index.column()):
            case Column.NAME:
                self._paint_name(painter, area, row)
            case Column.PHOTOS:
                self._paint_count(painter, area, row)
            case Column.SCALE:
                self._paint_bar(painter, area, row)
            case Column.EXAMPLES:
                self._paint_thumbnails(painter, area, row)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        line = self._line(area, row)
        if not row.is_left_out:
            paint_group_mark(painter, QPointF(area.left() + _MARK_MIDDLE, line.center().y()), row.group)
        words = line.adjusted(NAME_LEFT, 0, -6, 0)
        painter.setFont(font())
        painter.setPen(colour("muted" if row.is_left_out else "text"))
        name = QFontMetricsF(font()).elidedText(row.name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, _LEFT, name)
        self._paint_aside(painter, area.left(), line, row)

    def _paint_count(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        line = self._line(area, row)
        painter.setFont(font())
        painter.setPen(colour("muted" if row.is_left_out else "text"))
        painter.drawText(line.adjusted(0, 0, -6, 0), _RIGHT, QLocale().toString(row.learning))
        # What stands under the name may be longer than the name's cell: this cell paints its part of it.
        self._paint_aside(painter, area.left() - self._table.columnWidth(Column.NAME), line, row)

    def _line(self, area: QRectF, row: ClassRow) -> QRectF:
        """Where name and count stand: in the middle, or above a second line."""
        height = QFontMetricsF(font()).height()
        if not _asides(row):
            return QRectF(area.left(), area.top(), area.width(), area.height())
        top = area.center().y() - (height + QFontMetricsF(font(SMALL)).height()) / 2
        return QRectF(area.left(), top, area.width(), height)

    def _paint_aside(self, painter: QPainter, left: float, line: QRectF, row: ClassRow) -> None:
        """What else is to be known of a class, in the longest form that there is room for."""
        forms = _asides(row)
        if not forms:
            return
        metrics = QFontMetricsF(font(SMALL))
        room = self._table.columnWidth(Column.NAME) + self._table.columnWidth(Column.PHOTOS) - NAME_LEFT - 6
        words = next((form for form in forms if metrics.horizontalAdvance(form) <= room), forms[-1])
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(left + NAME_LEFT, line.bottom(), room, metrics.height()), _LEFT, words)

    def _paint_bar(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        start, end = scale_ends(area)
        dashes = QPen(colour("line", 0.6), 1, Qt.PenStyle.DashLine)
        painter.setPen(dashes)
        for mark in self.scale.marks:
            x = round(start + (end - start) * self.scale.share(mark)) + 0.5
            painter.drawLine(QPointF(x, area.top() + 7), QPointF(x, area.bottom() - 7))
        length = max((end - start) * self.scale.share(row.learning), _BAR) if row.learning else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(group_tone(row.group)))
        painter.drawRoundedRect(QRectF(start, area.center().y() - _BAR / 2, length, _BAR), 3, 3)

    def _paint_thumbnails(self, painter: QPainter, area: QRectF, row: ClassRow) -> None:
        top = area.center().y() - THUMBNAIL / 2
        painter.setOpacity(_LEFT_OUT_SHARE if row.is_left_out else 1.0)
        for place, path in enumerate(row.thumbnails[: self.thumbnails_shown]):
            rect = QRectF(area.left() + 6 + place * (THUMBNAIL + THUMBNAIL_GAP), top, THUMBNAIL, THUMBNAIL)
            paint_photo(painter, rect, self._thumbnails.pixmap(path, THUMBNAIL))


def _asides(row: ClassRow) -> tuple[str, ...]:
    if row.is_left_out:
        return (
            QCoreApplication.translate("ClassDelegate", "left out, with %Ln photo(s)", "", row.left_out),
            QCoreApplication.translate("ClassDelegate", "left out"),
        )
    if not row.can_be_measured:
        return (
            QCoreApplication.translate("ClassDelegate", "can be learned, cannot be measured"),
            QCoreApplication.translate("ClassDelegate", "cannot be measured"),
        )
    if row.left_out:
        return (QCoreApplication.translate("ClassDelegate", "%Ln left out", "", row.left_out),)
    return ()


_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
