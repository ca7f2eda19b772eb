"""Motion: short, and none at all where the system asks for less."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from uproto_gui.theme.tokens import MOTION_MS

_STILL = "uproto-still"


def set_still(app: QApplication, *, is_still: bool) -> None:
    """Hold all motion of the application, or let the system decide again."""
    app.setProperty(_STILL, is_still)


def is_still() -> bool:
    """Whether nothing may move: the system or the person asked for it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_STILL):
        return True
    # Qt tells the system's wish from 6.11 on; before, the motion is short enough to stay.
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    wish = getattr(accessibility(), "motionPreference", None) if accessibility is not None else None
    return wish is not None and wish().name == "ReducedMotion"


def motion_ms() -> int:
    """Length of a change in milliseconds; 0 where nothing may move."""
    return 0 if is_still() else MOTION_MS


def mixed(of: QColor, to: QColor, share: float) -> QColor:
    """A colour on the way from one to another.

    Args:
        of: The colour at 0.
        to: The colour at 1.
        share: How far, from 0 to 1.
    """
    return QColor.fromRgbF(
        of.redF() + (to.redF() - of.redF()) * share,
        of.greenF() + (to.greenF() - of.greenF()) * share,
        of.blueF() + (to.blueF() - of.blueF()) * share,
        of.alphaF() + (to.alphaF() - of.alphaF()) * share,
    )


class Fade(QVariantAnimation):
    """A share from 0 to 1 that glides to where it is sent and says so at each step."""

    def __init__(self, moved: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._share = 0.0
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._move)

    @property
    def share(self) -> float:
        """Where it is now."""
        return self._share

    def send(self, share: float) -> None:
        """Glide there, or be there at once where nothing may move."""
        self.stop()
        length = motion_ms()
        if length == 0:
            self._move(share)
            return
        self.setDuration(length)
        self.setStartValue(self._share)
        self.setEndValue(share)
        self.start()

    def _move(self, share: object) -> None:
        assert isinstance(share, float)
        self._share = share
        self._moved()
