"""The rail: where one can go, where one is, and how far each step of the open project has come."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import Fade, mixed
from uproto_gui.theme.palette import colour, current
from uproto_gui.theme.tokens import RADIUS_ROW, RAIL_WIDTH
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.state_mark import State, paint_state_mark, state_word

Place = Literal["home", "photos", "check", "train", "results", "use", "settings", "help"]
STEPS: tuple[Place, ...] = ("photos", "check", "train", "results", "use")

_ITEM_HEIGHT = 36
_MARGIN = 12
_ICON = 20
_MARK = 14
_BAR = 3.0
_NEXT = 3.5
"""Radius of the dot in the mark of the step that is offered."""


class RailItem(Ringed, QAbstractButton):
    """One place to go to, with its icon and the mark of its step."""

    def __init__(self, place: Place, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Place = place
        self._icon = icon
        self._state: State = "none"
        self._share = 0.3
        self._is_next = False
        self._warmth = Fade(self.update, self)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setText(text)
        self.setObjectName(f"rail-{place}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def state(self) -> State:
        """What its mark says."""
        return self._state

    @property
    def is_next(self) -> bool:
        """Whether it is offered as the next step."""
        return self._is_next

    def set_state(self, state: State, share: float = 0.3, *, is_next: bool = False) -> None:
        """Show how far the step has come, and whether it is the one to go to next."""
        if (state, share, is_next) != (self._state, self._share, self._is_next):
            self._state, self._share, self._is_next = state, share, is_next
            self._describe()
            self.update()

    def _describe(self) -> None:
        word = self.tr("next step") if self._is_next else state_word(self._state)
        self.setAccessibleName(f"{self.text()}, {word}" if word else self.text())
        self.setToolTip(word)

    def sizeHint(self) -> QSize:
        height = QFontMetricsF(font()).height()
        return QSize(RAIL_WIDTH - 2 * _MARGIN, max(_ITEM_HEIGHT, round(height) + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """A click asks to go there; whether one is there is said by the window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        is_here = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if is_here:
            # In the dark look a card is no nearer than the rail, so the lighter hover ground stands for it.
            painter.setBrush(colour("card" if current().name == "light" else "hover"))
        else:
            painter.setBrush(mixed(colour("hover", 0.0), colour("hover"), self._warmth.share))
        painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        middle = rect.center().y()
        if is_here:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, middle - 9, _BAR, 18), 1.5, 1.5)
        box = QRectF(12, middle - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, box, self._icon, "accent" if is_here else "muted")
        mark = QRectF(rect.right() - _MARK - 11, middle - _MARK / 2, _MARK, _MARK)
        paint_state_mark(painter, mark, self._state, self._share)
        if self._is_next:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(mark.center(), _NEXT, _NEXT)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font(weight=SEMIBOLD if is_here else REGULAR))
        painter.setPen(colour("text"))
        # What is no step has no mark, and its words may be longer.
        end = rect.right() - 6 if self._state == "none" else mark.left() - 4
        words = QRectF(42, 0, end - 42, rect.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warmth.send(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warmth.send(0.0)


class _Logo(QWidget):
    """The sign of the program."""

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        paint_icon(painter, QRectF(0, (self.height() - side) / 2, side, side), "uproto", "accent")
        painter.end()


class Rail(QWidget):
    """All places; the window says which one is shown and how the steps stand."""

    place_chosen = Signal(str)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH)
        self._project = ElidedLabel(scale=SMALL, tone="muted")
        self._project.setObjectName("rail-project")
        self._items: dict[Place, RailItem] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        rows.setSpacing(2)
        rows.addLayout(self._head())
        rows.addSpacing(6)
        rows.addWidget(self._item("home", self.tr("Home")))
        rows.addSpacing(14)
        rows.addWidget(self._project_row())
        rows.addSpacing(6)
        words = (self.tr("Photos"), self.tr("Check"), self.tr("Train"), self.tr("Results"), self.tr("Use"))
        for place, text in zip(STEPS, words, strict=True):
            rows.addWidget(self._item(place, text))
        rows.addStretch(1)
        rows.addWidget(self._item("settings", self.tr("Settings")))
        rows.addWidget(self._item("help", self.tr("Help")))
        self.set_project("")

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(7, 15, 0, 15)
        row.setSpacing(8)
        row.addWidget(_Logo())
        row.addWidget(Label("uproto", scale=CARD_TITLE, weight=SEMIBOLD), 1)
        return row

    def _project_row(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(12, 0, 4, 0)
        inside.addWidget(self._project)
        return row

    def _item(self, place: Place, text: str) -> RailItem:
        item = RailItem(place, place, text)
        item.clicked.connect(self._choose)
        self._items[place] = item
        if place in STEPS:
            item.set_state("waiting")
        return item

    def _choose(self) -> None:
        item = self.sender()
        assert isinstance(item, RailItem)
        self.place_chosen.emit(item.place)

    def item(self, place: Place) -> RailItem:
        """The item of a place."""
        return self._items[place]

    def show_place(self, here: Place) -> None:
        """Mark where the window is."""
        for place, item in self._items.items():
            item.setChecked(place == here)

    def set_project(self, name: str) -> None:
        """Show the name of the open project, or that there is none yet."""
        self._project.setText(name or self.tr("New project"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), colour("hair"))
        painter.end()
