"""One photo as large as the window: the whole of it on neutral grey, with its neighbours an arrow away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.fonts import font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.heat import Weights, paint_heat
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.photo import fitted, paint_photo
from uproto_gui.widgets.reason_words import reason_words

_MARGIN = 24.0
_BAR = 32.0
_STEP_PX = 256
"""Sizes asked for are multiples of this, so that a window being resized does not read the photo at every width."""

_KEY_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class LargePhoto(QWidget):
    """Lies over its parent while a photo is looked at; Space, Esc or a click closes it.

    Args:
        thumbnails: Where the pixels come from.
        parent: What it covers.
    """

    closed = Signal()
    moved = Signal(Path)  # another photo of the list is shown
    heat_asked = Signal(Path)  # H: which parts of it count

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photos: Sequence[Path] = ()
        self._at = 0
        self._heat: Weights = ()
        self._heat_words = ""
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVisible(False)
        thumbnails.arrived.connect(self._look_again)
        thumbnails.failed.connect(self._look_again)
        if parent is not None:
            parent.installEventFilter(self)

    @property
    def path(self) -> Path | None:
        """The photo that is shown."""
        return self._photos[self._at] if self._photos else None

    def show_photos(self, photos: Sequence[Path], at: int = 0) -> None:
        """Cover the parent with one photo of a list; the focus comes back when it closes."""
        if not photos:
            return
        # A list may change meanwhile; another sequence of ten thousand is not gone through for one photo.
        self._photos = tuple(photos) if isinstance(photos, list) else photos
        self._at = min(max(at, 0), len(photos) - 1)
        self._heat, self._heat_words = (), ""
        window = self.window()
        self._before = window.focusWidget() if window is not self else None
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._say()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_heat(self, photo: Path, weights: Weights, words: str) -> None:
        """Paint over a photo what its parts count, and say what that is; a photo that is not shown any more is not."""
        if photo == self.path:
            self._heat, self._heat_words = weights, words
            self._say()
            self.update()

    def _switch_heat(self, photo: Path) -> None:
        if self._heat_words:
            self.show_heat(photo, (), "")
        else:
            self.heat_asked.emit(photo)

    def leave(self) -> None:
        """Close it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def _go(self, at: int) -> None:
        at = min(max(at, 0), len(self._photos) - 1)
        if at != self._at:
            self._at = at
            self._heat, self._heat_words = (), ""
            self._say()
            self.update()
            self.moved.emit(self._photos[at])

    def _words(self) -> str:
        path = self._photos[self._at]
        fault = self._thumbnails.fault(path)
        words = path.name if not fault else f"{path.name}: {reason_words(fault)}"
        if self._heat_words:
            return self._heat_words
        if len(self._photos) == 1:
            return words
        return self.tr("{photo}   {number} of {all}").format(
            photo=words, number=count(self._at + 1), all=count(len(self._photos))
        )

    def _say(self) -> None:
        self.setAccessibleName(self._words())

    @Slot(Path)
    def _look_again(self, path: Path) -> None:
        if path == self.path:
            self._say()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The overlay keeps the size of what it covers."""
        parent = self.parentWidget()
        if watched is parent and parent is not None and event.type() == QEvent.Type.Resize:
            self.setGeometry(parent.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("photo_ground"))
        path = self.path
        if path is None:
            painter.end()
            return
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _BAR)
        wanted = max(room.width(), room.height())
        side = _STEP_PX * max(round(wanted / _STEP_PX + 0.499), 1)
        pixmap = self._thumbnails.pixmap(path, side, whole=True, ratio=self.devicePixelRatioF())
        if pixmap is not None:
            paint_photo(painter, room, pixmap)
            paint_heat(painter, fitted(room, pixmap), self._heat)
        elif self._thumbnails.fault(path):
            place = QRectF(room.center().x() - 24, room.center().y() - 24, 48, 48)
            paint_icon(painter, place, "broken", "on_accent")
        self._paint_bar(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        """Name and place on a ground of their own: on the grey no words would have contrast enough."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, how = self._words(), font()
        width = min(QFontMetricsF(how).horizontalAdvance(words) + 28, self.width() - 2 * _MARGIN)
        bar = QRectF((self.width() - width) / 2, self.height() - _MARGIN / 2 - _BAR, width, _BAR - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setFont(how)
        painter.setPen(colour("text"))
        shown = QFontMetricsF(how).elidedText(words, Qt.TextElideMode.ElideMiddle, width - 26)
        painter.drawText(bar, int(Qt.AlignmentFlag.AlignCenter), shown)

    def event(self, event: QEvent) -> bool:
        # Else H would press a button that the photo covers.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_H
        ):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_Space}:
            self.leave()
        elif key in _KEY_STEPS:
            self._go(self._at + _KEY_STEPS[key])
        elif key == Qt.Key.Key_H and self.path is not None:
            self._switch_heat(self.path)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._photos) - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.leave()
