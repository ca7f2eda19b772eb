"""Draw the program's sign as the PNG that Windows and macOS make their icons of: `python -m tools.draw_icon`."""

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from uproto_core.menu_entry.icon import coloured_icon
from uproto_core.store.resources import icon_picture

_PX = 256
_MARGIN = 12


def main() -> None:
    """Write the picture."""
    application = QGuiApplication(["draw_icon", "-platform", "offscreen"])
    image = QImage(_PX, _PX, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing = QSvgRenderer(QByteArray(coloured_icon().encode()))
    drawing.render(painter, QRectF(_MARGIN, _MARGIN, _PX - 2 * _MARGIN, _PX - 2 * _MARGIN))
    painter.end()
    image.save(str(icon_picture()))
    application.quit()


if __name__ == "__main__":
    main()
