"""The table of classes, for the Summary with few columns and for its own tab with all of them, sorted by any."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from uproto_gui.models.result_class_model import CLASS_ROW, ClassColumn, ResultClassModel
from uproto_gui.pages.results.class_delegate import NAME_LEFT, ResultClassDelegate, found_width
from uproto_gui.pages.results.state import ClassRow
from uproto_gui.theme.fonts import MEDIUM, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.banded_table import BandedTable
from uproto_gui.widgets.range_strip import paint_scale_words

_ROW: Final = 29
_LEAST_RANGE: Final = 120
_LEAST_NAME_LETTERS: Final = 10
_GIVE_WAY: Final = (ClassColumn.GROUP, ClassColumn.RIGHT, ClassColumn.TRAINING)
"""Columns that go first where there is no room."""
_GAP: Final = 8
_ARROW: Final = 12.0
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ResultClassTable(BandedTable):
    """Classes, one a row.

    Args:
        columns: Which columns are shown.
        is_sorted: Whether a click on a heading sorts.
        parent: As usual.
    """

    class_chosen = Signal(str)  # the name; nothing where no class is chosen
    class_opened = Signal(str)  # Enter or a click: more about this class is wanted
    class_entered = Signal(str)  # Enter or a double click, where a click only chooses

    def __init__(
        self, columns: Collection[ClassColumn] = tuple(ClassColumn), *, is_sorted: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = [column for column in ClassColumn if column in columns]
        self._classes = ResultClassModel(self)
        self._classes.modelReset.connect(self.fit_columns)
        self._cells = ResultClassDelegate(self)
        self.setHorizontalHeader(ClassHeader(self, is_sorted=is_sorted))
        self.setModel(self._classes)
        self.setItemDelegate(self._cells)
        for column in ClassColumn:
            self.setColumnHidden(column, column not in self._columns)
        self.setSortingEnabled(is_sorted)
        if is_sorted:
            self.sortByColumn(ClassColumn.FOUND, Qt.SortOrder.AscendingOrder)
        self.set_row_height(self.row_height)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.clicked.connect(self._open)
        self.doubleClicked.connect(self._enter)

    # ------------------------------------------------------------ what it shows

    @property
    def classes(self) -> ResultClassModel:
        """The classes in their present order."""
        return self._classes

    @property
    def row_height(self) -> int:
        """Of one class, by the font's height."""
        return max(_ROW, round(QFontMetricsF(font()).height()) + 12)

    @property
    def chosen(self) -> ClassRow | None:
        """The class on which the keyboard stands."""
        row = self.currentIndex().data(CLASS_ROW)
        return row if isinstance(row, ClassRow) else None

    @property
    def shown(self) -> list[str]:
        """Names of the classes as they stand there now."""
        return [row.class_name for row in self._classes.rows]

    def choose(self, class_name: str) -> None:
        """Choose a class and scroll to it."""
        line = self._classes.line_of(class_name)
        if line is not None:
            index = self._classes.index(line, ClassColumn.NAME)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def choose_first(self) -> None:
        """Choose the uppermost class."""
        if self._classes.rowCount():
            self.setCurrentIndex(self._classes.index(0, ClassColumn.NAME))
            self.scrollToTop()

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        row = self.chosen
        self.class_chosen.emit(row.class_name if row is not None else "")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(CLASS_ROW)
        if isinstance(row, ClassRow):
            self.class_opened.emit(row.class_name)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        row = index.data(CLASS_ROW)
        if isinstance(row, ClassRow):
            self.class_entered.emit(row.class_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.chosen is not None:
            self._open(self.currentIndex())
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    @Slot()
    def fit_columns(self) -> None:
        """Counts as wide as they need, the rest for names and ranges; where there is no room, some columns go."""
        widths = {column: self._needed(column) for column in self._columns}
        metrics = QFontMetricsF(font())
        least_name = round(NAME_LEFT + metrics.horizontalAdvance("m" * _LEAST_NAME_LETTERS))
        room = self.viewport().width()
        for column in _GIVE_WAY:
            if column in widths:
                is_tight = room - sum(widths.values()) < least_name + _LEAST_RANGE
                self.setColumnHidden(column, is_tight)
                if is_tight:
                    del widths[column]
        rest = room - sum(widths.values())
        name = max(min(round(rest * 0.42), round(metrics.horizontalAdvance("m" * 26))), least_name)
        widths[ClassColumn.NAME], widths[ClassColumn.RANGE] = name, max(rest - name, 0)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _needed(self, column: ClassColumn) -> int:
        """Pixels of a column that does not give way; 0 for those that share the rest."""
        if column in (ClassColumn.NAME, ClassColumn.RANGE):
            return 0
        metrics = QFontMetricsF(font(SMALL, MEDIUM))
        words = heading_lines(str(self._classes.headerData(column, Qt.Orientation.Horizontal)))
        head = max(metrics.horizontalAdvance(line) for line in words) + 2 * _GAP
        if column == ClassColumn.FOUND:
            return round(max(found_width(self._classes.all_rows), head + _ARROW + 4))
        longest = {ClassColumn.GROUP: "", ClassColumn.RIGHT: self.tr("never answered")}.get(column, "00,000")
        return round(max(head, QFontMetricsF(font()).horizontalAdvance(longest) + 2 * _GAP))


def heading_lines(words: str) -> list[str]:
    """A long heading in two lines that are as equal as can be."""
    if " " not in words:
        return [words]
    breaks = [place for place, letter in enumerate(words) if letter == " "]
    middle = min(breaks, key=lambda place: max(place, len(words) - place - 1))
    return [words[:middle], words[middle + 1 :]]


class ClassHeader(QHeaderView):
    """Headings: the scale over the ranges, an arrow at the column that orders the rows."""

    def __init__(self, parent: QWidget, *, is_sorted: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_sorted = is_sorted
        self._lines = 2 if is_sorted else 1
        self.setSectionsClickable(is_sorted)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(is_sorted)
        if is_sorted:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines * round(QFontMetricsF(font(SMALL)).height()) + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        area = QRectF(rect)
        is_first = self._is_sorted and self.sortIndicatorSection() == section
        column = ClassColumn(section)
        if column == ClassColumn.RANGE:
            paint_scale_words(painter, area.adjusted(0, area.height() - QFontMetricsF(font(SMALL)).height() - 6, 0, -6))
        else:
            painter.setFont(font(SMALL, MEDIUM))
            painter.setPen(colour("text" if is_first else "muted"))
            self._paint_heading(painter, area, column, is_first=is_first)
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, column: ClassColumn, *, is_first: bool) -> None:
        is_left = column in (ClassColumn.NAME, ClassColumn.GROUP)
        has_mark = column == ClassColumn.NAME and self.isSectionHidden(ClassColumn.GROUP)
        area = area.adjusted(NAME_LEFT if has_mark else _GAP, 0, -_GAP, -6)
        lines = heading_lines(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
        height = QFontMetricsF(font(SMALL, MEDIUM)).height()
        where = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        for place, line in enumerate(reversed(lines)):
            rect = QRectF(area.left(), area.bottom() - (place + 1) * height, area.width(), height)
            painter.drawText(rect, int(where | Qt.AlignmentFlag.AlignVCenter), line)
        if is_first:
            last = QRectF(area.left(), area.bottom() - height, area.width(), height)
            self._paint_arrow(painter, last, lines[-1], is_left=is_left)

    def _paint_arrow(self, painter: QPainter, area: QRectF, words: str, *, is_left: bool) -> None:
        length = QFontMetricsF(font(SMALL, MEDIUM)).horizontalAdvance(words)
        x = area.left() + length + 4 if is_left else area.right() - length - _ARROW - 4
        place = QRectF(x, area.center().y() - _ARROW / 2, _ARROW, _ARROW)
        if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder:
            paint_icon(painter, place, "chevron-down", "text")
            return
        painter.save()
        painter.translate(place.center())
        painter.rotate(180)
        paint_icon(painter, QRectF(-_ARROW / 2, -_ARROW / 2, _ARROW, _ARROW), "chevron-down", "text")
        painter.restore()
