"""Fonts of the window: the system's own, in sizes relative to it, with figures of equal width."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

SMALL = 0.9
BODY = 1.0
CARD_TITLE = 1.15
PAGE_TITLE = 1.5
GROUP_FIGURE = 2.2
MAIN_FIGURE = 3.8

REGULAR = 400
MEDIUM = 500
SEMIBOLD = 600


def font(scale: float = BODY, weight: int = REGULAR) -> QFont:
    """The system's font at a size and weight.

    Args:
        scale: Times the system's size.
        weight: 400, 500 or 600.
    """
    made = QFont(QApplication.font())
    size = made.pointSizeF()
    if size > 0:
        made.setPointSizeF(size * scale)
    else:
        made.setPixelSize(round(made.pixelSize() * scale))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    # Hinting rounds the width of each figure, which shows at 100 % scaling.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
