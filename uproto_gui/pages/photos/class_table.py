"""The table of classes: mark and name, photos, a bar on a log scale, four thumbnails; painted, no widget a row."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelection, QLocale, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from uproto_gui.models.class_model import ROW_ROLE, ClassModel, ClassOrder, Column
from uproto_gui.models.class_row import THUMBNAILS_A_ROW, ClassRow
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.class_delegate import (
    NAME_LEFT,
    SCALE_MARGIN,
    THUMBNAIL,
    THUMBNAIL_GAP,
    ClassDelegate,
    scale_ends,
)
from uproto_gui.pages.photos.scale import PhotoScale
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.banded_table import BandedTable

_ROW: Final = 42
_LEAST_SCALE: Final = 120
_GATHER_MS: Final = 50


class ClassTable(BandedTable):
    """The classes; `class_chosen` names the one that is chosen, or nothing."""

    class_chosen = Signal(str)
    leave_out_pressed = Signal()  # X
    merge_pressed = Signal()  # M
    rename_pressed = Signal()  # F2

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = ClassModel(self)
        self._is_filling = False
        self._was_chosen = False
        """Whether the person chose the class that is chosen."""
        self._cells = ClassDelegate(thumbnails, self)
        self._scale_header = ScaleHeader(self)
        self.setHorizontalHeader(self._scale_header)
        self.setModel(self._classes)
        self.setItemDelegate(self._cells)
        self.set_row_height(max(_ROW, round(QFontMetricsF(font()).height() * 2) + 8))
        # Thumbnails come one by one: gathered, a page full of them is painted a few times and not sixty.
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_GATHER_MS)
        self._repaint.timeout.connect(self.viewport().update)
        thumbnails.arrived.connect(self._show_arrived)

    # ------------------------------------------------------------ what it shows

    def show_rows(self, rows: tuple[ClassRow, ...], scale: PhotoScale, *, counts_training: bool) -> None:
        """Show these classes on this scale; the class that the person chose stays chosen, else the first one is.

        Args:
            rows: In any order.
            scale: For the bars.
            counts_training: Whether the counts are of training photos only.
        """
        self._cells.scale = scale
        self._classes.count_training(is_so=counts_training)
        self._scale_header.show_scale(scale)
        self._fill(lambda: self._classes.set_rows(rows))
        self._divide()
        self.viewport().update()

    def _fill(self, change: Callable[[], None]) -> None:
        """Change the rows; while a scan counts they change places, and what the program chose must not go along."""
        self._is_filling = True
        change()
        self._was_chosen = self._was_chosen and self.chosen is not None
        if not self._was_chosen and self._classes.rowCount():
            self.selectRow(0)
        self._is_filling = False

    @property
    def chosen(self) -> ClassRow | None:
        """The class that is chosen."""
        rows = self.selectionModel().selectedRows()
        row = rows[0].data(ROW_ROLE) if rows else None
        return row if isinstance(row, ClassRow) else None

    def choose(self, name: str) -> None:
        """Choose a class for the person; nothing happens where it is not shown."""
        place = self._classes.place_of(name)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self._classes.index(place, Column.NAME))

    @property
    def shown(self) -> list[str]:
        """Names of the classes as they stand there now."""
        return [str(self._classes.index(row, Column.NAME).data()) for row in range(self._classes.rowCount())]

    @Slot(int)
    def arrange(self, order: int) -> None:
        """Sort anew; the class that the person chose stays in sight."""
        self._fill(lambda: self._classes.arrange(ClassOrder(order)))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @Slot(str)
    def search(self, words: str) -> None:
        """Show only the classes whose name holds these words."""
        self._fill(lambda: self._classes.search(words))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = self.chosen
        if not self._is_filling:
            self._was_chosen = chosen is not None
        self.class_chosen.emit(chosen.name if chosen is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X, M and F2 decide about the chosen class; other letters go to the class that begins with them."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        told = {Qt.Key.Key_X: self.leave_out_pressed, Qt.Key.Key_M: self.merge_pressed}.get(Qt.Key(event.key()))
        if is_plain and event.key() == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        elif is_plain and told is not None:
            told.emit()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """Give each column its width; thumbnails go before names and bars become too narrow."""
        metrics = QFontMetricsF(font())
        title = str(self._classes.headerData(Column.PHOTOS, Qt.Orientation.Horizontal))
        photos = round(max(metrics.horizontalAdvance("000,000"), metrics.horizontalAdvance(title))) + 12
        room = self.viewport().width() - photos
        shown = THUMBNAILS_A_ROW if self._has_examples else 0
        least_name = NAME_LEFT + round(metrics.horizontalAdvance("m" * 10))
        while shown > 0 and room - self._examples_width(shown) < least_name + _LEAST_SCALE:
            shown -= 1
        self._cells.thumbnails_shown = shown
        rest = room - self._examples_width(shown)
        name = max(least_name, round(rest * 0.45))
        for column, width in (
            (Column.NAME, name),
            (Column.PHOTOS, photos),
            (Column.SCALE, rest - name),
            (Column.EXAMPLES, self._examples_width(shown)),
        ):
            self.setColumnWidth(column, width)
        self.setColumnHidden(Column.EXAMPLES, shown == 0)

    @property
    def _has_examples(self) -> bool:
        first = self._classes.index(0, 0).data(ROW_ROLE)
        return isinstance(first, ClassRow) and bool(first.examples)

    @staticmethod
    def _examples_width(shown: int) -> int:
        return shown * (THUMBNAIL + THUMBNAIL_GAP) + 12 if shown else 0

    @Slot(Path)
    def _show_arrived(self, _path: Path) -> None:
        if not self._repaint.isActive():
            self._repaint.start()


class ScaleHeader(QHeaderView):
    """Names of the columns, and over the bars the numbers of their scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale = PhotoScale(top=10, marks=())
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)

    def show_scale(self, scale: PhotoScale) -> None:
        """Write other numbers."""
        self._scale = scale
        self.viewport().update()

    @property
    def numbers(self) -> list[str]:
        """The numbers that stand there, without those for which there is no room."""
        return [words for _, words in self._placed(QRectF(self._section(Column.SCALE)))]

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(QFontMetricsF(font(SMALL)).height()) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        area = QRectF(rect)
        if section == Column.SCALE:
            for left, words in self._placed(area):
                painter.drawText(QRectF(left, area.top(), 200, area.height()), _MIDDLE, words)
        elif section == Column.PHOTOS:
            painter.drawText(
                area.adjusted(0, 0, -6, 0), _MIDDLE | int(Qt.AlignmentFlag.AlignRight), self._name(section)
            )
        else:
            left = NAME_LEFT if section == Column.NAME else 6
            painter.drawText(area.adjusted(left, 0, 0, 0), _MIDDLE, self._name(section))
        painter.setPen(QPen(QColor(colour("hair")), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()

    def _section(self, section: int) -> QRect:
        return QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _placed(self, area: QRectF) -> list[tuple[float, str]]:
        """Where each number begins: limits first, for they say more than the ends."""
        start, end = scale_ends(area)
        metrics = QFontMetricsF(font(SMALL))
        placed: list[tuple[float, float, str]] = []
        for number in (*self._scale.marks, 1, self._scale.top):
            words = QLocale().toString(number)
            width = metrics.horizontalAdvance(words)
            left = start + (end - start) * self._scale.share(number) - width / 2
            left = min(max(left, start - SCALE_MARGIN / 4), end + SCALE_MARGIN / 2 - width)
            if all(left + width + 6 < other or left > until + 6 for other, until, _ in placed):
                placed.append((left, left + width, words))
        return [(left, words) for left, _, words in sorted(placed)]


_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
