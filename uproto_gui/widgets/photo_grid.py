"""Photos in rows that fill the width, with headings between them; arrows go from photo to photo, letters decide."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_gui.models.photo_model import ITEM_ROLE, Heading, PhotoItem, PhotoModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed, paint_ring
from uproto_gui.widgets.photo import paint_photo, photo_radius

Index = QModelIndex | QPersistentModelIndex

_GAP: Final = 8
_GATHER_MS: Final = 50
_RING: Final = 4
"""Room of a chosen photo's ring, inside its cell."""
_LEFT_OUT_SHARE: Final = 0.3
"""Opacity of a photo that was left out: there, and clearly not in use."""
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PhotoGrid(Ringed, QListView):
    """The photos of a `PhotoModel`.

    Args:
        thumbnails: Where the pixels come from.
        least_side: Photos are as large as the width allows, and no smaller than this.
        has_captions: Whether words stand under each photo.
        is_even: Whether there are only photos, and no headings: ten thousand are laid out at once then.
        parent: As usual.
    """

    photos_chosen = Signal(list)  # list[Path]
    leave_out_pressed = Signal()  # X
    move_pressed = Signal()  # M
    number_pressed = Signal(int)  # 1 to 9: a class that was used before
    keep_pressed = Signal()  # Enter
    large_asked = Signal(Path)  # Space or a double click

    def __init__(
        self,
        thumbnails: Thumbnails,
        *,
        least_side: int = 96,
        has_captions: bool = False,
        is_even: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_side = least_side
        self.setUniformItemSizes(is_even)
        self._ring = FocusRing(self, RADIUS_ROW)
        self._photos = PhotoModel(self)
        self._tiles = _PhotoDelegate(thumbnails, has_captions=has_captions, parent=self)
        self.setModel(self._photos)
        self.setItemDelegate(self._tiles)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._ask_large)
        # Thumbnails come one by one: gathered, a screen full of them is painted a few times and not sixty.
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_GATHER_MS)
        self._repaint.timeout.connect(self.viewport().update)
        thumbnails.arrived.connect(self._show_arrived)
        thumbnails.failed.connect(self._show_arrived)

    # ------------------------------------------------------------ what it shows

    @property
    def photos(self) -> PhotoModel:
        """The photos and headings."""
        return self._photos

    @property
    def chosen(self) -> list[Path]:
        """The chosen photos in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        items = [self._photos.index(row).data(ITEM_ROLE) for row in rows]
        return [item.path for item in items if isinstance(item, PhotoItem)]

    @property
    def current(self) -> PhotoItem | None:
        """The photo on which the keyboard stands."""
        item = self.currentIndex().data(ITEM_ROLE)
        return item if isinstance(item, PhotoItem) else None

    def choose_row(self, row: int) -> None:
        """Choose a photo alone and show it; what stands above the first one is shown with it."""
        index = self._photos.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        if self._photos.next_photo(-1) == row:
            self.scrollToTop()

    def choose_next(self, step: int = 1) -> bool:
        """Go to the next photo, over headings; False at the end."""
        row = self._photos.next_photo(self.currentIndex().row(), step)
        if row is not None:
            self.choose_row(row)
        return row is not None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.photos_chosen.emit(self.chosen)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Show what changed; where all photos are of one size, nothing has to be laid out anew for it."""
        if self.uniformItemSizes():
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on over the end of a row; X, M, 1 to 9, Enter and Space tell what is wanted."""
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if is_plain and key in _STEPS:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.choose_next(-_STEPS[key] if is_mirrored else _STEPS[key])
        elif is_plain and key == Qt.Key.Key_X:
            self.leave_out_pressed.emit()
        elif is_plain and key == Qt.Key.Key_M:
            self.move_pressed.emit()
        elif is_plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        elif is_plain and key in _ENTER:
            self.keep_pressed.emit()
        elif is_plain and key == Qt.Key.Key_Space:
            self._ask_large(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _ask_large(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, PhotoItem):
            self.large_asked.emit(item.path)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = self._photos.next_photo(-1)
        if self._ring.is_shown and not self.chosen and first is not None:
            # Whoever comes by keyboard stands on a photo at once: X and Space mean something.
            self.choose_row(first)

    # ------------------------------------------------------------ size and pixels

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Room for the scroll bar is always kept: photos that change their size as it comes and goes would flicker.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        room = self.maximumViewportSize().width() - bar - 1
        columns = max(room // (self._least_side + _GAP), 1)
        self._tiles.set_widths(max(room // columns - _GAP, self._least_side // 2), room)
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @Slot(Path)
    def _show_arrived(self, _path: Path) -> None:
        if not self._repaint.isActive():
            self._repaint.start()


class _PhotoDelegate(QStyledItemDelegate):
    """Paints photos with badge and caption, and headings."""

    def __init__(self, thumbnails: Thumbnails, *, has_captions: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._has_captions = has_captions
        self._side = 96
        self._room = 96

    def set_widths(self, side: int, room: int) -> None:
        """How wide a photo and a heading are."""
        self._side, self._room = side, room

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(ITEM_ROLE), Heading):
            return QSize(self._room, round(QFontMetricsF(font()).height()) + 16)
        caption = round(QFontMetricsF(font(SMALL)).height()) + 4 if self._has_captions else 0
        return QSize(self._side + _GAP, self._side + _GAP + caption)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(item, Heading):
            self._paint_heading(painter, rect, item)
        elif isinstance(item, PhotoItem):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_tile(painter, rect, item, is_chosen=is_chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: Heading) -> None:
        rect = rect.adjusted(0, 6, -2, -2)
        if heading.needs_decision:
            paint_icon(painter, QRectF(rect.left(), rect.center().y() - 8, 16, 16), "warning", "warning")
            rect.setLeft(rect.left() + 24)
        strong = font(weight=SEMIBOLD)
        metrics = QFontMetricsF(strong)
        words = metrics.elidedText(heading.words, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.setFont(strong)
        painter.setPen(colour("text"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), words)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(words) + 8)
        aside = QFontMetricsF(font()).elidedText(heading.aside, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font())
        painter.setPen(colour("muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), aside)

    def _paint_tile(self, painter: QPainter, rect: QRectF, item: PhotoItem, *, is_chosen: bool) -> None:
        photo = QRectF(rect.left(), rect.top() + _GAP / 2, self._side, self._side)
        pixmap = self._thumbnails.pixmap(item.path, self._side)
        inside = photo.adjusted(_RING, _RING, -_RING, -_RING) if is_chosen else photo
        painter.setOpacity(_LEFT_OUT_SHARE if item.is_left_out else 1.0)
        paint_photo(painter, inside, pixmap, badge="" if item.is_left_out else item.badge)
        painter.setOpacity(1.0)
        if self._thumbnails.fault(item.path):
            paint_icon(painter, _square(photo, 20), "broken")
        if item.is_left_out:
            self._paint_cross(painter, inside)
        if is_chosen:
            paint_ring(painter, photo, photo_radius(self._side) + 2)
        if self._has_captions:
            below = QRectF(photo.left(), photo.bottom() + 2, photo.width(), rect.bottom() - photo.bottom() - 2)
            painter.setFont(font(SMALL))
            painter.setPen(colour("muted" if item.is_left_out else "text"))
            words = QFontMetricsF(font(SMALL)).elidedText(item.caption, Qt.TextElideMode.ElideMiddle, below.width())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)

    @staticmethod
    def _paint_cross(painter: QPainter, photo: QRectF) -> None:
        disc = QRectF(photo.right() - 22, photo.bottom() - 22, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card"))
        painter.drawEllipse(disc)
        paint_icon(painter, disc.adjusted(3, 3, -3, -3), "cross", "text")


def _square(rect: QRectF, side: float) -> QRectF:
    middle = rect.center()
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
