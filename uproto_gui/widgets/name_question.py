"""A question whose answer is a name: typed, or taken from those there are; nothing waits behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.label import Label

_WIDTH: Final = 480
_VEIL: Final = 0.72
_ROWS_SHOWN: Final = 6
_ROW_GAP: Final = 4
_INDENT: Final = 8
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What a name that was typed would do."""

    words: str
    """Said under the field."""
    can_be_taken: bool = False
    verb: str = ""
    """On the button, where it is another than usual."""


@dataclass(frozen=True, kw_only=True)
class NameAsked:
    """A question."""

    title: str
    sentence: str
    verb: str
    """On the button, where a name is judged to do what is asked for."""
    names: Sequence[str]
    """To choose from, in the order in which they are shown."""
    judge: Callable[[str], Judgement]
    """Called at each letter, with the name without spaces around it."""
    take: Callable[[str], None]
    """Called with a name that was judged to be fine."""
    start: str = ""
    """What stands in the field at first."""


class NameQuestion(QWidget):
    """Covers its parent with a veil and asks for a name; Esc leaves everything as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("name-question")
        self._asked: NameAsked | None = None
        self._before: QWidget | None = None
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("name-title")
        self._sentence = Label(wraps=True)
        self._field = _NameField()
        self._field.setObjectName("name-field")
        self._names = QStringListModel(self)
        self._list = _NameList()
        self._list.setObjectName("names")
        self._list.setModel(self._names)
        self._hint = Label(scale=SMALL, tone="muted", wraps=True)
        self._hint.setObjectName("name-hint")
        self._take = Button("", kind="primary")
        self._take.setObjectName("name-take")
        self._leave = Button(self.tr("Leave it"), kind="quiet")
        self._leave.setObjectName("name-leave")
        self._lay_out()
        self._field.textChanged.connect(self._judge)
        self._field.stepped.connect(self._step)
        self._field.entered.connect(self._answer)
        self._list.clicked.connect(self._fill_in)
        self._list.doubleClicked.connect(self._answer)
        self._take.clicked.connect(self._answer)
        self._leave.clicked.connect(self.leave)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        card = Card(padding=28, gap=10)
        card.setFixedWidth(_WIDTH)
        for part in (self._title, self._sentence, self._field, self._list, self._hint):
            card.body.addWidget(part)
        self._title.setBuddy(self._field)
        self._list.setFixedHeight((self._list.fontMetrics().height() + 2 * _ROW_GAP) * _ROWS_SHOWN + 2 * _ROW_GAP)
        # Two lines of a hint, whatever it says: the card must not jump at each letter.
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._take)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        # Not by an alignment: a title's second line would be cut.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        rows = QVBoxLayout(self)
        rows.addStretch(2)
        rows.addLayout(across)
        rows.addStretch(3)

    def ask(self, asked: NameAsked) -> None:
        """Show a question; a newer one takes the place of an older."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._asked = asked
        self._title.setText(asked.title)
        self._sentence.setText(asked.sentence)
        self._sentence.setVisible(bool(asked.sentence))
        self.setAccessibleName(f"{asked.title} {asked.sentence}")
        self._field.setAccessibleName(asked.title)
        self._list.setAccessibleName(self.tr("Classes"))
        self._field.setText(asked.start)
        self._field.selectAll()
        self._judge(asked.start)
        self._list.setVisible(bool(asked.names))
        self._cover()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Leave everything as it is."""
        self._asked = None
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    @property
    def _typed(self) -> str:
        # As scans have names: a letter and its accent are one sign.
        return normalize("NFC", self._field.text().strip())

    @Slot(str)
    def _judge(self, _text: str) -> None:
        if self._asked is None:
            return
        typed = self._typed
        wanted = "" if typed == self._asked.start else typed.casefold()
        fitting = [name for name in self._asked.names if wanted in name.casefold()]
        # What begins with the letters is meant before what only holds them.
        fitting.sort(key=lambda name: not name.casefold().startswith(wanted))
        if self._names.stringList() != fitting:
            self._names.setStringList(fitting)
        self._say(self._asked.judge(typed))

    def _say(self, judgement: Judgement) -> None:
        self._hint.setText(judgement.words)
        self._take.setEnabled(judgement.can_be_taken)
        usual = self._asked.verb if self._asked is not None else ""
        self._take.setText(judgement.verb or usual)

    @Slot()
    def _answer(self) -> None:
        asked, typed = self._asked, self._typed
        if asked is None or not self._take.isEnabled():
            return
        self.leave()
        asked.take(typed)

    @Slot(QModelIndex)
    def _fill_in(self, index: QModelIndex) -> None:
        """The chosen name, without the list becoming another."""
        with QSignalBlocker(self._field):
            self._field.setText(str(index.data()))
        if self._asked is not None:
            self._say(self._asked.judge(self._typed))

    @Slot(int)
    def _step(self, step: int) -> None:
        """Go up or down in the list from the field."""
        rows = self._names.rowCount()
        if rows and not self._list.isHidden():
            now = self._list.currentIndex().row() if self._list.selectedIndexes() else (-1 if step > 0 else rows)
            index = self._names.index(min(max(now + step, 0), rows - 1))
            self._list.setCurrentIndex(index)
            self._fill_in(index)

    # ------------------------------------------------------------ keys, size, paint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window", _VEIL))
        painter.end()


class _NameField(Ringed, QLineEdit):
    """With a ring where the keyboard stands; up and down go through the list under it."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setTextMargins(_INDENT, 0, _INDENT, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _NameList(QListView):
    """The names that fit; not in the tab order, for the arrows of the field go through it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSpacing(_ROW_GAP)
