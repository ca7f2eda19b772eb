"""Who was taken for whom, as a table: numbers up to 40 classes, above that one picture and a block of it at a time.

The strength of a cell is its share of the row (of the photos of a class), so that a rare class is as visible as a
common one. Everything is reachable by keyboard and read out.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from uproto_core.store.cells import pasted_rows, safe_text
from uproto_gui.plots.confusion_block import BlockGrid, BlockPainter, lay_block
from uproto_gui.plots.confusion_blocks import MOST_IN_A_BLOCK, ConfusionCounts, block_of
from uproto_gui.plots.confusion_overview import OverviewGrid, lay_overview, overview_image, paint_overview

Place = tuple[int, int]
"""Row and column of the table, counted without the folded ones."""

_NOTHING = ConfusionCounts(class_names=(), groups=(), cells={}, totals=())
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionPlot(QAbstractScrollArea):
    """The table of mix-ups; rows are what a photo shows, columns what it was taken for."""

    cell_read = Signal(str)  # the cell or block under the keyboard or the mouse, in words
    cell_chosen = Signal(int, int)  # index of the class and of the answer: its photos are wanted
    zoomed = Signal(bool)  # whether a block is shown, out of several

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Table of mix-ups: rows are what a photo shows, columns what it was taken for"))
        self._counts = _NOTHING
        self._at: Place = (0, 0)
        self._is_block = True
        self._image: QImage | None = None

    # ------------------------------------------------------------ what is shown

    def show_counts(self, counts: ConfusionCounts) -> None:
        """Show a table, from its beginning."""
        self._counts = counts
        self._at = (0, 0)
        self._image = None
        self._is_block = not self.is_large
        self._lay()
        self.zoomed.emit(self._is_block and self.is_large)
        self._read()

    @property
    def is_large(self) -> bool:
        """Whether the table is too large for one block, and an overview stands before it."""
        return max(len(self._counts.rows), len(self._counts.columns)) > MOST_IN_A_BLOCK

    @property
    def is_block(self) -> bool:
        """Whether cells with numbers are shown, not the overview."""
        return self._is_block

    @property
    def at(self) -> tuple[int, int]:
        """Index of the class and of the answer that the keyboard stands on."""
        return self._counts.rows[self._at[0]], self._counts.columns[self._at[1]]

    def choose(self, class_index: int, answer_index: int) -> None:
        """Go to the cell of a mix-up and show its block."""
        if class_index in self._counts.rows and answer_index in self._counts.columns:
            self._at = (self._counts.rows.index(class_index), self._counts.columns.index(answer_index))
            self._zoom(is_block=True)

    def zoom_out(self) -> None:
        """Back to the overview, where there is one."""
        if self.is_large:
            self._zoom(is_block=False)

    def _zoom(self, *, is_block: bool) -> None:
        self._is_block = is_block
        self._lay()
        self._show_cell()
        self.zoomed.emit(is_block and self.is_large)
        self._read()

    # ------------------------------------------------------------ in words and numbers

    def words(self, place: Place) -> str:
        """What the cell of a row and column says, both counted without the folded ones."""
        row, answer = self._counts.rows[place[0]], self._counts.columns[place[1]]
        n, of = self._counts.cells.get((row, answer), 0), self._counts.totals[row]
        name, other = self._counts.class_names[row], self._counts.class_names[answer]
        if row == answer:
            return self.tr("{name} found: {n} of {of}").format(name=name, n=n, of=of)
        return self.tr("{name} taken for {other}: {n} of {of}").format(name=name, other=other, n=n, of=of)

    def block_words(self, place: Place) -> str:
        """What the block around a row and column holds."""
        rows, columns = self._block(place)
        held = {(row, answer) for row in rows for answer in columns if (row, answer) in self._counts.cells}
        mistaken = sum(self._counts.cells[cell] for cell in held if cell[0] != cell[1])
        names = self._counts.class_names
        return self.tr(
            "From {first} to {last}, taken for classes from {first_answer} to {last_answer}: {n} mistaken"
        ).format(
            first=names[rows[0]],
            last=names[rows[-1]],
            first_answer=names[columns[0]],
            last_answer=names[columns[-1]],
            n=mistaken,
        )

    def numbers(self) -> str:
        """Every cell that is not empty as a table for a spreadsheet: class, answer, photos, photos of the class."""
        names = self._counts.class_names
        rows = [
            (safe_text(names[row]), safe_text(names[answer]), str(n), str(self._counts.totals[row]))
            for (row, answer), n in sorted(self._counts.cells.items())
        ]
        return pasted_rows([("class", "answer", "photos", "of"), *rows])

    def save_picture(self, path: Path) -> bool:
        """Write the table as it stands as a picture; False where the file could not be written."""
        return self.grab().save(str(path))

    def _read(self) -> None:
        if self._counts.rows:
            words = self.words(self._at) if self._is_block else self.block_words(self._at)
            self.setAccessibleDescription(words)
            self.cell_read.emit(words)
        self.viewport().update()

    # ------------------------------------------------------------ layout

    def _block(self, place: Place) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Classes and answers of the block around a place."""
        rows, columns = self._counts.rows, self._counts.columns
        row_block, column_block = block_of(place[0], len(rows)), block_of(place[1], len(columns))
        return rows[row_block.start : row_block.stop], columns[column_block.start : column_block.stop]

    def _grid(self) -> BlockGrid:
        rows, columns = self._block(self._at)
        grid = lay_block(
            self._counts,
            rows,
            columns,
            QSizeF(self.viewport().size()),
            has_others=any(self._counts.others(row, columns) for row in rows),
            others=self.tr("others"),
        )
        return replace(
            grid,
            scrolled=QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
        )

    def _overview(self) -> OverviewGrid:
        return lay_overview(self._counts, QSizeF(self.viewport().size()))

    def _in_block(self) -> Place:
        """The cell that the keyboard stands on, counted in its block."""
        return (
            self._at[0] - block_of(self._at[0], len(self._counts.rows)).start,
            self._at[1] - block_of(self._at[1], len(self._counts.columns)).start,
        )

    def _lay(self) -> None:
        """Scroll bars as long as the block needs them."""
        wide, high = 0, 0
        if self._is_block and self._counts.rows:
            room, size = self.viewport().size(), self._grid().size
            wide, high = max(round(size.width()) - room.width(), 0), max(round(size.height()) - room.height(), 0)
        self.horizontalScrollBar().setRange(0, wide)
        self.verticalScrollBar().setRange(0, high)
        self.viewport().update()

    def _show_cell(self) -> None:
        """Scroll so far that the cell under the keyboard is seen."""
        if not self._is_block or not self._counts.rows:
            return
        grid = self._grid()
        rect = grid.rect(self._in_block())
        room = self.viewport().rect()
        for bar, low, high, first, last in (
            (self.horizontalScrollBar(), grid.left, room.width(), rect.left(), rect.right()),
            (self.verticalScrollBar(), grid.top, room.height(), rect.top(), rect.bottom()),
        ):
            if first < low:
                bar.setValue(bar.value() - round(low - first))
            elif last > high:
                bar.setValue(bar.value() + round(last - high) + 2)

    def _place_at(self, at: QPointF) -> Place | None:
        if not self._counts.rows:
            return None
        if not self._is_block:
            return self._overview().place_at(at)
        place = self._grid().place_at(at)
        if place is None:
            return None
        first = block_of(self._at[0], len(self._counts.rows)), block_of(self._at[1], len(self._counts.columns))
        return place[0] + first[0].start, place[1] + first[1].start

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._counts.rows:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._at = (self._at[0], 0 if key == Qt.Key.Key_Home else len(self._counts.columns) - 1)
            self._lay()
            self._show_cell()
            self._read()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Plus):
            self._open()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Minus) and self._is_block and self.is_large:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, across: int) -> None:
        """One cell further, or one block in the overview; past a block's edge the next block comes."""
        sizes = len(self._counts.rows), len(self._counts.columns)
        steps = (down, across)
        if not self._is_block:
            places = [self._next_block(self._at[side], steps[side], sizes[side]) for side in (0, 1)]
        else:
            places = [min(max(self._at[side] + steps[side], 0), sizes[side] - 1) for side in (0, 1)]
        self._at = (places[0], places[1])
        self._lay()
        self._show_cell()
        self._read()

    @staticmethod
    def _next_block(place: int, step: int, n: int) -> int:
        block = block_of(place, n)
        wish = {-1: block.start - 1, 0: place, 1: block.stop}[step]
        return block_of(min(max(wish, 0), n - 1), n).start if step else place

    def _open(self) -> None:
        if not self._is_block:
            self._zoom(is_block=True)
        elif self._counts.cells.get(self.at):
            self.cell_chosen.emit(*self.at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = place
            self._read()
            self._open()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # All was done when it was pressed; the page below must not take half a click.
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self.cell_read.emit(self.words(place) if self._is_block else self.block_words(place))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place is not None and self._is_block:
                QToolTip.showText(event.globalPos(), self.words(place), self)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave:
            self._read()
        return super().viewportEvent(event)

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts.rows:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_block:
            BlockPainter(
                painter,
                self._counts,
                self._grid(),
                room=QSizeF(self.viewport().size()),
                cursor=self._in_block(),
                others=self.tr("others"),
            ).paint(has_focus=self.hasFocus())
        else:
            self._paint_overview(painter)
        painter.end()

    def _paint_overview(self, painter: QPainter) -> None:
        grid = self._overview()
        if self._image is None:
            self._image = overview_image(self._counts, round(grid.area.width() * self.devicePixelRatioF()))
        row, column = self._at
        cursor = (
            grid.row_blocks.index(block_of(row, len(self._counts.rows))),
            grid.column_blocks.index(block_of(column, len(self._counts.columns))),
        )
        paint_overview(painter, self._counts, grid, self._image, cursor=cursor, has_focus=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._image = None
        self._lay()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The names stay where they are: the viewport is painted anew, not moved.
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._read()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._image = None
            self.viewport().update()
        super().changeEvent(event)
