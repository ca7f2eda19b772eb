"""Buttons with their keys under them, and a line that tells what was done, with Undo beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.pages.check.question import Answer
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import HEIGHT, Button, Kind
from uproto_gui.widgets.keycap import keycap_size, paint_keycap
from uproto_gui.widgets.label import ElidedLabel

_MOST = 5
_GAP, _LINE_GAP = 10, 6
_WIDEST, _HALF = 0.6, 0.5
"""Share of a line that one button may take: half of it where two lines would not be enough."""
_KEY_TO_WORD, _WORD_TO_KEY = 6.0, 14.0
_TICK = 16


class AnswerRow(QWidget):
    """The answers to what a card shows; `answered` tells which was given."""

    answered = Signal(object)  # Answer
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self.has_main = False
        """Whether one of the buttons is filled: a page has one such button."""
        self._buttons = [Button("") for _ in range(_MOST)]
        for number, button in enumerate(self._buttons):
            button.setObjectName(f"answer-{number + 1}")
            button.clicked.connect(self._tell)
            button.hide()
        self._keys = _Keys()
        self._done = _Done()
        self._done.undo.clicked.connect(self.undo_asked)
        self._flow = _Flow(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._flow)
        column.addWidget(self._keys)
        column.addWidget(self._done)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers there are."""
        return self._answers

    def show_answers(self, answers: Sequence[Answer], *, has_main: bool) -> None:
        """Offer these.

        Args:
            answers: The one to expect first.
            has_main: Whether the first one is filled: it is what the page is for now.
        """
        self._answers = tuple(answers[:_MOST])
        self.has_main = has_main and bool(answers)
        for number, button in enumerate(self._buttons):
            is_there = number < len(self._answers)
            if is_there:
                answer = self._answers[number]
                button.setText(answer.text)
                button.setToolTip(answer.text)
                button.set_kind(_kind(answer, is_main=has_main and number == 0))
            button.setVisible(is_there)
        self._flow.place()
        self._keys.show_keys([(answer.key, answer.hint) for answer in self._answers if answer.key])
        self._keys.setVisible(bool(self._answers))

    def say(self, said: str) -> None:
        """Tell what was done; nothing says again that no file is touched."""
        self._done.say(said)

    def _tell(self) -> None:
        sender = self.sender()
        for answer, button in zip(self._answers, self._buttons, strict=False):
            if button is sender:
                self.answered.emit(answer)
                return


def _kind(answer: Answer, *, is_main: bool) -> Kind:
    if is_main:
        return "primary"
    return "quiet" if answer.asks == "class" else "secondary"


class _Flow(QWidget):
    """Buttons beside each other, in two lines where there is no room; what is still too long is shortened."""

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)

    def place(self) -> None:
        """Lay out what is shown, and be as high as that needs."""
        places = self._places(_WIDEST)
        if places and places[-1].top() > HEIGHT + _LINE_GAP:
            places = self._places(_HALF)
        shown = [button for button in self._buttons if not button.isHidden()]
        for button, place in zip(shown, places, strict=True):
            button.setGeometry(place)
        self.setFixedHeight(places[-1].bottom() + 1 if places else HEIGHT)

    def _places(self, widest: float) -> list[QRect]:
        """Where each button stands, if none may take more than a share of a line."""
        places: list[QRect] = []
        left = top = 0
        for button in self._buttons:
            if button.isHidden():
                continue
            size = button.sizeHint()
            wide = min(size.width(), round(self.width() * widest) - _GAP // 2)
            if left and left + wide > self.width():
                left, top = 0, top + size.height() + _LINE_GAP
            places.append(QRect(QPoint(left, top), QSize(wide, size.height())))
            left += wide + _GAP
        return places

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()


class _Keys(QWidget):
    """Keycaps with a word or two each, in one line; what has no room is not there: the buttons are."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: Sequence[tuple[str, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(keycap_size("X")[1]) + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetricsF(font(SMALL))
        left = 0.0
        for key, words in self._keys:
            width, height = keycap_size(key)
            length = metrics.horizontalAdvance(words)
            if left + width + _KEY_TO_WORD + length > self.width():
                break
            paint_keycap(painter, QRectF(left, (self.height() - height) / 2, width, height), key)
            left += width + _KEY_TO_WORD
            painter.setFont(font(SMALL))
            painter.setPen(colour("muted"))
            painter.drawText(QRectF(left, 0, length + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
            left += length + _WORD_TO_KEY
        painter.end()


class _Done(QWidget):
    """What was done last, with Undo; before that, that no file is touched."""

    def __init__(self) -> None:
        super().__init__()
        self._tick = _Tick()
        self._words = ElidedLabel(scale=SMALL, tone="muted")
        self._words.setObjectName("what-was-done")
        self.undo = Button(self.tr("Undo"), kind="quiet", key="Ctrl+Z")
        self.undo.setObjectName("undo-this")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._tick)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        row.addStretch(1)
        self.setFixedHeight(max(HEIGHT, self.undo.sizeHint().height()))
        self.say("")

    def say(self, said: str) -> None:
        """Tell what was done."""
        self._words.setText(said or self.tr("The file stays where it is."))
        self._words.set_tone("text" if said else "muted")
        self._tick.setVisible(bool(said))
        self.undo.setVisible(bool(said))


class _Tick(QWidget):
    """Done."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_TICK, _TICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), "tick", "right")
        painter.end()
