"""A block of the table of mix-ups: names beside the rows and above the columns, a number in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from uproto_gui.plots.confusion_blocks import ConfusionCounts
from uproto_gui.theme.fonts import MEDIUM, REGULAR, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.group_mark import paint_group_mark

_MOST_NAME, _LEAST_NAME = 170.0, 96.0
_MOST_HEAD = 120.0
_MARK = 8.0
_GAP = 8.0
_OTHERS_GAP = 8.0
_LARGEST_CELL = QSizeF(64, 40)
_FAINTEST = 0.12
_STRONGEST = {"right": 0.3, "wrong": 0.42}
"""Opacity of a cell that holds its whole row; with more, its number would have under 4.5 : 1 in the dark look."""
_SMALLEST = 0.8
"""Size of the numbers in a crowded block: two digits forty times side by side."""
_CROWDED = 24
"""With more columns than this, numbers are small and the names of the rows give way."""

Place = tuple[int, int]
"""Row and column, counted in the block."""


@dataclass(frozen=True, kw_only=True)
class BlockGrid:
    """Where the cells and names of a block stand, in pixels of the viewport."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    has_others: bool
    """Whether a last column counts the answers outside this block."""
    left: float
    top: float
    cell: QSizeF
    scrolled: QPointF
    are_heads_upright: bool

    @property
    def size(self) -> QSizeF:
        """Of everything, names included."""
        others = self.cell.width() + _OTHERS_GAP if self.has_others else 0.0
        return QSizeF(
            self.left + self.cell.width() * len(self.columns) + others + 2,
            self.top + self.cell.height() * len(self.rows) + 2,
        )

    def rect(self, place: Place) -> QRectF:
        """A cell; the column after the last is that of the others."""
        row, column = place
        gap = _OTHERS_GAP if column == len(self.columns) else 0.0
        x = self.left + column * self.cell.width() + gap - self.scrolled.x()
        return QRectF(QPointF(x, self.top + row * self.cell.height() - self.scrolled.y()), self.cell)

    def place_at(self, at: QPointF) -> Place | None:
        """The cell under a point; None on names, on the others and outside."""
        if at.x() < self.left or at.y() < self.top:
            return None
        column = int((at.x() + self.scrolled.x() - self.left) / self.cell.width())
        row = int((at.y() + self.scrolled.y() - self.top) / self.cell.height())
        return (row, column) if row < len(self.rows) and column < len(self.columns) else None


def _number_font(columns: int) -> QFont:
    return font(_SMALLEST if columns > _CROWDED else SMALL, MEDIUM)


def lay_block(
    counts: ConfusionCounts,
    rows: Sequence[int],
    columns: Sequence[int],
    room: QSizeF,
    *,
    has_others: bool,
    others: str,
) -> BlockGrid:
    """Fit a block into its room; what does not fit at a readable size is scrolled to.

    Args:
        counts: The table.
        rows: Classes of the block.
        columns: Answers of the block.
        room: Size of the viewport.
        has_others: Whether there are answers outside the block.
        others: The name of their column.
    """
    small, numbers = QFontMetricsF(font(SMALL)), QFontMetricsF(_number_font(len(columns)))
    total = small.horizontalAdvance(str(max(counts.totals, default=0)))
    widest = max((small.horizontalAdvance(counts.class_names[row]) for row in rows), default=0.0)
    left = min(widest, _LEAST_NAME if len(columns) > _CROWDED else _MOST_NAME) + _MARK + total + 3 * _GAP
    around = 2 if len(columns) > _CROWDED else 4
    least = QSizeF(numbers.horizontalAdvance(str(counts.widest)) + around, small.height() + 2)
    heads = [counts.class_names[column] for column in columns] + ([others] if has_others else [])
    longest = max((small.horizontalAdvance(head) for head in heads), default=0.0)
    across = (room.width() - left - _OTHERS_GAP - 4) / max(len(heads), 1)
    width = max(min(across, _LARGEST_CELL.width()), least.width())
    if min(longest, _MOST_HEAD) + 6 <= across:
        width = min(longest, _MOST_HEAD) + 10
        longest = width - 10
    is_upright = longest + 6 > width
    top = (min(longest, _MOST_HEAD) if is_upright else small.height()) + _GAP
    down = (room.height() - top - 4) / max(len(rows), 1)
    return BlockGrid(
        rows=tuple(rows),
        columns=tuple(columns),
        has_others=has_others,
        left=left,
        top=top,
        cell=QSizeF(width, max(min(down, _LARGEST_CELL.height()), least.height())),
        scrolled=QPointF(0, 0),
        are_heads_upright=is_upright,
    )


def cell_colour(share: float, *, is_right: bool) -> QColor:
    """Ground of a cell: the hue says right or wrong, its strength the share of the row."""
    tone = "right" if is_right else "wrong"
    return colour(tone, _FAINTEST + (_STRONGEST[tone] - _FAINTEST) * share)


