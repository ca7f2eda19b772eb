"""The overview of a large table of mix-ups: one picture of every cell, cut into blocks to zoom into."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from uproto_gui.plots.confusion_blocks import ConfusionCounts, blocks, overview
from uproto_gui.plots.plot_area import apart
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.group_mark import group_word, paint_group_mark

_MARK = 8.0
_GAP = 8.0
_FAINTEST = 0.4
"""Opacity of a spot with one photo of very many."""
_LEAST_SPOT = 3
"""Pixels of a spot's side."""

Place = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, kw_only=True)
class OverviewGrid:
    """Where the overview stands: a square of all rows and columns, cut into blocks."""

    area: QRectF
    row_blocks: tuple[range, ...]
    column_blocks: tuple[range, ...]

    def rect(self, place: Place) -> QRectF:
        """A block of the overview."""
        rows, columns = self.row_blocks[place[0]], self.column_blocks[place[1]]
        down = self.area.height() / self.row_blocks[-1].stop
        across = self.area.width() / self.column_blocks[-1].stop
        return QRectF(
            self.area.left() + columns.start * across,
            self.area.top() + rows.start * down,
            len(columns) * across,
            len(rows) * down,
        )

    def place_at(self, at: QPointF) -> Place | None:
        """Row and column of the table under a point, counted without the folded ones."""
        if not self.area.contains(at):
            return None
        rows, columns = self.row_blocks[-1].stop, self.column_blocks[-1].stop
        row = int((at.y() - self.area.top()) / self.area.height() * rows)
        column = int((at.x() - self.area.left()) / self.area.width() * columns)
        return min(row, rows - 1), min(column, columns - 1)


def lay_overview(counts: ConfusionCounts, room: QSizeF) -> OverviewGrid:
    """Fit the overview into its room, with the names of the groups above and left of it."""
    small = QFontMetricsF(font(SMALL))
    groups = set(counts.groups) - {"even"}
    left = max((small.horizontalAdvance(group_word(group)) for group in groups), default=0.0) + _MARK + 2 * _GAP
    top = small.height() + _GAP
    side = max(min(room.width() - left, room.height() - top) - 2, 1.0)
    return OverviewGrid(
        area=QRectF(left, top, side, side),
        row_blocks=blocks(len(counts.rows)),
        column_blocks=blocks(len(counts.columns)),
    )


def overview_image(counts: ConfusionCounts, pixels: int) -> QImage:
    """All cells as one picture, to be drawn over so many pixels a side; no spot is too small to be seen."""
    most = max(pixels // _LEAST_SPOT, 1)
    across, down = min(len(counts.columns), most), min(len(counts.rows), most)
    ground = colour("sunken").rgb()
    dots = array("I", [ground]) * (across * down)
    for (y, x), spot in overview(counts, across=across, down=down).items():
        dots[y * across + x] = _over(
            colour("right" if spot.is_right else "wrong"), _FAINTEST + (1 - _FAINTEST) * spot.share
        ).rgb()
    # The picture borrows the bytes: a copy outlives them.
    return QImage(dots.tobytes(), across, down, 4 * across, QImage.Format.Format_RGB32).copy()


def _over(ink: QColor, share: float) -> QColor:
    """A hue laid over the ground of empty cells."""
    ground = colour("sunken")
    pairs = ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
    return QColor(*(round(share * above + (1 - share) * below) for above, below in pairs))


def paint_overview(
    painter: QPainter,
    counts: ConfusionCounts,
    grid: OverviewGrid,
    image: QImage,
    *,
    cursor: Place | None,
    has_focus: bool,
) -> None:
    """Paint the picture, the edges of its blocks, the groups' names and the block that is read."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(grid.area, image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("hair"), 1))
    for row in range(len(grid.row_blocks)):
        for column in range(len(grid.column_blocks)):
            painter.drawRect(grid.rect((row, column)))
    _paint_groups(painter, counts, grid)
    if cursor is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 3 if has_focus else 2))
        painter.drawRect(grid.rect(cursor))


def _paint_groups(painter: QPainter, counts: ConfusionCounts, grid: OverviewGrid) -> None:
    """Common, middle and rare beside the rows and above the columns that they take."""
    painter.setFont(font(SMALL))
    small = QFontMetricsF(font(SMALL))
    for lined, start, length, is_down in (
        (counts.rows, grid.area.top(), grid.area.height(), True),
        (counts.columns, grid.area.left(), grid.area.width(), False),
    ):
        present = [group for group in dict.fromkeys(counts.groups[index] for index in lined) if group != "even"]
        middles = []
        for group in present:
            places = [place for place, index in enumerate(lined) if counts.groups[index] == group]
            middles.append(start + (places[0] + places[-1] + 1) / 2 / len(lined) * length)
        widest = max((small.horizontalAdvance(group_word(group)) for group in present), default=0.0) + _MARK + 2 * _GAP
        least = small.height() if is_down else widest
        for group, middle in zip(present, apart(middles, least, start, start + length), strict=True):
            width = small.horizontalAdvance(group_word(group)) + _MARK + 4
            at = QPointF(0, middle) if is_down else QPointF(middle - width / 2, small.height() / 2)
            paint_group_mark(painter, at + QPointF(_MARK / 2 + 1, 0), group, scale=0.8)
            painter.setPen(colour("muted"))
            line = QRectF(at.x() + _MARK + 4, at.y() - small.height() / 2, 400, small.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, group_word(group))
