"""One photo of an archive, large on neutral grey, training photos of its class beside it, answers by one key each."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.hunt import HuntState
from uproto_gui.pages.results.hunt_lot import HuntLot
from uproto_gui.pages.results.hunt_words import nothing_words, question_words, similar_words
from uproto_gui.theme.fonts import CARD_TITLE, PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_CARD, RADIUS_ROW
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.group_mark import GroupMark
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo

_LEAST: Final = 140
_MARGIN: Final = 12
_BESIDE: Final = 132
_SIMILAR: Final = 3
_LEAST_BESIDE: Final = 44


class _Ground(QWidget):
    """Neutral grey with the photo in its middle, as large as there is room."""

    def __init__(self, photo: Photo) -> None:
        super().__init__()
        self._photo = photo
        photo.setParent(self)

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(min(self.width(), self.height()) - 2 * _MARGIN, _LEAST - 2 * _MARGIN)
        self._photo.set_side(side)
        self._photo.setGeometry((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("photo_ground"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_ROW, RADIUS_ROW)
        painter.end()


class _Beside(QWidget):
    """Photos that are as large as there is room, and so no reason for the window to stay large."""

    def minimumSizeHint(self) -> QSize:
        return QSize(_BESIDE + 24, _LEAST)


class HuntCard(Ringed, Card):
    """Asks about one photo after the other; it tells answers and stores none."""

    yes = Signal()
    no = Signal()
    later = Signal()
    other_asked = Signal()
    number_pressed = Signal(int)
    undo_asked = Signal()
    large_asked = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=8, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self, RADIUS_CARD, is_inside=True)
        self._state = HuntState()
        self._mark = GroupMark("few")
        self._title = ElidedLabel(scale=PAGE_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("hunt-question")
        self._file = ElidedLabel(scale=SMALL, tone="muted")
        self._file.setObjectName("hunt-file")
        self._photo = Photo(thumbnails, side=_LEAST, whole=True)
        self._photo.setObjectName("hunt-photo")
        self._ground = _Ground(self._photo)
        self._similar_words = Label(scale=SMALL, tone="muted", wraps=True)
        self._similar_words.setObjectName("hunt-similar")
        self._similar = [Photo(thumbnails, side=_BESIDE) for _ in range(_SIMILAR)]
        self._lot = HuntLot(thumbnails)
        self._lot.setObjectName("hunt-lot")
        self._yes = Button(self.tr("Yes, it is"), kind="primary", key="Y")
        self._no = Button(self.tr("No, it is not"), key="N")
        self._later = Button(self.tr("Later"), key="Space")
        self._other = Button(self.tr("Another class…"), kind="quiet", key="M")
        self._undo = Button(self.tr("Undo"), kind="quiet", key="Ctrl+Z")
        self._buttons = {"yes": self._yes, "no": self._no, "later": self._later, "other": self._other}
        for name, button in (*self._buttons.items(), ("undo", self._undo)):
            button.setObjectName(f"hunt-{name}")
        self._nothing = Label(scale=CARD_TITLE, tone="muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setObjectName("hunt-nothing")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 2)
        head.addWidget(self._file, 1)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._similar_words)
        for photo in self._similar:
            beside.addWidget(photo)
        beside.addStretch(1)
        self._beside = _Beside()
        self._beside.setFixedWidth(_BESIDE + 24)
        self._beside.setLayout(beside)
        beside.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self._ground, 1)
        across.addWidget(self._nothing, 1)
        across.addWidget(self._beside)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for button in self._buttons.values():
            answers.addWidget(button)
        answers.addStretch(1)
        answers.addWidget(self._undo)
        self.body.addLayout(head)
        self.body.addLayout(across, 1)
        self.body.addWidget(self._lot)
        self.body.addWidget(Rule())
        self.body.addLayout(answers)

    def _connect(self) -> None:
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self._say_no)
        self._later.clicked.connect(self._say_later)
        self._other.clicked.connect(self.other_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._lot.photo_asked.connect(self.large_asked)
        for photo in (self._photo, *self._similar):
            photo.activated.connect(self.large_asked)

    def show_state(self, state: HuntState) -> None:
        """Ask about the photo that is next, or say that there is none."""
        self._state = state
        asked = state.question
        is_there = asked is not None
        self._title.setText(question_words(state))
        self._mark.set_group(state.group_of(asked.class_name) if asked is not None else "even")
        self._file.setText(str(asked.path.parent.name + "/" + asked.path.name) if asked is not None else "")
        self._file.setToolTip(str(asked.path) if asked is not None else "")
        self._photo.show_photo(asked.path if asked is not None else None)
        similar = state.similar
        self._similar_words.setText(similar_words(asked.class_name) if asked is not None and similar else "")
        for number, photo in enumerate(self._similar):
            photo.show_photo(similar[number] if number < len(similar) else None)
            photo.setVisible(number < len(similar))
        for photo in (self._photo, *self._similar):
            # Not by a click: Space is an answer.
            photo.setFocusPolicy(Qt.FocusPolicy.TabFocus if photo.path is not None else Qt.FocusPolicy.NoFocus)
        for widget in (self._mark, self._title, self._file, self._ground, self._beside):
            widget.setVisible(is_there)
        for button in self._buttons.values():
            button.setEnabled(is_there and not state.is_look_only)
        self._undo.setEnabled(bool(state.answers) and not state.is_look_only)
        self._nothing.setText("" if is_there else nothing_words(state))
        self._nothing.setVisible(not is_there)
        self._lot.show_state(state)
        self.setAccessibleName(question_words(state) or nothing_words(state))
        self._fit()

    # ------------------------------------------------------------ answers

    @property
    def _can_answer(self) -> bool:
        return self._state.question is not None and not self._state.is_look_only

    @Slot()
    def _say_yes(self) -> None:
        self._take_keys()
        self.yes.emit()

    @Slot()
    def _say_no(self) -> None:
        self._take_keys()
        self.no.emit()

    @Slot()
    def _say_later(self) -> None:
        self._take_keys()
        self.later.emit()

    def _take_keys(self) -> None:
        # Whoever answers by the mouse may go on with keys: they are the card's.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        signals = {
            Qt.Key.Key_Y: self.yes,
            Qt.Key.Key_N: self.no,
            Qt.Key.Key_Space: self.later,
            Qt.Key.Key_M: self.other_asked,
        }
        key = Qt.Key(event.key())
        if not plain or not self._can_answer:
            super().keyPressEvent(event)
        elif key in signals:
            signals[key].emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Three photos one under the other, as large as the height allows."""
        words = self._similar_words.sizeHint().height() + 4 * self._similar_words.fontMetrics().height()
        room = self._ground.height() - words - _SIMILAR * 8
        side = max(min(room // _SIMILAR, _BESIDE), _LEAST_BESIDE)
        for photo in self._similar:
            photo.set_side(side)
