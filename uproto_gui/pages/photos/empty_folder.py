"""What stands on the page before there are photos: a drop area, and what a right folder looks like."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.label import Label

_LINE = 26
_INDENT = 26
_ICON = 16


class EmptyFolder(QWidget):
    """Takes a folder, by drop or by button."""

    paths_dropped = Signal(list)  # list[Path]
    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        area = DropArea(
            title=self.tr("No photos yet"),
            sentence=self.tr("Drop a folder here. Each folder inside it becomes a class."),
            button=self.tr("Choose a folder…"),
            is_large=True,
            extra=FolderExample(),
        )
        area.setObjectName("photos-drop-area")
        area.paths_dropped.connect(self.paths_dropped)
        area.choose_asked.connect(self.choose_asked)
        self.button = area.button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(area, 1)
        words = QHBoxLayout()
        words.setSpacing(24)
        kinds = self.tr("JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC. 2 photos in a class are enough to begin.")
        words.addWidget(Label(kinds, scale=SMALL, tone="muted", wraps=True), 1)
        promise = self.tr("Your photos stay on this computer and are never changed.")
        words.addWidget(Label(promise, scale=SMALL, tone="muted"))
        column.addLayout(words)


class FolderExample(QWidget):
    """A folder with three class folders, as a drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = (
            (0, self.tr("Fruit"), self.tr("the folder you drop")),
            (1, self.tr("Papaya"), self.tr("4 photos")),
            (1, self.tr("Lemon"), self.tr("39 photos")),
            (1, self.tr("Orange"), self.tr("57 photos")),
        )
        self.setAccessibleName(
            self.tr("An example: the folder Fruit with the folders Papaya (4 photos), Lemon (39) and Orange (57) in it")
        )

    def sizeHint(self) -> QSize:
        widths = [
            indent * _INDENT
            + _ICON
            + 18
            + QFontMetricsF(font(weight=SEMIBOLD)).horizontalAdvance(name)
            + QFontMetricsF(font(SMALL)).horizontalAdvance(aside)
            for indent, name, aside in self._lines
        ]
        return QSize(round(max(widths)) + 2, _LINE * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, (indent, name, aside) in enumerate(self._lines):
            left, top = indent * _INDENT, number * _LINE
            square = QRectF(left, top + (_LINE - _ICON) / 2, _ICON, _ICON)
            paint_icon(painter, square, "folder", "muted" if indent else "accent")
            how = font() if indent else font(weight=SEMIBOLD)
            painter.setFont(how)
            painter.setPen(colour("text"))
            middle = top + _LINE / 2 + QFontMetricsF(how).capHeight() / 2
            painter.drawText(round(left + _ICON + 8), round(middle), name)
            left += _ICON + 18 + round(QFontMetricsF(how).horizontalAdvance(name))
            painter.setFont(font(SMALL))
            painter.setPen(colour("muted"))
            painter.drawText(left, round(middle), aside)
        painter.end()
