"""Buttons beside each other, and in further lines where the words of a language are longer than the room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowingRow(QLayout):
    """A row that wraps.

    Args:
        gap: Between items and between lines.
        parent: As usual.
    """

    def __init__(self, gap: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._placed(width))

    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        across = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(across, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in shown), default=0), max((size.height() for size in shown), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._placed(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _placed(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each item stands in a width."""
        placed: list[tuple[QLayoutItem, QRect]] = []
        left = top = line = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + self.spacing(), 0
            placed.append((item, QRect(QPoint(left, top), size)))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return placed

    @staticmethod
    def _height(placed: list[tuple[QLayoutItem, QRect]]) -> int:
        return max((place.bottom() + 1 for _, place in placed), default=0)
