"""Buttons: filled, with an edge, or words alone; with icon and keycap inside, all in their own paint."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from uproto_gui.theme.fonts import MEDIUM, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import Fade, mixed
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.keycap import keycap_size, paint_keycap

Kind = Literal["primary", "secondary", "quiet", "danger"]

HEIGHT = 34
MAIN_HEIGHT = 42
_RADIUS_MAIN = 8
_ICON = 16.0
_ICON_GAP = 7.0
_KEY_GAP = 11.0
_KEY_MARGIN = 7.0
_LEAST_LETTERS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class _Look:
    """Names of tokens; an empty one is not painted."""

    ground: str
    hover: str
    pressed: str
    words: str
    edge: str
    edge_hover: str
    padding: float


_LOOKS: dict[Kind, _Look] = {
    "primary": _Look(
        ground="accent",
        hover="accent_hover",
        pressed="accent_pressed",
        words="on_accent",
        edge="",
        edge_hover="",
        padding=15.0,
    ),
    # On hover and when pressed the edge takes the darker token: `line` would be too faint there in the dark look.
    "secondary": _Look(
        ground="card",
        hover="hover",
        pressed="hair",
        words="text",
        edge="line",
        edge_hover="muted",
        padding=15.0,
    ),
    "quiet": _Look(ground="", hover="hover", pressed="hair", words="accent", edge="", edge_hover="", padding=9.0),
    "danger": _Look(ground="", hover="hover", pressed="hair", words="danger", edge="", edge_hover="", padding=9.0),
}


class Button(Ringed, QPushButton):
    """A button of one of four kinds; a page has one filled button at most.

    Args:
        text: A verb.
        kind: `primary` is filled, `secondary` has an edge, `quiet` and `danger` are words alone.
        icon: Name of an icon, or nothing.
        key: Shown as a keycap inside, in Qt's portable form ("Ctrl+.").
        is_main: Larger, as the main button of a page.
        shortcut: Whether `key` also presses the button.
        icon_after: Whether the icon stands behind the words.
        parent: As usual.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        key: str = "",
        is_main: bool = False,
        shortcut: bool = False,
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon = icon
        self._key = key
        self._is_main = is_main
        self._has_shortcut = shortcut
        self._icon_after = icon_after
        self._warmth = Fade(self.update, self)
        self._ring = FocusRing(self, self._radius)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    # ------------------------------------------------------------ what it says

    @property
    def kind(self) -> Kind:
        """How it looks."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Let it look otherwise."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_off(self, reason: str) -> None:
        """Switch it off and say why, or on again with an empty reason."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def text(self) -> str:
        """The words as they are read."""
        return super().text().replace("&&", "&")

    def setText(self, text: str) -> None:
        """Show words; an "&" in a class name is a letter like others."""
        super().setText(text.replace("&", "&&"))
        # Qt takes the shortcut away with each new text.
        if self._has_shortcut and self._key:
            self.setShortcut(QKeySequence(self._key))
        self.updateGeometry()

    # ------------------------------------------------------------ size

    @property
    def _radius(self) -> float:
        return _RADIUS_MAIN if self._is_main else RADIUS_ROW

    @property
    def _padding(self) -> float:
        return _LOOKS[self._kind].padding + (6.0 if self._is_main else 0.0)

    @property
    def _right_padding(self) -> float:
        return _KEY_MARGIN if self._key else self._padding

    def _width_of(self, words: float) -> float:
        width = self._padding + words + self._right_padding
        if self._icon:
            width += _ICON + (_ICON_GAP if self.text() else 0.0)
        if self._key:
            width += _KEY_GAP + keycap_size(self._key)[0]
        return width

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=MEDIUM))
        height = max(MAIN_HEIGHT if self._is_main else HEIGHT, round(metrics.height()) + 14)
        return QSize(max(round(self._width_of(metrics.horizontalAdvance(self.text())) + 0.5), height), height)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=MEDIUM))
        least = metrics.horizontalAdvance(self.text()[:_LEAST_LETTERS] + "…")
        whole = self.sizeHint()
        return QSize(min(round(self._width_of(least)), whole.width()), whole.height())

    # ------------------------------------------------------------ paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        look = _LOOKS[self._kind]
        rect = QRectF(self.rect())
        if not self.isEnabled():
            ground = colour("sunken") if look.ground else colour("card", 0.0)
            edge = colour("hair") if look.ground else None
        elif self.isDown():
            ground = colour(look.pressed)
            edge = colour(look.edge_hover) if look.edge else None
        else:
            warm = colour(look.hover)
            ground = mixed(colour(look.ground) if look.ground else colour(look.hover, 0.0), warm, self._warmth.share)
            edge = mixed(colour(look.edge), colour(look.edge_hover), self._warmth.share) if look.edge else None
        if edge is not None:
            rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge is not None else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, self._radius, self._radius)

    def _paint_words(self, painter: QPainter) -> None:
        tone = _LOOKS[self._kind].words if self.isEnabled() else "muted"
        how = font(weight=MEDIUM)
        metrics = QFontMetricsF(how)
        area = QRectF(self.rect()).adjusted(self._padding, 0, -self._right_padding, 0)
        if self._key:
            width, height = keycap_size(self._key)
            cap = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
            paint_keycap(painter, cap, self._key, tone="muted" if self.isEnabled() else "line")
            area.setRight(cap.left() - _KEY_GAP)
        beside = (_ICON + (_ICON_GAP if self.text() else 0.0)) if self._icon else 0.0
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, area.width() - beside + 1)
        length = metrics.horizontalAdvance(words)
        left = area.left() + max((area.width() - beside - length) / 2, 0.0)
        is_icon_left = self._icon_after == (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        if self._icon:
            x = left if is_icon_left else left + length + beside - _ICON
            paint_icon(painter, QRectF(round(x), round(area.center().y() - _ICON / 2), _ICON, _ICON), self._icon, tone)
        if self._icon and is_icon_left:
            left += beside
        painter.setFont(how)
        painter.setPen(colour(tone))
        painter.drawText(QRectF(left, 0, length + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)

    # ------------------------------------------------------------ hover, focus, keys

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warmth.send(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warmth.send(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            self.click()
            return
        super().keyPressEvent(event)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
