"""Paints the dial: rings with their degrees, anchors, classes, photos, names, and the photo in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from uproto_core.figures import Group
from uproto_gui.plots.dial_layout import LABEL_GAP, DialGrid, DialLabel
from uproto_gui.plots.dial_scene import RINGS, DialClass, DialPhoto, DialScene
from uproto_gui.theme.fonts import MEDIUM, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW, RADIUS_SMALL
from uproto_gui.widgets.group_mark import group_tone, paint_group_mark

MIDDLE: Final = 24.0
"""Radius of the photo in the middle."""
_UNNAMED: Final = 0.42
_GROUND: Final = 0.86
_DOT: Final = 3.2
_EXAM: Final = 7.5
_CROSS: Final = 9.5
_ANCHOR: Final = 3.6
_MANY: Final = 150
"""From so many classes on, unnamed ones are points."""
_CALLOUT_PHOTO: Final = 44.0
_CALLOUT_PADDING: Final = 7.0
_LABEL_WIDEST: Final = 150.0
_LABEL_LEAST: Final = 64.0
_LABEL_PADDING: Final = 8.0


def label_font() -> QFont:
    """Of the names."""
    return font(SMALL, MEDIUM)


def label_size(name: str, room: float) -> tuple[float, float]:
    """Width and height of a name's ground; a long name is shortened in its middle."""
    metrics = QFontMetricsF(label_font())
    widest = min(max(room - _LABEL_PADDING, _LABEL_LEAST), _LABEL_WIDEST)
    return min(metrics.horizontalAdvance(name), widest) + _LABEL_PADDING, metrics.height() + 2


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedClass:
    """A class on the dial and where it is just now."""

    thing: DialClass
    at: QPointF


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedPhoto:
    """A photo on the dial and where it is just now."""

    thing: DialPhoto
    at: QPointF


def paint_rings(painter: QPainter, grid: DialGrid) -> None:
    """The ground and the rings; 90 degrees, where classes have nothing in common, is the strongest."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("sunken"))
    outer = grid.length(RINGS[-1])
    painter.drawEllipse(grid.middle, outer, outer)
    painter.setBrush(colour("card"))
    inner = grid.length(90)
    painter.drawEllipse(grid.middle, inner, inner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for degrees in RINGS:
        painter.setPen(QPen(colour("line"), 1.4) if degrees == 90 else QPen(colour("hair"), 1))  # noqa: PLR2004
        painter.drawEllipse(grid.middle, grid.length(degrees), grid.length(degrees))


def paint_ring_words(painter: QPainter, grid: DialGrid) -> None:
    """The degrees, upon everything that may lie below them."""
    metrics = QFontMetricsF(font(SMALL))
    painter.setFont(font(SMALL))
    for degrees in RINGS:
        words = f"{degrees}°"
        width, height = metrics.horizontalAdvance(words) + 12, metrics.height() + 2
        at = grid.at(degrees, 0.0)
        pill = QRectF(at.x() - width / 2, max(at.y() - height / 2, 1.0), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(pill, height / 2 - 1, height / 2 - 1)
        painter.setPen(colour("muted"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)


def paint_classes(painter: QPainter, placed: Sequence[PlacedClass], named: frozenset[int], *, is_named: bool) -> None:
    """The marks of the other classes: pale without a name, and points where there are very many.

    Args:
        painter: Where to.
        placed: All of them.
        named: The numbers of those with a name.
        is_named: Whether to paint these, or the others.
    """
    shown = [one for one in placed if (one.thing.index in named) == is_named]
    painter.setOpacity(1.0 if is_named else _UNNAMED)
    if len(placed) > _MANY and not is_named:
        _paint_points(painter, shown)
    else:
        for one in shown:
            paint_group_mark(painter, one.at, one.thing.group, scale=1.1 if is_named else 0.75)
    painter.setOpacity(1.0)


def _paint_points(painter: QPainter, shown: Sequence[PlacedClass]) -> None:
    """Thousands of classes at once, for they move under the mouse."""
    for group in {one.thing.group for one in shown}:
        painter.setPen(QPen(colour(group_tone(group)), 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF([one.at for one in shown if one.thing.group == group]))


def paint_anchors(painter: QPainter, grid: DialGrid, classes: Sequence[DialClass], named: frozenset[int]) -> None:
    """Small rings where the other anchors are, which never move."""
    painter.setBrush(colour("card"))
    for other in classes:
        if len(classes) > _MANY and other.index not in named:
            continue
        painter.setPen(QPen(colour(group_tone(other.group), 1.0 if other.index in named else _UNNAMED), 1.2))
        painter.drawEllipse(grid.at(other.anchor, other.bearing), _ANCHOR, _ANCHOR)


def paint_photos(painter: QPainter, placed: Sequence[PlacedPhoto], group: Group) -> None:
    """The class's photos: dots; exam photos have a ring, and those taken for another class a cross."""
    hue = colour(group_tone(group))
    for one in placed:
        if one.thing.taken_for:
            painter.setPen(QPen(colour("wrong"), 2))
            for dx, dy in ((1, 1), (1, -1)):
                step = QPointF(dx * _CROSS, dy * _CROSS)
                painter.drawLine(one.at - step, one.at + step)
        if one.thing.is_exam:
            painter.setPen(QPen(hue, 1.6))
            painter.setBrush(colour("card"))
            painter.drawEllipse(one.at, _EXAM, _EXAM)
        painter.setPen(QPen(colour("card"), 1))
        painter.setBrush(hue)
        painter.drawEllipse(one.at, _DOT, _DOT)


