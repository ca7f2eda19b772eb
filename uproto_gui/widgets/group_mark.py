"""Groups of classes: a mark, a hue and a word, always at least mark and word together for the eye or the reader."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from uproto_core.figures import Group
from uproto_gui.plots.marks import MarkShape, paint_mark
from uproto_gui.theme.fonts import BODY, SEMIBOLD
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.label import Label

_TONES: dict[Group, str] = {"many": "common", "medium": "middle", "few": "rare", "even": "muted"}
_SHAPES: dict[Group, MarkShape] = {"many": "circle", "medium": "square", "few": "triangle", "even": "circle"}
_SIZES: dict[MarkShape, float] = {"circle": 10.0, "square": 9.0, "triangle": 11.0}
_BOX = 12


def group_word(group: Group) -> str:
    """What people read for a group."""
    match group:
        case "many":
            return QCoreApplication.translate("groups", "Common")
        case "medium":
            return QCoreApplication.translate("groups", "Middle")
        case "few":
            return QCoreApplication.translate("groups", "Rare")
        case "even":
            return QCoreApplication.translate("groups", "Even")


def group_tone(group: Group) -> str:
    """Name of a group's colour; classes of an even folder have none of their own."""
    return _TONES[group]


def group_shape(group: Group) -> MarkShape:
    """Shape of a group's mark."""
    return _SHAPES[group]


def paint_group_mark(painter: QPainter, middle: QPointF, group: Group, *, scale: float = 1.0) -> None:
    """Draw a group's mark around a point; the three shapes look equally large."""
    shape = group_shape(group)
    # A triangle's weight lies low: it is set a little higher, so that it stands on the words' line.
    at = middle - QPointF(0, 0.1 * _SIZES[shape]) if shape == "triangle" else middle
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, shape, at + QPointF(0, 0.2 * scale), _SIZES[shape] * scale, colour(group_tone(group)))
    painter.restore()


class GroupMark(QWidget):
    """The mark alone, with the word as its tooltip and for screen readers."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_group(group)

    @property
    def group(self) -> Group:
        """Which group it marks."""
        return self._group

    def set_group(self, group: Group) -> None:
        """Mark another group."""
        self._group: Group = group
        self.setToolTip(group_word(group))
        self.setAccessibleName(group_word(group))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BOX, _BOX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_group_mark(painter, QRectF(self.rect()).center(), self._group)
        painter.end()


class GroupName(QWidget):
    """Mark and word.

    Args:
        group: Which group.
        scale: Size of the word.
        weight: Weight of the word.
        tone: Colour of the word; the hue is the mark's.
        parent: As usual.
    """

    def __init__(
        self,
        group: Group,
        *,
        scale: float = BODY,
        weight: int = SEMIBOLD,
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = GroupMark(group)
        self._word = Label(group_word(group), scale=scale, weight=weight, tone=tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_group(self, group: Group) -> None:
        """Name another group."""
        self._mark.set_group(group)
        self._word.setText(group_word(group))
