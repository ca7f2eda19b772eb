"""One question at a time: what it is about as large as there is room, both classes side by side, answers by one key."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.findings import Finding, FindingCode
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.answer_row import AnswerRow
from uproto_gui.pages.check.decided import is_open, part_count
from uproto_gui.pages.check.question import Answer, Question, answer_for
from uproto_gui.pages.check.questions import question
from uproto_gui.pages.check.side_view import GAP, MOST_PHOTOS, SideView
from uproto_gui.pages.check.state import CheckState
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import RADIUS_CARD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.focus_ring import FocusRing, Ringed
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.photo import Photo

_LEAST_WIDTH: Final = 420
_LARGEST, _LEAST_LARGE, _LEAST_BODY = 350, 150, 120
_LARGEST_SIDE, _LEAST_SIDE = 104, 44
_MOST_ALONE, _LARGEST_ALONE = 4, 160
"""Photos of the only class that a question shows."""
_BESIDE: Final = 18
_SIDES: Final = 3
_WITH_ONE: Final = 3
"""Photos of a class beside a large one."""
_NAME_LINE: Final = 24
_ONLY_TOLD: Final = frozenset({"shortcut"})
"""Kinds whose remedy is new photos: none of the answers is the one to expect."""
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class _Body(QWidget):
    """The photos: as large as there is room, and so no reason for the window to stay large."""

    resized = Signal()

    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH - 48, _LEAST_BODY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class QuestionCard(Ringed, Card):
    """Goes through the questions of a finding; it tells answers and stores none."""

    answered = Signal(object, object)  # Question, Answer
    ignore_asked = Signal()
    undo_asked = Signal()
    large_asked = Signal(Path)
    number_pressed = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, gap=6, parent=parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self, RADIUS_CARD, is_inside=True)
        self._finding: Finding | None = None
        self._state = CheckState()
        self._question: Question | None = None
        self._open: frozenset[int] = frozenset()
        self._at = 0
        self._places: dict[FindingCode, int] = {}
        """Where the person was in kinds that are not shown now."""
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("question-title")
        self._place = Label(tone="muted")
        self._place.setObjectName("question-place")
        self._back = Button(self.tr("Back"), kind="quiet")
        self._back.setObjectName("question-back")
        self._skip = Button(self.tr("Skip"), kind="quiet")
        self._skip.setObjectName("question-skip")
        self.ignore = Button(self.tr("Ignore"), kind="quiet")
        self.ignore.setObjectName("ignore")
        self._sentence = Label(wraps=True)
        self._sentence.setObjectName("question-sentence")
        self._photo = Photo(thumbnails, side=_LARGEST, whole=True)
        self._photo.setObjectName("question-photo")
        self._photo_words = ElidedLabel(scale=SMALL, tone="muted")
        self._sides = [SideView(thumbnails) for _ in range(_SIDES)]
        self._note = Note(kind="info")
        self._note.setObjectName("question-note")
        self._outcome = Note(kind="right")
        self._outcome.setObjectName("question-outcome")
        self.row = AnswerRow()
        self._lay_out()
        self._back.clicked.connect(self.go_back)
        self._skip.clicked.connect(self.go_on)
        self.ignore.clicked.connect(self.ignore_asked)
        self.row.answered.connect(self._answer)
        self.row.undo_asked.connect(self.undo_asked)
        self._photo.activated.connect(self.large_asked)
        self._body.resized.connect(self._show_sides)
        for side in self._sides:
            side.photo_opened.connect(self.large_asked)

    def _lay_out(self) -> None:
        going = QHBoxLayout()
        going.setSpacing(4)
        for widget in (self._place, self._back, self._skip, self.ignore):
            going.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addLayout(going)
        head.setAlignment(going, Qt.AlignmentFlag.AlignTop)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(4)
        left.addWidget(self._photo)
        left.addWidget(self._photo_words)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        for side in self._sides:
            right.addWidget(side)
        right.addStretch(1)
        self._body = _Body()
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 4, 0, 0)
        across.setSpacing(_BESIDE)
        across.addWidget(self._left)
        across.addLayout(right, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._body, 1)
        self.body.addWidget(self._note)
        self.body.addWidget(self._outcome)
        self.body.addWidget(Rule())
        self.body.addWidget(self.row)

    # ------------------------------------------------------------ what it shows

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self._question

    def show_finding(self, finding: Finding, state: CheckState) -> None:
        """Show the questions of a finding; what was opened again by an undo comes back by itself."""
        is_same = self._finding is finding
        if self._finding is not None and self._finding.code != finding.code:
            self._places[self._finding.code] = self._at
        if is_same and state.as_decided == self._state.as_decided:
            self._state = state
            return
        before, shown = self._open, self._question
        parts = part_count(finding)
        now = state.as_decided
        self._open = frozenset(number for number in range(parts) if is_open(finding, number, now))
        if is_same:
            again = self._open - before
            self._at = min(again) if again else self._at
        else:
            self._at = self._found_again(finding, shown)
        self._finding, self._state = finding, state
        self._show()

    def _found_again(self, finding: Finding, shown: Question | None) -> int:
        """Where to begin: at the photo that was shown before another check, or else at what is open."""
        parts = part_count(finding)
        if self._finding is not None and self._finding.code == finding.code and shown is not None:
            same = [n for n, doubt in enumerate(finding.doubts) if doubt.path == shown.photo]
            if same and same[0] in self._open:
                return same[0]
        else:
            place = self._places.get(finding.code, 0)
            if place < parts and place in self._open:
                return place
        return min(self._open, default=0)

    def _show(self) -> None:
        if self._finding is None:
            return
        self._question = asked = question(self._finding, self._at, self._state.as_decided)
        self._title.setText(asked.title)
        self._sentence.setText(asked.sentence)
        self._place.setText(asked.place)
        self._photo.show_photo(asked.photo)
        self._photo_words.setText(asked.photo_words)
        self._left.setVisible(asked.photo is not None)
        self._note.set_words("", asked.note)
        self._note.setVisible(bool(asked.note))
        self._outcome.set_words(self._outcome_words(asked))
        self._outcome.setVisible(bool(asked.outcome))
        last = part_count(self._finding) - 1
        self._back.set_off("" if self._at > 0 else self.tr("This is the first one."))
        self._skip.set_off("" if self._at < last else self.tr("This is the last one."))
        self.row.show_answers(asked.answers, has_main=not asked.outcome and asked.kind not in _ONLY_TOLD)
        self._show_sides()
        self.setAccessibleName(f"{asked.title} {asked.sentence}")

    def _outcome_words(self, asked: Question) -> str:
        if asked.outcome and not self._open:
            return self.tr("{outcome} All are decided.").replace("{outcome}", asked.outcome)
        return asked.outcome

    @Slot()
    def _show_sides(self) -> None:
        """As large as the card allows: the photo in question first, the others in what is left."""
        if self._question is None:
            return
        asked = self._question
        width, height = self._body.width(), self._body.height() - 8
        sides = asked.sides[:_SIDES]
        most, largest = (MOST_PHOTOS, _LARGEST_SIDE) if len(sides) > 1 else (_MOST_ALONE, _LARGEST_ALONE)
        if asked.photo is not None:
            most = _WITH_ONE
            beside = _WITH_ONE * (_LEAST_SIDE + GAP) + _BESIDE
            large = min(_LARGEST, width - beside, max(height - _NAME_LINE, _LEAST_LARGE))
            large = max(min(large, round(width * 0.54)), _LEAST_LARGE)
            self._photo.set_side(large)
            self._left.setFixedWidth(large)
            width -= large + _BESIDE
        # Name and line below take about two lines of words each.
        lines = 3.4 * self.fontMetrics().height()
        tall = round(height / max(len(sides), 1) - lines) if height > 0 else _LARGEST_SIDE
        wide = (width - (most - 1) * GAP) // most
        photo_side = max(min(wide, tall, largest), _LEAST_SIDE)
        for number, view in enumerate(self._sides):
            view.setVisible(number < len(sides))
            if number < len(sides):
                view.show_side(sides[number], photo_side=photo_side, most=most)

    # ------------------------------------------------------------ going through them

    @Slot()
    def go_back(self) -> None:
        """To the question before."""
        self._go(self._at - 1)

    @Slot()
    def go_on(self) -> None:
        """To the next question, without an answer."""
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if self._finding is not None and 0 <= at < part_count(self._finding):
            self._at = at
            self._show()

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        asked = self._question
        if asked is not None:
            # Whoever answers by the mouse may go on with keys: they are the card's.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit(asked, answer)

    def next_open(self) -> None:
        """To the next question that is not decided; the one that is shown was just answered."""
        left = sorted(self._open - {self._at})
        if left:
            self._go(next((number for number in left if number > self._at), left[0]))

    def say(self, said: str) -> None:
        """Tell what was done."""
        self.row.say(said)

    # ------------------------------------------------------------ keys and size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        answer = answer_for(self.row.answers, pressed.removeprefix("Num+"))
        if answer is not None:
            self._answer(answer)
        elif key in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._go(self._at + _STEPS[key])
        elif key == Qt.Key.Key_Space and self._question is not None and self._question.photos:
            self.large_asked.emit(self._question.photos[0])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
