"""One answer, whole: the photo, what it is or which question stays open, how sure, and what it looks like."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.candidates import Candidates
from uproto_gui.pages.use.similar_photos import SimilarPhotos
from uproto_gui.pages.use.state import ClassifierFacts, outcome_of
from uproto_gui.pages.use.words import question_words
from uproto_gui.theme.fonts import CARD_TITLE, PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.error_words import reason_sentence
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.pill import Pill

_LARGEST_SIDE = 288
_LEAST_WIDTH = 460
_SMALLEST_SIDE = 160
_GAP = 24
_WORDS_WIDTH = 320
"""Room that the words beside the photo want before it grows."""


class AnswerPanel(Card):
    """The right half of Use."""

    photo_activated = Signal(Path)

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
        self._target = Label("", scale=SMALL, tone="muted", wraps=True)
        self._arrange()

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
        for part in (self._rule, self._similar_title, self._similar):
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
        self._photo.set_side(min(max(side, _SMALLEST_SIDE), _LARGEST_SIDE))

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
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
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