def paint_labels(painter: QPainter, labels: Sequence[DialLabel]) -> None:
    """Names on a ground of their own, with a hair to the mark where they had to move."""
    painter.setFont(label_font())
    for label in labels:
        end = QPointF(label.rect.right() if label.is_left else label.rect.left(), label.rect.center().y())
        step = end - label.mark
        if QPointF.dotProduct(step, step) > (2 * LABEL_GAP) ** 2:
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(end, label.mark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card", _GROUND))
        painter.drawRoundedRect(label.rect, RADIUS_SMALL, RADIUS_SMALL)
        painter.setPen(colour("text"))
        room = label.rect.width() - _LABEL_PADDING + 1
        words = QFontMetricsF(label_font()).elidedText(label.other.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(label.rect, int(Qt.AlignmentFlag.AlignCenter), words)


def paint_middle(painter: QPainter, grid: DialGrid, scene: DialScene, pixmap: QPixmap | None) -> None:
    """The class in the middle, as a photo."""
    disc = QRectF(grid.middle.x() - MIDDLE, grid.middle.y() - MIDDLE, 2 * MIDDLE, 2 * MIDDLE)
    outline = QPainterPath()
    outline.addEllipse(disc)
    painter.fillPath(outline, colour("hover"))
    if pixmap is not None:
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(disc, pixmap, QRectF(pixmap.rect()))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(group_tone(scene.group)), 2.4))
    painter.drawEllipse(disc)


def paint_cursor(painter: QPainter, at: QPointF) -> None:
    """Around what the keyboard or the mouse is on."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawEllipse(at, _CROSS + 3, _CROSS + 3)


def paint_callout(
    painter: QPainter, grid: DialGrid, at: QPointF, lines: tuple[str, str], pixmap: QPixmap | None
) -> None:
    """What something is, beside it: a photo, and two lines."""
    heavy, plain = font(weight=SEMIBOLD), font(SMALL)
    title, more = QFontMetricsF(heavy), QFontMetricsF(plain)
    widest = grid.size.width() - _CALLOUT_PHOTO - 5 * _CALLOUT_PADDING
    wide = min(max(title.horizontalAdvance(lines[0]), more.horizontalAdvance(lines[1])) + 1, widest)
    width = 4 * _CALLOUT_PADDING + _CALLOUT_PHOTO + wide
    height = max(_CALLOUT_PHOTO, title.height() + more.height() + 4) + 2 * _CALLOUT_PADDING
    left = min(max(at.x() - width / 2, 1.0), grid.size.width() - width - 1)
    below = at.y() + 18
    top = below if below + height < grid.size.height() else at.y() - 18 - height
    box = QRectF(left, top, width, height)
    shadow = QColor(Qt.GlobalColor.black)
    shadow.setAlphaF(0.12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shadow)
    painter.drawRoundedRect(box.translated(0, 3), RADIUS_ROW, RADIUS_ROW)
    painter.setPen(QPen(colour("hair"), 1))
    painter.setBrush(colour("card"))
    painter.drawRoundedRect(box, RADIUS_ROW, RADIUS_ROW)
    photo = QRectF(
        box.left() + _CALLOUT_PADDING, box.top() + (height - _CALLOUT_PHOTO) / 2, _CALLOUT_PHOTO, _CALLOUT_PHOTO
    )
    clip = QPainterPath()
    clip.addRoundedRect(photo, RADIUS_SMALL, RADIUS_SMALL)
    painter.fillPath(clip, colour("hover"))
    if pixmap is not None:
        painter.save()
        painter.setClipPath(clip)
        painter.drawPixmap(photo, pixmap, QRectF(pixmap.rect()))
        painter.restore()
    words = QRectF(
        photo.right() + 1.5 * _CALLOUT_PADDING, box.top() + _CALLOUT_PADDING, wide + 1, height - 2 * _CALLOUT_PADDING
    )
    upper, lower = QRectF(words), QRectF(words)
    upper.setBottom(words.center().y())
    lower.setTop(words.center().y())
    for rect, how, metrics, tone, line, side in (
        (upper, heavy, title, "text", lines[0], Qt.AlignmentFlag.AlignBottom),
        (lower, plain, more, "muted", lines[1], Qt.AlignmentFlag.AlignTop),
    ):
        painter.setFont(how)
        painter.setPen(colour(tone))
        painter.drawText(rect, int(side), metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, wide + 1))
