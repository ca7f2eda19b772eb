"""Where things of the dial lie in pixels, and names beside their marks that do not cover each other."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from uproto_gui.plots.dial_scene import DialClass, When
from uproto_gui.plots.plot_area import apart

LABEL_GAP = 9.0
"""From a mark to its name."""
_EDGE = 4.0


@dataclass(frozen=True, kw_only=True)
class DialGrid:
    """The dial's circle in a widget."""

    middle: QPointF
    radius: float
    """In pixels, of `limit`."""
    limit: float
    """Degrees at the edge."""
    size: QSizeF

    def length(self, degrees: float) -> float:
        """Pixels from the middle."""
        return min(degrees, self.limit) / self.limit * self.radius

    def at(self, degrees: float, bearing: float) -> QPointF:
        """Where something lies.

        Args:
            degrees: From the middle.
            bearing: Radians from above, clockwise.
        """
        length = self.length(degrees)
        return self.middle + QPointF(length * math.sin(bearing), -length * math.cos(bearing))


def lay_dial(size: QSizeF, limit: float, *, room_beside: float) -> DialGrid:
    """The largest circle that fits, with room for names at its sides.

    Args:
        size: Of the widget.
        limit: Degrees at the edge.
        room_beside: Pixels at the left and at the right.
    """
    radius = max(min(size.width() / 2 - room_beside, size.height() / 2 - _EDGE), 1.0)
    return DialGrid(middle=QPointF(size.width() / 2, size.height() / 2), radius=radius, limit=limit, size=size)


@dataclass(frozen=True, kw_only=True)
class DialLabel:
    """A name beside the mark of its class."""

    other: DialClass
    mark: QPointF
    rect: QRectF
    is_left: bool


def lay_labels(
    grid: DialGrid, named: Sequence[DialClass], widths: Sequence[float], when: When, height: float
) -> tuple[DialLabel, ...]:
    """Names outside of the circle that the marks stand on, moved apart upwards and downwards.

    What finds no room has no name.

    Args:
        grid: The dial.
        named: Classes that should have a name, the most important first.
        widths: Of their names in pixels.
        when: Before training or after it.
        height: Of a line.
    """
    most = max(int((grid.size.height() - 2 * _EDGE) // height), 1)
    sides: dict[bool, list[tuple[DialClass, QPointF, float]]] = {True: [], False: []}
    for other, width in zip(named, widths, strict=True):
        mark = grid.at(other.angle(when), other.bearing)
        side = sides[mark.x() < grid.middle.x()]
        if len(side) < most:
            side.append((other, mark, width))
    outside = max((grid.length(other.angle(when)) for other in named), default=0.0)
    labels: list[DialLabel] = []
    for is_left, side in sides.items():
        tops = apart([mark.y() - height / 2 for _, mark, _ in side], height, _EDGE, grid.size.height() - height - _EDGE)
        for (other, mark, width), top in zip(side, tops, strict=True):
            # On the circle at this height: a name that had to move covers no mark of another class.
            away = outside**2 - (top + height / 2 - grid.middle.y()) ** 2
            beside = max(abs(mark.x() - grid.middle.x()), away**0.5 if away > 0 else 0.0) + LABEL_GAP
            left = grid.middle.x() - beside - width if is_left else grid.middle.x() + beside
            left = min(max(left, 0.0), grid.size.width() - width)
            labels.append(DialLabel(other=other, mark=mark, rect=QRectF(left, top, width, height), is_left=is_left))
    return tuple(labels)
