"""The twenty photos of a hunt that are asked about now, small and in their order: a tick, a cross, or what comes."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from uproto_core.store.found import HuntAnswer
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.hunt import A_LOT, HuntState
from uproto_gui.pages.results.hunt_words import answer_words
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.photo import paint_photo

_SIDE: Final = 40
_LEAST: Final = 24
_GAP: Final = 6
_MARK: Final = 16


class HuntLot(QWidget):
    """A strip that tells where one is; one that was answered can be looked at large."""

    photo_asked = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._lot: tuple[tuple[Path, HuntAnswer | None], ...] = ()
        self._shown: Path | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.arrived.connect(self._look_again)

    def show_state(self, state: HuntState) -> None:
        """Show the photos around the one that is asked about."""
        self._lot, self._shown = state.lot, state.shown
        done = sum(answer is not None for _, answer in self._lot)
        words = self.tr("{done} of these {all} photos are answered")
        self.setAccessibleName(words.format(done=count(done), all=count(len(self._lot))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(A_LOT * (_SIDE + _GAP), _SIDE + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(A_LOT * (_LEAST + _GAP), _SIDE + 4)

    def _place(self, number: int) -> QRectF:
        side = max(min(_SIDE, (self.width() - (A_LOT - 1) * _GAP) / A_LOT), _LEAST)
        return QRectF(number * (side + _GAP), (self.height() - side) / 2, side, side)

    def _at(self, point: QPoint) -> int | None:
        return next((n for n in range(len(self._lot)) if self._place(n).contains(point.toPointF())), None)

    @Slot(Path)
    def _look_again(self, path: Path) -> None:
        if any(path == photo for photo, _ in self._lot):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        for number, (path, answer) in enumerate(self._lot):
            place = self._place(number)
            is_shown = path == self._shown
            pixmap = self._thumbnails.pixmap(path, round(place.width()), ratio=ratio)
            painter.setOpacity(1.0 if is_shown or answer is not None else 0.45)
            paint_photo(painter, place, pixmap, is_chosen=is_shown)
            painter.setOpacity(1.0)
            if answer is not None:
                _paint_mark(painter, place, answer)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            number = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(number), self)
            return True
        return super().event(event)

    def _tip(self, number: int | None) -> str:
        if number is None:
            return ""
        path, answer = self._lot[number]
        return path.name if answer is None else f"{path.name}: {answer_words(answer)}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.photo_asked.emit(self._lot[number][0])


def _paint_mark(painter: QPainter, place: QRectF, answer: HuntAnswer) -> None:
    disc = QRectF(place.right() - _MARK, place.bottom() - _MARK, _MARK, _MARK)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("card"))
    painter.drawEllipse(disc)
    name, tone = ("tick", "right") if answer.verdict == "found" else ("cross", "muted")
    paint_icon(painter, disc.adjusted(2, 2, -2, -2), name, tone)
    painter.restore()
