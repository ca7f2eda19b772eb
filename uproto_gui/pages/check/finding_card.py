"""The photos of one finding: groups in rows, the chosen photo beside them, and the decision by one key."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.findings import Finding
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.answer_row import AnswerRow
from uproto_gui.pages.check.fixes import UNDECIDABLE, fix, photo_answers
from uproto_gui.pages.check.photo_groups import photo_items
from uproto_gui.pages.check.question import Answer, answer_for
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.words import left_out_words, title_words, why_words
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.photo_grid import PhotoGrid

_PREVIEW = 224
_ROOM_FOR_PREVIEW = 600
_LEAST_WIDTH = 420
_SCROLL_BAR = 16
_BATCH = 300
_GOES_ON = frozenset({"kept", "left-out"})
"""Decisions after which one goes to the next photo; whoever takes one back wants to see it."""


class FindingCard(Card):
    """What was found of one kind of trouble; it tells decisions and stores none."""

    answered = Signal(object)  # Answer
    ignore_asked = Signal()
    undo_asked = Signal()
    large_asked = Signal(Path)
    number_pressed = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, gap=6, parent=parent)
        # The chosen photo goes where there is no room for it: it must not hold the window open.
        self.setMinimumWidth(_LEAST_WIDTH)
        self._finding: Finding | None = None
        self._state = CheckState()
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("finding-title")
        self.ignore = Button(self.tr("Ignore"), kind="quiet")
        self.ignore.setObjectName("ignore-finding")
        self._why = Label(wraps=True)
        self._why.setObjectName("finding-why")
        self.grid = PhotoGrid(thumbnails, least_side=104, has_captions=True)
        self.grid.setObjectName("finding-photos")
        self.grid.setAccessibleName(self.tr("Photos of this finding"))
        # Headings make rows of two heights: ten thousand of them are laid out bit by bit, and nobody waits.
        self.grid.setLayoutMode(PhotoGrid.LayoutMode.Batched)
        self.grid.setBatchSize(_BATCH)
        self._preview = Photo(thumbnails, side=_PREVIEW, whole=True)
        self._preview.setObjectName("finding-photo")
        self._name = ElidedLabel(scale=SMALL)
        self._name.setObjectName("finding-photo-name")
        self._place = ElidedLabel(scale=SMALL, tone="muted")
        self._count = Label(scale=SMALL, tone="muted")
        self._count.setObjectName("finding-left-out")
        self.row = AnswerRow()
        self._lay_out()
        self.ignore.clicked.connect(self.ignore_asked)
        self.row.answered.connect(self._answer)
        self.row.undo_asked.connect(self.undo_asked)
        self.grid.keep_pressed.connect(self._keep)
        self.grid.leave_out_pressed.connect(self._leave_out)
        self.grid.move_pressed.connect(self._move)
        self.grid.number_pressed.connect(self.number_pressed)
        self.grid.photos_chosen.connect(self._show_choice)
        self.grid.large_asked.connect(self.large_asked)
        self._preview.activated.connect(self.large_asked)

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 4, 0, 0)
        side.setSpacing(4)
        for widget in (self._preview, self._name, self._place):
            side.addWidget(widget)
        side.addStretch(1)
        self._side.setFixedWidth(_PREVIEW)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.ignore, 0, Qt.AlignmentFlag.AlignTop)
        photos = QHBoxLayout()
        photos.setSpacing(24 - _SCROLL_BAR)
        photos.addWidget(self.grid, 1)
        photos.addWidget(self._side)
        self.body.addLayout(head)
        self.body.addWidget(self._why)
        self.body.addSpacing(4)
        self.body.addLayout(photos, 1)
        self.body.addWidget(self._count)
        self._rule = Rule()
        self.body.addWidget(self._rule)
        self.body.addWidget(self.row)

    # ------------------------------------------------------------ what it shows

    def show_finding(self, finding: Finding, state: CheckState) -> None:
        """Show a finding; the chosen photo stays chosen where it is still there."""
        if finding is self._finding and state.as_decided == self._state.as_decided:
            self._state = state
            return
        is_other = self._finding is None or finding.code != self._finding.code
        back = self._state.curation.left_out - state.curation.left_out if finding is self._finding else frozenset()
        self._finding, self._state = finding, state
        self._title.setText(title_words(finding.code))
        self._why.setText(why_words(finding.code))
        self.grid.photos.set_groups(photo_items(finding, state))
        if is_other or self.grid.current is None:
            first = self.grid.photos.next_photo(-1)
            if first is not None:
                self.grid.choose_row(first)
        self._show_again(back)
        for part in (self._rule, self.row):
            part.setVisible(finding.code not in UNDECIDABLE)
        out = len(state.curation.left_out.intersection(self.grid.photos.photos)) if state.curation.left_out else 0
        self._count.setText(left_out_words(out))
        self._count.setVisible(out > 0)
        self._show_choice(self.grid.chosen)

    def _show_again(self, back: frozenset[Path]) -> None:
        """Go to what an undo has brought back, unless one is there."""
        rows = sorted(row for path in back if (row := self.grid.photos.row_of(path)) is not None)
        if rows and not back.intersection(self.grid.chosen):
            self.grid.choose_row(rows[0])

    @Slot(list)
    def _show_choice(self, chosen: list[Path]) -> None:
        item = self.grid.current
        path = item.path if item is not None else None
        if path != self._preview.path:
            self._preview.show_photo(path)
        self._name.setText(path.name if path is not None else "")
        now = self._state.as_decided
        self._place.setText(now.class_now(path) if path is not None else "")
        if self._finding is not None:
            whole = fix(self._finding, now)
            answers = photo_answers(self._finding, chosen, now)
            self.row.show_answers((whole, *answers) if whole is not None else answers, has_main=whole is not None)

    def say(self, said: str) -> None:
        """Tell what was done."""
        self.row.say(said)

    # ------------------------------------------------------------ decisions

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        # Whoever answers by the mouse may go on with keys: they are the photos'.
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(answer)
        if any(act.what in _GOES_ON for act in answer.acts) and answer.key and not answer.asks:
            self.grid.choose_next()

    def _give(self, key: str) -> bool:
        answer = answer_for(self.row.answers, key)
        if answer is not None:
            self._answer(answer)
        return answer is not None

    @Slot()
    def _leave_out(self) -> None:
        self._give("X")

    @Slot()
    def _move(self) -> None:
        self._give("M")

    @Slot()
    def _keep(self) -> None:
        """Keep what is chosen; where nothing is asked, what was left out is taken back, and else one only goes on."""
        chosen = self.grid.chosen
        if self._give("Enter"):
            return
        if chosen and self._state.curation.left_out.issuperset(chosen):
            self._give("X")
        else:
            self.grid.choose_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _ROOM_FOR_PREVIEW)
