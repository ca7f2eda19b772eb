"""One answer, whole: the photo, what it is or which question stays open, how sure, and what it looks like."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.candidates import Candidates
from uproto_gui.pages.use.looked_line import LookedLine
from uproto_gui.pages.use.said_row import SaidRow
from uproto_gui.pages.use.similar_photos import SimilarPhotos
from uproto_gui.pages.use.state import ClassifierFacts, outcome_of
from uproto_gui.pages.use.words import question_words
from uproto_gui.theme.fonts import CARD_TITLE, PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.error_words import reason_sentence
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.pill import Pill
from uproto_gui.work.confirming import Said
from uproto_gui.work.explaining import Looked

_LARGEST_SIDE = 288
_LEAST_WIDTH = 460
_SMALLEST_SIDE = 160
_GAP = 24
_WORDS_WIDTH = 320
"""Room that the words beside the photo want before it grows."""


class AnswerPanel(Card):
    """The right half of Use."""

    photo_activated = Signal(Path)
    class_said = Signal(Path, str)
    class_asked = Signal()
    skipped = Signal()
    undo_asked = Signal(Path)
    look_asked = Signal(Path, str)  # where the classifier looked for this class

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, gap=16, parent=parent)
        # The photo's size follows the panel's; without a least width of its own the panel could only grow.
        self.setMinimumWidth(_LEAST_WIDTH)
        self.answer: PhotoAnswer | None = None
        self._photo = Photo(thumbnails, side=_LARGEST_SIDE, whole=True)
        self._photo.setObjectName("answer-photo")
        self._photo.activated.connect(self.photo_activated)
        self._pill = Pill(self.tr("Not sure"))
        self._file = ElidedLabel("", scale=SMALL, tone="muted")
        self._title = Label("", scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("answer-title")
        self._reason = Label("", tone="muted", wraps=True)
        self._reason.setObjectName("answer-reason")
        self._candidates = Candidates()
        self._similar_title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._similar = SimilarPhotos(thumbnails)
        self._similar.photo_activated.connect(self.photo_activated)
        self._rule = Rule()
        self._said_row = SaidRow()
        self._looked = LookedLine()
        self._said = Said()
        self._target = Label("", scale=SMALL, tone="muted", wraps=True)
        self._arrange()
        self._said_row.class_said.connect(self._tell_class)
        self._said_row.class_asked.connect(self.class_asked)
        self._said_row.skipped.connect(self.skipped)
        self._said_row.undo_asked.connect(self._tell_undo)
        self._looked.switched.connect(self._switch_looked)

    def show_answer(self, answer: PhotoAnswer, facts: ClassifierFacts) -> None:
        """Show an answer of the classifier with these facts."""
        self.answer = answer
        outcome = outcome_of(answer)
        self._photo.show()
        self._photo.show_photo(answer.path)
        self._file.setText(answer.path.name)
        self._pill.setVisible(outcome == "not-sure")
        self._title.setText(question_words(answer))
        reason = answer.error or answer.reason
        self._reason.setText(reason_sentence(reason) if reason is not None else "")
        self._reason.setVisible(reason is not None)
        self._candidates.show()
        self._candidates.show_answer(answer, facts.groups)
        self._show_similar(answer, facts)
        self._target.setText(self._target_words(facts) if outcome != "unreadable" else "")
        self._show_said()
        self._photo.show_heat(())
        self._looked.setVisible(outcome != "unreadable")
        self._looked.show_looked(None)
        self._ask_looked()

    def show_said(self, said: Said) -> None:
        """Show what the person said about photos, and whether the project learns from it."""
        self._said = said
        self._show_said()

    def set_sayable(self, is_sayable: bool) -> None:  # noqa: FBT001  (as Qt's own setters)
        """Whether something can be said: not while another photo may lie over the answer."""
        self._said_row.setEnabled(is_sayable)

    def show_looked(self, looked: Looked) -> None:
        """Show where the classifier looked, if the photo is still shown and it was asked for."""
        if self.answer is None or looked.photo != self.answer.path or not self._looked.is_on:
            return
        self._looked.show_looked(looked)
        self._photo.show_heat(looked.explained.weights if looked.explained is not None else ())

    def _show_said(self) -> None:
        answer = self.answer
        self._said_row.setVisible(answer is not None and answer.error is None)
        if answer is not None:
            self._said_row.show_answer(answer, self._said)

    @Slot(str)
    def _tell_class(self, class_name: str) -> None:
        if self.answer is not None:
            self.class_said.emit(self.answer.path, class_name)

    @Slot()
    def _tell_undo(self) -> None:
        if self.answer is not None:
            self.undo_asked.emit(self.answer.path)

    @Slot(bool)
    def _switch_looked(self, is_on: bool) -> None:  # noqa: FBT001  (a signal's)
        if is_on:
            self._ask_looked()
        else:
            self._photo.show_heat(())

    def _ask_looked(self) -> None:
        answer = self.answer
        if self._looked.is_on and answer is not None and answer.top:
            self.look_asked.emit(answer.path, answer.top[0].class_name)

    def show_waiting(self, photo: Path | None) -> None:
        """Show a photo at once, before there is an answer for it; None where only a folder was handed over."""
        self.answer = None
        self._photo.setVisible(photo is not None)
        self._photo.show_photo(photo)
        self._file.setText(photo.name if photo is not None else "")
        self._pill.hide()
        self._title.setText(self.tr("Getting ready"))
        self._reason.setText(self.tr("The first answer takes a few seconds."))
        self._reason.show()
        self._candidates.hide()
        self._photo.show_heat(())
        for part in (self._rule, self._similar_title, self._similar, self._said_row, self._looked):
            part.hide()
        self._target.setText("")

    def forget(self) -> None:
        """The answer that is shown is not of this classifier."""
        self.answer = None

    def photos(self) -> Sequence[Path]:
        """The photo and those that look like it, for looking through them."""
        if self.answer is None:
            return ()
        return (self.answer.path, *(likeness.path for likeness in self.answer.similar))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        side = self.width() - margins.left() - margins.right() - _GAP - _WORDS_WIDTH
        side = min(max(side, _SMALLEST_SIDE), _LARGEST_SIDE)
        self._photo.set_side(side)
        self._looked.set_room(side)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._pill)
        head.addStretch()
        head.addWidget(self._file)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addLayout(head)
        words.addSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        words.addSpacing(8)
        words.addWidget(self._candidates)
        words.addSpacing(8)
        words.addWidget(self._said_row)
        words.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._photo)
        left.addWidget(self._looked)
        left.addStretch()
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addLayout(left)
        top.addLayout(words, 1)
        self.body.addLayout(top)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._similar_title)
        self.body.addWidget(self._similar)
        self.body.addStretch()
        self.body.addWidget(self._target)

    def _show_similar(self, answer: PhotoAnswer, facts: ClassifierFacts) -> None:
        is_readable = answer.error is None
        self._rule.setVisible(is_readable)
        self._similar_title.setVisible(is_readable)
        self._similar.setVisible(is_readable and bool(answer.similar))
        self._similar_title.setText(
            self.tr("Most similar training photos")
            if answer.similar
            else self.tr("The training photos of this classifier are not known here.")
        )
        self._similar.show_similar(answer.similar, facts.groups)

    def _target_words(self, facts: ClassifierFacts) -> str:
        if facts.target is None:
            return ""
        percent = round(100 * facts.target)
        if facts.is_target_reached:
            return self.tr("Answers are given only when right about {percent} % of the time.").format(percent=percent)
        return self.tr(
            "Answers are given only when likely right. The practice photos could not show that they are right "
            "{percent} % of the time."
        ).format(percent=percent)
