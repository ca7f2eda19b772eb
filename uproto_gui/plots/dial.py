"""The dial: one class in the middle, everything else at its true angle from the anchor of that class.

Distance from the middle is exact; the direction around is only arranged. Everything can be stepped to and read by
keyboard.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QSize, QSizeF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.plots.dial_layout import LABEL_GAP, DialGrid, DialLabel, lay_dial, lay_labels
from uproto_gui.plots.dial_painter import (
    MIDDLE,
    PlacedClass,
    PlacedPhoto,
    label_size,
    paint_anchors,
    paint_callout,
    paint_classes,
    paint_cursor,
    paint_labels,
    paint_middle,
    paint_photos,
    paint_ring_words,
    paint_rings,
)
from uproto_gui.plots.dial_scene import MOST_NAMED, DialClass, DialPhoto, DialScene, When
from uproto_gui.plots.dial_words import numbers_of, thing_words
from uproto_gui.theme.motion import is_still
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

GLIDE_MS: Final = 400
_ROOM_BESIDE: Final = 64.0
_REACH: Final = 11.0
_LEAST: Final = 320
_CALLOUT_SIDE: Final = 44


class Dial(Ringed, QWidget):
    """Shows a scene; a click or Enter on another class asks for it as the middle."""

    class_chosen = Signal(int)  # the number of a class that shall stand in the middle
    photo_opened = Signal(Path)
    point_read = Signal(str)  # what the keyboard or the mouse is on, in words

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._scene: DialScene | None = None
        self._example: Callable[[int], Path | None] = _none
        self._when: When = "after"
        self._share = 1.0
        self._on: DialClass | DialPhoto | None = None
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._glide.valueChanged.connect(self._move)
        self._glide.finished.connect(self._begin_anew)
        self._still: QPixmap | None = None
        self._places: NDArray[np.float64] = np.zeros((0, 2))
        self._ring = FocusRing(self, 6)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        thumbnails.arrived.connect(self._look_again)

    # ------------------------------------------------------------ what is shown

    def show_scene(self, scene: DialScene, example: Callable[[int], Path | None]) -> None:
        """Show another class in the middle.

        Args:
            scene: The class and what is around it.
            example: A photo of a class, to be shown beside its name.
        """
        self._scene, self._example = scene, example
        self._on = None
        self._glide.stop()
        self._share = 1.0 if self._when == "after" else 0.0
        self._begin_anew()
        self.setAccessibleName(self.tr("Dial around {name}: distance is the angle").format(name=scene.name))
        self._say()

    def show_when(self, when: When) -> None:
        """Glide to how it was before training or is after it; at once where nothing may move."""
        if when == self._when:
            return
        self._when = when
        self._glide.stop()
        end = 1.0 if when == "after" else 0.0
        if is_still() or not self.isVisible():
            self._move(end)
        else:
            self._glide.setStartValue(self._share)
            self._glide.setEndValue(end)
            self._glide.start()
        # Other classes are the nearest now, and have the names.
        self._begin_anew()
        self._say()

    @property
    def when(self) -> When:
        """What is shown, or glided to."""
        return self._when

    @property
    def scene(self) -> DialScene | None:
        """What stands on the dial."""
        return self._scene

    @property
    def on(self) -> DialClass | DialPhoto | None:
        """What the keyboard or the mouse is on."""
        return self._on

    def named(self) -> tuple[DialClass, ...]:
        """The classes whose names stand beside them."""
        return self._scene.nearest(self._when)[:MOST_NAMED] if self._scene is not None else ()

    def words(self, thing: DialClass | DialPhoto) -> tuple[str, str]:
        """What something is and how far away, in two lines."""
        assert self._scene is not None
        return thing_words(self._scene, thing, self._when)

    def numbers(self) -> str:
        """Every class around the middle, for a spreadsheet."""
        return numbers_of(self._scene, self._when) if self._scene is not None else ""

    def save_picture(self, path: Path) -> bool:
        """Write the dial as it stands, on the card's ground; False where the file could not be written."""
        picture = self._blank()
        picture.fill(colour("card"))
        painter = QPainter(picture)
        self._paint(painter)
        painter.end()
        return picture.save(str(path))

    # ------------------------------------------------------------ where things are

    def _grid(self) -> DialGrid:
        limit = self._scene.limit if self._scene is not None else 120.0
        return lay_dial(QSizeF(self.size()), limit, room_beside=_ROOM_BESIDE)

    def _at(self, grid: DialGrid, thing: DialClass | DialPhoto) -> QPointF:
        return grid.at(thing.before + (thing.after - thing.before) * self._share, thing.bearing)

    def place_of(self, thing: DialClass | DialPhoto) -> QPointF:
        """Where something lies now, in pixels of this widget."""
        return self._at(self._grid(), thing)

    def degrees_at(self, at: QPointF) -> float:
        """The angle that a place of this widget stands for."""
        grid = self._grid()
        away = at - grid.middle
        return float(QPointF.dotProduct(away, away) ** 0.5) / grid.radius * grid.limit

    def _thing_at(self, at: QPointF) -> DialClass | DialPhoto | None:
        if self._scene is None:
            return None
        grid = self._grid()
        if self._still is None:
            self._still = self._drawn_still(self._scene, grid)
        if len(self._places):
            squares = np.square(self._places - (at.x(), at.y())).sum(axis=1)
            nearest = int(squares.argmin())
            if squares[nearest] < _REACH**2:
                things: tuple[DialClass | DialPhoto, ...] = (*self._scene.photos, *self._scene.classes)
                return things[nearest]
        return next((label.other for label in self._labels(grid) if label.rect.contains(at)), None)

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, scene = Qt.Key(event.key()), self._scene
        if scene is None:
            super().keyPressEvent(event)
            return
        classes = scene.nearest(self._when)
        photos = tuple(sorted(scene.photos, key=lambda photo: photo.angle(self._when)))
        steps: dict[Qt.Key, tuple[Sequence[DialClass | DialPhoto], int]] = {
            Qt.Key.Key_Right: (classes, 1),
            Qt.Key.Key_Left: (classes, -1),
            Qt.Key.Key_Down: (photos, 1),
            Qt.Key.Key_Up: (photos, -1),
        }
        if key in steps:
            self._step(*steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and classes:
            self._go_on(classes[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._on is not None:
            self._open(self._on)
        elif key == Qt.Key.Key_Escape and self._on is not None:
            self._go_on(None)
        else:
            super().keyPressEvent(event)

    def _step(self, among: Sequence[DialClass | DialPhoto], step: int) -> None:
        if among:
            at = among.index(self._on) if self._on in among else (-1 if step > 0 else len(among))
            self._go_on(among[min(max(at + step, 0), len(among) - 1)])

    def _go_on(self, thing: DialClass | DialPhoto | None) -> None:
        self._on = thing
        self._say()

    def _open(self, thing: DialClass | DialPhoto) -> None:
        if isinstance(thing, DialClass):
            self.class_chosen.emit(thing.index)
        else:
            self.photo_opened.emit(thing.path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        thing = self._thing_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if thing is None else Qt.CursorShape.PointingHandCursor)
        if thing is not self._on:
            self._go_on(thing)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        thing = self._thing_at(event.position())
        if thing is not None and event.button() == Qt.MouseButton.LeftButton:
            self._open(thing)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go_on(None)

    def _say(self) -> None:
        words = ", ".join(self.words(self._on)) if self._on is not None else ""
        self.setAccessibleDescription(words)
        self.point_read.emit(words)
        self.update()

    # ------------------------------------------------------------ painting

    def sizeHint(self) -> QSize:
        return QSize(2 * _LEAST, 2 * _LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def _labels(self, grid: DialGrid) -> tuple[DialLabel, ...]:
        named = self.named()
        outside = max((grid.length(other.angle(self._when)) for other in named), default=0.0)
        room = self.width() / 2 - outside - LABEL_GAP
        sizes = [label_size(other.name, room) for other in named]
        height = sizes[0][1] if sizes else 1.0
        return lay_labels(grid, named, [width for width, _ in sizes], self._when, height)

    def _paint(self, painter: QPainter) -> None:
        scene = self._scene
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if scene is None:
            return
        grid = self._grid()
        if self._still is None or self._still.devicePixelRatio() != self.devicePixelRatioF():
            self._still = self._drawn_still(scene, grid)
        painter.drawPixmap(0, 0, self._still)
        paint_middle(painter, grid, scene, self._pixmap(scene.photo, round(2 * MIDDLE)))
        if self._on is not None and not self._is_gliding:
            at = self._at(grid, self._on)
            paint_cursor(painter, at)
            path = self._on.path if isinstance(self._on, DialPhoto) else self._example(self._on.index)
            paint_callout(painter, grid, at, self.words(self._on), self._pixmap(path, _CALLOUT_SIDE))

    def _drawn_still(self, scene: DialScene, grid: DialGrid) -> QPixmap:
        """All that the mouse does not change, drawn once: there may be thousands of classes."""
        labels = self._labels(grid)
        named = frozenset(label.other.index for label in labels)
        classes = [PlacedClass(thing=other, at=self._at(grid, other)) for other in scene.classes]
        photos = [PlacedPhoto(thing=photo, at=self._at(grid, photo)) for photo in scene.photos]
        places = [one.at for one in photos] + [one.at for one in classes]
        self._places = np.array([(at.x(), at.y()) for at in places]).reshape(-1, 2)
        drawn = self._blank()
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_rings(painter, grid)
        if scene.has_anchors:
            paint_anchors(painter, grid, scene.classes, named)
        paint_classes(painter, classes, named, is_named=False)
        paint_ring_words(painter, grid)
        if not self._is_gliding:
            # Above what has no name and below what has one: a name's ground hides no mark that it does not belong to.
            paint_labels(painter, labels)
        paint_classes(painter, classes, named, is_named=True)
        paint_photos(painter, photos, scene.group)
        painter.end()
        return drawn

    @property
    def _is_gliding(self) -> bool:
        return self._glide.state() == QVariantAnimation.State.Running

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        blank = QPixmap(self.size() * ratio)
        blank.setDevicePixelRatio(ratio)
        return blank

    @Slot()
    def _begin_anew(self) -> None:
        """What is drawn holds no more."""
        self._still = None
        self.update()

    def _pixmap(self, path: Path | None, side: int) -> QPixmap | None:
        if path is None:
            return None
        return self._thumbnails.pixmap(path, side, ratio=self.devicePixelRatioF())

    @Slot(Path)
    def _look_again(self, _path: Path) -> None:
        self.update()

    def _move(self, share: object) -> None:
        assert isinstance(share, float)
        self._share = share
        self._begin_anew()

        self._go_on(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._begin_anew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._begin_anew()
        super().changeEvent(event)


def _none(_class: int) -> None:
    """No class has a photo before there is a scene."""
