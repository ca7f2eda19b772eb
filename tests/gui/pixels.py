"""Looks at pictures of widgets."""

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def inks(widget: QWidget, part: QRect | None = None) -> set[str]:
    """Every colour in a picture of a widget or of a part of it, as "#rrggbb"."""
    picture = widget.grab() if part is None else widget.grab(part)
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32) & 0xFFFFFF
    return {f"#{value:06x}" for value in np.unique(pixels)}
