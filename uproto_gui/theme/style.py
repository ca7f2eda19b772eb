"""How Qt's own parts are drawn: Fusion on every system, without its dotted rectangle, its frames and its motion.

All colours are roles of the palette, so that another look is another palette and nothing else. A style sheet would be
gone through again for every widget there is, which takes half a second in a window with all its pages.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLineEdit,
    QProxyStyle,
    QScrollBar,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from uproto_gui.theme.motion import motion_ms
from uproto_gui.theme.tokens import RADIUS_ROW, RADIUS_SMALL

FOCUS_GAP = 4
"""From the edge of a control to the outer edge of its focus ring, in pixels."""

FOCUS_INSIDE = "focus-inside"
"""Property of a focus ring that lies inside its control's edge."""

_INSET = 4
_TOOLTIP_MS = 500
_FIELD_HEIGHT = 34
_BAR_WIDTH = 12
_BAR_MARGIN = 2
_LEAST_HANDLE = 32
_POPUP = "QComboBoxListView"

_Role = QPalette.ColorRole
_Part = QStyle.SubControl
_NOT_DRAWN = frozenset(
    {
        # Focus is shown by a ring of our own, and for the keyboard alone.
        QStyle.PrimitiveElement.PE_FrameFocusRect,
        # Rows are the delegates' own.
        QStyle.PrimitiveElement.PE_PanelItemViewRow,
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_PanelScrollAreaCorner,
    }
)


class UprotoStyle(QProxyStyle):
    """Fusion, so that all systems agree, under fields, scroll bars and tips of our own."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(  # type: ignore[override]  # three methods of Qt in one
        self, what: QWidget | QApplication | QPalette
    ) -> None:
        """Lists stand on what is behind them, without a frame; the list below a drop-down has its own ground."""
        super().polish(what)
        if isinstance(what, QAbstractScrollArea) and not what.inherits(_POPUP):
            what.setFrameShape(QFrame.Shape.NoFrame)
            what.viewport().setAutoFillBackground(False)

    # ------------------------------------------------------------ drawn

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _NOT_DRAWN:
            return
        if element == QStyle.PrimitiveElement.PE_PanelLineEdit:
            if isinstance(widget, QLineEdit) and widget.hasFrame():
                _draw_field(painter, option, widget)
        elif element == QStyle.PrimitiveElement.PE_PanelTipLabel:
            painter.setPen(QPen(option.palette.color(_Role.Dark), 1))
            painter.setBrush(option.palette.color(_Role.ToolTipBase))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element != QStyle.ControlElement.CE_HeaderEmptyArea:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(widget, QScrollBar):
            super().drawComplexControl(control, option, painter, widget)
            return
        is_held = bool(option.activeSubControls & _Part.SC_ScrollBarSlider)
        handle = QRectF(self.subControlRect(control, option, _Part.SC_ScrollBarSlider, widget))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.PlaceholderText if is_held else _Role.Dark))
        painter.drawRoundedRect(handle, RADIUS_SMALL, RADIUS_SMALL)
        painter.restore()

    # ------------------------------------------------------------ sizes and places

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """A scroll bar has a handle and no arrows."""
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(widget, QScrollBar):
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is allowed
        room = option.rect.adjusted(_BAR_MARGIN, _BAR_MARGIN, -_BAR_MARGIN, -_BAR_MARGIN)
        if part == _Part.SC_ScrollBarGroove:
            return room
        start, length = _handle(widget, room)
        is_upright = widget.orientation() == Qt.Orientation.Vertical
        far = room.height() if is_upright else room.width()
        begin, end = {
            _Part.SC_ScrollBarSlider: (start, start + length),
            _Part.SC_ScrollBarSubPage: (0, start),
            _Part.SC_ScrollBarAddPage: (start + length, far),
        }.get(part, (0, 0))
        if is_upright:
            return QRect(room.left(), room.top() + begin, room.width(), end - begin)
        return QRect(room.left() + begin, room.top(), end - begin, room.height())

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # None is allowed
        if kind == QStyle.ContentsType.CT_LineEdit and isinstance(widget, QLineEdit) and widget.hasFrame():
            made.setHeight(max(made.height(), _FIELD_HEIGHT))
        return made

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        match metric:
            case QStyle.PixelMetric.PM_FocusFrameHMargin | QStyle.PixelMetric.PM_FocusFrameVMargin:
                return -_INSET if widget is not None and widget.property(FOCUS_INSIDE) else FOCUS_GAP
            case QStyle.PixelMetric.PM_ScrollBarExtent:
                return _BAR_WIDTH
            case _:
                return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  (Qt's own name)
    ) -> int:
        match hint:
            case QStyle.StyleHint.SH_FocusFrame_AboveWidget:
                # Else the ring would be cut off by the control's own parent.
                return 1
            case QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
                return _TOOLTIP_MS
            case QStyle.StyleHint.SH_Widget_Animation_Duration:
                return motion_ms()
            case _:
                return super().styleHint(hint, option, widget, returnData)


def _draw_field(painter: QPainter, option: QStyleOption, field: QLineEdit) -> None:
    """The ground and edge of a field; the edge is the accent while it has the keys."""
    width = 2.0 if field.hasFocus() else 1.0
    edge = _Role.Accent if field.hasFocus() else _Role.Dark
    half = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(edge if field.isEnabled() else _Role.Mid), width))
    painter.setBrush(option.palette.color(_Role.Base if field.isEnabled() else _Role.AlternateBase))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), RADIUS_ROW, RADIUS_ROW)
    painter.restore()


def _handle(bar: QScrollBar, room: QRect) -> tuple[int, int]:
    """Where a scroll bar's handle begins in its room, and how long it is."""
    far = room.height() if bar.orientation() == Qt.Orientation.Vertical else room.width()
    extent = bar.maximum() - bar.minimum()
    whole = extent + bar.pageStep()
    length = min(max(far * bar.pageStep() // whole if whole else far, _LEAST_HANDLE), far)
    start = QStyle.sliderPositionFromValue(bar.minimum(), bar.maximum(), bar.sliderPosition(), far - length)
    return start, length
