"""The place where folders and photos are dropped; the same can be had by its button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import BODY, PAGE_TITLE, SEMIBOLD
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import Fade, mixed
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_DROP
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.picture import FolderPicture

_EDGE = 1.5
_DASHES = (5.0, 3.4)
_ICON = 20


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are held or dropped; empty if any of it is something else."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]


class _Arrow(QWidget):
    """The sign of a small drop area."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), "use", "accent")
        painter.end()


class DropArea(QWidget):
    """Takes what is dropped from this computer, and lights up for nothing else.

    Args:
        title: What to drop.
        sentence: What it should look like.
        button: Words of the button that does the same, or nothing.
        is_large: With a picture and a filled button, as the largest thing of a page.
        extra: What stands under the button.
        parent: As usual.
    """

    paths_dropped = Signal(list)  # list[Path]
    choose_asked = Signal()

    def __init__(
        self,
        *,
        title: str,
        sentence: str = "",
        button: str = "",
        is_large: bool = False,
        extra: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._glow = Fade(self.update, self)
        self._is_large = is_large
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.title = Label(title, scale=PAGE_TITLE if is_large else BODY, weight=SEMIBOLD, wraps=True)
        self.sentence = Label(sentence, tone="muted", wraps=True)
        if not sentence:
            # Never shown before it has a parent: it would be a window of its own for a moment.
            self.sentence.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.button = self._made_button(button)
        self._lay_out([FolderPicture() if is_large else _Arrow(), self.title, self.sentence], extra)

    def _made_button(self, words: str) -> Button | None:
        if not words:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            return None
        if self._is_large:
            made = Button(words, kind="primary", icon="folder", is_main=True)
        else:
            made = Button(words, kind="quiet")
        made.setObjectName("choose")
        made.clicked.connect(self.choose_asked)
        self.buttons.addWidget(made)
        self.setFocusProxy(made)
        return made

    def _lay_out(self, parts: Sequence[QWidget], extra: QWidget | None) -> None:
        column = QVBoxLayout(self)
        margin = 24 if self._is_large else 16
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(0)
        column.addStretch(1)
        picture, title, sentence = parts
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (title, sentence):
            assert isinstance(label, Label)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(picture, 0, middle)
        column.addSpacing(20 if self._is_large else 6)
        column.addWidget(title)
        column.addSpacing(6 if self._is_large else 2)
        column.addWidget(sentence)
        if self.button is not None:
            column.addSpacing(14 if self._is_large else 0)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addLayout(self.buttons)
            row.addStretch(1)
            column.addLayout(row)
        if extra is not None:
            column.addSpacing(28)
            column.addWidget(extra, 0, middle)
        column.addStretch(1)

    def add_way(self, button: Button) -> None:
        """Put another way in beside the button."""
        self.buttons.addWidget(button)

    @property
    def is_lit(self) -> bool:
        """Whether it shows that it takes what is held over it."""
        return bool(self.property("is-lit"))

    def _light(self, *, is_lit: bool) -> None:
        self.setProperty("is-lit", is_lit)
        self._glow.send(1.0 if is_lit else 0.0)

    # ------------------------------------------------------------ drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light(is_lit=True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(is_lit=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(is_lit=False)
        paths = dropped_paths(event.mimeData())
        if not paths:
            event.ignore()
            return
        # A copy, whatever the file manager wished: nothing is ever moved away from where it lies.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.paths_dropped.emit(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choose_asked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self._glow.share
        pen = QPen(mixed(colour("line"), colour("accent"), share), _EDGE)
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(mixed(colour("card"), colour("tint"), share))
        half = QPointF(1, 1)
        rect = QRectF(QPointF(0, 0) + half, QPointF(self.width(), self.height()) - half)
        painter.drawRoundedRect(rect, RADIUS_DROP, RADIUS_DROP)
        painter.end()
