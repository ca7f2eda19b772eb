"""Photos: square or whole, with an edge so that white ones end, a badge, and a placeholder of the right shape."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW, RADIUS_SMALL
from uproto_gui.widgets.focus_ring import FocusRing, Ringed, paint_ring
from uproto_gui.widgets.heat import Weights, paint_heat
from uproto_gui.widgets.reason_words import reason_words

_EDGE_SHARE = 0.13
_SMALL, _LARGE = 48, 200
_RADIUS_LARGE = 8
_BADGE, _BADGE_ICON, _BADGE_MARGIN = 18.0, 12.0, 4.0
_RING = 4.0
"""Room of a chosen photo's ring, inside its cell."""


def photo_radius(side: float) -> float:
    """Corners of a photo of this size."""
    if side <= _SMALL:
        return RADIUS_SMALL
    return RADIUS_ROW if side <= _LARGE else _RADIUS_LARGE


def paint_photo(
    painter: QPainter, rect: QRectF, pixmap: QPixmap | None, *, is_chosen: bool = False, badge: str = ""
) -> None:
    """Draw a photo in its cell.

    Args:
        painter: Where to; its state is left as it was.
        rect: The cell; a pixmap that is not square is fitted into it.
        pixmap: The photo; None draws a placeholder.
        is_chosen: A ring around it, inside the cell.
        badge: Name of an icon for a disc at the lower right, or nothing.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    radius = photo_radius(rect.width())
    if is_chosen:
        paint_ring(painter, rect, radius + 2)
        rect = rect.adjusted(_RING, _RING, -_RING, -_RING)
    place = fitted(rect, pixmap)
    outline = QPainterPath()
    outline.addRoundedRect(place, radius, radius)
    if pixmap is None:
        painter.fillPath(outline, colour("hover"))
    else:
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_edge(), 1))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if badge:
        _paint_badge(painter, place, badge)
    painter.restore()


def _edge() -> QColor:
    black = QColor(Qt.GlobalColor.black)
    black.setAlphaF(_EDGE_SHARE)
    return black


def fitted(rect: QRectF, pixmap: QPixmap | None) -> QRectF:
    """Where a photo lies in its cell."""
    if pixmap is None:
        return rect
    size = pixmap.size().toSizeF().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = rect.left() + (rect.width() - size.width()) / 2
    top = rect.top() + (rect.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


def _paint_badge(painter: QPainter, place: QRectF, badge: str) -> None:
    left, top = place.right() - _BADGE - _BADGE_MARGIN, place.bottom() - _BADGE - _BADGE_MARGIN
    disc = QRectF(left, top, _BADGE, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("card"))
    painter.drawEllipse(disc)
    inset = (_BADGE - _BADGE_ICON) / 2
    paint_icon(
        painter, disc.adjusted(inset, inset, -inset, -inset), badge, "warning" if badge == "question" else "text"
    )


class Photo(Ringed, QWidget):
    """One photo that can be opened: by a click, Enter or Space.

    Args:
        thumbnails: Where its pixels come from.
        side: Of its cell in pixels.
        whole: The whole photo within the cell, not its middle cut out.
        badge: Name of an icon for a disc at the lower right.
        parent: As usual.
    """

    activated = Signal(Path)

    def __init__(
        self,
        thumbnails: Thumbnails,
        *,
        side: int = 88,
        whole: bool = False,
        badge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._side = side
        self._whole = whole
        self._badge = badge
        self._path: Path | None = None
        self._heat: Weights = ()
        self._pressed = False
        self._ring = FocusRing(self, photo_radius(side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("No photo"))
        thumbnails.arrived.connect(self._look_again)
        thumbnails.failed.connect(self._look_again)

    @property
    def path(self) -> Path | None:
        """The photo that is shown."""
        return self._path

    def show_photo(self, path: Path | None, *, badge: str | None = None) -> None:
        """Show another photo, or a placeholder; and another badge if one is given."""
        if path != self._path:
            self._heat = ()
        self._path = path
        self._badge = self._badge if badge is None else badge
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if path is None else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if path is None else Qt.CursorShape.PointingHandCursor)
        self._say()
        self.update()

    def show_heat(self, weights: Weights) -> None:
        """Paint over the photo what its parts count; for a photo that is shown whole."""
        self._heat = weights
        self.update()

    def set_side(self, side: int) -> None:
        """Another size of the cell."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        if self._path is None:
            self.setToolTip("")
            self.setAccessibleName(self.tr("No photo"))
            return
        fault = self._thumbnails.fault(self._path)
        words = self._path.name if not fault else f"{self._path.name}: {reason_words(fault)}"
        self.setToolTip(words)
        self.setAccessibleName(words)

    @Slot(Path)
    def _look_again(self, path: Path) -> None:
        if path == self._path:
            self._say()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = None
        if self._path is not None:
            ratio = self.devicePixelRatioF()
            pixmap = self._thumbnails.pixmap(self._path, self._side, whole=self._whole, ratio=ratio)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_photo(painter, rect, pixmap, badge=self._badge)
        if pixmap is not None:
            paint_heat(painter, fitted(rect, pixmap), self._heat)
        if self._path is not None and self._thumbnails.fault(self._path):
            side = min(20.0, self._side / 2)
            middle = rect.center()
            paint_icon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), "broken")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and self._path is not None and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self._path)
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._path is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.activated.emit(self._path)
            return
        super().keyPressEvent(event)
