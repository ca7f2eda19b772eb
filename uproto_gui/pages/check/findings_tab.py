"""The first tab of Check: the kinds of trouble, what was found of the chosen one, and every decision about it.

In comes a `CheckState`; out go past-tense signals. It reads no photo file and stores no decision.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.findings import HARM
from uproto_core.store.curation import Act
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.asking import NameAsking
from uproto_gui.pages.check.decided import part_count
from uproto_gui.pages.check.finding_card import FindingCard
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.question import Answer, Named, Question
from uproto_gui.pages.check.question_card import QuestionCard
from uproto_gui.pages.check.questions import ASKING
from uproto_gui.pages.check.state import CheckState, KindLooked
from uproto_gui.pages.check.words import (
    NOT_ASKED,
    could_not_words,
    finding_row,
    running_words,
    title_words,
    why_words,
)
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.progress_bar import ProgressBar

_TELLING = frozenset({*HARM.values(), "done"})
"""Signs of kinds of which there is something to show."""


class FindingsTab(QWidget):
    """A list of kinds, and beside it questions, photos in a grid, or a line that says that nothing was found."""

    stop_asked = Signal()
    check_asked = Signal()
    look_inside_asked = Signal()
    undo_asked = Signal()
    shown = Signal()  # another kind, or another state of it
    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    kept = Signal(list)  # list[Path]
    moved = Signal(list, str)  # list[Path], the class
    named = Signal(list, str)  # list[str], what the classes are called from now on
    ignored = Signal(str)  # a finding's key
    heeded = Signal(str)  # a finding's key

    def __init__(self, thumbnails: Thumbnails, page: QWidget) -> None:
        """Build the tab.

        Args:
            thumbnails: Where the pixels come from.
            page: What large photos and questions for a name cover.
        """
        super().__init__()
        self._state = CheckState()
        self._said = ""
        self._shows_ignored = False
        self.has_main = False
        """Whether the shown card has the page's filled button."""
        self.list = FindingList()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(self.tr("Kinds of trouble"))
        self._card = FindingCard(thumbnails)
        self._card.setObjectName("finding-card")
        self._asked = QuestionCard(thumbnails)
        self._asked.setObjectName("question-card")
        self._nothing = self._made_nothing()
        self._asking = NameAsking(page)
        self._large = LargePhoto(thumbnails, page)
        self._large.setObjectName("large-photo")
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.list.kind_chosen.connect(self._choose_finding)
        self.list.opened.connect(self._go_to_card)
        self._card.answered.connect(self._take_answer)
        self._asked.answered.connect(self._take_answer_to)
        for card in (self._card, self._asked):
            card.large_asked.connect(self._show_large)
            card.undo_asked.connect(self.undo_asked)
            card.ignore_asked.connect(self._ignore)
            card.number_pressed.connect(self._use_number)
        self._asking.named.connect(self._take_named)
        self._large.moved.connect(self._follow)

    def _lay_out(self) -> None:
        self._fold = Button("", kind="quiet", icon="chevron-right")
        self._fold.setObjectName("ignored-findings")
        self._fold.clicked.connect(self._fold_ignored)
        self._again = Button(self.tr("Check again"), kind="quiet", icon="again")
        self._again.setObjectName("check-again")
        self._again.clicked.connect(self.check_asked)
        self._left = Card(padding=6, gap=0)
        self._left.body.addWidget(self._made_progress())
        self._left.body.addWidget(self.list, 1)
        self._left.body.addWidget(self._fold)
        self._left.body.addWidget(self._again)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self._left)
        for card in (self._card, self._asked, self._nothing):
            across.addWidget(card, 1)

    def _made_nothing(self) -> Card:
        """What stands beside a kind of which nothing is shown: a line, and what the kind is about."""
        made = Card(padding=24, gap=12)
        self._line = Note(kind="right")
        self._line.setObjectName("finding-line")
        self._line.acted.connect(self._act_on_line)
        self._means = Label(tone="muted", wraps=True)
        self._means.setObjectName("finding-means")
        made.body.addWidget(self._line)
        made.body.addWidget(self._means)
        made.body.addStretch(1)
        return made

    def _made_progress(self) -> QWidget:
        self._progress = QWidget()
        self._progress.setObjectName("check-progress")
        self._bar = ProgressBar(height=4)
        self._doing = Label(scale=SMALL, wraps=True)
        self._doing.setObjectName("check-doing")
        self._stop = Button(self.tr("Stop"), kind="danger")
        self._stop.setObjectName("stop-check")
        self._stop.clicked.connect(self.stop_asked)
        words = QHBoxLayout()
        words.addWidget(self._doing, 1)
        words.addWidget(self._stop)
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(14, 8, 6, 8)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self._bar)
        return self._progress

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: CheckState) -> None:
        """Show what is so now."""
        self._state = state
        self._progress.setVisible(state.is_running)
        self._bar.set_share(state.share)
        self._doing.setText(running_words(state))
        self._stop.set_off(self.tr("Stopping") if state.phase == "stopping" else "")
        self._again.setVisible(state.phase in ("done", "stopped"))
        self._show_kinds(state)

    def _show_kinds(self, state: CheckState) -> None:
        """The kinds by harm; those that are ignored come last, and only where they are asked for."""
        heeded = [kind for kind in state.kinds if not kind.is_ignored]
        ignored = [kind for kind in state.kinds if kind.is_ignored]
        rows = [finding_row(kind) for kind in (*heeded, *(ignored if self._shows_ignored else ()))]
        self._fold.setText(self.tr("Ignored: {number}").format(number=count(len(ignored))))
        self._fold.set_icon("chevron-down" if self._shows_ignored else "chevron-right")
        self._fold.setVisible(bool(ignored))
        before = self.list.chosen
        was_chosen = self.list.was_chosen
        self.list.findings.set_rows(rows)
        if self.list.chosen is None and before is not None and was_chosen:
            # Other rows came or went: the person's choice stays where it is still there.
            self.list.choose(before.kind)
            self.list.was_chosen = self.list.chosen is not None
        chosen = self.list.chosen
        if chosen is None or not (self.list.was_chosen or chosen.sign in _TELLING):
            first = next((row for row in rows if row.sign in _TELLING), rows[0])
            self.list.choose(first.kind)
        chosen = self.list.chosen
        self._show_finding(chosen.kind if chosen is not None else rows[0].kind)

    @property
    def _known(self) -> KindLooked | None:
        """The kind that is shown."""
        chosen = self.list.chosen
        return next((kind for kind in self._state.kinds if chosen is not None and kind.kind == chosen.kind), None)

    @Slot(str)
    def _choose_finding(self, kind: str) -> None:
        """The person or the page went to another kind: what was done in the one before is no news there."""
        self._say("")
        self._show_finding(kind)

    def _show_finding(self, kind: str) -> None:
        known = next(known for known in self._state.kinds if known.kind == kind)
        finding = known.finding if known.looked == "found" else None
        if finding is not None and not part_count(finding):
            finding = None
        wanted: QWidget = self._nothing
        if finding is not None:
            wanted = self._asked if finding.code in ASKING else self._card
        # Those that go first: two at once would need more width than a small window has.
        for card in (self._nothing, self._card, self._asked):
            if card is not wanted:
                card.hide()
        wanted.show()
        if finding is None:
            self.has_main = False
            self._say_nothing(known)
            self.shown.emit()
            return
        shown = self._asked if wanted is self._asked else self._card
        shown.show_finding(finding, self._state)
        shown.ignore.setText(self.tr("Show again") if known.is_ignored else self.tr("Ignore"))
        shown.say(self._said)
        self.has_main = shown.row.has_main
        self.shown.emit()

    def _say_nothing(self, known: KindLooked) -> None:
        self._means.setText(why_words(known.kind))
        self._line.set_action(self.tr("Undo") if known.looked == "nothing" and self._said else "")
        match known.looked:
            case "nothing" if self._said:
                # Another check came to the same.
                self._line.set_kind("right")
                self._line.set_words(self._said, self.tr("Nothing is left of this kind."))
            case "nothing":
                self._line.set_kind("right")
                self._line.set_words(self._nothing_words(title_words(known.kind)))
            case "not-checked":
                self._line.set_kind("warning")
                code = known.finding.could_not if known.finding is not None else ""
                self._line.set_words(could_not_words(code))
                if code == NOT_ASKED:
                    self._line.set_action(self.tr("Look with the model"))
            case _:
                self._line.set_kind("info")
                self._line.set_words(self.tr("Findings appear here one kind at a time."))

    @Slot()
    def _act_on_line(self) -> None:
        if self._line.action.text() == self.tr("Undo"):
            self.undo_asked.emit()
        else:
            self.look_inside_asked.emit()

    def _nothing_words(self, title: str) -> str:
        if self._state.phase == "done" and all(kind.looked == "nothing" for kind in self._state.kinds):
            return self.tr("Nothing was found: your folder is fine.")
        return self.tr("{kind}: nothing found").format(kind=title)

    # ------------------------------------------------------------ decisions

    @Slot(object, object)
    def _take_answer_to(self, _question: Question, answer: Answer) -> None:
        if self._take_answer(answer):
            self._asked.next_open()

    @Slot(object)
    def _take_answer(self, answer: Answer) -> bool:
        """Decide what an answer decides; False where a name is asked for first."""
        if answer.asks:
            self._asking.ask(answer, self._state.as_decided)
            return False
        self._decide(answer.acts, answer.said)
        return True

    @Slot(object)
    def _take_named(self, named: Named) -> None:
        self._decide(named.acts, named.answer.said.replace("{name}", named.name))
        if self._asked.isVisible():
            self._asked.next_open()
        else:
            self._card.grid.choose_next()

    @Slot(int)
    def _use_number(self, number: int) -> None:
        """Move what is shown or chosen to a class that was used before."""
        row = self._asked.row if self._asked.isVisible() else self._card.row
        move = next((answer for answer in row.answers if answer.asks == "class"), None)
        if move is None:
            return
        named = self._asking.use_number(number, move, self._state.as_decided)
        if named is not None:
            self._take_named(named)

    def _decide(self, acts: tuple[Act[Path], ...], said: str) -> None:
        self._said = said
        for act in acts:
            self._asking.note(act)
            match act.what:
                case "left-out":
                    self.left_out.emit(list(act.photos))
                case "taken-back":
                    self.taken_back.emit(list(act.photos))
                case "kept":
                    self.kept.emit(list(act.photos))
                case "moved":
                    self.moved.emit(list(act.photos), act.value)
                case "named":
                    self.named.emit(list(act.classes), act.value)
                case "ignored":
                    self.ignored.emit(act.value)
                case _:
                    raise ValueError(act.what)
        self._say(said)

    @Slot()
    def _ignore(self) -> None:
        """Say that all of a finding is good as it is, or show it again."""
        known = self._known
        if known is None or known.finding is None:
            return
        (self.heeded if known.is_ignored else self.ignored).emit(known.finding.key)

    @Slot()
    def say_nothing(self) -> None:
        """What was done last is undone, or no news any more."""
        self._say("")

    def _say(self, said: str) -> None:
        self._said = said
        self._card.say(said)
        self._asked.say(said)

    @Slot()
    def _fold_ignored(self) -> None:
        self._shows_ignored = not self._shows_ignored
        self._show_kinds(self._state)

    # ------------------------------------------------------------ going through photos

    @Slot()
    def _go_to_card(self) -> None:
        for shown, taker in ((self._card, self._card.grid), (self._asked, self._asked)):
            if shown.isVisible():
                taker.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(Path)
    def _show_large(self, path: Path) -> None:
        asked = self._asked.question
        photos = self._card.grid.photos.photos
        if self._asked.isVisible() and asked is not None:
            photos = asked.photos
        self._large.show_photos(photos, photos.index(path))

    @Slot(Path)
    def _follow(self, path: Path) -> None:
        row = self._card.grid.photos.row_of(path)
        if row is not None and self._card.isVisible():
            self._card.grid.choose_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(min(max(round(self.width() * 0.31), 268), 360))