class BlockPainter:
    """Paints a block once.

    Args:
        painter: Where to; its state is left as it was.
        counts: The table.
        grid: The block's layout.
        room: The viewport.
        cursor: The cell that is read.
        others: Name of the column of other answers.
    """

    def __init__(
        self,
        painter: QPainter,
        counts: ConfusionCounts,
        grid: BlockGrid,
        *,
        room: QSizeF,
        cursor: Place,
        others: str,
    ) -> None:
        self._painter, self._counts, self._grid = painter, counts, grid
        self._cursor, self._others = cursor, others
        self._body = QRectF(grid.left, grid.top, room.width() - grid.left, room.height() - grid.top)
        self._strong, self._plain, self._numbers = (
            font(SMALL, SEMIBOLD),
            font(SMALL, REGULAR),
            _number_font(len(grid.columns)),
        )

    def paint(self, *, has_focus: bool) -> None:
        """Cells, names, and the frame of the cell that is read."""
        self._painter.save()
        self._painter.setClipRect(self._body)
        for row in range(len(self._grid.rows)):
            first = self._grid.rect((row, 0))
            if first.bottom() > self._body.top() and first.top() < self._body.bottom():
                self._cells(row)
        self._painter.setPen(QPen(colour("accent"), 2 if has_focus else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._grid.rect(self._cursor).adjusted(1, 1, -1, -1))
        self._painter.restore()
        self._painter.save()
        self._painter.setClipRect(QRectF(0, self._grid.top, self._grid.left, self._body.height()))
        self._names()
        self._painter.restore()
        self._painter.save()
        self._painter.setClipRect(QRectF(self._grid.left, 0, self._body.width(), self._grid.top))
        self._heads()
        self._painter.restore()

    def _cells(self, row: int) -> None:
        index = self._grid.rows[row]
        for column, answer in enumerate(self._grid.columns):
            n, is_right = self._counts.cells.get((index, answer), 0), index == answer
            rect = self._grid.rect((row, column)).adjusted(0.5, 0.5, -0.5, -0.5)
            self._painter.fillRect(rect, colour("sunken"))
            if n:
                self._painter.fillRect(rect, cell_colour(self._counts.share(index, answer), is_right=is_right))
            if n or is_right:
                self._text(rect, str(n), how=self._numbers, tone="text" if n else "muted")
        if self._grid.has_others and (n := self._counts.others(index, self._grid.columns)):
            self._text(self._grid.rect((row, len(self._grid.columns))), str(n), how=self._numbers, tone="muted")

    def _text(self, rect: QRectF, words: str, *, how: QFont, tone: str) -> None:
        self._painter.setFont(how)
        self._painter.setPen(colour(tone))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _names(self) -> None:
        """Mark, name and number of photos of each row."""
        total = QFontMetricsF(self._plain).horizontalAdvance(str(max(self._counts.totals, default=0)))
        width = self._grid.left - _MARK - total - 3 * _GAP
        for row, index in enumerate(self._grid.rows):
            rect = self._grid.rect((row, 0))
            name = QRectF(_MARK + _GAP, rect.top(), width, rect.height())
            paint_group_mark(
                self._painter, QPointF(_MARK / 2 + 1, rect.center().y()), self._counts.groups[index], scale=0.8
            )
            how = self._strong if self._cursor[0] == row else self._plain
            self._painter.setFont(how)
            self._painter.setPen(colour("text"))
            words = QFontMetricsF(how).elidedText(
                self._counts.class_names[index], Qt.TextElideMode.ElideMiddle, name.width()
            )
            self._painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
            self._painter.setFont(self._plain)
            self._painter.setPen(colour("muted"))
            self._painter.drawText(
                QRectF(name.right(), rect.top(), total + _GAP, rect.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                str(self._counts.totals[index]),
            )

    def _heads(self) -> None:
        """The answers above the columns, upright where there is no room across."""
        heads = [(self._counts.class_names[column], "text") for column in self._grid.columns]
        if self._grid.has_others:
            heads.append((self._others, "muted"))
        for column, (name, tone) in enumerate(heads):
            how = self._strong if self._cursor[1] == column else self._plain
            rect = self._grid.rect((0, column))
            room = self._grid.top - _GAP if self._grid.are_heads_upright else rect.width()
            words = QFontMetricsF(how).elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            if not self._grid.are_heads_upright:
                self._text(QRectF(rect.left(), 0, rect.width(), self._grid.top), words, how=how, tone=tone)
                continue
            self._painter.save()
            self._painter.translate(rect.center().x(), self._grid.top - _GAP / 2)
            self._painter.rotate(-90)
            self._painter.setFont(how)
            self._painter.setPen(colour(tone))
            line = QRectF(0, -rect.width() / 2, room + _GAP, rect.width())
            self._painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)
            self._painter.restore()
