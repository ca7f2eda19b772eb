"""The small drawings of Help: each shows one thing that words say worse; all are made of the window's own colours."""

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_core.figures import Group
from uproto_gui.pages.help.passage import DrawingName
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.group_mark import group_tone, paint_group_mark

_HEIGHT = 116
_LINE = 26.0
_LEARNED = 9
"""Photos of the drawn class that are for learning."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Drawing(QWidget):
    """One of them; screen readers are told what it shows.

    Args:
        name: Which.
        parent: As usual.
    """

    def __init__(self, name: DrawingName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"drawing-{name}")
        self.setAccessibleName(_spoken(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, max(_HEIGHT, round(4 * QFontMetricsF(font()).height() + 32)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0, 8, 0, -8)
        match self._name:
            case "folders":
                _paint_folders(painter, rect)
            case "exam":
                _paint_exam(painter, rect)
            case "findings":
                _paint_findings(painter, rect)
            case "range":
                _paint_ranges(painter, rect)
            case "sphere":
                _paint_sphere(painter, rect)
            case "answers":
                _paint_answers(painter, rect)
            case "":
                pass
        painter.end()


def _spoken(name: DrawingName) -> str:
    said: dict[DrawingName, str] = {
        "folders": QCoreApplication.translate(
            "HelpPage", "A folder Mammals with the folders Badger, Fox and Lynx in it"
        ),
        "exam": QCoreApplication.translate(
            "HelpPage", "Twelve photos of a class: nine for learning, three kept apart; a burst stays on one side"
        ),
        "findings": QCoreApplication.translate(
            "HelpPage", "A question to decide, a note, and a line with nothing found"
        ),
        "range": QCoreApplication.translate("HelpPage", "A wide range of few photos above a narrow one of many"),
        "sphere": QCoreApplication.translate(
            "HelpPage", "Anchors of classes around a circle: crowded before training, evenly spread after it"
        ),
        "answers": QCoreApplication.translate(
            "HelpPage", "An answer that is sure, and one that is not sure between two"
        ),
        "": "",
    }
    return said[name]


def _words(painter: QPainter, box: QRectF, text: str, *, tone: str = "text", is_bold: bool = False) -> None:
    painter.setFont(font(weight=SEMIBOLD) if is_bold else font(SMALL))
    painter.setPen(colour(tone))
    painter.drawText(box, int(_LEFT), text)


def _paint_folders(painter: QPainter, rect: QRectF) -> None:
    names = (
        QCoreApplication.translate("HelpPage", "Mammals"),
        QCoreApplication.translate("HelpPage", "Badger"),
        QCoreApplication.translate("HelpPage", "Fox"),
        QCoreApplication.translate("HelpPage", "Lynx"),
    )
    step = rect.height() / len(names)
    for row, name in enumerate(names):
        left, middle = 24.0 * bool(row), rect.top() + (row + 0.5) * step
        paint_icon(painter, QRectF(left, middle - 8, 16, 16), "folder", "muted" if row else "accent")
        _words(painter, QRectF(left + 24, middle - step / 2, 220, step), name, is_bold=not row)


def _paint_exam(painter: QPainter, rect: QRectF) -> None:
    """Twelve photos in a row; a frame around a burst, the last three apart."""
    side, gap = 22.0, 6.0
    top = rect.top() + 6
    for place in range(_LEARNED + 3):
        is_exam = place >= _LEARNED
        left = place * (side + gap) + (18 if is_exam else 0)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("accent" if is_exam else "sunken"))
        painter.drawRoundedRect(QRectF(left, top, side, side), 4, 4)
    painter.setPen(QPen(colour("accent"), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(3 * (side + gap) - 3, top - 4, 3 * (side + gap), side + 8), 5, 5)
    below = QRectF(0, top + side + 10, _LEARNED * (side + gap), _LINE)
    _words(painter, below, QCoreApplication.translate("HelpPage", "for learning; a burst stays together"), tone="muted")
    apart = QRectF(_LEARNED * (side + gap) + 18, below.top(), 200, _LINE)
    _words(painter, apart, QCoreApplication.translate("HelpPage", "for the exam"), tone="muted")


def _paint_findings(painter: QPainter, rect: QRectF) -> None:
    rows = (
        ("warning", "warning", QCoreApplication.translate("HelpPage", "Same photo in two classes: decide")),
        ("info", "muted", QCoreApplication.translate("HelpPage", "Nearly the same: kept together, nothing to do")),
        ("tick", "right", QCoreApplication.translate("HelpPage", "Dark, blurred or tiny: nothing found")),
    )
    step = rect.height() / len(rows)
    for row, (icon, tone, text) in enumerate(rows):
        middle = rect.top() + (row + 0.5) * step
        paint_icon(painter, QRectF(0, middle - 9, 18, 18), icon, tone)
        _words(painter, QRectF(28, middle - step / 2, rect.width() - 28, step), text)


def _paint_ranges(painter: QPainter, rect: QRectF) -> None:
    """The same share of few photos and of many: what differs is how sure it is."""
    rows: tuple[tuple[Group, float, float, float, str], ...] = (
        ("few", 0.71, 0.50, 0.86, QCoreApplication.translate("HelpPage", "15 of 21 photos: likely 50 to 86 %")),
        ("many", 0.71, 0.66, 0.76, QCoreApplication.translate("HelpPage", "230 of 324 photos: likely 66 to 76 %")),
    )
    step, width = rect.height() / len(rows), min(rect.width() * 0.45, 260.0)
    for row, (group, value, low, high, text) in enumerate(rows):
        middle = rect.top() + (row + 0.5) * step
        painter.setPen(QPen(colour("hair"), 1))
        painter.drawLine(QPointF(0, middle), QPointF(width, middle))
        band = colour(group_tone(group), 0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawRoundedRect(QRectF(low * width, middle - 6, (high - low) * width, 12), 6, 6)
        paint_group_mark(painter, QPointF(value * width, middle), group)
        _words(painter, QRectF(width + 16, middle - step / 2, rect.width() - width - 16, step), text)


def _paint_sphere(painter: QPainter, rect: QRectF) -> None:
    """Two circles of anchors: crowded at one side, and evenly around."""
    radius = rect.height() / 2 - 4
    before = [0.0, 0.9, 2.0, 3.2, 5.5, 5.65, 5.8, 5.95]
    after = [number * math.tau / 8 for number in range(8)]
    words = (
        QCoreApplication.translate("HelpPage", "before"),
        QCoreApplication.translate("HelpPage", "after"),
    )
    for place, (angles, text) in enumerate(zip((before, after), words, strict=True)):
        centre = QPointF(radius + 8 + place * (2 * radius + 110), rect.center().y())
        painter.setPen(QPen(colour("hair"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        for number, angle in enumerate(angles):
            at = centre + QPointF(math.cos(angle), math.sin(angle)) * radius
            paint_group_mark(painter, at, "few" if number >= len(angles) // 2 else "many")
        label = QRectF(centre.x() + radius + 16, rect.center().y() - _LINE / 2, 90, _LINE)
        _words(painter, label, text, tone="muted")


def _paint_answers(painter: QPainter, rect: QRectF) -> None:
    rows = (
        ("tick", "right", 0.92, QCoreApplication.translate("HelpPage", "Red underwing, sure 92 %")),
        ("question", "not_sure", 0.46, QCoreApplication.translate("HelpPage", "Not sure: between two classes")),
    )
    step, width = rect.height() / len(rows), min(rect.width() * 0.4, 220.0)
    for row, (icon, tone, share, text) in enumerate(rows):
        middle = rect.top() + (row + 0.5) * step
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(0, middle - 4, width, 8), 4, 4)
        painter.setBrush(colour(tone))
        painter.drawRoundedRect(QRectF(0, middle - 4, width * share, 8), 4, 4)
        paint_icon(painter, QRectF(width + 14, middle - 9, 18, 18), icon, tone)
        _words(painter, QRectF(width + 42, middle - step / 2, rect.width() - width - 42, step), text)
