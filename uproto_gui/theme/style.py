"""What neither palette nor sheet can say: Fusion on every system, without its dotted rectangle and its own motion."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from uproto_gui.theme.motion import motion_ms

FOCUS_GAP = 4
"""From the edge of a control to the outer edge of its focus ring, in pixels."""

_TOOLTIP_MS = 500


class UprotoStyle(QProxyStyle):
    """Fusion, so that all systems agree; the sheet lies on top of it."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        # Focus is shown by a ring of our own, and for the keyboard alone.
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return FOCUS_GAP
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
